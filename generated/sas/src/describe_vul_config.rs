// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVulConfig`, from `sas/DescribeVulConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{TargetConfig};

/// Shows the settings of vulnerability management.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeVulConfigRequest::new();
/// let reply = client.describe_vul_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVulConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeVulConfigRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeVulConfigRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeVulConfigRequest {
    type Response = DescribeVulConfigResponse;
    type Error = DescribeVulConfigError;
    const INFO: OperationInfo = super::operation("DescribeVulConfig").read_only();
    const ERRORS: &'static [DescribeVulConfigError] = &[
        DescribeVulConfigError::NoPermission,
        DescribeVulConfigError::ServerError,
    ];
}

/// Response to [`DescribeVulConfigRequest`].
#[non_exhaustive]
pub struct DescribeVulConfigResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
    /// Settings of each target, one entry each.
    pub target_configs: Vec<TargetConfig>,
}

response! {
    DescribeVulConfigResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "TargetConfigs" => target_configs: list(""),
    }
}

/// Errors that the documentation of [`DescribeVulConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeVulConfigError = super::DocumentedError;
