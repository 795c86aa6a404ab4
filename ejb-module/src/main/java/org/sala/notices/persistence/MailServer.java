package org.sala.notices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.sala.notices.domain.DeliveryFailed;
import org.sala.notices.domain.Letter;
import org.sala.notices.domain.NoticeText;
import org.sala.office.domain.Office;
import org.sala.office.persistence.Offices;
import org.sala.shared.SalaClock;

/** Hands letters to the office's mail server by SMTP. */
@ApplicationScoped
public class MailServer {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "20000";
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    private MailSettings settings;

    @Inject
    private Offices offices;

    @Inject
    private SalaClock clock;

    /** An open connection. */
    public final class Line implements AutoCloseable {
        private final Session session;
        private final Transport transport;

        private Line(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        /**
         * Hands a letter over.
         *
         * @throws DeliveryFailed when the server does not take it
         */
        public void send(Letter letter) throws DeliveryFailed {
            try {
                MimeMessage message = message(session, letter);
                transport.sendMessage(message, message.getAllRecipients());
            } catch (AddressException e) {
                throw new DeliveryFailed("notices.error.address-form", true, e);
            } catch (SendFailedException e) {
                boolean unknown = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
                throw new DeliveryFailed(words(e), unknown, e);
            } catch (MessagingException | UnsupportedEncodingException e) {
                throw new DeliveryFailed(words(e), false, e);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException e) {
                // what was handed over is handed over
            }
        }
    }

    /**
     * Connects.
     *
     * @throws DeliveryFailed when the server cannot be reached or does not let us in
     */
    public Line open() throws DeliveryFailed {
        Properties properties = new Properties();
        String protocol = settings.tls().equals("tls") ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "auth", Boolean.toString(settings.user() != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.tls().equals("starttls")) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        Session session = Session.getInstance(properties);
        try {
            Transport transport = session.getTransport(protocol);
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user(),
                    settings.user() == null ? null : settings.password());
            return new Line(session, transport);
        } catch (MessagingException e) {
            throw new DeliveryFailed(words(e), false, e);
        }
    }

    private MimeMessage message(Session session, Letter letter)
            throws MessagingException, UnsupportedEncodingException {
        String id = "<" + letter.messageId() + "@" + settings.from().replaceAll(".*@", "") + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        String office = offices.find()
                .map(Office::view)
                .map(view -> view.shortName().th())
                .orElse("Sala");
        message.setFrom(new InternetAddress(settings.from(), NoticeText.line(office), UTF_8));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(NoticeText.line(letter.subject()), UTF_8);
        message.setText(letter.text(), UTF_8);
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.now()));
        message.saveChanges();
        return message;
    }

    private static String words(Throwable failure) {
        String said = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        Exception next = failure instanceof MessagingException chained ? chained.getNextException() : null;
        return NoticeText.line(next == null ? said : said + ": " + words(next));
    }
}
