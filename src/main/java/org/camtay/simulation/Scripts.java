package org.camtay.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.script.ScenarioReader;
import org.camtay.simulation.script.ScenarioSource;
import org.springframework.stereotype.Component;

/** Scenarios ready to be played, each read once: those on offer, and those that runs began with. */
@Component
class Scripts {

    /** A run asks for its text at every move; more texts than this are hardly ever played at the same time. */
    private static final int KEPT = 200;

    private final Catalogue catalogue;
    private final ScenarioFormat format;
    private final Map<String, Engine> engines = new ConcurrentHashMap<>();

    Scripts(Catalogue catalogue, ScenarioFormat format) {
        this.catalogue = catalogue;
        this.format = format;
    }

    /** A scenario that can be begun. */
    record Script(SourceFile file, Language language, Engine engine) {
        String slug() {
            return engine.scenario().slug();
        }

        List<String> skills() {
            return file.front().texts("skills").stream()
                    .map(text -> text.text())
                    .toList();
        }

        int minutes() {
            return file.front().text("minutes").map(Integer::valueOf).orElse(0);
        }
    }

    /** All that are on offer, each in this language or its stand-in, the easiest first. */
    List<Script> offered(Language language) {
        Map<String, Script> best = new TreeMap<>();
        for (MarkdownSource document : catalogue.documents(format)) {
            script(document.file())
                    .filter(script -> rank(script.language(), language) >= 0)
                    .ifPresent(script -> best.merge(
                            script.slug(),
                            script,
                            (one, other) ->
                                    rank(one.language(), language) <= rank(other.language(), language) ? one : other));
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(
                                (Script script) -> script.engine().scenario().difficulty())
                        .thenComparing(Script::slug))
                .toList();
    }

    private static int rank(Language language, Language wanted) {
        return wanted.withFallbacks().indexOf(language);
    }

    private Optional<Script> script(SourceFile file) {
        boolean published =
                file.front().text("status").filter("published"::equals).isPresent();
        Optional<Language> language = Language.ofFile(file);
        return published && language.isPresent()
                ? engine(file, Rules.V3).map(engine -> new Script(file, language.get(), engine))
                : Optional.empty();
    }

    /** The engine for a text that is or was on offer; empty when it is no longer kept. */
    Optional<Engine> engine(String path, String revision, Rules rules) {
        Engine known = engines.get(path + " " + revision + " " + rules.version());
        return known != null
                ? Optional.of(known)
                : catalogue.text(path, revision).flatMap(file -> engine(file, rules));
    }

    private Optional<Engine> engine(SourceFile file, Rules rules) {
        String key = file.path() + " " + file.revision() + " " + rules.version();
        Engine known = engines.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        ScenarioSource source = ScenarioReader.read(file);
        if (!source.isPlayable()) {
            return Optional.empty();
        }
        Engine engine = new Engine(source.scenario(), rules);
        if (engines.size() >= KEPT) {
            engines.clear();
        }
        engines.put(key, engine);
        return Optional.of(engine);
    }
}
