package org.sala.web.library;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.sala.library.domain.FileView;

/** The name under which a reader saves a file: its Thai title, with an ASCII name for old browsers (RFC 6266 and 8187). */
public final class DownloadName {
    private static final int LONGEST = 120;

    private DownloadName() {}

    /** The value of {@code Content-Disposition}. */
    static String header(FileView file, String title, boolean inline) {
        return header(file.name(), title, inline);
    }

    /**
     * The value of {@code Content-Disposition}.
     *
     * @param fileName in ASCII, with its ending
     * @param title null when it has none
     */
    public static String header(String fileName, String title, boolean inline) {
        return (inline ? "inline" : "attachment") + "; filename=\"" + fileName + "\"; filename*=UTF-8''"
                + encoded(name(fileName, title));
    }

    /** The title as a name no file system refuses, with the ending of the file. */
    static String name(FileView file, String title) {
        return name(file.name(), title);
    }

    private static String name(String fileName, String title) {
        String ending = fileName.substring(fileName.lastIndexOf('.'));
        String stem = title == null
                ? ""
                : title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|\\s]+", " ").strip();
        if (stem.toLowerCase(Locale.ROOT).endsWith(ending)) {
            stem = stem.substring(0, stem.length() - ending.length());
        }
        if (stem.length() > LONGEST) {
            stem = stem.substring(0, LONGEST);
            if (Character.isHighSurrogate(stem.charAt(LONGEST - 1))) {
                stem = stem.substring(0, LONGEST - 1);
            }
        }
        stem = stem.replaceAll("^[. ]+|[. ]+$", "");
        return stem.isEmpty() ? fileName : stem + ending;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
