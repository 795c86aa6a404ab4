/** Notices to people by e-mail: what is queued, who wants what, and what became of it. */
package org.sala.notices.domain;
