package org.sala.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sala.search.domain.FileText;
import org.sala.search.domain.SearchDocument;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchHit;
import org.sala.search.domain.Segment;
import org.sala.search.persistence.Filling;
import org.sala.search.persistence.ThaiIndex;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;

class SearchDeskTest {

    @TempDir
    Path directory;

    private ThaiIndex index;
    private SearchDesk desk;

    @BeforeEach
    void open() {
        index = new ThaiIndex(directory);
        desk = new SearchDesk(index, new SalaClock("Asia/Bangkok"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest(name = "{0} is found in {1}")
    @CsvSource({
        "จัดจ้าง, ประกาศผลผู้ชนะการจัดซื้อจัดจ้าง",
        "สุขภาพ, โครงการส่งเสริมสุขภาพผู้สูงอายุ",
        "เว็บไซต์, นโยบายเว็บไซต์ของหน่วยงาน",
        "ต์ของหน่วย, นโยบายเว็บไซต์ของหน่วยงาน",
        "อสม, ประชุม อสม. ประจำเดือน",
        "อสม., ประชุมอสมประจำเดือน",
        "รพ.สต., รพสต บ้านนา",
        "พรบ, พ.ร.บ. ข้อมูลข่าวสาร",
        "2564, แผนปฏิบัติการ ๒๕๖๔",
        "๒๕๖๔, แผนปฏิบัติการ 2564",
        "น\u0E49\u0E4D\u0E32, ตรวจคุณภาพน้ำ",
        "น้ำ, ตรวจคุณภาพน\u0E49\u0E4D\u0E32",
        "สำนักงาน, สานักงานสาธารณสุข",
        "สานักงาน, สำนักงานสาธารณสุข",
        "แผน, เเผนงาน",
        "oia, OIA section 7",
        "SECTION, OIA section 7",
        "ก, กข",
        "1.5, เงิน 1.5 ล้าน",
        "งาน ผล, ผลการดำเนินงาน"
    })
    void any_part_finds_its_document(String typed, String title) {
        desk.replace(document(7, title));
        assertThat(numbers(typed)).containsExactly(7L);
    }

    @Test
    void every_word_must_be_there() {
        desk.replace(document(1, "แผนงบประมาณ"));
        desk.replace(document(2, "แผนปฏิบัติการ"));
        assertThat(numbers("แผน ปฏิบัติ")).containsExactly(2L);
        assertThat(numbers("แผน รายงาน")).isEmpty();
        assertThat(numbers("15")).isEmpty();
    }

    @Test
    void all_that_readers_see_is_searched() {
        desk.replace(new SearchDocument(
                1,
                Bilingual.of("หัวเรื่อง", "Heading"),
                Bilingual.of("สรุปความ"),
                Bilingual.of("เนื้อความ", "Body words"),
                List.of("แบบฟอร์ม.pdf", "ผังงาน"),
                8,
                "NEWS",
                Bilingual.of("กลุ่มงานบริหาร"),
                Instant.EPOCH,
                2564));
        assertThat(List.of("เรื่อง", "head", "สรุป", "เนื้อ", "words", "ฟอร์ม.p", "ผัง", "บริหาร"))
                .allSatisfy(typed -> assertThat(numbers(typed)).containsExactly(1L));
    }

    @Test
    void every_part_of_every_title_is_found_and_marked() {
        Filling.fill(
                index,
                IntStream.range(0, Titles.ALL.size())
                        .mapToObj(i -> document(i, Titles.ALL.get(i)))
                        .toList());
        Random random = new Random(2564);
        for (int i = 0; i < Titles.ALL.size(); i++) {
            String title = Titles.ALL.get(i);
            long number = i;
            for (int from = 0; from < title.length() - 1; from++) {
                int to = Math.min(title.length(), from + 2 + random.nextInt(19));
                String part = title.substring(from, to);
                if (part.replaceAll("[.\\s]", "").isEmpty()) {
                    continue;
                }
                List<SearchHit> hits = search(part).items();
                assertThat(hits).as("'%s' in '%s'", part, title).anyMatch(hit -> hit.number() == number);
                assertThat(hits).as("'%s' marked", part).allMatch(hit -> hit.title().stream()
                        .anyMatch(Segment::match));
            }
        }
    }

    @Test
    void titles_come_before_texts_and_beginnings_of_words_before_middles() {
        desk.replace(with(1, "รายงาน", "เรื่องสุขภาพ"));
        desk.replace(document(2, "นโยบายสุขภาพ"));
        desk.replace(document(3, "อนามัยสิ่งแวดล้อม"));
        assertThat(numbers("สุขภาพ")).containsExactly(2L, 1L);
        desk.replace(document(4, "กล้ามเนื้อ"));
        desk.replace(document(5, "ล้ามภาษา"));
        assertThat(numbers("ล้าม")).startsWith(5L);
    }

    @Test
    void among_equals_the_newer_comes_first() {
        desk.replace(published(1, "2024-01-01T00:00:00Z"));
        desk.replace(published(2, "2026-01-01T00:00:00Z"));
        desk.replace(published(3, "2025-01-01T00:00:00Z"));
        assertThat(numbers("ข่าว")).containsExactly(2L, 3L, 1L);
    }

    @Test
    void a_broken_mark_is_found_after_the_true_spelling() {
        desk.replace(document(1, "กาหนดการ"));
        desk.replace(document(2, "กำหนดการ"));
        assertThat(numbers("กำหนด")).containsExactly(2L, 1L);
    }

    @Test
    void filters_confine() {
        desk.replace(document(1, "ข่าว"));
        assertThat(found(new SearchFilter(8, 2564, "NEWS", null))).isEqualTo(1);
        assertThat(found(new SearchFilter(7, null, null, null))).isZero();
        assertThat(found(new SearchFilter(null, 2565, null, null))).isZero();
        assertThat(found(new SearchFilter(null, null, "LAW", null))).isZero();
        assertThat(found(null)).isEqualTo(1);
    }

    @Test
    void pages_add_up() {
        Filling.fill(
                index,
                IntStream.range(0, 25).mapToObj(i -> document(i, "ข่าว " + i)).toList());
        assertThat(desk.search("ข่าว", null, Language.TH, 2, 10))
                .satisfies(page -> assertThat(page.items()).hasSize(5))
                .extracting(PageOf::total)
                .isEqualTo(25L);
        assertThat(desk.search("ข่าว", null, Language.TH, 9, 10).items()).isEmpty();
        assertThat(desk.search("ข่าว", null, Language.TH, Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .items())
                .isEmpty();
        assertThat(desk.search("ข่าว", null, Language.TH, -1, 0).items()).hasSize(1);
    }

    @Test
    void changed_and_removed_publications_are_seen_at_once() {
        desk.replace(document(1, "เดิม"));
        desk.replace(document(1, "ใหม่"));
        assertThat(numbers("เดิม")).isEmpty();
        assertThat(numbers("ใหม่")).containsExactly(1L);
        desk.remove(1);
        assertThat(numbers("ใหม่")).isEmpty();
    }

    @Test
    void a_rebuild_that_fails_half_way_loses_nothing() {
        Filling.fill(index, List.of(document(1, "หนึ่ง"), document(2, "สอง")));
        Iterable<SearchDocument> failing = () ->
                Stream.of(1, 0).map(number -> document(1 / number, "ใหม่")).iterator();
        assertThatThrownBy(() -> Filling.fill(index, failing)).isInstanceOf(ArithmeticException.class);
        assertThat(numbers("สอง")).containsExactly(2L);
        Filling.fill(index, List.of(document(3, "สาม")));
        assertThat(desk.size()).isEqualTo(1);
    }

    @Test
    void what_was_looked_for_is_marked_in_title_and_snippet() {
        desk.replace(with(1, "ตรวจน้ำประปา", "ก".repeat(300) + " คุณภาพน้ำ " + "ข".repeat(300)));
        SearchHit hit = search("น้ำ").items().get(0);
        assertThat(hit.title())
                .containsExactly(new Segment("ตรวจ", false), new Segment("น้ำ", true), new Segment("ประปา", false));
        assertThat(hit.snippet()).contains(new Segment("น้ำ", true)).startsWith(new Segment("…", false));
        assertThat(hit.snippet().stream().mapToInt(part -> part.text().length()).sum())
                .isLessThan(210);
    }

    @ParameterizedTest
    @MethodSource("org.sala.search.boundary.Titles#hostile")
    void nothing_typed_does_harm(String typed) {
        desk.replace(with(1, "ประกาศ", "เนื้อความ"));
        assertThat(search(typed).page()).isZero();
        desk.replace(with(2, typed, typed));
        assertThat(search(typed).total()).isLessThanOrEqualTo(2);
    }

    @Test
    void what_stands_only_inside_a_file_is_found_and_the_file_is_named() {
        desk.replace(new SearchDocument(
                7,
                Bilingual.of("แผนปฏิบัติการ"),
                Bilingual.of("สรุป"),
                null,
                List.of("แผน.pdf"),
                List.of(new FileText("แผนฉบับเต็ม", "รายละเอียดของสานักงานทั้งหมด")),
                1,
                null,
                null,
                null,
                2569));
        SearchHit inside =
                desk.search("สำนักงาน", null, Language.TH, 0, 10).items().get(0);
        assertThat(inside.foundIn()).isEqualTo("แผนฉบับเต็ม");
        assertThat(inside.snippet()).anyMatch(Segment::match);
        assertThat(desk.search("ปฏิบัติ", null, Language.TH, 0, 10)
                        .items()
                        .get(0)
                        .foundIn())
                .isNull();
    }

    private PageOf<SearchHit> search(String typed) {
        return desk.search(typed, SearchFilter.NONE, Language.TH, 0, 100);
    }

    private List<Long> numbers(String typed) {
        return search(typed).items().stream().map(SearchHit::number).toList();
    }

    private long found(SearchFilter filter) {
        return desk.search("ข่าว", filter, Language.TH, 0, 10).total();
    }

    private static SearchDocument document(long number, String title) {
        return with(number, title, "");
    }

    private static SearchDocument with(long number, String title, String body) {
        return new SearchDocument(
                number, Bilingual.of(title), null, Bilingual.of(body), List.of(), 8, "NEWS", null, null, 2564);
    }

    private static SearchDocument published(long number, String instant) {
        return new SearchDocument(
                number, Bilingual.of("ข่าว"), null, null, null, 8, null, null, Instant.parse(instant), 2564);
    }
}
