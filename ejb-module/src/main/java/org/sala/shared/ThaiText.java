package org.sala.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The keys under which Thai texts are compared and found. What looks the same on the page gets the same key, however it was typed:
 * with Thai or Arabic digits, with ำ composed or decomposed, with two เ for one แ, with invisible characters between.
 */
public final class ThaiText {

    private static final String SARA_AM = "\u0E33";
    private static final String SARA_AA = "\u0E32";
    private static final String TONES = "[\u0E48-\u0E4C]";
    private static final String UPPER_VOWELS = "[\u0E31\u0E34-\u0E37\u0E47\u0E4D]";

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]+");
    private static final Pattern TONE_BEFORE_VOWEL = Pattern.compile("(" + TONES + ")(" + UPPER_VOWELS + ")");
    private static final Pattern DECOMPOSED_AM = Pattern.compile("\u0E4D(" + TONES + "*)\u0E32");
    private static final Pattern AM_BEFORE_TONE = Pattern.compile("\u0E33(" + TONES + "+)");
    private static final Pattern DOUBLED_MARK = Pattern.compile("([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\\1+");
    private static final Pattern DOUBLED_E = Pattern.compile("\u0E40\u0E40");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern DOT = Pattern.compile("(?<![0-9])\\.|\\.(?![0-9])");

    private ThaiText() {}

    /**
     * The key of a text: NFC, one form for ำ, แ and the order of marks, no invisible characters, Arabic digits, lower case, single spaces,
     * none at the ends. A null gives an empty key.
     */
    public static String normalise(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String key = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        key = TONE_BEFORE_VOWEL.matcher(key).replaceAll("$2$1");
        key = DECOMPOSED_AM.matcher(key).replaceAll("$1" + SARA_AM);
        key = AM_BEFORE_TONE.matcher(key).replaceAll("$1" + SARA_AM);
        key = DOUBLED_MARK.matcher(key).replaceAll("$1");
        key = DOUBLED_E.matcher(key).replaceAll("\u0E41");
        return BLANKS.matcher(arabicDigits(key).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The key without the dots of abbreviations (อสม., พ.ร.บ.); a dot between two digits stays, for 1.5 is not 15. */
    public static String withoutDots(String text) {
        return DOT.matcher(normalise(text)).replaceAll("");
    }

    /** The key without dots in which ำ counts as า, since PDF texts lose its circle: "สานักงาน" for "สำนักงาน". */
    public static String looseKey(String text) {
        return withoutDots(text).replace(SARA_AM, SARA_AA);
    }

    /** The words of rich text, one line a block, without tags, scripts, styles and entities. */
    public static String plainText(String html) {
        return MarkedUpText.plain(html);
    }

    /** The text with ๐-๙ for 0-9, as on formal prints. */
    public static String thaiDigits(String text) {
        return shiftDigits(text, '0', '\u0E50');
    }

    /** The text with 0-9 for ๐-๙: what people type is accepted either way. */
    public static String arabicDigits(String text) {
        return shiftDigits(text, '\u0E50', '0');
    }

    private static String shiftDigits(String text, char from, char to) {
        StringBuilder shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shifted.append(c >= from && c <= from + 9 ? (char) (c - from + to) : c);
        }
        return shifted.toString();
    }
}
