package org.sala.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.sala.account.boundary.Accounts;
import org.sala.shared.Refused;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** Where everybody changes their own password. */
@Named
@RequestScoped
@TellsRefusals
public class OwnAccountPage {
    @Inject
    private Accounts accounts;

    @Inject
    private Texts texts;

    private String present = "";
    private String wanted = "";
    private String again = "";

    /** Changes the password. */
    public String changePassword() {
        if (!wanted.equals(again)) {
            throw new Refused("account.refusal.passwords-differ");
        }
        accounts.changeOwnPassword(present, wanted);
        texts.inform("account.own.password-changed");
        return "/staff/account.xhtml?faces-redirect=true";
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
