/// Why a card cannot be read.
struct CardError: Error {}
