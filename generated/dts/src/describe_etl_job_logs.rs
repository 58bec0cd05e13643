// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEtlJobLogs`, from `dts/DescribeEtlJobLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists the log entries of an ETL job.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeEtlJobLogsRequest::new()
///     .dts_job_id("...");
/// let reply = client.describe_etl_job_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEtlJobLogsRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeEtlJobLogsRequest {
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
    DescribeEtlJobLogsRequest {
        "DtsJobId" => dts_job_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeEtlJobLogsRequest {
    type Response = DescribeEtlJobLogsResponse;
    type Error = DescribeEtlJobLogsError;
    const INFO: OperationInfo = super::operation("DescribeEtlJobLogs")
        .required(&["DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeEtlJobLogsError] = &[
        DescribeEtlJobLogsError::ThrottlingUser,
        DescribeEtlJobLogsError::InvalidSecurityTokenExpired,
        DescribeEtlJobLogsError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeEtlJobLogsRequest`].
#[non_exhaustive]
pub struct DescribeEtlJobLogsResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `224DB9F7-3100-4899-AB9C-C938BCCB43E7`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InvalidJobId`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message. Example: `text`.
    pub dynamic_message: Option<String>,
    /// Further code of the failure, next to the error code. Example: `403`.
    pub dynamic_code: Option<String>,
    /// Log entries of the ETL job.
    pub etl_running_logs: Vec<EtlRunningLog>,
}

response! {
    DescribeEtlJobLogsResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "DynamicCode" => dynamic_code: value,
        "EtlRunningLogs" => etl_running_logs: list(""),
    }
}

/// Log entries of the ETL job.
#[non_exhaustive]
pub struct EtlRunningLog {
    /// Job of data processing that wrote the log entry. Example: `u**********5`.
    pub etl_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `121323*******454512`.
    pub user_id: Option<String>,
    /// Module of the ETL task that the log entry comes from. Example: `DTS-ETL`.
    pub content_key: Option<String>,
    /// Text of the log entry, such as what the ETL task is doing. Example: `Starting DTS-ETL...`.
    pub content: Option<String>,
    /// Level of the log entry, from debugging to error. Example: `INFO`.
    pub status: Option<String>,
    /// When the log entry was written. Example: `1637306503000`.
    pub log_datetime: Option<String>,
}

response! {
    EtlRunningLog {
        "EtlId" => etl_id: value,
        "UserId" => user_id: value,
        "ContentKey" => content_key: value,
        "Content" => content: value,
        "Status" => status: value,
        "LogDatetime" => log_datetime: value,
    }
}

/// Errors that the documentation of [`DescribeEtlJobLogsRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeEtlJobLogsError = super::DocumentedError;
