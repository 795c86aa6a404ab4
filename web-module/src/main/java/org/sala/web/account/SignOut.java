package org.sala.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sala.account.boundary.SignInDesk;

/** Ends the session on the server and leads to the public start page. */
@WebServlet("/staff/sign-out")
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignInDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignedIn.with(request).ifPresent(desk::signedOut);
        SignedIn.end(request);
        response.sendRedirect("/");
    }
}
