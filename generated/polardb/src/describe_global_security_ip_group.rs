// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalSecurityIPGroup`, from `polardb/DescribeGlobalSecurityIPGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{GlobalSecurityIPGroup};

/// Lists the global IP whitelist templates, or shows one by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeGlobalSecurityIPGroupRequest::new();
/// let reply = client.describe_global_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IP allowlist template, which many clusters can share.
    pub global_security_group_id: Option<String>,
}

impl DescribeGlobalSecurityIPGroupRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `GlobalSecurityGroupId`.
    pub fn global_security_group_id(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeGlobalSecurityIPGroupRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
    }
}

impl Operation for DescribeGlobalSecurityIPGroupRequest {
    type Response = DescribeGlobalSecurityIPGroupResponse;
    type Error = DescribeGlobalSecurityIPGroupError;
    const INFO: OperationInfo = super::operation("DescribeGlobalSecurityIPGroup")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeGlobalSecurityIPGroupError] = &[
        DescribeGlobalSecurityIPGroupError::RequiredParamNotFound,
        DescribeGlobalSecurityIPGroupError::InvalidAction,
        DescribeGlobalSecurityIPGroupError::InvalidUserNotFound,
    ];
}

/// Response to [`DescribeGlobalSecurityIPGroupRequest`].
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9B7BFB11-C077-4FE3-B051-F69CEB******`.
    pub request_id: Option<String>,
    /// The global allowed IP address group that the item belongs to or stands for.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroup>,
}

response! {
    DescribeGlobalSecurityIPGroupResponse {
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroup" => global_security_ip_group: list(""),
    }
}

/// Errors that the documentation of [`DescribeGlobalSecurityIPGroupRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidUserNotFound`](super::DocumentedError::InvalidUserNotFound)
pub type DescribeGlobalSecurityIPGroupError = super::DocumentedError;
