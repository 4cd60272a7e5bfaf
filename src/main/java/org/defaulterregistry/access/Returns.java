package org.defaulterregistry.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For the OpenAPI document: what the body of a good answer is, where the method's own type cannot
 * say it because the law may refuse.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Returns {
    Class<?> value();

    int status() default 200;
}
