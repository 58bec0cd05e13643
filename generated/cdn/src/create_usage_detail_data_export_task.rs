// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUsageDetailDataExportTask`, from `cdn/CreateUsageDetailDataExportTask.md`.

use alicloud_runtime::codegen::*;

/// Starts an export of detailed usage to an Excel file, which can be downloaded later.
///
/// ```no_run
/// # async fn example(client: alicloud_cdn::Client) -> Result<(), alicloud_cdn::Error> {
/// let request = alicloud_cdn::CreateUsageDetailDataExportTaskRequest::new()
///     .end_time("2015-12-10T21:00:00Z")
///     .start_time("2015-12-10T20:00:00Z")
///     .type_("flow");
/// let reply = client.create_usage_detail_data_export_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUsageDetailDataExportTaskRequest {
    /// **Required.** End of the period to look at. Example: `2019-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// **Required.** Beginning of the period to look at. Example: `2019-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// **Required.** Whether usage of traffic and bandwidth or of requests is exported.
    /// Example: `flow`.
    pub type_: Option<Open<UsageDetailDataExportTaskType>>,
    /// Group of domain names whose usage is exported; when given, `DomainNames` is ignored.
    pub group: Option<String>,
    /// Accelerated domain names that the call works on, with commas between them.
    /// Example: `example.com`.
    pub domain_names: Option<String>,
    /// Name given to the export task, so that people can recognize it in the list. Example: `text`.
    pub task_name: Option<String>,
    /// Language that names in the result or in the exported file are written in.
    /// Default: `zh-cn`. Example: `en-us`.
    pub language: Option<Open<Language>>,
}

impl CreateUsageDetailDataExportTaskRequest {
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
    /// Sets `Type`, which is required.
    pub fn type_(
        mut self,
        value: impl Into<Open<UsageDetailDataExportTaskType>>,
    ) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Group`.
    pub fn group(mut self, value: impl Into<String>) -> Self {
        self.group = Some(value.into());
        self
    }
    /// Sets `DomainNames`.
    pub fn domain_names(mut self, value: impl Into<String>) -> Self {
        self.domain_names = Some(value.into());
        self
    }
    /// Sets `TaskName`.
    pub fn task_name(mut self, value: impl Into<String>) -> Self {
        self.task_name = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<Open<Language>>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    CreateUsageDetailDataExportTaskRequest {
        "EndTime" => end_time: query,
        "StartTime" => start_time: query,
        "Type" => type_: query,
        "Group" => group: query,
        "DomainNames" => domain_names: query,
        "TaskName" => task_name: query,
        "Language" => language: query,
    }
}

impl Operation for CreateUsageDetailDataExportTaskRequest {
    type Response = CreateUsageDetailDataExportTaskResponse;
    type Error = CreateUsageDetailDataExportTaskError;
    const INFO: OperationInfo = super::operation("CreateUsageDetailDataExportTask")
        .required(&["EndTime", "StartTime", "Type"]);
    const ERRORS: &'static [CreateUsageDetailDataExportTaskError] = &[
        CreateUsageDetailDataExportTaskError::MissingTimeParameter,
        CreateUsageDetailDataExportTaskError::InvalidStartTimeMalformed,
        CreateUsageDetailDataExportTaskError::InvalidEndTimeMalformed,
        CreateUsageDetailDataExportTaskError::InvalidStartTimeValueNotSupported,
        CreateUsageDetailDataExportTaskError::InvalidParameterProduct,
        CreateUsageDetailDataExportTaskError::InvalidParameterDimension,
        CreateUsageDetailDataExportTaskError::InvalidParameterBillType,
        CreateUsageDetailDataExportTaskError::InvalidParameterAliuid,
        CreateUsageDetailDataExportTaskError::InvalidParameterStartTime,
        CreateUsageDetailDataExportTaskError::InvalidParameterEndTime,
        CreateUsageDetailDataExportTaskError::InvalidTimeRange,
        CreateUsageDetailDataExportTaskError::InvalidParameterOperator,
    ];
}

/// Response to [`CreateUsageDetailDataExportTaskRequest`].
#[non_exhaustive]
pub struct CreateUsageDetailDataExportTaskResponse {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2015-12-10T21:00:00Z`.
    pub end_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED61C6C3-8241-4187-AAA7-5157AE175CEC`.
    pub request_id: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2015-12-10T20:00:00Z`.
    pub start_time: Option<Timestamp>,
    /// ID of a refresh, preload or export task, for asking how it went. Example: `123456`.
    pub task_id: Option<String>,
}

response! {
    CreateUsageDetailDataExportTaskResponse {
        "EndTime" => end_time: value,
        "RequestId" => request_id: value,
        "StartTime" => start_time: value,
        "TaskId" => task_id: value,
    }
}

values! {
    /// Whether usage of traffic and bandwidth or of requests is exported.
    pub enum UsageDetailDataExportTaskType {
        /// Figures on traffic and bandwidth.
        Flow = "flow",
        /// Figures on requests.
        Vas = "vas",
    }
}

values! {
    /// Language that names in the result or in the exported file are written in.
    pub enum Language {
        /// The file is written in simplified Chinese.
        ZhCn = "zh-cn",
        /// The file is written in English.
        EnUs = "en-us",
    }
}

/// Errors that the documentation of [`CreateUsageDetailDataExportTaskRequest`] names.
///
/// - [`MissingTimeParameter`](super::DocumentedError::MissingTimeParameter)
/// - [`InvalidStartTimeMalformed`](super::DocumentedError::InvalidStartTimeMalformed)
/// - [`InvalidEndTimeMalformed`](super::DocumentedError::InvalidEndTimeMalformed)
/// - [`InvalidStartTimeValueNotSupported`](super::DocumentedError::InvalidStartTimeValueNotSupported)
/// - [`InvalidParameterProduct`](super::DocumentedError::InvalidParameterProduct)
/// - [`InvalidParameterDimension`](super::DocumentedError::InvalidParameterDimension)
/// - [`InvalidParameterBillType`](super::DocumentedError::InvalidParameterBillType)
/// - [`InvalidParameterAliuid`](super::DocumentedError::InvalidParameterAliuid)
/// - [`InvalidParameterStartTime`](super::DocumentedError::InvalidParameterStartTime)
/// - [`InvalidParameterEndTime`](super::DocumentedError::InvalidParameterEndTime)
/// - [`InvalidTimeRange`](super::DocumentedError::InvalidTimeRange)
/// - [`InvalidParameterOperator`](super::DocumentedError::InvalidParameterOperator)
pub type CreateUsageDetailDataExportTaskError = super::DocumentedError;
