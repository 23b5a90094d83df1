package org.camtay.content;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the catalogue look at its folder from time to time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ContentSchedule {}
