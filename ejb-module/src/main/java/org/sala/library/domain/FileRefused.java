package org.sala.library.domain;

import org.sala.shared.Refused;

/** A file that the library does not take; the key says which fact stands against it. */
public class FileRefused extends Refused {
    private static final long serialVersionUID = 1L;

    /** A refusal for the reason {@code library.refusal.…}. */
    public FileRefused(String fact, Object... arguments) {
        super("library.refusal." + fact, arguments);
    }
}
