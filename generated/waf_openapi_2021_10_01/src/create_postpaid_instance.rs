// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePostpaidInstance`, from `waf-openapi_2021_10_01/CreatePostpaidInstance.md`.

use alicloud_runtime::codegen::*;

/// Opens a pay-as-you-go WAF 3.0 instance for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::CreatePostpaidInstanceRequest::new();
/// let reply = client.create_postpaid_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePostpaidInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl CreatePostpaidInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    CreatePostpaidInstanceRequest {
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for CreatePostpaidInstanceRequest {
    type Response = CreatePostpaidInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePostpaidInstance")
        .region("RegionId");
}

/// Response to [`CreatePostpaidInstanceRequest`].
#[non_exhaustive]
pub struct CreatePostpaidInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `73A4E786-8235-50C0-9631-87C8****4A36`.
    pub request_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `waf_v2_public_cn-x0r****gr1i`.
    pub instance_id: Option<String>,
}

response! {
    CreatePostpaidInstanceResponse {
        "RequestId" => request_id: value,
        "InstanceId" => instance_id: value,
    }
}
