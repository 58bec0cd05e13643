// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAvailabilityMetric`, from `sae/GetAvailabilityMetric.md`.

use alicloud_runtime::codegen::*;

/// Ranks the applications that have abnormal instances.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::GetAvailabilityMetricRequest::new()
///     .limit(1);
/// let reply = client.get_availability_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAvailabilityMetricRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
    /// Where the application comes from.
    pub app_source: Option<String>,
    /// What is done about the vCPU, as rules.
    pub cpu_strategy: Option<String>,
}

impl GetAvailabilityMetricRequest {
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
    GetAvailabilityMetricRequest {
        "RegionId" => region_id: query,
        "Limit" => limit: query,
        "AppSource" => app_source: query,
        "CpuStrategy" => cpu_strategy: query,
    }
}

impl Operation for GetAvailabilityMetricRequest {
    type Response = GetAvailabilityMetricResponse;
    type Error = GetAvailabilityMetricError;
    const INFO: OperationInfo = super::operation("GetAvailabilityMetric")
        .roa("GET", "/pop/v1/sam/getAvailabilityMetric")
        .required(&["Limit"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetAvailabilityMetricError] = &[
        GetAvailabilityMetricError::InvalidParameterNotEmpty,
        GetAvailabilityMetricError::InvalidParameterObviously,
        GetAvailabilityMetricError::InvalidParameterWithMessage,
    ];
}

/// Response to [`GetAvailabilityMetricRequest`].
#[non_exhaustive]
pub struct GetAvailabilityMetricResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A92C4EA-4C53-5A1C-8AEB-F2DB1198****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<AvailabilityMetricData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAvailabilityMetricResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct AvailabilityMetricData {
    /// ID that the service gave the application. Example: `017f39b8-dfa4-4e16-a84b-1dcee4b1****`.
    pub app_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Number that is given for this: runnings. Example: `1`.
    pub runnings: Option<i64>,
    /// Number that is given for this: instances. Example: `0`.
    pub instances: Option<i64>,
    /// Number that is given for this: error instances. Example: `0`.
    pub error_instances: Option<i64>,
    /// Whether this is switched on: autoscale. Example: `0`.
    pub enable_autoscale: Option<i64>,
}

response! {
    AvailabilityMetricData {
        "AppId" => app_id: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "Runnings" => runnings: value,
        "Instances" => instances: value,
        "ErrorInstances" => error_instances: value,
        "EnableAutoscale" => enable_autoscale: value,
    }
}

/// Errors that the documentation of [`GetAvailabilityMetricRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type GetAvailabilityMetricError = super::DocumentedError;
