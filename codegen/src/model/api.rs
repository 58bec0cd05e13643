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
