/** Web links: the public page of category 4, and what staff are told of links that do not open. */
package org.sala.web.links;
