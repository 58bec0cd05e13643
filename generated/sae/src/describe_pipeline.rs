// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePipeline`, from `sae/DescribePipeline.md`.

use alicloud_runtime::codegen::*;

/// Returns the stages of one batch in a change order.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribePipelineRequest::new()
///     .pipeline_id("...");
/// let reply = client.describe_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePipelineRequest {
    /// **Required.** ID of the pipeline that the call is about.
    pub pipeline_id: Option<String>,
}

impl DescribePipelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PipelineId`, which is required.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
}

request! {
    DescribePipelineRequest {
        "PipelineId" => pipeline_id: query,
    }
}

impl Operation for DescribePipelineRequest {
    type Response = DescribePipelineResponse;
    type Error = DescribePipelineError;
    const INFO: OperationInfo = super::operation("DescribePipeline")
        .roa("GET", "/pop/v1/sam/changeorder/DescribePipeline")
        .required(&["PipelineId"])
        .success_flag("Success")
        .error_codes(&["ErrorCode", "Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribePipelineError] = &[
        DescribePipelineError::InvalidParameterNotEmpty,
        DescribePipelineError::InvalidParameterNoPermission,
    ];
}

/// Response to [`DescribePipelineRequest`].
#[non_exhaustive]
pub struct DescribePipelineResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `559B4247-C41C-4D9E-B866-B55D360B****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `0be3e0c316390414649128666e****`.
    pub trace_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<PipelineData>,
    /// Code of the reason why the call or the item failed. Example: `text`.
    pub error_code: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribePipelineResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "TraceId" => trace_id: value,
        "Data" => data: value,
        "ErrorCode" => error_code: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PipelineData {
    /// Whether the batches can be shown. Example: `false`.
    pub show_batch: Option<bool>,
    /// State that the pipeline is in. Example: `2`.
    pub pipeline_status: Option<i32>,
    /// ID of the current stage that the item belongs to or stands for.
    /// Example: `c3a55592-4c30-4d84-ac2d-e98c18ec****`.
    pub current_stage_id: Option<String>,
    /// Name that the pipeline goes by. Example: `text`.
    pub pipeline_name: Option<String>,
    /// Items of the kind stage that were found or are concerned.
    pub stage_list: Vec<StageList>,
    /// ID of the next pipeline that the item belongs to or stands for.
    /// Example: `b77b1c98-5772-4f05-95fc-c7bee5fa****`.
    pub next_pipeline_id: Option<String>,
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `917660ba-5092-44ca-b8e0-80012c96****`.
    pub pipeline_id: Option<String>,
    /// State that the co is in. Example: `text`.
    pub co_status: Option<String>,
}

response! {
    PipelineData {
        "ShowBatch" => show_batch: value,
        "PipelineStatus" => pipeline_status: value,
        "CurrentStageId" => current_stage_id: value,
        "PipelineName" => pipeline_name: value,
        "StageList" => stage_list: list(""),
        "NextPipelineId" => next_pipeline_id: value,
        "PipelineId" => pipeline_id: value,
        "CoStatus" => co_status: value,
    }
}

/// Items of the kind stage that were found or are concerned.
#[non_exhaustive]
pub struct StageList {
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// ID of the stage that the item belongs to or stands for.
    /// Example: `c3a55592-4c30-4d84-ac2d-e98c18ec****`.
    pub stage_id: Option<String>,
    /// Which kind of executor it is or is to be. Example: `0`.
    pub executor_type: Option<i32>,
    /// Items of the kind task that were found or are concerned.
    pub task_list: Vec<TaskList>,
    /// Name that the stage goes by. Example: `text`.
    pub stage_name: Option<String>,
}

response! {
    StageList {
        "Status" => status: value,
        "StageId" => stage_id: value,
        "ExecutorType" => executor_type: value,
        "TaskList" => task_list: list(""),
        "StageName" => stage_name: value,
    }
}

/// Items of the kind task that were found or are concerned.
#[non_exhaustive]
pub struct TaskList {
    /// State of what the entry describes, which decides what can be done with it. Example: `2`.
    pub status: Option<i32>,
    /// ID of the stage that the item belongs to or stands for.
    /// Example: `c3a55592-4c30-4d84-ac2d-e98c18ec****`.
    pub stage_id: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `EDAS-10022`.
    pub error_code: Option<String>,
    /// Name that the task goes by. Example: `text`.
    pub task_name: Option<String>,
    /// Whether errors of the step are passed over. Example: `0`.
    pub error_ignore: Option<i32>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `init Namespace success`.
    pub message: Option<String>,
    /// Whether a failed step can be passed over by hand. Example: `false`.
    pub show_manual_ignore: Option<bool>,
    /// ID of the task, for asking how far it is. Example: `bef0122f-de9a-4ab0-8223-b88bf8ad****`.
    pub task_id: Option<String>,
}

response! {
    TaskList {
        "Status" => status: value,
        "StageId" => stage_id: value,
        "ErrorMessage" => error_message: value,
        "ErrorCode" => error_code: value,
        "TaskName" => task_name: value,
        "ErrorIgnore" => error_ignore: value,
        "Message" => message: value,
        "ShowManualIgnore" => show_manual_ignore: value,
        "TaskId" => task_id: value,
    }
}

/// Errors that the documentation of [`DescribePipelineRequest`] names.
///
/// - [`InvalidParameterNotEmpty`](super::DocumentedError::InvalidParameterNotEmpty)
/// - [`InvalidParameterNoPermission`](super::DocumentedError::InvalidParameterNoPermission)
pub type DescribePipelineError = super::DocumentedError;
