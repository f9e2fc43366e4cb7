"""How learning works here: steps, answers, scores, progress, confirmation and company check.

Plain Python: no Django, no Wagtail, no database, no clock and no chance except where a token is made. Everything
that decides whether an answer is right or a module is finished lives here, so that it can be read and tested alone.
"""
