package org.sala.web.library;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.AttachedFileView;

/**
 * Files that a live or earlier edition holds, under an address for good: the newest version, or {@code ?v=N}. A wrong name leads to
 * the right one.
 */
@WebServlet(urlPatterns = {"/f/*", "/en/f/*"})
public class PublicFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicationCatalogue catalogue;

    @Inject
    private transient Library library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FileAddress> address = FileAddress.of(request.getPathInfo(), request.getParameter("v"));
        Optional<AttachedFileView> found = address.flatMap(wanted -> catalogue.file(wanted.number(), wanted.version()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileView file = found.get().file();
        FileAddress wanted = address.get();
        if (!file.name().equals(wanted.name())) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", file.href() + (wanted.version() == null ? "" : "?v=" + wanted.version()));
            return;
        }
        String keep = wanted.version() == null ? "no-cache" : "public, max-age=86400";
        new FileAnswer(file, found.get().title().th(), library.pathOf(file), keep).send(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
