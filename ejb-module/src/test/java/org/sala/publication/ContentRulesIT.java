package org.sala.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.content.domain.ContentValues;
import org.sala.publication.boundary.NewPublication;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.boundary.WritingDesk;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.EditionView;
import org.sala.publication.domain.Transition;
import org.sala.publication.domain.TransitionRefused;
import org.sala.shared.Bilingual;
import org.sala.testing.SmallOffice;

/** What forms ask of pictures and of other publications, over the real database. */
class ContentRulesIT {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static SmallOffice office;

    @BeforeAll
    static void open() {
        office = new SmallOffice();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void pictures_of_an_activity_need_a_picture_and_a_word_on_what_it_shows() {
        EditionView draft =
                write("activity-pictures", Map.of("date", "2026-11-20", "time", "09:00", "place", "หอประชุมอำเภอ"));
        assertThatThrownBy(() -> submit(draft))
                .isInstanceOf(TransitionRefused.class)
                .hasMessageContaining("content.refusal.picture-missing");

        EditionView silent = office.as("ada", () -> office.desk(WritingDesk.class)
                .attach(
                        draft.id(),
                        new ByteArrayInputStream(PICTURE),
                        "ภาพ.png",
                        Bilingual.of("พิธีเปิด"),
                        Bilingual.EMPTY,
                        draft.version()));
        assertThatThrownBy(() -> submit(draft)).hasMessageContaining("content.refusal.alt-missing");

        long file = silent.files().get(0).file().number();
        office.as("ada", () -> office.desk(WritingDesk.class)
                .describeFile(
                        draft.id(),
                        file,
                        Bilingual.of("พิธีเปิด"),
                        Bilingual.of("ประธานกล่าวเปิดงานบนเวที"),
                        silent.version()));
        submit(draft);
    }

    @Test
    void a_result_names_a_published_notice_and_each_shows_the_other() {
        EditionView notice = write(
                "procurement-notice",
                Map.of(
                        "project-number", "69119000001",
                        "method", "specific",
                        "budget", "96000",
                        "median-price", "93000",
                        "closes", "2026-11-24",
                        "closes-time", "16:30",
                        "submit-to", "กลุ่มงานบริหารทั่วไป"));
        long number = notice.publicationNumber();
        EditionView result = write(
                "procurement-result",
                Map.of("notice", Long.toString(number), "outcome", "cancelled", "reason", "ไม่มีผู้เสนอราคา"));
        assertThatThrownBy(() -> submit(result)).hasMessageContaining("content.refusal.no-such-publication");

        publish(notice);
        publish(result);
        PublicationCatalogue catalogue = office.desk(PublicationCatalogue.class);
        assertThat(office.portal.call(
                        () -> catalogue.naming("procurement-result", "notice", List.of(number, 1_000_000L))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.number()).isEqualTo(result.publicationNumber());
                    assertThat(found.content().text("notice")).isEqualTo(Long.toString(number));
                });
        assertThat(office.portal.call(() -> catalogue.naming("procurement-result", "notice", List.of(number / 10))))
                .isEmpty();
    }

    private static EditionView write(String kind, Map<String, String> content) {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        content.forEach((code, value) -> texts.put(code, Bilingual.of(value)));
        EditionText text = new EditionText(
                        kind,
                        Bilingual.of(kind),
                        Bilingual.EMPTY,
                        Bilingual.of("<p>เนื้อหา</p>"),
                        null,
                        null,
                        null,
                        null,
                        null)
                .with(new ContentValues(texts, Map.of()));
        EditionView begun =
                office.as("ada", () -> office.desk(WritingDesk.class).begin(new NewPublication(8, kind)));
        return office.as("ada", () -> office.desk(WritingDesk.class).save(begun.id(), text, begun.version()));
    }

    private static void submit(EditionView edition) {
        office.perform("ada", edition.id(), Transition.SUBMIT, null);
    }

    private static void publish(EditionView edition) {
        submit(edition);
        office.perform("ann", edition.id(), Transition.APPROVE, null);
        office.perform("wim", edition.id(), Transition.PUBLISH, null);
    }
}
