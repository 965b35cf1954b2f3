"""What the notebooks share, the pictures, the demo, and the grader."""
