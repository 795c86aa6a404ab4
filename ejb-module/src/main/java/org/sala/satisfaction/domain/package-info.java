/** The satisfaction survey, its marks, and the exact arithmetic of the report on it. */
package org.sala.satisfaction.domain;
