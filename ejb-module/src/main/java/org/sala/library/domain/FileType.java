package org.sala.library.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of file an office may publish. What is not listed is refused, whatever its name says. */
public enum FileType {
    PDF("application/pdf", "pdf", true),
    JPEG("image/jpeg", "jpg", true, "jpeg", "jpe", "jfif"),
    PNG("image/png", "png", true),
    WEBP("image/webp", "webp", true),
    GIF("image/gif", "gif", true),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false, "dotx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false, "xltx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", false, "ppsx", "potx"),
    DOC("application/msword", "doc", false),
    XLS("application/vnd.ms-excel", "xls", false),
    ODT("application/vnd.oasis.opendocument.text", "odt", false),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", false),
    CSV("text/csv", "csv", false),
    TEXT("text/plain", "txt", false),
    ZIP("application/zip", "zip", false),
    MP4("video/mp4", "mp4", true, "m4v", "mov"),
    MP3("audio/mpeg", "mp3", true),
    /** WebVTT, the captions of a film. */
    VTT("text/vtt", "vtt", true);

    /** Endings of what runs, or of what a browser would run, and of documents that carry programs. */
    private static final Set<String> NEVER =
            Set.of(("exe com bat cmd scr pif msi msp dll jar war ear class js mjs jse vbs vbe wsf wsh "
                            + "ps1 sh bash py php asp aspx jsp cgi pl rb html htm xhtml shtml mht mhtml svg svgz xml xsl hta lnk url reg inf "
                            + "cpl apk ipa dmg iso img docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam")
                    .split(" "));

    private final String mediaType;
    private final String ending;
    private final boolean inline;
    private final Set<String> endings;

    FileType(String mediaType, String ending, boolean inline, String... others) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.inline = inline;
        this.endings = Set.of(others);
    }

    /** The type with this media type. */
    public static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Old documents share one form, which tells nothing; only their name does. */
    static Optional<FileType> ofOldDocument(String nameEnding) {
        return Arrays.stream(new FileType[] {DOC, XLS})
                .filter(type -> type.ending.equals(nameEnding))
                .findFirst();
    }

    /** What follows the last dot of a name, in lower case; empty when there is no dot. */
    public static String endingOf(String name) {
        String lower = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return lower.contains(".") ? lower.substring(lower.lastIndexOf('.') + 1) : "";
    }

    /** Whether files that end so are never taken, not even inside an archive. */
    public static boolean isDangerous(String ending) {
        return NEVER.contains(ending);
    }

    /** Whether a file of this type may be called so: its ending is the type's, or none that says anything. */
    public boolean mayEndIn(String nameEnding) {
        return fits(nameEnding)
                || !NEVER.contains(nameEnding) && Arrays.stream(values()).noneMatch(type -> type.fits(nameEnding));
    }

    private boolean fits(String nameEnding) {
        return ending.equals(nameEnding) || endings.contains(nameEnding);
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

    /** Whether it is an archive by its form: ZIP itself, and documents that are one inside. */
    public boolean isArchive() {
        return switch (this) {
            case ZIP, DOCX, XLSX, PPTX, ODT, ODS -> true;
            default -> false;
        };
    }
}
