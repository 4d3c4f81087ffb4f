import streamlit as st

st.title('generate')
st.text_input('x', key='xgenerate')
st.button('Primary', type='primary', shortcut='Ctrl+Enter')
