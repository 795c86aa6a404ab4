/** Keeps redirects and counts of missing addresses. */
package org.sala.redirects.persistence;
