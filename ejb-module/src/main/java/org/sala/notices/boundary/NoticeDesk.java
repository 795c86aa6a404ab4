package org.sala.notices.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.sala.account.boundary.CurrentPerson;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditEntry;
import org.sala.notices.domain.Notice;
import org.sala.notices.domain.NoticeChoice;
import org.sala.notices.domain.NoticePreference;
import org.sala.notices.domain.NoticeState;
import org.sala.notices.domain.NoticeView;
import org.sala.notices.domain.PreferenceView;
import org.sala.notices.persistence.MailSettings;
import org.sala.notices.persistence.Outbox;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Language;
import org.sala.shared.PageOf;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.shared.TellsClashes;

/** Where administrators see what was sent, and everybody chooses what they want to be told. */
@Stateless
@TellsClashes
public class NoticeDesk {
    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings settings;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private AuditLog audit;

    @Inject
    private SalaClock clock;

    /** Whether a mail server is set up. */
    public boolean isMailSetUp() {
        return settings.isSetUp();
    }

    /**
     * One page of all notices, the newest first.
     *
     * @param state null for all
     * @param words sought in names, addresses and subjects, empty for all
     * @throws Refused when an administrator does not ask
     */
    public PageOf<NoticeView> page(NoticeState state, String words, int page, int size) {
        currentPerson.require(Role.ADMINISTRATOR);
        return new PageOf<>(
                outbox.page(state, words, page, size).stream().map(Notice::view).toList(),
                outbox.count(state, words),
                page,
                size);
    }

    /**
     * Sends a notice again, whatever became of it.
     *
     * @throws ChangedMeanwhile when it is no longer the expected version
     * @throws Refused when an administrator does not act
     */
    public void resend(long id, int expectedVersion) {
        PersonView by = currentPerson.require(Role.ADMINISTRATOR);
        Notice notice = outbox.find(id).orElseThrow(() -> new Refused("notices.refusal.no-such-notice"));
        if (notice.version() != expectedVersion) {
            throw new ChangedMeanwhile("notices.refusal.changed-meanwhile");
        }
        notice.again(clock.now());
        audit.record(AuditEntry.done(by.username(), "notices.resend", "notice " + id, null));
    }

    /** What the person who acts has chosen. */
    public PreferenceView preference() {
        long person = currentPerson.require().id();
        return outbox.preference(person)
                .map(chosen -> new PreferenceView(chosen.choice(), chosen.language(), chosen.version()))
                .orElse(new PreferenceView(NoticeChoice.ALL, Language.TH, 0));
    }

    /**
     * Chooses for the person who acts.
     *
     * @throws ChangedMeanwhile when another choice was stored since the form was opened
     */
    public void choose(NoticeChoice choice, Language language, int expectedVersion) {
        PersonView person = currentPerson.require();
        if (preference().version() != expectedVersion) {
            throw new ChangedMeanwhile("notices.refusal.changed-meanwhile");
        }
        NoticePreference preference = outbox.preference(person.id()).orElse(null);
        if (preference == null) {
            preference = new NoticePreference(person.id());
            outbox.add(preference);
        }
        preference.choose(choice, language);
        audit.record(AuditEntry.done(person.username(), "notices.choose", person.username(), choice + " " + language));
    }
}
