/** What stands around every public page: the office, the ten categories, the language switch, the foot. */
package org.sala.web.site;
