/** Keeps reports and counts of usefulness. */
package org.sala.feedback.persistence;
