// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLogDeliveryConfigs`, from `waf-openapi_2021_10_01/DescribeLogDeliveryConfigs.md`.

use alicloud_runtime::codegen::*;

/// Lists log delivery configurations, filtered by name or type.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeLogDeliveryConfigsRequest::new()
///     .instance_id("...");
/// let reply = client.describe_log_delivery_configs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLogDeliveryConfigsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Part of the name the deliveries are to have.
    pub delivery_name_like: Option<String>,
    /// Which kind of delivery it is or is to be.
    pub delivery_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl DescribeLogDeliveryConfigsRequest {
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
    /// Sets `DeliveryNameLike`.
    pub fn delivery_name_like(mut self, value: impl Into<String>) -> Self {
        self.delivery_name_like = Some(value.into());
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeLogDeliveryConfigsRequest {
        "InstanceId" => instance_id: query,
        "DeliveryNameLike" => delivery_name_like: query,
        "DeliveryType" => delivery_type: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeLogDeliveryConfigsRequest {
    type Response = DescribeLogDeliveryConfigsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeLogDeliveryConfigs")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeLogDeliveryConfigsRequest`], which the documentation does not describe.
pub type DescribeLogDeliveryConfigsResponse = alicloud_runtime::UndocumentedResponse;
