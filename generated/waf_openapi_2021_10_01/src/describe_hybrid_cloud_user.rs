// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeHybridCloudUser`, from `waf-openapi_2021_10_01/DescribeHybridCloudUser.md`.

use alicloud_runtime::codegen::*;

/// Shows the HTTP and HTTPS port ranges the account may use in hybrid cloud mode.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeHybridCloudUserRequest::new()
///     .instance_id("...");
/// let reply = client.describe_hybrid_cloud_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeHybridCloudUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeHybridCloudUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeHybridCloudUserRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeHybridCloudUserRequest {
    type Response = DescribeHybridCloudUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeHybridCloudUser")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeHybridCloudUserRequest`].
#[non_exhaustive]
pub struct DescribeHybridCloudUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `9178CB86-285F-5679-A30A-3B3F007E4206`.
    pub request_id: Option<String>,
    /// What is known about the user.
    pub user_info: Option<UserInfo>,
}

response! {
    DescribeHybridCloudUserResponse {
        "RequestId" => request_id: value,
        "UserInfo" => user_info: value,
    }
}

/// What is known about the user.
#[non_exhaustive]
pub struct UserInfo {
    /// Network ports that belong to the HTTP. Example: `80,8080`.
    pub http_ports: Option<String>,
    /// Network ports that belong to the HTTPS. Example: `8443,443`.
    pub https_ports: Option<String>,
}

response! {
    UserInfo {
        "HttpPorts" => http_ports: value,
        "HttpsPorts" => https_ports: value,
    }
}
