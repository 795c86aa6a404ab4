package org.sala.web.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an address of a file names.
 *
 * @param number of the file
 * @param name as it stands in the address; it should be the file's own
 * @param version null for the newest
 */
record FileAddress(long number, String name, Integer version) {
    private static final Pattern PATH = Pattern.compile("/([1-9][0-9]{0,17})/([A-Za-z0-9][A-Za-z0-9._-]{0,99})");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");

    /**
     * The file an address names, empty when it names none.
     *
     * @param path what follows {@code /f}
     * @param version the value of {@code v}, null when not given
     */
    static Optional<FileAddress> of(String path, String version) {
        Matcher matcher = PATH.matcher(path == null ? "" : path);
        if (!matcher.matches() || matcher.group(2).contains("..")) {
            return Optional.empty();
        }
        if (version != null && !VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        return Optional.of(new FileAddress(
                Long.parseLong(matcher.group(1)), matcher.group(2), version == null ? null : Integer.valueOf(version)));
    }
}
