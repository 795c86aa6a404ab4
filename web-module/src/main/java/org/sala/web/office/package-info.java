/** Describing the office. */
package org.sala.web.office;
