package org.sala.system.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.sala.system.Portal;

/**
 * The server is killed in the middle of a chunk step and in the middle of a partitioned step, at moments chosen anew in every
 * run. Started again, the portal breaks off the dead runs, goes on by itself, and ends with the figures of an undisturbed run.
 */
@Isolated
class BatchRestartIT {
    private static final int DAYS = 200;
    private static final int LINES = 2_500;
    private static final int MONTHS = 60;
    private static final int ANSWERS = 400;

    @TempDir
    private Path data;

    @Test
    void jobs_killed_in_the_middle_end_with_exact_figures() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        RandomTraffic traffic = new RandomTraffic(seed);
        RandomAnswers answers = new RandomAnswers(seed);
        OfficeDatabase database = new OfficeDatabase(data);
        database.create();
        traffic.write(data.resolve("traffic"), LocalDate.of(2026, 1, 1), DAYS, LINES);

        try (Portal portal = Portal.over(data, "--empty")) {
            killAfter(portal, "visit-statistics", 5 + random.nextInt(30));
            assertThat(stateOf(database, "visit-statistics")).isEqualTo("RUNNING");
            assertThat(rowsIn(database, "visit_day")).isBetween(1L, DAYS - 1L);

            database.change(connection -> {
                answers.store(connection, YearMonth.of(2021, 1), MONTHS, ANSWERS);
                connection.createStatement().executeUpdate("DELETE FROM job_turn WHERE job = 'satisfaction-summary'");
            });
            killAfter(portal, "satisfaction-summary", 2 + random.nextInt(8));
            assertThat(stateOf(database, "satisfaction-summary")).isEqualTo("RUNNING");
            assertThat(rowsIn(database, "satisfaction_progress")).isBetween(1L, MONTHS - 1L);

            JobProgress progress = new JobProgress(portal);
            portal.start();
            progress.awaitEnd("visit-statistics");
            progress.awaitEnd("satisfaction-summary");
        }

        assertThat(visitsIn(database)).as("seed " + seed).isEqualTo(traffic.counts());
        assertThat(marksIn(database)).as("seed " + seed).isEqualTo(answers.counts());
        for (String job : new String[] {"visit-statistics", "satisfaction-summary"}) {
            assertThat(database.rows("SELECT DISTINCT run_state FROM job_run WHERE job = '" + job + "'"))
                    .containsExactlyInAnyOrder("BROKEN_OFF", "DONE");
        }
    }

    private static void killAfter(Portal portal, String job, int items) throws Exception {
        JobProgress progress = new JobProgress(portal);
        portal.begin();
        progress.awaitDone(job, items);
        portal.kill();
    }

    private static String stateOf(OfficeDatabase database, String job) throws Exception {
        return database.rows("SELECT run_state FROM job_run WHERE job = '" + job + "' ORDER BY id DESC")
                .get(0);
    }

    private static long rowsIn(OfficeDatabase database, String table) throws Exception {
        return Long.parseLong(database.rows("SELECT COUNT(*) FROM " + table).get(0));
    }

    private static Map<String, Long> visitsIn(OfficeDatabase database) throws Exception {
        Map<String, Long> figures = new TreeMap<>();
        for (String figure : new String[] {"downloads", "page_views", "robots", "static_files", "visitors", "visits"}) {
            figures.putAll(database.counts("SELECT on_day, '" + figure + "', " + figure
                    + " FROM visit_day WHERE on_day < DATE('2026-11-01')"));
        }
        return figures;
    }

    private static Map<String, Long> marksIn(OfficeDatabase database) throws Exception {
        Map<String, Long> marks = new TreeMap<>();
        for (int mark = 1; mark <= 5; mark++) {
            marks.putAll(database.counts("SELECT month_start, code, '" + mark + "', marks_" + mark
                    + " FROM satisfaction_summary WHERE summary_scope = 'QUESTION' AND marks_" + mark + " > 0"));
        }
        return marks;
    }
}
