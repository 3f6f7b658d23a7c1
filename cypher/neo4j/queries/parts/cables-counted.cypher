RETURN count(cable) AS cables
