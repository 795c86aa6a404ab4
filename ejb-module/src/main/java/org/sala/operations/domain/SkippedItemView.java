package org.sala.operations.domain;

/** An item that a run left out, and why. */
public record SkippedItemView(String item, String reason) {}
