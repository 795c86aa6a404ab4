package org.sala.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sala.office.boundary.OfficeProfile;
import org.sala.operations.boundary.PresentRevision;
import org.sala.operations.domain.Subject;
import org.sala.register.boundary.Register;
import org.sala.register.domain.CategoryView;

/**
 * Reads what stands around public pages once for each change of what it follows from; an error page must stand even when it cannot be
 * read.
 */
@ApplicationScoped
public class KeptFrame {
    private static final Logger LOG = Logger.getLogger(KeptFrame.class.getName());
    private static final Set<Subject> FOLLOWS_FROM = Subject.publications(Policies.CATEGORY);
    private static final Frame NOTHING = new Frame(-1, Optional.empty(), List.of(), List.of(), List.of());

    private volatile Frame frame = NOTHING;

    @Inject
    private PresentRevision revision;

    @Inject
    private OfficeProfile profile;

    @Inject
    private Register register;

    @Inject
    private Policies policies;

    /** The ten categories by number. */
    public List<CategoryView> categories() {
        return get().categories();
    }

    /** The category with this number. */
    public Optional<CategoryView> category(int number) {
        return categories().stream()
                .filter(category -> category.number() == number)
                .findFirst();
    }

    Frame get() {
        long present = revision.of(FOLLOWS_FROM);
        Frame known = frame;
        if (known.revision() != present || known.office().isEmpty()) {
            try {
                known = new Frame(present, profile.find(), register.categories(), policies.live(), profile.groups())
                        .sharing(known);
                frame = known;
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "What stands around the pages could not be read", e);
            }
        }
        return known;
    }
}
