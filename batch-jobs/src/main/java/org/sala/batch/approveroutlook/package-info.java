/** Warns administrators of days to come on which nobody could approve. */
package org.sala.batch.approveroutlook;
