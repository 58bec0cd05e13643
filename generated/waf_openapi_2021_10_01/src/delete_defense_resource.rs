// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteDefenseResource`, from `waf-openapi_2021_10_01/DeleteDefenseResource.md`.

use alicloud_runtime::codegen::*;

/// Removes a protected object from an instance; rules no longer apply to it.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DeleteDefenseResourceRequest::new()
///     .instance_id("...")
///     .resource("...");
/// let reply = client.delete_defense_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteDefenseResourceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteDefenseResourceRequest {
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
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteDefenseResourceRequest {
        "InstanceId" => instance_id: query,
        "Resource" => resource: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteDefenseResourceRequest {
    type Response = DeleteDefenseResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteDefenseResource")
        .required(&["InstanceId", "Resource"])
        .region("RegionId");
}

/// Response to [`DeleteDefenseResourceRequest`], which the documentation does not describe.
pub type DeleteDefenseResourceResponse = alicloud_runtime::UndocumentedResponse;
