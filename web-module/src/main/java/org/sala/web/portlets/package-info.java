/** The portlets: one class each, whose facelets stand in {@code WEB-INF/portlets/<name>}. */
package org.sala.web.portlets;
