package org.sala.library.domain;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells the type of a file from its bytes; the name only decides between types that share a container. */
public final class ContentTypes {
    private static final Tika TIKA = new Tika();

    /** The name of the storage in which old documents keep their macros, as it stands in their directory. */
    private static final byte[] OLD_MACROS = "_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE);

    private ContentTypes() {}

    /**
     * The type of a file that may be published.
     *
     * @param givenName the name the file came with
     * @throws FileRefused when it is of no such type, is not what its name says, or holds what may do harm
     */
    public static FileType require(Path path, String givenName) throws IOException {
        FileType type = of(path, givenName).orElseThrow(() -> new FileRefused("type-not-allowed"));
        if (!type.mayEndIn(FileType.endingOf(givenName))) {
            throw new FileRefused("name-and-content-differ", type.ending());
        }
        if (type.isArchive()) {
            ArchiveCheck.require(path, type);
        } else if (type == FileType.VTT) {
            CaptionText.require(path);
        } else if ((type == FileType.DOC || type == FileType.XLS) && holds(path, OLD_MACROS)) {
            throw new FileRefused("macros");
        }
        return type;
    }

    /** The type of the bytes, when it is one that may be published. */
    static Optional<FileType> of(Path path, String givenName) throws IOException {
        String detected;
        try (InputStream in = Files.newInputStream(path)) {
            detected = TIKA.detect(in);
        }
        String ending = FileType.endingOf(givenName);
        return switch (detected) {
            case "application/zip", "application/x-tika-ooxml" -> Optional.of(zipped(path));
            case "application/x-tika-msoffice" -> FileType.ofOldDocument(ending);
            case "text/plain" -> Optional.of(plain(path, ending));
            case "video/quicktime", "video/x-m4v", "application/mp4" -> Optional.of(FileType.MP4);
            default -> FileType.of(detected);
        };
    }

    private static FileType plain(Path path, String ending) throws IOException {
        return CaptionText.begins(path) ? FileType.VTT : "csv".equals(ending) ? FileType.CSV : FileType.TEXT;
    }

    private static FileType zipped(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                return FileType.ZIP;
            }
            return zip.getEntry("word/document.xml") != null
                    ? FileType.DOCX
                    : zip.getEntry("xl/workbook.xml") != null
                            ? FileType.XLSX
                            : zip.getEntry("ppt/presentation.xml") != null ? FileType.PPTX : FileType.ZIP;
        } catch (ZipException broken) {
            throw ArchiveCheck.refusalOf(broken);
        }
    }

    /** Whether the bytes stand anywhere in the file; they begin with none of their other bytes, so a plain scan finds them. */
    private static boolean holds(Path path, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = (byte) b == wanted[matched] ? matched + 1 : (byte) b == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
