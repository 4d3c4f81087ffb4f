"""The tools that subjects are drawn with: paths, gradients, bodies turned, lofted or put together, flat art."""
