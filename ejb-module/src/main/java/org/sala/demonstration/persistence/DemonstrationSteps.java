package org.sala.demonstration.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.TreeSet;
import org.sala.demonstration.domain.DemonstrationStep;

/** Which parts of the demonstration office are loaded. */
@ApplicationScoped
public class DemonstrationSteps {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The keys of all loaded parts. */
    public Set<String> done() {
        return new TreeSet<>(entities.createQuery("SELECT s.key FROM DemonstrationStep s", String.class)
                .getResultList());
    }

    /** Notes a part in the transaction that loads it. */
    public void note(String key) {
        entities.persist(new DemonstrationStep(key));
    }
}
