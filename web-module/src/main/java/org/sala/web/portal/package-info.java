/**
 * Portlets and the windows that show them. A new portlet is one class (see {@link org.sala.web.portal.Portlet}), one folder
 * {@code WEB-INF/portlets/<name>} with {@code view.xhtml}, {@code edit.xhtml} and {@code help.xhtml}, and its texts
 * {@code portlet.<name>.title} and {@code portlet.<name>.help}. The vocabulary is that of the Portlet specification.
 */
package org.sala.web.portal;
