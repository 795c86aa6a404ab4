package org.sala.search.domain;

import org.sala.shared.PageOf;

/**
 * What a search found.
 *
 * @param nearness how near all of it is to what was typed
 */
public record SearchResult(PageOf<SearchHit> hits, SearchFacets facets, Nearness nearness) {}
