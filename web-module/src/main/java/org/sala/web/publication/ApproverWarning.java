package org.sala.web.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.sala.publication.boundary.ApproverOutlook;
import org.sala.shared.SalaClock;
import org.sala.web.texts.Dates;
import org.sala.web.texts.Texts;

/** Warns on the page of an edition, before it is submitted, of days on which nobody could approve it. */
@Named
@RequestScoped
public class ApproverWarning {
    @Inject
    private ApproverOutlook outlook;

    @Inject
    private Dates dates;

    @Inject
    private Texts texts;

    @Inject
    private SalaClock clock;

    private String told;

    /** The warning, empty when there is none. */
    public String of(long editionId) {
        return told = told == null ? written(outlook.daysWithoutApprover(editionId)) : told;
    }

    private String written(List<LocalDate> days) {
        if (days.isEmpty()) {
            return "";
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        return first.equals(clock.today())
                ? texts.of("publication.dead-end.today", dates.full(last))
                : texts.of("publication.dead-end.to-come", dates.full(first), dates.full(last));
    }
}
