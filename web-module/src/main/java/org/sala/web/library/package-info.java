/** Gives out files: {@code /f/{number}/{file-name}}. */
package org.sala.web.library;
