package org.sala.web.visits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.PublicationView;
import org.sala.register.domain.CategoryView;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.visits.domain.Breakdown;
import org.sala.visits.domain.Scope;
import org.sala.web.addresses.Addresses;
import org.sala.web.site.Site;
import org.sala.web.texts.Messages;

/** Names for what was counted: titles of publications and files, names of categories and groups, rather than addresses and codes. */
@RequestScoped
public class SubjectNames {
    private static final Pattern PUBLICATION = Pattern.compile("/p/([1-9][0-9]{0,17})(?:/[0-9]{1,9})?");
    private static final Pattern FILE = Pattern.compile("([1-9][0-9]{0,17})/(.+)", Pattern.DOTALL);
    private static final Pattern CATEGORY = Pattern.compile("/c/([a-z0-9-]+)");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private Site site;

    @Inject
    private Addresses addresses;

    private final Map<Long, Optional<Bilingual>> titles = new HashMap<>();

    /** Reads the titles that are needed to name these subjects all at once. */
    void expect(Breakdown breakdown, Collection<String> subjects) {
        Set<Long> numbers = new HashSet<>();
        for (String subject : subjects) {
            Matcher page = PUBLICATION.matcher(breakdown == Breakdown.PUBLICATION ? "/p/" + subject : plain(subject));
            if (page.matches()) {
                numbers.add(Long.valueOf(page.group(1)));
            }
        }
        catalogue
                .summaries(numbers.stream().sorted().toList())
                .forEach(live -> titles.put(live.number(), Optional.of(live.title())));
    }

    /** What a subject is called. */
    SubjectName of(Breakdown breakdown, String subject) {
        return switch (breakdown) {
            case CATEGORY -> category(subject);
            case GROUP -> group(subject);
            case PUBLICATION -> publication(subject);
            case FILE -> file(subject);
            case PAGE -> page(subject);
            case ENTRY, EXIT ->
                subject.startsWith("/f/") || subject.startsWith("/en/f/")
                        ? file(plain(subject).substring(3))
                        : page(subject);
            case REFERRER -> plainName(subject);
            case HOUR -> plainName(Messages.of(language(), "visits.hour", subject));
            default -> coded(breakdown, subject);
        };
    }

    /** What a part of the site is called. */
    SubjectName of(Scope scope) {
        return switch (scope.kind()) {
            case SITE -> plainName(text("visits.scope.site"));
            case CATEGORY -> category(scope.name());
            case GROUP -> group(scope.name());
            case PUBLICATION -> publication(scope.name());
            case FILE -> file(scope.name());
        };
    }

    private SubjectName category(String slug) {
        return site.getCategories().stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .map(category -> named(name(category), addresses.to("/c/" + slug)))
                .orElseGet(() -> plainName(slug.equals(Breakdown.NONE) ? text("visits.no-category") : slug));
    }

    private SubjectName group(String code) {
        return site.getGroups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .map(group -> named(group.name(), null))
                .orElseGet(() -> plainName(code.equals(Breakdown.NONE) ? text("visits.no-group") : code));
    }

    private SubjectName publication(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return plainName(number);
        }
        return title(Long.parseLong(number))
                .map(title -> named(title, addresses.to("/p/" + number)))
                .orElseGet(() -> plainName(Messages.of(language(), "visits.publication-gone", number)));
    }

    private SubjectName file(String subject) {
        Matcher parts = FILE.matcher(subject);
        if (!parts.matches()) {
            return plainName(subject);
        }
        String address =
                addresses.to("/f/" + parts.group(1) + "/" + URLEncoder.encode(parts.group(2), StandardCharsets.UTF_8));
        return catalogue
                .file(Long.parseLong(parts.group(1)), null)
                .map(AttachedFileView::title)
                .filter(title -> !title.th().isBlank())
                .map(title -> new SubjectName(
                        title.in(language()), title.languageShown(language()).tag(), parts.group(2), address))
                .orElseGet(() -> plainName(parts.group(2)));
    }

    private SubjectName page(String address) {
        String local = plain(address);
        String suffix = local.equals(address) ? "" : " (" + text("visits.language.en") + ")";
        Matcher publication = PUBLICATION.matcher(local);
        Matcher category = CATEGORY.matcher(local);
        SubjectName name;
        if (publication.matches()) {
            name = publication(publication.group(1));
        } else if (category.matches()) {
            name = category(category.group(1));
        } else {
            String key = "visits.page."
                    + (local.equals("/") ? "home" : local.substring(1).replace('/', '-'));
            name = plainName(Messages.has(language(), key) ? text(key) : address);
        }
        boolean known = !name.text().equals(address);
        return new SubjectName(
                name.text() + (known ? suffix : ""), name.tag(), known ? address : "", known ? address : null);
    }

    private SubjectName coded(Breakdown breakdown, String code) {
        String key = "visits." + breakdown.word() + "." + code.replace('_', '-');
        return plainName(Messages.has(language(), key) ? text(key) : code);
    }

    private Optional<Bilingual> title(long number) {
        return titles.computeIfAbsent(number, asked -> catalogue
                .find(asked)
                .map(PublicationView::text)
                .map(found -> found.title())
                .filter(title -> !title.th().isBlank()));
    }

    private static String plain(String address) {
        return address.equals("/en") ? "/" : address.startsWith("/en/") ? address.substring(3) : address;
    }

    private static Bilingual name(CategoryView category) {
        return category.name();
    }

    private SubjectName named(Bilingual name, String address) {
        return new SubjectName(
                name.in(language()), name.languageShown(language()).tag(), "", address);
    }

    private SubjectName plainName(String text) {
        return new SubjectName(text, language().tag(), "", null);
    }

    private String text(String key) {
        return Messages.of(language(), key);
    }

    private Language language() {
        return addresses.language();
    }
}
