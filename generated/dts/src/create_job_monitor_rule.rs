// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateJobMonitorRule`, from `dts/CreateJobMonitorRule.md`.

use alicloud_runtime::codegen::*;

/// Sets when and who is alerted about a task, such as when it lags too far or fails.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::CreateJobMonitorRuleRequest::new()
///     .dts_job_id("...");
/// let reply = client.create_job_monitor_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateJobMonitorRuleRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// What the rule watches: the lag (`delay`), failures (`error`) or the time of the full copy
    /// (`full_timeout`).
    pub type_: Option<String>,
    /// Whether the alert rule is switched on.
    pub state: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    pub phone: Option<String>,
    /// Lag from which on the alert fires.
    pub delay_rule_time: Option<i64>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Length of the periods by which the incremental check is watched, in minutes.
    pub period: Option<i32>,
    /// How many periods in a row the threshold has to be reached for the alert to fire.
    pub times: Option<i32>,
    /// Threshold that the measured value has to reach for the alert to fire.
    pub notice_value: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl CreateJobMonitorRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `Phone`.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets `DelayRuleTime`.
    #[inline]
    pub fn delay_rule_time(mut self, value: i64) -> Self {
        self.delay_rule_time = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `Times`.
    #[inline]
    pub fn times(mut self, value: i32) -> Self {
        self.times = Some(value);
        self
    }
    /// Sets `NoticeValue`.
    #[inline]
    pub fn notice_value(mut self, value: i32) -> Self {
        self.notice_value = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    CreateJobMonitorRuleRequest {
        "DtsJobId" => dts_job_id: query,
        "Type" => type_: query,
        "State" => state: query,
        "Phone" => phone: query,
        "DelayRuleTime" => delay_rule_time: query,
        "RegionId" => region_id: query,
        "Period" => period: query,
        "Times" => times: query,
        "NoticeValue" => notice_value: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for CreateJobMonitorRuleRequest {
    type Response = CreateJobMonitorRuleResponse;
    type Error = CreateJobMonitorRuleError;
    const INFO: OperationInfo = super::operation("CreateJobMonitorRule")
        .required(&["DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .region("RegionId");
    const ERRORS: &'static [CreateJobMonitorRuleError] = &[
        CreateJobMonitorRuleError::ThrottlingUser,
        CreateJobMonitorRuleError::InvalidSecurityTokenExpired,
        CreateJobMonitorRuleError::ServiceUnavailable,
    ];
}

/// Response to [`CreateJobMonitorRuleRequest`].
#[non_exhaustive]
pub struct CreateJobMonitorRuleResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C498360-7892-433C-847A-BA71A850****`.
    pub request_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `i03e3zty16i****`.
    pub dts_job_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `403`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `DtsJobId`.
    pub dynamic_message: Option<String>,
}

response! {
    CreateJobMonitorRuleResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "DtsJobId" => dts_job_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "Code" => code: value,
        "DynamicMessage" => dynamic_message: value,
    }
}

/// Errors that the documentation of [`CreateJobMonitorRuleRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type CreateJobMonitorRuleError = super::DocumentedError;
