/** Logs what is asked of the portal, and shows how often it is read. */
package org.sala.web.visits;
