package org.sala.demonstration.boundary;

import static org.sala.demonstration.domain.DemonstrationData.date;
import static org.sala.demonstration.domain.DemonstrationData.string;
import static org.sala.demonstration.domain.DemonstrationData.strings;
import static org.sala.demonstration.domain.DemonstrationData.text;
import static org.sala.demonstration.domain.DemonstrationData.time;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.sala.account.boundary.CurrentPerson;
import org.sala.content.domain.ContentValues;
import org.sala.demonstration.domain.DemonstrationData;
import org.sala.demonstration.persistence.DemonstrationSteps;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.SubmissionGuard;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Transition;
import org.sala.shared.SalaClock;

/** Lets the people of the demonstration office write, review and publish, each act at its time, through the desks people use. */
@Stateless
public class DemonstrationWork {
    @Inject
    private WritingDesk writing;

    @Inject
    private EditorialDesk desk;

    @Inject
    private SubmissionGuard guard;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    @Inject
    private DemonstrationSteps steps;

    @Inject
    private DemonstrationReferences references;

    /** Has one publication written and taken as far as the data says, all in one transaction. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void publish(JsonObject publication) {
        String owner = publication.getString("owner");
        Instant written = time(publication, "written").orElseThrow();
        EditionView draft = act(owner, written, () -> write(publication));
        time(publication, "submitted").ifPresent(submitted -> submit(publication, draft, submitted));
        steps.note("publication " + publication.getString("key"));
    }

    /** Notes that a part is done which leaves no other trace in the database. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void finish(String key) {
        steps.note(key);
    }

    private EditionView write(JsonObject publication) {
        EditionView begun =
                writing.begin(new NewPublication(publication.getInt("category"), string(publication, "kind")));
        EditionView edition = begun;
        if (!DemonstrationData.isMissing(publication, "files")) {
            for (JsonObject file : publication.getJsonArray("files").getValuesAs(JsonObject.class)) {
                edition = attach(edition, publication.getString("key"), file);
            }
        }
        boolean asBegun = publication.getBoolean("start", false);
        return asBegun ? edition : writing.save(edition.id(), textOf(publication, edition), edition.version());
    }

    private EditionView attach(EditionView edition, String key, JsonObject file) {
        String name = file.getString("name");
        try (InputStream in = DemonstrationData.open("files/" + key + "/" + name)) {
            return writing.attach(edition.id(), in, name, text(file, "title"), text(file, "alt"), edition.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void submit(JsonObject publication, EditionView draft, Instant submitted) {
        String owner = publication.getString("owner");
        act(owner, submitted, () -> confirm(draft.id()));
        String approver = publication.getString("approver");
        if (!DemonstrationData.isMissing(publication, "returned")) {
            JsonObject returned = publication.getJsonObject("returned");
            Instant returnedAt = time(returned, "at").orElseThrow();
            Instant firstSubmitted = time(returned, "firstSubmitted").orElse(submitted);
            perform(owner, firstSubmitted, draft.id(), Transition.SUBMIT, null);
            perform(approver, returnedAt, draft.id(), Transition.RETURN, returned.getString("remark"));
            if (!submitted.isAfter(returnedAt)) {
                return;
            }
        }
        perform(owner, submitted, draft.id(), Transition.SUBMIT, null);
        time(publication, "approved").ifPresent(at -> perform(approver, at, draft.id(), Transition.APPROVE, null));
        time(publication, "published").ifPresent(at -> {
            perform(publication.getString("webMaster"), at, draft.id(), Transition.PUBLISH, null);
            time(publication, "checked")
                    .ifPresent(checked -> perform(owner, checked, draft.id(), Transition.CONFIRM, null));
        });
    }

    /** What the guard finds in the demonstration is made up, and its writers say so. */
    private EditionView confirm(long editionId) {
        EditionView draft = desk.require(editionId);
        if (guard.look(editionId).isConfirmationNeeded()) {
            guard.confirm(editionId, "เป็นข้อมูลสมมติของสำนักงานสาธิต", draft.version());
        }
        return draft;
    }

    private void perform(String username, Instant at, long editionId, Transition transition, String remark) {
        act(
                username,
                at,
                () -> desk.perform(
                        editionId, transition, remark, desk.require(editionId).version()));
    }

    private EditionView act(String username, Instant at, Supplier<EditionView> work) {
        AtomicReference<EditionView> result = new AtomicReference<>();
        clock.at(at, () -> currentPerson.actAs(username, () -> result.set(work.get())));
        return result.get();
    }

    private EditionText textOf(JsonObject publication, EditionView edition) {
        boolean noSource = DemonstrationData.isMissing(publication, "source");
        JsonObject source = noSource ? null : publication.getJsonObject("source");
        Set<String> topics = new HashSet<>(strings(publication, "items"));
        topics.addAll(strings(publication, "paragraphs"));
        return new EditionText(
                string(publication, "kind"),
                text(publication, "title"),
                text(publication, "summary"),
                text(publication, "body"),
                noSource ? null : string(source, "name"),
                noSource ? null : string(source, "url"),
                noSource ? null : date(source, "date"),
                string(publication, "link"),
                topics,
                DemonstrationData.isMissing(publication, "content")
                        ? ContentValues.NONE
                        : ContentValues.of(references.resolve(publication.getJsonObject("content"), edition.files())));
    }
}
