package org.sala.publication.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ShelfPlace;

/** The places of live editions as the database has them now. */
@ApplicationScoped
public class ShelfPlaces {
    private static final String SELECTED = "SELECT NEW org.sala.publication.domain.ShelfPlace(e.id,"
            + " e.publication.number, e.categoryNumber, e.fields.kindCode, e.liveSince) FROM Edition e"
            + " WHERE e.publicationState = :live";

    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** All of them, in no order. */
    public List<ShelfPlace> all() {
        return places(SELECTED).getResultList();
    }

    /** Those of some publications. */
    public List<ShelfPlace> of(Collection<Long> publications) {
        return Portions.of(List.copyOf(publications))
                .flatMap(portion -> places(SELECTED + " AND e.publication.number IN :numbers")
                        .setParameter("numbers", portion)
                        .getResultStream())
                .toList();
    }

    private TypedQuery<ShelfPlace> places(String which) {
        return entities.createQuery(which, ShelfPlace.class).setParameter("live", PublicationState.LIVE);
    }
}
