/**
 * Answers kept pages at the door of the host, before the server prepares a request for the application: no security context, no request
 * scope, no filters. Whatever the door cannot answer goes the usual way, which gives the same bytes; without this package the portal is
 * slower and otherwise the same.
 */
package org.sala.web.frontdoor;
