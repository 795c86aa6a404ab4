/** The survey as a public form: it works without script and cookie, and loses nothing that was typed. */
package org.sala.web.satisfaction;
