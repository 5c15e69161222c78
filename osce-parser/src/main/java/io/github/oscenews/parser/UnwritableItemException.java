package io.github.oscenews.parser;

import io.github.oscenews.model.ItemField;

/**
 * Says which value of an item cannot be written as listing text, and why: it would not be read back as it is. Nothing of the item
 * was written, and the next item can be.
 */
public final class UnwritableItemException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** The value in question. */
    private final ItemField field;

    UnwritableItemException(ItemField field, String reason) {
        super(field.key() + ": " + reason);
        this.field = field;
    }

    /** {@return the value in question} */
    public ItemField field() {
        return field;
    }
}
