"""All answers are blank.

loses: confusion_counts bins_accuracy bins_empty mistakes_surest mistakes_edges unknown_share
loses: invariant_models invariant_all
"""
