/** The record of purges in the database. */
package org.sala.retention.persistence;
