package org.defaulterregistry.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads facts token by token: whole numbers as they are, others in full precision, and nothing
 * deeper than the form goes.
 */
final class FactsReader extends StdDeserializer<MadeUpFacts> {
    private static final int DEEPEST = 4;

    FactsReader() {
        super(MadeUpFacts.class);
    }

    @Override
    public MadeUpFacts deserialize(JsonParser parser, DeserializationContext context) {
        return parser.currentToken() == JsonToken.START_OBJECT
                ? new MadeUpFacts(object(parser, context, 1))
                : (MadeUpFacts)
                        context.handleUnexpectedToken(context.constructType(handledType()), parser);
    }

    private Map<String, @Nullable Object> object(
            JsonParser parser, DeserializationContext context, int depth) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser, context, depth));
        }
        return object;
    }

    private List<@Nullable Object> list(
            JsonParser parser, DeserializationContext context, int depth) {
        var list = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, context, depth));
        }
        return list;
    }

    private @Nullable Object value(JsonParser parser, DeserializationContext context, int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, context, deeper(context, depth));
            case START_ARRAY -> list(parser, context, deeper(context, depth));
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> null;
        };
    }

    private static int deeper(DeserializationContext context, int depth) {
        if (depth == DEEPEST) {
            context.reportInputMismatch(MadeUpFacts.class, "no field of the form goes that deep");
        }
        return depth + 1;
    }
}
