package org.sala.imports.domain;

import java.util.List;

/**
 * A row of the report.
 *
 * @param line in the file, or its place among the items
 * @param publicationNumber what it has become, null before
 */
public record RowView(int line, String title, RowOutcome outcome, List<Fault> faults, Long publicationNumber) {}
