package org.sala.web.notices;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.sala.notices.boundary.NoticeDesk;
import org.sala.notices.domain.NoticeChoice;
import org.sala.notices.domain.PreferenceView;
import org.sala.shared.Language;
import org.sala.web.office.Typed;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** Where everybody chooses what they are told by e-mail, and in which language. */
@Named
@RequestScoped
@TellsRefusals
public class NoticeChoicePage {
    @Inject
    private NoticeDesk desk;

    @Inject
    private Typed typed;

    @Inject
    private Texts texts;

    private PreferenceView preference;

    /** Stores the choice. */
    public String choose() {
        NoticeChoice wanted = Arrays.stream(NoticeChoice.values())
                .filter(choice -> choice.name().equals(typed.text("choice")))
                .findFirst()
                .orElse(NoticeChoice.ALL);
        desk.choose(wanted, Language.of(typed.text("letters")), typed.version());
        texts.inform("notices.chosen");
        return "/staff/account.xhtml?faces-redirect=true";
    }

    public PreferenceView getPreference() {
        return preference = preference == null ? desk.preference() : preference;
    }

    public NoticeChoice[] getChoices() {
        return NoticeChoice.values();
    }
}
