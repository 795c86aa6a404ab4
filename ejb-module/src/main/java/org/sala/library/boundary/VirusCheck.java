package org.sala.library.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sala.library.domain.FileRefused;
import org.sala.library.persistence.Clamd;

/** Has files looked at for viruses where the office runs ClamAV. Once it is set, nothing is taken that it has not looked at. */
@ApplicationScoped
public class VirusCheck {
    private static final Logger LOG = Logger.getLogger(VirusCheck.class.getName());
    private static final String NONE = "none";

    @Inject
    @ConfigProperty(name = "sala.clamav.address", defaultValue = NONE)
    private String address;

    @Inject
    @ConfigProperty(name = "sala.clamav.patience-seconds", defaultValue = "60")
    private long patienceSeconds;

    protected VirusCheck() {}

    /** A check by the daemon at an address. */
    VirusCheck(String address, long patienceSeconds) {
        this.address = address;
        this.patienceSeconds = patienceSeconds;
    }

    /** @throws FileRefused when something is found, or nobody can say */
    void require(Path file) {
        if (NONE.equals(address)) {
            return;
        }
        try {
            Clamd.at(address, Duration.ofSeconds(patienceSeconds)).find(file).ifPresent(name -> {
                throw new FileRefused("virus", name);
            });
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreachable) {
            LOG.log(
                    Level.WARNING,
                    "A file was refused, because clamd at " + address + " could not look at it",
                    unreachable);
            throw new FileRefused("virus-check-unreachable");
        }
    }
}
