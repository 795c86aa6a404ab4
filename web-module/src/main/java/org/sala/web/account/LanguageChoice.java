package org.sala.web.account;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.sala.shared.Language;
import org.sala.web.addresses.RequestLanguage;

/** Remembers, in the browser of somebody on the staff, which language they read in: {@code /staff/language?to=en}. */
@WebServlet("/staff/language")
public class LanguageChoice extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie = new Cookie(
                RequestLanguage.COOKIE, Language.of(request.getParameter("to")).tag());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(WantedPage.before(request));
    }
}
