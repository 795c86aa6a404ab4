package org.sala.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the portal keeps everything that must outlive it, under the directory of the setting {@code sala.data}. */
@ApplicationScoped
public class DataDirectory {

    private final Path root;

    protected DataDirectory() {
        root = null;
    }

    /** The directory named by {@code sala.data}; the setting has no default, so that nothing is ever kept in a place nobody chose. */
    @Inject
    public DataDirectory(@ConfigProperty(name = "sala.data") String root) {
        this.root = Path.of(root).toAbsolutePath().normalize();
    }

    /** The directory itself. */
    public Path root() {
        return made(root);
    }

    /** Stored files, by the hash of their content. */
    public Path files() {
        return below("files");
    }

    /** The server's access logs, the source of the visit statistics. */
    public Path traffic() {
        return below("traffic");
    }

    /** The search index; it can be rebuilt from the database at any time. */
    public Path index() {
        return below("index");
    }

    /** What is to be brought over from a former website, and media folders an administrator put there. */
    public Path imports() {
        return below("import");
    }

    /** Logs of a former website that an administrator put there to be counted. */
    public Path formerLogs() {
        return below("former-logs");
    }

    /** Keys the portal made for itself; readable by its own account alone. */
    public Path keys() {
        return below("keys");
    }

    /** The embedded database. It is not made here: Derby insists on making its own. */
    public Path derby() {
        return root().resolve("derby");
    }

    private Path below(String name) {
        return made(root.resolve(name));
    }

    private static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The data directory cannot be used: " + directory, e);
        }
    }
}
