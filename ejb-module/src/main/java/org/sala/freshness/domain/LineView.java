package org.sala.freshness.domain;

import java.util.List;

/**
 * A line of the board with what counts under it.
 *
 * @param publications one page of the live publications under it, what was checked last first
 */
public record LineView(BoardRow row, List<CheckedPublication> publications) {}
