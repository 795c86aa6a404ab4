package org.sala.notices.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import org.sala.notices.domain.NoticeText;
import org.sala.office.domain.Person;
import org.sala.office.domain.Role;
import org.sala.office.persistence.Offices;
import org.sala.operations.boundary.JobAlarmTold;
import org.sala.operations.domain.JobAlarmView;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.shared.ThaiDates;

/** Tells administrators of an alarm about a job: once when it begins to ring, once when the job goes well again. */
@ApplicationScoped
public class JobAlarmNotices {
    @Inject
    private NoticeQueue queue;

    @Inject
    private Offices offices;

    @Inject
    private SalaClock clock;

    /** Tells of one alarm, in its transaction. */
    public void tell(@Observes JobAlarmTold told) {
        JobAlarmView alarm = told.alarm();
        Bilingual since = Bilingual.of(
                ThaiDates.withTime(alarm.since(), clock.zone(), Language.TH),
                ThaiDates.withTime(alarm.since(), clock.zone(), Language.EN));
        NoticeText text = NoticeText.of(
                "JOB." + (alarm.isRinging() ? alarm.kind() : "CLEARED"),
                NoticeText.name("job." + alarm.job()),
                since,
                Objects.requireNonNullElse(alarm.reason(), "–"));
        String link = alarm.runId() == null || !alarm.isRinging()
                ? "/admin/job.xhtml?name=" + alarm.job()
                : "/admin/run.xhtml?id=" + alarm.runId();
        offices.people().stream()
                .filter(Person::isActive)
                .map(Person::view)
                .filter(person -> person.holds(Role.ADMINISTRATOR))
                .forEach(person -> queue.tell(person.id(), true, text, link));
    }
}
