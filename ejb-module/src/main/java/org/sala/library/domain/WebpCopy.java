package org.sala.library.domain;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture of ours in WebP, which takes a browser less to fetch. The encoder is native: where there is none for the machine, pictures stay
 * as they are. Only what we have drawn ourselves is given to it, never what somebody sent.
 */
public final class WebpCopy {
    private static final Logger LOG = Logger.getLogger(WebpCopy.class.getName());
    private static final float QUALITY = 0.75f;
    private static volatile boolean possible = true;

    private WebpCopy() {}

    /**
     * Writes the copy.
     *
     * @param from a JPEG or PNG
     * @return whether there is one now, and it is the smaller of both
     */
    public static boolean write(Path from, Path to) throws IOException {
        if (!possible) {
            return false;
        }
        BufferedImage picture = ImageIO.read(from.toFile());
        if (picture == null) {
            return false;
        }
        try (OutputStream file = Files.newOutputStream(to);
                ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            encode(picture, out);
        } catch (LinkageError noEncoder) {
            possible = false;
            LOG.log(Level.INFO, "Pictures are not copied to WebP: this machine has no encoder", noEncoder);
            return false;
        }
        return Files.size(to) < Files.size(from);
    }

    private static void encode(BufferedImage picture, ImageOutputStream out) throws IOException {
        WebPWriteParam param = new WebPWriteParam(Locale.ROOT);
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType(param.getCompressionTypes()[WebPWriteParam.LOSSY_COMPRESSION]);
        param.setCompressionQuality(QUALITY);
        ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
        try {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }
}
