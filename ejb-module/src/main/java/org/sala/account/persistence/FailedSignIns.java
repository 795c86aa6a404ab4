package org.sala.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.sala.account.domain.FailedSignIn;

/** Wrong passwords of the last minutes. */
@ApplicationScoped
public class FailedSignIns {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds one. */
    public void add(FailedSignIn failure) {
        entities.persist(failure);
    }

    /** How many there are for a name since an instant. */
    public long ofNameSince(String username, Instant since) {
        return count("username", username, since);
    }

    /** How many there are from an address since an instant. */
    public long ofAddressSince(String address, Instant since) {
        return count("address", address, since);
    }

    /** Forgets those of a name, and all from before an instant. */
    public void forget(String username, Instant before) {
        entities.createQuery("DELETE FROM FailedSignIn f WHERE f.username = :username OR f.failedAt < :before")
                .setParameter("username", username)
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Forgets all from before an instant; tells how many. */
    public int forgetBefore(Instant before) {
        return entities.createQuery("DELETE FROM FailedSignIn f WHERE f.failedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private long count(String field, String value, Instant since) {
        return entities.createQuery(
                        "SELECT COUNT(f) FROM FailedSignIn f WHERE f." + field + " = :value AND f.failedAt >= :since",
                        Long.class)
                .setParameter("value", value)
                .setParameter("since", since)
                .getSingleResult();
    }
}
