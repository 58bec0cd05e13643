// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUserLogFieldConfig`, from `waf-openapi_2021_10_01/DescribeUserLogFieldConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows which log fields are delivered by default for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeUserLogFieldConfigRequest::new()
///     .instance_id("...");
/// let reply = client.describe_user_log_field_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUserLogFieldConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which kind of delivery it is or is to be.
    pub delivery_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeUserLogFieldConfigRequest {
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
    /// Sets `DeliveryType`.
    pub fn delivery_type(mut self, value: impl Into<String>) -> Self {
        self.delivery_type = Some(value.into());
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
    DescribeUserLogFieldConfigRequest {
        "InstanceId" => instance_id: query,
        "DeliveryType" => delivery_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeUserLogFieldConfigRequest {
    type Response = DescribeUserLogFieldConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUserLogFieldConfig")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeUserLogFieldConfigRequest`], which the documentation does not describe.
pub type DescribeUserLogFieldConfigResponse = alicloud_runtime::UndocumentedResponse;
