/** Answers and monthly sums in the database, and the survey that is shipped with the product. */
package org.sala.satisfaction.persistence;
