/** Forgets in time what may not be kept. */
package org.sala.batch.retention;
