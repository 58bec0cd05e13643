// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSecurityCheckScheduleConfig`, from `sas/DescribeSecurityCheckScheduleConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows the days of the week and hours set for scheduled configuration checks.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSecurityCheckScheduleConfigRequest::new();
/// let reply = client.describe_security_check_schedule_config(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeSecurityCheckScheduleConfigRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeSecurityCheckScheduleConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeSecurityCheckScheduleConfigRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeSecurityCheckScheduleConfigRequest {
    type Response = DescribeSecurityCheckScheduleConfigResponse;
    type Error = DescribeSecurityCheckScheduleConfigError;
    const INFO: OperationInfo = super::operation("DescribeSecurityCheckScheduleConfig")
        .read_only();
    const ERRORS: &'static [DescribeSecurityCheckScheduleConfigError] = &[
        DescribeSecurityCheckScheduleConfigError::NoPermission,
        DescribeSecurityCheckScheduleConfigError::ServerError,
    ];
}

/// Response to [`DescribeSecurityCheckScheduleConfigRequest`].
#[non_exhaustive]
pub struct DescribeSecurityCheckScheduleConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `48D2E9A9-A1B0-4295-B727-0995757C47E9`.
    pub request_id: Option<String>,
    /// Settings of the risk check job, and what it works with.
    pub risk_check_job_config: Option<RiskCheckJobConfig>,
}

response! {
    DescribeSecurityCheckScheduleConfigResponse {
        "RequestId" => request_id: value,
        "RiskCheckJobConfig" => risk_check_job_config: value,
    }
}

/// Settings of the risk check job, and what it works with.
#[non_exhaustive]
pub struct RiskCheckJobConfig {
    /// When it ended or ends, or where the period ends that the data is about. Example: `12`.
    pub end_time: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `6`.
    pub start_time: Option<i32>,
    /// Days of the week of the check, as numbers joined by commas. Example: `1,2,3`.
    pub days_of_week: Option<String>,
}

response! {
    RiskCheckJobConfig {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "DaysOfWeek" => days_of_week: value,
    }
}

/// Errors that the documentation of [`DescribeSecurityCheckScheduleConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSecurityCheckScheduleConfigError = super::DocumentedError;
