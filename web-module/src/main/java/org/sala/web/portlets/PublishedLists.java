package org.sala.web.portlets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.sala.publication.boundary.PublicShelf;
import org.sala.publication.domain.PublicationSummary;
import org.sala.register.domain.CategoryView;
import org.sala.shared.PageOf;
import org.sala.web.site.KeptFrame;

/** Reads the newest publications of a category for portlets. */
@ApplicationScoped
public class PublishedLists {
    @Inject
    private PublicShelf shelf;

    @Inject
    private KeptFrame frame;

    /** The newest of a category and, unless null, of a kind. */
    PublishedList of(int category, String kind, int rows) {
        PageOf<PublicationSummary> page = shelf.newest(category, kind, rows);
        String slug = frame.category(category).map(CategoryView::slug).orElse("");
        return new PublishedList(page.items(), page.total(), "/c/" + slug + (kind == null ? "" : "?kind=" + kind));
    }

    /** The newest of any category. */
    List<PublicationSummary> newest(int rows) {
        return shelf.newest(null, null, rows).items();
    }
}
