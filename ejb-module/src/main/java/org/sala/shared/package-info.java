/** What every feature leans on: the clock, the fiscal calendar, Thai text, dates and order, and how a wish is refused; small on purpose. */
package org.sala.shared;
