/** Looks at the links of category 4 every night. */
package org.sala.batch.linkcheck;
