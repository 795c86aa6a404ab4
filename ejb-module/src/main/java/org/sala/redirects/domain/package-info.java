/** Addresses that moved, and addresses people ask for in vain. */
package org.sala.redirects.domain;
