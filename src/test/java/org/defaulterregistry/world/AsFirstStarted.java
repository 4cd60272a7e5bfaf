package org.defaulterregistry.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/**
 * Has a registry apart from that of all other tests, which may have moved its clock, its calendar
 * and its keys on: what the pages of docs type in meets what a newcomer's commands meet.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@TestPropertySource(properties = "registry.world.typed-into=true")
public @interface AsFirstStarted {}
