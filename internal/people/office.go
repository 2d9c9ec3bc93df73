package people

// OfficeRow is an office as the database keeps it: the centre, 34 provincial agencies, 355 regional offices.
type OfficeRow struct {
	Code     string `db:"code,key"`
	Rev      int64  `db:"rev"`
	Level    int64  `db:"level"` // 0 centre, 1 provincial agency, 2 regional office
	Parent   string `db:"parent"`
	Name     string `db:"name"`
	Province int64  `db:"province_id"`
	Former   string `db:"former"` // former provinces it took over
	Seen     string `db:"seen"`   // what is known of its territory
	Mark     string `db:"mark"`   // whether the number of offices is seen or estimated
	Address  string `db:"address"`
	Account  string `db:"account"` // bank or treasury account for payments, as printed
}

// Table names the rows' home for the store.
func (OfficeRow) Table() string { return "office" }
