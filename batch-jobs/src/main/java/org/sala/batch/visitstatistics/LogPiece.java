package org.sala.batch.visitstatistics;

import org.sala.visits.domain.TrafficPiece;

/** A piece of a traffic log, read and counted but not yet stored. */
record LogPiece(String fileName, TrafficPiece piece) {}
