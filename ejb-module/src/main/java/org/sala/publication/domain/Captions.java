package org.sala.publication.domain;

import java.util.List;
import org.sala.library.domain.FileView;
import org.sala.shared.Language;

/**
 * The captions of a film among the files of an edition: WebVTT files named like the film ({@code advice.mp4}, {@code advice.vtt},
 * {@code advice.en.vtt}), or any of them where there is one film alone.
 *
 * @param file the WebVTT file
 * @param language English when the name ends in {@code .en}, {@code -en} or {@code _en} before its ending, else Thai
 */
public record Captions(AttachedFileView file, Language language) {

    /** The captions of a film; none for anything else. */
    public static List<Captions> of(FileView film, List<AttachedFileView> files) {
        if (!film.isVideo()) {
            return List.of();
        }
        boolean alone = files.stream().filter(file -> file.file().isVideo()).count() == 1;
        String name = stem(film.originalName());
        return files.stream()
                .filter(file -> file.file().isCaptions())
                .filter(file -> alone
                        || withoutLanguage(stem(file.file().originalName())).equalsIgnoreCase(name))
                .map(file -> new Captions(file, languageOf(stem(file.file().originalName()))))
                .toList();
    }

    private static Language languageOf(String stem) {
        return stem.matches("(?is).*[._-]en") ? Language.EN : Language.TH;
    }

    private static String withoutLanguage(String stem) {
        return stem.replaceFirst("(?i)[._-](en|th)$", "");
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
