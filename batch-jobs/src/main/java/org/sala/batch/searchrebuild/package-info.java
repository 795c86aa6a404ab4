/** Fills the search index anew from the database. */
package org.sala.batch.searchrebuild;
