package org.sala.web.portlets;

import java.util.List;
import org.sala.publication.domain.PublicationSummary;

/**
 * Publications in a window.
 *
 * @param total how many there are in all
 * @param more where all of them are, without language
 */
public record PublishedList(List<PublicationSummary> items, long total, String more) {}
