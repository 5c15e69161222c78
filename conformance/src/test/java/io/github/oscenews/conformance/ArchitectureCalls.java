package io.github.oscenews.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls of the JDK, and references to its methods, that depend on more than what is given to them. */
final class ArchitectureCalls {

    /** Each would take the locale, the charset or the time zone of the machine. */
    static final DescribedPredicate<JavaAccess<?>> DEFAULTS = oneOf(
            "it takes a default of the machine",
            Set.of(
                    "ByteArrayOutputStream.toString()",
                    "Charset.defaultCharset()",
                    "Clock.systemDefaultZone()",
                    "DateTimeFormatter.ofLocalizedDate(FormatStyle)",
                    "DateTimeFormatter.ofLocalizedDateTime(FormatStyle)",
                    "DateTimeFormatter.ofLocalizedTime(FormatStyle)",
                    "DateTimeFormatter.ofPattern(String)",
                    "DateTimeFormatterBuilder.toFormatter()",
                    "Locale.getDefault()",
                    "Locale.setDefault(Category, Locale)",
                    "Locale.setDefault(Locale)",
                    "Locale.getDefault(Category)",
                    "PrintStream.format(String, Object[])",
                    "PrintStream.printf(String, Object[])",
                    "PrintWriter.format(String, Object[])",
                    "PrintWriter.printf(String, Object[])",
                    "String.format(String, Object[])",
                    "String.formatted(Object[])",
                    "String.getBytes()",
                    "String.toLowerCase()",
                    "String.toUpperCase()",
                    "TimeZone.getDefault()",
                    "URLDecoder.decode(String)",
                    "URLEncoder.encode(String)",
                    "ZoneId.systemDefault()",
                    "new FileReader(File)",
                    "new FileReader(String)",
                    "new FileWriter(File)",
                    "new FileWriter(File, boolean)",
                    "new FileWriter(String)",
                    "new FileWriter(String, boolean)",
                    "new Formatter()",
                    "new Formatter(Appendable)",
                    "new InputStreamReader(InputStream)",
                    "new OutputStreamWriter(OutputStream)",
                    "new PrintStream(File)",
                    "new PrintStream(OutputStream)",
                    "new PrintStream(OutputStream, boolean)",
                    "new PrintStream(String)",
                    "new PrintWriter(File)",
                    "new PrintWriter(OutputStream)",
                    "new PrintWriter(OutputStream, boolean)",
                    "new PrintWriter(String)",
                    "new Scanner(InputStream)",
                    "new String(byte[])",
                    "new String(byte[], int, int)"));

    private static final Set<String> OF_SYSTEM_ALLOWED = Set.of("arraycopy", "identityHashCode");

    private static final Set<String> OF_PROCESS =
            Set.of("Executors", "FileDescriptor", "ProcessBuilder", "ProcessHandle", "Runtime", "Thread");

    /** Streams, properties, variables and threads of the process, other processes, and its end. */
    static final DescribedPredicate<JavaAccess<?>> PROCESS = describe(
            "it asks or tells the process something",
            access -> isOfSystem(access)
                    || (OF_PROCESS.contains(access.getTargetOwner().getSimpleName()) && !asksForMemory(access))
                    || Set.of("Boolean.getBoolean", "Integer.getInteger", "Long.getLong")
                            .contains(access.getTargetOwner().getSimpleName() + "." + access.getName())
                    || access.getName().equals("printStackTrace"));

    static final DescribedPredicate<JavaAccess<?>> CLOCK = describe(
            "it asks the clock", access -> isOfClock(access) || name(access).equals("System.currentTimeMillis()"));

    static final DescribedPredicate<JavaAccess<?>> CHANCE = describe(
            "it leaves something to chance",
            access -> access.getTargetOwner().getSimpleName().endsWith("Random")
                    || access.getTargetOwner().getPackageName().equals("java.util.random")
                    || access.getName().startsWith("createTemp")
                    || access.getName().startsWith("random")
                    || access.getName().equals("shuffle"));

    static final DescribedPredicate<JavaAccess<?>> PATTERNS = oneOf(
            "it compiles a regular expression",
            Set.of(
                    "String.matches(String)",
                    "String.replaceAll(String, String)",
                    "String.replaceFirst(String, String)"));

    static final DescribedPredicate<JavaAccess<?>> REFLECTION = describe(
            "it looks into classes",
            access -> Set.of("ClassLoader", "Lookup", "ObjectInputStream", "ServiceLoader")
                            .contains(access.getTargetOwner().getSimpleName())
                    || (access.getTargetOwner().isEquivalentTo(Class.class)
                            && access.getName()
                                    .matches(
                                            "forName|newInstance|get(Declared)?(Method|Field|Constructor|RecordComponent)s?")));

    private ArchitectureCalls() {}

    private static boolean isOfSystem(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class) && !OF_SYSTEM_ALLOWED.contains(access.getName());
    }

    /** The one question: so that a crafted header cannot take all memory. */
    private static boolean asksForMemory(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Runtime.class)
                && access.getOriginOwner().getName().equals("io.github.oscenews.archive.Decompressed");
    }

    private static boolean isOfClock(JavaAccess<?> access) {
        return access.getTargetOwner().getPackageName().startsWith("java.time")
                && access.getName().matches("now|system.*|tick.*");
    }

    private static DescribedPredicate<JavaAccess<?>> oneOf(String description, Set<String> names) {
        return describe(description, access -> names.contains(name(access)));
    }

    /** As it is written in code: {@code String.getBytes()}, {@code new String(byte[])}. */
    private static String name(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getSimpleName();
        String name = access.getName().equals("<init>") ? "new " + owner : owner + "." + access.getName();
        return access.getTarget() instanceof CodeUnitAccessTarget target ? name + parameters(target) : name;
    }

    private static String parameters(CodeUnitAccessTarget target) {
        return target.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
