// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulTargetConfig`, from `sas/DescribeVulTargetConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TargetConfig};

/// Shows the vulnerability scan switches of a single server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulTargetConfigRequest::new();
/// let reply = client.describe_vul_target_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulTargetConfigRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
}

impl DescribeVulTargetConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

request! {
    DescribeVulTargetConfigRequest {
        "Type" => type_: query,
        "Uuid" => uuid: query,
    }
}

impl Operation for DescribeVulTargetConfigRequest {
    type Response = DescribeVulTargetConfigResponse;
    type Error = DescribeVulTargetConfigError;
    const INFO: OperationInfo = super::operation("DescribeVulTargetConfig").read_only();
    const ERRORS: &'static [DescribeVulTargetConfigError] = &[
        DescribeVulTargetConfigError::NoPermission,
        DescribeVulTargetConfigError::ServerError,
    ];
}

/// Response to [`DescribeVulTargetConfigRequest`].
#[non_exhaustive]
pub struct DescribeVulTargetConfigResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9FBC6E47-7508-58C9-9E76-528E118CB1CC`.
    pub request_id: Option<String>,
    /// Settings of each target, one entry each.
    pub target_configs: Vec<TargetConfig>,
}

response! {
    DescribeVulTargetConfigResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "TargetConfigs" => target_configs: list(""),
    }
}

/// Errors that the documentation of [`DescribeVulTargetConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulTargetConfigError = super::DocumentedError;
