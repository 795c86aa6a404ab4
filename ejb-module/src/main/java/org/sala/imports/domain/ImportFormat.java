package org.sala.imports.domain;

/** What an uploaded file is. */
public enum ImportFormat {
    /** A table with the columns of the template. */
    CSV,
    /** What WordPress writes under Tools, Export: WXR. */
    WORDPRESS
}
