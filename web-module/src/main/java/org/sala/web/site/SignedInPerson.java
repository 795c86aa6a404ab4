package org.sala.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.sala.account.boundary.CurrentPerson;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.shared.Bilingual;
import org.sala.web.addresses.RequestLanguage;

/** Who is signed in, for the template of staff pages: {@code #{person.name}}. Asked once per request. */
@Named("person")
@Transactional
@RequestScoped
public class SignedInPerson {
    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private HttpServletRequest request;

    private Optional<PersonView> person;

    /** The person, empty when nobody is signed in. */
    public Optional<PersonView> find() {
        if (person == null) {
            person = currentPerson.find();
        }
        return person;
    }

    /** Their name in the language of the request. */
    public String getName() {
        return text(find().map(PersonView::name));
    }

    /** Their position in the language of the request. */
    public String getPosition() {
        return text(find().map(PersonView::position));
    }

    /** Whether they may change what belongs to the office as a whole. */
    public boolean isAdministrator() {
        return find().map(known -> known.holds(Role.ADMINISTRATOR)).orElse(false);
    }

    /** Whether they may bring publications over from a former website. */
    public boolean isKeeper() {
        return find().map(known -> known.holds(Role.WEB_MASTER) || known.holds(Role.ADMINISTRATOR))
                .orElse(false);
    }

    /** Whether they write and check what their groups answer for. */
    public boolean isOwner() {
        return find().map(known -> known.holds(Role.OWNER)).orElse(false);
    }

    /** Whether they may enter answers from paper forms of the survey. */
    public boolean isPaperEnterer() {
        return find().map(known -> known.holds(Role.OWNER) || known.holds(Role.WEB_MASTER))
                .orElse(false);
    }

    private String text(Optional<Bilingual> text) {
        return text.map(known -> known.in(RequestLanguage.of(request))).orElse("");
    }
}
