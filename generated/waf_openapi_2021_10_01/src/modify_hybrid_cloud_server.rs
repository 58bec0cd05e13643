// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyHybridCloudServer`, from `waf-openapi_2021_10_01/ModifyHybridCloudServer.md`.

use alicloud_runtime::codegen::*;

/// Changes name, operator and location of a machine in a hybrid cloud.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyHybridCloudServerRequest::new()
///     .instance_id("...")
///     .mid("...")
///     .custom_name("...")
///     .operator("...")
///     .continents("...")
///     .region_code("...");
/// let reply = client.modify_hybrid_cloud_server(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyHybridCloudServerRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Machine of the hybrid cloud cluster.
    pub mid: Option<String>,
    /// **Required.** Name that the custom goes by.
    pub custom_name: Option<String>,
    /// **Required.** How values are compared or conditions joined, or who carried the operation out.
    pub operator: Option<String>,
    /// **Required.** The continents that are concerned.
    pub continents: Option<String>,
    /// **Required.** Code that stands for the region, for programs to act on.
    pub region_code: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyHybridCloudServerRequest {
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
    /// Sets `Mid`, which is required.
    pub fn mid(mut self, value: impl Into<String>) -> Self {
        self.mid = Some(value.into());
        self
    }
    /// Sets `CustomName`, which is required.
    pub fn custom_name(mut self, value: impl Into<String>) -> Self {
        self.custom_name = Some(value.into());
        self
    }
    /// Sets `Operator`, which is required.
    pub fn operator(mut self, value: impl Into<String>) -> Self {
        self.operator = Some(value.into());
        self
    }
    /// Sets `Continents`, which is required.
    pub fn continents(mut self, value: impl Into<String>) -> Self {
        self.continents = Some(value.into());
        self
    }
    /// Sets `RegionCode`, which is required.
    pub fn region_code(mut self, value: impl Into<String>) -> Self {
        self.region_code = Some(value.into());
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
    ModifyHybridCloudServerRequest {
        "InstanceId" => instance_id: query,
        "Mid" => mid: query,
        "CustomName" => custom_name: query,
        "Operator" => operator: query,
        "Continents" => continents: query,
        "RegionCode" => region_code: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyHybridCloudServerRequest {
    type Response = ModifyHybridCloudServerResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyHybridCloudServer")
        .required(
            &["InstanceId", "Mid", "CustomName", "Operator", "Continents", "RegionCode"],
        )
        .region("RegionId");
}

/// Response to [`ModifyHybridCloudServerRequest`], which the documentation does not describe.
pub type ModifyHybridCloudServerResponse = alicloud_runtime::UndocumentedResponse;
