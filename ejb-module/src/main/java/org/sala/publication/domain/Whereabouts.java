package org.sala.publication.domain;

/**
 * Where a publication stands.
 *
 * @param groupId null when it belongs to no group
 */
public record Whereabouts(long number, int categoryNumber, Long groupId) {}
