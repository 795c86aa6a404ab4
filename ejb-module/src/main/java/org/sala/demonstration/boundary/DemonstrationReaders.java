package org.sala.demonstration.boundary;

import static org.sala.demonstration.domain.DemonstrationData.string;
import static org.sala.demonstration.domain.DemonstrationData.time;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sala.demonstration.domain.DemonstrationData;
import org.sala.demonstration.persistence.DemonstrationSteps;
import org.sala.satisfaction.boundary.AnswerGiven;
import org.sala.satisfaction.boundary.Precautions;
import org.sala.satisfaction.boundary.SurveyDesk;
import org.sala.satisfaction.domain.AnswerSource;
import org.sala.shared.DataDirectory;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;

/** The readers of the demonstration office: the traffic logs of past days, and what they said in the survey. */
@Stateless
public class DemonstrationReaders {
    @Inject
    private SurveyDesk survey;

    @Inject
    private DataDirectory data;

    @Inject
    private SalaClock clock;

    @Inject
    private DemonstrationSteps steps;

    /** Hands in the survey answers, each at its time, through the desk that takes those of the public. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void answer(String key, List<JsonObject> answers) {
        for (JsonObject answer : answers) {
            clock.at(time(answer, "at").orElseThrow(), () -> survey.answer(given(answer), null));
        }
        steps.note(key);
    }

    /**
     * Lays the logs of past days where the server writes those of today; the job visit-statistics counts them.
     *
     * @throws IOException when they cannot be written
     */
    public void visit(LocalDate firstDay, LocalDate lastDay) throws IOException {
        for (LocalDate day = firstDay; !day.isAfter(lastDay); day = day.plusDays(1)) {
            String name = "access-" + day + ".log.gz";
            Path place = data.traffic().resolve(name);
            if (DemonstrationData.has("traffic/" + name) && !Files.exists(place)) {
                Path part = data.traffic().resolve("." + name);
                try (InputStream in = DemonstrationData.open("traffic/" + name)) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private AnswerGiven given(JsonObject answer) {
        Map<String, String> marks = new HashMap<>();
        answer.getJsonObject("marks")
                .forEach((question, mark) ->
                        marks.put(question, mark instanceof JsonNumber number ? number.toString() : "na"));
        Map<String, String> attributes = new HashMap<>();
        answer.getJsonObject("attributes")
                .forEach((attribute, option) -> attributes.put(attribute, ((JsonString) option).getString()));
        return new AnswerGiven(
                survey.form(Language.TH).token(),
                Language.TH,
                AnswerSource.WEB,
                null,
                marks,
                attributes,
                string(answer, "comment"),
                Precautions.NONE);
    }
}
