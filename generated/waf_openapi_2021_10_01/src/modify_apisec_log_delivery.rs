// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyApisecLogDelivery`, from `waf-openapi_2021_10_01/ModifyApisecLogDelivery.md`.

use alicloud_runtime::codegen::*;

/// Sets region, project and Logstore to which one kind of API security log is delivered.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::ModifyApisecLogDeliveryRequest::new()
///     .instance_id("...")
///     .assert_key("...")
///     .log_region_id("...")
///     .project_name("...")
///     .log_store_name("...");
/// let reply = client.modify_apisec_log_delivery(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyApisecLogDeliveryRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Key that opens, signs or picks out the assert.
    pub assert_key: Option<String>,
    /// **Required.** Region that the log lies in.
    pub log_region_id: Option<String>,
    /// **Required.** Name that the project goes by.
    pub project_name: Option<String>,
    /// **Required.** Name that the log store goes by.
    pub log_store_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl ModifyApisecLogDeliveryRequest {
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
    /// Sets `AssertKey`, which is required.
    pub fn assert_key(mut self, value: impl Into<String>) -> Self {
        self.assert_key = Some(value.into());
        self
    }
    /// Sets `LogRegionId`, which is required.
    pub fn log_region_id(mut self, value: impl Into<String>) -> Self {
        self.log_region_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `LogStoreName`, which is required.
    pub fn log_store_name(mut self, value: impl Into<String>) -> Self {
        self.log_store_name = Some(value.into());
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
    ModifyApisecLogDeliveryRequest {
        "InstanceId" => instance_id: query,
        "AssertKey" => assert_key: query,
        "LogRegionId" => log_region_id: query,
        "ProjectName" => project_name: query,
        "LogStoreName" => log_store_name: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for ModifyApisecLogDeliveryRequest {
    type Response = ModifyApisecLogDeliveryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyApisecLogDelivery")
        .required(
            &["InstanceId", "AssertKey", "LogRegionId", "ProjectName", "LogStoreName"],
        )
        .region("RegionId");
}

/// Response to [`ModifyApisecLogDeliveryRequest`].
pub type ModifyApisecLogDeliveryResponse = alicloud_runtime::EmptyResponse;
