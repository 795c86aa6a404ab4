/** Puts planned editions on the site and ends them, each at its time. */
package org.sala.batch.scheduledpublication;
