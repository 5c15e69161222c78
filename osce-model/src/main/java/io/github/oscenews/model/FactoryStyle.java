package io.github.oscenews.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** As {@link OsceStyle}, for a value that its factory method makes, without builder and copies. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        allowedClasspathAnnotations = {org.immutables.value.Generated.class},
        defaults = @Value.Immutable(builder = false, copy = false))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface FactoryStyle {}
