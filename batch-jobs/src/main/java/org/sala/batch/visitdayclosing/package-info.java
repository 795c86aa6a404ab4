/** Closes the days of the visit statistics. */
package org.sala.batch.visitdayclosing;
