/** What is kept for how long. */
package org.sala.retention.domain;
