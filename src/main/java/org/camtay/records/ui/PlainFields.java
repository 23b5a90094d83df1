package org.camtay.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The fields of a kept form: plain elements that work while there is no connection. */
final class PlainFields {

    private final Map<String, String> values;
    private final UnaryOperator<String> texts;

    /** @param texts says the label of a field or an option by its word */
    PlainFields(Map<String, String> values, UnaryOperator<String> texts) {
        this.values = values;
        this.texts = texts;
    }

    Component number(String name) {
        Element input = input(name, "number");
        input.setAttribute("inputmode", "numeric").setAttribute("min", "0");
        return labelled(name, texts.apply(name), input);
    }

    Component day(String name) {
        return labelled(name, texts.apply(name), input(name, "date"));
    }

    Component time(String name) {
        return labelled(name, texts.apply(name), input(name, "time"));
    }

    Component text(String name, int letters) {
        return text(name, texts.apply(name), letters);
    }

    Component text(String name, String label, int letters) {
        Element input = input(name, "text");
        input.setAttribute("maxlength", Integer.toString(letters));
        return labelled(name, label, input);
    }

    Component day(String name, String label) {
        return labelled(name, label, input(name, "date"));
    }

    Component tick(String name) {
        Element input = new Element("input");
        input.setAttribute("type", "checkbox").setAttribute("name", name).setAttribute("id", id(name));
        if ("true".equals(values.get(name))) {
            input.setAttribute("checked", true);
        }
        Div field = labelled(name, texts.apply(name), input);
        field.addClassName("tick");
        return field;
    }

    /** One of several, all in sight. */
    Component choice(String name, List<String> options) {
        Element set = new Element("fieldset");
        set.appendChild(new Element("legend").setText(texts.apply(name)));
        for (String option : options) {
            Element input = new Element("input");
            input.setAttribute("type", "radio")
                    .setAttribute("name", name)
                    .setAttribute("value", option)
                    .setAttribute("id", id(name) + "-" + option);
            if (option.equals(values.get(name))) {
                input.setAttribute("checked", true);
            }
            Element label = new Element("label");
            label.setAttribute("class", "option").setAttribute("for", id(name) + "-" + option);
            label.appendChild(input, new Element("span").setText(texts.apply(name + "." + option)));
            set.appendChild(label);
        }
        return wrapped(name, set);
    }

    /** One of a list that opens. */
    Component list(String name, String label, Map<String, String> options) {
        Element select = new Element("select");
        select.setAttribute("name", name).setAttribute("id", id(name));
        select.appendChild(new Element("option").setAttribute("value", "").setText("–"));
        options.forEach((value, text) -> {
            Element option = new Element("option").setAttribute("value", value).setText(text);
            if (value.equals(values.get(name))) {
                option.setAttribute("selected", true);
            }
            select.appendChild(option);
        });
        return labelled(name, label, select);
    }

    private Element input(String name, String type) {
        return new Element("input")
                .setAttribute("type", type)
                .setAttribute("name", name)
                .setAttribute("id", id(name))
                .setAttribute("value", values.getOrDefault(name, ""));
    }

    private static Div labelled(String name, String text, Element input) {
        NativeLabel label = new NativeLabel(text);
        label.getElement().setAttribute("for", id(name));
        Div field = wrapped(name, input);
        field.addComponentAsFirst(label);
        return field;
    }

    private static Div wrapped(String name, Element input) {
        Div field = new Div();
        field.addClassName("plain-field");
        field.getElement().setAttribute("data-field", name).appendChild(input);
        field.add(problem());
        return field;
    }

    private static Span problem() {
        Span problem = new Span();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }

    private static String id(String name) {
        return "field-" + name.replace('.', '-');
    }
}
