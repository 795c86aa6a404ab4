package org.sala.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sala.testing.TestPdf;

class TextTakingTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void the_text_of_every_page_of_a_pdf_is_taken() throws IOException {
        TakenText taken = take(TestPdf.of("first page 1101700207030", "second page"), FileType.PDF);
        assertThat(taken.state()).isEqualTo(TextState.TAKEN);
        assertThat(taken.text()).contains("first page 1101700207030", "second page");
    }

    @Test
    void a_pdf_of_pictures_alone_has_none() throws IOException {
        assertThat(take(TestPdf.of("", ""), FileType.PDF).state()).isEqualTo(TextState.EMPTY);
    }

    @Test
    void the_words_of_captions_are_taken_without_their_times() throws IOException {
        String captions =
                "WEBVTT รุ่น 2\n\nNOTE ผู้เขียน\n\n1\n00:01.000 --> 00:04.000\n<v หมอ>ล้างมือ\nก่อน<b>กิน</b>\n";
        assertThat(take(captions.getBytes(StandardCharsets.UTF_8), FileType.VTT).text())
                .isEqualToIgnoringWhitespace("ล้างมือ ก่อนกิน");
    }

    @Test
    void a_locked_a_broken_and_a_cut_pdf_say_why_and_do_no_more() throws IOException {
        assertThat(take(TestPdf.of("secret", new String[] {"x"}), FileType.PDF).note())
                .contains("password");
        assertThat(take("%PDF-1.4 rubbish".getBytes(StandardCharsets.US_ASCII), FileType.PDF)
                        .state())
                .isEqualTo(TextState.FAILED);
        byte[] whole = TestPdf.of("x");
        for (int length = 10; length < whole.length; length += 37) {
            assertThat(take(Arrays.copyOf(whole, length), FileType.PDF).state()).isNotNull();
        }
    }

    @Test
    void what_takes_too_long_is_given_up_and_what_is_too_long_is_cut() throws IOException {
        Path file = Files.write(folder.resolve("file"), TestPdf.of("x".repeat(500)));
        assertThat(TextTaking.of(file, FileType.PDF, Duration.ZERO).note()).contains("took longer");
        TakenText cut = TextTaking.of(file, FileType.PDF, LONG, 100);
        assertThat(cut.text()).hasSize(100);
        assertThat(cut.note()).contains("cut");
    }

    @Test
    void word_excel_powerpoint_and_open_document_files_are_read() throws IOException {
        assertThat(take(
                                zip(
                                        "word/document.xml",
                                        "<w:document xmlns:w='w'><w:p><w:r><w:t>ประกาศ</w:t></w:r><w:r><w:t>จัดซื้อ</w:t></w:r></w:p>"
                                                + "<w:p><w:t>บรรทัดสอง</w:t><w:instrText>HIDDEN</w:instrText></w:p></w:document>"),
                                FileType.DOCX)
                        .text())
                .isEqualTo("ประกาศจัดซื้อ\nบรรทัดสอง");
        assertThat(take(
                                zip(
                                        "xl/sharedStrings.xml",
                                        "<sst><si><t>รายการ</t></si><si><t>วงเงิน</t></si></sst>",
                                        "xl/worksheets/sheet1.xml",
                                        "<worksheet><row><c><v>1</v></c><c><is><t>ในช่อง</t></is></c></row></worksheet>"),
                                FileType.XLSX)
                        .text())
                .contains("รายการ\nวงเงิน", "ในช่อง");
        assertThat(take(
                                zip(
                                        "ppt/slides/slide2.xml",
                                        "<p:sld xmlns:p='p' xmlns:a='a'><a:t>สอง</a:t></p:sld>",
                                        "ppt/slides/slide1.xml",
                                        "<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:t>หนึ่ง</a:t></a:p></p:sld>"),
                                FileType.PPTX)
                        .text())
                .isEqualTo("หนึ่ง\nสอง");
        assertThat(take(
                                zip(
                                        "content.xml",
                                        "<o:d xmlns:o='o' xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                                                + "<t:h>หัวข้อ</t:h><t:p>ก<t:span>ข</t:span>ค</t:p></o:d>"),
                                FileType.ODT)
                        .text())
                .isEqualTo("หัวข้อ\nกขค");
    }

    @Test
    void entities_and_swelling_parts_do_no_harm() throws IOException {
        TakenText entities = take(
                zip(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d xmlns:w='w'><w:t>&x;</w:t></d>"),
                FileType.DOCX);
        assertThat(entities.text()).doesNotContain("root:");
        TakenText swollen = take(
                zip("word/document.xml", "<d xmlns:w='w'><w:t>" + "ก".repeat(3_000_000) + "</w:t></d>"), FileType.DOCX);
        assertThat(swollen.text()).hasSize(TextTaking.MOST_CHARACTERS);
    }

    @Test
    void plain_text_is_taken_and_pictures_have_none() throws IOException {
        assertThat(take("ก,ข\n".getBytes(StandardCharsets.UTF_8), FileType.CSV).text())
                .isEqualTo("ก,ข");
        assertThat(take(new byte[] {1}, FileType.JPEG).state()).isEqualTo(TextState.UNSUPPORTED);
    }

    private TakenText take(byte[] content, FileType type) throws IOException {
        return TextTaking.of(Files.write(folder.resolve("file"), content), type, LONG);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
