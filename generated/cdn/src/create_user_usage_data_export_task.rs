// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUserUsageDataExportTask`, from `cdn/CreateUserUsageDataExportTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an export of the account's past usage to a PDF file, which can be downloaded later.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CreateUserUsageDataExportTaskRequest::new()
///     .end_time("2015-12-10T21:00:00Z")
///     .start_time("2015-12-10T20:00:00Z");
/// let reply = client.create_user_usage_data_export_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserUsageDataExportTaskRequest {
    /// **Required.** End of the period to look at. Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// Name given to the export task, so that people can recognize it in the list. Example: `Refresh`.
    pub task_name: Option<String>,
    /// Language that names in the result or in the exported file are written in.
    /// Default: `zh-cn`. Example: `zh-cn`.
    pub language: Option<String>,
    /// Kind of usage that is exported.
    pub type_: Option<String>,
}

impl CreateUserUsageDataExportTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`, which is required.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    CreateUserUsageDataExportTaskRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "TaskName" => task_name: query,
        "Language" => language: query,
        "Type" => type_: query,
    }
}

impl Operation for CreateUserUsageDataExportTaskRequest {
    type Response = CreateUserUsageDataExportTaskResponse;
    type Error = CreateUserUsageDataExportTaskError;
    const INFO: OperationInfo = super::operation("CreateUserUsageDataExportTask")
        .required(&["EndTime", "StartTime"]);
    const ERRORS: &'static [CreateUserUsageDataExportTaskError] = &[
        CreateUserUsageDataExportTaskError::MissingTimeParameter,
        CreateUserUsageDataExportTaskError::InvalidStartTimeMalformed,
        CreateUserUsageDataExportTaskError::InvalidEndTimeMalformed,
        CreateUserUsageDataExportTaskError::InvalidStartTimeValueNotSupported,
        CreateUserUsageDataExportTaskError::InvalidParameterProduct,
        CreateUserUsageDataExportTaskError::InvalidParameterAliuid,
        CreateUserUsageDataExportTaskError::InvalidParameterStartTime,
        CreateUserUsageDataExportTaskError::InvalidParameterEndTime,
        CreateUserUsageDataExportTaskError::InvalidTimeRange,
        CreateUserUsageDataExportTaskError::InvalidParameterOperator,
    ];
}

/// Response to [`CreateUserUsageDataExportTaskRequest`].
#[non_exhaustive]
pub struct CreateUserUsageDataExportTaskResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED61C6C3-8241-4187-AAA7-5157AE175CEC`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of a refresh, preload or export task, for asking how it went. Example: `129456`.
    pub task_id: Option<String>,
}

response! {
    CreateUserUsageDataExportTaskResponse {
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`CreateUserUsageDataExportTaskRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterAliuid`](super::DocumentedError::InvalidParameterAliuid)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidTimeRange`](super::DocumentedError::InvalidTimeRange)
/// - [`InvalidParameterOperator`](super::DocumentedError::InvalidParameterOperator)
pub type CreateUserUsageDataExportTaskError = super::DocumentedError;
