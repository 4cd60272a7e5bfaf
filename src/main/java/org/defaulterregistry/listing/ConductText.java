package org.defaulterregistry.listing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The conduct of an entry in one column, as JSON. */
@Converter
class ConductText implements AttributeConverter<List<Conduct>, String> {
    private static final TypeReference<List<Conduct>> CONDUCT = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Conduct> conduct) {
        return conduct == null ? null : JSON.writeValueAsString(conduct);
    }

    @Override
    public @Nullable List<Conduct> convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : JSON.readValue(text, CONDUCT);
    }
}
