package org.sala.library.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypesTest {
    private static final String[] WORD = {"[Content_Types].xml", "word/document.xml"};

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><html><script>x()</script></html> | หน้าเว็บ.html",
                "<html><body>x</body></html> | ประกาศ.pdf",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg> | ตรา.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/> | ตรา.png",
                "#!/bin/sh | ติดตั้ง.sh",
                "MZ\0\0\0\0\0\0 | ประกาศ.pdf"
            })
    void what_runs_is_refused_whatever_it_is_called(String content, String name) {
        assertThatThrownBy(() -> type(content.getBytes(StandardCharsets.UTF_8), name))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("messageKey", "library.refusal.type-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ประกาศ.docx", "ประกาศ.jpg", "ประกาศ.exe", "ประกาศ.html", "ประกาศ.pdf.bat"})
    void a_name_that_says_another_type_is_refused_and_told_the_right_one(String name) {
        assertThatThrownBy(() -> type(pdf(), name)).isInstanceOfSatisfying(FileRefused.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("library.refusal.name-and-content-differ");
            assertThat(refusal.arguments()).containsExactly("pdf");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ประกาศ.pdf", "ประกาศ.PDF", "ประกาศ", "ที่ ยส 0433.2", "แผน พ.ศ. 2569", ""})
    void a_name_that_says_the_type_or_nothing_is_taken(String name) throws IOException {
        assertThat(type(pdf(), name)).isEqualTo(FileType.PDF);
    }

    @Test
    void documents_that_are_archives_inside_are_told_apart_by_what_they_hold() throws IOException {
        assertThat(type(TestArchive.of(WORD), "ก.docx")).isEqualTo(FileType.DOCX);
        assertThat(type(TestArchive.of("[Content_Types].xml", "xl/workbook.xml"), "ก.xlsx"))
                .isEqualTo(FileType.XLSX);
        assertThat(type(TestArchive.of("[Content_Types].xml", "ppt/presentation.xml"), "ก.pptx"))
                .isEqualTo(FileType.PPTX);
        assertThat(type(TestArchive.of("a.pdf", "word/a.txt"), "ก.zip")).isEqualTo(FileType.ZIP);
        assertThat(type("ก,ข\n1,2\n".getBytes(StandardCharsets.UTF_8), "ก.csv")).isEqualTo(FileType.CSV);
    }

    @Test
    void documents_with_macros_are_refused_under_any_name() {
        assertRefused(
                TestArchive.of("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "ก.docx", "macros");
        assertRefused(
                TestArchive.of("[Content_Types].xml", "xl/workbook.xml", "XL/VBAPROJECT.BIN"), "ก.xlsx", "macros");
        byte[] old = new byte[4096];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, old, 0, start.length);
        byte[] macros = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(macros, 0, old, 2048, macros.length);
        assertRefused(old, "ก.doc", "macros");
        assertRefused(TestArchive.of(WORD), "ก.docm", "name-and-content-differ");
    }

    @Test
    void archives_that_swell_hold_programs_are_locked_or_broken_are_refused_each_with_its_own_word() {
        assertRefused(TestArchive.ofNothing(200), "ก.zip", "archive-too-large");
        assertRefused(TestArchive.of("เอกสาร/ก.pdf", "เอกสาร/ก.exe"), "ก.zip", "archive-holds-program");
        assertRefused(TestArchive.locked(TestArchive.of("a.pdf")), "ก.zip", "archive-locked");
        byte[] cut = TestArchive.of(WORD);
        assertRefused(java.util.Arrays.copyOf(cut, cut.length / 2), "ก.docx", "broken");
    }

    @Test
    void captions_are_taken_that_say_when_a_word_is_shown() throws IOException {
        String cue = "\n\n00:01.000 --> 00:04.000 line:0\nล้างมือ\n";
        for (String beginning : new String[] {"WEBVTT", "\uFEFFWEBVTT", "WEBVTT ล้างมือ"}) {
            assertThat(type((beginning + cue).getBytes(StandardCharsets.UTF_8), "ก.vtt"))
                    .isEqualTo(FileType.VTT);
        }
        assertRefused("WEBVTT\n\nล้างมือ\n".getBytes(StandardCharsets.UTF_8), "ก.vtt", "captions-without-times");
        assertRefused(("1" + cue).getBytes(StandardCharsets.UTF_8), "ก.vtt", "name-and-content-differ");
        assertRefused(("WEBVTT" + cue).getBytes(StandardCharsets.UTF_8), "ก.txt", "name-and-content-differ");
    }

    private void assertRefused(byte[] content, String name, String fact) {
        assertThatThrownBy(() -> type(content, name))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("messageKey", "library.refusal." + fact);
    }

    private FileType type(byte[] content, String name) throws IOException {
        Path path = Files.write(folder.resolve("content"), content);
        return ContentTypes.require(path, name);
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }
}
