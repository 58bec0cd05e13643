// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListMediaWorkflowExecutions`, from `mts/ListMediaWorkflowExecutions.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Activity, File, MNSMessageResult, MediaWorkflowExecutionInput};

/// Walks through executions of a media workflow with a page token, optionally for one input file.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ListMediaWorkflowExecutionsRequest::new()
///     .maximum_page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_media_workflow_executions(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsRequest {
    /// ID of the media workflow that the call is about.
    pub media_workflow_id: Option<String>,
    /// Name that the media workflow goes by.
    pub media_workflow_name: Option<String>,
    /// Web address under which the input file is found.
    pub input_file_url: Option<String>,
    /// Token for the next page; pass it on without reading anything into it.
    pub next_page_token: Option<String>,
    /// Largest value, allowed or found, of this: page size. Range: 1 to 100. Default: `10`.
    pub maximum_page_size: Option<i64>,
}

impl ListMediaWorkflowExecutionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MediaWorkflowId`.
    pub fn media_workflow_id(mut self, value: impl Into<String>) -> Self {
        self.media_workflow_id = Some(value.into());
        self
    }
    /// Sets `MediaWorkflowName`.
    pub fn media_workflow_name(mut self, value: impl Into<String>) -> Self {
        self.media_workflow_name = Some(value.into());
        self
    }
    /// Sets `InputFileURL`.
    pub fn input_file_url(mut self, value: impl Into<String>) -> Self {
        self.input_file_url = Some(value.into());
        self
    }
    /// Sets `NextPageToken`.
    pub fn next_page_token(mut self, value: impl Into<String>) -> Self {
        self.next_page_token = Some(value.into());
        self
    }
    /// Sets `MaximumPageSize`.
    #[inline]
    pub fn maximum_page_size(mut self, value: i64) -> Self {
        self.maximum_page_size = Some(value);
        self
    }
}

request! {
    ListMediaWorkflowExecutionsRequest {
        "MediaWorkflowId" => media_workflow_id: query,
        "MediaWorkflowName" => media_workflow_name: query,
        "InputFileURL" => input_file_url: query,
        "NextPageToken" => next_page_token: query,
        "MaximumPageSize" => maximum_page_size: query,
    }
}

impl Operation for ListMediaWorkflowExecutionsRequest {
    type Response = ListMediaWorkflowExecutionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListMediaWorkflowExecutions")
        .read_only();
}

impl Paginated for ListMediaWorkflowExecutionsRequest {
    type Item = MediaWorkflowExecution;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_page_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_page_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.media_workflow_execution_list)
    }
}

/// Response to [`ListMediaWorkflowExecutionsRequest`].
#[non_exhaustive]
pub struct ListMediaWorkflowExecutionsResponse {
    /// Items of the kind media workflow execution that were found or are concerned.
    pub media_workflow_execution_list: Vec<MediaWorkflowExecution>,
    /// Token for the next page; pass it on without reading anything into it.
    /// Example: `39f8e0bc005e4f309379701645f4****`.
    pub next_page_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F7353230-58EC-4866-B74B-F731C3A01D21`.
    pub request_id: Option<String>,
}

response! {
    ListMediaWorkflowExecutionsResponse {
        "MediaWorkflowExecutionList" => media_workflow_execution_list: list("MediaWorkflowExecution"),
        "NextPageToken" => next_page_token: value,
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
    /// Example: `43b7335a4b1d4fe883670036affb****`.
    pub media_workflow_id: Option<String>,
    /// Name that people know the item by. Example: `example-mediaworkflow-****`.
    pub name: Option<String>,
    /// ID of the media that the item belongs to or stands for.
    /// Example: `512046582a924698a41e0f8b0d2b****`.
    pub media_id: Option<String>,
    /// Items of the kind activity that were found or are concerned.
    pub activity_list: Vec<Activity>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Success`.
    pub state: Option<String>,
    /// When the item was created. Example: `2016-04-01T06:53:43Z`.
    pub creation_time: Option<Timestamp>,
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
