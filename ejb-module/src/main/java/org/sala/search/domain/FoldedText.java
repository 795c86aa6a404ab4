package org.sala.search.domain;

import java.util.Arrays;
import org.sala.shared.ThaiText;

/**
 * A text beside the key it is searched by. The key is {@link ThaiText#withoutDots} of the text, made cell by cell (a letter with its
 * marks), so that every character of the key knows the cell of the text it came from: what is found in the key can be marked in the text
 * without ever parting a letter from its marks.
 */
public final class FoldedText {

    private static final char SARA_AM = '\u0E33';
    private static final char SARA_AA = '\u0E32';
    private static final char NIKHAHIT = '\u0E4D';
    private static final char SARA_E = '\u0E40';

    private final String text;
    private final StringBuilder key;
    private int[] from;
    private int[] to;

    private FoldedText(String text) {
        this.text = text;
        key = new StringBuilder(text.length());
        from = new int[text.length() + 8];
        to = new int[text.length() + 8];
        for (int start = 0; start < text.length(); ) {
            int end = endOfCell(start);
            fold(start, end);
            start = end;
        }
        if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ') {
            key.setLength(key.length() - 1);
        }
    }

    /** Folds a text; null counts as empty. */
    public static FoldedText of(String text) {
        return new FoldedText(text == null ? "" : text);
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** The key that tells ำ from า. */
    public String key() {
        return key.toString();
    }

    /** The key in which ำ counts as า; as long as {@link #key()}, character by character. */
    public String looseKey() {
        return key().replace(SARA_AM, SARA_AA);
    }

    /** Where in the text the cell of a character of the key begins. */
    public int from(int keyIndex) {
        return from[keyIndex];
    }

    /** Where in the text the cell of a character of the key ends, exclusive. */
    public int to(int keyIndex) {
        return to[keyIndex];
    }

    private int endOfCell(int start) {
        char base = text.charAt(start);
        if (Character.isSpaceChar(base) || Character.isISOControl(base)) {
            return start + 1;
        }
        boolean nikhahit = base == NIKHAHIT;
        boolean doubled = false;
        int end = start + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (base == SARA_E && c == SARA_E && !doubled) {
                doubled = true;
            } else if (!(isMark(c) || nikhahit && c == SARA_AA)) {
                break;
            }
            nikhahit |= c == NIKHAHIT;
            end++;
        }
        return end;
    }

    private void fold(int start, int end) {
        char base = text.charAt(start);
        if (base == '.' && end == start + 1) {
            if (isDigit(start - 1) && isDigit(end)) {
                append('.', start, end);
            }
        } else if (end == start + 1 && base <= ' ') {
            appendBlank(start, end);
        } else if (end == start + 1 && (base >= 'A' && base <= 'Z' || isDigit(start))) {
            append(plain(base), start, end);
        } else if (isOrdinary(start, end)) {
            for (int i = start; i < end; i++) {
                append(text.charAt(i), start, end);
            }
        } else {
            String folded = ThaiText.normalise(text.substring(start, end));
            for (int i = 0; i < folded.length(); i++) {
                append(folded.charAt(i), start, end);
            }
            if (folded.isEmpty() && !isMark(base)) {
                appendBlank(start, end);
            }
        }
    }

    /** Most cells are letters, blanks and digits: what {@link ThaiText#normalise} makes of these is known without asking. */
    private static char plain(char c) {
        if (c >= '\u0E50' && c <= '\u0E59') {
            return (char) (c - '\u0E50' + '0');
        }
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    private void appendBlank(int start, int end) {
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
            append(' ', start, end);
        }
    }

    /** Whether the cell is its own key: a Thai letter alone, with one mark, or with a vowel and a tone; or a plain Latin character. */
    private boolean isOrdinary(int start, int end) {
        char base = text.charAt(start);
        int marks = end - start - 1;
        if (marks == 0) {
            return base >= '\u0E01' && base <= '\u0E46' || base > ' ' && base < '\u007F' && (base < 'A' || base > 'Z');
        }
        if (base < '\u0E01' || base > '\u0E2E' || marks > 2) {
            return false;
        }
        char last = text.charAt(end - 1);
        boolean ordinary = last >= '\u0E31' && last <= '\u0E4C' && last != SARA_AA;
        char first = text.charAt(start + 1);
        return ordinary
                && (marks == 1 || first >= '\u0E31' && first <= '\u0E39' && first != SARA_AM && last >= '\u0E48');
    }

    private void append(char c, int start, int end) {
        int at = key.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        key.append(c);
        from[at] = start;
        to[at] = end;
    }

    private boolean isDigit(int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c >= '0' && c <= '9' || c >= '\u0E50' && c <= '\u0E59';
    }

    private static boolean isMark(char c) {
        if (c < '\u00AD' || c >= '\u0E01' && c <= '\u0E30' || c == SARA_AA) {
            return false;
        }
        return c == SARA_AM
                || Character.isLowSurrogate(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.FORMAT -> true;
                    default -> false;
                };
    }
}
