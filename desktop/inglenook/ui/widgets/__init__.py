"""Reusable widgets that know nothing but Qt."""
