/** What every system test needs: a real portal in a process of its own. */
package org.sala.system;
