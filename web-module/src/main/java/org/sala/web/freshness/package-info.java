/** The board of completeness and freshness: what is asked, how it stands, and what to do about it with one click. */
package org.sala.web.freshness;
