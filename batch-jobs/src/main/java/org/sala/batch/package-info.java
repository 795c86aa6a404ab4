/** How jobs are started, recorded and mended; each job's artefacts stand in a package of their own. */
package org.sala.batch;
