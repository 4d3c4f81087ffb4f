"""The only room that draws with Streamlit, besides the pages: widgets take plain values, draw, and return what the user wants."""
