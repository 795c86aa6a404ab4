/** Forgets in time what may not be kept, and shows that it did. */
package org.sala.retention.boundary;
