/** What the benchmarks measure with: generated input and the programs that are timed. */
package org.sala.benchmarks;
