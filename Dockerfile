# The service with the explorer. Build: `docker build -t reftel .`; docker-compose.yml runs it beside Neo4j.
FROM node:24-slim AS build
WORKDIR /app
# Without the sources first, so that the packages stay cached while only those change.
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY cypher/package.json cypher/
COPY ingest/package.json ingest/
COPY web/package.json web/
COPY .ci/packages/package.json .ci/packages/
# No package needs its install script, and ours would build what is not there yet. What only tests need is left out.
RUN npm ci --ignore-scripts --workspace cypher --workspace ingest --workspace api --workspace web --include-workspace-root
COPY . .
# What users install, bundled the same way, with the very packages of package-lock.json.
RUN npm run build:product && node bin/package.js --tree package

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 REFTEL_STORE=sqlite:/data/reftel.db
WORKDIR /app
RUN mkdir /data && chown 1000:1000 /data
COPY --from=build /app/package ./
# The user `node`, by its number, so that a cluster can see that it is not root.
USER 1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/reftel.js", "serve"]
