// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMetricByPage`, from `arms/QueryMetricByPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Filter};

/// Queries metrics of application or browser monitoring page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::QueryMetricByPageRequest::new()
///     .end_time(1596183532000)
///     .interval_in_sec(60000)
///     .metric("appstat.vm")
///     .start_time(1595319532000);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_metric_by_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMetricByPageRequest {
    /// **Required.** End of the period to look at.
    /// Range: 0 to 9223372036854776000. Unit: `milliseconds`. Example: `1596183532000`.
    pub end_time: Option<i64>,
    /// **Required.** Time that one data point covers.
    /// Range: 0 to 2147483647. Unit: `milliseconds`. Default: `2147483647`. Example: `60000`.
    pub interval_in_sec: Option<i32>,
    /// The measures to work on or to narrow the list down to.
    /// Items: at most 15. Example: `youngGcCount`.
    pub measures: Vec<String>,
    /// **Required.** Measured quantity that the call or the item is about. Example: `appstat.vm`.
    pub metric: Option<String>,
    /// **Required.** Beginning of the period to look at.
    /// Range: 0 to 9223372036854776000. Unit: `milliseconds`. Example: `1595319532000`.
    pub start_time: Option<i64>,
    /// How the list is sorted. Example: `rpc`.
    pub order_by: Option<String>,
    /// Conditions that items have to meet. Items: at most 15.
    pub filters: Vec<Filter>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 15. Example: `pid`.
    pub dimensions: Vec<String>,
    /// Direction of the list. Example: `ASC`.
    pub order: Option<Open<Order>>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 2147483647. Default: `1`. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 2147483647. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// The custom filters to work on or to narrow the list down to.
    /// Items: at most 5. Example: `["not rpcType:40","not rpcType:41"]`.
    pub custom_filters: Vec<String>,
}

impl QueryMetricByPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `IntervalInSec`, which is required.
    #[inline]
    pub fn interval_in_sec(mut self, value: i32) -> Self {
        self.interval_in_sec = Some(value);
        self
    }
    /// Sets `Measures`.
    pub fn measures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.measures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Metric`, which is required.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<Filter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Dimensions`.
    pub fn dimensions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dimensions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<Open<Order>>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CustomFilters`.
    pub fn custom_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.custom_filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    QueryMetricByPageRequest {
        "EndTime" => end_time: query,
        "IntervalInSec" => interval_in_sec: query,
        "Measures" => measures: query,
        "Metric" => metric: query,
        "StartTime" => start_time: query,
        "OrderBy" => order_by: query,
        "Filters" => filters: query,
        "Dimensions" => dimensions: query,
        "Order" => order: query,
        "RegionId" => region_id: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "CustomFilters" => custom_filters: query,
    }
}

impl Operation for QueryMetricByPageRequest {
    type Response = QueryMetricByPageResponse;
    type Error = QueryMetricByPageError;
    const INFO: OperationInfo = super::operation("QueryMetricByPage")
        .required(&["EndTime", "IntervalInSec", "Metric", "StartTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [QueryMetricByPageError] = &[
        QueryMetricByPageError::ParameterMetricIllegal,
        QueryMetricByPageError::ParameterMeasuresIllegal,
        QueryMetricByPageError::ParameterTimeStampIllegal,
        QueryMetricByPageError::ParameterOrderIllegal,
        QueryMetricByPageError::ParameterZeroStrategyIllegal,
        QueryMetricByPageError::ParameterPageSizeIllegal,
        QueryMetricByPageError::ParameterIntervalIllegal,
        QueryMetricByPageError::ParameterMeasuresMissing,
        QueryMetricByPageError::ParameterDimensionsIllegal,
        QueryMetricByPageError::ParameterPidMissing,
        QueryMetricByPageError::ParameterRegionIdIllegal,
        QueryMetricByPageError::InternalError,
        QueryMetricByPageError::ParameterRegionIllegal,
        QueryMetricByPageError::APINotAuthorize,
        QueryMetricByPageError::AppNotExist,
        QueryMetricByPageError::RunningTaskNotExist,
        QueryMetricByPageError::OperationIsThrottled,
        QueryMetricByPageError::OperationTimeOut,
    ];
}

impl Paginated for QueryMetricByPageRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`QueryMetricByPageRequest`].
#[non_exhaustive]
pub struct QueryMetricByPageResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<MetricByData>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `626037F5-FDEB-45B0-804C-B3C92797****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    QueryMetricByPageResponse {
        "Code" => code: value,
        "Data" => data: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct MetricByData {
    /// Entries of the list.
    pub items: Vec<String>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items there are in all. Example: `0`.
    pub total: Option<i32>,
    /// Whether the result is complete. Example: `false`.
    pub completed: Option<bool>,
}

response! {
    MetricByData {
        "Items" => items: list(""),
        "Page" => page: value,
        "PageSize" => page_size: value,
        "Total" => total: value,
        "Completed" => completed: value,
    }
}

values! {
    /// Direction of the list.
    pub enum Order {
        /// From the smallest to the largest.
        Asc = "ASC",
        /// From the largest to the smallest.
        Desc = "DESC",
    }
}

/// Errors that the documentation of [`QueryMetricByPageRequest`] names.
///
/// - [`ParameterMetricIllegal`](super::DocumentedError::ParameterMetricIllegal)
/// - [`ParameterMeasuresIllegal`](super::DocumentedError::ParameterMeasuresIllegal)
/// - [`ParameterTimeStampIllegal`](super::DocumentedError::ParameterTimeStampIllegal)
/// - [`ParameterOrderIllegal`](super::DocumentedError::ParameterOrderIllegal)
/// - [`ParameterZeroStrategyIllegal`](super::DocumentedError::ParameterZeroStrategyIllegal)
/// - [`ParameterPageSizeIllegal`](super::DocumentedError::ParameterPageSizeIllegal)
/// - [`ParameterIntervalIllegal`](super::DocumentedError::ParameterIntervalIllegal)
/// - [`ParameterMeasuresMissing`](super::DocumentedError::ParameterMeasuresMissing)
/// - [`ParameterDimensionsIllegal`](super::DocumentedError::ParameterDimensionsIllegal)
/// - [`ParameterPidMissing`](super::DocumentedError::ParameterPidMissing)
/// - [`ParameterRegionIdIllegal`](super::DocumentedError::ParameterRegionIdIllegal)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterRegionIllegal`](super::DocumentedError::ParameterRegionIllegal)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`AppNotExist`](super::DocumentedError::AppNotExist)
/// - [`RunningTaskNotExist`](super::DocumentedError::RunningTaskNotExist)
/// - [`OperationIsThrottled`](super::DocumentedError::OperationIsThrottled)
/// - [`OperationTimeOut`](super::DocumentedError::OperationTimeOut)
pub type QueryMetricByPageError = super::DocumentedError;
