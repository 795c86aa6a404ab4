package org.sala.web.texts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.sala.web.addresses.RequestLanguage;

/** Lets pages write {@code #{t['site.skip']}}. */
@Named("t")
@RequestScoped
public class TextsByKey extends AbstractMap<String, String> {
    @Inject
    private HttpServletRequest request;

    @Override
    public String get(Object key) {
        return Messages.of(RequestLanguage.of(request), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return Messages.has(RequestLanguage.of(request), String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
