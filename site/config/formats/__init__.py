"""How dates and times are written where Django's own habits do not fit (its English is American)."""
