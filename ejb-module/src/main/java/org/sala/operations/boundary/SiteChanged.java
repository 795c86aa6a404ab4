package org.sala.operations.boundary;

/** Something the public can see has changed. Observe it after success, so that a change that was rolled back is not told. */
public record SiteChanged() {}
