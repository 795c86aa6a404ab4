/** What pages hand out on A4: heading, facts, sections and tables of any length, drawn as a PDF with the Thai pen. */
package org.sala.web.paper;
