package org.camtay;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.access.Accounts;
import org.camtay.content.Catalogue;
import org.camtay.content.Question;
import org.camtay.organisation.Founding;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.camtay.quiz.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** One person in front of one window of the application, without a browser. Parts are found by what is written on them. */
@ExtendWith(OwnContent.class)
@SpringBootTest(properties = "camtay.content=" + OwnContent.FOLDER)
public abstract class Screen {

    private static final Set<Class<? extends Component>> ROUTES = routes();
    private static final Set<Class<? extends HasErrorParameter<?>>> ERRORS = errors();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AuthenticationProvider passwords;

    protected InventedPeople people;
    protected AnswerKey key;

    @BeforeEach
    void prepare(@Autowired Accounts accounts, @Autowired Founding founding, @Autowired Catalogue catalogue) {
        people = new InventedPeople(accounts, founding);
        key = new AnswerKey(catalogue);
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    /** This person sits down before the screen. */
    protected void signIn(InventedPeople.Person person) {
        Authentication signedIn = passwords.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(person.login(), InventedPeople.PASSWORD));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        Set<String> roles = new HashSet<>();
        signedIn.getAuthorities().stream().map(GrantedAuthority::getAuthority).forEach(roles::add);
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setUserPrincipalInt(signedIn);
            request.setUserInRole((_, role) -> roles.contains("ROLE_" + role));
            return request;
        });
    }

    /** Opens a new window and types this address into it. */
    protected void open(String address) {
        Routes routes = new Routes(new LinkedHashSet<>(ROUTES), new LinkedHashSet<>(ERRORS), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, application, UI::new));
        if (!address.isEmpty()) {
            Location location = new Location(address);
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        }
    }

    /** The address of the page that is shown. */
    protected String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    /** All words of the page, without the menu. */
    protected String page() {
        return words(_get(Main.class).getElement());
    }

    /** All words of the menu. */
    protected String menu() {
        return words(_get(Nav.class).getElement());
    }

    /** Where the link with this text leads. */
    protected String link(String text) {
        return find(Anchor.class, text).getHref();
    }

    protected boolean hasLink(String text) {
        return _find(Anchor.class).stream().anyMatch(link -> words(link).equals(text));
    }

    protected void click(String text) {
        _click(find(Button.class, text));
    }

    /** Clicks the button with this text that came last: that of a dialog above the page. */
    protected void clickLast(String text) {
        List<Button> buttons = _find(Button.class).stream()
                .filter(button -> words(button).equals(text))
                .toList();
        _click(buttons.getLast());
    }

    /** All words of the dialog that is open, with the buttons below. */
    protected String dialog() {
        return _find(Dialog.class).stream().map(Screen::words).collect(Collectors.joining(" "));
    }

    /** Fills in the text field with this label. */
    protected void fillIn(String label, String text) {
        _setValue(_get(TextField.class, field -> field.withLabel(label)), text);
    }

    protected void count(String label, int number) {
        _setValue(_get(IntegerField.class, field -> field.withLabel(label)), number);
    }

    /** Chooses the option with this text from the list with this label. */
    protected <T> void choose(String label, String option) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<T> select = _get(Select.class, field -> field.withLabel(label));
        select.getListDataView()
                .getItems()
                .filter(item -> select.getItemLabelGenerator().apply(item).equals(option))
                .findFirst()
                .ifPresentOrElse(item -> _setValue(select, item), () -> {
                    throw new AssertionError("no option “" + option + "” in " + label);
                });
    }

    /** Whether the password that the person began with still opens the door. */
    protected boolean canSignIn(InventedPeople.Person person) {
        try {
            return passwords
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                            person.login(), InventedPeople.PASSWORD))
                    .isAuthenticated();
        } catch (AuthenticationException refused) {
            return false;
        }
    }

    /** A code or a word that nothing else has. */
    protected static String newCode() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    protected boolean hasButton(String text) {
        return _find(Button.class).stream().anyMatch(button -> words(button).equals(text));
    }

    /** The prompt of the question on the page; a lesson may have other headings. */
    protected Question question() {
        return key.question(Stream.of(_get(Main.class).getElement())
                .flatMap(Screen::withAllBelow)
                .filter(element -> element.getClassList().contains("question-prompt"))
                .map(Screen::words)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no question in: " + page())));
    }

    /** Fills in the answer to the question on the page, without sending it. */
    protected void fill(Question question, Response response) {
        switch (question) {
            case Question.SingleChoice single -> choose(single.options(), response);
            case Question.Selection selection -> choose(selection.options(), response);
            case Question.Viewpoints views -> choose(views.options(), response);
            case Question.MultipleChoice multiple -> tick(multiple.options(), response);
            case Question.TextGap _ ->
                _setValue(_get(TextField.class), response instanceof Response.Typed typed ? typed.text() : "");
            case Question.Matrix matrix -> matrix.rows().forEach(row -> fill(matrix, row, response));
            case Question.Order order -> arrange(AnswerKey.entryWords(order, response));
        }
    }

    protected void answerRight() {
        fill(question(), AnswerKey.right(question()));
        click("Trả lời");
    }

    protected void answerWrong() {
        fill(question(), AnswerKey.wrong(question()));
        click("Trả lời");
    }

    private static void choose(List<Question.Option> options, Response response) {
        for (RadioButtonGroup<?> group : _find(RadioButtonGroup.class)) {
            choose(group, AnswerKey.chosenWords(options, response));
        }
    }

    private static void tick(List<Question.Option> options, Response response) {
        for (CheckboxGroup<?> group : _find(CheckboxGroup.class)) {
            tick(group, AnswerKey.chosenWords(options, response));
        }
    }

    private static void fill(Question.Matrix matrix, Question.Row row, Response response) {
        List<String> columns = AnswerKey.columnWords(matrix, row, response);
        for (RadioButtonGroup<?> group : _find(RadioButtonGroup.class)) {
            if (isOf(row, group)) {
                choose(group, columns);
            }
        }
        for (CheckboxGroup<?> group : _find(CheckboxGroup.class)) {
            if (isOf(row, group)) {
                tick(group, columns);
            }
        }
    }

    private static boolean isOf(Question.Row row, Component group) {
        return group.getElement()
                .getChildren()
                .filter(child -> "label".equals(child.getAttribute("slot")))
                .anyMatch(label -> words(label).equals(AnswerKey.words(row.text())));
    }

    /** Presses the upward buttons until the entries stand in this order. */
    private static void arrange(List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            while (upward().indexOf("Đưa lên: " + wanted.get(place)) > place) {
                String label = "Đưa lên: " + wanted.get(place);
                _click(_find(Button.class).stream()
                        .filter(button -> button.getAriaLabel().equals(Optional.of(label)))
                        .findFirst()
                        .orElseThrow());
            }
        }
    }

    private static List<String> upward() {
        return _find(Button.class).stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .filter(label -> label.startsWith("Đưa lên: "))
                .toList();
    }

    private static <T> void choose(RadioButtonGroup<T> group, Collection<String> answers) {
        group.getListDataView()
                .getItems()
                .filter(option -> answers.contains(optionWords(option)))
                .forEach(option -> _setValue(group, option));
    }

    private static <T> void tick(CheckboxGroup<T> group, Collection<String> answers) {
        Set<T> ticked = new HashSet<>();
        group.getListDataView()
                .getItems()
                .filter(option -> answers.contains(optionWords(option)))
                .forEach(ticked::add);
        _setValue(group, ticked);
    }

    private static String optionWords(Object option) {
        return option instanceof PosedOption posed ? AnswerKey.words(posed.text()) : option.toString();
    }

    private <T extends Component> T find(Class<T> kind, String text) {
        return _find(kind).stream()
                .filter(part -> words(part).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind.getSimpleName() + " “" + text + "” is not in: " + page()));
    }

    protected static String words(Component part) {
        return words(part.getElement());
    }

    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        collect(element, words);
        return AnswerKey.words(words.toString());
    }

    private static void collect(Element element, StringBuilder words) {
        if (element.isTextNode()) {
            words.append(element.getText());
            return;
        }
        for (String property : List.of("innerHTML", "text", "label", "errorMessage", "value")) {
            words.append(' ').append(element.getProperty(property, "")).append(' ');
        }
        element.getChildren().forEach(child -> collect(child, words));
        words.append(' ');
    }

    private static Stream<Element> withAllBelow(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(Screen::withAllBelow));
    }

    private static Set<Class<? extends Component>> routes() {
        Set<Class<? extends Component>> routes = new LinkedHashSet<>(Views.routes());
        routes.addAll(Views.layouts());
        return routes;
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errors() {
        Set<Class<? extends HasErrorParameter<?>>> errors = new LinkedHashSet<>();
        Views.errors().forEach(view -> errors.add((Class<? extends HasErrorParameter<?>>) (Class<?>) view));
        return errors;
    }
}
