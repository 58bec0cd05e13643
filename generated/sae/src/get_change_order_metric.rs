// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetChangeOrderMetric`, from `sae/GetChangeOrderMetric.md`.

use alicloud_runtime::codegen::*;

/// Ranks the applications by failed change orders.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::GetChangeOrderMetricRequest::new()
///     .create_time("...")
///     .order_by("...")
///     .limit(1);
/// let reply = client.get_change_order_metric(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetChangeOrderMetricRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: create.
    pub create_time: Option<String>,
    /// **Required.** How the list is sorted.
    pub order_by: Option<String>,
    /// **Required.** How many items to return at most.
    pub limit: Option<i64>,
    /// Where the application comes from.
    pub app_source: Option<String>,
    /// What is done about the vCPU, as rules.
    pub cpu_strategy: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Which kind of co it is or is to be.
    pub co_type: Option<String>,
}

impl GetChangeOrderMetricRequest {
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
    /// Sets `CreateTime`, which is required.
    pub fn create_time(mut self, value: impl Into<String>) -> Self {
        self.create_time = Some(value.into());
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
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `CoType`.
    pub fn co_type(mut self, value: impl Into<String>) -> Self {
        self.co_type = Some(value.into());
        self
    }
}

request! {
    GetChangeOrderMetricRequest {
        "RegionId" => region_id: query,
        "CreateTime" => create_time: query,
        "OrderBy" => order_by: query,
        "Limit" => limit: query,
        "AppSource" => app_source: query,
        "CpuStrategy" => cpu_strategy: query,
        "AppId" => app_id: query,
        "CoType" => co_type: query,
    }
}

impl Operation for GetChangeOrderMetricRequest {
    type Response = GetChangeOrderMetricResponse;
    type Error = GetChangeOrderMetricError;
    const INFO: OperationInfo = super::operation("GetChangeOrderMetric")
        .roa("GET", "/pop/v1/sam/getChangeOrderMetric")
        .required(&["CreateTime", "OrderBy", "Limit"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetChangeOrderMetricError] = &[
        GetChangeOrderMetricError::InvalidParameterNotEmpty,
        GetChangeOrderMetricError::InvalidParameterObviously,
        GetChangeOrderMetricError::InvalidParameterWithMessage,
    ];
}

/// Response to [`GetChangeOrderMetricRequest`].
#[non_exhaustive]
pub struct GetChangeOrderMetricResponse {
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3B763F98-0BA2-5C23-B6B8-558568D2****`.
    pub request_id: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<ChangeOrderMetricData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetChangeOrderMetricResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: list(""),
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ChangeOrderMetricData {
    /// ID that the service gave the application. Example: `7171a6ca-d1cd-4928-8642-7d5cfe69****`.
    pub app_id: Option<String>,
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items there are in all. Example: `4`.
    pub total: Option<i64>,
    /// How many errors there were. Example: `1`.
    pub error: Option<i64>,
    /// Share of the change orders that failed. Example: `0.25`.
    pub error_percent: Option<f64>,
}

response! {
    ChangeOrderMetricData {
        "AppId" => app_id: value,
        "Name" => name: value,
        "RegionId" => region_id: value,
        "Total" => total: value,
        "Error" => error: value,
        "ErrorPercent" => error_percent: value,
    }
}

/// Errors that the documentation of [`GetChangeOrderMetricRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterObviously`](super::DocumentedError::InvalidParameterObviously)
/// - [`InvalidParameterWithMessage`](super::DocumentedError::InvalidParameterWithMessage)
pub type GetChangeOrderMetricError = super::DocumentedError;
