"""The only room that draws with Streamlit, besides the pages.

Widgets take plain values, draw, and return what the user wants; pages act on it.
"""
