package org.defaulterregistry.editions;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link Editions} follow what other nodes take into force. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EditionsConfiguration {}
