/** Where notices are queued, sent, looked at and chosen. */
package org.sala.notices.boundary;
