package org.sala.imports.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.sala.imports.domain.OldAddress;
import org.sala.imports.persistence.Imports;

/** Where addresses of the former website lead now. Needs nobody signed in. */
@Stateless
public class FormerAddresses {
    @Inject
    private Imports imports;

    /**
     * The path on this site that stands for a former address.
     *
     * @param address path and query as they were asked for
     */
    public Optional<String> target(String address) {
        return OldAddress.canonical(address)
                .flatMap(canonical -> imports.find(OldAddress.class, OldAddress.id(canonical)))
                .map(OldAddress::target);
    }
}
