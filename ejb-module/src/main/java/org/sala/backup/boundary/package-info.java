/** Where jobs ask for backups. */
package org.sala.backup.boundary;
