package org.sala.batch.linkcheck;

import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sala.batch.CurrentRun;
import org.sala.batch.NotesFailure;
import org.sala.links.boundary.LinkChecks;
import org.sala.links.boundary.LinkProbe;
import org.sala.links.domain.LinkFinding;
import org.sala.links.domain.LinkView;
import org.sala.shared.SalaClock;

/**
 * Looks at one link after the other that the round has not looked at yet, never longer than a setting says, and keeps how each was found. Broken
 * ones stand in the report of the run as well. As long as nothing has answered at all, silence is not held against a link: it may be the
 * office's own line that is down.
 */
@Named
@Dependent
@NotesFailure
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class LinkLooking implements Batchlet {
    private static final Duration PAUSE = Duration.ofMillis(500);

    @Inject
    private LinkChecks links;

    @Inject
    private LinkProbe probe;

    @Inject
    private CurrentRun run;

    @Inject
    private SalaClock clock;

    private final Map<LinkView, LinkFinding> silent = new LinkedHashMap<>();
    private boolean answered;
    private String machine;
    private volatile boolean stopped;

    @Override
    public String process() throws InterruptedException {
        Instant end = clock.now().plus(links.longestRun());
        var due = links.due();
        run.plan(due.size());
        for (LinkView link : due) {
            if (stopped) {
                return "STOPPED";
            }
            if (clock.now().isAfter(end)) {
                break;
            }
            rest(link);
            take(link, probe.look(link.address()));
        }
        links.endRound();
        silent.forEach(
                (link, found) -> run.skip(link.address(), "not recorded, since nothing answered: " + found.state()));
        return "COMPLETED";
    }

    @Override
    public void stop() {
        stopped = true;
    }

    /** No machine is asked twice in a row without a pause. */
    private void rest(LinkView link) throws InterruptedException {
        String asked = machine;
        machine = link.address().replaceFirst("^[a-z]+://([^/?#]*).*", "$1");
        if (machine.equals(asked)) {
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private void take(LinkView link, LinkFinding found) {
        if (found.state().isSilence() && !answered) {
            silent.put(link, found);
            return;
        }
        answered = answered || found.httpStatus() != null;
        if (answered) {
            silent.forEach(this::keep);
            silent.clear();
        }
        keep(link, found);
    }

    private void keep(LinkView link, LinkFinding found) {
        links.record(link.number(), link.address(), found);
        if (found.state().isBroken()) {
            String status = found.httpStatus() == null ? "" : " " + found.httpStatus();
            run.skip(link.address(), found.state() + status);
        } else {
            run.advance();
        }
    }
}
