// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryReleaseMetric`, from `arms/QueryReleaseMetric.md`.

use alicloud_runtime::codegen::*;

/// Compares metrics of old and new versions during a release of an EDAS or Kubernetes application.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::QueryReleaseMetricRequest::new()
///     .pid("8b46d03f-5947-449d-90fd-3a96c2******")
///     .change_order_id("a341a2f2-ed07-4257-aae9-dfb1be******")
///     .release_start_time(1632798686692)
///     .release_end_time(1632798718632);
/// let reply = client.query_release_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryReleaseMetricRequest {
    /// **Required.** Identifier of the process, product or application concerned.
    /// Example: `8b46d03f-5947-449d-90fd-3a96c2******`.
    pub pid: Option<String>,
    /// **Required.** ID of the change order that the call is about.
    /// Example: `a341a2f2-ed07-4257-aae9-dfb1be******`.
    pub change_order_id: Option<String>,
    /// **Required.** When the release began or is to begin. Example: `1632798686692`.
    pub release_start_time: Option<i64>,
    /// **Required.** When the release ended or is to end. Example: `1632798718632`.
    pub release_end_time: Option<i64>,
    /// Time that is set or recorded for this: create. Example: `1634005438000`.
    pub create_time: Option<i64>,
    /// Service that the call or the item is about. Example: `clothservice`.
    pub service: Option<String>,
    /// Which kind of metric it is or is to be. Example: `SystemContrast`.
    pub metric_type: Option<String>,
    /// ID of the proxy user that the call is about.
    pub proxy_user_id: Option<String>,
}

impl QueryReleaseMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Pid`, which is required.
    pub fn pid(mut self, value: impl Into<String>) -> Self {
        self.pid = Some(value.into());
        self
    }
    /// Sets `ChangeOrderId`, which is required.
    pub fn change_order_id(mut self, value: impl Into<String>) -> Self {
        self.change_order_id = Some(value.into());
        self
    }
    /// Sets `ReleaseStartTime`, which is required.
    #[inline]
    pub fn release_start_time(mut self, value: i64) -> Self {
        self.release_start_time = Some(value);
        self
    }
    /// Sets `ReleaseEndTime`, which is required.
    #[inline]
    pub fn release_end_time(mut self, value: i64) -> Self {
        self.release_end_time = Some(value);
        self
    }
    /// Sets `CreateTime`.
    #[inline]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `MetricType`.
    pub fn metric_type(mut self, value: impl Into<String>) -> Self {
        self.metric_type = Some(value.into());
        self
    }
    /// Sets `ProxyUserId`.
    pub fn proxy_user_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_user_id = Some(value.into());
        self
    }
}

request! {
    QueryReleaseMetricRequest {
        "Pid" => pid: query,
        "ChangeOrderId" => change_order_id: query,
        "ReleaseStartTime" => release_start_time: query,
        "ReleaseEndTime" => release_end_time: query,
        "CreateTime" => create_time: query,
        "Service" => service: query,
        "MetricType" => metric_type: query,
        "ProxyUserId" => proxy_user_id: query,
    }
}

impl Operation for QueryReleaseMetricRequest {
    type Response = QueryReleaseMetricResponse;
    type Error = QueryReleaseMetricError;
    const INFO: OperationInfo = super::operation("QueryReleaseMetric")
        .required(&["Pid", "ChangeOrderId", "ReleaseStartTime", "ReleaseEndTime"])
        .read_only();
    const ERRORS: &'static [QueryReleaseMetricError] = &[
        QueryReleaseMetricError::IdempotentParameterMismatch,
    ];
}

/// Response to [`QueryReleaseMetricRequest`].
#[non_exhaustive]
pub struct QueryReleaseMetricResponse {
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `46355DD8-FC56-40C5-BFC6-269DE4F9****`.
    pub request_id: Option<String>,
}

response! {
    QueryReleaseMetricResponse {
        "Data" => data: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`QueryReleaseMetricRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type QueryReleaseMetricError = super::DocumentedError;
