/** Keeps stored files and their records in step. */
package org.sala.batch.filecare;
