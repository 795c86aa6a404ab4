package org.sala.library.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebpCopyTest {
    @TempDir
    private Path folder;

    @Test
    void a_copy_is_smaller_and_shows_the_same() throws IOException {
        Path drawn = folder.resolve("a.jpg");
        ImageIO.write(picture(), "jpeg", drawn.toFile());
        Path copy = folder.resolve("a.webp");

        assertThat(WebpCopy.write(drawn, copy)).isTrue();

        assertThat(Files.size(copy)).isLessThan(Files.size(drawn));
        assertThat(new String(Files.readAllBytes(copy), 0, 12, StandardCharsets.ISO_8859_1))
                .startsWith("RIFF")
                .endsWith("WEBP");
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (FileImageInputStream in = new FileImageInputStream(copy.toFile())) {
            reader.setInput(in);
            BufferedImage read = reader.read(0);
            assertThat(read.getWidth()).isEqualTo(640);
            assertThat(new Color(read.getRGB(600, 240)).getRed()).isGreaterThan(180);
            assertThat(new Color(read.getRGB(20, 240)).getBlue()).isGreaterThan(180);
        } finally {
            reader.dispose();
        }
    }

    @Test
    void what_is_no_picture_has_no_copy() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "no picture");
        assertThat(WebpCopy.write(text, folder.resolve("b.webp"))).isFalse();
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.BLUE, 640, 0, Color.RED));
        pen.fillRect(0, 0, 640, 480);
        pen.dispose();
        return picture;
    }
}
