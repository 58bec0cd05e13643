// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEmonMonitorData`, from `elasticsearch/GetEmonMonitorData.md`.

use alicloud_runtime::codegen::*;

/// Queries Grafana monitoring metrics of Elasticsearch instances in a project.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::get_emon_monitor_data::Query;
///
/// let request = alicloud_elasticsearch::GetEmonMonitorDataRequest::new()
///     .project_id("es-185320276651****")
///     .start(1522127381471)
///     .queries([Query::new()])
///     .limit(["100 "])
///     .end([1]);
/// let reply = client.get_emon_monitor_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEmonMonitorDataRequest {
    /// **Required.** ID of the project that the call is about. Example: `es-185320276651****`.
    pub project_id: Option<String>,
    /// **Required.** Beginning of the period to look at.
    /// Unit: `milliseconds`. Example: `1522127381471`.
    pub start: Option<i64>,
    /// Formula over the figures. Example: `a+b`.
    pub expression: Option<String>,
    /// **Required.** The queries to work on or to narrow the list down to.
    pub queries: Vec<Query>,
    /// **Required.** How many items to return at most. Example: `"100 "`.
    pub limit: Vec<String>,
    /// **Required.** End of the period to look at. Unit: `milliseconds`. Example: `1522129151000`.
    pub end: Vec<i64>,
    /// Body of the call.
    pub body: Option<String>,
}

impl GetEmonMonitorDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `start`, which is required.
    #[inline]
    pub fn start(mut self, value: i64) -> Self {
        self.start = Some(value);
        self
    }
    /// Sets `expression`.
    pub fn expression(mut self, value: impl Into<String>) -> Self {
        self.expression = Some(value.into());
        self
    }
    /// Sets `queries`, which is required.
    pub fn queries(mut self, value: impl IntoIterator<Item = impl Into<Query>>) -> Self {
        self.queries = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `limit`, which is required.
    pub fn limit(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.limit = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `end`, which is required.
    pub fn end(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.end = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    GetEmonMonitorDataRequest {
        "ProjectId" => project_id: path,
        "start" => start: body,
        "expression" => expression: body,
        "queries" => queries: body,
        "limit" => limit: body,
        "end" => end: body,
        "body" => body: query,
    }
}

impl Operation for GetEmonMonitorDataRequest {
    type Response = GetEmonMonitorDataResponse;
    type Error = GetEmonMonitorDataError;
    const INFO: OperationInfo = super::operation("GetEmonMonitorData")
        .roa("POST", "/openapi/emon/projects/{ProjectId}/metrics/query")
        .required(&["ProjectId", "start", "queries", "limit", "end"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetEmonMonitorDataError] = &[
        GetEmonMonitorDataError::InstanceActivating,
        GetEmonMonitorDataError::InstanceNotFound,
    ];
}

/// Response to [`GetEmonMonitorDataRequest`].
#[non_exhaustive]
pub struct GetEmonMonitorDataResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2D184B55-FA51-43F7-A1EF-E68A0545****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<EmonMonitorResult>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetEmonMonitorDataResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
        "Success" => success: value,
    }
}

/// The queries to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Query {
    /// Identifier of the item within its collection. Example: `a`.
    pub id: Option<String>,
    /// **Required.** Figure that is meant.
    /// Example: `elasticbuild.elasticsearch.source.total_doc_count`.
    pub metric: Option<String>,
    /// **Required.** How figures of several nodes are put together. Example: `sum`.
    pub aggregator: Option<String>,
    /// **Required.** How data points of a period are put together. Example: `avg`.
    pub downsample: Option<String>,
    /// **Required.** Labels attached to the item. Example: `[env,dev]`.
    pub tags: BTreeMap<String, String>,
    /// **Required.** Time that one data point covers. Example: `1m`.
    pub granularity: Option<String>,
}

impl Query {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `metric`, which is required.
    pub fn metric(mut self, value: impl Into<String>) -> Self {
        self.metric = Some(value.into());
        self
    }
    /// Sets `aggregator`, which is required.
    pub fn aggregator(mut self, value: impl Into<String>) -> Self {
        self.aggregator = Some(value.into());
        self
    }
    /// Sets `downsample`, which is required.
    pub fn downsample(mut self, value: impl Into<String>) -> Self {
        self.downsample = Some(value.into());
        self
    }
    /// Sets `tags`, which is required.
    pub fn tags(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.tags = value.into_iter().map(|(k, v)| (k.into(), v.into())).collect();
        self
    }
    /// Sets `granularity`, which is required.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }
}

request! {
    Query {
        "id" => id: field,
        "metric" => metric: field,
        "aggregator" => aggregator: field,
        "downsample" => downsample: field,
        "tags" => tags: field,
        "granularity" => granularity: field,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct EmonMonitorResult {
    /// The dps that are concerned.
    /// Example: `{ "1586249280": 465.1980465119913, "1586249300": 213.45243650423305 }`.
    pub dps: BTreeMap<String, i32>,
    /// Share of the data that is there. Example: `1.0`.
    pub integrity: Option<f64>,
    /// Moment up to which data has come in. Example: `1522127381471`.
    pub message_watermark: Option<i64>,
    /// Figure that is meant. Example: `elasticbuild.elasticsearch.source.total_doc_count`.
    pub metric: Option<String>,
    /// Sum of the data points. Example: `10`.
    pub summary: Option<f64>,
    /// Labels attached to the item. Example: `{"taskName":"et-xxx","userId":"123456"}`.
    pub tags: BTreeMap<String, String>,
}

response! {
    EmonMonitorResult {
        "dps" => dps: map,
        "integrity" => integrity: value,
        "messageWatermark" => message_watermark: value,
        "metric" => metric: value,
        "summary" => summary: value,
        "tags" => tags: map,
    }
}

/// Errors that the documentation of [`GetEmonMonitorDataRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type GetEmonMonitorDataError = super::DocumentedError;
