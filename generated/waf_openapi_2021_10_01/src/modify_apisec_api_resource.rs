// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApisecApiResource`, from `waf-openapi_2021_10_01/ModifyApisecApiResource.md`.

use alicloud_runtime::codegen::*;

/// Marks an API as followed or gives it a note.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyApisecApiResourceRequest::new()
///     .instance_id("...")
///     .api_id("...");
/// let reply = client.modify_apisec_api_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApisecApiResourceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Picks the APIs that are marked for attention.
    pub follow: Option<i64>,
    /// Remark made on the entry.
    pub note: Option<String>,
    /// **Required.** ID of the API that the call is about.
    pub api_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyApisecApiResourceRequest {
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
    /// Sets `Follow`.
    #[inline]
    pub fn follow(mut self, value: i64) -> Self {
        self.follow = Some(value);
        self
    }
    /// Sets `Note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    ModifyApisecApiResourceRequest {
        "InstanceId" => instance_id: query,
        "Follow" => follow: query,
        "Note" => note: query,
        "ApiId" => api_id: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyApisecApiResourceRequest {
    type Response = ModifyApisecApiResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApisecApiResource")
        .required(&["InstanceId", "ApiId"])
        .region("RegionId");
}

/// Response to [`ModifyApisecApiResourceRequest`], which the documentation does not describe.
pub type ModifyApisecApiResourceResponse = alicloud_runtime::UndocumentedResponse;
