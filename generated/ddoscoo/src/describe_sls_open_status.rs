// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlsOpenStatus`, from `ddoscoo/DescribeSlsOpenStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether Simple Log Service is activated for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeSlsOpenStatusRequest::new();
/// let reply = client.describe_sls_open_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlsOpenStatusRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeSlsOpenStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeSlsOpenStatusRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSlsOpenStatusRequest {
    type Response = DescribeSlsOpenStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlsOpenStatus").read_only();
}

/// Response to [`DescribeSlsOpenStatusRequest`].
#[non_exhaustive]
pub struct DescribeSlsOpenStatusResponse {
    /// State that the sls open is in. Example: `true`.
    pub sls_open_status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
}

response! {
    DescribeSlsOpenStatusResponse {
        "SlsOpenStatus" => sls_open_status: value,
        "RequestId" => request_id: value,
    }
}
