// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCloudResource`, from `waf-openapi_2021_10_01/ModifyCloudResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Certificate, Header, Listen, Protocol, Redirect, ResourceProduct};

/// Changes listener, TLS and forwarding settings of a cloud product port behind WAF.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// use alicloud_waf_openapi_2021_10_01::modify_cloud_resource::Listen;
///
/// let request = alicloud_waf_openapi_2021_10_01::ModifyCloudResourceRequest::new()
///     .instance_id("...")
///     .listen(Listen::new());
/// let reply = client.modify_cloud_resource(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCloudResourceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// **Required.** How requests are accepted from clients.
    pub listen: Option<Listen>,
    /// How requests are passed on to the origin.
    pub redirect: Option<Redirect>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the cloud resource that the call is about.
    pub cloud_resource_id: Option<String>,
}

impl ModifyCloudResourceRequest {
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
    /// Sets `ResourceManagerResourceGroupId`.
    pub fn resource_manager_resource_group_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.resource_manager_resource_group_id = Some(value.into());
        self
    }
    /// Sets `Listen`, which is required.
    pub fn listen(mut self, value: impl Into<Listen>) -> Self {
        self.listen = Some(value.into());
        self
    }
    /// Sets `Redirect`.
    pub fn redirect(mut self, value: impl Into<Redirect>) -> Self {
        self.redirect = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CloudResourceId`.
    pub fn cloud_resource_id(mut self, value: impl Into<String>) -> Self {
        self.cloud_resource_id = Some(value.into());
        self
    }
}

request! {
    ModifyCloudResourceRequest {
        "InstanceId" => instance_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "Listen" => listen: query_json,
        "Redirect" => redirect: query_json,
        "RegionId" => region_id: query,
        "CloudResourceId" => cloud_resource_id: query,
    }
}

impl Operation for ModifyCloudResourceRequest {
    type Response = ModifyCloudResourceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCloudResource")
        .required(&["InstanceId", "Listen", "RegionId"])
        .region("RegionId");
}

/// Response to [`ModifyCloudResourceRequest`], which the documentation does not describe.
pub type ModifyCloudResourceResponse = alicloud_runtime::UndocumentedResponse;
