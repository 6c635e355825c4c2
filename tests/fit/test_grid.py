"""Every quantization against every context, the likeliest cell first."""

from __future__ import annotations

from tests.fit.synthetic_headers import synthetic_header

from inglenook.fit.computer import GIB, Host, invented
from inglenook.fit.grid import contexts_of, grid_of, order
from inglenook.fit.options import FitOptions
from inglenook.fit.precision import at_precision
from inglenook.fit.shape import shape_of

MODEL = shape_of((synthetic_header("llama3.1-8b-q4km"),))


def test_the_usual_cell_comes_first_and_none_is_left_out() -> None:
    shapes = {name: at_precision(MODEL, name) for name in ("Q2_K", "Q8_0", "Q4_K_M")}
    computer = invented("12", Host(32 * GIB, 28 * GIB))
    cells = list(grid_of(shapes, contexts_of(MODEL), FitOptions(), computer))
    assert (cells[0].quantization, cells[0].context) == ("Q4_K_M", 8192)
    assert {(cell.quantization, cell.context) for cell in cells} == {
        (name, context) for name in shapes for context in (4096, 8192, 32_768, 131_072)
    }
    assert all(cell.fit.context == cell.context == cell.options.context for cell in cells)


def test_a_cell_has_the_layers_that_fit() -> None:
    (cell,) = grid_of({"float16": at_precision(MODEL, "float16")}, (8192,), FitOptions(), invented("12"))
    assert 0 < cell.fit.gpu_layers < cell.fit.layers


def test_columns_end_where_training_did() -> None:
    assert contexts_of(MODEL) == (4096, 8192, 32_768, 131_072)
    assert contexts_of(shape_of((synthetic_header("gemma2-9b-q4km"),))) == (4096, 8192)


def test_names_of_other_quantizers_count_as_their_kind() -> None:
    assert order(("IQ1_S", "UD-Q4_K_M"), (8192,))[0] == ("UD-Q4_K_M", 8192)
