package org.sala.search.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Lets the index catch up with the database when the portal starts. */
@Singleton
@Startup
@DependsOn("PortalDatabase")
public class SearchStart {
    @Inject
    private SearchIndexing indexing;

    @PostConstruct
    void catchUp() {
        indexing.catchUp();
    }
}
