/**
 * Answers kept pages right after the server has read a request, before it looks for an application: no container, no security context, no
 * request scope, no filters. Whatever the door cannot answer goes the usual way, which gives the same bytes; without this package the
 * portal is slower and otherwise the same.
 */
package org.sala.web.frontdoor;
