package org.sala.notices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the portal reaches its mail server, by the settings {@code sala.mail.*}. Without a host nothing is queued and nothing sent. */
@ApplicationScoped
public class MailSettings {
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String tls;
    private final String from;
    private final String base;

    protected MailSettings() {
        this(
                Optional.empty(),
                25,
                Optional.empty(),
                Optional.empty(),
                "none",
                Optional.empty(),
                Optional.empty(),
                "8080");
    }

    /** The settings as they are configured. */
    @Inject
    public MailSettings(
            @ConfigProperty(name = "sala.mail.host") Optional<String> host,
            @ConfigProperty(name = "sala.mail.port", defaultValue = "25") int port,
            @ConfigProperty(name = "sala.mail.user") Optional<String> user,
            @ConfigProperty(name = "sala.mail.password") Optional<String> password,
            @ConfigProperty(name = "sala.mail.tls", defaultValue = "none") String tls,
            @ConfigProperty(name = "sala.mail.from") Optional<String> from,
            @ConfigProperty(name = "sala.public-address") Optional<String> address,
            @ConfigProperty(name = "sala.port", defaultValue = "8080") String ownPort) {
        this.host = host.orElse(null);
        this.port = port;
        this.user = user.orElse(null);
        this.password = password.orElse("");
        this.tls = tls;
        this.from = from.orElse("sala@localhost");
        this.base = address.map(given -> given.replaceAll("/+$", "")).orElse("http://localhost:" + ownPort);
    }

    /** Whether there is a mail server. */
    public boolean isSetUp() {
        return host != null;
    }

    /** Its host name. */
    public String host() {
        return host;
    }

    /** Its port. */
    public int port() {
        return port;
    }

    /** The account there, null when it asks for none. */
    public String user() {
        return user;
    }

    /** The password of the account. */
    public String password() {
        return password;
    }

    /** {@code none}, {@code starttls} or {@code tls}. */
    public String tls() {
        return tls;
    }

    /** The address that letters come from. */
    public String from() {
        return from;
    }

    /** The address of the portal that links in letters begin with, without a slash at the end. */
    public String base() {
        return base;
    }
}
