package org.sala.library.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.sala.library.domain.FileVersion;
import org.sala.library.domain.StoredContent;
import org.sala.library.domain.StoredFile;

/** Files and their versions in the database. */
@ApplicationScoped
public class StoredFiles {
    @PersistenceContext(unitName = "sala")
    private EntityManager entities;

    /** Adds content, a file or a version. */
    public void add(Object entity) {
        entities.persist(entity);
        entities.flush();
    }

    /** The content with this hash. */
    public Optional<StoredContent> content(String sha256) {
        return Optional.ofNullable(entities.find(StoredContent.class, sha256));
    }

    /** Whether a record refers to this content, asked of the database itself. */
    public boolean isKnown(String sha256) {
        return entities.createQuery("SELECT COUNT(c) FROM StoredContent c WHERE c.sha256 = :hash", Long.class)
                        .setParameter("hash", sha256)
                        .getSingleResult()
                > 0;
    }

    /** The next contents in the order of their hashes, at most {@code count}. */
    public List<StoredContent> contentsAfter(String sha256, int count) {
        return entities.createQuery(
                        "SELECT c FROM StoredContent c WHERE c.sha256 > :after ORDER BY c.sha256", StoredContent.class)
                .setParameter("after", sha256)
                .setMaxResults(count)
                .getResultList();
    }

    /** How many contents follow in the order of their hashes. */
    public long countContentsAfter(String sha256) {
        return entities.createQuery("SELECT COUNT(c) FROM StoredContent c WHERE c.sha256 > :after", Long.class)
                .setParameter("after", sha256)
                .getSingleResult();
    }

    /** A file. */
    public Optional<StoredFile> file(long number) {
        return Optional.ofNullable(entities.find(StoredFile.class, number));
    }

    /** A version of a file. */
    public Optional<FileVersion> version(long number, int version) {
        return Optional.ofNullable(entities.find(FileVersion.class, new FileVersion.Key(number, version)));
    }
}
