package org.defaulterregistry.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Writes down what a registry has the database prepare. */
class Statements implements BeanPostProcessor {
    private final List<String> prepared = Collections.synchronizedList(new ArrayList<>());

    void forget() {
        prepared.clear();
    }

    List<String> prepared() {
        return List.copyOf(prepared);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Overheard(database) : bean;
    }

    private final class Overheard extends DelegatingDataSource {
        Overheard(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Statements.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (_, method, arguments) -> {
                                if (method.getName().equals("prepareStatement")) {
                                    prepared.add((String) arguments[0]);
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException thrown) {
                                    throw thrown.getTargetException();
                                }
                            });
        }
    }
}
