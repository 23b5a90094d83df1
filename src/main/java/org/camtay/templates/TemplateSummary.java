package org.camtay.templates;

/** A template or score sheet as it stands in a list. */
public record TemplateSummary(String slug, String title) {}
