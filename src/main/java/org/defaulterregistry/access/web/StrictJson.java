package org.defaulterregistry.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * One strict reader for every body: each field once, text without control characters, dates as
 * calendar dates.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer strict() {
        return builder ->
                builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .addModule(
                                new SimpleModule("strict")
                                        .addDeserializer(String.class, new StrictText())
                                        .addDeserializer(LocalDate.class, new StrictDate()));
    }

    /**
     * Refuses what a database or a log line would choke on: control characters but tab and line
     * ends, half surrogates.
     */
    private static final class StrictText extends StdDeserializer<String> {
        StrictText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()
                    || parser.getValueAsString() == null
                    || !isText(parser)) {
                return (String)
                        context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            var text = parser.getString();
            if (text.codePoints().anyMatch(StrictText::unfit)) {
                return (String) context.handleWeirdStringValue(String.class, "", "not plain text");
            }
            return text;
        }

        private static boolean isText(JsonParser parser) {
            return parser.currentToken() == tools.jackson.core.JsonToken.VALUE_STRING;
        }

        private static boolean unfit(int character) {
            return Character.getType(character) == Character.SURROGATE
                    || Character.isISOControl(character) && "\t\n\r".indexOf(character) < 0
                    || (character & 0xFFFE) == 0xFFFE;
        }
    }

    /**
     * Four, two and two ASCII digits; years 1800 to 2999, so that no arithmetic on them leaves the
     * calendar.
     */
    private static final class StrictDate extends StdDeserializer<LocalDate> {
        private static final Pattern FORM =
                Pattern.compile("(1[89]|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");

        StrictDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            var text = parser.getValueAsString();
            try {
                if (StrictText.isText(parser) && text != null && FORM.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeParseException noSuchDay) {
                // answered below, like any other text that is no date
            }
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, "", "not a calendar date");
        }
    }
}
