package org.sala.publication.domain;

import java.util.List;
import org.sala.office.domain.ActingOrderView;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.PostView;

/**
 * What somebody who leaves would leave behind.
 *
 * @param work open editions that are theirs to go on with, decided or not, but not published
 * @param waiting submissions of others that wait for their decision
 * @param stuck of these, those nobody else could decide about today
 * @param posts those they hold or are going to hold
 * @param orders acting orders that name them and are not over
 */
public record HandoverView(
        PersonView leaver,
        List<EditionLine> work,
        List<EditionLine> waiting,
        List<EditionLine> stuck,
        List<PostView> posts,
        List<ActingOrderView> orders) {

    /** Whether they leave nothing behind. */
    public boolean isNothing() {
        return work.isEmpty() && waiting.isEmpty() && posts.isEmpty() && orders.isEmpty();
    }
}
