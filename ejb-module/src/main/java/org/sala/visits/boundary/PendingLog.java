package org.sala.visits.boundary;

import java.nio.file.Path;

/**
 * A traffic log with something left to read.
 *
 * @param fileName path below the traffic directory, with slashes; by it the portal remembers the place
 * @param offset where reading goes on, in bytes (of the unpacked text when the file is packed)
 * @param size of the file as it lies on the disk, in bytes
 */
public record PendingLog(String fileName, Path file, long offset, long size) {}
