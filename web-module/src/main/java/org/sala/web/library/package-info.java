/** Gives out files: {@code /f/{number}/{file-name}}, and for staff the files of drafts under {@code /staff/f/}. */
package org.sala.web.library;
