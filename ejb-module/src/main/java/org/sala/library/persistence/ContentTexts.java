package org.sala.library.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.library.domain.ContentText;
import org.sala.library.domain.FileVersion;
import org.sala.library.domain.StoredContent;
import org.sala.library.domain.TextState;

/** The texts of contents. */
@ApplicationScoped
public class ContentTexts {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** The text of a content, when it was taken. */
    public Optional<ContentText> find(String sha256) {
        return Optional.ofNullable(entities.find(ContentText.class, sha256));
    }

    /** Keeps a text. */
    public void add(ContentText text) {
        entities.persist(text);
        entities.flush();
    }

    /** Forgets the text of a content, so that it is taken again. */
    public void forget(String sha256) {
        find(sha256).ifPresent(entities::remove);
        entities.flush();
    }

    /** Contents whose text was never taken, oldest first. */
    public List<StoredContent> pending(int count) {
        return entities.createQuery(
                        "SELECT c FROM StoredContent c WHERE NOT EXISTS"
                                + " (SELECT t.sha256 FROM ContentText t WHERE t.sha256 = c.sha256) ORDER BY c.storedAt",
                        StoredContent.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** Versions of files whose text came to this, newest first; page from 0. */
    public List<FileVersion> versionsIn(TextState state, int page, int size) {
        return entities.createQuery(
                        "SELECT v FROM FileVersion v, ContentText t WHERE t.sha256 = v.content.sha256"
                                + " AND t.state = :state ORDER BY v.fileId DESC, v.versionNumber DESC",
                        FileVersion.class)
                .setParameter("state", state)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many versions of files there are whose text came to this. */
    public long countVersionsIn(TextState state) {
        return entities.createQuery(
                        "SELECT COUNT(t.sha256) FROM FileVersion v, ContentText t WHERE t.sha256 = v.content.sha256"
                                + " AND t.state = :state",
                        Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }
}
