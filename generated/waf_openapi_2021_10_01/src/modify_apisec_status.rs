// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApisecStatus`, from `waf-openapi_2021_10_01/ModifyApisecStatus.md`.

use alicloud_runtime::codegen::*;

/// Turns API security on or off for protected objects or groups.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyApisecStatusRequest::new()
///     .instance_id("...")
///     .apisec_status(1);
/// let reply = client.modify_apisec_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApisecStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// The resources that are concerned.
    pub resources: Option<String>,
    /// **Required.** State of the apisec, to narrow the list down to or to be put into.
    pub apisec_status: Option<i32>,
    /// The resource groups that are concerned.
    pub resource_groups: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyApisecStatusRequest {
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
    /// Sets `Resources`.
    pub fn resources(mut self, value: impl Into<String>) -> Self {
        self.resources = Some(value.into());
        self
    }
    /// Sets `ApisecStatus`, which is required.
    #[inline]
    pub fn apisec_status(mut self, value: i32) -> Self {
        self.apisec_status = Some(value);
        self
    }
    /// Sets `ResourceGroups`.
    pub fn resource_groups(mut self, value: impl Into<String>) -> Self {
        self.resource_groups = Some(value.into());
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
    ModifyApisecStatusRequest {
        "InstanceId" => instance_id: query,
        "Resources" => resources: query,
        "ApisecStatus" => apisec_status: query,
        "ResourceGroups" => resource_groups: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyApisecStatusRequest {
    type Response = ModifyApisecStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApisecStatus")
        .required(&["InstanceId", "ApisecStatus"])
        .region("RegionId");
}

/// Response to [`ModifyApisecStatusRequest`], which the documentation does not describe.
pub type ModifyApisecStatusResponse = alicloud_runtime::UndocumentedResponse;
