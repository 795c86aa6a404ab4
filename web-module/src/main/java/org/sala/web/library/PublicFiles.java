package org.sala.web.library;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.sala.library.boundary.Library;
import org.sala.library.boundary.Thumbnails;
import org.sala.library.boundary.Thumbnails.Thumbnail;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.AttachedFileView;

/**
 * Files that a live or earlier edition holds, under an address for good: the newest version, or {@code ?v=N}; of a picture a small copy
 * with {@code ?w=320}, 640 or 1280, in WebP for whoever reads that. A wrong name leads to the right one.
 */
@WebServlet(urlPatterns = {"/f/*", "/en/f/*"})
public class PublicFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String A_DAY = "public, max-age=86400";

    @Inject
    private transient PublicationCatalogue catalogue;

    @Inject
    private transient Library library;

    @Inject
    private transient Thumbnails thumbnails;

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
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", file.href() + (query == null ? "" : "?" + query));
            return;
        }
        String width = request.getParameter("w");
        if (width != null && !(file.isPicture() && width.matches("320|640|1280"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Thumbnail> thumbnail =
                width == null ? Optional.empty() : thumbnail(file, Integer.parseInt(width), request);
        if (thumbnail.isPresent()) {
            response.setHeader("Vary", "Accept");
            send(thumbnail.get(), found.get(), wanted.version() == null, request, response);
            return;
        }
        String keep = wanted.version() == null ? "no-cache" : A_DAY;
        new FileAnswer(file, found.get().title().th(), library.pathOf(file), keep).send(request, response);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private Optional<Thumbnail> thumbnail(FileView file, int width, HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        boolean webp = accepted != null && accepted.contains("image/webp");
        return webp ? thumbnails.findSmallest(file, width) : thumbnails.find(file, width);
    }

    /** Without a version the picture behind the address may change, so it is kept for an hour only. */
    private static void send(
            Thumbnail thumbnail,
            AttachedFileView attached,
            boolean newest,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        FileView file = attached.file();
        FileView small = new FileView(
                file.number(),
                file.version(),
                file.name(),
                file.originalName(),
                thumbnail.type().mediaType(),
                Files.size(thumbnail.path()),
                thumbnail.path().getFileName().toString());
        new FileAnswer(small, attached.title().th(), thumbnail.path(), newest ? "public, max-age=3600" : A_DAY)
                .send(request, response);
    }
}
