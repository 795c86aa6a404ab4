package org.sala.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.sala.audit.boundary.AuditLog;
import org.sala.audit.domain.AuditView;
import org.sala.shared.Language;
import org.sala.shared.PageOf;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.texts.Messages;

/** The record of every act, newest first, and the check that nothing in it was changed. */
@Named
@RequestScoped
public class AuditPage {
    private static final int SIZE = 50;

    @Inject
    private AuditLog log;

    @Inject
    private HttpServletRequest request;

    private PageOf<AuditView> records;
    private Long firstBroken;

    @PostConstruct
    void find() {
        String page = Objects.toString(request.getParameter("page"), "");
        records = log.newest(page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 0, SIZE);
    }

    /** Goes through the whole chain. */
    public void check() {
        firstBroken = log.firstBroken();
        records = log.newest(records.page(), SIZE);
    }

    /** Whether the chain has been checked on this page. */
    public boolean isChecked() {
        return firstBroken != null;
    }

    /** The number of the first record that is not what was written, 0 when all are. */
    public long getFirstBroken() {
        return firstBroken;
    }

    /** What an act is called in the reader's language; its code where it has no name. */
    public String name(AuditView record) {
        Language language = RequestLanguage.of(request);
        String key = "audit.act." + record.act();
        return Messages.has(language, key) ? Messages.of(language, key) : record.act();
    }

    public PageOf<AuditView> getRecords() {
        return records;
    }
}
