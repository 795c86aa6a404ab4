/** Counting visits from traffic logs: reads lines as bytes, yields tallies that merge; knows no database and no container. */
package org.sala.visits.domain;
