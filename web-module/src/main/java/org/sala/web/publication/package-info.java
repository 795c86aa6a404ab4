/** Writing and deciding about publications, for the staff, and the pages on which the public reads them. */
package org.sala.web.publication;
