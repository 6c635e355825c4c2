"""Secrets in the system's keyring, each under a name of its own."""

from __future__ import annotations

from inglenook.errors import HubError
from inglenook.sentence import say

LONGEST = 4096
_SERVICE = "Inglenook"


def is_secret(text: str) -> bool:
    """Whether it can stand in a header."""
    return 0 < len(text) <= LONGEST and text.isascii() and text.isprintable() and " " not in text


def read_entry(name: str, *, instead: str) -> str | None:
    """What is kept under a name; ``instead`` is the variable that does without a keyring. Raises HubError."""
    import keyring  # noqa: PLC0415  starting must not pay for it

    try:
        kept = keyring.get_password(_SERVICE, name)
    except Exception as error:  # each system's keyring has its own kinds
        raise _unusable(error, instead) from error
    return kept if kept and is_secret(kept) else None


def write_entry(name: str, secret: str, *, instead: str) -> None:
    """Keep it. Raises HubError."""
    import keyring  # noqa: PLC0415  starting must not pay for it

    try:
        keyring.set_password(_SERVICE, name, secret)
        is_there = keyring.get_password(_SERVICE, name) == secret
    except Exception as error:
        raise _unusable(error, instead) from error
    if not is_there:  # as keyring's null backend
        raise HubError(
            say(
                "The system's keyring is switched off and keeps nothing. Use {variable} instead.",
                variable=instead,
            )
        )


def remove_entry(name: str, *, instead: str) -> None:
    """Forget it. Raises HubError."""
    import keyring  # noqa: PLC0415  starting must not pay for it

    try:
        keyring.delete_password(_SERVICE, name)
    except Exception as error:
        raise _unusable(error, instead) from error


def _unusable(error: Exception, instead: str) -> HubError:
    import keyring.errors  # noqa: PLC0415  starting must not pay for it

    if isinstance(error, keyring.errors.NoKeyringError):
        return HubError(
            say(
                "This system has no keyring: install one, such as GNOME Keyring or KWallet, or use {variable} instead.",
                variable=instead,
            )
        )
    if isinstance(error, keyring.errors.KeyringLocked):
        return HubError(say("The system's keyring is locked: unlock it, then try again."))
    reason = str(error).strip().rstrip(".") or type(error).__name__
    return HubError(
        say(
            "The system's keyring cannot be used: {reason}. Unlock or repair it, or use {variable}.",
            reason=reason,
            variable=instead,
        )
    )
