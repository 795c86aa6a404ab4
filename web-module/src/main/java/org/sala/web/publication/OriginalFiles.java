package org.sala.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.FileDesk;

/** The originals that an edition keeps from the public, for those who may see them. */
@Named
@RequestScoped
public class OriginalFiles {
    @Inject
    private EditorialDesk desk;

    @Inject
    private FileDesk files;

    @Inject
    private HttpServletRequest request;

    private Map<Long, FileView> originals;

    @PostConstruct
    void find() {
        originals = RequestedNumber.of(request, "id")
                .flatMap(desk::find)
                .map(edition -> files.originals(edition.id()))
                .orElse(Map.of());
    }

    /** The original of a file, null when there is none to be seen. */
    public FileView of(FileView copy) {
        return originals.get(copy.number());
    }
}
