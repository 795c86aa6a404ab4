package org.sala.web.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.web.addresses.Asked;

/**
 * The address a request came from. Behind a proxy named in {@code sala.trusted-proxies} (addresses, separated by commas) it is
 * the last one in {@code X-Forwarded-For} that is no such proxy; from anybody else that header is not believed.
 */
@ApplicationScoped
public class ClientAddress {
    private final Set<String> proxies;

    protected ClientAddress() {
        this(Optional.empty());
    }

    /** Believes these proxies. */
    @Inject
    public ClientAddress(@ConfigProperty(name = "sala.trusted-proxies") Optional<String> proxies) {
        this.proxies = Arrays.stream(proxies.orElse("").split(","))
                .map(String::trim)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The client's address in digits. */
    public String of(Asked asked) {
        String peer = asked.sender();
        String forwarded = proxies.contains(peer) ? asked.header("X-Forwarded-For") : null;
        if (forwarded == null) {
            return peer;
        }
        List<String> chain =
                Arrays.stream(forwarded.split(",")).map(String::trim).toList();
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (!proxies.contains(chain.get(i))) {
                return isAddress(chain.get(i)) ? chain.get(i) : peer;
            }
        }
        return peer;
    }

    private static boolean isAddress(String text) {
        return text.length() >= 2
                && text.length() <= 45
                && text.chars().allMatch(c -> Character.digit(c, 16) >= 0 || c == '.' || c == ':');
    }
}
