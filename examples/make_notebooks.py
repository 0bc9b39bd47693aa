"""Build each notebook from its script and execute it: python examples/make_notebooks.py.

Needs the extra "docs": pip install 'ukclaims[docs]'.
"""

import ast
import re
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent
NAMES = ("one_figure", "telegram_day")


def cells(script: str) -> list[nbformat.NotebookNode]:
    """Return the cells that the lines with %% part the script into; what stands before the first is left out."""
    made = []
    for kind, body in re.findall(r"^# %%( \[markdown\])?\n(.*?)(?=^# %%|\Z)", script, re.MULTILINE | re.DOTALL):
        text = re.sub(r"^# ?", "", body.strip(), flags=re.MULTILINE) if kind else body.strip()
        made.append(nbformat.v4.new_markdown_cell(text) if kind else nbformat.v4.new_code_cell(text))
    for number, cell in enumerate(made):
        cell.id = f"cell-{number}"
    return made


def build(name: str) -> nbformat.NotebookNode:
    """Return the executed notebook."""
    script = (HERE / f"{name}.py").read_text(encoding="utf-8")
    ast.parse(script)
    notebook = nbformat.v4.new_notebook(cells=cells(script))
    NotebookClient(notebook, kernel_name="python3", resources={"metadata": {"path": HERE}}, record_timing=False).execute()
    notebook.metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}, "language_info": {"name": "python"}}
    return notebook


if __name__ == "__main__":
    for name in NAMES:
        nbformat.write(build(name), HERE / f"{name}.ipynb")
