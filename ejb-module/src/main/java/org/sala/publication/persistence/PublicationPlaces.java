package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.publication.domain.Whereabouts;

/** Where all publications stand, and which of them held which file first: two queries, for whoever adds figures up. */
@ApplicationScoped
public class PublicationPlaces {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Every publication that ever went out. */
    public List<Whereabouts> all() {
        return entities.createQuery(
                        "SELECT NEW org.sala.publication.domain.Whereabouts(p.number, p.categoryNumber, p.groupId)"
                                + " FROM Publication p WHERE p.firstPublishedAt IS NOT NULL",
                        Whereabouts.class)
                .getResultList();
    }

    /** The lowest number of a publication that held each file in any edition, by the number of the file. */
    public Map<Long, Long> holdersOfFiles() {
        return entities.createQuery(
                        "SELECT f.fileNumber, MIN(e.publication.number) FROM Edition e JOIN e.files f"
                                + " GROUP BY f.fileNumber",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> ((Number) row[1]).longValue()));
    }
}
