"""The commands of a workflow, in their order, for a shell: `steps.py github|gitlab <folder of the workflows>`."""

import sys
from pathlib import Path

import yaml

host, folder = sys.argv[1], Path(sys.argv[2])
if host == "github":
    workflow = yaml.safe_load((folder / ".github/workflows/pages.yml").read_text())
    commands = [step["run"] for step in workflow["jobs"]["site"]["steps"] if "run" in step]
else:
    commands = yaml.safe_load((folder / ".gitlab-ci.yml").read_text())["pages"]["script"]
print("\n".join(command.strip() for command in commands))
