package org.sala.content.domain;

/**
 * That publications of a kind name another publication in a field of their form, as a result names its notice.
 *
 * @param kindCode the kind of those that name
 * @param field the code of the field
 */
public record Naming(String kindCode, String field) {}
