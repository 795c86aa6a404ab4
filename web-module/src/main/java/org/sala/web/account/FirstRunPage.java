package org.sala.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.sala.account.boundary.Accounts;
import org.sala.office.domain.Role;
import org.sala.shared.Refused;
import org.sala.web.office.OfficeForm;
import org.sala.web.texts.TellsRefusals;

/** The page that makes the office and its first administrator. */
@Named
@RequestScoped
@TellsRefusals
public class FirstRunPage {
    @Inject
    private Accounts accounts;

    private final OfficeForm office = new OfficeForm();
    private final PersonForm person = new PersonForm();
    private String passwordAgain = "";

    /** Makes the office and leads to the sign-in page; what was not right is said on this page. */
    public String make() {
        if (!person.getPassword().equals(passwordAgain)) {
            throw new Refused("account.refusal.passwords-differ");
        }
        accounts.makeOffice(office.view(0), person.form(Set.of(Role.ADMINISTRATOR)));
        return "/staff/sign-in.xhtml?faces-redirect=true&made=true";
    }

    public OfficeForm getOffice() {
        return office;
    }

    public PersonForm getPerson() {
        return person;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
