/** Sends the notices that are due. */
package org.sala.batch.noticesending;
