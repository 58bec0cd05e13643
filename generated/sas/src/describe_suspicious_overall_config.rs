// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSuspiciousOverallConfig`, from `sas/DescribeSuspiciousOverallConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OverallConfig};

/// Shows whether proactive defense switches are on.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSuspiciousOverallConfigRequest::new()
///     .type_("...");
/// let reply = client.describe_suspicious_overall_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSuspiciousOverallConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeSuspiciousOverallConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeSuspiciousOverallConfigRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeSuspiciousOverallConfigRequest {
    type Response = DescribeSuspiciousOverallConfigResponse;
    type Error = DescribeSuspiciousOverallConfigError;
    const INFO: OperationInfo = super::operation("DescribeSuspiciousOverallConfig")
        .required(&["Type"])
        .read_only();
    const ERRORS: &'static [DescribeSuspiciousOverallConfigError] = &[
        DescribeSuspiciousOverallConfigError::NoPermission,
        DescribeSuspiciousOverallConfigError::ServerError,
    ];
}

/// Response to [`DescribeSuspiciousOverallConfigRequest`].
#[non_exhaustive]
pub struct DescribeSuspiciousOverallConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6673D49C-A9AB-40DD-B4A2-B92306701AE7`.
    pub request_id: Option<String>,
    /// Settings of the overall, and what it works with.
    pub overall_config: Option<OverallConfig>,
}

response! {
    DescribeSuspiciousOverallConfigResponse {
        "RequestId" => request_id: value,
        "OverallConfig" => overall_config: value,
    }
}

/// Errors that the documentation of [`DescribeSuspiciousOverallConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSuspiciousOverallConfigError = super::DocumentedError;
