package org.sala.publication.domain;

import java.time.Instant;

/**
 * Which live publications are wanted; null means any.
 *
 * @param topicCode a required item or paragraph of the Act
 * @param from first published at or after
 * @param to first published before
 * @param status what stands in the field {@code status} of the content form, such as that of a law; a code
 * @param page from 0
 * @param size from 1 to {@value #LARGEST}
 */
public record CatalogueQuery(
        Integer categoryNumber,
        String kindCode,
        String topicCode,
        Long groupId,
        Instant from,
        Instant to,
        String status,
        int page,
        int size) {
    /** The most that one page holds. */
    public static final int LARGEST = 500;

    public CatalogueQuery {
        page = Math.max(0, Math.min(page, 1_000_000));
        size = Math.max(1, Math.min(size, LARGEST));
    }

    /** Without a status. */
    public CatalogueQuery(
            Integer categoryNumber,
            String kindCode,
            String topicCode,
            Long groupId,
            Instant from,
            Instant to,
            int page,
            int size) {
        this(categoryNumber, kindCode, topicCode, groupId, from, to, null, page, size);
    }

    /** The newest, of any category. */
    public static CatalogueQuery newest(int size) {
        return new CatalogueQuery(null, null, null, null, null, null, 0, size);
    }

    /** The newest of a category and, unless {@code kindCode} is null, of a kind. */
    public static CatalogueQuery of(int categoryNumber, String kindCode, int page, int size) {
        return new CatalogueQuery(categoryNumber, kindCode, null, null, null, null, page, size);
    }

    /** Those that stand under a required item or a paragraph. */
    public static CatalogueQuery underTopic(String topicCode, int size) {
        return new CatalogueQuery(null, null, topicCode, null, null, null, 0, size);
    }
}
