// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommonOverallConfig`, from `sas/DescribeCommonOverallConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{OverallConfig};

/// Shows the global setting of one main protection switch.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCommonOverallConfigRequest::new()
///     .type_("...");
/// let reply = client.describe_common_overall_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommonOverallConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeCommonOverallConfigRequest {
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
    DescribeCommonOverallConfigRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeCommonOverallConfigRequest {
    type Response = DescribeCommonOverallConfigResponse;
    type Error = DescribeCommonOverallConfigError;
    const INFO: OperationInfo = super::operation("DescribeCommonOverallConfig")
        .required(&["Type"])
        .read_only();
    const ERRORS: &'static [DescribeCommonOverallConfigError] = &[
        DescribeCommonOverallConfigError::NoPermission,
        DescribeCommonOverallConfigError::ServerError,
    ];
}

/// Response to [`DescribeCommonOverallConfigRequest`].
#[non_exhaustive]
pub struct DescribeCommonOverallConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6D9CDB47-6191-4415-BE63-7E8B12CD4FBE`.
    pub request_id: Option<String>,
    /// Settings of the overall, and what it works with.
    pub overall_config: Option<OverallConfig>,
}

response! {
    DescribeCommonOverallConfigResponse {
        "RequestId" => request_id: value,
        "OverallConfig" => overall_config: value,
    }
}

/// Errors that the documentation of [`DescribeCommonOverallConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCommonOverallConfigError = super::DocumentedError;
