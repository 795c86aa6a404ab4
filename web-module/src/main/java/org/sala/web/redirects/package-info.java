/** Addresses that moved or are missing, for staff. */
package org.sala.web.redirects;
