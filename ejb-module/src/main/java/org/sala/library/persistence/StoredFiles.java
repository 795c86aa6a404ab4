package org.sala.library.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.sala.library.domain.FileVersion;
import org.sala.library.domain.StoredContent;

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

    /** A version of a file. */
    public Optional<FileVersion> version(long number, int version) {
        return Optional.ofNullable(entities.find(FileVersion.class, new FileVersion.Key(number, version)));
    }
}
