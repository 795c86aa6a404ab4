/** Where pages and jobs ask for search. */
package org.sala.search.boundary;
