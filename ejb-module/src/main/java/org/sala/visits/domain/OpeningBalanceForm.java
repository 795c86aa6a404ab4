package org.sala.visits.domain;

import java.time.LocalDate;

/**
 * What somebody enters as an opening balance.
 *
 * @param asOf the last day it holds
 * @param source which counter said so, and where that can be seen
 */
public record OpeningBalanceForm(long pageViews, long visits, LocalDate asOf, String source) {}
