"""The web app: Streamlit's own server with our routes beside it.

``streamlit run app.py`` and ``python app.py`` both serve it.
"""

from pathlib import Path

import streamlit as st

from components.web import assets

app = st.App(Path(__file__).parent / "components" / "widgets" / "shell.py", routes=assets.routes)

if __name__ == "__main__":
    app.run()
