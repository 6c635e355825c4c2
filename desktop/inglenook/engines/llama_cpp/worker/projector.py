"""A model's eyes: the projector through which images become what the model reads, by llama.cpp's mtmd."""

from __future__ import annotations

import ctypes
from collections import OrderedDict
from typing import TYPE_CHECKING

from llama_cpp import mtmd_cpp as mtmd

from inglenook.engines.llama_cpp.worker.context import ABORTED, SEQUENCE
from inglenook.engines.llama_cpp.worker.image_layout import Layout
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.projector_file import load_projector, measured
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from inglenook.engines.engine import LoadOptions, LoadProgress
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.controls import Controls
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
    from inglenook.engines.llama_cpp.worker.image_parts import Image, ImagePiece, Text

_KEPT_BYTES = 64 * 2**20  # of what was seen; an image takes some MB
STEP = 32  # nodes of the projector's graph computed between two looks at whether to stop


class Projector:
    """Loaded from a file; raises ProjectorError, CancelledError. ``close`` frees it, before the model.

    ``reads_whole``: an image must be read in one batch, since each of its places looks at all the others.
    ``uses_plane``: its places have two dimensions.
    """

    def __init__(
        self,
        options: LoadOptions,
        model: api.llama_model_p,
        *,
        on_progress: Callable[[LoadProgress], None],
        controls: Controls,
        log: EngineLog,
    ) -> None:
        self._controls = controls
        self._nodes = 0
        self._watch = api.ggml_backend_sched_eval_callback(self._may_go_on)
        self._kept: OrderedDict[tuple[str, int], ctypes.Array[ctypes.c_float]] = OrderedDict()
        self._handle = load_projector(options, model, self._watch, on_progress=on_progress, controls=controls, log=log)
        self.use = measured(log)
        self.reads_whole = mtmd.mtmd_decode_use_non_causal(self._handle, None)  # pyright: ignore[reportArgumentType]  NULL: of any image
        self.uses_plane = mtmd.mtmd_decode_use_mrope(self._handle)
        self._width = api.llama_model_n_embd_inp(model)

    def layout(self, parts: Sequence[Text | Image], images: Mapping[str, bytes]) -> Layout:
        """How the prompt is cut up, to be closed; raises PromptError."""
        return Layout(self._handle, parts, images)

    def read(self, layout: Layout, piece: ImagePiece, context: Context, position: int) -> int:
        """Look at an image and read it behind what is there already; 0, or what llama_decode answers else.

        What was seen of it is kept. Raises PromptError when it cannot be read.
        """
        if self.reads_whole and piece.cells > context.micro_batch:
            raise PromptError(
                say(
                    "An image takes {cells:,} tokens, which this model must read at once, but {batch:,} are the most "
                    "that are computed at once. Load the model with a larger micro-batch.",
                    cells=piece.cells,
                    batch=context.micro_batch,
                )
            )
        seen = self._look(layout, piece)
        if seen is None:
            return ABORTED
        end = api.llama_pos()

        def after_batch(_batch: object, _data: object) -> int:
            self._controls.steps += 1
            return ABORTED if self._controls.stop else 0

        return mtmd.mtmd_helper_decode_image_chunk(  # pyright: ignore[reportUnknownMemberType]  half typed
            self._handle,
            context.handle,
            layout.chunk(piece),
            seen,
            api.llama_pos(position),
            api.llama_seq_id(SEQUENCE),
            context.batch,
            ctypes.byref(end),  # pyright: ignore[reportArgumentType]  a reference is meant
            mtmd.mtmd_helper_post_decode_callback(after_batch),
            None,  # pyright: ignore[reportArgumentType]  NULL is meant
        )

    def close(self) -> None:
        """Free the memory."""
        mtmd.mtmd_free(self._handle)

    def _look(self, layout: Layout, piece: ImagePiece) -> ctypes.Array[ctypes.c_float] | None:
        """What the projector makes of an image; None when stopped."""
        key = (piece.sha256, piece.tile)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        chunk = layout.seen(piece)
        if self._controls.stop:
            return None
        code = mtmd.mtmd_encode_chunk(self._handle, chunk)
        if self._controls.stop:
            return None
        found = None if code else mtmd.mtmd_get_output_embd(self._handle)
        if not found:
            raise PromptError(say("The projector failed on an image. Remove the image, or use another projector file."))
        seen = (ctypes.c_float * (piece.cells * self._width))()
        ctypes.memmove(seen, found, ctypes.sizeof(seen))
        self._kept[key] = seen
        while len(self._kept) > 1 and sum(map(ctypes.sizeof, self._kept.values())) > _KEPT_BYTES:
            self._kept.popitem(last=False)
        return seen

    def _may_go_on(self, _tensor: object, asks: bool, _data: object) -> bool:  # noqa: FBT001  as ggml calls it
        """Asked of each node whether its result is wanted: each ``STEP`` of them is, to look whether to stop."""
        if not asks:
            return not self._controls.stop
        self._nodes += 1
        self._controls.steps += 1
        return self._nodes % STEP == 0
