// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryCommercialUsage`, from `arms/QueryCommercialUsage.md`.

use alicloud_runtime::codegen::*;

/// Returns how much data was written, for application monitoring, tracing, Prometheus, and user
/// experience monitoring.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::QueryCommercialUsageRequest::new()
///     .interval_in_sec(3600)
///     .start_time(1699200000000)
///     .end_time(1699286400000)
///     .metric("USAGEFEE.STAT")
///     .query_type("instantQuery");
/// let reply = client.query_commercial_usage(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryCommercialUsageRequest {
    /// **Required.** Time that one data point covers.
    /// Range: 0 to 2147483647. Default: `2147483647`. Example: `3600`.
    pub interval_in_sec: Option<i32>,
    /// **Required.** Beginning of the period to look at.
    /// Range: 0 to 9223372036854776000. Example: `1699200000000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    /// Range: 0 to 9223372036854776000. Example: `1699286400000`.
    pub end_time: Option<i64>,
    /// How the list is sorted. Example: `dataType`.
    pub order_by: Option<String>,
    /// **Required.** Measured quantity that the call or the item is about. Example: `USAGEFEE.STAT`.
    pub metric: Option<String>,
    /// Direction of the list. Example: `ASC`.
    pub order: Option<String>,
    /// The advanced filters to work on or to narrow the list down to. Items: at most 15.
    pub advanced_filters: Vec<AdvancedFilter>,
    /// The dimensions to work on or to narrow the list down to.
    /// Items: at most 15. Example: `dataType`.
    pub dimensions: Vec<String>,
    /// The measures to work on or to narrow the list down to. Items: at most 15. Example: `byte_sum`.
    pub measures: Vec<String>,
    /// **Required.** Which kind of query it is or is to be. Example: `instantQuery`.
    pub query_type: Option<String>,
}

impl QueryCommercialUsageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IntervalInSec`, which is required.
    #[inline]
    pub fn interval_in_sec(mut self, value: i32) -> Self {
        self.interval_in_sec = Some(value);
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `OrderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Metric`, which is required.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
    /// Sets `Order`.
    pub fn order(mut self, value: impl Into<String>) -> Self {
        self.order = Some(value.into());
        self
    }
    /// Sets `AdvancedFilters`.
    pub fn advanced_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<AdvancedFilter>>,
    ) -> Self {
        self.advanced_filters = value.into_iter().map(Into::into).collect();
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
    /// Sets `Measures`.
    pub fn measures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.measures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QueryType`, which is required.
    pub fn query_type(mut self, value: impl Into<String>) -> Self {
        self.query_type = Some(value.into());
        self
    }
}

request! {
    QueryCommercialUsageRequest {
        "IntervalInSec" => interval_in_sec: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "OrderBy" => order_by: query,
        "Metric" => metric: query,
        "Order" => order: query,
        "AdvancedFilters" => advanced_filters: query,
        "Dimensions" => dimensions: query,
        "Measures" => measures: query,
        "QueryType" => query_type: query,
    }
}

impl Operation for QueryCommercialUsageRequest {
    type Response = QueryCommercialUsageResponse;
    type Error = QueryCommercialUsageError;
    const INFO: OperationInfo = super::operation("QueryCommercialUsage")
        .required(&["IntervalInSec", "StartTime", "EndTime", "Metric", "QueryType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryCommercialUsageError] = &[
        QueryCommercialUsageError::ParameterMetricIllegal,
        QueryCommercialUsageError::ParameterMeasuresIllegal,
        QueryCommercialUsageError::ParameterTimeStampIllegal,
        QueryCommercialUsageError::ParameterOrderIllegal,
        QueryCommercialUsageError::ParameterPageSizeIllegal,
        QueryCommercialUsageError::ParameterIntervalIllegal,
        QueryCommercialUsageError::ParameterMeasuresMissing,
        QueryCommercialUsageError::ParameterDimensionsIllegal,
        QueryCommercialUsageError::ParameterRegionIdIllegal,
        QueryCommercialUsageError::InternalError,
        QueryCommercialUsageError::APINotAuthorize,
    ];
}

/// Response to [`QueryCommercialUsageRequest`].
#[non_exhaustive]
pub struct QueryCommercialUsageResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `99A663CB-8D7B-4B0D-A006-03C8EE38E7BB`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<CommercialUsageData>,
}

response! {
    QueryCommercialUsageResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// The advanced filters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AdvancedFilter {
    /// Name in a pair of name and value. Example: `regionId`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `cn-hangzhou`.
    pub value: Option<String>,
    /// Which kind of op it is or is to be. Example: `eq`.
    pub op_type: Option<String>,
}

impl AdvancedFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `OpType`.
    pub fn op_type(mut self, value: impl Into<String>) -> Self {
        self.op_type = Some(value.into());
        self
    }
}

request! {
    AdvancedFilter {
        "Key" => key: field,
        "Value" => value: field,
        "OpType" => op_type: field,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CommercialUsageData {
    /// Whether the result is complete. Example: `true`.
    pub complete: Option<bool>,
    /// Entries of the list.
    /// Example: `{ "date": "1697108400", "dataType": "metrics", "byte_sum": 9497922 }`.
    pub items: Vec<Value>,
}

response! {
    CommercialUsageData {
        "Complete" => complete: value,
        "Items" => items: list(""),
    }
}

/// Errors that the documentation of [`QueryCommercialUsageRequest`] names.
///
/// - [`ParameterMetricIllegal`](super::DocumentedError::ParameterMetricIllegal)
/// - [`ParameterMeasuresIllegal`](super::DocumentedError::ParameterMeasuresIllegal)
/// - [`ParameterTimeStampIllegal`](super::DocumentedError::ParameterTimeStampIllegal)
/// - [`ParameterOrderIllegal`](super::DocumentedError::ParameterOrderIllegal)
/// - [`ParameterPageSizeIllegal`](super::DocumentedError::ParameterPageSizeIllegal)
/// - [`ParameterIntervalIllegal`](super::DocumentedError::ParameterIntervalIllegal)
/// - [`ParameterMeasuresMissing`](super::DocumentedError::ParameterMeasuresMissing)
/// - [`ParameterDimensionsIllegal`](super::DocumentedError::ParameterDimensionsIllegal)
/// - [`ParameterRegionIdIllegal`](super::DocumentedError::ParameterRegionIdIllegal)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
pub type QueryCommercialUsageError = super::DocumentedError;
