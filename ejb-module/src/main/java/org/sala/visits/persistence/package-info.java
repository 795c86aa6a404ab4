/** Tables of visit figures, written with plain JDBC: a day's thousands of counts go in one statement. */
package org.sala.visits.persistence;
