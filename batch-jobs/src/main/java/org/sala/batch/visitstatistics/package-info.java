/** Counts visits from the traffic logs. */
package org.sala.batch.visitstatistics;
