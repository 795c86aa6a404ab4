package org.sala.notices.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.sala.notices.domain.Notice;
import org.sala.notices.domain.NoticeChoice;
import org.sala.notices.domain.NoticePreference;
import org.sala.notices.domain.NoticeText;
import org.sala.notices.persistence.MailSettings;
import org.sala.notices.persistence.Outbox;
import org.sala.office.domain.Person;
import org.sala.office.persistence.Offices;
import org.sala.shared.SalaClock;

/**
 * Queues notices in the transaction of the act they tell of: they are stored with it or not at all, and no mail server can hold the act
 * up. Nothing is queued while no mail server is set up, nor when history is replayed.
 */
@ApplicationScoped
public class NoticeQueue {
    private static final int GATHERED_AT_HOUR = 7;

    @Inject
    private Outbox outbox;

    @Inject
    private Offices offices;

    @Inject
    private MailSettings settings;

    @Inject
    private SalaClock clock;

    /** Queues a notice as {@link #tell} does, unless the person was told the same today; for jobs, which may be begun again. */
    public void tellOnceADay(long personId, boolean essential, NoticeText text, String link) {
        Instant today = clock.today().atStartOfDay(clock.zone()).toInstant();
        if (!outbox.isTold(personId, text, today)) {
            tell(personId, essential, text, link);
        }
    }

    /**
     * Queues a notice to an active person, as the person has chosen.
     *
     * @param essential whether it asks for something to be done; others can be declined
     * @param link the page it leads to, from the root of the portal
     */
    public void tell(long personId, boolean essential, NoticeText text, String link) {
        if (!settings.isSetUp() || clock.isReplaying()) {
            return;
        }
        Person person = offices.person(personId).filter(Person::isActive).orElse(null);
        NoticeChoice choice =
                outbox.preference(personId).map(NoticePreference::choice).orElse(NoticeChoice.ALL);
        if (person == null || (choice == NoticeChoice.ESSENTIAL && !essential)) {
            return;
        }
        boolean gathered = choice == NoticeChoice.DIGEST;
        Instant now = clock.now();
        outbox.add(new Notice(person, text, link, gathered, now, gathered ? nextGathering(now) : now));
    }

    private Instant nextGathering(Instant now) {
        ZonedDateTime here = now.atZone(clock.zone());
        ZonedDateTime today = here.toLocalDate().atTime(GATHERED_AT_HOUR, 0).atZone(clock.zone());
        return (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
    }
}
