/** Manuals to download, made from the record: what a content form holds, laid out on A4 in Thai or English. */
package org.sala.web.manual;
