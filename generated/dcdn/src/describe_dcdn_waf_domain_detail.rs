// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnWafDomainDetail`, from `dcdn/DescribeDcdnWafDomainDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows which protection policies apply to a given domain name.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnWafDomainDetailRequest::new()
///     .domain_name("...");
/// let reply = client.describe_dcdn_waf_domain_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetailRequest {
    /// **Required.** Accelerated domain, or the one to be added for acceleration.
    pub domain_name: Option<String>,
}

impl DescribeDcdnWafDomainDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnWafDomainDetailRequest {
        "DomainName" => domain_name: query,
    }
}

impl Operation for DescribeDcdnWafDomainDetailRequest {
    type Response = DescribeDcdnWafDomainDetailResponse;
    type Error = DescribeDcdnWafDomainDetailError;
    const INFO: OperationInfo = super::operation("DescribeDcdnWafDomainDetail")
        .required(&["DomainName"])
        .read_only();
    const ERRORS: &'static [DescribeDcdnWafDomainDetailError] = &[
        DescribeDcdnWafDomainDetailError::InvalidParameter2,
    ];
}

/// Response to [`DescribeDcdnWafDomainDetailRequest`].
#[non_exhaustive]
pub struct DescribeDcdnWafDomainDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BEA5625F-8FCF-48F4-851B-CA63946DA630`.
    pub request_id: Option<String>,
    /// The domain asked for.
    pub domain: Option<Domain>,
}

response! {
    DescribeDcdnWafDomainDetailResponse {
        "RequestId" => request_id: value,
        "Domain" => domain: value,
    }
}

/// The domain asked for.
#[non_exhaustive]
pub struct Domain {
    /// Accelerated domain, or the one to be added for acceleration. Example: `example.com`.
    pub domain_name: Option<String>,
    /// The defense scenes that were found or are concerned, one entry each.
    pub defense_scenes: Vec<DefenseScene>,
}

response! {
    Domain {
        "DomainName" => domain_name: value,
        "DefenseScenes" => defense_scenes: list(""),
    }
}

/// The defense scenes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DefenseScene {
    /// Protection module the policy belongs to. Example: `waf_group`.
    pub defense_scene: Option<String>,
    /// ID of the policy that the item belongs to or stands for. Example: `10000002`.
    pub policy_id: Option<i64>,
    /// IDs of the policies that were found or are concerned. Example: `10000001,10000004`.
    pub policy_ids: Option<String>,
}

response! {
    DefenseScene {
        "DefenseScene" => defense_scene: value,
        "PolicyId" => policy_id: value,
        "PolicyIds" => policy_ids: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnWafDomainDetailRequest`] names.
///
/// - [`InvalidParameter2`](super::DocumentedError::InvalidParameter2)
pub type DescribeDcdnWafDomainDetailError = super::DocumentedError;
