/** The page on which readers search. */
package org.sala.web.search;
