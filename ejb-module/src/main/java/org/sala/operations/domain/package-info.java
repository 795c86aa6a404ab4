/** What a run of a batch job is, and which jobs there are. */
package org.sala.operations.domain;
