// Package floors holds no code of the product: its tests keep the plan of the house. Imports go only downward, packages
// of ideas touch nothing outside themselves, one package speaks SQL, and every outside module has a reason.
// Change the plan deliberately, in docs/floors.md first; never to make a build pass.
package floors
