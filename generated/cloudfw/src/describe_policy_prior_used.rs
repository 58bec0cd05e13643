// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicyPriorUsed`, from `cloudfw/DescribePolicyPriorUsed.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Direction, Lang};

/// Shows the lowest and highest priority in use among Internet firewall policies of a direction.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::DescribePolicyPriorUsedRequest::new()
///     .direction("in");
/// let reply = client.describe_policy_prior_used(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePolicyPriorUsedRequest {
    /// **Required.** Which way is meant: of traffic, in or out; of a list, upward or downward.
    /// Example: `in`.
    pub direction: Option<Open<Direction>>,
    /// IP address that belongs to the source. Example: `1.2.3.4`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub source_ip: Option<String>,
    /// Language of the texts that come back. Example: `zh`.
    pub lang: Option<Open<Lang>>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
}

impl DescribePolicyPriorUsedRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Direction`, which is required.
    pub fn direction(mut self, value: impl Into<Open<Direction>>) -> Self {
        self.direction = Some(value.into());
        self
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
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    DescribePolicyPriorUsedRequest {
        "Direction" => direction: query,
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for DescribePolicyPriorUsedRequest {
    type Response = DescribePolicyPriorUsedResponse;
    type Error = DescribePolicyPriorUsedError;
    const INFO: OperationInfo = super::operation("DescribePolicyPriorUsed")
        .required(&["Direction"])
        .read_only();
    const ERRORS: &'static [DescribePolicyPriorUsedError] = &[
        DescribePolicyPriorUsedError::ErrorParameterIpVersion,
        DescribePolicyPriorUsedError::ErrorParametersDirection,
        DescribePolicyPriorUsedError::ErrorParametersUid,
        DescribePolicyPriorUsedError::ErrorDBSelect,
    ];
}

/// Response to [`DescribePolicyPriorUsedRequest`].
#[non_exhaustive]
pub struct DescribePolicyPriorUsedResponse {
    /// Where the range ends. Example: `150`.
    pub end: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// Where the range begins. Example: `1`.
    pub start: Option<i32>,
}

response! {
    DescribePolicyPriorUsedResponse {
        "End" => end: value,
        "RequestId" => request_id: value,
        "Start" => start: value,
    }
}

/// Errors that the documentation of [`DescribePolicyPriorUsedRequest`] names.
///
/// - [`ErrorParameterIpVersion`](super::DocumentedError::ErrorParameterIpVersion)
/// - [`ErrorParametersDirection`](super::DocumentedError::ErrorParametersDirection)
/// - [`ErrorParametersUid`](super::DocumentedError::ErrorParametersUid)
/// - [`ErrorDBSelect`](super::DocumentedError::ErrorDBSelect)
pub type DescribePolicyPriorUsedError = super::DocumentedError;
