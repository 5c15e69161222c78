package io.github.oscenews.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes the implementations: hidden, with no name of theirs in the public API. */
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
        allowedClasspathAnnotations = {org.immutables.value.Generated.class},
        defaults = @Value.Immutable(copy = false))
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@interface OsceStyle {}
