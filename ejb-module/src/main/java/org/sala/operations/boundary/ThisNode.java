package org.sala.operations.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.operations.domain.Holder;

/** The node this is: by the setting {@code sala.node}, else host and port. Nodes that share a database need different names. */
@ApplicationScoped
public class ThisNode {
    private final Holder holder;

    protected ThisNode() {
        holder = null;
    }

    /** The node with this name, just started. */
    @Inject
    public ThisNode(
            @ConfigProperty(name = "sala.node") Optional<String> name,
            @ConfigProperty(name = "sala.port", defaultValue = "8080") String port) {
        holder = new Holder(
                name.orElseGet(() -> hostName() + ":" + port), UUID.randomUUID().toString());
    }

    /** The node and which of its lives. */
    public Holder holder() {
        return holder;
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
