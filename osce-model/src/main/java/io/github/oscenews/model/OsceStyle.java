package io.github.oscenews.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the implementations: hidden, with no name of theirs in the public API.
 *
 * <p>No type says so in its own {@code @Value.Immutable(…)}: the values would stay in the class file, and whoever compiles against it
 * with all warnings on would be told that Immutables, which is not there, could not be found.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        defaultAsDefault = true,
        toBuilder = "toBuilder",
        jacksonIntegration = false,
        allowedClasspathAnnotations = {org.immutables.value.Generated.class})
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@interface OsceStyle {}
