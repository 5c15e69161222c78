package io.github.oscenews.archive;

import java.io.IOException;

/** Says that bytes are not what they should be. It never leaves this package: content does not throw. */
final class WarcDamage extends IOException {

    private static final long serialVersionUID = 1;

    private final String description;

    WarcDamage(String description) {
        super(description);
        this.description = description;
    }

    /** {@return what was found and what was expected} */
    String description() {
        return description;
    }
}
