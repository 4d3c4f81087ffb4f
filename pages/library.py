import streamlit as st

st.title('library')
st.text_input('x', key='xlibrary')
st.button('Primary', type='primary', shortcut='Ctrl+Enter')
