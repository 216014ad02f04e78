# make demo: read the sample reports; make test: run the tests. Both set themselves up.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BENCHES := figures shootings airwars muc attribution times places wording gate syntax linking copies speed
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo test check format readme bench frontend frontend-check frontend-same clean

help:
	@echo "make demo    read the sample reports, print their claim sheets, and compile a dossier"
	@echo "make test    run the tests"
	@echo "make check   format, lint, types and the direction of imports"
	@echo "make format  format the code and mend what the linter can mend"
	@echo "make readme  put what the command line prints now into the README"
	@echo "make frontend  build the workbench's scripts from frontend/ (needs Node.js)"
	@echo "make bench   measure findings, claims, speed and memory on the sets beside this checkout"
	@echo "make clean   take away the environment and all caches"

# Set up once, and again only when what is asked for changes.
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or later is needed; name one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null \
		|| { echo "This Python cannot make environments; on Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[develop]'
	@touch $@

demo: $(READY)
	@$(BIN)/ascribe read examples/*.txt examples/*.html examples/*.jsonl
	@place=$$(mktemp -d) && trap 'rm -rf "$$place"' EXIT && export ASCRIBE_DB="$$place/korvat.db" && \
		$(BIN)/ascribe init >/dev/null && $(BIN)/ascribe add examples/korvat/reports.jsonl >/dev/null && \
		$(BIN)/ascribe dossier "$$($(BIN)/ascribe incidents | head -1 | cut -d' ' -f1)"

test: $(READY)
	$(BIN)/python -m pytest -n 2 --dist worksteal

check: $(READY) frontend-check
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	PYTHONWARNINGS=error $(BIN)/python -m compileall -q -f ascribe tests bench docs training
	$(BIN)/lint-imports

format: $(READY)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

readme: $(READY)
	$(BIN)/python docs/shown.py

bench: $(READY)
	@for set in $(BENCHES); do $(BIN)/python bench/$$set.py || exit 1; done
	$(BIN)/python bench/speed.py --relevant 0.1
	$(BIN)/python bench/store.py --reports 10000 --crashes 20
	$(BIN)/python bench/workbench.py
	$(BIN)/python bench/workbench_load.py
	$(BIN)/python docs/shown.py

# The built scripts are kept in the package, so that nobody who serves it needs Node.js.
frontend/node_modules/.ready: frontend/package.json
	cd frontend && npm install --no-audit --no-fund --no-package-lock --silent && touch node_modules/.ready

frontend: frontend/node_modules/.ready
	cd frontend && npm run --silent build

frontend-check:
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory frontend-same; else echo "no Node.js: the built scripts are not compared with their sources"; fi

frontend-same: frontend/node_modules/.ready
	@built=$$(mktemp -d) && trap 'rm -rf "$$built"' EXIT && cd frontend && npm run --silent check && npx vite build --outDir "$$built" --logLevel error >/dev/null 2>&1 \
		&& diff -r "$$built" ../ascribe/workbench/static || { echo "ascribe/workbench/static is not what frontend/ builds; run: make frontend" >&2; exit 1; }

clean:
	rm -rf $(VENV) frontend/node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
