package org.sala.operations.domain;

/**
 * Who executes a run: a node of the portal, and which of its lives.
 *
 * @param node the node's name, the same after a restart
 * @param boot different each time the node starts
 */
public record Holder(String node, String boot) {}
