/** Counts a past day anew. */
package org.sala.batch.visitrecount;
