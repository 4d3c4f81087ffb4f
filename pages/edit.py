import streamlit as st

st.title('edit')
st.text_input('x', key='xedit')
st.button('Primary', type='primary', shortcut='Ctrl+Enter')
