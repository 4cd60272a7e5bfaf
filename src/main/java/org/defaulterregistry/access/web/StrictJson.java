package org.defaulterregistry.access.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.defaulterregistry.access.PlainDay;
import org.defaulterregistry.access.PlainText;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * One strict reader for every body: each field once, no type taken for another, text without
 * control characters, dates as calendar dates, amounts that stay within reason.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer strict() {
        return builder ->
                builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .withCoercionConfigDefaults(coercion ->
                                coercion.setAcceptBlankAsEmpty(false)
                                        .setCoercion(
                                                CoercionInputShape.EmptyString, CoercionAction.Fail)
                                        .setCoercion(
                                                CoercionInputShape.String, CoercionAction.Fail))
                        .addModule(
                                new SimpleModule("strict")
                                        .addDeserializer(String.class, new StrictText())
                                        .addDeserializer(LocalDate.class, new StrictDate())
                                        .addDeserializer(BigDecimal.class, new StrictAmount()));
    }

    private static boolean isText(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_STRING;
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
            if (!isText(parser)) {
                return (String)
                        context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            var text = parser.getString();
            if (!PlainText.isPlain(text)) {
                return (String) context.handleWeirdStringValue(String.class, "", "not plain text");
            }
            return text;
        }
    }

    private static final class StrictDate extends StdDeserializer<LocalDate> {
        StrictDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            var day =
                    isText(parser)
                            ? PlainDay.read(parser.getString())
                            : Optional.<LocalDate>empty();
            return day.orElseGet(() ->
                    (LocalDate)
                            context.handleWeirdStringValue(
                                    LocalDate.class, "", "not a calendar date"));
        }
    }

    /**
     * At most 40 digits before and behind the point: 1e999999999 is a short text and an endless
     * number.
     */
    private static final class StrictAmount extends StdDeserializer<BigDecimal> {
        private static final int DIGITS = 40;

        StrictAmount() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric()) {
                return (BigDecimal)
                        context.handleUnexpectedToken(
                                context.constructType(BigDecimal.class), parser);
            }
            var amount = parser.getDecimalValue();
            if (Math.abs((long) amount.scale()) > DIGITS || amount.precision() > DIGITS) {
                return (BigDecimal)
                        context.handleWeirdStringValue(BigDecimal.class, "", "not an amount");
            }
            return amount;
        }
    }
}
