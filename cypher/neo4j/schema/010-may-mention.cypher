// Weak links of persons are relationships of their own, MAY_MENTION: to tell them from others by a property took longer than all else
// that is asked of who is in many cables. Nothing to make; the weak ones among MENTIONS become such, and all are counted anew.
