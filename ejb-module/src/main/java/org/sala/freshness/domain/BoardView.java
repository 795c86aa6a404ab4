package org.sala.freshness.domain;

import java.util.List;
import java.util.Map;
import org.sala.shared.Bilingual;

/**
 * The board.
 *
 * @param score over category and group that are wanted, whatever state is
 * @param counts how many lines are in each state, of the same
 * @param categories the score of each category that has lines, of the same
 * @param groups the score of each responsible group, by name; those of no group under an empty name
 * @param rows the lines that are wanted, by category and place
 */
public record BoardView(
        BoardQuery query,
        Score score,
        Map<Freshness, Integer> counts,
        Map<Integer, Score> categories,
        Map<Bilingual, Score> groups,
        List<BoardRow> rows) {}
