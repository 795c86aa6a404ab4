package org.sala.web.keptpages;

/**
 * What is sent, and the tag by which a browser that has it already says so. The bytes are never changed.
 *
 * @param stem what the tags of all bytes that say the same begin with
 */
@SuppressWarnings("ArrayRecordComponent") // shared by design, and never compared
record KeptBytes(byte[] bytes, String tag, String stem) {

    KeptBytes(byte[] bytes, String tag) {
        this(bytes, tag, tag);
    }

    /** Whether the value of {@code If-None-Match} names these bytes, or the same packed otherwise. */
    boolean isNamedIn(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(stem));
    }
}
