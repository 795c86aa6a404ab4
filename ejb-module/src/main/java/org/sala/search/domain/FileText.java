package org.sala.search.domain;

/**
 * The text inside a file of a publication.
 *
 * @param name what readers see the file called
 */
public record FileText(String name, String text) {}
