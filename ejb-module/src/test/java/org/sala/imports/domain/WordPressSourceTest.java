package org.sala.imports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordPressSourceTest {
    @TempDir
    private Path folder;

    @Test
    void posts_and_pages_become_rows_and_attachments_go_with_their_post() throws IOException {
        List<SourceRow> rows = sample().rows();
        assertThat(rows)
                .extracting(row -> row.cell("title_th"))
                .containsExactly("รณรงค์ป้องกันโรคไข้เลือดออก ปี 2563", "ประวัติหน่วยงาน");
        SourceRow post = rows.get(0);
        assertThat(post.values(Columns.TERMS)).containsExactly("ข่าวประชาสัมพันธ์");
        assertThat(post.values(Columns.FILES)).containsExactlyInAnyOrder("2020/06/fogging.png", "2020/06/leaflet.txt");
        assertThat(post.values(Columns.ADDRESSES)).contains("/2020/06/ไข้เลือดออก", "?p=101");
        assertThat(post.cell("body_th")).contains("ลูกน้ำยุงลาย").doesNotContain("script", "contact-form", "wp:");
        assertThat(post.cell("shortcodes")).isEqualTo("contact-form-7");
        assertThat(rows.get(1).cell("body_th")).startsWith("<p>ก่อตั้ง").contains("</p><p>ย้าย");
    }

    @Test
    void a_file_that_breaks_off_is_refused_with_its_line() throws IOException {
        byte[] whole = bytes();
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        assertThatThrownBy(() -> WordPressSource.read(new ByteArrayInputStream(half)))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.broken-export");
    }

    @Test
    void entities_of_its_own_are_refused() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>";
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(ImportRefused.class);
        String thief =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&x;</title></channel></rss>";
        assertThatThrownBy(() -> read(thief)).isInstanceOf(ImportRefused.class);
    }

    @Test
    void other_xml_is_refused() {
        assertThatThrownBy(() -> read("<html/>"))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.no-export");
        assertThatThrownBy(() -> read("<rss><channel><title>x</title></channel></rss>"))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.no-export");
    }

    @Test
    void an_archive_that_leads_outside_or_is_none_is_refused() throws IOException {
        assertThatThrownBy(() -> MediaArchive.open(zip("../../etc/cron.d/x", 10)))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.archive-leads-outside");
        assertThatThrownBy(() -> MediaArchive.open(zip("bomb.bin", 64 << 20)))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.archive-too-large");
        assertThatThrownBy(() -> MediaArchive.open(Files.writeString(folder.resolve("x.zip"), "no archive")))
                .hasFieldOrPropertyWithValue("messageKey", "imports.refusal.broken-archive");
        try (MediaArchive media = MediaArchive.open(zip("wp-content/uploads/2020/06/ภาพ.txt", 5))) {
            assertThat(media.has("2020/06/ภาพ.txt")).isTrue();
            assertThat(media.has("2020/06/other.txt")).isFalse();
        }
    }

    @Test
    void a_folder_on_the_server_is_not_left() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "x");
        Path media = Files.createDirectories(folder.resolve("media"));
        Files.writeString(media.resolve("a.txt"), "x");
        try (MediaArchive archive = MediaArchive.open(media)) {
            assertThat(archive.has("a.txt")).isTrue();
            assertThat(archive.has("../secret.txt")).isFalse();
        }
    }

    private Path zip(String name, int size) throws IOException {
        Path zip = folder.resolve(Integer.toHexString(name.hashCode()) + ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(new byte[size]);
        }
        return zip;
    }

    private static WordPressExport sample() throws IOException {
        return WordPressSource.read(new ByteArrayInputStream(bytes()));
    }

    private static byte[] bytes() throws IOException {
        try (InputStream in = WordPressSourceTest.class.getResourceAsStream("/org/sala/imports/wordpress.xml")) {
            return in.readAllBytes();
        }
    }

    private static WordPressExport read(String xml) {
        return WordPressSource.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
