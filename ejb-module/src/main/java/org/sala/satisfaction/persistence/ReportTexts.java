package org.sala.satisfaction.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.satisfaction.domain.ReportPeriod;
import org.sala.satisfaction.domain.ReportText;

/** The texts of reports in the database. */
@ApplicationScoped
public class ReportTexts {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Keeps an edition; of two of the same number one is refused by the database. */
    public void add(ReportText text) {
        entities.persist(text);
    }

    /** The newest edition of a period's text. */
    public Optional<ReportText.View> newest(ReportPeriod period) {
        return editions(period).stream().findFirst();
    }

    /** All editions of a period's text, the newest first. */
    public List<ReportText.View> editions(ReportPeriod period) {
        return entities.createQuery(
                        "SELECT t FROM ReportText t WHERE t.period = :period ORDER BY t.edition DESC", ReportText.class)
                .setParameter("period", period.key())
                .getResultStream()
                .map(ReportText::view)
                .toList();
    }
}
