/** Leads readers on from addresses that moved, and tells staff which ones are missing. */
package org.sala.redirects.boundary;
