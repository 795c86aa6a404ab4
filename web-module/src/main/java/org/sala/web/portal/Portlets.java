package org.sala.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sala.portal.domain.Audience;
import org.sala.portal.domain.PortalPage;

/** All portlets of the portal by name: whatever bean is a {@link Portlet} and has a {@link PortletName}. */
@ApplicationScoped
public class Portlets {
    private static final List<Preference> COMMON = List.of(Preference.text("title-th"), Preference.text("title-en"));

    @Inject
    @Any
    private Instance<Portlet> beans;

    private volatile Map<String, Portlet> byName;

    /** The portlet of this name, empty when the portal does not know it any more. */
    public Optional<Portlet> find(String name) {
        return Optional.ofNullable(byName().get(name));
    }

    /** What can be set about windows of this portlet, the titles included. */
    public List<Preference> preferences(String name) {
        return Stream.concat(COMMON.stream(), find(name).map(Portlet::preferences).orElse(List.of()).stream())
                .toList();
    }

    /** The portlets a page can show, by name. */
    public List<String> namesFor(String page) {
        return byName().entrySet().stream()
                .filter(entry -> !PortalPage.PUBLIC_START.equals(page)
                        || entry.getValue().audience() == Audience.EVERYBODY)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Map<String, Portlet> byName() {
        if (byName == null) {
            Map<String, Portlet> found = new TreeMap<>();
            for (Instance.Handle<Portlet> handle : beans.handles()) {
                PortletName name = handle.getBean().getBeanClass().getAnnotation(PortletName.class);
                if (name != null) {
                    found.put(name.value(), handle.get());
                }
            }
            byName = Map.copyOf(found);
        }
        return byName;
    }
}
