/** What readers say of a page: the page where they say it, and the one where staff read it. */
package org.sala.web.feedback;
