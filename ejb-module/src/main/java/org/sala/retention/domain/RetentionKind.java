package org.sala.retention.domain;

import java.util.Locale;

/**
 * Something the portal keeps for a time only. The days are usual ones; an office may keep longer, and shorter as far as no law sets a
 * least. Why each is kept so long stands under {@code retention.kind.NAME.why}.
 */
public enum RetentionKind {
    /** Keys and hashes that tell visitors of a day apart. Fixed: a visit over midnight needs two days, and nothing needs more. */
    VISITOR_KEYS(1, 1, 1),
    /** Wrong passwords, by user name and address. */
    SIGN_IN_ATTEMPTS(1, 1, 90),
    /** That somebody has an edition open to write. */
    PRESENCES(1, 1, 30),
    /** Links that lend an edition and have expired or were taken back. */
    PREVIEW_LINKS(90, 1, 3650),
    /** Where to answer a reader, of reports that are closed. Goes when the report is closed; this catches what did not. */
    REPORT_CONTACTS(1, 1, 1),
    /** Closed reports of readers. */
    CLOSED_REPORTS(730, 30, 3650),
    /** Whether pages were useful, by month. */
    USEFULNESS(395, 31, 3650),
    /** Words that were searched for in vain, by month. */
    SEARCH_MISSES(365, 31, 3650),
    /** Addresses that were asked for in vain, by month. */
    MISSING_ADDRESSES(365, 31, 3650),
    /** Notices that were sent. */
    NOTICES(365, 30, 3650),
    /** Runs of jobs and what they left out. */
    JOB_RUNS(400, 30, 3650),
    /** Files of imports that came to nothing. */
    IMPORT_FILES(2, 1, 365),
    /** Traffic logs: at least 90 days by section 26 of the Computer Crime Act B.E. 2550, and no longer than somebody needs them. */
    TRAFFIC_LOGS(90, 90, 730);

    private final int usualDays;
    private final int leastDays;
    private final int mostDays;

    RetentionKind(int usualDays, int leastDays, int mostDays) {
        this.usualDays = usualDays;
        this.leastDays = leastDays;
        this.mostDays = mostDays;
    }

    /** The name of its setting, such as {@code sala.retention.traffic-logs-days}. */
    public String setting() {
        return "sala.retention." + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-days";
    }

    /** How many days it is kept when the setting says so many; a wish beyond what may be is brought to the nearest. */
    public int days(Integer wanted) {
        return wanted == null ? usualDays : Math.max(leastDays, Math.min(mostDays, wanted));
    }

    public int leastDays() {
        return leastDays;
    }

    public int mostDays() {
        return mostDays;
    }

    /** Whether files are deleted, each on record by its hash. */
    public boolean isOfFiles() {
        return this == TRAFFIC_LOGS || this == IMPORT_FILES;
    }
}
