# One image of one service, of the jar that Maven has built: k8s/images.sh builds all three.
#   docker build --build-arg SERVICE=gateway --tag liveblog-archive/gateway:0.1.0 .

# Any image with a Java 25 runtime as `java` will do, such as one of your own registry with a digest.
ARG JAVA_IMAGE=eclipse-temurin:25.0.3_9-jre-noble

# The jar in layers: libraries change seldom, the service's own classes with each build.
FROM ${JAVA_IMAGE} AS layers
ARG SERVICE
WORKDIR /layers
COPY ${SERVICE}/target/${SERVICE}-*.jar /layers/built.jar
RUN ["java", "-Djarmode=tools", "-jar", "built.jar", "extract", "--layers", "--destination", "extracted", \
     "--application-filename", "service.jar"]

# A start without servers, up to where a service would open its ports, shows the classes that any start loads (JEP 514).
# The article service looks into its database early, so its parts are only made there when they are needed.
FROM ${JAVA_IMAGE} AS trained
ARG SERVICE
WORKDIR /app
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY config/*.yaml /config/
ENV CONFIG_DIR=/config
RUN options= \
 && if [ "$SERVICE" = article-service ]; then \
      options="-Dspring.flyway.enabled=false -Dspring.main.lazy-initialization=true"; \
    fi \
 && java -XX:AOTCacheOutput=classes.aot -XX:+UseSerialGC -Dspring.context.exit=onRefresh $options -jar service.jar \
 && test -s classes.aot

FROM ${JAVA_IMAGE}
ARG SERVICE
ARG VERSION=0.1.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Liveblog Archive: ${SERVICE}" \
      org.opencontainers.image.description="Keeps every live blog for good, makes every entry findable." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
WORKDIR /app
COPY --from=trained /app/lib/ lib/
COPY --from=trained /app/classes.aot ./
COPY --from=trained /app/service.jar ./
# A number, so that Kubernetes can see that it is not root. Nothing but /tmp is written to.
USER 10001:10001
# More options: JAVA_TOOL_OPTIONS. An unusable cache is ignored with a warning.
ENTRYPOINT ["java", "-XX:AOTCache=/app/classes.aot", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", \
            "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/service.jar"]
