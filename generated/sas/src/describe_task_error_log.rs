// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTaskErrorLog`, from `sas/DescribeTaskErrorLog.md`.

use alicloud_runtime::codegen::*;

/// Shows the error log of a failed image fix task.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeTaskErrorLogRequest::new()
///     .build_task_id("...");
/// let reply = client.describe_task_error_log(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTaskErrorLogRequest {
    /// **Required.** ID of the build task that the call is about.
    pub build_task_id: Option<String>,
}

impl DescribeTaskErrorLogRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BuildTaskId`, which is required.
    pub fn build_task_id(mut self, value: impl Into<String>) -> Self {
        self.build_task_id = Some(value.into());
        self
    }
}

request! {
    DescribeTaskErrorLogRequest {
        "BuildTaskId" => build_task_id: query,
    }
}

impl Operation for DescribeTaskErrorLogRequest {
    type Response = DescribeTaskErrorLogResponse;
    type Error = DescribeTaskErrorLogError;
    const INFO: OperationInfo = super::operation("DescribeTaskErrorLog")
        .required(&["BuildTaskId"])
        .read_only();
    const ERRORS: &'static [DescribeTaskErrorLogError] = &[
        DescribeTaskErrorLogError::NoPermission,
        DescribeTaskErrorLogError::ServerError,
    ];
}

/// Response to [`DescribeTaskErrorLogRequest`].
#[non_exhaustive]
pub struct DescribeTaskErrorLogResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F929E952-EBFC-56C3-BD35-BF8B59024C69`.
    pub request_id: Option<String>,
    /// The logs that were found or are concerned, one entry each.
    pub logs: Vec<Log>,
}

response! {
    DescribeTaskErrorLogResponse {
        "RequestId" => request_id: value,
        "Logs" => logs: list(""),
    }
}

/// The logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Log {
    /// Words that were given or found. Example: `text`.
    pub text: Option<String>,
}

response! {
    Log {
        "Text" => text: value,
    }
}

/// Errors that the documentation of [`DescribeTaskErrorLogRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeTaskErrorLogError = super::DocumentedError;
