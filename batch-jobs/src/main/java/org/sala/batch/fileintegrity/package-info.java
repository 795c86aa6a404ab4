/** Holds every stored file against its hash and sweeps away what no record refers to. */
package org.sala.batch.fileintegrity;
