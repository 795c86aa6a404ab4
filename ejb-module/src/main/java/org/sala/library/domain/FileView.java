package org.sala.library.domain;

import java.util.Locale;

/**
 * What pages show of one version of a file.
 *
 * @param number as in the address {@code /f/{number}/{name}}
 * @param name safe for addresses
 * @param originalName as it was called where it came from
 * @param size in bytes
 */
public record FileView(
        long number, int version, String name, String originalName, String mediaType, long size, String sha256) {

    /** The address under which the newest version is had. */
    public String href() {
        return "/f/" + number + "/" + name;
    }

    /** Whether it is a picture that pages may show. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** Whether it is a film. */
    public boolean isVideo() {
        return mediaType.startsWith("video/");
    }

    /** Whether it is played: a film or a sound. */
    public boolean isPlayed() {
        return isVideo() || mediaType.startsWith("audio/");
    }

    /** Whether it holds the captions of a film. */
    public boolean isCaptions() {
        return mediaType.equals(FileType.VTT.mediaType());
    }

    /** The short name of the type as people know it, such as PDF. */
    public String typeWord() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
