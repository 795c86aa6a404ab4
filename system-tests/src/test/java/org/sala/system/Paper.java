package org.sala.system;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Files to attach: a PDF of one page with text on it, as a portal wants it (not a scan, and with nobody's data), and a picture. */
final class Paper {
    private static final String PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj
            4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            5 0 obj<</Length 35>>stream
            BT /F 12 Tf 20 200 Td (Paper) Tj ET
            endstream endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private Paper() {}

    /** The paper in a new file with that name. */
    static Path named(String name) {
        try {
            return Files.writeString(Files.createTempDirectory("paper").resolve(name), PDF);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture in a new file. */
    static Path picture() {
        try {
            Path file = Files.createTempDirectory("paper").resolve("picture.png");
            ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
