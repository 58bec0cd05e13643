// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReCreateCloudResource`, from `waf-openapi_2021_10_01/ReCreateCloudResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ResourceProduct};

/// Sets the access of a cloud resource to WAF up anew, for the port given.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ReCreateCloudResourceRequest::new()
///     .instance_id("...");
/// let reply = client.re_create_cloud_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReCreateCloudResourceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource instance that the call is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_instance_id: Option<String>,
    /// Port on which the resource listens.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub port: Option<i32>,
    /// Product the protected resource belongs to.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub resource_product: Option<Open<ResourceProduct>>,
    /// ID of the cloud resource that the call is about.
    pub cloud_resource_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ReCreateCloudResourceRequest {
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
    /// Sets `ResourceInstanceId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_instance_id(mut self, value: impl Into<String>) -> Self {
        self.resource_instance_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `ResourceProduct`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn resource_product(mut self, value: impl Into<Open<ResourceProduct>>) -> Self {
        self.resource_product = Some(value.into());
        self
    }
    /// Sets `CloudResourceId`.
    pub fn cloud_resource_id(mut self, value: impl Into<String>) -> Self {
        self.cloud_resource_id = Some(value.into());
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
    ReCreateCloudResourceRequest {
        "InstanceId" => instance_id: query,
        "ResourceInstanceId" => resource_instance_id: query,
        "Port" => port: query,
        "ResourceProduct" => resource_product: query,
        "CloudResourceId" => cloud_resource_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ReCreateCloudResourceRequest {
    type Response = ReCreateCloudResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReCreateCloudResource")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`ReCreateCloudResourceRequest`], which the documentation does not describe.
pub type ReCreateCloudResourceResponse = alicloud_runtime::UndocumentedResponse;
