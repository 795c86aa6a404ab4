package org.sala.register.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import org.sala.register.domain.ActParagraph;
import org.sala.register.domain.Category;
import org.sala.register.domain.CategoryKind;
import org.sala.register.domain.Duty;
import org.sala.register.domain.DutyItem;
import org.sala.register.domain.RequiredItem;

/** The register in the database. */
@ApplicationScoped
public class RegisterEntries {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a category, kind, item, paragraph or duty; at once, since what follows may refer to it. */
    public void add(Object entry) {
        entities.persist(entry);
        entities.flush();
    }

    /** The ten categories by number. */
    public List<Category> categories() {
        return entities.createQuery("SELECT c FROM Category c ORDER BY c.number", Category.class)
                .getResultList();
    }

    /** All kinds by category and place. */
    public List<CategoryKind> kinds() {
        return entities.createQuery(
                        "SELECT k FROM CategoryKind k ORDER BY k.categoryNumber, k.place", CategoryKind.class)
                .getResultList();
    }

    /** All required items by category and place. */
    public List<RequiredItem> items() {
        return entities.createQuery(
                        "SELECT i FROM RequiredItem i ORDER BY i.categoryNumber, i.place", RequiredItem.class)
                .getResultList();
    }

    /** All paragraphs by section and place. */
    public List<ActParagraph> paragraphs() {
        return entities.createQuery("SELECT p FROM ActParagraph p ORDER BY p.section, p.place", ActParagraph.class)
                .getResultList();
    }

    /** The office's duty first, then those of categories that have their own. */
    public List<Duty> duties() {
        return entities.createQuery("SELECT d FROM Duty d ORDER BY d.categoryNumber", Duty.class)
                .getResultList();
    }

    /** The lines of the register by category and place. */
    public List<DutyItem> dutyItems() {
        return entities.createQuery("SELECT i FROM DutyItem i ORDER BY i.categoryNumber, i.place", DutyItem.class)
                .getResultList();
    }

    /** The codes of all kinds. */
    public Set<String> kindCodes() {
        return Set.copyOf(entities.createQuery("SELECT k.code FROM CategoryKind k", String.class)
                .getResultList());
    }
}
