package org.camtay.learning.ui;

/** The addresses of modules, lessons and quizzes. */
final class ModuleLinks {

    private ModuleLinks() {}

    static String module(String module) {
        return "/modules/" + module;
    }

    static String lesson(String module, String lesson) {
        return "/modules/" + module + "/" + lesson;
    }

    static String quiz(String module) {
        return "/modules/" + module + "/quiz";
    }

    /** The same page without script. */
    static String plain(String address) {
        return "/plain" + address;
    }
}
