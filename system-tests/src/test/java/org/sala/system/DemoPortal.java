package org.sala.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One portal with the demonstration office for all stories that only need a portal to be there: started by the first that asks,
 * ended with the test's machine. The property {@code sala.test.data} names a data directory to use again while stories are written. Stories make their own publications, so that none depends on another.
 */
public final class DemoPortal {
    /** The password of every account of the demonstration office. */
    public static final String PASSWORD = "sala-demo-2569";

    /** How long somebody must wait here after too many wrong passwords: long enough to type five on a busy machine. */
    public static final Duration SIGN_IN_WAIT = Duration.ofSeconds(30);

    private static Portal portal;

    private DemoPortal() {}

    /** The running portal. */
    public static synchronized Portal get() {
        if (portal == null) {
            try {
                String kept = System.getProperty("sala.test.data");
                Path data = kept == null ? Files.createTempDirectory("sala-stories") : Path.of(kept);
                Path settings = data.resolve("sala.properties");
                if (Files.notExists(settings)) {
                    Files.writeString(
                            settings,
                            "sala.sign-in.wait-seconds=" + SIGN_IN_WAIT.toSeconds()
                                    + "\nsala.links.private-addresses=true\n");
                }
                portal = Portal.over(data).start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return portal;
    }
}
