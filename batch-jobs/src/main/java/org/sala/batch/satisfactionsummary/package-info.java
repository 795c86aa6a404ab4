/** Sums up the answers to the satisfaction survey, month by month. */
package org.sala.batch.satisfactionsummary;
