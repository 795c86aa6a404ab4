package org.sala.visits.boundary;

/** How often something was counted, such as the number of a publication and its page views. */
public record Counted(String subject, long count) {}
