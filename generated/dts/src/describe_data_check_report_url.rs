// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDataCheckReportUrl`, from `dts/DescribeDataCheckReportUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns the address of the report on the rows of a table that differ.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeDataCheckReportUrlRequest::new()
///     .check_type(1)
///     .db_name("...")
///     .tb_name("...")
///     .dts_job_id("...");
/// let reply = client.describe_data_check_report_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDataCheckReportUrlRequest {
    /// **Required.** Which data check is meant, that of the full copy or that of the incremental
    /// changes.
    pub check_type: Option<i32>,
    /// **Required.** Database of the source that the compared table lies in.
    pub db_name: Option<String>,
    /// **Required.** Table of the source that was compared with the destination.
    pub tb_name: Option<String>,
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDataCheckReportUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckType`, which is required.
    #[inline]
    pub fn check_type(mut self, value: i32) -> Self {
        self.check_type = Some(value);
        self
    }
    /// Sets `DbName`, which is required.
    pub fn db_name(mut self, value: impl Into<String>) -> Self {
        self.db_name = Some(value.into());
        self
    }
    /// Sets `TbName`, which is required.
    pub fn tb_name(mut self, value: impl Into<String>) -> Self {
        self.tb_name = Some(value.into());
        self
    }
    /// Sets `DtsJobId`, which is required.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDataCheckReportUrlRequest {
        "CheckType" => check_type: query,
        "DbName" => db_name: query,
        "TbName" => tb_name: query,
        "DtsJobId" => dts_job_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDataCheckReportUrlRequest {
    type Response = DescribeDataCheckReportUrlResponse;
    type Error = DescribeDataCheckReportUrlError;
    const INFO: OperationInfo = super::operation("DescribeDataCheckReportUrl")
        .required(&["CheckType", "DbName", "TbName", "DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .read_only();
    const ERRORS: &'static [DescribeDataCheckReportUrlError] = &[
        DescribeDataCheckReportUrlError::ThrottlingUser,
        DescribeDataCheckReportUrlError::DtsMsgFileExistValidFailError,
        DescribeDataCheckReportUrlError::InvalidSecurityTokenExpired,
        DescribeDataCheckReportUrlError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeDataCheckReportUrlRequest`].
#[non_exhaustive]
pub struct DescribeDataCheckReportUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF2DE23-B692-5B85-90B7-44B6F4D8****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// What stands in place of `%s` in the error message.
    /// Example: `https://check-result-file/dw612cru18e**/dtsdb/diff/student.diff.zip?Expires=**`.
    pub dynamic_message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
}

response! {
    DescribeDataCheckReportUrlResponse {
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "DynamicMessage" => dynamic_message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}

/// Errors that the documentation of [`DescribeDataCheckReportUrlRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`DtsMsgFileExistValidFailError`](super::DocumentedError::DtsMsgFileExistValidFailError)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeDataCheckReportUrlError = super::DocumentedError;
