/** Takes what readers say, and shows it to staff. */
package org.sala.feedback.boundary;
