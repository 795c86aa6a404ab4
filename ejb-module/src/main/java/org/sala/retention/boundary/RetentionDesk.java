package org.sala.retention.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.domain.Role;
import org.sala.retention.domain.Purge;
import org.sala.retention.domain.PurgeView;
import org.sala.retention.domain.PurgedFile;
import org.sala.retention.domain.RetentionKind;
import org.sala.retention.domain.RetentionLine;
import org.sala.retention.persistence.Purges;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;

/** What is kept for how long, and the proof of what was forgotten, for administrators. Every method refuses who is none. */
@Stateless
public class RetentionDesk {
    private static final int FILES = 100;

    @Inject
    private RetentionPeriods periods;

    @Inject
    private Purges purges;

    @Inject
    private CurrentPerson currentPerson;

    /** All kinds with their periods and latest purges. */
    public List<RetentionLine> lines() {
        currentPerson.require(Role.ADMINISTRATOR);
        return Stream.of(RetentionKind.values())
                .map(kind -> new RetentionLine(
                        kind,
                        periods.days(kind),
                        purges.latest(kind).map(Purge::view).orElse(null),
                        purges.removed(kind)))
                .toList();
    }

    /** Purges that removed something, the latest first; page from 0. */
    public PageOf<PurgeView> purges(int page, int size) {
        currentPerson.require(Role.ADMINISTRATOR);
        return new PageOf<>(
                purges.eventful(page, size).stream().map(Purge::view).toList(), purges.countEventful(), page, size);
    }

    /**
     * The hundred files deleted last.
     *
     * @throws Refused when the person who acts is no administrator
     */
    public List<PurgedFile.View> files() {
        currentPerson.require(Role.ADMINISTRATOR);
        return purges.files(FILES).stream().map(PurgedFile::view).toList();
    }
}
