package org.sala.demooffice;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Draws the pictures of the demonstration office: the same scene and seed always give the same picture. */
final class PictureBook {

    private PictureBook() {}

    /** Draws a scene of 1200 x 800 pixels, or a portrait of 600 x 720, and saves it as JPEG. */
    static void write(String scene, int seed, Path target) throws IOException {
        boolean portrait = scene.startsWith("portrait:");
        Brush brush = portrait ? new Brush(600, 720, seed) : new Brush(1200, 800, seed);
        if (portrait) {
            Portrait.draw(brush, scene.substring("portrait:".length()));
        } else {
            Scene.of(scene).draw(brush);
        }
        save(brush.finish(), target);
    }

    private static void save(BufferedImage image, Path target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(0.88f);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(Files.newOutputStream(target))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), settings);
        } finally {
            writer.dispose();
        }
    }
}
