package org.sala.library.domain;

/**
 * The text of a file, or why there is none.
 *
 * @param text empty unless taken
 * @param note for administrators; null unless it failed or was cut
 */
public record TakenText(TextState state, String text, String note) {
    static TakenText of(String text, String note) {
        return text.isBlank() ? new TakenText(TextState.EMPTY, "", note) : new TakenText(TextState.TAKEN, text, note);
    }

    static TakenText failed(String note) {
        return new TakenText(TextState.FAILED, "", note.substring(0, Math.min(500, note.length())));
    }
}
