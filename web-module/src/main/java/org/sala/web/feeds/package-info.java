/** What programs read of the site: Atom feeds, {@code sitemap.xml} and {@code robots.txt}. */
package org.sala.web.feeds;
