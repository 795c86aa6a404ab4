package org.sala.operations.domain;

import java.util.List;
import java.util.Optional;

/** The jobs of the portal and their timetable. */
public final class JobCatalogue {
    private static final List<JobDescription> JOBS = List.of(
            new JobDescription("scheduled-publication", JobTiming.everyMinute()),
            new JobDescription("notice-sending", JobTiming.everyMinute()),
            new JobDescription("approver-outlook", JobTiming.nightly(6, 30)),
            new JobDescription("freshness-reminders", JobTiming.nightly(6, 45)),
            new JobDescription("visit-statistics", JobTiming.everyMinute()),
            new JobDescription("visit-day-closing", JobTiming.nightly(0, 20)),
            new JobDescription("visit-recount", JobTiming.byHand(), JobParameter.day("day", -1)),
            new JobDescription("satisfaction-summary", JobTiming.nightly(0, 40)),
            new JobDescription("file-integrity", JobTiming.nightly(1, 10), JobParameter.number("days", 1, 365, 1)),
            new JobDescription("backup", JobTiming.nightly(1, 40)),
            new JobDescription("file-texts", JobTiming.everyMinute()),
            new JobDescription("search-rebuild", JobTiming.nightly(3, 10)),
            new JobDescription("link-check", JobTiming.nightly(2, 10)),
            new JobDescription("retention", JobTiming.nightly(0, 55)),
            new JobDescription("bringing-over", JobTiming.everyMinute()));

    private JobCatalogue() {}

    /** All jobs, in the order in which pages show them. */
    public static List<JobDescription> jobs() {
        return JOBS;
    }

    /** The job of this name. */
    public static Optional<JobDescription> find(String name) {
        return JOBS.stream().filter(job -> job.name().equals(name)).findFirst();
    }
}
