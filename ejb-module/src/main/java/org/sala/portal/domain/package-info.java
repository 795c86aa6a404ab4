/** Portal pages: windows that show portlets in regions, as the office lays them out and as each person changes them. */
package org.sala.portal.domain;
