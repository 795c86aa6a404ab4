package org.sala.operations.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.operations.domain.JobRunView;
import org.sala.operations.domain.JobState;
import org.sala.testing.SmallOffice;

class JobConsoleIT {
    private static final String JOB = "file-integrity";

    private SmallOffice office;
    private JobRunBook book;

    @BeforeEach
    void open() {
        office = new SmallOffice();
        office.portal.use(ThisNode.class, new ThisNode(Optional.of("one"), "8080"));
        book = office.desk(JobRunBook.class);
        office.portal.use(JobRuns.class, new BookedRuns(book));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_job_started_twice_says_so() {
        start("root", JOB, Map.of());
        assertThatThrownBy(() -> start("root", JOB, Map.of())).hasMessageContaining("job-runs-already");
        assertThat(history()).hasSize(1);
    }

    @Test
    void a_run_is_told_what_its_record_shows_and_what_goes_on_with_it_is_told_the_same() {
        Map<String, String> told = Map.of("day", "2026-11-01");
        JobRunView run = office.portal.call(() -> book.open(JOB, told, "root"));
        office.portal.call(() -> book.close(run.id(), JobState.STOPPED));
        assertThat(history().get(0).parameters()).isEqualTo(told);
        assertThatThrownBy(() -> office.as("root", () -> console().restart(run.id())))
                .as("this job takes no day any more")
                .hasMessageContaining("no-such-parameter");
    }

    @Test
    void only_administrators_see_start_and_stop_jobs() {
        for (String who : new String[] {"ada", "ann", "wim"}) {
            assertThatThrownBy(() -> start(who, JOB, Map.of())).hasMessageContaining("administrators-only");
            assertThatThrownBy(() -> office.as(who, () -> console().jobs()))
                    .hasMessageContaining("administrators-only");
            assertThatThrownBy(() -> office.as(who, () -> console().run(1)))
                    .hasMessageContaining("administrators-only");
        }
        assertThat(history()).isEmpty();
    }

    @Test
    void jobs_and_parameters_that_do_not_exist_are_refused() {
        assertThatThrownBy(() -> start("root", "no-such-job", Map.of())).hasMessageContaining("no-such-job");
        assertThatThrownBy(() -> start("root", "../secrets", Map.of())).hasMessageContaining("no-such-job");
        assertThatThrownBy(() -> start("root", JOB, Map.of("run", "1"))).hasMessageContaining("no-such-parameter");
        assertThatThrownBy(() -> office.as("root", () -> console().run(999))).hasMessageContaining("no-such-run");
        assertThat(history()).isEmpty();
    }

    private java.util.List<JobRunView> history() {
        return office.as("root", () -> console().history(JOB, null, 0)).items();
    }

    private JobRunView start(String who, String job, Map<String, String> typed) {
        return office.as(who, () -> console().start(job, typed));
    }

    private JobConsole console() {
        return office.desk(JobConsole.class);
    }
}
