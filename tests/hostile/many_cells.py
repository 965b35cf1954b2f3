"""A notebook of three hundred thousand empty cells.

heavy: takes gigabytes of memory
"""
# ruff: noqa

# %% file
path.write_text('{"metadata": {}, "nbformat": 4, "nbformat_minor": 5, "cells": [' + ", ".join(["{}"] * 10**6) + "]}")
