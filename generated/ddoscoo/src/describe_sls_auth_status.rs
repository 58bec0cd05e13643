// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSlsAuthStatus`, from `ddoscoo/DescribeSlsAuthStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether Anti-DDoS Proxy may access Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeSlsAuthStatusRequest::new();
/// let reply = client.describe_sls_auth_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSlsAuthStatusRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl DescribeSlsAuthStatusRequest {
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
    DescribeSlsAuthStatusRequest {
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeSlsAuthStatusRequest {
    type Response = DescribeSlsAuthStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSlsAuthStatus").read_only();
}

/// Response to [`DescribeSlsAuthStatusRequest`].
#[non_exhaustive]
pub struct DescribeSlsAuthStatusResponse {
    /// State that the sls auth is in. Example: `true`.
    pub sls_auth_status: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
}

response! {
    DescribeSlsAuthStatusResponse {
        "SlsAuthStatus" => sls_auth_status: value,
        "RequestId" => request_id: value,
    }
}
