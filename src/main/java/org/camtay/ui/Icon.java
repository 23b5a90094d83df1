package org.camtay.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The line drawings of the menu; they are decoration, words stand beside them. */
public enum Icon {
    TODAY("<path d='M4 11l8-7 8 7v9h-5v-6H9v6H4z'/>"),
    LESSONS("<path d='M12 6c-2-1.5-5-2-8-2v14c3 0 6 .5 8 2 2-1.5 5-2 8-2V4c-3 0-6 .5-8 2zm0 0v14'/>"),
    REPEAT("<path d='M20 11a8 8 0 1 0-2.3 6.3M20 4v7h-7'/>"),
    CELL("<path d='M6 3h12v18H6zM9 8h6M9 12h6M9 16h4'/>"),
    OVERVIEW("<path d='M4 20V10m5.3 10V4m5.4 16v-7M20 20V8'/>"),
    ORGANISATION("<path d='M9 3h6v5H9zM3 16h6v5H3zm12 0h6v5h-6zM12 8v4m-6 4v-4h12v4'/>"),
    CONTENT("<path d='M5 3h9l5 5v13H5zM14 3v5h5M9 13h6m-6 4h6'/>"),
    PERSON("<circle cx='12' cy='8' r='4'/><path d='M4 21c0-4.5 3.5-7 8-7s8 2.5 8 7'/>");

    private static final String BRAND = """
            <svg viewBox='0 0 40 40' fill='none' aria-hidden='true'><rect width='40' height='40' rx='11' fill='var(--lacquer)'/>
            <path d='M9 22c3-7 8-7 11-2s8 5 11-2' stroke='var(--on-lacquer)' stroke-width='4' stroke-linecap='round'/>
            <path d='M9 29c3-7 8-7 11-2s8 5 11-2' stroke='var(--on-lacquer)' stroke-opacity='.55' stroke-width='4'
            stroke-linecap='round'/><circle cx='20' cy='11' r='3' fill='var(--on-lacquer)'/></svg>""";

    private final String shape;

    Icon(String shape) {
        this.shape = shape;
    }

    /** The icon of this name, as menus write it. */
    static Icon named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The drawing, in the colour of the text around it. */
    Span drawing() {
        return drawn("<svg viewBox='0 0 24 24' fill='none' stroke='currentColor' stroke-width='1.8'"
                + " stroke-linejoin='round' stroke-linecap='round' aria-hidden='true'>" + shape + "</svg>");
    }

    /** The mark of the product. */
    static Span brand() {
        return drawn(BRAND);
    }

    /** The browser reads the drawing itself: attribute names of SVG keep their capital letters only there. */
    private static Span drawn(String svg) {
        Span icon = new Span();
        icon.addClassName("icon");
        icon.getElement().setProperty("innerHTML", svg);
        return icon;
    }
}
