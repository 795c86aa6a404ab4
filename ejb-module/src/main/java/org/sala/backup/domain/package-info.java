/** What a backup is. */
package org.sala.backup.domain;
