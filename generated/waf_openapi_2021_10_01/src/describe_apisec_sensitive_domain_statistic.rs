// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApisecSensitiveDomainStatistic`, from `waf-openapi_2021_10_01/DescribeApisecSensitiveDomainStatistic.md`.

use alicloud_runtime::codegen::*;

/// Counts by domain the sensitive data that API security saw.
///
/// ```no_run
/// # async fn example(client: alicloud_waf_openapi_2021_10_01::Client) -> Result<(), alicloud_waf_openapi_2021_10_01::Error> {
/// let request = alicloud_waf_openapi_2021_10_01::DescribeApisecSensitiveDomainStatisticRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_apisec_sensitive_domain_statistic(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApisecSensitiveDomainStatisticRequest {
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
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// `asc` for ascending and `desc` for descending order.
    pub order_way: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource manager resource group that the call is about.
    pub resource_manager_resource_group_id: Option<String>,
}

impl DescribeApisecSensitiveDomainStatisticRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
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
    DescribeApisecSensitiveDomainStatisticRequest {
        "InstanceId" => instance_id: query,
        "ClusterId" => cluster_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Type" => type_: query,
        "OrderWay" => order_way: query,
        "RegionId" => region_id: query,
        "ResourceManagerResourceGroupId" => resource_manager_resource_group_id: query,
    }
}

impl Operation for DescribeApisecSensitiveDomainStatisticRequest {
    type Response = DescribeApisecSensitiveDomainStatisticResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeApisecSensitiveDomainStatistic",
        )
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeApisecSensitiveDomainStatisticRequest {
    type Item = ApisecSensitiveDomainStatisticData;
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

/// Response to [`DescribeApisecSensitiveDomainStatisticRequest`].
#[non_exhaustive]
pub struct DescribeApisecSensitiveDomainStatisticResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `56B40D30-4960-4F19-B7D5-2B1F***6CB70`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `27`.
    pub total_count: Option<i64>,
    /// What the call found, one entry each.
    pub data: Vec<ApisecSensitiveDomainStatisticData>,
}

response! {
    DescribeApisecSensitiveDomainStatisticResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ApisecSensitiveDomainStatisticData {
    /// How many there are of this: API. Example: `10`.
    pub api_count: Option<i64>,
    /// How many there are of this: domain name. Example: `10`.
    pub domain_count: Option<i64>,
    /// Code that stands for the sensitive, for programs to act on. Example: `10`.
    pub sensitive_code: Option<String>,
    /// Level that the sensitive has on its scale. Example: `L3`.
    pub sensitive_level: Option<String>,
    /// Name that the sensitive goes by. Example: `text`.
    pub sensitive_name: Option<String>,
}

response! {
    ApisecSensitiveDomainStatisticData {
        "ApiCount" => api_count: value,
        "DomainCount" => domain_count: value,
        "SensitiveCode" => sensitive_code: value,
        "SensitiveLevel" => sensitive_level: value,
        "SensitiveName" => sensitive_name: value,
    }
}
