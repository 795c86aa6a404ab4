/**
 * Parts of public pages that are written once and put into the next page as they are, as long as everything they follow from is equal
 * ({@code docs/adr/0029}).
 */
package org.sala.web.drawn;
