// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeExposedStatisticsDetail`, from `sas/DescribeExposedStatisticsDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists exposed gateways, ports, system components or public IP addresses.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeExposedStatisticsDetailRequest::new()
///     .statistics_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_exposed_statistics_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeExposedStatisticsDetailRequest {
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** Which kind of statistics it is or is to be.
    pub statistics_type: Option<String>,
    /// Value that the statistics type instance has or is given.
    pub statistics_type_instance_value: Option<String>,
    /// Which kind of statistics type gateway it is or is to be.
    pub statistics_type_gateway_type: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// IP address that belongs to the exposure.
    pub exposure_ip: Option<String>,
}

impl DescribeExposedStatisticsDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `StatisticsType`, which is required.
    pub fn statistics_type(mut self, value: impl Into<String>) -> Self {
        self.statistics_type = Some(value.into());
        self
    }
    /// Sets `StatisticsTypeInstanceValue`.
    pub fn statistics_type_instance_value(mut self, value: impl Into<String>) -> Self {
        self.statistics_type_instance_value = Some(value.into());
        self
    }
    /// Sets `StatisticsTypeGatewayType`.
    pub fn statistics_type_gateway_type(mut self, value: impl Into<String>) -> Self {
        self.statistics_type_gateway_type = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ExposureIp`.
    pub fn exposure_ip(mut self, value: impl Into<String>) -> Self {
        self.exposure_ip = Some(value.into());
        self
    }
}

request! {
    DescribeExposedStatisticsDetailRequest {
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "StatisticsType" => statistics_type: query,
        "StatisticsTypeInstanceValue" => statistics_type_instance_value: query,
        "StatisticsTypeGatewayType" => statistics_type_gateway_type: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "Uuid" => uuid: query,
        "Criteria" => criteria: query,
        "InstanceId" => instance_id: query,
        "ExposureIp" => exposure_ip: query,
    }
}

impl Operation for DescribeExposedStatisticsDetailRequest {
    type Response = DescribeExposedStatisticsDetailResponse;
    type Error = DescribeExposedStatisticsDetailError;
    const INFO: OperationInfo = super::operation("DescribeExposedStatisticsDetail")
        .required(&["StatisticsType"])
        .read_only();
    const ERRORS: &'static [DescribeExposedStatisticsDetailError] = &[
        DescribeExposedStatisticsDetailError::RdCheckNoPermission,
        DescribeExposedStatisticsDetailError::NoPermission,
        DescribeExposedStatisticsDetailError::RdCheckInnerError,
        DescribeExposedStatisticsDetailError::ServerError,
    ];
}

impl Paginated for DescribeExposedStatisticsDetailRequest {
    type Item = StatisticsDetail;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.statistics_details)
    }
}

/// Response to [`DescribeExposedStatisticsDetailRequest`].
#[non_exhaustive]
pub struct DescribeExposedStatisticsDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7CBAFB3F-1ED7-4A23-986A-6F67F0466BD1`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Details about the statistics, one entry each.
    pub statistics_details: Vec<StatisticsDetail>,
}

response! {
    DescribeExposedStatisticsDetailResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "StatisticsDetails" => statistics_details: list(""),
    }
}

/// Details about the statistics, one entry each.
#[non_exhaustive]
pub struct StatisticsDetail {
    /// IP address that belongs to the exposure. Example: `123.57.XX.XX`.
    pub exposure_ip: Option<String>,
    /// Network port that belongs to the exposure. Example: `22`.
    pub exposure_port: Option<String>,
    /// Name that the exposure type instance goes by. Example: `ngw-bp1vkbju8f3w87c9v****`.
    pub exposure_type_instance_name: Option<String>,
    /// How many there are of this: exposed. Example: `0`.
    pub exposed_count: Option<i32>,
    /// Which kind of exposure it is or is to be. Example: `SLB`.
    pub exposure_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Software that can be reached from the internet. Example: `tomcat`.
    pub exposure_component: Option<String>,
    /// ID of the exposure type that the item belongs to or stands for.
    /// Example: `lb-2ze4rso39h4nczcqs****`.
    pub exposure_type_id: Option<String>,
}

response! {
    StatisticsDetail {
        "ExposureIp" => exposure_ip: value,
        "ExposurePort" => exposure_port: value,
        "ExposureTypeInstanceName" => exposure_type_instance_name: value,
        "ExposedCount" => exposed_count: value,
        "ExposureType" => exposure_type: value,
        "RegionId" => region_id: value,
        "ExposureComponent" => exposure_component: value,
        "ExposureTypeId" => exposure_type_id: value,
    }
}

/// Errors that the documentation of [`DescribeExposedStatisticsDetailRequest`] names.
///
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeExposedStatisticsDetailError = super::DocumentedError;
