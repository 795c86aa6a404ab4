package org.sala.web.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a portlet in layouts, of its folder in {@code WEB-INF/portlets} and of its texts. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PortletName {
    /** Small letters and hyphens. */
    String value();
}
