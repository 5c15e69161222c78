package io.github.oscenews.conformance;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.domain.properties.HasName.AndFullName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What {@code ArchitectureRule} forbids and ArchUnit has no words for. */
final class ArchitectureConditions {

    private static final PackageMatchers MAY_BE_NAMED = PackageMatchers.of(
            // Primitive types are in no package.
            "",
            "java..",
            "io.github.oscenews..",
            "org.jspecify.annotations",
            // For the annotation processor; nothing of it is there at run time.
            "org.immutables.value");

    private ArchitectureConditions() {}

    static <T extends AndFullName> ArchCondition<T> haveNo(String unwanted, Predicate<T> has) {
        return findNo(unwanted, item -> has.test(item) ? Stream.of(item.getFullName()) : Stream.of());
    }

    /** The same for what is found in several places of one item. */
    static <T> ArchCondition<T> findNo(String unwanted, Function<T, Stream<String>> places) {
        return new ArchCondition<>("have no " + unwanted) {
            @Override
            public void check(T item, ConditionEvents events) {
                places.apply(item)
                        .map(place -> unwanted + ": " + place)
                        .forEach(message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }

    static Stream<String> strayDependencies(JavaClass type) {
        Stream<String> everybody = Stream.of("java..", "org.jspecify.annotations", type.getPackageName());
        List<String> own = ArchitectureApi.MAY_USE.getOrDefault(type.getPackageName(), List.of());
        PackageMatchers allowed =
                PackageMatchers.of(Stream.concat(everybody, own.stream()).toList());
        return type.getDirectDependenciesFromSelf().stream()
                .filter(to ->
                        !allowed.test(to.getTargetClass().getBaseComponentType().getPackageName()))
                .map(Dependency::getDescription);
    }

    static boolean isNotNullMarked(JavaClass type) {
        return !type.reflect().getPackage().isAnnotationPresent(NullMarked.class);
    }

    static boolean canBeExtended(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.FINAL)
                && !type.reflect().isSealed();
    }

    static Stream<String> librariesNamed(JavaClass type) {
        return named(type, one -> !MAY_BE_NAMED.test(one.getPackageName()) && !(isOfJackson(one) && isOfJson(type)));
    }

    static Stream<String> hiddenTypesNamed(JavaClass type) {
        return named(type, one -> isOurs(one) && !ArchitectureApi.CAN_BE_NAMED.test(one));
    }

    private static Stream<String> named(JavaClass type, Predicate<JavaClass> isUnwanted) {
        return ArchitectureApi.mentions(type)
                .filter(mention -> isUnwanted.test(mention.type()))
                .map(mention -> mention.type().getName() + " in " + mention.place())
                .distinct();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("io.github.oscenews");
    }

    private static boolean isOfJson(JavaClass type) {
        return type.getPackageName().equals(ArchitectureApi.JSON);
    }

    private static boolean isOfJackson(JavaClass type) {
        return type.getPackageName().startsWith("tools.jackson.");
    }

    static boolean throwsOtherThanIo(JavaCodeUnit unit) {
        return unit.getThrowsClause().getTypes().stream()
                .map(JavaClass::reflect)
                .anyMatch(type ->
                        !IOException.class.isAssignableFrom(type) && !RuntimeException.class.isAssignableFrom(type));
    }

    static boolean takes(JavaCodeUnit unit, Class<?> type) {
        return unit.getRawParameterTypes().stream().anyMatch(one -> one.isEquivalentTo(type));
    }

    static boolean namesArray(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream())
                .anyMatch(type -> type.isArray() && !type.isEquivalentTo(byte[].class));
    }

    static Stream<String> overloaded(JavaClass type) {
        return type.getMethods().stream()
                .filter(ArchitectureApi.API_MEMBERS)
                .collect(Collectors.groupingBy(AndFullName::getName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(name -> name.getValue() > 3)
                .map(name -> type.getName() + "." + name.getKey());
    }

    /**
     * The compiler makes of try-with-resources a catch of Throwable and a call of {@code addSuppressed}; so of a method that has one,
     * ArchUnit cannot tell whether it has another; {@code ArchitectureTest} looks at the sources, too.
     */
    static boolean catchesAll(JavaCodeUnit unit) {
        return caught(unit).anyMatch(Throwable.class::equals)
                && unit.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getName().equals("addSuppressed"));
    }

    static boolean catchesErrors(JavaCodeUnit unit) {
        return caught(unit).anyMatch(Error.class::isAssignableFrom);
    }

    private static Stream<Class<?>> caught(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .map(TryCatchBlock::getCaughtThrowables)
                .flatMap(types -> types.stream().map(JavaClass::reflect));
    }
}
