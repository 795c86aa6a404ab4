package org.sala.links.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.account.boundary.CurrentPerson;
import org.sala.links.domain.LinkCheck;
import org.sala.links.domain.LinkFilter;
import org.sala.links.domain.LinkFinding;
import org.sala.links.domain.LinkRound;
import org.sala.links.domain.LinkView;
import org.sala.links.persistence.LinkRecords;
import org.sala.operations.boundary.SiteRevision;
import org.sala.operations.domain.Subject;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.shared.PageOf;
import org.sala.shared.SalaClock;

/** The links of category 4 and how they were found: a job looks at them, staff and readers are told. */
@Stateless
public class LinkChecks {
    private static final int CATEGORY = 4;

    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private LinkRecords records;

    @Inject
    private SiteRevision revision;

    @Inject
    private CurrentPerson currentPerson;

    @Inject
    private SalaClock clock;

    @Inject
    @ConfigProperty(name = "sala.links.most-minutes", defaultValue = "30")
    private int mostMinutes;

    /** How long one night may look at links; what is left over comes first in the next. */
    public Duration longestRun() {
        return Duration.ofMinutes(mostMinutes);
    }

    /** The live links to the web that the present round has still to look at, those first that were not looked at for longest. */
    public List<LinkView> due() {
        LinkRound round = records.round().orElseGet(() -> {
            LinkRound first = new LinkRound(clock.now());
            records.add(first);
            return first;
        });
        round.goOn(clock.now());
        return links().filter(link -> round.lacks(link.checkedAt()))
                .sorted(Comparator.comparing(LinkView::checkedAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /** Ends the round; the next looks at every link again. */
    public void endRound() {
        records.round().ifPresent(round -> round.end(clock.now()));
    }

    /** Keeps how a link was found. Readers' pages change only when what they say of the link does. */
    public void record(long publicationNumber, String address, LinkFinding finding) {
        Optional<LinkCheck> known = records.find(publicationNumber);
        LinkCheck check = known.orElseGet(() -> new LinkCheck(publicationNumber, address));
        boolean toldBefore = check.isToldToReaders();
        check.record(address, finding, clock.now());
        if (known.isEmpty()) {
            records.add(check);
        }
        if (check.isToldToReaders() != toldBefore) {
            revision.advance(Subject.LINKS);
        }
    }

    /** One page of the links a filter shows, broken ones first, then by how long ago they were looked at. */
    public PageOf<LinkView> list(LinkFilter filter, int page, int size) {
        currentPerson.require();
        List<LinkView> all = links().filter(filter::shows)
                .sorted(Comparator.comparing(LinkView::isBroken)
                        .reversed()
                        .thenComparing(LinkView::checkedAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        int from = Math.min(page * size, all.size());
        return new PageOf<>(all.subList(from, Math.min(from + size, all.size())), all.size(), page, size);
    }

    /** How many links are broken. */
    public long countBroken() {
        return links().filter(LinkView::isBroken).count();
    }

    /** How the link of a live publication was found, empty when it has none to look at. */
    public Optional<LinkView> of(long publicationNumber) {
        return catalogue.summaries(List.of(publicationNumber)).stream()
                .findFirst()
                .filter(LinkChecks::leadsToTheWeb)
                .map(found -> view(found, records.find(publicationNumber).orElse(null)));
    }

    /** The numbers of publications of whose links readers are told that they may not open. */
    public List<Long> toldToReaders() {
        return links().filter(LinkView::toldToReaders).map(LinkView::number).toList();
    }

    private Stream<LinkView> links() {
        List<PublicationSummary> live = new ArrayList<>();
        PageOf<PublicationSummary> read;
        int page = 0;
        do {
            read = catalogue.list(CatalogueQuery.of(CATEGORY, null, page++, CatalogueQuery.LARGEST));
            live.addAll(read.items());
        } while (read.hasNext());
        Map<Long, LinkCheck> known = records.all();
        return live.stream()
                .filter(LinkChecks::leadsToTheWeb)
                .map(publication -> view(publication, known.get(publication.number())));
    }

    private static boolean leadsToTheWeb(PublicationSummary publication) {
        return publication.categoryNumber() == CATEGORY
                && publication.linkUrl() != null
                && !publication.linkUrl().startsWith("/");
    }

    private static LinkView view(PublicationSummary publication, LinkCheck check) {
        boolean known = check != null && check.address().equals(publication.linkUrl());
        return new LinkView(
                publication.number(),
                publication.title(),
                publication.kindCode(),
                publication.linkUrl(),
                known ? check.state() : null,
                known ? check.httpStatus() : null,
                known ? check.note() : null,
                known ? check.checkedAt() : null,
                known ? check.brokenSince() : null,
                known && check.isToldToReaders());
    }
}
