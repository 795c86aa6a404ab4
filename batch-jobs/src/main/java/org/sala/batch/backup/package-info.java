/** Makes a backup each night. */
package org.sala.batch.backup;
