// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSensitiveOutboundStatistic`, from `waf-openapi_2021_10_01/DescribeSensitiveOutboundStatistic.md`.

use alicloud_runtime::codegen::*;

/// Counts sensitive data that leaves the country, by type and level.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeSensitiveOutboundStatisticRequest::new()
///     .instance_id("...");
/// let reply = client.describe_sensitive_outbound_statistic(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSensitiveOutboundStatisticRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which kind of sensitive it is or is to be.
    pub sensitive_type: Option<String>,
    /// Level that the sensitive has on its scale.
    pub sensitive_level: Option<String>,
    /// Code that stands for the sensitive, for programs to act on.
    pub sensitive_code: Option<String>,
    /// Result of the step or check named detection.
    pub detection_result: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 25.
    pub page_size: Option<i64>,
    /// Key that opens, signs or picks out the order.
    pub order_key: Option<String>,
    /// `asc` for ascending and `desc` for descending order.
    pub order_way: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeSensitiveOutboundStatisticRequest {
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
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `SensitiveType`.
    pub fn sensitive_type(mut self, value: impl Into<String>) -> Self {
        self.sensitive_type = Some(value.into());
        self
    }
    /// Sets `SensitiveLevel`.
    pub fn sensitive_level(mut self, value: impl Into<String>) -> Self {
        self.sensitive_level = Some(value.into());
        self
    }
    /// Sets `SensitiveCode`.
    pub fn sensitive_code(mut self, value: impl Into<String>) -> Self {
        self.sensitive_code = Some(value.into());
        self
    }
    /// Sets `DetectionResult`.
    pub fn detection_result(mut self, value: impl Into<String>) -> Self {
        self.detection_result = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `OrderKey`.
    pub fn order_key(mut self, value: impl Into<String>) -> Self {
        self.order_key = Some(value.into());
        self
    }
    /// Sets `OrderWay`.
    pub fn order_way(mut self, value: impl Into<String>) -> Self {
        self.order_way = Some(value.into());
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
    DescribeSensitiveOutboundStatisticRequest {
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "SensitiveType" => sensitive_type: query,
        "SensitiveLevel" => sensitive_level: query,
        "SensitiveCode" => sensitive_code: query,
        "DetectionResult" => detection_result: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OrderKey" => order_key: query,
        "OrderWay" => order_way: query,
        "ClusterId" => cluster_id: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeSensitiveOutboundStatisticRequest {
    type Response = DescribeSensitiveOutboundStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSensitiveOutboundStatistic")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeSensitiveOutboundStatisticRequest`], which the documentation does not describe.
pub type DescribeSensitiveOutboundStatisticResponse = alicloud_runtime::UndocumentedResponse;
