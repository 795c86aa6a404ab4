package org.sala.notices.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.sala.shared.Language;

/**
 * One e-mail with one or more notices.
 *
 * @param notices their numbers
 * @param lease by which they are held
 * @param address where it goes, null when the person has none
 */
public record Letter(List<Long> notices, String lease, String address, String subject, String text) {

    /**
     * Writes the letter: Thai first, English below it for those who read English.
     *
     * @param base the address of the portal that links begin with
     */
    public static Letter write(List<Notice> notices, String lease, Language language, String base) {
        Notice first = notices.get(0);
        String subject = notices.size() == 1
                ? first.text().subject().in(language)
                : NoticeText.word(language, "gathered").replace("{0}", Integer.toString(notices.size()));
        String thai = part(notices, Language.TH, base);
        String text = language == Language.EN ? thai + "\n\n----\n\n" + part(notices, Language.EN, base) : thai;
        return new Letter(
                notices.stream().map(Notice::id).toList(),
                lease,
                first.person().view().email(),
                subject,
                text + "\n");
    }

    private static String part(List<Notice> notices, Language language, String base) {
        String greeting = NoticeText.word(language, "greeting")
                .replace("{0}", notices.get(0).person().view().name().in(language));
        String each = notices.stream()
                .map(notice -> notice.text().text().in(language) + "\n" + base + notice.link())
                .collect(Collectors.joining("\n\n"));
        return greeting + "\n\n" + each + "\n\n" + NoticeText.word(language, "why") + "\n" + base
                + "/staff/account.xhtml";
    }

    /** The same each time the letter is sent, so that a mailbox can tell a letter that came twice. */
    public String messageId() {
        return "notice-" + notices.get(0) + "-" + notices.size();
    }
}
