package org.defaulterregistry.rulebook.question;

import static org.defaulterregistry.rulebook.question.Problem.UNKNOWN_VALUE;
import static org.defaulterregistry.rulebook.question.Problem.WRONG_TYPE;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand in a field of a question. */
public sealed interface FieldType {

    /** Reads what a JSON parser found there, or says what is wrong with it. */
    @Nullable Object read(String name, @Nullable Object raw);

    /** true or false. */
    record YesNo() implements FieldType {
        @Override
        public Object read(String name, @Nullable Object raw) {
            if (raw instanceof Boolean answer) {
                return answer;
            }
            throw wrongType(name, "true or false");
        }
    }

    /** A calendar date, or null: it has not happened. */
    record Day() implements FieldType {
        private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

        @Override
        public @Nullable Object read(String name, @Nullable Object raw) {
            if (raw == null) {
                return null;
            }
            if (!(raw instanceof String text)) {
                throw wrongType(name, "a calendar date such as 2026-02-28, or null");
            }
            try {
                if (FORM.matcher(text).matches()) {
                    return LocalDate.parse(text);
                }
            } catch (DateTimeException noSuchDay) {
                throw unknownValue(name, "a date that exists");
            }
            throw unknownValue(name, "a calendar date such as 2026-02-28");
        }
    }

    /** A whole number from {@code least} to {@code most}. */
    record Whole(int least, int most) implements FieldType {
        private static final int LONGEST = 1_000;

        @Override
        public Object read(String name, @Nullable Object raw) {
            var number = wholeOf(name, raw);
            var inside =
                    number.compareTo(BigInteger.valueOf(least)) >= 0
                            && number.compareTo(BigInteger.valueOf(most)) <= 0;
            if (most == Integer.MAX_VALUE && number.signum() > 0 && number.bitLength() > 31) {
                return Integer.MAX_VALUE; // beyond every number the law knows
            }
            if (!inside) {
                throw unknownValue(name, "a whole number in its range");
            }
            return number.intValueExact();
        }

        private static BigInteger wholeOf(String name, @Nullable Object raw) {
            if (raw instanceof Number number) {
                try {
                    return whole(new BigDecimal(number.toString()));
                } catch (ArithmeticException | NumberFormatException fraction) {
                    throw wrongType(name, "a whole number");
                }
            }
            throw wrongType(name, "a whole number");
        }

        /** 1E999999999 is a short text and a number that fills the memory. */
        private static BigInteger whole(BigDecimal number) {
            if (Math.abs((long) number.scale()) > LONGEST) {
                throw new ArithmeticException("too long to be written out");
            }
            return number.toBigIntegerExact();
        }
    }

    /** Any text. */
    record Text() implements FieldType {
        @Override
        public Object read(String name, @Nullable Object raw) {
            if (raw instanceof String text) {
                return text;
            }
            throw wrongType(name, "text");
        }
    }

    /** A word from a list; where other text is allowed, it counts as not on the list. */
    record Choice(Set<String> words, boolean otherText) implements FieldType {
        @Override
        public Object read(String name, @Nullable Object raw) {
            if (!(raw instanceof String text)) {
                throw wrongType(name, "text");
            }
            if (otherText || words.contains(text)) {
                return text;
            }
            throw unknownValue(name, "one of " + new TreeSet<>(words));
        }
    }

    /** Numbers of grounds of Art. 1. */
    record Grounds(boolean mayBeEmpty) implements FieldType {
        private static final Whole NUMBER = new Whole(1, 6);

        @Override
        public Object read(String name, @Nullable Object raw) {
            if (!(raw instanceof List<?> list)) {
                throw wrongType(name, "a list of numbers from 1 to 6");
            }
            if (list.isEmpty() && !mayBeEmpty) {
                throw unknownValue(name, "at least one ground");
            }
            return list.stream().map(number -> NUMBER.read(name, number)).distinct().toList();
        }
    }

    /** Fields within a field. */
    record Group(Map<String, FieldType> fields) implements FieldType {
        @Override
        public Object read(String name, @Nullable Object raw) {
            if (raw instanceof Map<?, ?> inner) {
                return Form.read(name + ".", fields, inner);
            }
            throw wrongType(name, "an object");
        }
    }

    /** The same, or null: there is none. */
    record OrNull(FieldType type) implements FieldType {
        @Override
        public @Nullable Object read(String name, @Nullable Object raw) {
            return raw == null ? null : type.read(name, raw);
        }
    }

    private static Misunderstanding wrongType(String name, String expected) {
        return Misunderstanding.of(WRONG_TYPE, name, name + ": expected " + expected);
    }

    private static Misunderstanding unknownValue(String name, String expected) {
        return Misunderstanding.of(UNKNOWN_VALUE, name, name + ": expected " + expected);
    }
}
