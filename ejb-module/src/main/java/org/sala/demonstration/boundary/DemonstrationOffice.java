package org.sala.demonstration.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.account.boundary.Accounts;
import org.sala.demonstration.domain.DemonstrationData;
import org.sala.demonstration.persistence.DemonstrationSteps;
import org.sala.shared.DataDirectory;
import org.sala.shared.SalaClock;

/**
 * Fills an empty portal with the demonstration office when the setting {@code sala.demonstration} asks for it. Every part is
 * stored with a note that it is, so a start that was cut off is taken up where it was.
 */
@Singleton
@Startup
@DependsOn("RegisterLoading")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationOffice {
    private static final Logger LOG = Logger.getLogger(DemonstrationOffice.class.getName());
    private static final String ALL = "all";
    private static final String REGISTER = "register";
    private static final String REPLIES = "replies";
    private static final int ANSWERS_AT_ONCE = 50;
    private static final int DAYS_OF_TRAFFIC = 800;

    @Inject
    @ConfigProperty(name = "sala.demonstration", defaultValue = "false")
    private boolean wanted;

    @Inject
    private Accounts accounts;

    @Inject
    private DemonstrationPeople people;

    @Inject
    private DemonstrationWork work;

    @Inject
    private DemonstrationRegister register;

    @Inject
    private DemonstrationReaders readers;

    @Inject
    private DemonstrationReplies replies;

    @Inject
    private DemonstrationSteps steps;

    @Inject
    private DataDirectory data;

    @Inject
    private SalaClock clock;

    @PostConstruct
    void load() {
        Set<String> done = steps.done();
        boolean begunAndCutOff = !done.isEmpty() && !done.contains(ALL);
        if (!wanted || !(accounts.noneYet() || begunAndCutOff)) {
            return;
        }
        long started = System.nanoTime();
        try {
            fill(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.info(() -> "Demonstration office loaded in " + (System.nanoTime() - started) / 1_000_000 + " ms");
    }

    private void fill(Set<String> done) throws IOException {
        if (!done.contains("office")) {
            people.make();
        }
        writeAccounts();
        for (JsonObject publication : DemonstrationData.publications()) {
            if (!done.contains("publication " + publication.getString("key"))) {
                work.publish(publication);
            }
        }
        if (!done.contains(REGISTER)) {
            register.change(REGISTER);
        }
        List<JsonObject> answers = DemonstrationData.list("survey-answers.json");
        for (int from = 0; from < answers.size(); from += ANSWERS_AT_ONCE) {
            String key = "answers " + from;
            if (!done.contains(key)) {
                readers.answer(key, answers.subList(from, Math.min(from + ANSWERS_AT_ONCE, answers.size())));
            }
        }
        if (!done.contains(REPLIES)) {
            replies.publish(REPLIES, answers);
        }
        LocalDate today = clock.today();
        readers.visit(today.minusDays(DAYS_OF_TRAFFIC), today);
        work.finish(ALL);
    }

    /** What {@code ./sala run} prints, so that a newcomer can sign in. */
    private void writeAccounts() throws IOException {
        StringBuilder text = new StringBuilder("Accounts of the demonstration office, all with the password ")
                .append(DemonstrationData.object("office.json").getString("password"))
                .append(":\n");
        for (JsonObject person : DemonstrationData.list("people.json")) {
            text.append(String.format(
                    "  %-10s %s%n",
                    person.getString("username"),
                    String.join(", ", DemonstrationData.strings(person, "roles"))
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' ')));
        }
        Files.writeString(data.root().resolve("accounts.txt"), text);
    }
}
