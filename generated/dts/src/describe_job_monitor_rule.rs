// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeJobMonitorRule`, from `dts/DescribeJobMonitorRule.md`.

use alicloud_runtime::codegen::*;

/// Returns the alert rules of a task.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeJobMonitorRuleRequest::new()
///     .dts_job_id("...");
/// let reply = client.describe_job_monitor_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeJobMonitorRuleRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeJobMonitorRuleRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeJobMonitorRuleRequest {
        "DtsJobId" => dts_job_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeJobMonitorRuleRequest {
    type Response = DescribeJobMonitorRuleResponse;
    type Error = DescribeJobMonitorRuleError;
    const INFO: OperationInfo = super::operation("DescribeJobMonitorRule")
        .required(&["DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode", "Code"])
        .error_messages(&["ErrMessage"])
        .success_code("200")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeJobMonitorRuleError] = &[
        DescribeJobMonitorRuleError::ThrottlingUser,
        DescribeJobMonitorRuleError::InvalidSecurityTokenExpired,
        DescribeJobMonitorRuleError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeJobMonitorRuleRequest`].
#[non_exhaustive]
pub struct DescribeJobMonitorRuleResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0CA14388-DD89-4A7B-8CDD-884A10CE****`.
    pub request_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it. Example: `ta7w132u12h****`.
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
    /// Alert rules of the task, one entry each.
    pub monitor_rules: Vec<MonitorRule>,
    /// Topics that the alert rule is about. Example: `['topic_zyjg_prd']`.
    pub topics: Vec<String>,
}

response! {
    DescribeJobMonitorRuleResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "DtsJobId" => dts_job_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "Code" => code: value,
        "DynamicMessage" => dynamic_message: value,
        "MonitorRules" => monitor_rules: list(""),
        "Topics" => topics: list(""),
    }
}

/// Alert rules of the task, one entry each.
#[non_exhaustive]
pub struct MonitorRule {
    /// What the rule watches: the lag (`delay`), failures (`error`) or the time of the full copy
    /// (`full_timeout`). Example: `delay`.
    pub type_: Option<String>,
    /// Lag from which on the alert fires. Example: `11`.
    pub delay_rule_time: Option<i64>,
    /// Whether the monitoring rule is in force (`Y`) or not (`N`). Example: `Y`.
    pub state: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1361234****,1371234****`.
    pub phone: Option<String>,
    /// What the task is: migration, synchronization, subscription or a check.
    pub job_type: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// How many periods in a row the threshold has to be reached for the alert to fire.
    pub times: Option<i32>,
    /// Threshold that the measured value has to reach for the alert to fire.
    pub notice_value: Option<i32>,
    /// ID of the job, for asking later how it stands.
    pub job_id: Option<String>,
}

response! {
    MonitorRule {
        "Type" => type_: value,
        "DelayRuleTime" => delay_rule_time: value,
        "State" => state: value,
        "Phone" => phone: value,
        "JobType" => job_type: value,
        "Period" => period: value,
        "Times" => times: value,
        "NoticeValue" => notice_value: value,
        "JobId" => job_id: value,
    }
}

/// Errors that the documentation of [`DescribeJobMonitorRuleRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeJobMonitorRuleError = super::DocumentedError;
