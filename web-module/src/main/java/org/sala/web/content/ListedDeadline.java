package org.sala.web.content;

import org.sala.publication.domain.PublicationSummary;

/**
 * A publication in a list, and where it stands.
 *
 * @param deadline null when it has no closing date
 */
public record ListedDeadline(PublicationSummary item, ShownDeadline deadline) {}
