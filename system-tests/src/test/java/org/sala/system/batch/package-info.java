/** Batch jobs on the real server: what becomes of them when it dies. */
package org.sala.system.batch;
