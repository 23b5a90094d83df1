package org.camtay.content;

/** A question for ever: its module and its id, which is unique in the module. */
public record QuestionKey(ModuleKey module, String id) {}
