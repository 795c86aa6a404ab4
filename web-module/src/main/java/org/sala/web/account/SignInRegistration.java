package org.sala.web.account;

import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.sala.account.boundary.SignInDesk;

/** Makes the server ask {@link SignInModule} about every request, as long as the portal is deployed. */
@WebListener
public class SignInRegistration implements ServletContextListener {
    @Inject
    private SignInDesk desk;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        AuthConfigFactory.getFactory()
                .registerServerAuthModule(new SignInModule(desk::rolesNow), event.getServletContext());
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        AuthConfigFactory.getFactory().removeServerAuthModule(event.getServletContext());
    }
}
