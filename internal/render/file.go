package render

import "thads/internal/pdf"

// file is the PDF being drawn.
type file struct{ pdf.File }
