// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafSpecInfo`, from `dcdn/DescribeDcdnWafSpecInfo.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SpecConfig};

/// Shows which DCDN WAF edition the account uses and what it includes.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafSpecInfoRequest::new();
/// let reply = client.describe_dcdn_waf_spec_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfoRequest {}

impl DescribeDcdnWafSpecInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeDcdnWafSpecInfoRequest {}
}

impl Operation for DescribeDcdnWafSpecInfoRequest {
    type Response = DescribeDcdnWafSpecInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafSpecInfo").read_only();
}

/// Response to [`DescribeDcdnWafSpecInfoRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafSpecInfoResponse {
    /// Which of the editions on sale it is. Example: `dcdnwaf_afterpay`.
    pub edition: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7281593a-f414-42c1-b7ba-2ce65e21cc00`.
    pub request_id: Option<String>,
    /// What is known about each spec, one entry each.
    pub spec_infos: Vec<SpecInfos>,
}

response! {
    DescribeDcdnWafSpecInfoResponse {
        "Edition" => edition: value,
        "RequestId" => request_id: value,
        "SpecInfos" => spec_infos: list(""),
    }
}

/// What is known about each spec, one entry each.
#[non_exhaustive]
pub struct SpecInfos {
    /// Protection module the policy belongs to. Example: `custom_acl`.
    pub defense_scene: Option<String>,
    /// The configs that were found or are concerned, one entry each.
    pub configs: Vec<SpecConfig>,
}

response! {
    SpecInfos {
        "DefenseScene" => defense_scene: value,
        "Configs" => configs: list(""),
    }
}
