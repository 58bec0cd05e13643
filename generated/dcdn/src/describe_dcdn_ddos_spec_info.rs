// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnDdosSpecInfo`, from `dcdn/DescribeDcdnDdosSpecInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SpecConfig};

/// Shows the edition and specifications of DCDN DDoS protection that the account has.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnDdosSpecInfoRequest::new();
/// let reply = client.describe_dcdn_ddos_spec_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfoRequest {}

impl DescribeDcdnDdosSpecInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnDdosSpecInfoRequest {}
}

impl Operation for DescribeDcdnDdosSpecInfoRequest {
    type Response = DescribeDcdnDdosSpecInfoResponse;
    type Error = DescribeDcdnDdosSpecInfoError;
    const INFO: OperationInfo = super::operation("DescribeDcdnDdosSpecInfo").read_only();
    const ERRORS: &'static [DescribeDcdnDdosSpecInfoError] = &[
        DescribeDcdnDdosSpecInfoError::InvalidParameter2,
        DescribeDcdnDdosSpecInfoError::InternalError2,
    ];
}

/// Response to [`DescribeDcdnDdosSpecInfoRequest`].
#[non_exhaustive]
pub struct DescribeDcdnDdosSpecInfoResponse {
    /// Which of the editions on sale it is. Example: `insurance`.
    pub edition: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DEA8E7BE-33C6-56F5-AC56-74D50547CF34`.
    pub request_id: Option<String>,
    /// Whether the feature or the item is switched on. Example: `on`.
    pub enable: Option<String>,
    /// Where protection holds. Example: `global`.
    pub protected_area: Option<String>,
    /// Upper limit that applies to the bandwidth. Example: `40Gbps`.
    pub bandwidth_limit: Option<String>,
    /// Upper limit that applies to the queries per second. Example: `100`.
    pub qps_limit: Option<String>,
    /// What is known about each spec, one entry each.
    pub spec_infos: Vec<SpecInfos>,
    /// Network port that belongs to the is special. Example: `no`.
    pub is_special_port: Option<String>,
}

response! {
    DescribeDcdnDdosSpecInfoResponse {
        "Edition" => edition: value,
        "RequestId" => request_id: value,
        "Enable" => enable: value,
        "ProtectedArea" => protected_area: value,
        "BandwidthLimit" => bandwidth_limit: value,
        "QpsLimit" => qps_limit: value,
        "SpecInfos" => spec_infos: list(""),
        "IsSpecialPort" => is_special_port: value,
    }
}

/// What is known about each spec, one entry each.
#[non_exhaustive]
pub struct SpecInfos {
    /// What the specification says. Example: `version_defense_num`.
    pub rule: Option<String>,
    /// The configs that were found or are concerned, one entry each.
    pub configs: Vec<SpecConfig>,
}

response! {
    SpecInfos {
        "Rule" => rule: value,
        "Configs" => configs: list(""),
    }
}

/// Errors that the documentation of [`DescribeDcdnDdosSpecInfoRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeDcdnDdosSpecInfoError = super::DocumentedError;
