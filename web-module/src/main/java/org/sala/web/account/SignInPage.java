package org.sala.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.sala.account.boundary.SignInDesk;
import org.sala.account.domain.SignInAnswer;
import org.sala.account.domain.SignInAnswer.Verdict;

/** The page on which staff sign in. It keeps no state, so that it never expires. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    private SignInDesk desk;

    @Inject
    private HttpServletRequest request;

    private String name = "";
    private String password = "";
    private String wanted;
    private boolean expired;
    private boolean ended;
    private boolean made;
    private Verdict verdict;

    /** Signs in and leads to the page first wanted; else says, on this page, that it did not work. */
    public void signIn() throws IOException {
        SignInAnswer answer = desk.signIn(name, password, request.getRemoteAddr());
        verdict = answer.verdict();
        password = "";
        expired = false;
        ended = false;
        if (verdict == Verdict.ACCEPTED) {
            SignedIn.begin(request, answer.username());
            FacesContext.getCurrentInstance().getExternalContext().redirect(WantedPage.safe(wanted));
        }
    }

    /** The key of the text that says why it did not work, null before an attempt. */
    public String getRefusal() {
        return verdict == null || verdict == Verdict.ACCEPTED ? null : "account.refusal." + verdict;
    }

    /** The longest wait after too many attempts, in whole minutes rounded up. */
    public long getWaitMinutes() {
        return (desk.attemptWindow().toSeconds() + 59) / 60;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }

    public boolean isEnded() {
        return ended;
    }

    public void setEnded(boolean ended) {
        this.ended = ended;
    }

    public boolean isMade() {
        return made;
    }

    public void setMade(boolean made) {
        this.made = made;
    }
}
