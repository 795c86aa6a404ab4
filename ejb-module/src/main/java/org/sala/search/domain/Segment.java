package org.sala.search.domain;

/**
 * A piece of text as a page shows it. It is plain text, to be escaped like any other.
 *
 * @param match whether it is to be marked as what was looked for
 */
public record Segment(String text, boolean match) {}
