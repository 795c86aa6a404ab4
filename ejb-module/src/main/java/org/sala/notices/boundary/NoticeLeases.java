package org.sala.notices.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sala.notices.domain.DeliveryFailed;
import org.sala.notices.domain.Letter;
import org.sala.notices.domain.Notice;
import org.sala.notices.domain.NoticePreference;
import org.sala.notices.persistence.MailSettings;
import org.sala.notices.persistence.Outbox;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;

/**
 * Hands out due notices on lease, so that no two nodes send the same one, and notes what became of them. A lease that nobody ended, since
 * the node died, runs out, and the notice is sent by another: rather twice, with the same message number, than never.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeLeases {
    /** How long a node has to send what it took. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    @Inject
    private Outbox outbox;

    @Inject
    private MailSettings settings;

    @Inject
    private SalaClock clock;

    /** Takes at most so many due notices and makes letters of them; those gathered for one person go into one. */
    public List<Letter> take(int most) {
        Instant now = clock.now();
        String token = UUID.randomUUID().toString();
        Map<String, List<Notice>> letters = new LinkedHashMap<>();
        for (Long id : outbox.free(now, most)) {
            if (outbox.lease(id, token, now, now.plus(LEASE))) {
                Notice notice = outbox.find(id).orElseThrow();
                String key = notice.isGathered() ? "person " + notice.person().id() : "notice " + id;
                letters.computeIfAbsent(key, none -> new ArrayList<>()).add(notice);
            }
        }
        return letters.values().stream().map(notices -> write(notices, token)).toList();
    }

    /** The mail server has taken the letter. */
    public void sent(Letter letter) {
        held(letter).forEach(notice -> notice.wasSent(letter.address(), clock.now()));
    }

    /** The letter was tried in vain. */
    public void failed(Letter letter, DeliveryFailed why) {
        held(letter).forEach(notice -> notice.failed(why.getMessage(), why.isLasting(), clock.now()));
    }

    /** Removes what was sent before an instant, in the caller's transaction; tells how many notices that were. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public int forgetSentBefore(Instant before) {
        return outbox.removeSentBefore(before);
    }

    private Letter write(List<Notice> notices, String token) {
        Language language = outbox.preference(notices.get(0).person().id())
                .map(NoticePreference::language)
                .orElse(Language.TH);
        return Letter.write(notices, token, language, settings.base());
    }

    private List<Notice> held(Letter letter) {
        return letter.notices().stream()
                .map(outbox::find)
                .flatMap(Optional::stream)
                .filter(notice -> notice.isHeldBy(letter.lease()))
                .toList();
    }
}
