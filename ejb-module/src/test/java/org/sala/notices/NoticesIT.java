package org.sala.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sala.notices.boundary.NoticeLeases;
import org.sala.notices.domain.Letter;
import org.sala.notices.domain.NoticeChoice;
import org.sala.notices.domain.NoticeState;
import org.sala.notices.domain.NoticeView;
import org.sala.notices.persistence.MailSettings;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Transition;
import org.sala.shared.ChangedMeanwhile;
import org.sala.shared.Language;
import org.sala.shared.Refused;
import org.sala.shared.SalaClock;
import org.sala.testing.RefusingMailServer;
import org.sala.testing.SmallOffice;

/** Notices of the workflow, sent to a real mail server. */
class NoticesIT extends OfficeWithMail {
    @Test
    void every_step_tells_those_who_come_next_and_those_who_wrote() throws Exception {
        EditionView draft = office.draft();
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        send();
        assertThat(log()).allMatch(one -> one.lastError() == null);
        assertThat(recipients()).containsExactlyInAnyOrder("ann", "abe", "olga");
        MimeMessage first = mail.getReceivedMessages()[0];
        assertThat(first.getSubject()).isEqualTo("รอท่านพิจารณา: ประกาศจัดซื้อจัดจ้าง");
        assertThat(first.getContent().toString())
                .contains("https://sala.example/staff/edition.xhtml?id=" + draft.id())
                .doesNotContain("Dear");

        forget();
        office.perform("ann", draft.id(), Transition.RETURN, "แก้วันที่");
        send();
        assertThat(recipients()).containsExactly("ada");
        assertThat(mail.getReceivedMessages()[0].getContent().toString()).contains("แก้วันที่");

        forget();
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        office.perform("ann", draft.id(), Transition.APPROVE, null);
        office.perform("wim", draft.id(), Transition.PUBLISH, null);
        send();
        assertThat(recipients()).containsExactlyInAnyOrder("ann", "abe", "olga", "wim", "ada", "ada");
    }

    @Test
    void a_mail_server_that_is_down_holds_nobody_up_and_loses_nothing() {
        mail.stop();
        EditionView draft = office.draft();
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        send();
        assertThat(log()).hasSize(3).allMatch(one -> one.state() == NoticeState.WAITING && one.attempts() == 1);
        assertThat(log().get(0).lastError()).containsIgnoringCase("connect");
        send();
        assertThat(log()).allMatch(one -> one.attempts() == 1);

        mail.start();
        later(Duration.ofMinutes(2), this::send);
        assertThat(recipients()).containsExactlyInAnyOrder("ann", "abe", "olga");
        assertThat(log()).allMatch(one -> one.state() == NoticeState.SENT && one.lastError() == null);
    }

    @Test
    void what_a_node_took_before_it_died_is_sent_by_another_once_the_lease_is_over() throws Exception {
        office.perform("ada", office.draft().id(), Transition.SUBMIT, null);
        List<Letter> died = office.portal.call(() -> leases().take(10));
        assertThat(died).hasSize(3);
        send();
        assertThat(mail.getReceivedMessages()).isEmpty();

        later(NoticeLeases.LEASE.plusSeconds(1), this::send);
        assertThat(recipients()).containsExactlyInAnyOrder("ann", "abe", "olga");
        assertThat(mail.getReceivedMessages()[0].getMessageID())
                .isEqualTo("<" + died.get(0).messageId() + "@office.example>");
    }

    @Test
    void two_nodes_at_once_never_take_the_same_notice() throws Exception {
        for (int i = 0; i < 4; i++) {
            office.perform("ada", office.draft().id(), Transition.SUBMIT, null);
        }
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Long> taken = new ArrayList<>();
        List<Future<List<Letter>>> rounds = new ArrayList<>();
        leases();
        for (int i = 0; i < 6; i++) {
            rounds.add(nodes.submit(() -> take(4)));
        }
        for (Future<List<Letter>> round : rounds) {
            round.get().forEach(letter -> taken.addAll(letter.notices()));
        }
        nodes.shutdown();
        assertThat(taken).doesNotHaveDuplicates();
        while (taken.size() < 12) {
            List<Letter> rest = take(4);
            assertThat(rest).isNotEmpty();
            rest.forEach(letter -> taken.addAll(letter.notices()));
        }
        assertThat(taken).doesNotHaveDuplicates().hasSize(12);
    }

    @Test
    void an_address_that_is_none_or_that_nobody_has_is_told_to_administrators_and_stops_no_other() throws Exception {
        sql("UPDATE person SET email = 'not an address' WHERE username = 'ann'");
        sql("UPDATE person SET email = NULL WHERE username = 'abe'");
        office.perform("ada", office.draft().id(), Transition.SUBMIT, null);
        send();
        assertThat(recipients()).containsExactly("olga");
        assertThat(of("ann").lastError()).isEqualTo("notices.error.address-form");
        assertThat(of("abe").lastError()).isEqualTo("notices.error.no-address");
        assertThat(of("ann").state()).isEqualTo(NoticeState.FAILED);

        sql("UPDATE person SET email = 'ann@office.example' WHERE username = 'ann'");
        NoticeView failed = of("ann");
        assertThatThrownBy(() -> resend("ada", failed)).isInstanceOf(Refused.class);
        resend("root", failed);
        assertThatThrownBy(() -> resend("root", failed)).isInstanceOf(ChangedMeanwhile.class);
        send();
        assertThat(recipients()).containsExactlyInAnyOrder("olga", "ann");
    }

    @Test
    void a_mailbox_the_server_does_not_know_is_not_tried_again() throws Exception {
        try (RefusingMailServer refusing = new RefusingMailServer()) {
            office.portal.use(MailSettings.class, settings(refusing.port()));
            office.perform("ada", office.draft().id(), Transition.SUBMIT, null);
            send();
        }
        assertThat(log()).hasSize(3).allMatch(one -> one.state() == NoticeState.FAILED);
        assertThat(of("ann").lastError()).contains("550");
    }

    @Test
    void a_title_with_line_breaks_makes_no_header_and_an_act_undone_makes_no_notice() throws Exception {
        EditionView draft = office.draft();
        office.as("ada", () -> office.desk(WritingDesk.class)
                .save(draft.id(), SmallOffice.text("ข่าว\r\nBcc: spy@evil.example\r\n\r\nเนื้อหา"), draft.version()));
        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        assertThatThrownBy(() -> office.perform("ann", draft.id(), Transition.RETURN, null))
                .isInstanceOf(Refused.class);
        send();
        assertThat(mail.getReceivedMessages()).hasSize(3).allSatisfy(message -> {
            assertThat(message.getHeader("Bcc")).isNull();
            assertThat(message.getAllRecipients()).hasSize(1);
            assertThat(message.getSubject()).isEqualTo("รอท่านพิจารณา: ข่าว Bcc: spy@evil.example เนื้อหา");
        });
    }

    @Test
    void people_choose_what_they_are_told_and_in_which_language() throws Exception {
        choose("ann", NoticeChoice.DIGEST, Language.EN);
        choose("abe", NoticeChoice.ALL, Language.EN);
        choose("ada", NoticeChoice.ESSENTIAL, Language.TH);
        EditionView one = office.draft();
        EditionView two = office.draft();
        office.perform("ada", one.id(), Transition.SUBMIT, null);
        office.perform("ada", two.id(), Transition.SUBMIT, null);
        office.perform("olga", one.id(), Transition.APPROVE, null);
        send();
        assertThat(recipients()).containsExactlyInAnyOrder("abe", "abe", "olga", "olga", "wim");
        MimeMessage english = Arrays.stream(mail.getReceivedMessages())
                .filter(message -> to(message).equals("abe"))
                .findFirst()
                .orElseThrow();
        assertThat(english.getSubject()).startsWith("Waiting for you");
        assertThat(english.getContent().toString().indexOf("เรียน"))
                .isBetween(0, english.getContent().toString().indexOf("Dear"));

        forget();
        later(Duration.ofDays(1), this::send);
        assertThat(recipients()).containsExactly("ann");
        assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("Summary of the day: 2 notices");
    }

    @Test
    void many_are_told_and_history_that_is_replayed_tells_nobody() {
        for (int i = 0; i < 120; i++) {
            sql("INSERT INTO person (username, name_th, email, password_hash, active, version) VALUES ('many" + i
                    + "', 'ผู้อนุมัติ " + i + "', 'many" + i + "@office.example', 'x', TRUE, 1)");
        }
        sql("INSERT INTO person_role SELECT id, 'APPROVER' FROM person WHERE username LIKE 'many%'");
        EditionView draft = office.draft();
        SalaClock clock = office.desk(SalaClock.class);
        clock.at(
                clock.now().minus(Duration.ofDays(30)),
                () -> office.perform("ada", draft.id(), Transition.SUBMIT, null));
        clock.at(
                clock.now().minus(Duration.ofDays(29)),
                () -> office.perform("ada", draft.id(), Transition.TAKE_BACK, null));
        assertThat(log()).isEmpty();

        office.perform("ada", draft.id(), Transition.SUBMIT, null);
        send();
        send();
        assertThat(recipients()).hasSize(123).doesNotHaveDuplicates();
    }
}
