package io.github.oscenews.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.oscenews.archive.ArchiveHandler;
import io.github.oscenews.parser.LedgerHandler;
import io.github.oscenews.parser.NewsroomHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What users implement asks for these methods and no more: one more would break every handler. The comparison with the last release
 * lets new methods pass, as all other types are final or sealed.
 */
class OpenTypesTest {

    @Test
    void handlersHaveToImplementThese() {
        List<String> methods = Stream.of(ArchiveHandler.class, LedgerHandler.class, NewsroomHandler.class)
                .map(type -> type.getSimpleName() + " "
                        + Arrays.stream(type.getMethods())
                                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                                .map(Method::getName)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .toList();

        assertThat(methods)
                .containsExactly("ArchiveHandler document", "LedgerHandler item tile", "NewsroomHandler item");
    }
}
