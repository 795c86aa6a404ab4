package org.sala.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.SubmissionGuard;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.GuardView;
import org.sala.web.texts.TellsRefusals;
import org.sala.web.texts.Texts;

/** The part of an edition's page on which the guard says what it found, and its submitter why that may be published. */
@Named
@RequestScoped
@TellsRefusals
public class GuardPanel {
    @Inject
    private EditorialDesk desk;

    @Inject
    private WritingDesk writing;

    @Inject
    private SubmissionGuard guard;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Texts texts;

    private Optional<EditionView> edition;
    private GuardView said;
    private String reason;
    private int seenVersion;

    @PostConstruct
    void find() {
        edition = RequestedNumber.of(request, "id").flatMap(desk::find);
        said = edition.map(found -> guard.look(found.id())).orElse(null);
        seenVersion = edition.map(EditionView::version).orElse(-1);
        reason = said == null ? null : said.reason();
    }

    /** What the guard says; null when there is no such edition. */
    public GuardView getSaid() {
        return said;
    }

    /** Whether there is anything to show: something found now, or a reason given before. */
    public boolean isShown() {
        return said != null && (!said.findings().isEmpty() || said.reason() != null);
    }

    /** Whether the person may confirm. */
    public boolean isAsked() {
        return said.isConfirmationNeeded()
                && edition.filter(found -> writing.barrierToWriting(found.id()).isEmpty())
                        .isPresent();
    }

    /** Keeps the reason. */
    public String confirm() {
        guard.confirm(edition.orElseThrow().id(), reason, seenVersion);
        texts.inform("guard.done");
        return "/staff/edition.xhtml?faces-redirect=true&id=" + edition.get().id();
    }

    public int getLongestReason() {
        return SubmissionGuard.LONGEST_REASON;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
