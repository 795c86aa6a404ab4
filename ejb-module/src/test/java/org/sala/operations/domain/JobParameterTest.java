package org.sala.operations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobParameterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final JobDescription JOB = new JobDescription(
            "recount",
            JobTiming.byHand(),
            JobParameter.day("day", -1),
            JobParameter.number("most", 1, 500, 50),
            JobParameter.choice("depth", "quick", "whole"),
            JobParameter.text("why", 20));

    @Test
    void a_run_is_told_what_is_usual_when_nobody_says_anything() {
        assertThat(JOB.usual(TODAY)).hasToString("{day=2026-11-22, most=50, depth=quick}");
    }

    @Test
    void what_was_typed_is_told_in_the_order_of_the_form() {
        assertThat(JOB.checked(Map.of("why", " เพราะ ", "depth", "whole", "most", "007", "day", "2026-11-01"), TODAY))
                .hasToString("{day=2026-11-01, most=7, depth=whole, why=เพราะ}");
    }

    @Test
    void what_is_needed_must_be_said() {
        refused("day", "", "parameter-missing");
        assertThat(JobParameter.day("until", 0).orNothing().checked("", TODAY)).isEmpty();
        assertThat(JobParameter.day("until", 0).orNothing().usualOn(TODAY)).isEmpty();
    }

    @Test
    void values_of_another_kind_or_outside_of_bounds_are_refused() {
        refused("day", "2026-02-30", "parameter-day");
        refused("day", "2026-11-24", "parameter-day-bounds");
        refused("day", "0001-01-01", "parameter-day-bounds");
        refused("most", "0", "parameter-number");
        refused("most", "501", "parameter-number");
        refused("most", "5.5", "parameter-number");
        refused("most", "99999999999999999999999", "parameter-number");
        refused("most", "٥", "parameter-number");
        refused("depth", "QUICK", "parameter-choice");
        refused("why", "x".repeat(21), "parameter-text");
    }

    @Test
    void hostile_values_and_names_are_refused() {
        refused("why", "a\nrun=1", "parameter-text");
        refused("why", "a\u0000", "parameter-text");
        refused("depth", "#{jobParameters['run']}", "parameter-choice");
        refused("run", "1", "no-such-parameter");
    }

    @Test
    void the_record_of_a_run_keeps_what_it_was_told() {
        Map<String, String> told =
                JOB.checked(Map.of("day", "2026-11-01", "most", "7", "depth", "whole", "why", "a=b"), TODAY);
        assertThat(ToldParameters.read(ToldParameters.written(told))).isEqualTo(told);
        assertThat(ToldParameters.read(ToldParameters.written(Map.of()))).isEmpty();
    }

    @Test
    void no_job_asks_for_what_the_portal_tells_it_itself() {
        assertThat(JobCatalogue.jobs()).allSatisfy(job -> assertThat(job.parameters())
                .allSatisfy(parameter ->
                        assertThat(parameter.name()).matches("[a-z][a-z-]*").isNotEqualTo("run")));
    }

    private static void refused(String name, String value, String key) {
        Map<String, String> typed = new java.util.HashMap<>(Map.of("day", "2026-11-01", "most", "7", "depth", "whole"));
        typed.put(name, value);
        assertThatThrownBy(() -> JOB.checked(typed, TODAY)).hasMessageContaining("operations.refusal." + key);
    }
}
