package org.sala.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileType;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.EditorialDesk;

/** Gives the staff a file of an edition that the public may not see yet. */
@WebServlet("/staff/file")
public class StaffFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditorialDesk desk;

    @Inject
    private transient Library library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long number = RequestedNumber.of(request, "file").orElse(-1L);
        Optional<FileView> file = RequestedNumber.of(request, "id").flatMap(desk::find).stream()
                .flatMap(edition -> edition.files().stream())
                .map(attached -> attached.file())
                .filter(candidate -> candidate.number() == number)
                .findFirst();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileView found = file.get();
        boolean inline = FileType.of(found.mediaType()).map(FileType::isInline).orElse(false);
        response.setContentType(found.mediaType());
        response.setContentLengthLong(found.size());
        response.setHeader(
                "Content-Disposition", (inline ? "inline" : "attachment") + "; filename=\"" + found.name() + "\"");
        Files.copy(library.pathOf(found), response.getOutputStream());
    }
}
