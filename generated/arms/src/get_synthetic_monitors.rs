// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSyntheticMonitors`, from `arms/GetSyntheticMonitors.md`.

use alicloud_runtime::codegen::*;

/// Lists detection points for synthetic monitoring in the new version, by task and network type.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// use alicloud_arms::get_synthetic_monitors::Filter;
///
/// let request = alicloud_arms::GetSyntheticMonitorsRequest::new()
///     .filter(Filter::new());
/// let reply = client.get_synthetic_monitors(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSyntheticMonitorsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Conditions that monitoring points must meet.
    pub filter: Option<Filter>,
}

impl GetSyntheticMonitorsRequest {
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
    /// Sets `Filter`, which is required.
    pub fn filter(mut self, value: impl Into<Filter>) -> Self {
        self.filter = Some(value.into());
        self
    }
}

request! {
    GetSyntheticMonitorsRequest {
        "RegionId" => region_id: query,
        "Filter" => filter: query_json,
    }
}

impl Operation for GetSyntheticMonitorsRequest {
    type Response = GetSyntheticMonitorsResponse;
    type Error = GetSyntheticMonitorsError;
    const INFO: OperationInfo = super::operation("GetSyntheticMonitors")
        .method("GET")
        .required(&["Filter"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetSyntheticMonitorsError] = &[
        GetSyntheticMonitorsError::ParameterMissing,
        GetSyntheticMonitorsError::ParameterIllegal,
        GetSyntheticMonitorsError::TaskQuotaLimit,
        GetSyntheticMonitorsError::ParameterRegionIllegal,
        GetSyntheticMonitorsError::DuplicateTagKey,
        GetSyntheticMonitorsError::TagNumOUT,
        GetSyntheticMonitorsError::NoPermissionUSER,
        GetSyntheticMonitorsError::RAMNotAuthorize,
        GetSyntheticMonitorsError::STSNotAuthorize,
        GetSyntheticMonitorsError::IllegalUserAccess,
        GetSyntheticMonitorsError::APINotAuthorize,
        GetSyntheticMonitorsError::CommercialStatusException,
        GetSyntheticMonitorsError::SyntheticTrailExpired,
        GetSyntheticMonitorsError::SyntheticInDebt,
        GetSyntheticMonitorsError::SyntheticDailyTimesExhausted,
        GetSyntheticMonitorsError::SyntheticDailyLimit,
    ];
}

/// Response to [`GetSyntheticMonitorsRequest`].
#[non_exhaustive]
pub struct GetSyntheticMonitorsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FD473FF-5398-5A85-9BF6-7AB45561522F`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// What the call found, one entry each.
    pub data: Vec<SyntheticMonitorData>,
}

response! {
    GetSyntheticMonitorsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: list(""),
    }
}

/// Conditions that monitoring points must meet.
#[non_exhaustive]
pub struct Filter {
    /// **Required.** Kind of work that the task does. Example: `1`.
    pub task_type: Option<i32>,
    /// **Required.** Class that the monitor belongs to. Example: `1`.
    pub monitor_category: Option<i32>,
    /// **Required.** Kind of network of the monitoring points. Example: `1`.
    pub network: Option<i32>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TaskType`, which is required.
    #[inline]
    pub fn task_type(mut self, value: i32) -> Self {
        self.task_type = Some(value);
        self
    }
    /// Sets `MonitorCategory`, which is required.
    #[inline]
    pub fn monitor_category(mut self, value: i32) -> Self {
        self.monitor_category = Some(value);
        self
    }
    /// Sets `Network`, which is required.
    #[inline]
    pub fn network(mut self, value: i32) -> Self {
        self.network = Some(value);
        self
    }
}

request! {
    Filter {
        "TaskType" => task_type: field,
        "MonitorCategory" => monitor_category: field,
        "Network" => network: field,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct SyntheticMonitorData {
    /// Country or region that the address or the data belongs to. Example: `text`.
    pub country: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `text`.
    pub region: Option<String>,
    /// City that the address or the data belongs to. Example: `text`.
    pub city: Option<String>,
    /// Code that stands for the city, for programs to act on. Example: `1100101`.
    pub city_code: Option<String>,
    /// How values are compared or conditions joined, or who carried the operation out.
    /// Example: `text`.
    pub operator: Option<String>,
    /// Code that stands for the operator, for programs to act on. Example: `1`.
    pub operator_code: Option<String>,
    /// Which kind of client it is or is to be. Example: `1`.
    pub client_type: Option<i32>,
    /// Whether the point can be chosen. Example: `true`.
    pub can_be_selected: Option<bool>,
    /// Whether the point can be used. Example: `true`.
    pub available: Option<String>,
    /// Whether the point supports IPv6. Example: `0`.
    pub ipv6: Option<i32>,
}

response! {
    SyntheticMonitorData {
        "Country" => country: value,
        "Region" => region: value,
        "City" => city: value,
        "CityCode" => city_code: value,
        "Operator" => operator: value,
        "OperatorCode" => operator_code: value,
        "ClientType" => client_type: value,
        "CanBeSelected" => can_be_selected: value,
        "Available" => available: value,
        "Ipv6" => ipv6: value,
    }
}

/// Errors that the documentation of [`GetSyntheticMonitorsRequest`] names.
///
/// - [`ParameterMissing`](super::DocumentedError::ParameterMissing)
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`TaskQuotaLimit`](super::DocumentedError::TaskQuotaLimit)
/// - [`ParameterRegionIllegal`](super::DocumentedError::ParameterRegionIllegal)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`TagNumOUT`](super::DocumentedError::TagNumOUT)
/// - [`NoPermissionUSER`](super::DocumentedError::NoPermissionUSER)
/// - [`RAMNotAuthorize`](super::DocumentedError::RAMNotAuthorize)
/// - [`STSNotAuthorize`](super::DocumentedError::STSNotAuthorize)
/// - [`IllegalUserAccess`](super::DocumentedError::IllegalUserAccess)
/// - [`APINotAuthorize`](super::DocumentedError::APINotAuthorize)
/// - [`CommercialStatusException`](super::DocumentedError::CommercialStatusException)
/// - [`SyntheticTrailExpired`](super::DocumentedError::SyntheticTrailExpired)
/// - [`SyntheticInDebt`](super::DocumentedError::SyntheticInDebt)
/// - [`SyntheticDailyTimesExhausted`](super::DocumentedError::SyntheticDailyTimesExhausted)
/// - [`SyntheticDailyLimit`](super::DocumentedError::SyntheticDailyLimit)
pub type GetSyntheticMonitorsError = super::DocumentedError;
