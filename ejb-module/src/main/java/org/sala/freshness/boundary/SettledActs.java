package org.sala.freshness.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.sala.freshness.domain.Act;
import org.sala.freshness.domain.LiveCount;
import org.sala.freshness.persistence.Acts;
import org.sala.operations.boundary.SiteRevision;

/**
 * What was published and checked, read anew when the site revision has moved and not each time somebody looks: every act that counts
 * moves it. States are judged from this each time, for they change with the day.
 */
@ApplicationScoped
public class SettledActs {
    @Inject
    private Acts acts;

    @Inject
    private SiteRevision revision;

    private volatile Known known;

    /**
     * Facts as of one revision.
     *
     * @param done all acts of a span of time
     * @param live what is live
     */
    record Facts(List<Act> done, List<LiveCount> live) {}

    private record Question(long revision, Instant from, Instant to, List<String> topics) {}

    private record Known(Question question, Facts facts) {}

    /** The facts; the revision is read first, so that what changes meanwhile is read once too often rather than missed. */
    Facts between(Instant from, Instant to, List<String> topics) {
        Question question = new Question(revision.current(), from, to, topics);
        Known last = known;
        if (last == null || !last.question().equals(question)) {
            last = new Known(question, new Facts(acts.between(from, to, topics), acts.live()));
            known = last;
        }
        return last.facts();
    }
}
