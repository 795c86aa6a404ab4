/** What can be searched, what is typed, and which parts of a text to mark: free of the index behind it. */
package org.sala.search.domain;
