/** Showing the record of every act to administrators. */
package org.sala.web.audit;
