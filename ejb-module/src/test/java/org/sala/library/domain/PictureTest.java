package org.sala.library.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.png.PngChunkType;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.png.PngDirectory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    private static final long MOST = 100_000_000;

    @TempDir
    private Path folder;

    @Test
    void a_photograph_loses_where_and_with_what_it_was_taken() throws Exception {
        Path photograph = Files.write(folder.resolve("in"), withExif(jpeg(halves(120, 80)), 1));
        assertThat(ImageMetadataReader.readMetadata(photograph.toFile())
                        .getFirstDirectoryOfType(GpsDirectory.class)
                        .getGeoLocation()
                        .getLatitude())
                .isEqualTo(15.0);

        Path copy = folder.resolve("out");
        assertThat(Picture.redraw(photograph, FileType.JPEG, copy, MOST)).isEqualTo(FileType.JPEG);

        assertThat(ImageMetadataReader.readMetadata(copy.toFile()).getDirectoriesOfType(ExifDirectoryBase.class))
                .isEmpty();
        assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "SECRET");
    }

    /** The left half is red and the right half blue as stored; where red is to be seen follows from the camera's note. */
    @ParameterizedTest
    @CsvSource({
        "1,left,120",
        "2,right,120",
        "3,right,120",
        "4,left,120",
        "5,top,80",
        "6,top,80",
        "7,bottom,80",
        "8,bottom,80"
    })
    void it_stands_upright_however_the_camera_was_held(int orientation, String red, int width) throws Exception {
        Path photograph = Files.write(folder.resolve("in"), withExif(jpeg(halves(120, 80)), orientation));
        Path copy = folder.resolve("out");
        Picture.redraw(photograph, FileType.JPEG, copy, MOST);
        BufferedImage drawn = ImageIO.read(copy.toFile());

        assertThat(drawn.getWidth()).isEqualTo(width);
        int x = red.equals("left") ? 10 : red.equals("right") ? drawn.getWidth() - 10 : drawn.getWidth() / 2;
        int y = red.equals("top") ? 10 : red.equals("bottom") ? drawn.getHeight() - 10 : drawn.getHeight() / 2;
        Color there = new Color(drawn.getRGB(x, y));
        assertThat(there.getRed()).isGreaterThan(180);
        assertThat(there.getBlue()).isLessThan(80);
    }

    @Test
    void a_png_keeps_what_shows_through_and_loses_its_notes() throws Exception {
        BufferedImage seeThrough = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(seeThrough, "png", bytes);
        Path picture = Files.write(folder.resolve("in"), withNote(bytes.toByteArray()));
        Path copy = folder.resolve("out");
        assertThat(Picture.redraw(picture, FileType.PNG, copy, MOST)).isEqualTo(FileType.PNG);
        assertThat(ImageIO.read(copy.toFile()).getColorModel().hasAlpha()).isTrue();
        assertThat(ImageMetadataReader.readMetadata(copy.toFile()).getDirectoriesOfType(PngDirectory.class))
                .noneMatch(directory -> directory.getPngChunkType().equals(PngChunkType.tEXt));
        assertThat(new String(Files.readAllBytes(copy), StandardCharsets.ISO_8859_1))
                .doesNotContain("SECRET");
    }

    @Test
    void a_webp_is_read() throws Exception {
        byte[] webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
        Path copy = folder.resolve("out");
        Picture.redraw(Files.write(folder.resolve("in"), webp), FileType.WEBP, copy, MOST);
        assertThat(ImageIO.read(copy.toFile()).getWidth()).isEqualTo(1);
    }

    @Test
    void a_large_picture_is_made_smaller_and_a_thumbnail_has_the_width_asked_for() throws Exception {
        Path large = Files.write(folder.resolve("in"), jpeg(halves(6000, 4000)));
        Path copy = folder.resolve("out");
        Picture.redraw(large, FileType.JPEG, copy, MOST);
        BufferedImage drawn = ImageIO.read(copy.toFile());
        assertThat((long) drawn.getWidth() * drawn.getHeight()).isLessThanOrEqualTo(Picture.MOST_KEPT + 10_000);
        assertThat((double) drawn.getWidth() / drawn.getHeight()).isBetween(1.49, 1.51);

        Picture.thumbnail(copy, FileType.JPEG, large, 320, MOST);
        assertThat(ImageIO.read(large.toFile()).getWidth()).isEqualTo(320);
        assertThat(ImageIO.read(large.toFile()).getHeight()).isEqualTo(213);
        assertThat(Files.size(large)).isLessThan(20_000);
    }

    @Test
    void a_picture_that_says_it_is_huge_is_refused_before_it_is_read() throws IOException {
        byte[] bomb = png(60_000, 60_000);
        assertThatThrownBy(() -> Picture.redraw(
                        Files.write(folder.resolve("in"), bomb), FileType.PNG, folder.resolve("out"), MOST))
                .isInstanceOf(FileRefused.class)
                .hasFieldOrPropertyWithValue("messageKey", "library.refusal.picture-too-large");
    }

    @Test
    void broken_pictures_are_refused_and_not_more() throws IOException {
        byte[] whole = jpeg(halves(100, 100));
        for (int length : new int[] {4, 20, 200, 400}) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Picture.redraw(
                            Files.write(folder.resolve("in"), cut), FileType.JPEG, folder.resolve("out"), MOST))
                    .as("%s bytes", length)
                    .isInstanceOf(FileRefused.class);
        }
        assertThatThrownBy(() -> Picture.redraw(
                        Files.write(
                                folder.resolve("in"),
                                new byte[] {'R', 'I', 'F', 'F', 9, 0, 0, 0, 'W', 'E', 'B', 'P', 'V'}),
                        FileType.WEBP,
                        folder.resolve("out"),
                        MOST))
                .isInstanceOf(FileRefused.class);
    }

    private static BufferedImage halves(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width / 2, height);
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Puts a camera's note right after the first two bytes: how it was held, a name, and 15 degrees north, 104 east. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(200);
        tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 3);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(7).putInt(180);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(50);
        tiff.putInt(0);
        tiff.position(50);
        tiff.putShort((short) 4);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(110);
        tiff.putShort((short) 3).putShort((short) 2).putInt(2).put("E\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 4).putShort((short) 5).putInt(3).putInt(134);
        tiff.position(110);
        tiff.putInt(15).putInt(1).putInt(0).putInt(1).putInt(0).putInt(1);
        tiff.putInt(104).putInt(1).putInt(0).putInt(1).putInt(0).putInt(1);
        tiff.position(180);
        tiff.put("SECRET\0".getBytes(StandardCharsets.US_ASCII));
        ByteBuffer whole = ByteBuffer.allocate(jpeg.length + 10 + 200);
        whole.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (2 + 6 + 200));
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return whole.put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] withNote(byte[] png) {
        byte[] note = chunk("tEXt", "Author\0SECRET".getBytes(StandardCharsets.ISO_8859_1));
        int afterHeader = 8 + 25;
        return ByteBuffer.allocate(png.length + note.length)
                .put(png, 0, afterHeader)
                .put(note)
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    private static byte[] png(int width, int height) {
        byte[] start = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        byte[] header = chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 6, 0, 0, 0})
                        .array());
        return ByteBuffer.allocate(start.length + header.length)
                .put(start)
                .put(header)
                .array();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) crc.getValue()).array();
    }
}
