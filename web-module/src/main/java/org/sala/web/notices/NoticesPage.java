package org.sala.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.sala.notices.boundary.NoticeDesk;
import org.sala.notices.domain.NoticeState;
import org.sala.notices.domain.NoticeView;
import org.sala.shared.PageOf;
import org.sala.web.office.Typed;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** What was sent to whom, and what stood against the rest; state, words and page stand in the address. */
@Named
@RequestScoped
@TellsRefusals
public class NoticesPage {
    private static final int SIZE = 25;

    @Inject
    private NoticeDesk desk;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private PageOf<NoticeView> found;

    /** Sends a notice again. */
    public String resend(NoticeView notice) {
        desk.resend(notice.id(), notice.version());
        texts.inform("notices.resent", notice.person().name());
        return "/admin/notices.xhtml?faces-redirect=true";
    }

    public PageOf<NoticeView> getFound() {
        return found = found == null ? desk.page(state(), getWords(), typed.page(), SIZE) : found;
    }

    /** The words as an address holds them. */
    public String getEncodedWords() {
        return URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    }

    /** The state asked for, empty for all. */
    public String getState() {
        return state() == null ? "" : state().name();
    }

    public String getWords() {
        String words = typed.text("q");
        return words.substring(0, Math.min(words.length(), 100));
    }

    public NoticeState[] getStates() {
        return NoticeState.values();
    }

    public boolean isMailSetUp() {
        return desk.isMailSetUp();
    }

    /** What stood against it: in words where the portal itself refused, else as the mail server said it. */
    public String error(NoticeView notice) {
        String error = notice.lastError();
        return error != null && error.startsWith("notices.error.") ? texts.of(error) : error;
    }

    private NoticeState state() {
        return Arrays.stream(NoticeState.values())
                .filter(state -> state.name().equals(typed.text("state")))
                .findFirst()
                .orElse(null);
    }
}
