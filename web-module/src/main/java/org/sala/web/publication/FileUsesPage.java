package org.sala.web.publication;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.sala.publication.boundary.FileUses;
import org.sala.publication.domain.FileUse;

/** The page that tells which editions hold a file. */
@Named
@RequestScoped
public class FileUsesPage {
    @Inject
    private FileUses uses;

    @Inject
    private HttpServletRequest request;

    private long number;
    private List<FileUse> all;

    @PostConstruct
    void find() {
        number = RequestedNumber.of(request, "file").orElse(-1L);
        all = uses.of(number);
    }

    public long getNumber() {
        return number;
    }

    public List<FileUse> getAll() {
        return all;
    }
}
