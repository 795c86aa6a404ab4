package org.sala.publication;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Set;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.Publication;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.ReviewState;

/**
 * Editions in any state, reachable or not, for which every condition about the content holds: a warning, due, ended, approved as it
 * stands and not countersigned. Person 102 edited it, 103 proposed, 104 published; group {@value #GROUP} answers for it.
 */
final class AnEdition {
    static final long WRITER = 1;
    static final long GROUP = 7;
    static final String HASH = "0".repeat(64);

    private AnEdition() {}

    static Edition standing(ReviewState review, PublicationState publication) {
        Instant past = Instant.parse("2026-01-01T00:00:00Z");
        Edition edition = new Edition(new Publication(8, GROUP, past), 1, WRITER, past);
        set(edition, "reviewState", review);
        set(edition, "publicationState", publication);
        set(edition, "approvedHash", HASH);
        set(edition, "editors", Set.of(WRITER, 102L));
        set(get(edition, "fields"), "kindCode", "warning");
        set(edition.milestones(), "publishedBy", 104L);
        set(edition.arrangements(), "publishAt", past);
        set(edition.arrangements(), "endAt", past);
        set(edition.arrangements(), "countersignDue", past);
        set(edition.arrangements(), "proposedBy", 103L);
        return edition;
    }

    private static Object get(Object holder, String name) {
        try {
            return field(holder, name).get(holder);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Object holder, String name, Object value) {
        try {
            field(holder, name).set(holder, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The field of that name in the class of the holder or in one above it. */
    private static Field field(Object holder, String name) {
        Field field = ReflectionSupport.findFields(
                        holder.getClass(), found -> found.getName().equals(name), HierarchyTraversalMode.BOTTOM_UP)
                .get(0);
        field.setAccessible(true);
        return field;
    }
}
