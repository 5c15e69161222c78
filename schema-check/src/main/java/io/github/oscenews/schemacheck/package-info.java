/** Checks what tests write against a JSON Schema. No module that is published uses it but for its tests. */
@NullMarked
package io.github.oscenews.schemacheck;

import org.jspecify.annotations.NullMarked;
