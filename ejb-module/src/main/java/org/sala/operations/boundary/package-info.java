/** The running of the portal: batch jobs and their records, the revision of the site. */
package org.sala.operations.boundary;
