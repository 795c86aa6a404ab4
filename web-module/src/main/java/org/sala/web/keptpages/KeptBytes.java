package org.sala.web.keptpages;

/** What is sent, and the tag by which a browser that has it already says so. The bytes are never changed. */
@SuppressWarnings("ArrayRecordComponent") // shared by design, and never compared
record KeptBytes(byte[] bytes, String tag) {

    /** Whether the value of {@code If-None-Match} names these bytes. */
    boolean isNamedIn(String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(tag));
    }
}
