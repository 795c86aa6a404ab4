/**
 * Open data, read only: {@code /api/v1}. Every list is {@code {"items", "total", "page", "size"}} in JSON, or a table in CSV with
 * {@code Accept: text/csv} or {@code ?format=csv}; texts in two languages are {@code {"th", "en"}}.
 */
package org.sala.web.api;
