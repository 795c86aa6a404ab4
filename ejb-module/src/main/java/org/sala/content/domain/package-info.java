/**
 * What each kind of publication is made of: forms with fields as data, the values filled in, and the rules they must meet
 * (founding document, column 2).
 */
package org.sala.content.domain;
