// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `StartReverseWriter`, from `dts/StartReverseWriter.md`.

use alicloud_runtime::codegen::*;

/// Starts the reverse task, which writes changes of the destination back to the source; it must be
/// paused.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::StartReverseWriterRequest::new()
///     .dts_job_id("...");
/// let reply = client.start_reverse_writer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct StartReverseWriterRequest {
    /// **Required.** ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Point in time that reading or writing of incremental changes goes on from.
    pub check_point: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl StartReverseWriterRequest {
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
    /// Sets `CheckPoint`.
    pub fn check_point(mut self, value: impl Into<String>) -> Self {
        self.check_point = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    StartReverseWriterRequest {
        "DtsJobId" => dts_job_id: query,
        "CheckPoint" => check_point: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for StartReverseWriterRequest {
    type Response = StartReverseWriterResponse;
    type Error = StartReverseWriterError;
    const INFO: OperationInfo = super::operation("StartReverseWriter")
        .required(&["DtsJobId"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"]);
    const ERRORS: &'static [StartReverseWriterError] = &[
        StartReverseWriterError::ThrottlingUser,
        StartReverseWriterError::InvalidSecurityTokenExpired,
        StartReverseWriterError::InvalidParameter,
        StartReverseWriterError::OriginalJobRunning,
        StartReverseWriterError::ServiceUnavailable,
    ];
}

/// Response to [`StartReverseWriterRequest`].
#[non_exhaustive]
pub struct StartReverseWriterResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `291BA4F1-2035-3FAA-6D5A-5D2015CC****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    StartReverseWriterResponse {
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`StartReverseWriterRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`OriginalJobRunning`](super::DocumentedError::OriginalJobRunning)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type StartReverseWriterError = super::DocumentedError;
