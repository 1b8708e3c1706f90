"""Asks a server for every file of a site, and for each address that a page holds.

Prints how many files came, and fails where one did not, where a page has no policy, where it may be kept without asking, or
where a file whose name changes with it may not.
"""

import re
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

start, folder = sys.argv[1], Path(sys.argv[2])
base = start.rsplit("/", 1)[0] + "/"


def fetch(address, headers={}):
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers), timeout=10) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, b""


for _ in range(100):
    try:
        fetch(start)
        break
    except OSError:
        time.sleep(0.1)

policy = re.search(r"Content-Security-Policy: (.*)", (folder / "_headers").read_text()).group(1)
# What scripts load no address in a page leads to; so every file is asked for, and what pages hold is followed.
files = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]
seen = {base + urllib.parse.quote(path) for path in files if path != ".katern"}
waiting, kept = list(seen), 0
while waiting:
    address = waiting.pop()
    status, headers, body = fetch(address)
    if status != 200:
        sys.exit(f"{address}: {status}")
    path = urllib.parse.unquote(address[len(base):])
    if body != (folder / path).read_bytes():
        sys.exit(f"{address}: other bytes")
    if headers["Content-Security-Policy"] != policy:
        sys.exit(f"{address}: policy {headers['Content-Security-Policy']}")
    is_kept = "immutable" in (headers["Cache-Control"] or "")
    if is_kept != bool(re.search(r"(thema/[0-9a-f]{12}|zoeken/data/[0-9a-f]{16})/", path)):
        sys.exit(f"{address}: {headers['Cache-Control']}")
    kept += is_kept
    if not path.endswith(".html"):
        continue
    again = fetch(address, {"If-None-Match": headers["ETag"]})[0]
    if again != 304:
        sys.exit(f"{address}: {again} when it is asked for again")
    for link in re.findall(r'\s(?:href|src|action)="([^"#?]+)', body.decode()):
        target = urllib.parse.urljoin(address, link.replace("&amp;", "&"))
        if target.startswith(base) and target not in seen:
            seen.add(target)
            waiting.append(target)
print(f"{len(seen)} bestanden opgevraagd en gekregen, {kept} daarvan mag een browser houden")
