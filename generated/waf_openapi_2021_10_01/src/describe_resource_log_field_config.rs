// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceLogFieldConfig`, from `waf-openapi_2021_10_01/DescribeResourceLogFieldConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows which log fields are delivered for one protected object.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeResourceLogFieldConfigRequest::new()
///     .instance_id("...")
///     .delivery_type("...")
///     .resource("...");
/// let reply = client.describe_resource_log_field_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceLogFieldConfigRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Which kind of delivery it is or is to be.
    pub delivery_type: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Resource that the call or the item is about.
    pub resource: Option<String>,
}

impl DescribeResourceLogFieldConfigRequest {
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
    /// Sets `DeliveryType`, which is required.
    pub fn delivery_type(mut self, value: impl Into<String>) -> Self {
        self.delivery_type = Some(value.into());
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
    /// Sets `Resource`, which is required.
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
}

request! {
    DescribeResourceLogFieldConfigRequest {
        "InstanceId" => instance_id: query,
        "DeliveryType" => delivery_type: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "RegionId" => region_id: query,
        "Resource" => resource: query,
    }
}

impl Operation for DescribeResourceLogFieldConfigRequest {
    type Response = DescribeResourceLogFieldConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceLogFieldConfig")
        .required(&["InstanceId", "DeliveryType", "Resource"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResourceLogFieldConfigRequest`], which the documentation does not describe.
pub type DescribeResourceLogFieldConfigResponse = alicloud_runtime::UndocumentedResponse;
