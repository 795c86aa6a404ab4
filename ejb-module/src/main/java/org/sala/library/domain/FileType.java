package org.sala.library.domain;

import java.util.Arrays;
import java.util.Optional;

/** The types of file an office may publish. What is not listed is refused, whatever its name says. */
public enum FileType {
    PDF("application/pdf", "pdf", true),
    JPEG("image/jpeg", "jpg", true),
    PNG("image/png", "png", true),
    WEBP("image/webp", "webp", true),
    GIF("image/gif", "gif", true),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", false),
    DOC("application/msword", "doc", false),
    XLS("application/vnd.ms-excel", "xls", false),
    ODT("application/vnd.oasis.opendocument.text", "odt", false),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", false),
    CSV("text/csv", "csv", false),
    TEXT("text/plain", "txt", false),
    ZIP("application/zip", "zip", false),
    MP4("video/mp4", "mp4", true),
    MP3("audio/mpeg", "mp3", true);

    private final String mediaType;
    private final String ending;
    private final boolean inline;

    FileType(String mediaType, String ending, boolean inline) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.inline = inline;
    }

    /** The type with this media type. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** As in the header Content-Type. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of file names, without the dot. */
    public String ending() {
        return ending;
    }

    /** Whether browsers may show it in the page rather than save it. */
    public boolean isInline() {
        return inline;
    }

    /** Whether it is a picture. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
