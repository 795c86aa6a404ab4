package org.sala.web.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.sala.register.boundary.DutyRegister;
import org.sala.register.boundary.RegisterDesk;
import org.sala.register.domain.ChangeForm;
import org.sala.register.domain.ChangeState;
import org.sala.register.domain.ChangeType;
import org.sala.register.domain.ChangeView;
import org.sala.register.domain.DutyLine;
import org.sala.register.domain.DutyOrigin;
import org.sala.register.domain.DutyPart;
import org.sala.register.domain.DutyTerms;
import org.sala.web.addresses.Addresses;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;
import org.sala.web.texts.TypedPair;

/** A row of the register, or what holds for the whole office: what it says and from where, what is proposed, and what was before. */
@Named
@RequestScoped
@TellsRefusals
public class RegisterLinePage {
    @Inject
    private DutyRegister register;

    @Inject
    private RegisterDesk desk;

    @Inject
    private Texts texts;

    @Inject
    private HttpServletRequest request;

    private final TermsForm terms = new TermsForm();
    private final TypedPair reason = new TypedPair();
    private String until = "";
    private String remark = "";
    private int seenVersion = -1;
    private String subject;
    private DutyLine line;
    private List<ChangeView> history;

    @PostConstruct
    void find() {
        subject = Objects.toString(request.getParameter("subject"), "");
        line = isOffice() ? register.lines().get(0) : register.line(subject).orElse(null);
        history = desk.history(subject);
        if (line != null) {
            terms.fill(isOffice() ? line.office() : line.own());
        }
    }

    /** Answers "not found" when there is no such row. */
    public void open() {
        if (line == null) {
            Addresses.answerNotFound(FacesContext.getCurrentInstance());
        }
    }

    /** Proposes another duty. */
    public String proposeTerms() {
        return propose(new ChangeForm(subject, ChangeType.TERMS, terms.terms(), reason.value(), null));
    }

    /** Proposes that the line does not apply. */
    public String proposeExemption() {
        return propose(new ChangeForm(subject, ChangeType.NOT_APPLICABLE, null, reason.value(), parsed()));
    }

    /** Proposes that the line applies again. */
    public String proposeApplying() {
        return propose(new ChangeForm(subject, ChangeType.APPLICABLE, null, reason.value(), null));
    }

    /** Approves what waits. */
    public String approve() {
        return decide(ChangeState.APPROVED);
    }

    /** Rejects what waits. */
    public String reject() {
        return decide(ChangeState.REJECTED);
    }

    /** Withdraws what waits. */
    public String withdraw() {
        return decide(ChangeState.WITHDRAWN);
    }

    /** The change that waits, null when none does. */
    public ChangeView getWaiting() {
        return history.stream().filter(ChangeView::isWaiting).findFirst().orElse(null);
    }

    /** Whether the person may decide about the change that waits. */
    public boolean isDeciding() {
        return getWaiting() != null && desk.mayDecide(getWaiting());
    }

    /** Whether the person may propose a change now. */
    public boolean isProposing() {
        return getWaiting() == null && desk.mayPropose();
    }

    public boolean isOffice() {
        return RegisterDesk.OFFICE.equals(subject);
    }

    /** What holds for a part. */
    public Object value(DutyPart part) {
        return shown().part(part);
    }

    /** Where it comes from. */
    public DutyOrigin origin(DutyPart part) {
        if (!isOffice()) {
            return line.origin(part);
        }
        return line.office().part(part) == null ? DutyOrigin.NOWHERE : DutyOrigin.OFFICE;
    }

    public DutyPart[] getParts() {
        return DutyPart.values();
    }

    public DutyLine getLine() {
        return line;
    }

    public String getSubject() {
        return subject;
    }

    public List<ChangeView> getHistory() {
        return history;
    }

    public TermsForm getTerms() {
        return terms;
    }

    public TypedPair getReason() {
        return reason;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    /** The version of the change that waits. */
    public int getVersion() {
        return getWaiting() == null ? 0 : getWaiting().version();
    }

    public void setVersion(int version) {
        this.seenVersion = version;
    }

    private DutyTerms shown() {
        return isOffice() ? line.office() : line.terms();
    }

    private String propose(ChangeForm form) {
        desk.propose(form);
        texts.inform("register.proposed");
        return here();
    }

    private String decide(ChangeState outcome) {
        long id = getWaiting() == null ? 0 : getWaiting().id();
        desk.decide(id, outcome, remark, seenVersion);
        texts.inform("register.decided." + outcome);
        return here();
    }

    private LocalDate parsed() {
        try {
            return LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private String here() {
        return "/staff/register-line.xhtml?faces-redirect=true&subject=" + subject;
    }
}
