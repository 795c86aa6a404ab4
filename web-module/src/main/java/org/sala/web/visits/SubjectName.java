package org.sala.web.visits;

/**
 * What a subject is called for people.
 *
 * @param tag the language the name is in, such as {@code th}
 * @param detail what stands smaller beside it, such as the name of a file; empty for most
 * @param address of its public page, null when it has none
 */
public record SubjectName(String text, String tag, String detail, String address) {}
