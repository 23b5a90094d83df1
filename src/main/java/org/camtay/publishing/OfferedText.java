package org.camtay.publishing;

import java.time.Instant;

/**
 * A text that is offered now.
 *
 * @param path in the content folder
 * @param revision hash of the text
 * @param source the folder that it came from; empty for what is built in
 */
public record OfferedText(String path, String revision, String source, Instant since) {}
