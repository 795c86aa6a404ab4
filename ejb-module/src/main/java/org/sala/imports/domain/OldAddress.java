package org.sala.imports.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of a former website, without scheme and host, and the address on this site that stands for it now. */
@Entity
@Table(name = "old_address")
public class OldAddress {
    private static final int LONGEST = 2000;
    private static final Pattern SITE = Pattern.compile("(?i)^(https?:)?//[^/?#]*");
    private static final Pattern BY_NUMBER = Pattern.compile("(?:^|[?&])(p|page_id|attachment_id)=(\\d{1,18})(?:&|$)");

    @Id
    private String id;

    private String address;

    private String target;

    protected OldAddress() {}

    /** A former address in its {@link #canonical} form. */
    public OldAddress(String canonical, String target) {
        this.id = Digest.of(canonical);
        this.address = canonical;
        this.target = target;
    }

    /** The key of an address in its canonical form. */
    public static String id(String canonical) {
        return Digest.of(canonical);
    }

    /**
     * The one form of an address however it is written: a path without its last slash, percent signs resolved; of a query only the number
     * by which WordPress finds a post. Empty for the start page and for what is no address.
     */
    public static Optional<String> canonical(String address) {
        String local = SITE.matcher(address.strip()).replaceFirst("").replaceFirst("#.*$", "");
        int question = local.indexOf('?');
        String path = question < 0 ? local : local.substring(0, question);
        Matcher number = BY_NUMBER.matcher(question < 0 ? "" : local.substring(question));
        if (number.find()) {
            return Optional.of("?" + number.group(1) + "=" + number.group(2));
        }
        String plain = Normalizer.normalize(decoded(path), Normalizer.Form.NFC).replaceFirst("/+$", "");
        boolean told = plain.startsWith("/") && plain.length() <= LONGEST;
        return told ? Optional.of(plain) : Optional.empty();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }

    /** The address as it was. */
    public String address() {
        return address;
    }

    /** Where it leads now: a path on this site. */
    public String target() {
        return target;
    }
}
