/** Changes of tables that SQL alone cannot make; those it can stand under the same name among the resources. */
package db.migration;
