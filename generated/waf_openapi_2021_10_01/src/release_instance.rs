// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstance`, from `waf-openapi_2021_10_01/ReleaseInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases the WAF instance; its protection ends with it.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ReleaseInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.release_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ReleaseInstanceRequest {
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
    /// Sets `RegionId`, which is required.
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
    ReleaseInstanceRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ReleaseInstanceRequest {
    type Response = ReleaseInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleaseInstance")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
}

/// Response to [`ReleaseInstanceRequest`], which the documentation does not describe.
pub type ReleaseInstanceResponse = alicloud_runtime::UndocumentedResponse;
