package org.sala.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sala.notices.domain.NoticeText;
import org.sala.operations.domain.JobAlarmKind;
import org.sala.operations.domain.JobCatalogue;
import org.sala.operations.domain.JobDescription;
import org.sala.operations.domain.JobParameter;
import org.sala.operations.domain.JobState;
import org.sala.operations.domain.LogKind;
import org.sala.operations.domain.TimingKind;
import org.sala.shared.Language;
import org.sala.web.texts.Messages;

/** Pages put the keys of these texts together, so that no search of pages finds one that is missing. */
class JobTextsTest {
    static List<JobDescription> jobs() {
        return JobCatalogue.jobs();
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void every_job_has_its_texts(JobDescription job) {
        List<String> keys = new ArrayList<>(List.of(job.titleKey(), job.purposeKey()));
        for (JobParameter parameter : job.parameters()) {
            String key = job.parameterKey(parameter.name());
            keys.add(key);
            keys.add(key + ".help");
            parameter.choices().forEach(choice -> keys.add(key + "." + choice));
        }
        for (Language language : Language.values()) {
            assertThat(NoticeText.name("job." + job.name()).in(language))
                    .as("its name in letters, words_%s.properties", language.tag())
                    .isEqualTo(Messages.of(language, job.titleKey()));
        }
        assertThat(keys).allMatch(key -> Messages.has(Language.TH, key));
    }

    @ParameterizedTest
    @MethodSource
    void every_state_and_timing_has_its_text(String key) {
        assertThat(Messages.has(Language.TH, key)).isTrue();
    }

    static List<String> every_state_and_timing_has_its_text() {
        List<String> keys = new ArrayList<>();
        for (JobState state : JobState.values()) {
            keys.add("operations.state." + state);
        }
        for (TimingKind kind : TimingKind.values()) {
            keys.add("operations.timing." + kind);
        }
        for (LogKind kind : LogKind.values()) {
            keys.add("operations.log." + kind);
        }
        for (JobAlarmKind kind : JobAlarmKind.values()) {
            keys.add("operations.alarm." + kind);
            keys.add("operations.alarm.kind." + kind);
        }
        return keys;
    }
}
