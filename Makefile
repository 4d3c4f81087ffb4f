# Two commands: `make run` starts Dailies, `make test` proves it. Both work on a fresh Debian or macOS with Python 3.11 or newer.
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
VENV   := .venv
BIN    := $(VENV)/bin

.PHONY: run test check browser clean

run: $(VENV)/installed
	@$(BIN)/python app.py

test: check browser
	@$(BIN)/python -m pytest -n 2 --dist loadgroup

check: $(VENV)/installed-test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

$(VENV)/installed: requirements.txt
	@test -n "$(PYTHON)" || { echo "Dailies needs Python 3.11 or newer. Install it, or name one: make run PYTHON=/path/to/python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "Python cannot make environments here. On Debian: apt-get install python3-venv"; exit 1; }
	@echo "Installing Dailies into $(VENV) (once, a few minutes) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/installed-test: $(VENV)/installed pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check '.[test]'
	@touch $@

# The browser flows need a Chromium: the machine's own, else Debian's package, else Playwright's.
browser: $(VENV)/installed-test
	@$(BIN)/python tests/browser/chromium.py || sh tests/browser/install-chromium

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build
