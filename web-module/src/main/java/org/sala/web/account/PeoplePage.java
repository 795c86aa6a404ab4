package org.sala.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sala.account.boundary.Accounts;
import org.sala.office.boundary.OfficeProfile;
import org.sala.office.domain.GroupView;
import org.sala.office.domain.PersonView;
import org.sala.office.domain.Role;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The people who may sign in: a list, and a form for a new person or, with an {@code id} in the address, a known one. */
@Named
@RequestScoped
@TellsRefusals
public class PeoplePage {
    @Inject
    private OfficeProfile profile;

    @Inject
    private Accounts accounts;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private final PersonForm form = new PersonForm();
    private List<PersonView> people;
    private boolean lost;
    private int presentVersion;
    private int seenVersion = -1;

    @PostConstruct
    void find() {
        people = profile.people();
        String wanted = Objects.toString(request.getParameter("id"), "");
        Optional<PersonView> person = people.stream()
                .filter(one -> one.id().toString().equals(wanted))
                .findFirst();
        person.ifPresent(known -> {
            form.fill(known);
            presentVersion = known.version();
        });
        lost = person.isEmpty() && !wanted.isEmpty();
    }

    /** Answers "not found" when there is no such person. */
    public void open() {
        if (lost) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    /** Adds the person, or stores what was changed. */
    public String save() {
        if (form.getId() == null) {
            accounts.addPerson(form.form());
            texts.inform("account.people.added", form.getName().getTh());
        } else {
            accounts.changePerson(form.getId(), form.form(), form.isActive(), seenVersion);
            texts.inform("account.people.saved", form.getName().getTh());
        }
        return "/admin/people.xhtml?faces-redirect=true";
    }

    public int getSeenVersion() {
        return presentVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public List<PersonView> getPeople() {
        return people;
    }

    public List<GroupView> getGroups() {
        return profile.groups();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public PersonForm getForm() {
        return form;
    }
}
