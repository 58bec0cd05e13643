// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMetric`, from `xtrace/QueryMetric.md`.

use alicloud_runtime::codegen::*;

/// Queries a trace metric with chosen measures, dimensions, and filters over time.
///
/// ```no_run
/// # async fn example(client: alicloud_xtrace::Client) -> Result<(), alicloud_xtrace::Error> {
/// let request = alicloud_xtrace::QueryMetricRequest::new()
///     .end_time(1575622455686)
///     .interval_in_sec(60)
///     .measures(["count"])
///     .metric("appstat.incall")
///     .start_time(1575561600000);
/// let reply = client.query_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMetricRequest {
    /// **Required.** End of the period to look at. Unit: `milliseconds`. Example: `1575622455686`.
    pub end_time: Option<i64>,
    /// Time that one data point covers. Unit: `seconds`. Example: `60`.
    pub interval_in_sec: Option<i32>,
    /// **Required.** The measures to work on or to narrow the list down to.
    /// Items: at most 5. Example: `count`.
    pub measures: Vec<String>,
    /// **Required.** Measured quantity that the call or the item is about. Example: `appstat.incall`.
    pub metric: Option<Open<Metric>>,
    /// **Required.** Beginning of the period to look at.
    /// Unit: `milliseconds`. Example: `1575561600000`.
    pub start_time: Option<i64>,
    /// How the list is sorted. Example: `count`.
    pub order_by: Option<String>,
    /// How many items to return at most. Example: `100`.
    pub limit: Option<i32>,
    /// Conditions that items have to meet. Items: at most 5.
    pub filters: Vec<Filter>,
    /// The dimensions to work on or to narrow the list down to. Items: at most 5. Example: `RT`.
    pub dimensions: Vec<String>,
    /// Whether the list goes up or down. Example: `ASC`.
    pub order: Option<Open<Order>>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// ID of the proxy user that the call is about. Example: `testefgag12`.
    pub proxy_user_id: Option<String>,
}

impl QueryMetricRequest {
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
    /// Sets `IntervalInSec`.
    #[inline]
    pub fn interval_in_sec(mut self, value: i32) -> Self {
        self.interval_in_sec = Some(value);
        self
    }
    /// Sets `Measures`, which is required.
    pub fn measures(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.measures = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Metric`, which is required.
    pub fn metric(mut self, value: impl Into<Open<Metric>>) -> Self {
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
    /// Sets `Limit`.
    #[inline]
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
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
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
}

request! {
    QueryMetricRequest {
        "EndTime" => end_time: query,
        "IntervalInSec" => interval_in_sec: query,
        "Measures" => measures: query,
        "Metric" => metric: query,
        "StartTime" => start_time: query,
        "OrderBy" => order_by: query,
        "Limit" => limit: query,
        "Filters" => filters: query,
        "Dimensions" => dimensions: query,
        "Order" => order: query,
        "RegionId" => region_id: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for QueryMetricRequest {
    type Response = QueryMetricResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMetric")
        .required(&["EndTime", "Measures", "Metric", "StartTime"])
        .region("RegionId")
        .read_only();
}

/// Response to [`QueryMetricRequest`].
#[non_exhaustive]
pub struct QueryMetricResponse {
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E2B6A4C-6B83-4062-8B6F-AEEC1FC47DED`.
    pub request_id: Option<String>,
}

response! {
    QueryMetricResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Conditions that items have to meet.
#[non_exhaustive]
pub struct Filter {
    /// Name in a pair of name and value. Example: `http.status_code`.
    pub key: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `200`.
    pub value: Option<String>,
}

impl Filter {
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
}

request! {
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// Measured quantity that the call or the item is about.
    pub enum Metric {
        /// Figures on calls of the application's interfaces.
        AppstatIncall = "appstat.incall",
        /// Figures on SQL statements.
        AppstatSql = "appstat.sql",
    }
}

values! {
    /// Whether the list goes up or down.
    pub enum Order {
        /// From the smallest to the largest.
        Asc = "ASC",
        /// From the largest to the smallest.
        Desc = "DESC",
    }
}
