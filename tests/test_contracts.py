"""The import contracts of pyproject.toml hold, and they bite."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ["home", "learning", "stories"]


def lint_imports(root: Path) -> subprocess.CompletedProcess:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    environment = os.environ | {"PYTHONPATH": f"{root}{os.pathsep}{root / 'site'}"}
    return subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)  # noqa: S603


@pytest.fixture(scope="module")
def copied_house(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("house")
    only_python = shutil.ignore_patterns("*.html", "*.css", "*.png", "*.svg", "*.po", "*.mo", "*.yaml", "__pycache__")
    for folder in ["site", *ROOMS]:
        shutil.copytree(ROOT / folder, root / folder, ignore=only_python)
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def test_the_house_keeps_its_contracts():
    result = lint_imports(ROOT)

    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize(
    ("module", "forbidden"),
    [
        ("site/core/texts.py", "import home.models"),
        ("home/calendars.py", "import stories"),
        ("site/search/apps.py", "import learning"),
        ("learning/domain/quiz.py", "import django.db"),
    ],
)
def test_a_forbidden_import_breaks_them(copied_house, module, forbidden):
    path = copied_house / module
    before = path.read_text()
    path.write_text(f"{before}\n{forbidden}\n")

    result = lint_imports(copied_house)

    path.write_text(before)
    assert result.returncode == 1
    assert "BROKEN" in result.stdout
