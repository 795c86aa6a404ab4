package org.sala.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.sala.library.domain.FileView;

/** How pages write about files: {@code #{fileLabels.size(file)}} "1.2 MB", {@code #{fileLabels.icon(file)}} the name of a picture. */
@Named
@ApplicationScoped
public class FileLabels {
    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    /** The size with the unit people read on their telephones. */
    public String size(FileView file) {
        long bytes = file.size();
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < MEGA
                ? Math.round((double) bytes / KILO) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MEGA);
    }

    /** The name of a picture in {@code assets/icons.svg}. */
    public String icon(FileView file) {
        return switch (file.typeWord()) {
            case "PDF" -> "file-pdf";
            case "DOC", "DOCX", "ODT", "TXT" -> "file-word";
            case "XLS", "XLSX", "ODS", "CSV" -> "file-sheet";
            case "ZIP" -> "file-zip";
            case "MP4", "MP3" -> "play";
            case "VTT" -> "comment";
            default -> file.isPicture() ? "picture" : "file";
        };
    }

    /** The style of the picture: PDFs stand out, as people know them. */
    public String style(FileView file) {
        return file.typeWord().equals("PDF") ? "" : file.isPicture() ? "picture" : "other";
    }
}
