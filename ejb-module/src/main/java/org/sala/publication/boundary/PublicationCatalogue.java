package org.sala.publication.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.publication.domain.Arrangements;
import org.sala.publication.domain.AttachedFileView;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.Edition;
import org.sala.publication.domain.EditionMark;
import org.sala.publication.domain.EditionText;
import org.sala.publication.domain.Publication;
import org.sala.publication.domain.PublicationState;
import org.sala.publication.domain.PublicationSummary;
import org.sala.publication.domain.PublicationView;
import org.sala.publication.domain.WithdrawalView;
import org.sala.publication.persistence.PublishedEditions;
import org.sala.publication.persistence.PublishedSummaries;
import org.sala.shared.Bilingual;
import org.sala.shared.PageOf;

/** What the public may read: live publications, their earlier editions, and their files. Needs nobody signed in. */
@Stateless
public class PublicationCatalogue {
    @Inject
    private PublishedEditions published;

    @Inject
    private PublishedSummaries summaries;

    @Inject
    private EditionViews views;

    /** One page of the live publications that are wanted, newest first. */
    public PageOf<PublicationSummary> list(CatalogueQuery query) {
        List<PublicationSummary> items = summaries.live(query);
        boolean all = query.page() == 0 && items.size() < query.size();
        return new PageOf<>(items, all ? items.size() : summaries.count(query), query.page(), query.size());
    }

    /** The numbers of all live publications, newest first. */
    public List<Long> liveNumbers() {
        return published.liveNumbers();
    }

    /** All live publications of some kinds of a category, newest first: for kinds of which there are few. */
    public List<PublicationSummary> ofKinds(int categoryNumber, Collection<String> kindCodes) {
        return summaries.ofKinds(categoryNumber, kindCodes);
    }

    /** How many publications are live in each category that has any, by its number. */
    public Map<Integer, Long> countByCategory() {
        return published.countByCategory();
    }

    /** When the oldest of the live publications of a category first went out, empty when there is none. */
    public Optional<Instant> oldest(int categoryNumber) {
        return published.oldest(categoryNumber);
    }

    /** The publication as it stands: its live edition or, once removed, the one that was. Empty if it was never published. */
    public Optional<PublicationView> find(long number) {
        List<Edition> all = published.everPublished(number);
        return all.stream()
                .filter(edition -> edition.publicationState() == PublicationState.LIVE)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(edition -> view(edition, all));
    }

    /** One of the editions that were published. */
    public Optional<PublicationView> find(long number, int edition) {
        List<Edition> all = published.everPublished(number);
        return all.stream()
                .filter(candidate -> candidate.number() == edition)
                .findFirst()
                .map(found -> view(found, all));
    }

    /**
     * The summaries of those of the publications that are live, in the order of the numbers; read at once, not one by one. A publication
     * whose next edition goes live between two portions comes once.
     */
    public List<PublicationSummary> summaries(List<Long> numbers) {
        Map<Long, PublicationSummary> found = summaries.live(numbers).stream()
                .collect(Collectors.toMap(PublicationSummary::number, Function.identity(), (one, other) -> other));
        return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * The live publications of a kind that name others in a field of their content form, oldest first.
     *
     * @param field the code of a field of type PUBLICATION
     * @param numbers the publications they may name, at most {@value CatalogueQuery#LARGEST}
     */
    public List<PublicationSummary> naming(String kindCode, String field, Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : summaries.naming(kindCode, field, numbers);
    }

    /**
     * A file that a live or superseded edition holds.
     *
     * @param version which version, null for the newest public one
     */
    public Optional<AttachedFileView> file(long fileNumber, Integer version) {
        return published.publicFiles(fileNumber).stream()
                .filter(candidate -> version == null || version == candidate.fileVersion())
                .findFirst()
                .map(views::view);
    }

    /** The number of the group that answers for each publication, whether live or not, that has one. */
    public Map<Long, Long> groups() {
        return published.groups();
    }

    private PublicationView view(Edition edition, List<Edition> all) {
        Publication publication = edition.publication();
        Arrangements arranged = edition.arrangements();
        boolean removed = edition.publicationState() == PublicationState.REMOVED;
        boolean hidden = removed && !arranged.withdrawalKind().isReadable();
        return new PublicationView(
                publication.number(),
                publication.categoryNumber(),
                hidden ? whatMayBeShown(edition) : edition.text(),
                views.groupName(publication.groupId()),
                edition.publicationState(),
                edition.number(),
                publication.firstPublishedAt(),
                edition.milestones().publishedAt(),
                publication.checkedAt(),
                arranged.endAt(),
                removed ? withdrawal(arranged) : null,
                arranged.awaitsCountersignature(),
                hidden ? List.of() : edition.files().stream().map(views::view).toList(),
                all.stream().map(PublicationCatalogue::mark).toList());
    }

    /** Of what was removed at most the title, and its place in the register. */
    private static EditionText whatMayBeShown(Edition edition) {
        EditionText text = edition.text();
        Bilingual title = edition.arrangements().withdrawalKind().isHidingAll() ? Bilingual.EMPTY : text.title();
        return new EditionText(text.kindCode(), title, null, null, null, null, null, null, Set.of());
    }

    private static WithdrawalView withdrawal(Arrangements arranged) {
        return new WithdrawalView(
                arranged.withdrawalKind(), arranged.target(), arranged.reason(), null, arranged.removedAt());
    }

    private static EditionMark mark(Edition edition) {
        boolean told = edition.publicationState() != PublicationState.REMOVED
                || !edition.arrangements().withdrawalKind().isHidingAll();
        return new EditionMark(
                edition.number(),
                edition.milestones().publishedAt(),
                edition.publicationState(),
                told ? edition.arrangements().note() : Bilingual.EMPTY);
    }
}
