/** Writing, deciding about and listing publications, for the staff. */
package org.sala.web.publication;
