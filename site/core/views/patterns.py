"""Every component in every state, for designers and browser tests. Development and test settings only."""

from django.shortcuts import render


def patterns(request):
    return render(request, "patterns.html")
