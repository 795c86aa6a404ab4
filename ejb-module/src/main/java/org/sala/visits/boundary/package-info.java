/** Where batch jobs hand in what they read from traffic logs, and where pages get the figures. */
package org.sala.visits.boundary;
