package org.defaulterregistry.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.defaulterregistry.access.ProblemDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Requests so malformed that they reach no servlet are answered like all others. */
@Configuration(proxyBeanMethods = false)
class ConnectorProblems {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemReports() {
        return factory ->
                factory.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(Report.class.getName());
                    }
                });
    }

    /** Made by the container, by name. */
    public static final class Report extends ErrorReportValve {
        private static final int NOT_IMPLEMENTED = HttpServletResponse.SC_NOT_IMPLEMENTED;
        private static final JsonMapper JSON = JsonMapper.builder().build();

        @Override
        protected void report(Request request, Response response, @Nullable Throwable cause) {
            if (response.getStatus() < 400
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            if (response.getStatus()
                    == NOT_IMPLEMENTED) { // a transfer encoding nobody knows is the caller's fault
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
            try {
                response.setContentType("application/problem+json");
                response.setCharacterEncoding("UTF-8");
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(
                            JSON.writeValueAsString(
                                    ProblemDocument.of(StatusProblems.of(response.getStatus()))));
                    response.finishResponse();
                }
            } catch (IOException gone) {
                getContainer().getLogger().debug("the client has gone", gone);
            }
        }
    }
}
