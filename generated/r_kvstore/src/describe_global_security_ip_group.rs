// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalSecurityIPGroup`, from `r-kvstore/DescribeGlobalSecurityIPGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Engine};

/// Lists IP whitelist templates with their addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeGlobalSecurityIPGroupRequest::new();
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
    /// Whitelist template concerned, by the ID that its creation returned.
    pub global_security_group_id: Option<String>,
    /// Database engine, such as MySQL or Redis. Here: `redis`, `memcache`.
    pub engine: Option<Open<Engine>>,
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
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<Open<Engine>>) -> Self {
        self.engine = Some(value.into());
        self
    }
}

request! {
    DescribeGlobalSecurityIPGroupRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
        "Engine" => engine: query,
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
    /// Example: `2FF6158E-3394-4A90-B634-79C49184****`.
    pub request_id: Option<String>,
    /// Whitelist templates, one entry each.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroup>,
}

response! {
    DescribeGlobalSecurityIPGroupResponse {
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroup" => global_security_ip_group: list(""),
    }
}

/// Whitelist templates, one entry each.
#[non_exhaustive]
pub struct GlobalSecurityIPGroup {
    /// ID that stands for one IP whitelist template. Example: `g-zsldxfiwjmti0kcm****`.
    pub global_security_group_id: Option<String>,
    /// Name of the IP whitelist template. Example: `test_123`.
    pub global_ig_name: Option<String>,
    /// Addresses on the whitelist template, separated by commas. Example: `192.168.0.1,10.10.10.10`.
    pub g_ip_list: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Instances that use the template. Example: `r-t4n885e834f6****`.
    pub db_instances: Vec<String>,
}

response! {
    GlobalSecurityIPGroup {
        "GlobalSecurityGroupId" => global_security_group_id: value,
        "GlobalIgName" => global_ig_name: value,
        "GIpList" => g_ip_list: value,
        "RegionId" => region_id: value,
        "DBInstances" => db_instances: list(""),
    }
}

/// Errors that the documentation of [`DescribeGlobalSecurityIPGroupRequest`] names.
///
/// - [`RequiredParamNotFound`](super::DocumentedError::RequiredParamNotFound)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidUserNotFound`](super::DocumentedError::InvalidUserNotFound)
pub type DescribeGlobalSecurityIPGroupError = super::DocumentedError;
