package org.sala.web.feeds;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sala.web.addresses.SiteAddress;

/**
 * {@code /robots.txt}: everything public may be read by robots. Signing in is not for them; a page of a search that does not find what was
 * typed says itself that it is not to be listed.
 */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "max-age=3600");
        response.getWriter()
                .write("User-agent: *\nDisallow: /staff/\nDisallow: /admin/\nDisallow: /search/suggest\n\n"
                        + "Sitemap: " + SiteAddress.of(request) + "/sitemap.xml\n");
    }
}
