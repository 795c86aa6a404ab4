/** The Thai index on disk: overlapping pairs of characters in Lucene, so that any part of a word finds it. */
package org.sala.search.persistence;
