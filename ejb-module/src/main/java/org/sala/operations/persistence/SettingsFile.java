package org.sala.operations.persistence;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Settings from {@code sala.properties} in the data directory, read once at the start; environment variables stand above it. */
public class SettingsFile implements ConfigSource {
    /** Below environment variables (300), above what the application brings along (100). */
    private static final int ORDINAL = 250;

    private final Map<String, String> settings;

    /** Reads the file of the data directory that the environment names; no file means no settings. */
    public SettingsFile() {
        this(System.getenv("SALA_DATA"));
    }

    SettingsFile(String dataDirectory) {
        settings = dataDirectory == null ? Map.of() : read(Path.of(dataDirectory, "sala.properties"));
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public String getName() {
        return "sala.properties";
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the settings in " + file + " cannot be read", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
    }
}
