package org.sala.satisfaction.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a comment stands: waiting, then a task somebody has in hand, then published with the reply, or kept from the public. Nothing
 * is deleted by hand, and every decision can be taken back.
 */
public enum CommentState {
    /** Nobody has decided yet. */
    WAITING,
    /** Somebody does something about it. */
    IN_HAND,
    /** The public reads it with its reply. */
    PUBLISHED,
    /** It stays with the office. */
    HIDDEN;

    /** What it can become from here; in hand again when the task changes, published again when the reply does. */
    public Set<CommentState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(IN_HAND, PUBLISHED, HIDDEN);
            case IN_HAND -> EnumSet.of(WAITING, IN_HAND, PUBLISHED, HIDDEN);
            case PUBLISHED -> EnumSet.of(PUBLISHED, HIDDEN);
            case HIDDEN -> EnumSet.of(WAITING);
        };
    }
}
