package org.defaulterregistry.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.defaulterregistry.access.FindingView;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Findings in one column, as JSON. */
@Converter
class FindingsText implements AttributeConverter<List<FindingView>, String> {
    private static final TypeReference<List<FindingView>> FINDINGS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<FindingView> findings) {
        return findings == null ? null : JSON.writeValueAsString(findings);
    }

    @Override
    public @Nullable List<FindingView> convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, FINDINGS);
    }
}
