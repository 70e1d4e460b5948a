//! The plans that the program carries as examples: five zones, each with a structure of its own.

/// A plan in JSON that the program carries.
#[derive(Debug, Clone, Copy)]
pub struct Sample {
    /// The name of its file in `sample_plans`.
    pub code: &'static str,
    /// The name of the zone.
    pub zone: &'static str,
    /// The plan in JSON.
    pub json: &'static str,
}

/// Includes the plan of a zone.
macro_rules! sample {
    ($code:literal, $zone:literal) => {
        Sample {
            code: $code,
            zone: $zone,
            json: include_str!(concat!("../../sample_plans/", $code, ".json")),
        }
    };
}

/// The examples; the first is the one to begin with.
pub const SAMPLES: [Sample; 5] = [
    sample!("vima", "PZ ViMa"),
    sample!("maasland", "PZ Maasland"),
    sample!("balen-dessel-mol", "PZ Balen-Dessel-Mol"),
    sample!("carma", "PZ CARMA"),
    sample!("minos", "PZ Minos"),
];
