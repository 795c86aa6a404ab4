package org.sala.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.ReadingRoom;
import org.sala.publication.domain.Transition;
import org.sala.shared.Refused;
import org.sala.web.texts.Texts;

/**
 * Approves several editions one after the other: only those the person has opened as they are now, each by itself and each with its own
 * outcome, so that one refusal keeps no other back.
 */
@Named("inbox")
@RequestScoped
public class InboxPage {
    @Inject
    private EditorialDesk desk;

    @Inject
    private ReadingRoom room;

    @Inject
    private StaffLists lists;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private Map<Long, Integer> opened;
    private final List<Outcome> outcomes = new ArrayList<>();

    /** What came of approving one edition. */
    public record Outcome(long editionId, String title, boolean done, String message) {}

    @PostConstruct
    void find() {
        opened = room.openedAndApprovable();
    }

    /** Approves what is ticked. */
    public void approve() {
        String[] ticked = request.getParameterValues("ticked");
        for (String one : ticked == null ? new String[0] : ticked) {
            if (one.matches("\\d{1,18}\\.\\d{1,9}")) {
                String[] parts = one.split("\\.");
                outcomes.add(approve(Long.parseLong(parts[0]), Integer.parseInt(parts[1])));
            }
        }
        opened = room.openedAndApprovable();
        lists.readAgain();
    }

    private Outcome approve(long edition, int version) {
        String title = desk.find(edition).map(view -> view.text().title().th()).orElse("");
        if (!Integer.valueOf(version).equals(opened.get(edition))) {
            return new Outcome(edition, title, false, texts.of("publication.inbox.not-opened"));
        }
        try {
            desk.perform(edition, Transition.APPROVE, null, version);
            return new Outcome(edition, title, true, texts.of("publication.done.APPROVE"));
        } catch (Refused refusal) {
            return new Outcome(edition, title, false, texts.of(refusal));
        }
    }

    /** Whether the edition was opened as it is now and can be ticked. */
    public boolean isOpened(long edition) {
        return opened.containsKey(edition);
    }

    /** What a tick at the edition sends. */
    public String tick(long edition) {
        return edition + "." + opened.get(edition);
    }

    /** Whether there is anything to tick. */
    public boolean isAny() {
        return !opened.isEmpty();
    }

    public List<Outcome> getOutcomes() {
        return outcomes;
    }
}
