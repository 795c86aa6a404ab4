package org.sala.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.operations.boundary.PresentRevision;
import org.sala.operations.domain.Subject;
import org.sala.portal.domain.WindowView;
import org.sala.shared.Language;
import org.sala.shared.SalaClock;
import org.sala.web.addresses.RequestLanguage;
import org.sala.web.addresses.SiteAddress;
import org.sala.web.site.Site;

/** What stood around the windows of the public start page when it was last written, for each language. */
@ApplicationScoped
public class KeptSurrounds {
    private static final Set<Subject> OFFICE = Set.of(Subject.OFFICE);

    private final Map<Language, Kept> kept = new ConcurrentHashMap<>();

    @Inject
    private PresentRevision present;

    @Inject
    private Site site;

    @Inject
    private SalaClock clock;

    /** Everything that it follows from: the address of the site stands in links, so that a reader by another address has another. */
    record FollowsFrom(
            Language language, String site, Object around, List<WindowView> windows, LocalDate day, long office) {}

    private record Kept(FollowsFrom of, Surround surround) {}

    /** What the surround of a page follows from; to be asked before it is written, so that what changes meanwhile is not missed. */
    FollowsFrom of(ShownPage page, HttpServletRequest request) {
        long office = present.of(OFFICE);
        return new FollowsFrom(
                RequestLanguage.of(request),
                SiteAddress.of(request),
                site.around(),
                page.windows().stream().map(ShownWindow::getView).toList(),
                clock.today(),
                office);
    }

    /** What was written. */
    Optional<Surround> find(FollowsFrom wanted) {
        Kept known = kept.get(wanted.language());
        return known != null && known.of().equals(wanted) ? Optional.of(known.surround()) : Optional.empty();
    }

    /** Keeps what was written. */
    void keep(FollowsFrom of, Surround surround) {
        kept.put(of.language(), new Kept(of, surround));
    }
}
