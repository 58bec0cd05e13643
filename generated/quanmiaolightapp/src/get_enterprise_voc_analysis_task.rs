// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEnterpriseVocAnalysisTask`, from `quanmiaolightapp/GetEnterpriseVocAnalysisTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the status and results of a voice-of-customer analysis task.
///
/// ```no_run
/// # async fn example(client: alicloud_quanmiaolightapp::Client) -> Result<(), alicloud_quanmiaolightapp::Error> {
/// let request = alicloud_quanmiaolightapp::GetEnterpriseVocAnalysisTaskRequest::new()
///     .workspace_id("llm-xxx");
/// let reply = client.get_enterprise_voc_analysis_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskRequest {
    /// **Required.** ID of the workspace that the call is about. Example: `llm-xxx`.
    pub workspace_id: Option<String>,
    /// ID of the task that the call is about. Example: `a3d1c2ac-f086-4a21-9069-f5631542f5a2`.
    pub task_id: Option<String>,
}

impl GetEnterpriseVocAnalysisTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `workspaceId`, which is required.
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        self.workspace_id = Some(value.into());
        self
    }
    /// Sets `taskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetEnterpriseVocAnalysisTaskRequest {
        "workspaceId" => workspace_id: path,
        "taskId" => task_id: query,
    }
}

impl Operation for GetEnterpriseVocAnalysisTaskRequest {
    type Response = GetEnterpriseVocAnalysisTaskResponse;
    type Error = GetEnterpriseVocAnalysisTaskError;
    const INFO: OperationInfo = super::operation("GetEnterpriseVocAnalysisTask")
        .roa("GET", "/{workspaceId}/quanmiao/lightapp/getEnterpriseVocAnalysisTask")
        .required(&["workspaceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .read_only();
    const ERRORS: &'static [GetEnterpriseVocAnalysisTaskError] = &[
        GetEnterpriseVocAnalysisTaskError::NoPermission,
    ];
}

/// Response to [`GetEnterpriseVocAnalysisTaskRequest`].
#[non_exhaustive]
pub struct GetEnterpriseVocAnalysisTaskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `117F5ABE-CF02-5502-9A3F-E56BC9081A64`.
    pub request_id: Option<String>,
    /// Code of the result, for programs to act on. Example: `NoPermission`.
    pub code: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `403`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the result. Example: `text`.
    pub message: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
    /// What the call yields: whether it worked, or where the exported file lies.
    pub data: Option<EnterpriseVocAnalysisTaskData>,
}

response! {
    GetEnterpriseVocAnalysisTaskResponse {
        "requestId" => request_id: value,
        "code" => code: value,
        "httpStatusCode" => http_status_code: value,
        "message" => message: value,
        "success" => success: value,
        "data" => data: value,
    }
}

/// What the call yields: whether it worked, or where the exported file lies.
#[non_exhaustive]
pub struct EnterpriseVocAnalysisTaskData {
    /// State that the item is in, or that is asked for. Example: `PENDING`.
    pub status: Option<String>,
    /// Text for people about the error. Example: `text`.
    pub error_message: Option<String>,
    /// Tokens that the model read and wrote, which are billed.
    pub usage: Option<Usage>,
    /// How often each label was given over all texts.
    pub statistics_overview: Option<StatisticsOverview>,
    /// ID of the model that the item belongs to or stands for. Example: `qwen-max`.
    pub model_id: Option<String>,
    /// Name that the model goes by. Example: `text`.
    pub model_name: Option<String>,
}

response! {
    EnterpriseVocAnalysisTaskData {
        "status" => status: value,
        "errorMessage" => error_message: value,
        "usage" => usage: value,
        "statisticsOverview" => statistics_overview: value,
        "modelId" => model_id: value,
        "modelName" => model_name: value,
    }
}

/// Tokens that the model read and wrote, which are billed.
#[non_exhaustive]
pub struct Usage {
    /// Number that is given for this: output tokens. Example: `2`.
    pub output_tokens: Option<i32>,
    /// Number that is given for this: input tokens. Example: `1`.
    pub input_tokens: Option<i32>,
}

response! {
    Usage {
        "outputTokens" => output_tokens: value,
        "inputTokens" => input_tokens: value,
    }
}

/// How often each label was given over all texts.
#[non_exhaustive]
pub struct StatisticsOverview {
    /// How many items were counted. Example: `17`.
    pub count: Option<i32>,
    /// The tag dimension statistics that are concerned.
    pub tag_dimension_statistics: Option<DimensionStatistics>,
    /// The filter dimension statistics that are concerned.
    pub filter_dimension_statistics: Option<DimensionStatistics>,
}

response! {
    StatisticsOverview {
        "count" => count: value,
        "tagDimensionStatistics" => tag_dimension_statistics: value,
        "filterDimensionStatistics" => filter_dimension_statistics: value,
    }
}

/// The tag dimension statistics that are concerned.
#[non_exhaustive]
pub struct DimensionStatistics {
    /// How often each value of the label was given.
    pub tag_value_count_statistic: Vec<TagValueCountStatistic>,
}

response! {
    DimensionStatistics {
        "tagValueCountStatistic" => tag_value_count_statistic: list(""),
    }
}

/// How often each value of the label was given.
#[non_exhaustive]
pub struct TagValueCountStatistic {
    /// Name that the tag goes by. Example: `text`.
    pub tag_name: Option<String>,
    /// How many there are of this: value. Example: `10`.
    pub value_count: Option<i32>,
}

response! {
    TagValueCountStatistic {
        "tagName" => tag_name: value,
        "valueCount" => value_count: value,
    }
}

/// Errors that the documentation of [`GetEnterpriseVocAnalysisTaskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetEnterpriseVocAnalysisTaskError = super::DocumentedError;
