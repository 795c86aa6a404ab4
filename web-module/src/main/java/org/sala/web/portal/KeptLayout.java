package org.sala.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.sala.operations.boundary.PresentRevision;
import org.sala.operations.domain.Subject;
import org.sala.portal.boundary.PortalDesk;
import org.sala.portal.domain.LayoutView;
import org.sala.portal.domain.PortalPage;

/** The layout of the public start page, read once for each time it is published. */
@ApplicationScoped
public class KeptLayout {
    private static final Set<Subject> FOLLOWS_FROM = Set.of(Subject.LAYOUT);

    @Inject
    private PresentRevision present;

    @Inject
    private PortalDesk desk;

    private volatile Kept kept;

    private record Kept(long revision, LayoutView layout) {}

    /** The windows everybody sees. */
    public LayoutView ofPublicStart() {
        long revision = present.of(FOLLOWS_FROM);
        Kept known = kept;
        if (known == null || known.revision() != revision) {
            known = new Kept(revision, desk.page(PortalPage.PUBLIC_START, null));
            kept = known;
        }
        return known.layout();
    }
}
