"""The digest of a notice, by another hand: RFC 8785 for what a notice holds, and SHA-256, in nothing but Python.

Reads JSON from standard input: a list of notices. Writes their digests, one a line.
"""

import hashlib
import json
import sys

SHORT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def text(value):
    return '"' + "".join(SHORT.get(c) or ("\\u%04x" % ord(c) if c < " " else c) for c in value) + '"'


def utf16(key):
    return key.encode("utf-16-be")


def canonical(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return text(value)
    if isinstance(value, int) and abs(value) < 2**53:
        return str(value)
    if isinstance(value, list):
        return "[" + ",".join(canonical(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(text(key) + ":" + canonical(value[key]) for key in sorted(value, key=utf16)) + "}"
    raise TypeError("A notice holds no %r." % value)


for notice in json.load(sys.stdin):
    print("sha256-" + hashlib.sha256(canonical(notice).encode("utf-8")).hexdigest())
