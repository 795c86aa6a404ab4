package org.sala.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sala.library.boundary.Library;
import org.sala.library.domain.FileView;
import org.sala.publication.boundary.EditorialDesk;
import org.sala.publication.boundary.FileDesk;
import org.sala.publication.domain.AttachedFileView;
import org.sala.shared.Refused;
import org.sala.web.library.FileAnswer;

/** Gives the staff a file of an edition that the public may not see yet. */
@WebServlet("/staff/file")
public class StaffFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditorialDesk desk;

    @Inject
    private transient FileDesk files;

    @Inject
    private transient Library library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long number = RequestedNumber.of(request, "file").orElse(-1L);
        if (request.getParameter("original") != null) {
            sendOriginal(RequestedNumber.of(request, "id").orElse(-1L), number, request, response);
            return;
        }
        Optional<AttachedFileView> file = RequestedNumber.of(request, "id").flatMap(desk::find).stream()
                .flatMap(edition -> edition.files().stream())
                .filter(candidate -> candidate.file().number() == number)
                .findFirst();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileView found = file.get().file();
        new FileAnswer(found, file.get().title().th(), library.pathOf(found), "private, no-store")
                .send(request, response);
    }

    /** To who may not read it an original is not there. */
    private void sendOriginal(long edition, long number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FileView original;
        try {
            original = files.readOriginal(edition, number);
        } catch (Refused refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        new FileAnswer(original, original.originalName(), library.pathOf(original), "private, no-store")
                .send(request, response);
    }
}
