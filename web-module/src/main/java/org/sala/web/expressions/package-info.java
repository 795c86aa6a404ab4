/** What makes the expression language of the pages quicker without changing what it says. */
package org.sala.web.expressions;
