package org.sala.library.domain;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture drawn anew, point by point, so that nothing but what is seen goes on: no place, no camera, no name, no hidden preview. It
 * stands upright, in the colours of the web. One is drawn at a time, so that many uploads at once need no more memory than one.
 */
public final class Picture {
    /** Points a copy has at most; a larger picture is made smaller. */
    public static final long MOST_KEPT = 16_000_000;

    private static final float QUALITY = 0.9f;
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private Picture() {}

    /** Whether pictures of this type are drawn anew. Animated pictures would come to rest, so they are kept as they are. */
    public static boolean isRedrawn(FileType type) {
        return type == FileType.JPEG || type == FileType.PNG || type == FileType.WEBP;
    }

    /**
     * Draws a copy for the public.
     *
     * @param mostPoints the most points (width times height) that are read at all
     * @return the type of the copy: PNG where something shows through, else what it was or JPEG
     * @throws FileRefused when it has more points or cannot be read
     */
    public static FileType redraw(Path from, FileType type, Path to, long mostPoints) throws IOException {
        return draw(from, type, to, mostPoints, size -> Math.min(1, Math.sqrt((double) MOST_KEPT / size.points())));
    }

    /**
     * Draws a copy of this width at most.
     *
     * @return the type of the copy
     */
    public static FileType thumbnail(Path from, FileType type, Path to, int width, long mostPoints) throws IOException {
        return draw(from, type, to, mostPoints, size -> Math.min(1, (double) width / size.width()));
    }

    private interface Scale {
        double of(Size upright);
    }

    private record Size(int width, int height) {
        long points() {
            return (long) width * height;
        }
    }

    private static FileType draw(Path from, FileType type, Path to, long mostPoints, Scale scale) throws IOException {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            Orientation orientation = Orientation.of(from);
            BufferedImage drawn = upright(from, type, orientation, mostPoints, scale);
            FileType made = drawn.getColorModel().hasAlpha() || type == FileType.PNG ? FileType.PNG : FileType.JPEG;
            write(drawn, made, to);
            return made;
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | IllegalStateException
                | NegativeArraySizeException broken) {
            throw new FileRefused("picture-unreadable");
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static BufferedImage upright(
            Path from, FileType type, Orientation orientation, long mostPoints, Scale scale) throws IOException {
        ImageReader reader = reader(type);
        try (FileImageInputStream in = new FileImageInputStream(from.toFile())) {
            reader.setInput(in, true, true);
            Size stored = new Size(reader.getWidth(0), reader.getHeight(0));
            if (stored.points() > mostPoints) {
                throw new FileRefused("picture-too-large", mostPoints / 1_000_000);
            }
            Size upright = orientation.turns() ? new Size(stored.height(), stored.width()) : stored;
            double factor = scale.of(upright);
            ImageReadParam param = reader.getDefaultReadParam();
            int every = Math.max(1, (int) (0.5 / factor));
            param.setSourceSubsampling(every, every, 0, 0);
            BufferedImage read = reader.read(0, param);
            return redrawn(read, orientation, Math.max(1, (int) Math.round(upright.width() * factor)), Math.max(1, (int)
                    Math.round(upright.height() * factor)));
        } catch (IIOException | EOFException unreadable) {
            throw new FileRefused("picture-unreadable");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage redrawn(BufferedImage read, Orientation orientation, int width, int height) {
        boolean alpha = read.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            if (!alpha) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            pen.drawImage(read, orientation.upright(read.getWidth(), read.getHeight(), width, height), null);
            return drawn;
        } finally {
            pen.dispose();
        }
    }

    private static void write(BufferedImage drawn, FileType type, Path to) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(type == FileType.PNG ? "png" : "jpeg")
                .next();
        try (OutputStream file = Files.newOutputStream(to);
                ImageOutputStream out = ImageIO.createImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawn, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static ImageReader reader(FileType type) {
        return switch (type) {
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case JPEG -> ImageIO.getImageReadersByFormatName("jpeg").next();
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case GIF -> ImageIO.getImageReadersByFormatName("gif").next();
            default -> throw new FileRefused("picture-unreadable");
        };
    }
}
