package org.sala.portal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.portal.domain.PersonalWindow;
import org.sala.portal.domain.PortalPage;
import org.sala.portal.domain.PortletWindow;
import org.sala.shared.Refused;

/** Portal pages, their windows and what people changed, in the database. */
@ApplicationScoped
public class PortletWindows {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds a page, a window or a difference; at once, since what follows may refer to it. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** Whether the page has been laid out. */
    public boolean hasPage(String code) {
        return entities.find(PortalPage.class, code) != null;
    }

    /** The page that was laid out under this code. */
    public PortalPage require(String code) {
        return Optional.ofNullable(entities.find(PortalPage.class, code))
                .orElseThrow(() -> new Refused("portal.refusal.no-such-page"));
    }

    /** Takes the page for a change: of two changes at the same instant one is told of the other. */
    public void claim(String code) {
        entities.lock(require(code), LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The windows of a page. */
    public List<PortletWindow> on(String pageCode) {
        return entities.createQuery("SELECT w FROM PortletWindow w WHERE w.pageCode = :page", PortletWindow.class)
                .setParameter("page", pageCode)
                .getResultList();
    }

    /** The window with this number. */
    public Optional<PortletWindow> find(long id) {
        return Optional.ofNullable(entities.find(PortletWindow.class, id));
    }

    /** What a person changed on a page. */
    public List<PersonalWindow> differences(long personId, String pageCode) {
        return entities.createQuery(
                        "SELECT d FROM PersonalWindow d, PortletWindow w WHERE d.windowId = w.id AND d.personId = :person"
                                + " AND w.pageCode = :page",
                        PersonalWindow.class)
                .setParameter("person", personId)
                .setParameter("page", pageCode)
                .getResultList();
    }

    /** What a person changed about a window. */
    public Optional<PersonalWindow> difference(long personId, long windowId) {
        return entities.createQuery(
                        "SELECT d FROM PersonalWindow d WHERE d.windowId = :window AND d.personId = :person",
                        PersonalWindow.class)
                .setParameter("person", personId)
                .setParameter("window", windowId)
                .getResultStream()
                .findFirst();
    }

    /** Takes a window from its page, and with it what people changed about it. */
    public void remove(PortletWindow window) {
        entities.createQuery("DELETE FROM PersonalWindow d WHERE d.windowId = :window")
                .setParameter("window", window.id())
                .executeUpdate();
        entities.remove(window);
    }

    /** Forgets a difference. */
    public void remove(PersonalWindow difference) {
        entities.remove(difference);
    }
}
