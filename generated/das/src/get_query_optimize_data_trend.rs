// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeDataTrend`, from `das/GetQueryOptimizeDataTrend.md`.

use alicloud_runtime::codegen::*;

/// Reads the trend of indicators in query governance over a period.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeDataTrendRequest::new()
///     .engine("...")
///     .start("...")
///     .end("...");
/// let reply = client.get_query_optimize_data_trend(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrendRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Names of the tags to work on or to narrow the list down to.
    pub tag_names: Option<String>,
    /// **Required.** Where the range begins.
    pub start: Option<String>,
    /// **Required.** End of the period to look at, as a Unix time in milliseconds.
    pub end: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl GetQueryOptimizeDataTrendRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `TagNames`.
    pub fn tag_names(mut self, value: impl Into<String>) -> Self {
        self.tag_names = Some(value.into());
        self
    }
    /// Sets `Start`, which is required.
    pub fn start(mut self, value: impl Into<String>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets `End`, which is required.
    pub fn end(mut self, value: impl Into<String>) -> Self {
        self.end = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeDataTrendRequest {
        "Engine" => engine: query,
        "InstanceIds" => instance_ids: query,
        "TagNames" => tag_names: query,
        "Start" => start: query,
        "End" => end: query,
        "Region" => region: query,
    }
}

impl Operation for GetQueryOptimizeDataTrendRequest {
    type Response = GetQueryOptimizeDataTrendResponse;
    type Error = GetQueryOptimizeDataTrendError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeDataTrend")
        .method("GET")
        .required(&["Engine", "Start", "End"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeDataTrendError] = &[
        GetQueryOptimizeDataTrendError::InvalidParams,
        GetQueryOptimizeDataTrendError::NoPermission,
    ];
}

/// Response to [`GetQueryOptimizeDataTrendRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeDataTrendResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueryOptimizeDataTrendData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetQueryOptimizeDataTrendResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueryOptimizeDataTrendData {
    /// How many items there are in all. Example: `10`.
    pub total: Option<i64>,
    /// Number of the page returned.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Room for further data.
    pub extra: Option<String>,
    /// Entries of the list.
    pub list: Vec<QueryOptimizeDataTrendList>,
}

response! {
    QueryOptimizeDataTrendData {
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct QueryOptimizeDataTrendList {
    /// Name of the figure. Example: `sqlExecuteCount`.
    pub kpi: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1643040000000`.
    pub timestamp: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `1000`.
    pub value: Option<f64>,
}

response! {
    QueryOptimizeDataTrendList {
        "Kpi" => kpi: value,
        "Timestamp" => timestamp: value,
        "Value" => value: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeDataTrendRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeDataTrendError = super::DocumentedError;
