//! One version of one product, and where it is reached.

use serde::{Deserialize, Serialize};

use super::{ErrorCode, Operation, Protocol};

/// One version of one product.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Api {
    /// Product code as on the wire (`Vpc`).
    pub product: String,
    /// API version (`2016-04-28`).
    pub version: String,
    /// Name of the folder of the docs (`vpc`), or the lower-case product code.
    pub slug: String,
    /// How it is spoken to.
    pub protocol: Protocol,
    /// Human-readable name.
    pub title: Option<String>,
    /// Endpoints.
    pub endpoints: Endpoints,
    /// Operations, sorted by action.
    pub operations: Vec<Operation>,
    /// Error codes that every operation may fail with, sorted by code.
    pub common_errors: Vec<ErrorCode>,
    /// Operations by what they are about; one may stand in no group.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<ActionGroup>,
    /// Newest day that a source of its pages is of (`2025-12-03`), when they name any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// How much of it has a text of our own; unknown without wording files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_level: Option<TextLevel>,
}

/// How much of a product has a text of our own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TextLevel {
    /// Some operations lack a summary.
    Partial,
    /// Every operation has a summary.
    Facts,
    /// … and of the parameters and fields at least 85 % a text that says more than the name.
    Good,
    /// Everything has a text, values and error codes too, and at most 5 % only say the name again.
    Full,
}

impl TextLevel {
    /// The word for it in files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Partial => "partial",
            Self::Facts => "facts",
            Self::Good => "good",
            Self::Full => "full",
        }
    }
}

/// Operations that are about the same thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionGroup {
    /// What they are about.
    pub title: String,
    /// Names of the operations.
    pub actions: Vec<String>,
}

/// Where the product is reached.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Endpoints {
    /// Host for all regions, for a central product.
    pub central: Option<String>,
    /// Hosts by region and network.
    pub regional: Vec<RegionalEndpoint>,
    /// Rule with `{region}` in it (`vpc.{region}.aliyuncs.com`).
    pub rule: Option<String>,
    /// Code to ask the location service with.
    pub location_code: Option<String>,
}

/// A row of an endpoint table.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RegionalEndpoint {
    /// Region id (`cn-hangzhou`).
    pub region: String,
    /// Public host.
    pub public: Option<String>,
    /// Host inside a VPC.
    pub vpc: Option<String>,
    /// Host inside the classic network.
    pub internal: Option<String>,
}
