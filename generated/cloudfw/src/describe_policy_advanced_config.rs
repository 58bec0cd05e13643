// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicyAdvancedConfig`, from `cloudfw/DescribePolicyAdvancedConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetSwitch, Lang};

/// Shows whether strict mode of the access control policies is on.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePolicyAdvancedConfigRequest::new();
/// let reply = client.describe_policy_advanced_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyAdvancedConfigRequest {
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
}

impl DescribePolicyAdvancedConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribePolicyAdvancedConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribePolicyAdvancedConfigRequest {
    type Response = DescribePolicyAdvancedConfigResponse;
    type Error = DescribePolicyAdvancedConfigError;
    const INFO: OperationInfo = super::operation("DescribePolicyAdvancedConfig")
        .read_only();
    const ERRORS: &'static [DescribePolicyAdvancedConfigError] = &[
        DescribePolicyAdvancedConfigError::ErrorParametersUid,
        DescribePolicyAdvancedConfigError::ErrorDBSelect,
    ];
}

/// Response to [`DescribePolicyAdvancedConfigRequest`].
#[non_exhaustive]
pub struct DescribePolicyAdvancedConfigResponse {
    /// Whether the internet is switched on. Example: `off`.
    pub internet_switch: Option<Open<InternetSwitch>>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `850A84D6-0DE4-4797-A1E8-00090125EEB1`.
    pub request_id: Option<String>,
}

response! {
    DescribePolicyAdvancedConfigResponse {
        "InternetSwitch" => internet_switch: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribePolicyAdvancedConfigRequest`] names.
///
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type DescribePolicyAdvancedConfigError = super::DocumentedError;
