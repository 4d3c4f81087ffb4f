import streamlit as st

st.title('home')
st.text_input('x', key='xhome')
st.button('Primary', type='primary', shortcut='Ctrl+Enter')
