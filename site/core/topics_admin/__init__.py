"""Topics in the admin: the list, the form, the choosers, and how two topics become one."""
