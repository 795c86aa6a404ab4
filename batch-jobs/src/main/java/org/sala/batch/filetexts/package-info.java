/** Takes the text of stored files, so that it can be searched. */
package org.sala.batch.filetexts;
