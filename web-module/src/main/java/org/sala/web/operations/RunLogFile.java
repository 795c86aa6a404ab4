package org.sala.web.operations;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import org.sala.operations.boundary.JobConsole;
import org.sala.operations.domain.JobRunView;
import org.sala.shared.Refused;

/** The whole log of a run as a text file. */
@WebServlet("/admin/run-log.txt")
public class RunLogFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient JobConsole console;

    @Inject
    private transient JobWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = Objects.toString(request.getParameter("id"), "");
        try {
            JobRunView run = console.run(number.matches("[0-9]{1,15}") ? Long.parseLong(number) : -1);
            response.setContentType("text/plain;charset=UTF-8");
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"" + run.job() + "-run-" + run.id() + ".txt\"");
            response.setHeader("Cache-Control", "no-store");
            PrintWriter out = response.getWriter();
            out.println(words.begun(run));
            console.log(run.id()).forEach(line -> out.println(words.at(line.at()) + " " + words.line(run, line)));
            if (!run.isRunning()) {
                out.println(words.ended(run));
            }
        } catch (Refused refusal) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
