package org.sala.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.search.domain.Marking;
import org.sala.search.domain.Nearness;
import org.sala.search.domain.SearchDocument;
import org.sala.search.domain.SearchFacets;
import org.sala.search.domain.SearchFilter;
import org.sala.search.domain.SearchHit;
import org.sala.search.domain.SearchResult;
import org.sala.search.domain.SearchWords;
import org.sala.search.domain.TitleFound;
import org.sala.search.persistence.ThaiIndex;
import org.sala.shared.Bilingual;
import org.sala.shared.Language;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;

/**
 * Finds live publications by any part of any text that readers see. It takes no part in transactions: whoever changes a publication tells
 * the desk after success, and what was missed comes back with a rebuild.
 */
@ApplicationScoped
public class SearchDesk {

    private static final int LARGEST_PAGE = 500;

    /** Fewer matches than this, and it is worth while to take apart what was typed. */
    private static final int LITTLE = 5;

    private static final int MOST_PIECES = 16;
    private static final int LONGEST_WITH_SLIP = 60;

    private final ThaiIndex index;
    private final SalaClock clock;

    protected SearchDesk() {
        this(null, null);
    }

    /** A desk over an index; the clock tells how new a publication is. */
    @Inject
    public SearchDesk(ThaiIndex index, SalaClock clock) {
        this.index = index;
        this.clock = clock;
    }

    /**
     * Searches for everything typed, whatever it holds. Nothing to look for finds nothing. Where little is found, what was typed is taken
     * apart into words; where still nothing is, what is similar is found.
     *
     * @param filter null for none
     * @param page from 0; below counts as 0
     * @param size 1 to 500; beyond is brought to the nearest
     */
    public SearchResult find(String query, SearchFilter filter, Language language, int page, int size) {
        SearchWords words = SearchWords.of(query);
        int wantedPage = Math.max(0, page);
        int wantedSize = Math.max(1, Math.min(LARGEST_PAGE, size));
        if (words.isEmpty()) {
            return new SearchResult(PageOf.nothing(wantedPage, wantedSize), SearchFacets.NONE, Nearness.EXACT);
        }
        Instant now = clock.now();
        SearchFilter chosen = filter == null ? SearchFilter.NONE : filter;
        SearchWords marked = words;
        Nearness nearness = Nearness.EXACT;
        ThaiIndex.Matches matches = index.search(words, nearness, chosen, now, wantedPage, wantedSize);
        SearchWords pieces = words.inPieces();
        if (matches.total() < LITTLE && !pieces.equals(words) && pieces.words().size() <= MOST_PIECES) {
            ThaiIndex.Matches more = index.search(words, Nearness.WORDS, chosen, now, wantedPage, wantedSize);
            if (more.total() > matches.total()) {
                nearness = Nearness.WORDS;
                matches = more;
                marked = pieces;
            }
        }
        if (matches.total() == 0 && query.length() <= LONGEST_WITH_SLIP) {
            nearness = Nearness.SIMILAR;
            matches = index.search(words, nearness, chosen, now, wantedPage, wantedSize);
        }
        SearchWords sought = marked;
        return new SearchResult(
                matches.page().map(document -> hit(document, sought, language)),
                SearchFacets.of(matches.alike(), chosen),
                nearness);
    }

    /** The hits of {@link #find} alone. */
    public PageOf<SearchHit> search(String query, SearchFilter filter, Language language, int page, int size) {
        return find(query, filter, language, page, size).hits();
    }

    /**
     * Titles that hold everything typed so far, best first, for somebody who is still typing.
     *
     * @param size 1 to 20
     */
    public List<TitleFound> suggest(String typed, int size) {
        SearchWords words = SearchWords.of(typed);
        return words.isEmpty() ? List.of() : index.titles(words, clock.now(), Math.max(1, Math.min(20, size)));
    }

    /** Adds or replaces a publication; it is found as soon as this returns. */
    public void replace(SearchDocument document) {
        index.replace(document);
    }

    /** Forgets a publication. */
    public void remove(long number) {
        index.remove(number);
    }

    ThaiIndex.Rebuild beginRebuild() {
        return index.beginRebuild();
    }

    /** Whether the index was missing, broken or of another version and has yet to be rebuilt. */
    public boolean needsRebuild() {
        return index.needsRebuild();
    }

    /** How many publications are known. */
    public int size() {
        return index.size();
    }

    private SearchHit hit(SearchDocument found, SearchWords words, Language language) {
        Marking title = new Marking(found.title().in(language), words);
        Optional<Place> onPage = onPage(found, language)
                .map(text -> new Place(null, new Marking(text, words)))
                .filter(Place::found)
                .findFirst();
        Optional<Place> place = onPage.isPresent() || title.found() ? onPage : inFile(found.number(), words);
        return new SearchHit(
                found.number(),
                title.whole(),
                place.map(Place::text)
                        .or(() -> onPage(found, language).findFirst().map(text -> new Marking(text, words)))
                        .map(Marking::excerpt)
                        .orElse(List.of()),
                place.map(Place::file).orElse(null),
                found.category(),
                found.kind(),
                found.group(),
                found.publishedAt(),
                found.fiscalYear());
    }

    /** Where something was found; the file is null on the page itself. */
    private record Place(String file, Marking text) {
        boolean found() {
            return text.found();
        }
    }

    /** Files are looked into for those alone of the publications shown that hold nothing of it on their page. */
    private Optional<Place> inFile(long number, SearchWords words) {
        return index.fileTexts(number).stream()
                .map(file -> new Place(file.name(), new Marking(file.text(), words)))
                .filter(Place::found)
                .findFirst();
    }

    private static Stream<String> onPage(SearchDocument found, Language language) {
        return Stream.concat(
                        Stream.of(language, language.other()).flatMap(tongue -> Stream.of(found.summary(), found.body())
                                .map((Bilingual text) -> text.in(tongue))),
                        found.files().stream())
                .filter(text -> !text.isBlank())
                .distinct();
    }
}
