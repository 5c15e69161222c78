package io.github.oscenews.model.unmarked;

/** Made up: its package says nothing about null. */
public final class Unmarked {}
