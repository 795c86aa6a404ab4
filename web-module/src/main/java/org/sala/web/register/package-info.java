/** Shows the duty to publish: the table of the founding document, and the names of categories, kinds and topics. */
package org.sala.web.register;
