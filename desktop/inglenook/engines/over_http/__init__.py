"""What every engine that is a server is made of: asking, reading what comes, trying again, refusals as sentences."""
