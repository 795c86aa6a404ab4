package org.sala.freshness.domain;

import org.sala.shared.FiscalYear;

/** What of the board is wanted; null for all. */
public record BoardQuery(FiscalYear year, Integer category, Long group, Freshness state) {}
