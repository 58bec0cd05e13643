// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryResellerUserAlarmThreshold`, from `bssopenapi/QueryResellerUserAlarmThreshold.md`.

use alicloud_runtime::codegen::*;

/// Returns the limits at which a reseller's customer is alerted about a low quota.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryResellerUserAlarmThresholdRequest::new();
/// let reply = client.query_reseller_user_alarm_threshold(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryResellerUserAlarmThresholdRequest {
    /// What the alert watches; so far only a low quota.
    pub alarm_type: Option<String>,
}

impl QueryResellerUserAlarmThresholdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AlarmType`.
    pub fn alarm_type(mut self, value: impl Into<String>) -> Self {
        self.alarm_type = Some(value.into());
        self
    }
}

request! {
    QueryResellerUserAlarmThresholdRequest {
        "AlarmType" => alarm_type: query,
    }
}

impl Operation for QueryResellerUserAlarmThresholdRequest {
    type Response = QueryResellerUserAlarmThresholdResponse;
    type Error = QueryResellerUserAlarmThresholdError;
    const INFO: OperationInfo = super::operation("QueryResellerUserAlarmThreshold")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [QueryResellerUserAlarmThresholdError] = &[
        QueryResellerUserAlarmThresholdError::NotApplicable,
        QueryResellerUserAlarmThresholdError::NotAuthorized,
        QueryResellerUserAlarmThresholdError::InternalError,
        QueryResellerUserAlarmThresholdError::ParameterError,
    ];
}

/// Response to [`QueryResellerUserAlarmThresholdRequest`].
#[non_exhaustive]
pub struct QueryResellerUserAlarmThresholdResponse {
    /// What the call found, one entry each.
    pub data: Vec<ResellerUserAlarmThresholdData>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EAE08A27-386C-579E-966D-8853EC3C5D0E`.
    pub request_id: Option<String>,
}

response! {
    QueryResellerUserAlarmThresholdResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ResellerUserAlarmThresholdData {
    /// Whether the alert goes by amount, 0, or by share, 1. Example: `0`.
    pub threshold_type: Option<i32>,
    /// Amount at which the alert goes off; counts for alert type 0. Example: `100`.
    pub threshold_amount: Option<String>,
    /// Number above the line of the alert fraction; counts for alert type 1. Example: `10`.
    pub numerator: Option<i32>,
    /// Number below the line of the alert fraction; counts for alert type 1. Example: `100`.
    pub denominator: Option<i32>,
}

response! {
    ResellerUserAlarmThresholdData {
        "ThresholdType" => threshold_type: value,
        "ThresholdAmount" => threshold_amount: value,
        "Numerator" => numerator: value,
        "Denominator" => denominator: value,
    }
}

/// Errors that the documentation of [`QueryResellerUserAlarmThresholdRequest`] names.
///
/// - [`NotApplicable`](super::DocumentedError::NotApplicable)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`InternalError`](super::DocumentedError::InternalError), here with HTTP status 400
/// - [`ParameterError`](super::DocumentedError::ParameterError)
pub type QueryResellerUserAlarmThresholdError = super::DocumentedError;
