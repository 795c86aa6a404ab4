package org.sala.web.keptpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/** Addresses of styles, scripts and icons that change with what is in them: {@code #{assets.of('reader.css')}}. */
@Named("assets")
@ApplicationScoped
public class AssetAddresses {
    @Inject
    private ServletContext context;

    /** The address of a file in the folder {@code assets}. */
    public String of(String name) {
        String path = "/assets/" + name;
        return KeptAssets.version(context, path)
                .map(version -> path + "?v=" + version)
                .orElse(path);
    }
}
