/**
 * Public pages are made once per state of the site and kept as bytes. A page whose figures move sets how long it holds:
 * {@code KeptFor.atMost(request, Duration.ofSeconds(60))}.
 */
package org.sala.web.keptpages;
