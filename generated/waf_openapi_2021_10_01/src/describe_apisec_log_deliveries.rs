// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecLogDeliveries`, from `waf-openapi_2021_10_01/DescribeApisecLogDeliveries.md`.

use alicloud_runtime::codegen::*;

/// Lists the subscriptions by which API security logs are delivered.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecLogDeliveriesRequest::new()
///     .instance_id("...");
/// let reply = client.describe_apisec_log_deliveries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecLogDeliveriesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecLogDeliveriesRequest {
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
    DescribeApisecLogDeliveriesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecLogDeliveriesRequest {
    type Response = DescribeApisecLogDeliveriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecLogDeliveries")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeApisecLogDeliveriesRequest`].
#[non_exhaustive]
pub struct DescribeApisecLogDeliveriesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2EFCFE18-78F8-5079-B312-07***48B`.
    pub request_id: Option<String>,
    /// Settings of each delivery, one entry each.
    pub delivery_configs: Vec<DeliveryConfig>,
}

response! {
    DescribeApisecLogDeliveriesResponse {
        "RequestId" => request_id: value,
        "DeliveryConfigs" => delivery_configs: list(""),
    }
}

/// Settings of each delivery, one entry each.
#[non_exhaustive]
pub struct DeliveryConfig {
    /// Key that opens, signs or picks out the assert. Example: `risk`.
    pub assert_key: Option<String>,
    /// Region that the log lies in. Example: `cn-hangzhou`.
    pub log_region_id: Option<String>,
    /// Name that the project goes by. Example: `apisec-project-14316572********`.
    pub project_name: Option<String>,
    /// Name that the log store goes by. Example: `apisec-logstore***`.
    pub log_store_name: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `true`.
    pub status: Option<bool>,
}

response! {
    DeliveryConfig {
        "AssertKey" => assert_key: value,
        "LogRegionId" => log_region_id: value,
        "ProjectName" => project_name: value,
        "LogStoreName" => log_store_name: value,
        "Status" => status: value,
    }
}
