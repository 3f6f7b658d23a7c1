// `cables` of persons without those that are linked weakly, which `possible` counts: nothing to make, all to count anew.
