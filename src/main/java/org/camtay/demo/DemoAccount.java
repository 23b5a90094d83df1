package org.camtay.demo;

/**
 * An account that anybody may use in the demo.
 *
 * @param description key of a text that says whose account it is
 */
public record DemoAccount(String login, String password, String description) {}
