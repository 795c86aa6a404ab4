package org.sala.publication.boundary;

/**
 * What the public sees of a publication has changed. Observe it after success, so that a change that was rolled back is not told.
 *
 * @param number the publication
 */
public record PublicationChanged(long number) {}
