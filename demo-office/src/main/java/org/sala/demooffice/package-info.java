/** Makes the files of the demonstration office at build time: documents, pictures and a year of visits, from its data. */
package org.sala.demooffice;
