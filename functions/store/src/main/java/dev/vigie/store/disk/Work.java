package dev.vigie.store.disk;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to do on a connection that is nobody else's meanwhile. */
interface Work<T> {
    T on(Connection connection) throws SQLException;
}
