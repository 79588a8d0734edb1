//! Four ways of looking at the nine factors. A lens regroups them and calls them
//! otherwise; what is stored of a cause is its factor, whichever lens is used.

use super::Factor;

crate::words! {
    /// A way of looking at the factors.
    pub enum Lens {
        /// By family, as Dana and Jim Robinson have them in their gap analysis.
        Robinson = "robinson",
        /// By the cells of Thomas Gilbert's behaviour engineering model.
        Gilbert = "gilbert",
        /// In the order in which Robert Mager and Peter Pipe ask.
        MagerPipe = "mager-pipe",
        /// By what Moore tells apart: environment, knowledge and skill, motivation.
        Moore = "moore",
    }
}

crate::words! {
    /// What a lens puts together.
    pub enum LensGroup {
        /// Robinson: outside the organisation.
        Outside = "outside",
        /// Robinson: inside the organisation.
        Inside = "inside",
        /// Robinson: in the individual.
        Individual = "individual",
        /// Gilbert: what the environment gives, his upper three cells.
        Supports = "supports",
        /// Gilbert: what a person brings along, his lower three.
        Repertory = "repertory",
        /// Mager and Pipe: what is quickly put right.
        FastFixes = "fast-fixes",
        /// Mager and Pipe: what follows from the work.
        Consequences = "consequences",
        /// Mager and Pipe: what else may be the cause.
        OtherCauses = "other-causes",
        /// Moore: the environment.
        Environment = "environment",
        /// Moore: knowledge and skill.
        Knowledge = "knowledge",
        /// Moore: motivation.
        Motivation = "motivation",
        /// What the lens has no place for, so that nothing is lost from view.
        Beyond = "beyond",
    }
}

/// A group of a lens, with the factors in it.
pub type Grouped = (LensGroup, &'static [Factor]);

impl Lens {
    /// Its groups in their order, each factor in one of them.
    pub fn groups(self) -> &'static [Grouped] {
        use Factor::{Access, Capability, Expectations, Feedback, Incentives, Motives, Outside, Skill, Systems};
        match self {
            Lens::Robinson => &[
                (LensGroup::Outside, &[Outside]),
                (LensGroup::Inside, &[Expectations, Feedback, Incentives, Systems, Access]),
                (LensGroup::Individual, &[Skill, Capability]),
                (LensGroup::Beyond, &[Motives]),
            ],
            Lens::Gilbert => &[
                (LensGroup::Supports, &[Expectations, Feedback, Systems, Access, Incentives]),
                (LensGroup::Repertory, &[Skill, Capability, Motives]),
                (LensGroup::Beyond, &[Outside]),
            ],
            Lens::MagerPipe => &[
                (LensGroup::FastFixes, &[Expectations, Access, Feedback]),
                (LensGroup::Consequences, &[Incentives]),
                (LensGroup::OtherCauses, &[Skill, Systems, Capability]),
                (LensGroup::Beyond, &[Outside, Motives]),
            ],
            Lens::Moore => &[
                (LensGroup::Environment, &[Expectations, Feedback, Incentives, Systems, Access]),
                (LensGroup::Knowledge, &[Skill]),
                (LensGroup::Motivation, &[Motives]),
                (LensGroup::Beyond, &[Outside, Capability]),
            ],
        }
    }

    /// The factors in the order of the lens.
    pub fn factors(self) -> impl Iterator<Item = Factor> {
        self.groups().iter().flat_map(|(_, factors)| factors.iter().copied())
    }

    /// Whether the lens has a place of its own for a factor.
    pub fn knows(self, factor: Factor) -> bool {
        self.groups().iter().any(|(group, factors)| *group != LensGroup::Beyond && factors.contains(&factor))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Family, Word};

    #[test]
    fn every_factor_has_one_place_in_every_lens() {
        for lens in Lens::ALL {
            let mut factors: Vec<Factor> = lens.factors().collect();
            factors.sort();
            assert_eq!(factors, Factor::ALL, "{lens:?}");
            let groups = lens.groups();
            assert!(groups.iter().all(|(_, factors)| !factors.is_empty()), "{lens:?}");
            assert!(groups.iter().all(|one| groups.iter().filter(|other| other.0 == one.0).count() == 1), "{lens:?}");
            assert_eq!(groups.last().map(|(group, _)| *group), Some(LensGroup::Beyond), "{lens:?}");
        }
    }

    fn check(lens: Lens, unknown: &[Factor]) {
        let missing = Factor::ALL.iter().filter(|factor| !lens.knows(**factor));
        assert_eq!(missing.copied().collect::<Vec<_>>(), unknown, "{lens:?}");
    }

    #[test]
    fn what_a_lens_has_no_place_for() {
        check(Lens::Robinson, &[Factor::Motives]);
        check(Lens::Gilbert, &[Factor::Outside]);
        check(Lens::MagerPipe, &[Factor::Outside, Factor::Motives]);
        check(Lens::Moore, &[Factor::Outside, Factor::Capability]);
    }

    #[test]
    fn the_robinsons_families_are_those_of_the_factors() {
        for (group, factors) in Lens::Robinson.groups() {
            let family = match group {
                LensGroup::Outside => Family::Outside,
                LensGroup::Inside => Family::Inside,
                // Motives have no leaf there; they count as individual.
                _ => Family::Individual,
            };
            assert!(factors.iter().all(|factor| factor.family() == family), "{group:?}");
        }
    }
}
