/** How pages are laid out: {@link org.sala.portal.boundary.PortalDesk}. */
package org.sala.portal.boundary;
