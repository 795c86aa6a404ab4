package org.sala.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sala.search.domain.Nearness;
import org.sala.search.domain.SearchDocument;
import org.sala.search.domain.SearchFacets;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchHit;
import org.sala.search.domain.SearchResult;
import org.sala.search.domain.Segment;
import org.sala.search.domain.TitleFound;
import org.sala.search.persistence.ThaiIndex;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;

/** What is found when nothing holds the very words, what can be narrowed, and what is offered while somebody types. */
class NearSearchTest {

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

    @ParameterizedTest(name = "{0} finds {1} as {2}")
    @CsvSource({
        "วัคซีนเด็ก, ตารางฉีดวัคซีนของเด็กอายุ 0-5 ปี, WORDS",
        "ใบอนุญาตร้านอาหาร, ขอใบอนุญาตจัดตั้งร้านจำหน่ายอาหาร, WORDS",
        "พ.ร.บ., พระราชบัญญัติโรคติดต่อ, EXACT",
        "เบอร์โทร, หมายเลขโทรศัพท์ของหน่วยงาน, EXACT",
        "สสอ., สำนักงานสาธารณสุขอำเภอ, EXACT",
        "วัคซีนไข้หวดใหญ่, กำหนดฉีดวัคซีนไข้หวัดใหญ่, SIMILAR",
        "จัดซื่อจัดจ้าง, ประกาศจัดซื้อจัดจ้าง, SIMILAR",
        "ผู้สูงอายุ, โครงการดูแลผู้สูงอายุ, EXACT"
    })
    void what_is_meant_is_found(String typed, String title, Nearness nearness) {
        replace(1, title, 8, 2569, "general-news", "กลุ่มงานบริหาร");
        replace(2, "รายงานการประชุม", 8, 2569, "general-news", "กลุ่มงานบริหาร");
        SearchResult result = find(typed, SearchFilter.NONE);
        assertThat(result.hits().items()).extracting(SearchHit::number).containsExactly(1L);
        assertThat(result.nearness()).isEqualTo(nearness);
    }

    @Test
    void what_holds_the_whole_stands_before_what_holds_its_words_apart() {
        replace(1, "เด็กและวัคซีน", 8, 2569, "general-news", "ก");
        replace(2, "สมุดวัคซีนเด็ก", 8, 2568, "general-news", "ก");
        SearchResult result = find("วัคซีนเด็ก", SearchFilter.NONE);
        assertThat(result.hits().items()).extracting(SearchHit::number).containsExactly(2L, 1L);
        assertThat(result.hits().items().get(1).title().stream()
                        .filter(Segment::match)
                        .map(Segment::text))
                .containsExactly("เด็ก", "วัคซีน");
    }

    @Test
    void what_is_nothing_like_it_is_not_found() {
        replace(1, "ประกาศจัดซื้อจัดจ้าง", 8, 2569, "general-news", "ก");
        assertThat(find("ฟุตบอลโลก", SearchFilter.NONE).hits().total()).isZero();
        assertThat(find("zzqx", SearchFilter.NONE).hits().total()).isZero();
    }

    @Test
    void each_property_is_counted_among_what_the_others_leave() {
        replace(1, "ข่าววัคซีน", 8, 2569, "general-news", "กลุ่มงานบริหาร");
        replace(2, "เตือนภัยวัคซีน", 8, 2568, "warning", "กลุ่มงานสุขภาพ");
        replace(3, "คู่มือวัคซีน", 7, 2569, "guide", "กลุ่มงานสุขภาพ");
        replace(4, "เรื่องอื่น", 7, 2569, "guide", "กลุ่มงานสุขภาพ");

        SearchResult all = find("วัคซีน", SearchFilter.NONE);
        assertThat(all.facets())
                .isEqualTo(new SearchFacets(
                        Map.of(7, 1L, 8, 2L),
                        Map.of(2568, 1L, 2569, 2L),
                        Map.of("general-news", 1L, "guide", 1L, "warning", 1L),
                        Map.of("กลุ่มงานบริหาร", 1L, "กลุ่มงานสุขภาพ", 2L)));

        SearchResult news = find("วัคซีน", new SearchFilter(8, null, null, "กลุ่มงานสุขภาพ"));
        assertThat(news.hits().items()).extracting(SearchHit::number).containsExactly(2L);
        assertThat(news.facets().categories()).isEqualTo(Map.of(7, 1L, 8, 1L));
        assertThat(news.facets().groups()).isEqualTo(Map.of("กลุ่มงานบริหาร", 1L, "กลุ่มงานสุขภาพ", 1L));
        assertThat(news.facets().years()).isEqualTo(Map.of(2568, 1L));
    }

    @Test
    void titles_are_offered_while_somebody_types() {
        replace(1, "ขอใบอนุญาตร้านอาหาร", 7, 2569, "guide", "ก");
        replace(2, "อนุญาตให้ลา", 8, 2569, "general-news", "ก");
        replace(3, "รายงาน", 8, 2569, "general-news", "อนุญาต");
        assertThat(desk.suggest("อนุญา", 8)).extracting(TitleFound::number).containsExactlyInAnyOrder(2L, 1L);
        assertThat(desk.suggest("อนุญาต ร้าน", 8))
                .extracting(TitleFound::number)
                .containsExactly(1L);
        assertThat(desk.suggest("   ", 8)).isEmpty();
        assertThat(desk.suggest("*?~\"\\(", 8)).isEmpty();
    }

    @Test
    void whatever_is_typed_is_answered() {
        replace(1, "ข่าว", 8, 2569, "general-news", "ก");
        for (String typed : List.of(
                "ก".repeat(5_000),
                "\u0000\u0007\u200b\u202e",
                "*:* OR title:[* TO *]",
                "ข่าว\u0301\u0301\u0301 news новости 新闻",
                "่่่่่",
                "a ".repeat(2_000),
                "\ud83d\ude00\ud83d")) {
            assertThat(find(typed, SearchFilter.NONE).hits().total()).as(typed).isLessThanOrEqualTo(1);
            assertThat(desk.suggest(typed, 8)).hasSizeLessThanOrEqualTo(1);
        }
    }

    private SearchResult find(String typed, SearchFilter filter) {
        return desk.find(typed, filter, Language.TH, 0, 20);
    }

    private void replace(long number, String title, int category, int year, String kind, String group) {
        desk.replace(new SearchDocument(
                number,
                Bilingual.of(title),
                null,
                Bilingual.EMPTY,
                List.of(),
                category,
                kind,
                Bilingual.of(group),
                null,
                year));
    }
}
