package se.namndbesok.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** An H2 file with the product's own settings, the same for both sides; counts its statements only while asked to. */
final class Database implements AutoCloseable {

    private static final Pattern TABLE =
            Pattern.compile("(?is)^\\W*(select|insert|update|delete).*?\\b(?:from|into|update)\\s+(?:public\\.)?(\\w+)");

    private final HikariDataSource pool = new HikariDataSource();
    private Map<String, Integer> statements;

    static Database in(Path file) {
        Database database = new Database();
        database.pool.setJdbcUrl(url(file));
        database.pool.setUsername("sa");
        return database;
    }

    static String url(Path file) {
        return "jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;QUERY_CACHE_SIZE=256;ANALYZE_AUTO=50;OPTIMIZE_REUSE_RESULTS=FALSE";
    }

    /** Statements by verb and first table, while the work is done; each is one round trip on a database server. */
    Map<String, Integer> statements(Runnable work) {
        statements = new TreeMap<>();
        try {
            work.run();
            return statements;
        } finally {
            statements = null;
        }
    }

    DataSource counted() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(pool, method, arguments);
            return result instanceof Connection connection && statements != null ? counting(connection) : result;
        });
    }

    private Connection counting(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement && arguments != null
                    ? counting(statement, (String) arguments[0])
                    : result;
        });
    }

    private PreparedStatement counting(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().matches("execute|executeQuery|executeUpdate|executeBatch") && statements != null) {
                statements.merge(name(sql), 1, Integer::sum);
            }
            return call(statement, method, arguments);
        });
    }

    private static String name(String sql) {
        Matcher table = TABLE.matcher(sql.startsWith("update") ? "update x from " + sql.substring(7) : sql);
        return table.find() ? (table.group(1) + " " + table.group(2)).toLowerCase() : "other";
    }

    private static Object call(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Database.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public void close() {
        pool.close();
    }
}
