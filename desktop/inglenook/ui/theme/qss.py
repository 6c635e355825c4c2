"""The one style sheet, filled in from the tokens; a control's variant is its dynamic property ``role``."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import TYPE_CHECKING

from inglenook.ui.theme import fonts

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.ui.theme.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Picture:
    """An icon that the style sheet draws, tinted for one look."""

    icon: str
    color: str  # a field of the tokens
    stroke: float = 2.0


PICTURES = (
    Picture("check", "on_accent", 3.2),
    Picture("chevron-down", "text2"),
    Picture("chevron-up", "text2"),
    Picture("rotate-ccw", "text2"),
    Picture("x", "text2"),
    Picture("info", "accent"),
    Picture("triangle-alert", "warn"),
    Picture("circle-alert", "danger"),
)

_SIZES = (11, 12, 13, 14, 15, 16, 18, 20, 22)

_TEMPLATE = Template("""
* { outline: none; }
QMainWindow, QDialog, #root { background: $window; }
#content { background: $content; border: 1px solid $border; border-radius: 12px; }
#card { background: $raised; border: 1px solid $border; border-radius: 12px; }
#inspector, #chatlist, #rail { background: transparent; }
#composer { background: $raised; border: 1px solid $border_strong; border-radius: 14px; }
#composer QPlainTextEdit { background: transparent; border: none; padding: 2px; font-size: $px14; }
#waiting { background: transparent; border: 2px solid transparent; border-radius: 8px; }
#waiting:hover { background: $hover; }
#waiting[kb="true"] { border-color: $accent; }
#chip { background: $subtle; border: 1px solid $border; border-radius: 9px; }
#popup { background: $raised; border: 1px solid $border_strong; border-radius: 12px; }
#notice { background: $raised; border: 1px solid $border_strong; border-radius: 10px; }
QFrame[role="icon-info"] { image: url("$pictures/info.svg"); }
QFrame[role="icon-warn"] { image: url("$pictures/triangle-alert.svg"); }
QFrame[role="icon-error"] { image: url("$pictures/circle-alert.svg"); }
QFrame[role="rule"] { background: $border; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[role="linkline"] {
    background: $raised; border: 1px solid $border; border-radius: 6px; padding: 2px 6px; font-size: $px12;
}
QLabel[role="h1"] { font-size: $px22; font-weight: 700; }
QLabel[role="h2"] { font-size: $px18; font-weight: 600; }
QLabel[role="title"] { font-size: $px15; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="body"] { font-size: $px15; }
QLabel[role="muted"] { color: $text2; font-size: $px12; }
QLabel[role="quiet"] { color: $text2; }
QLabel[role="faint"] { color: $text3; font-size: $px11; }
QLabel[role="section"] { color: $text3; font-size: $px11; font-weight: 600; text-transform: uppercase; }
QLabel[role="value"] { color: $text2; font-family: $mono; font-size: $px12; }
QLabel[role="mono"] { font-family: $mono; font-size: $px12; }
QLabel[role="key"] { background: $subtle; color: $text2; border: 1px solid $border_strong; border-radius: 5px;
    padding: 1px 7px; font-size: $px12; }
QLabel[role="avatar"] { background: $accent_soft; color: $accent; border-radius: 7px; font-weight: 700;
    font-size: $px11; }
QLabel[role="badge"], QLabel[role="ok"], QLabel[role="warn"], QLabel[role="error"] { border-radius: 6px;
    padding: 2px 7px; font-size: $px11; font-weight: 600; }
QLabel[role="badge"] { background: $hover; color: $text2; font-weight: 400; }
QLabel[role="ok"] { background: $ok_soft; color: $ok; }
QLabel[role="warn"] { background: $warn_soft; color: $warn; }
QLabel[role="error"] { background: $danger_soft; color: $danger; }
QLabel:disabled { color: $disabled; }

QToolButton { border: 2px solid transparent; border-radius: 8px; padding: 3px; background: transparent; color: $text2; }
QToolButton:hover { background: $hover; color: $text; }
QToolButton:pressed, QToolButton:checked { background: $pressed; color: $text; }
QToolButton:disabled { color: $disabled; }
QToolButton[role="rail"] { padding: 6px 0 4px 0; font-size: $px11; min-width: 56px; border-radius: 10px; }
QToolButton[role="rail"]:checked { background: $selected; color: $text; font-weight: 600; }
QToolButton[role="pill"] { padding: 4px 9px; background: $subtle; border-radius: 9px; color: $text; font-weight: 500; }
QToolButton[role="pill"]:hover { background: $hover; }
QToolButton[role="think"] { padding: 3px 8px 3px 6px; background: $subtle; border-radius: 9px; }
QToolButton[role="think"]:hover { background: $hover; }
QToolButton[role="fold"] { padding: 3px 6px 3px 2px; color: $text; font-weight: 600; }
QToolButton[role="fold"]:checked { background: transparent; }
QToolButton[role="chip"] { padding: 1px 4px; color: $text; font-size: $px12; }
QToolButton[role="code"] { font-size: $px11; padding: 1px 6px; }
QToolButton[role="source"] { padding: 0 1px; font-size: $px11; color: $accent; border-width: 1px; border-radius: 6px; }
QToolButton[role="reset"] { image: url("$pictures/rotate-ccw.svg"); width: $px12; height: $px12; padding: 1px; }
QToolButton[role="close"] { image: url("$pictures/x.svg"); padding: 1px; }
QToolButton[over="true"] { background: $raised; border: 1px solid $border; border-radius: 9px; }
QToolButton::menu-indicator { image: none; }
QToolButton[kb="true"] { border-color: $accent; }

QPushButton { border: 1px solid $border_strong; border-radius: 8px; padding: 6px 14px; background: $raised;
    font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:disabled { color: $disabled; background: $subtle; border-color: $border; }
QPushButton[role="primary"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:disabled { background: $pressed; border-color: $pressed; color: $disabled; }
QPushButton[role="danger"] { color: $danger; }
QPushButton[role="danger"]:disabled { color: $disabled; }
QPushButton[role="danger"]:hover { background: $danger_soft; border-color: $danger; }
QPushButton[role="ghost"] { background: transparent; border-color: transparent; color: $text2; }
QPushButton[role="ghost"]:hover { background: $hover; color: $text; }
QPushButton[role="ghost"]:disabled { color: $disabled; background: transparent; border-color: transparent; }
QPushButton[role="link"] { background: transparent; border-color: transparent; color: $accent; padding: 3px 2px; }
QPushButton[role="link"]:hover { color: $accent_hover; text-decoration: underline; }
QPushButton[role="link"]:disabled { color: $disabled; text-decoration: none; }
QPushButton[role="pill"] { background: $subtle; border-color: transparent; border-radius: 10px; padding: 10px 14px;
    font-weight: 400; text-align: left; }
QPushButton[role="pill"]:hover { background: $hover; }
QPushButton[role="pill"]:disabled { color: $disabled; }
QPushButton[kb="true"] { border: 2px solid $accent; padding: 5px 13px; }
QPushButton[role="pill"][kb="true"] { padding: 9px 13px; }
QPushButton[role="link"][kb="true"] { padding: 2px 1px; }
QPushButton[role="primary"][kb="true"] { border-color: $ring; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: $raised; color: $text;
    border: 1px solid $border_strong; border-radius: 8px; padding: 6px 10px; selection-background-color: $selection;
    selection-color: $text; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $text3; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox[kb="true"] {
    border: 2px solid $accent; padding: 5px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $disabled;
    background: $subtle; border-color: $border; }
QLineEdit[role="search"] { background: $hover; border-color: transparent; }
QLineEdit[role="search"]:focus { background: $raised; border-color: $accent; }
QLineEdit[role="value"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 1px 2px;
    color: $text2; font-family: $mono; font-size: $px12; }
QLineEdit[role="value"]:hover { background: $hover; color: $text; }
QLineEdit[role="value"]:focus { background: $raised; color: $text; border: 2px solid $accent; padding: 0 1px; }
QLineEdit[role="value"]:disabled { color: $disabled; }
QPlainTextEdit[role="mono"] { background: $code_ground; border-color: $border; font-family: $mono; font-size: $px12; }
QPlainTextEdit[role="mono"]:focus { border-color: $accent; }
QPlainTextEdit[role="legal"] { background: $raised; border-color: $border; font-size: $px12; }
QPlainTextEdit[role="legal"]:focus { border-color: $accent; }
QTextBrowser[role="plain"] { background: transparent; border: 2px solid transparent; padding: 0; }
QTextBrowser[role="plain"][kb="true"] { border-color: $accent; }

QAbstractSpinBox { padding: 5px 0; }
QAbstractSpinBox:focus { padding: 4px 0; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0 8px; }

QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QComboBox::drop-down { border: none; width: $combo_side; }
QComboBox::down-arrow { image: url("$pictures/chevron-down.svg"); width: $px14; height: $px14; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $border_strong; padding: 4px;
    selection-background-color: $hover; selection-color: $text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 6px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: $px20; border: none; border-radius: 4px;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 3px 0 3px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 3px 2px 3px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$pictures/chevron-up.svg"); width: $px11; height: $px11; }
QAbstractSpinBox::down-arrow { image: url("$pictures/chevron-down.svg"); width: $px11; height: $px11; }

QCheckBox, QRadioButton { spacing: 8px; padding: 2px 4px; border: 2px solid transparent; border-radius: 7px; }
QCheckBox[kb="true"], QRadioButton[kb="true"] { border-color: $accent; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator { width: $px16; height: $px16; border: 1px solid $control;
    background: $raised; border-radius: 5px; }
QRadioButton::indicator { border-radius: $radio_round; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$pictures/check.svg"); }
QRadioButton::indicator:checked { border: $radio_edge solid $accent; width: $radio_dot; height: $radio_dot;
    background: $on_accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $border_strong; background: $subtle; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QRadioButton::indicator:checked:disabled { border-color: $disabled; }

QSlider { min-height: 22px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider[rtl="true"]::sub-page:horizontal { background: $track; }
QSlider[rtl="true"]::add-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -7px 0; border-radius: 9px; background: $knob;
    border: 1px solid $control; }
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider[kb="true"]::handle:horizontal { border: 3px solid $accent; width: 12px; height: 12px; }
QSlider::sub-page:horizontal:disabled, QSlider[rtl="true"]::add-page:horizontal:disabled { background: $disabled; }
QSlider[rtl="true"]::sub-page:horizontal:disabled { background: $track; }
QSlider::handle:horizontal:disabled { border-color: $border_strong; background: $subtle; }

QProgressBar { background: $track; border: none; border-radius: 3px; min-height: 6px; max-height: 6px;
    color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { width: 12px; background: transparent; margin: 2px 3px; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 3px 2px; }
QScrollBar::handle { background: $border_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none;
    border: none; width: 0; height: 0; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; }
#scrolled { background: transparent; }

QListView, QTreeView, QTableView { background: transparent; border: 2px solid transparent; border-radius: 8px;
    gridline-color: transparent; selection-background-color: $selected; selection-color: $text; }
QListView[kb="true"], QTreeView[kb="true"], QTableView[kb="true"] { border-color: $accent; }
QListView::item, QTreeView::item { padding: 6px 10px; min-height: 18px; border-radius: 7px; color: $text; }
QTableView::item { padding: 0 10px; border-bottom: 1px solid $border; color: $text; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: $selected; color: $text; }
#completions { background: $raised; border: 1px solid $border_strong; border-radius: 0; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $text3; border: none; border-bottom: 1px solid $border;
    padding: 7px 10px; font-size: $px12; font-weight: 500; }
QTableCornerButton::section { background: transparent; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $border; top: -1px; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 7px 8px; margin: 0 6px 0 6px; color: $text2; background: transparent;
    border: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar[kb="true"]::tab:selected { border-color: $accent; border-radius: 6px; }

QMenu { background: $raised; border: 1px solid $border_strong; padding: 5px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 6px; color: $text; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $border_strong; padding: 5px 8px; font-size: $px12; }
QSplitter::handle { background: transparent; }
QGroupBox { border: 1px solid $border; border-radius: 10px; margin-top: 18px; padding: 12px; }
QGroupBox::title { subcontrol-origin: margin; left: 2px; color: $text2; font-weight: 600; }
""")


def style_sheet(tokens: Tokens, text_scale: float, pictures: Path) -> str:
    """The sheet for one look; pictures is the folder with the tinted arrows."""
    colours = {name: value for name, value in asdict(tokens).items() if isinstance(value, str)}
    sizes = {f"px{size}": f"{round(size * text_scale)}px" for size in _SIZES}
    edge, side = round(5 * text_scale), round(16 * text_scale) + 2  # of a radio button, chosen or not
    sizes |= {"radio_edge": f"{edge}px", "radio_dot": f"{side - 2 * edge}px", "radio_round": f"{side // 2}px"}
    sizes |= {"combo_side": f"{round(14 * text_scale) + 12}px"}  # its arrow with some room
    mono = ", ".join(f'"{family}"' for family in fonts.families(mono=True))
    return _TEMPLATE.substitute(colours, **sizes, mono=mono, pictures=pictures.as_posix())


def template() -> str:
    """The sheet with the tokens' names in it, for whoever looks through it."""
    return _TEMPLATE.template
