package org.sala.web.satisfaction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sala.web.library.DownloadName;
import org.sala.web.paper.Paper;
import org.sala.web.paper.PaperDocx;
import org.sala.web.paper.PaperPdf;

/** The report of a period as a PDF to sign, or as a text to go on with, for whoever is signed in. */
@WebServlet({ReportFiles.PDF, ReportFiles.DOCX})
public class ReportFiles extends HttpServlet {
    static final String PDF = "/staff/satisfaction-report.pdf";
    static final String DOCX = "/staff/satisfaction-report.docx";
    private static final long serialVersionUID = 1L;

    /** A paper runs nothing; the browser's own viewer shows it. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    @Inject
    private transient ReportReading reading;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Paper paper = reading.paper().printed();
        boolean pdf = request.getServletPath().equals(PDF);
        byte[] bytes = pdf ? PaperPdf.bytes(paper) : PaperDocx.bytes(paper);
        response.setContentType(pdf ? "application/pdf" : PaperDocx.TYPE);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(
                "Content-Disposition",
                DownloadName.header(pdf ? "satisfaction-report.pdf" : "satisfaction-report.docx", paper.title(), pdf));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
