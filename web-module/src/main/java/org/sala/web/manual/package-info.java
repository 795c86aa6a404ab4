/** Manuals to download, made from the record: what a content form holds. */
package org.sala.web.manual;
