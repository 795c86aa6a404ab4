package org.sala.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.register.domain.ChangeState;
import org.sala.register.domain.ChangeType;
import org.sala.register.domain.RegisterChange;

/** Changes of the register, those that wait and those of the past. */
@ApplicationScoped
public class RegisterChanges {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a change at once. */
    public void add(RegisterChange change) {
        entities.persist(change);
        entities.flush();
    }

    /** The change. */
    public Optional<RegisterChange> find(long id) {
        return Optional.ofNullable(entities.find(RegisterChange.class, id));
    }

    /** The changes of one row, the newest first. */
    public List<RegisterChange> of(String subject) {
        return entities.createQuery(
                        "SELECT c FROM RegisterChange c WHERE c.subject = :subject ORDER BY c.id DESC",
                        RegisterChange.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** What waits for a decision, the oldest first. */
    public List<RegisterChange> waiting() {
        return entities.createQuery(
                        "SELECT c FROM RegisterChange c WHERE c.state = :state ORDER BY c.id", RegisterChange.class)
                .setParameter("state", ChangeState.PROPOSED)
                .getResultList();
    }

    /** All that ever made a line not apply. */
    public List<RegisterChange> exemptions() {
        return entities.createQuery(
                        "SELECT c FROM RegisterChange c WHERE c.state = :state AND c.type = :type ORDER BY c.id",
                        RegisterChange.class)
                .setParameter("state", ChangeState.APPROVED)
                .setParameter("type", ChangeType.NOT_APPLICABLE)
                .getResultList();
    }
}
