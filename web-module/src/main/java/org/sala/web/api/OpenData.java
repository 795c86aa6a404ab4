package org.sala.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** The addresses below {@code /api/v1}; described at {@code /openapi}. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sala open data",
                        version = "1",
                        description =
                                "What a district public health office has disclosed, read only. Every list is JSON"
                                        + " {\"items\", \"total\", \"page\", \"size\"} with pages from 0 and at most 500 items, or CSV"
                                        + " (UTF-8 with BOM) with Accept: text/csv or ?format=csv. Texts are {\"th\", \"en\"}; English"
                                        + " is null where there is none. Times are ISO 8601 with their zone.",
                        license = @License(name = "Open Government Data of Thailand")))
public class OpenData extends Application {}
