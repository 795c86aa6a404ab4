/**
 * The public addresses. {@link org.sala.web.addresses.PublicRoute} is the whole table: which address shows which view in
 * {@code WEB-INF/views/public}, and which parameters it takes. A page reads path and query parameters alike from
 * {@code #{param}}, {@code f:viewParam} or the external context (the injected {@code HttpServletRequest} is the one before the page was
 * forwarded to, and knows no path parameters); {@code #{language}} is the language asked for; links are written with
 * {@code #{addresses.to('/c/law')}}, so that they stay in the reader's language.
 */
package org.sala.web.addresses;
