/** What is kept for how long, and what was forgotten, as administrators see it. */
package org.sala.web.retention;
