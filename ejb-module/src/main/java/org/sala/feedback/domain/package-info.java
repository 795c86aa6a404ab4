/** What readers say of a page: that something is wrong with it, and whether it was useful. */
package org.sala.feedback.domain;
