import streamlit as st

st.title('prompt_builder')
st.text_input('x', key='xprompt_builder')
st.button('Primary', type='primary', shortcut='Ctrl+Enter')
