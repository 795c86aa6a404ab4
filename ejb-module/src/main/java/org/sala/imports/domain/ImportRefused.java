package org.sala.imports.domain;

import org.sala.shared.Refused;

/** A file, or a wish about an import, that the portal does not take. */
public class ImportRefused extends Refused {
    private static final long serialVersionUID = 1L;

    /** A refusal for the reason {@code imports.refusal.…}. */
    public ImportRefused(String fact, Object... arguments) {
        super("imports.refusal." + fact, arguments);
    }
}
