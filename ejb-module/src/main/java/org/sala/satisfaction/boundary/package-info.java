/** Where people answer the survey, jobs sum up the answers, and pages read the figures. */
package org.sala.satisfaction.boundary;
