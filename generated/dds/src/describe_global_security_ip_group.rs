// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGlobalSecurityIPGroup`, from `dds/DescribeGlobalSecurityIPGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the whitelist templates.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::DescribeGlobalSecurityIPGroupRequest::new()
///     .region_id("cn-hangzhou");
/// let reply = client.describe_global_security_ip_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGlobalSecurityIPGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whitelist template to work on, in the form `g-…`. Example: `g-hedmu8kg9nsabw6u42rv`.
    pub global_security_group_id: Option<String>,
}

impl DescribeGlobalSecurityIPGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        "RegionId" => region_id: query,
        "GlobalSecurityGroupId" => global_security_group_id: query,
    }
}

impl Operation for DescribeGlobalSecurityIPGroupRequest {
    type Response = DescribeGlobalSecurityIPGroupResponse;
    type Error = DescribeGlobalSecurityIPGroupError;
    const INFO: OperationInfo = super::operation("DescribeGlobalSecurityIPGroup")
        .method("GET")
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
    /// Example: `72651AF9-7897-41A7-8B67-6C15C7F26A0A`.
    pub request_id: Option<String>,
    /// Whitelist templates that can be used by several instances.
    pub global_security_ip_group: Vec<GlobalSecurityIPGroup>,
}

response! {
    DescribeGlobalSecurityIPGroupResponse {
        "RequestId" => request_id: value,
        "GlobalSecurityIPGroup" => global_security_ip_group: list(""),
    }
}

/// Whitelist templates that can be used by several instances.
#[non_exhaustive]
pub struct GlobalSecurityIPGroup {
    /// Whitelist template, for use in later calls. Example: `g-sdgwqyp4f5j1x3qk7yvm`.
    pub global_security_group_id: Option<String>,
    /// What the whitelist template is called. Example: `dev_baoxian_k8s_bj`.
    pub global_ig_name: Option<String>,
    /// Addresses and ranges in the whitelist template, separated by commas. Example: `117.12.202.19`.
    pub g_ip_list: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Instances found, one entry each. Example: `[dds-asdxxxx,dds-afrexxxxxx]`.
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
