package org.sala.library.domain;

/** What came of taking the text of a file. */
public enum TextState {
    /** There is text. */
    TAKEN,
    /** There is none, as in a scanned paper. */
    EMPTY,
    /** The type has none, or none that is looked for: pictures, sounds, archives, old documents. */
    UNSUPPORTED,
    /** It could not be taken; the note says why. */
    FAILED
}
