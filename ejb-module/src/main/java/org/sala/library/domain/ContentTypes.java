package org.sala.library.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;

/** Tells the type of a file from its bytes; the name only decides between types that share a container. */
public final class ContentTypes {
    private static final Tika TIKA = new Tika();
    private static final int ENTRIES_TO_TELL = 200;

    private ContentTypes() {}

    /**
     * The type of the bytes, when it is one that may be published.
     *
     * @param givenName the name the file came with
     */
    public static Optional<FileType> of(Path path, String givenName) throws IOException {
        String detected;
        try (InputStream in = Files.newInputStream(path)) {
            detected = TIKA.detect(in);
        }
        if ("application/zip".equals(detected)) {
            return Optional.of(zipped(path));
        }
        if ("application/x-tika-msoffice".equals(detected)) {
            return endsWith(givenName, ".xls") ? Optional.of(FileType.XLS) : Optional.of(FileType.DOC);
        }
        if ("text/plain".equals(detected) && endsWith(givenName, ".csv")) {
            return Optional.of(FileType.CSV);
        }
        return FileType.of(detected);
    }

    private static boolean endsWith(String name, String ending) {
        return name != null && name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    private static FileType zipped(Path path) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < ENTRIES_TO_TELL; i++) {
                String name = entry.getName();
                if (name.startsWith("word/")) {
                    return FileType.DOCX;
                }
                if (name.startsWith("xl/")) {
                    return FileType.XLSX;
                }
                if (name.startsWith("ppt/")) {
                    return FileType.PPTX;
                }
                entry = zip.getNextEntry();
            }
        } catch (IllegalArgumentException e) {
            // names that are not UTF-8: an ordinary archive all the same
            return FileType.ZIP;
        }
        return FileType.ZIP;
    }
}
