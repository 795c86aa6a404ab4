package org.sala.notices.domain;

import java.time.Instant;
import org.sala.office.domain.PersonView;
import org.sala.shared.Bilingual;

/**
 * What administrators see of a notice.
 *
 * @param sentAt null until the mail server has taken it; likewise {@code sentTo}
 * @param lastError what stood against it at the last attempt, null when nothing did
 */
public record NoticeView(
        Long id,
        PersonView person,
        Bilingual subject,
        Bilingual text,
        String link,
        NoticeState state,
        Instant queuedAt,
        Instant dueAt,
        int attempts,
        Instant sentAt,
        String sentTo,
        String lastError,
        int version) {}
