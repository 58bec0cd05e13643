// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetScaleAppMetric`, from `sae/GetScaleAppMetric.md`.

use alicloud_runtime::codegen::*;

/// Ranks the applications for which auto scaling is in effect.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::GetScaleAppMetricRequest::new()
///     .limit(1);
/// let reply = client.get_scale_app_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetScaleAppMetricRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
    /// Where the application comes from.
    pub app_source: Option<String>,
    /// What is done about the vCPU, as rules.
    pub cpu_strategy: Option<String>,
}

impl GetScaleAppMetricRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Limit`, which is required.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
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
    GetScaleAppMetricRequest {
        "RegionId" => region_id: query,
        "Limit" => limit: query,
        "AppSource" => app_source: query,
        "CpuStrategy" => cpu_strategy: query,
    }
}

impl Operation for GetScaleAppMetricRequest {
    type Response = GetScaleAppMetricResponse;
    type Error = GetScaleAppMetricError;
    const INFO: OperationInfo = super::operation("GetScaleAppMetric")
        .roa("GET", "/pop/v1/sam/getScaleAppMetric")
        .required(&["Limit"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetScaleAppMetricError] = &[
        GetScaleAppMetricError::InvalidParameterNotEmpty,
        GetScaleAppMetricError::InvalidParameterObviously,
        GetScaleAppMetricError::InvalidParameterWithMessage,
    ];
}

/// Response to [`GetScaleAppMetricRequest`].
#[non_exhaustive]
pub struct GetScaleAppMetricResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B763F98-0BA2-5C23-B6B8-558568D2****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ScaleAppMetricData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetScaleAppMetricResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ScaleAppMetricData {
    /// ID that the service gave the application. Example: `7171a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub app_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number that is given for this: runnings. Example: `10`.
    pub runnings: Option<i64>,
    /// Largest value, allowed or found, of this: replicas. Example: `10`.
    pub max_replicas: Option<i64>,
}

response! {
    ScaleAppMetricData {
        "AppId" => app_id: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "Runnings" => runnings: value,
        "MaxReplicas" => max_replicas: value,
    }
}

/// Errors that the documentation of [`GetScaleAppMetricRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type GetScaleAppMetricError = super::DocumentedError;
