package org.sala.library.domain;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How a picture must be turned to stand upright, as a camera notes it (Exif, tag 0x0112).
 *
 * @param code 1 to 8; 1 is upright
 */
record Orientation(int code) {
    private static final Orientation UPRIGHT = new Orientation(1);

    /** What a picture says of itself; upright when it says nothing, or nothing that can be read. */
    static Orientation of(Path path) {
        try {
            ExifIFD0Directory exif =
                    ImageMetadataReader.readMetadata(path.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer code = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return code == null || code < 1 || code > 8 ? UPRIGHT : new Orientation(code);
        } catch (ImageProcessingException | IOException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether width and height change places. */
    boolean turns() {
        return code >= 5;
    }

    /** From a picture of this size as it is stored to an upright one of that size. */
    AffineTransform upright(int width, int height, int uprightWidth, int uprightHeight) {
        AffineTransform transform = AffineTransform.getScaleInstance(
                uprightWidth / (double) (turns() ? height : width),
                uprightHeight / (double) (turns() ? width : height));
        transform.concatenate(
                switch (code) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                });
        return transform;
    }
}
