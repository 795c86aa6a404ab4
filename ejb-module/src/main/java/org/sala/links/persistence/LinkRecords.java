package org.sala.links.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.links.domain.LinkCheck;
import org.sala.links.domain.LinkRound;

/** The records of how links were found. */
@ApplicationScoped
public class LinkRecords {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The record of a publication's link. */
    public Optional<LinkCheck> find(long publicationNumber) {
        return Optional.ofNullable(entities.find(LinkCheck.class, publicationNumber));
    }

    /** All records by the numbers of their publications. */
    public Map<Long, LinkCheck> all() {
        return entities.createQuery("SELECT c FROM LinkCheck c", LinkCheck.class)
                .getResultStream()
                .collect(Collectors.toMap(LinkCheck::publicationNumber, Function.identity()));
    }

    /** The present round, locked until the transaction ends; empty before the first. */
    public Optional<LinkRound> round() {
        return Optional.ofNullable(entities.find(LinkRound.class, LinkRound.ONLY, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Stores a new record or the first round. */
    public void add(Object entity) {
        entities.persist(entity);
    }
}
