package org.sala.web.links;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sala.links.boundary.LinkChecks;
import org.sala.publication.boundary.PublicationCatalogue;
import org.sala.publication.domain.CatalogueQuery;
import org.sala.publication.domain.PublicationSummary;
import org.sala.register.domain.CategoryView;
import org.sala.register.domain.KindView;
import org.sala.shared.Bilingual;
import org.sala.shared.ThaiOrder;

/** The links of a category in groups by kind, each in the order its owners gave it, then by name. */
@Named
@RequestScoped
public class LinkDirectory {
    @Inject
    private PublicationCatalogue catalogue;

    @Inject
    private LinkChecks checks;

    private List<LinkGroup> groups;
    private Set<Long> doubtful;

    /**
     * The groups in which there is something.
     *
     * @param kind the only group that is wanted, blank for all
     */
    public List<LinkGroup> groups(CategoryView category, String kind) {
        if (groups == null) {
            groups = read(category, kind == null || kind.isBlank() ? null : kind);
        }
        return groups;
    }

    private List<LinkGroup> read(CategoryView category, String kind) {
        List<PublicationSummary> all = catalogue
                .list(CatalogueQuery.of(category.number(), kind, 0, CatalogueQuery.LARGEST))
                .items();
        List<LinkGroup> read = new ArrayList<>();
        for (KindView one : category.kinds()) {
            add(read, one.code(), one.name(), all);
        }
        add(read, null, Bilingual.EMPTY, all);
        return read;
    }

    /** Whether the last looks at the link of a publication have failed. */
    public boolean isDoubtful(long number) {
        if (doubtful == null) {
            doubtful = new HashSet<>(checks.toldToReaders());
        }
        return doubtful.contains(number);
    }

    /** The name of the machine an address leads to, without www. */
    public String host(String address) {
        return address == null ? "" : ShownLink.hostOf(address);
    }

    private void add(List<LinkGroup> read, String code, Bilingual name, List<PublicationSummary> all) {
        List<ShownLink> links = all.stream()
                .filter(publication -> Objects.equals(publication.kindCode(), code))
                .map(publication -> new ShownLink(publication, isDoubtful(publication.number())))
                .sorted(Comparator.comparingInt(ShownLink::order)
                        .thenComparing(link -> link.publication().title().th(), ThaiOrder.comparator()))
                .toList();
        if (!links.isEmpty()) {
            read.add(new LinkGroup(code == null ? "ungrouped" : code, name, links));
        }
    }
}
