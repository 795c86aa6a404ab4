package org.sala.web.publication;

import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.sala.library.boundary.Library;
import org.sala.publication.boundary.FileDesk;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionView;
import org.sala.shared.Bilingual;
import org.sala.shared.Refused;

/**
 * Takes files for an edition. The body of a request is the file itself and is streamed to disk as it comes; a file that says it is too
 * large is refused before it is sent. Each request gives the version of the edition that the person saw.
 */
@WebServlet("/staff/files")
public class FileIntake extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1L << 20;

    @Inject
    private transient WritingDesk desk;

    @Inject
    private transient FileDesk files;

    @Inject
    private transient Library library;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentLengthLong() > library.largestMegabytes() * MEGABYTE) {
            Refused refusal = new Refused(JsonAnswer.TOO_LARGE, library.largestMegabytes());
            response.setHeader("Connection", "close");
            JsonAnswer.refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, refusal);
            return;
        }
        String name = Objects.toString(request.getParameter("name"), "");
        InputStream body = request.getInputStream();
        JsonAnswer.to(request, response, () -> json(take(request, body, name)));
    }

    /** A new file; with {@code replace} the next version of a file, with {@code original} the original of one. */
    private EditionView take(HttpServletRequest request, InputStream body, String name) {
        long edition = number(request, "edition");
        if (request.getParameter("replace") != null) {
            return files.replace(edition, number(request, "replace"), body, name, version(request));
        }
        if (request.getParameter("original") != null) {
            return files.keepOriginal(edition, number(request, "original"), body, name, version(request));
        }
        return desk.attach(edition, body, name, Bilingual.EMPTY, Bilingual.EMPTY, version(request));
    }

    /** Gives a file another title and description. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonAnswer.to(request, response, () -> {
            EditionView edition = desk.describeFile(
                    number(request, "edition"),
                    number(request, "file"),
                    TypedText.pair(request, "title"),
                    TypedText.pair(request, "alt"),
                    version(request));
            return json(edition);
        });
    }

    /** Takes a file away, or only its original. */
    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonAnswer.to(request, response, () -> {
            long edition = number(request, "edition");
            return json(
                    request.getParameter("original") == null
                            ? desk.detach(edition, number(request, "file"), version(request))
                            : files.dropOriginal(edition, number(request, "original"), version(request)));
        });
    }

    private JsonObjectBuilder json(EditionView edition) {
        return EditionAsJson.of(edition, files.originals(edition.id()));
    }

    private static int version(HttpServletRequest request) {
        return (int) number(request, "version");
    }

    private static long number(HttpServletRequest request, String parameter) {
        return RequestedNumber.of(request, parameter).orElse(-1L);
    }
}
