package org.sala.web.portlets;

import java.util.List;
import org.sala.web.content.ListedDeadline;

/**
 * Publications in a window, and where each stands.
 *
 * @param total how many there are in all
 * @param more where all of them are, without language
 */
public record DeadlineList(List<ListedDeadline> items, long total, String more) {}
