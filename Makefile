# Thin verbs. What needs more than a line lives in .ci/ and says what it is doing.
SHELL := /bin/bash
.DEFAULT_GOAL := help
HOST ?= 127.0.0.1
PORT ?= 8000
PY := .venv/bin/python
MANAGE := $(PY) manage.py

.PHONY: help run reset test check lint fmt messages bench search-quality shell install install-dev production-test

help: ## Show what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

run: ## Install, migrate, load the start content once and serve (HOST=127.0.0.1 PORT=8000)
	@HOST=$(HOST) PORT=$(PORT) .ci/serve

reset: ## Begin anew: delete the local database, pictures and cache (asks first)
	@.ci/reset

test: ## Install what tests need and run everything: linters, types, checks, catalogues, pytest with browser
	@.ci/test

check: install-dev ## Everything except the browser tests
	@.ci/checks && $(PY) -m pytest -n auto -m "not browser"

production-test: ## Run the site as in production (PostgreSQL, Redis, gunicorn, nginx with TLS) and ask it questions
	@.ci/production

lint: install-dev ## Linters, types and system checks only
	@.ci/checks

fmt: install-dev ## Format Python and templates
	@.venv/bin/ruff check --fix . && .venv/bin/ruff format . && .venv/bin/djlint --reformat --quiet site home learning stories || true

messages: install-dev ## Collect interface texts into the catalogues and compile them (needs gettext)
	@.ci/messages

bench: install-dev ## Measure large data sets against small ones, as ratios in one run
	@.ci/bench

search-quality: install ## Ask the search the questions of tests/search/questions.yaml (DATABASE_URL= for PostgreSQL)
	@.ci/search-quality

shell: install ## A Python shell with everything imported
	@$(MANAGE) shell

install:
	@.ci/install

install-dev:
	@.ci/install dev
