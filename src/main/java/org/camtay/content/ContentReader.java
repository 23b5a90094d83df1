package org.camtay.content;

import java.util.List;

/**
 * A format of Markdown files that another module contributes, such as the scenes of a simulation. Its files become documents of
 * the {@link ContentTree}, so every check of documents looks at them, and its own checks say what is wrong in the rest.
 *
 * <p>In the application a reader is a bean; at the command line it is handed to the {@link ContentChecker}.
 */
public interface ContentReader {

    /** Whether a Markdown file, by its path in the content folder, is of this format. */
    boolean reads(String path);

    /** The fields of the front matter without which a file cannot be used. */
    List<String> requiredFields();

    /** All fields that the front matter may have. */
    List<String> knownFields();

    /** The checks of this format; ids begin with a letter of the module's own. */
    List<ContentCheck> checks();
}
