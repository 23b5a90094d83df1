package org.camtay.content;

/** A printable form; its fields are rendered as blanks to fill. */
public record Template(String slug, Language language, String title, String html) {}
