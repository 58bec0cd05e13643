// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecEventDomainStatistic`, from `waf-openapi_2021_10_01/DescribeApisecEventDomainStatistic.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DomainStatisticData};

/// Counts API security events by domain.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecEventDomainStatisticRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_apisec_event_domain_statistic(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecEventDomainStatisticRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i64>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i64>,
    /// `asc` for ascending and `desc` for descending order.
    pub order_way: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecEventDomainStatisticRequest {
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    /// Sets `OrderWay`.
    pub fn order_way(mut self, value: impl Into<String>) -> Self {
        self.order_way = Some(value.into());
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
    DescribeApisecEventDomainStatisticRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "OrderWay" => order_way: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecEventDomainStatisticRequest {
    type Response = DescribeApisecEventDomainStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApisecEventDomainStatistic")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeApisecEventDomainStatisticRequest {
    type Item = DomainStatisticData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`DescribeApisecEventDomainStatisticRequest`].
#[non_exhaustive]
pub struct DescribeApisecEventDomainStatisticResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `66A98669-*******-80A6-3014697B11AE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
    /// What the call found, one entry each.
    pub data: Vec<DomainStatisticData>,
}

response! {
    DescribeApisecEventDomainStatisticResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Data" => data: list(""),
    }
}
