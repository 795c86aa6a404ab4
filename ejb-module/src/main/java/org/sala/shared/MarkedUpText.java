package org.sala.shared;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words out of HTML. It is no defence against hostile markup: its result is text and must be escaped wherever it is shown. */
final class MarkedUpText {

    private static final int I = Pattern.CASE_INSENSITIVE;
    private static final Pattern UNSEEN =
            Pattern.compile("<!--.*?(?:-->|$)|<(script|style|head|title)\\b.*?(?:</\\1\\s*>|$)", I | Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("</(?:td|th)\\b[^>]*>", I);
    private static final Pattern BLOCK = Pattern.compile(
            "</?(?:p|div|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|caption|blockquote|pre|section|article|figure|figcaption)\\b[^>]*>",
            I);
    private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>?|<![^>]*>?", I);
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));", I);
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "–", "mdash", "—",
            "hellip", "…");

    private MarkedUpText() {}

    static String plain(String html) {
        if (html == null || html.isEmpty()) {
            return "";
        }
        String text = UNSEEN.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
        text = CELL.matcher(text).replaceAll(" ");
        text = BLOCK.matcher(text).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(MarkedUpText::character);
        return text.replace('\u00A0', ' ')
                .replaceAll(" +", " ")
                .replaceAll(" ?\n[ \n]*", "\n")
                .strip();
    }

    private static String character(MatchResult entity) {
        String found;
        if (entity.group(3) != null) {
            found = NAMED.getOrDefault(entity.group(3), entity.group());
        } else {
            int code =
                    entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
            found = Character.isValidCodePoint(code) && !Character.isISOControl(code) ? Character.toString(code) : " ";
        }
        return Matcher.quoteReplacement(found);
    }
}
