package org.sala.web.links;

import java.net.URI;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;

/**
 * A web link as readers see it.
 *
 * @param doubtful whether the last looks at it have failed
 */
public record ShownLink(PublicationSummary publication, boolean doubtful) {

    /** What readers find there: what the form says, else the summary. */
    public Bilingual description() {
        Bilingual filled = publication.content().both("description");
        return filled.th().isBlank() ? publication.summary() : filled;
    }

    /** Whether it leads away from this site. */
    public boolean isOutside() {
        return publication.linkUrl() != null && !publication.linkUrl().startsWith("/");
    }

    /** The name of the machine it leads to, without www; empty for a page of this site. */
    public String host() {
        return isOutside() ? hostOf(publication.linkUrl()) : "";
    }

    /** The attached logo, null when there is none. */
    public AttachedFileView logo() {
        String number = publication.content().text("logo");
        return publication.files().stream()
                .filter(file -> Long.toString(file.file().number()).equals(number))
                .findFirst()
                .orElse(null);
    }

    /** What stands in the place of a logo: the first letter or digit of the name; in Thai its first consonant, as in abbreviations. */
    public String initial(Language language) {
        return initialOf(publication.title().in(language));
    }

    /** Its place within its group; those without one come last. */
    int order() {
        String order = publication.content().text("order");
        return order == null ? Integer.MAX_VALUE : Integer.parseInt(order);
    }

    static String hostOf(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    static String initialOf(String name) {
        return name.codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) && (letter < 'เ' || letter > 'ไ'))
                .mapToObj(letter -> Character.toString(Character.toUpperCase(letter)))
                .findFirst()
                .orElse("•");
    }
}
