/** Signing in and out, the first run, and one's own password. */
package org.sala.web.account;
