"""The house's illustration set, drawn from shared shapes, figures and motifs.

Run ``python -m demo.illustrations.draw`` with ``site/`` on the path to write every scene as SVG and PNG.
"""
