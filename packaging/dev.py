"""From a clone to a running app, and to passing tests: `python3 packaging/dev.py run` and `… test`.

Whatever is missing is fetched and built first, in the versions of packaging/lock/; what is already there is left alone.
Standard library only. This file alone must be readable by an old Python, so that it can say what is wrong.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  an old Python may well start this
    sys.exit("Inglenook needs Python 3.11 or newer, and this is Python " + sys.version.split()[0] + ". Start it with a newer one, for example: python3.12 packaging/dev.py run")  # fmt: skip  # noqa: E501

import io

import setup_environment
import setup_start
import setup_uv
from setup_steps import SetupError, Steps

USAGE = """\
usage: python3 packaging/dev.py run [ARGUMENT…]    start Inglenook; arguments go on to it: run chat -p "Hi"
       python3 packaging/dev.py test [ARGUMENT…]   check everything; with arguments only pytest runs: test -k chat
       python3 packaging/dev.py lock [--upgrade]   write packaging/lock/ anew after pyproject.toml has changed

The first time takes minutes: llama.cpp is built once on this computer."""


def main(arguments: list[str]) -> int:
    """Do what the first word says; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console that lacks a letter is no reason to stop
    word, *rest = arguments or [""]
    if word in {"-h", "--help", "help"}:
        print(USAGE)
        return 0
    if word not in {"run", "test", "lock"}:
        said = f"There is no word “{word}” here." if word else "Say what to do."
        print(f"{said}\n\n{USAGE}", file=sys.stderr)
        return 2
    root = setup_environment.ROOT
    steps = Steps(root, log=root / "build" / "setup.log", stream=sys.stderr)
    try:
        if word == "lock":
            setup_uv.lock(rest, steps=steps)
            return 0
        setup_environment.prepare("dev" if word == "test" else "app", steps=steps)
    except SetupError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The same command goes on from here.", file=sys.stderr)
        return 130
    command = setup_start.test_command(rest) if word == "test" else setup_start.run_command(rest)
    return setup_start.start(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
