// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetArmsTopNMetric`, from `sae/GetArmsTopNMetric.md`.

use alicloud_runtime::codegen::*;

/// Ranks applications by what ARMS application monitoring measured, such as requests, errors, and
/// latency.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::GetArmsTopNMetricRequest::new()
///     .order_by("...")
///     .limit(1)
///     .start_time(1)
///     .end_time(1);
/// let reply = client.get_arms_top_n_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetArmsTopNMetricRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How the list is sorted.
    pub order_by: Option<String>,
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
    /// **Required.** Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at.
    pub end_time: Option<i64>,
    /// Where the application comes from.
    pub app_source: Option<String>,
    /// What is done about the vCPU, as rules.
    pub cpu_strategy: Option<String>,
}

impl GetArmsTopNMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `OrderBy`, which is required.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
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
    /// Sets `AppSource`.
    pub fn app_source(mut self, value: impl Into<String>) -> Self {
        self.app_source = Some(value.into());
        self
    }
    /// Sets `CpuStrategy`.
    pub fn cpu_strategy(mut self, value: impl Into<String>) -> Self {
        self.cpu_strategy = Some(value.into());
        self
    }
}

request! {
    GetArmsTopNMetricRequest {
        "RegionId" => region_id: query,
        "OrderBy" => order_by: query,
        "Limit" => limit: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "AppSource" => app_source: query,
        "CpuStrategy" => cpu_strategy: query,
    }
}

impl Operation for GetArmsTopNMetricRequest {
    type Response = GetArmsTopNMetricResponse;
    type Error = GetArmsTopNMetricError;
    const INFO: OperationInfo = super::operation("GetArmsTopNMetric")
        .roa("GET", "/pop/v1/sam/getArmsTopNMetric")
        .required(&["RegionId", "OrderBy", "Limit", "StartTime", "EndTime"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetArmsTopNMetricError] = &[
        GetArmsTopNMetricError::InvalidParameterNotEmpty,
        GetArmsTopNMetricError::InvalidParameterObviously,
        GetArmsTopNMetricError::InvalidParameterWithMessage,
    ];
}

/// Response to [`GetArmsTopNMetricRequest`].
#[non_exhaustive]
pub struct GetArmsTopNMetricResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B763F98-0BA2-5C23-B6B8-558568D2****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ArmsTopNMetricData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetArmsTopNMetricResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ArmsTopNMetricData {
    /// ID that the service gave the application. Example: `7171a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub app_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items or events were counted. Example: `100`.
    pub count: Option<i64>,
    /// How many errors there were. Example: `0`.
    pub error: Option<i64>,
    /// Response time. Example: `100`.
    pub rt: Option<i64>,
}

response! {
    ArmsTopNMetricData {
        "AppId" => app_id: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "Count" => count: value,
        "Error" => error: value,
        "Rt" => rt: value,
    }
}

/// Errors that the documentation of [`GetArmsTopNMetricRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type GetArmsTopNMetricError = super::DocumentedError;
