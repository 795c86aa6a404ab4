package org.sala.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sala.notices.boundary.NoticeDesk;
import org.sala.notices.boundary.NoticeDispatch;
import org.sala.notices.boundary.NoticeLeases;
import org.sala.notices.domain.Letter;
import org.sala.notices.domain.NoticeChoice;
import org.sala.notices.domain.NoticeView;
import org.sala.notices.persistence.MailSettings;
import org.sala.publication.boundary.EditorialNotices;
import org.sala.publication.boundary.TransitionPerformed;
import org.sala.shared.Language;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.SmallOffice;
import org.sala.testing.Sql;

/** An office whose notices go to a real mail server on this machine. */
abstract class OfficeWithMail {
    final int port = freePort();
    final GreenMail mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    SmallOffice office;

    @BeforeEach
    void open() {
        mail.start();
        office = new SmallOffice();
        office.portal.use(MailSettings.class, settings(port));
        office.portal.observe(
                TransitionPerformed.class,
                told -> office.portal.get(EditorialNotices.class).tell(told));
        sql("UPDATE person SET email = username || '@office.example'");
    }

    @AfterEach
    void close() {
        mail.stop();
        office.close();
    }

    /** One that the server can come back to. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Letter> take(int most) {
        try {
            return office.portal.call(() -> leases().take(most));
        } catch (Refused clash) {
            return List.of();
        }
    }

    NoticeLeases leases() {
        return office.desk(NoticeLeases.class);
    }

    void send() {
        office.portal.run(() -> office.desk(NoticeDispatch.class).sendDue());
    }

    void sql(String statement) {
        office.portal.run(() -> office.desk(Sql.class).run(statement));
    }

    void later(Duration wait, Runnable work) {
        Instant then = office.desk(SalaClock.class).now().plus(wait);
        office.desk(SalaClock.class).at(then, work);
    }

    void choose(String username, NoticeChoice choice, Language language) {
        office.as(username, () -> {
            office.desk(NoticeDesk.class).choose(choice, language, 0);
            return null;
        });
    }

    void resend(String username, NoticeView notice) {
        office.as(username, () -> {
            office.desk(NoticeDesk.class).resend(notice.id(), notice.version());
            return null;
        });
    }

    List<NoticeView> log() {
        return office.as("root", () -> office.desk(NoticeDesk.class).page(null, "", 0, 500))
                .items();
    }

    NoticeView of(String username) {
        return office.as("root", () -> office.desk(NoticeDesk.class).page(null, username, 0, 500))
                .items()
                .get(0);
    }

    List<String> recipients() {
        return Arrays.stream(mail.getReceivedMessages()).map(OfficeWithMail::to).toList();
    }

    static String to(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString().replace("@office.example", "");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void forget() throws Exception {
        mail.purgeEmailFromAllMailboxes();
    }

    static MailSettings settings(int port) {
        return new MailSettings(
                Optional.of("127.0.0.1"),
                port,
                Optional.empty(),
                Optional.empty(),
                "none",
                Optional.of("portal@office.example"),
                Optional.of("https://sala.example/"),
                "8080");
    }
}
