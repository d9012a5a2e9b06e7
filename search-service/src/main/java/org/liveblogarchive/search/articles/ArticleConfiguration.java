package org.liveblogarchive.search.articles;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = ArticleClient.class)
class ArticleConfiguration {}
