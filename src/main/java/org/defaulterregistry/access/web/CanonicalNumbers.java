package org.defaulterregistry.access.web;

import java.beans.PropertyEditorSupport;
import java.util.regex.Pattern;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * A number in an address has one spelling: decimal, no sign, no leading zero. What is spelled
 * otherwise is another address, and nothing is there.
 */
@ControllerAdvice
class CanonicalNumbers {
    private static final Pattern DECIMAL = Pattern.compile("0|[1-9][0-9]{0,17}");

    @InitBinder
    void numbers(WebDataBinder binder) {
        binder.registerCustomEditor(long.class, new OneSpelling());
    }

    /** Not a converter: where one refuses, Spring tries in its own way, which takes many. */
    private static final class OneSpelling extends PropertyEditorSupport {
        @Override
        public void setAsText(String spelled) {
            if (!DECIMAL.matcher(spelled).matches()) {
                throw new IllegalArgumentException("not a decimal number as it is written");
            }
            setValue(Long.valueOf(spelled));
        }
    }
}
