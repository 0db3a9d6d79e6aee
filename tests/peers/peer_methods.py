"""The statistical methods that Presage is compared with, as statsforecast implements them."""

from statsforecast.models import MSTL, AutoARIMA, AutoETS, AutoTheta, SeasonalNaive

DAY_STEPS = 24
WEEK_STEPS = 168

# AutoARIMA's time grows with the history: it learns from the last six weeks.
ARIMA_HISTORY_STEPS = 1008


def _mstl(history_steps):
    has_two_weeks = history_steps >= 2 * WEEK_STEPS
    return MSTL(season_length=[DAY_STEPS, WEEK_STEPS] if has_two_weeks else [DAY_STEPS])


METHODS = {
    "SeasonalNaive": lambda _: SeasonalNaive(season_length=DAY_STEPS),
    "MSTL": _mstl,
    "MSTL day only": lambda _: MSTL(season_length=[DAY_STEPS]),
    "AutoTheta": lambda _: AutoTheta(season_length=DAY_STEPS),
    "AutoETS": lambda _: AutoETS(season_length=DAY_STEPS),
    "AutoARIMA": lambda _: AutoARIMA(season_length=DAY_STEPS, approximation=True),
}


def learnable(method, history):
    """The part of a history that a method learns from."""
    return history[-ARIMA_HISTORY_STEPS:] if method == "AutoARIMA" else history
