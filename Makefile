# Two commands carry the house: `make run` and `make test`. The rest is for those who work on it.
SHELL := /bin/bash
export GOTOOLCHAIN := local
export PATH := $(PATH):/usr/local/go/bin
tool := go tool -modfile=scripts/tools.mod
dist := internal/web/assets/dist/manifest.json

.PHONY: run test build check bench eval long generate fmt assets

run: ## the demo nation, served
	@scripts/install.sh run
	@$(MAKE) -s build
	@scripts/run.sh

test: $(dist) ## every test, SQLite and PostgreSQL, stories and browser
	@scripts/install.sh test
	scripts/with-postgres.sh go test -timeout 20m ./...

build: $(dist) ## bin/thads, static
	CGO_ENABLED=0 go build -trimpath -o bin/thads ./cmd/thads

check: $(dist) ## what can be said in three minutes: format, vet, staticcheck, floors, generated files, tests without a browser
	@out=$$(gofmt -l cmd internal scripts law forms reports 2>/dev/null); [ -z "$$out" ] || { echo "gofmt:"; echo "$$out"; exit 1; }
	go vet ./...
	$(tool) staticcheck ./...
	scripts/check-generated.sh
	go test -short -timeout 10m ./...

bench: build
	bin/thads bench all --json

eval: build ## reading of real judgments against the labels, where ../shared is at hand
	scripts/eval.sh

long: $(dist) ## what takes hours: kills, fuzzing, soak, benches
	scripts/install.sh test
	THADS_LONG=1 scripts/with-postgres.sh go test -timeout 6h ./...
	$(MAKE) bench

generate:
	$(tool) templ generate -log-level error

fmt:
	gofmt -w cmd internal
	$(tool) templ fmt -log-level error internal

assets: $(dist)

node_modules/.stamp: package.json package-lock.json
	@scripts/install.sh run
	npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# The browser's files: content-hashed and compressed by our own builder from the pinned npm packages.
$(dist): node_modules/.stamp $(shell find internal/web/assets/src internal/web/assets/build -type f 2>/dev/null)
	go run ./internal/web/assets/build
