# Two commands for a newcomer: `make demo` and `make test`. Both set everything up first; the second time they start at once.
# uv is used where it is found, venv and pip elsewhere.

VENV   := .venv
BIN    := $(VENV)/bin
UV     := $(shell command -v uv 2>/dev/null)
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do \
            $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
INPUTS := pyproject.toml constraints.txt hatch_build.py graph_api/frontend/package-lock.json

.PHONY: demo test lint types tests accuracy bench fuzz notebooks wheel clean

demo: $(VENV)/.installed  ## build a graph from the sample minutes, show what it found, serve it
	$(BIN)/samgraf demo

test: lint types tests  ## everything that must hold

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev
	$(BIN)/mypy

tests: $(VENV)/.installed-dev
	$(BIN)/pytest

accuracy: $(VENV)/.installed-dev  ## measure on the gold set and rewrite docs/accuracy.md
	$(BIN)/python -m extract.accuracy

bench: $(VENV)/.installed-dev  ## timings, as ratios within one run
	$(BIN)/python -m tests.bench

fuzz: $(VENV)/.installed-dev  ## damaged minutes for SECONDS (600): no crash, no hang, no fact without a quote
	$(BIN)/python -m tests.bench.fuzz --seconds $(or $(SECONDS),600)

notebooks: $(VENV)/.installed-dev  ## run the notebooks on the sample minutes, and keep their outputs
	SAMGRAF_DATA=build/notebooks $(BIN)/samgraf demo --no-serve
	SAMGRAF_DATA=$(CURDIR)/build/notebooks $(BIN)/jupyter execute --inplace notebooks/*.ipynb

wheel: $(VENV)/.installed  ## dist/samgraf-….whl
ifdef UV
	uv build --quiet --wheel
else
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist .
endif

clean:
	rm -rf $(VENV) build dist data graph_api/static/vendor graph_api/frontend/node_modules

$(VENV)/pyvenv.cfg:
	@test -n "$(UV)$(PYTHON)" || { echo "samgraf needs Python 3.11 or later: install it, or name it with make PYTHON=/path/to/python"; exit 1; }
ifdef UV
	uv venv --quiet --python ">=3.11" $(VENV)
else
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade pip
endif

$(VENV)/.installed: $(VENV)/pyvenv.cfg $(INPUTS)
ifdef UV
	uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --editable .
else
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable .
endif
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
ifdef UV
	uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --group dev
else
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --group dev
endif
	@touch $@
