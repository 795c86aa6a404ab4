package org.sala.web.publication;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sala.publication.boundary.RemarkDesk;
import org.sala.shared.SalaJson;

/** Marks a remark at a field done, for the script of the edit page. */
@WebServlet("/staff/remark")
public class RemarkDone extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RemarkDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonAnswer.to(request, response, () -> {
            desk.done(RequestedNumber.of(request, "remark").orElse(-1L));
            return SalaJson.createObjectBuilder().add("done", true);
        });
    }
}
