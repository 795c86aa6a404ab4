/** The log of notices, and what each person wants to be told. */
package org.sala.web.notices;
