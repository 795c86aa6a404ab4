package org.sala.imports.domain;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.publication.domain.CleanHtml;
import org.sala.shared.ThaiText;

/**
 * The text of a post as it may stand here: cleaned as what people write in the portal is, in paragraphs, its pictures named as files to
 * be attached, its shortcodes taken out and told.
 *
 * @param files paths below the media folder, in their order
 * @param alts what pictures show, by their path, where the text says it
 * @param shortcodes the names of those that were taken out
 */
public record OldHtml(String html, Set<String> files, Map<String, String> alts, Set<String> shortcodes) {
    private static final Pattern MEDIA = Pattern.compile("(?i)(?:^|/)wp-content/uploads/([^?#\"'\\s<>]+)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?is)<(img|a|source|video|audio)\\b[^>]*?\\b(?:src|href)\\s*=\\s*([\"'])(.*?)\\2");
    private static final Pattern PICTURE = Pattern.compile("(?is)<img\\b[^>]*>");
    private static final Pattern SOURCE = Pattern.compile("(?is)\\bsrc\\s*=\\s*([\"'])(.*?)\\1");
    private static final Pattern ALT = Pattern.compile("(?is)\\balt\\s*=\\s*([\"'])(.*?)\\1");
    private static final Pattern LINK = Pattern.compile("(?i)href=\"([^\"]*)\"");
    private static final Pattern RESIZED = Pattern.compile("-\\d{2,5}x\\d{2,5}(\\.[A-Za-z]{3,4})$");
    private static final Pattern SHORTCODE =
            Pattern.compile("\\[/?([a-zA-Z][a-zA-Z0-9_-]{1,40})(\\s[^\\[\\]]{0,2000})?/?]");
    private static final Pattern IDS = Pattern.compile("\\bids\\s*=\\s*[\"']?([0-9, ]+)");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)<(p|h[1-6]|ul|ol|table|blockquote|div|figure|section|li|tr|td)\\b");

    /**
     * Makes text of a post.
     *
     * @param site the address of the former website
     * @param attached the addresses of its files by the number of their item
     */
    public static OldHtml of(String written, String site, Map<String, String> attached) {
        Set<String> files = new LinkedHashSet<>();
        Set<String> shortcodes = new LinkedHashSet<>();
        Matcher code = SHORTCODE.matcher(written);
        String plain = code.replaceAll(found -> {
            shortcodes.add(found.group(1));
            gallery(found, attached, files);
            return "";
        });
        Matcher address = ADDRESS.matcher(plain);
        while (address.find()) {
            fileOf(address.group(3)).ifPresent(files::add);
        }
        return new OldHtml(CleanHtml.of(inParagraphs(plain)), files, alts(plain), shortcodes);
    }

    private static Map<String, String> alts(String html) {
        Map<String, String> alts = new LinkedHashMap<>();
        PICTURE.matcher(html).results().map(MatchResult::group).forEach(picture -> {
            Matcher source = SOURCE.matcher(picture);
            Matcher alt = ALT.matcher(picture);
            if (source.find() && alt.find() && !plain(alt.group(2)).isEmpty()) {
                fileOf(source.group(2)).ifPresent(file -> alts.putIfAbsent(file, plain(alt.group(2))));
            }
        });
        return alts;
    }

    private static void gallery(MatchResult found, Map<String, String> attached, Set<String> files) {
        Matcher ids = IDS.matcher(found.group(2) == null ? "" : found.group(2));
        if (found.group(1).equals("gallery") && ids.find()) {
            for (String id : ids.group(1).split("[, ]+")) {
                fileOf(attached.getOrDefault(id, "")).ifPresent(files::add);
            }
        }
    }

    /** The path below the media folder of an address of a file; of a picture made smaller by WordPress that of the whole. */
    public static Optional<String> fileOf(String address) {
        Matcher media = MEDIA.matcher(address.replace("&amp;", "&"));
        return media.find()
                ? Optional.of(RESIZED.matcher(decoded(media.group(1))).replaceFirst("$1"))
                : Optional.empty();
    }

    /** Text without mark-up of its own becomes paragraphs where lines are blank, as WordPress shows it. */
    public static String inParagraphs(String written) {
        if (written.isBlank() || BLOCK.matcher(written).find()) {
            return written;
        }
        StringBuilder html = new StringBuilder();
        for (String paragraph : written.strip().replace("\r\n", "\n").split("\n\\s*\n")) {
            html.append("<p>").append(paragraph.strip().replace("\n", "<br>")).append("</p>");
        }
        return html.toString();
    }

    /** HTML whose links to files below the media folder lead to their new addresses, as far as these are known. */
    public static String linked(String html, Map<String, String> hrefs) {
        return LINK.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(fileOf(found.group(1))
                        .filter(hrefs::containsKey)
                        .map(file -> "href=\"" + hrefs.get(file) + "\"")
                        .orElse(found.group())));
    }

    /** The words of HTML in one line. */
    static String plain(String html) {
        return html.isBlank()
                ? ""
                : ThaiText.plainText(html).replaceAll("\\s+", " ").strip();
    }

    /** The text with percent signs resolved, as it is where they are none. */
    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
