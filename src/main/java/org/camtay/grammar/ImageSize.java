package org.camtay.grammar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The size of an image in pixels as its head says, without decoding it; 0 by 0 when it does not. */
public record ImageSize(int width, int height) {
    public static final ImageSize UNKNOWN = new ImageSize(0, 0);

    public static ImageSize of(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : UNKNOWN;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return UNKNOWN;
        }
    }

    private static ImageSize read(ImageReader reader, ImageInputStream input) throws IOException {
        try {
            reader.setInput(input);
            return new ImageSize(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
