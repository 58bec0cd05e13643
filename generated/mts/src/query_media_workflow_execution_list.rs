// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryMediaWorkflowExecutionList`, from `mts/QueryMediaWorkflowExecutionList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Activity, File, MNSMessageResult, MediaWorkflowExecutionInput};

/// Returns executions of media workflows, given their run IDs.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::QueryMediaWorkflowExecutionListRequest::new()
///     .run_ids("9bd5a286b59d4cf19685d5b3c501e528");
/// let reply = client.query_media_workflow_execution_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListRequest {
    /// **Required.** IDs of the runs to work on or to narrow the list down to. Items: at most 10.
    pub run_ids: Option<String>,
}

impl QueryMediaWorkflowExecutionListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RunIds`, which is required.
    pub fn run_ids(mut self, value: impl Into<String>) -> Self {
        self.run_ids = Some(value.into());
        self
    }
}

request! {
    QueryMediaWorkflowExecutionListRequest {
        "RunIds" => run_ids: query,
    }
}

impl Operation for QueryMediaWorkflowExecutionListRequest {
    type Response = QueryMediaWorkflowExecutionListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryMediaWorkflowExecutionList")
        .required(&["RunIds"])
        .read_only();
}

/// Response to [`QueryMediaWorkflowExecutionListRequest`].
#[non_exhaustive]
pub struct QueryMediaWorkflowExecutionListResponse {
    /// Items of the kind media workflow execution that were found or are concerned.
    pub media_workflow_execution_list: Vec<MediaWorkflowExecution>,
    /// IDs of the non exist runs that were found or are concerned.
    pub non_exist_run_ids: Option<NonExistRunIds>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED86B7DE-A1C0-4D83-8DDA-886637532178`.
    pub request_id: Option<String>,
}

response! {
    QueryMediaWorkflowExecutionListResponse {
        "MediaWorkflowExecutionList" => media_workflow_execution_list: list("MediaWorkflowExecution"),
        "NonExistRunIds" => non_exist_run_ids: value,
        "RequestId" => request_id: value,
    }
}

/// Items of the kind media workflow execution that were found or are concerned.
#[non_exhaustive]
pub struct MediaWorkflowExecution {
    /// ID of the run that the item belongs to or stands for.
    /// Example: `48e33690ac19445488c706924321****`.
    pub run_id: Option<String>,
    /// File that is read, with bucket, region and object.
    pub input: Option<MediaWorkflowExecutionInput>,
    /// ID of the media workflow that the item belongs to or stands for.
    /// Example: `93ab850b4f6f44eab54b6e91****81d4`.
    pub media_workflow_id: Option<String>,
    /// Name that people know the item by. Example: `example-mediaworkflow-****`.
    pub name: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `512046582a924698a41e0f8b0d2b****`.
    pub media_id: Option<String>,
    /// Items of the kind activity that were found or are concerned.
    pub activity_list: Vec<Activity>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `Completed`.
    pub state: Option<String>,
    /// When the item was created. Example: `016-04-01T06:53:43Z`.
    pub creation_time: Option<String>,
}

response! {
    MediaWorkflowExecution {
        "RunId" => run_id: value,
        "Input" => input: value,
        "MediaWorkflowId" => media_workflow_id: value,
        "Name" => name: value,
        "MediaId" => media_id: value,
        "ActivityList" => activity_list: list("Activity"),
        "State" => state: value,
        "CreationTime" => creation_time: value,
    }
}

/// IDs of the non exist runs that were found or are concerned.
#[non_exhaustive]
pub struct NonExistRunIds {
    /// ID of the run that the item belongs to or stands for.
    pub run_id: Vec<String>,
}

response! {
    NonExistRunIds {
        "RunId" => run_id: list(""),
    }
}
