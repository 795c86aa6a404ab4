package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.sala.publication.boundary.EditorialLists;
import org.sala.publication.domain.EditionLine;
import org.sala.publication.domain.EditionView;

/** What waits for the person, what they write, and what they handed over; each list is read once per request. */
@Named
@RequestScoped
public class StaffLists {
    @Inject
    private EditorialLists lists;

    private List<EditionLine> waiting;
    private List<EditionLine> drafts;
    private List<EditionLine> submissions;
    private List<EditionView> planned;

    public List<EditionLine> getWaiting() {
        return waiting = waiting == null ? lists.waitingForMe() : waiting;
    }

    public List<EditionLine> getDrafts() {
        return drafts = drafts == null ? lists.myDrafts() : drafts;
    }

    public List<EditionLine> getSubmissions() {
        return submissions = submissions == null ? lists.mySubmissions() : submissions;
    }

    public List<EditionView> getPlanned() {
        return planned = planned == null ? lists.planned() : planned;
    }

    /** Has every list read again: something in them was decided. */
    void readAgain() {
        waiting = null;
        drafts = null;
        submissions = null;
    }
}
