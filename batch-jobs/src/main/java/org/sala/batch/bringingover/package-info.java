/** Brings publications over from a former website, as imports that were confirmed say. */
package org.sala.batch.bringingover;
