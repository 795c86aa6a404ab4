/** Chases what the board shows as overdue. */
package org.sala.batch.freshnessreminders;
