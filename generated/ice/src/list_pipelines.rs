// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPipelines`, from `ice/ListPipelines.md`.

use alicloud_runtime::codegen::*;

/// Lists the job pipelines of the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ice::Client) -> Result<(), alicloud_ice::Error> {
/// let request = alicloud_ice::ListPipelinesRequest::new();
/// let reply = client.list_pipelines(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPipelinesRequest {
    /// How fast it goes.
    pub speed: Option<String>,
}

impl ListPipelinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Speed`.
    pub fn speed(mut self, value: impl Into<String>) -> Self {
        self.speed = Some(value.into());
        self
    }
}

request! {
    ListPipelinesRequest {
        "Speed" => speed: query,
    }
}

impl Operation for ListPipelinesRequest {
    type Response = ListPipelinesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPipelines").read_only();
}

/// Response to [`ListPipelinesRequest`].
#[non_exhaustive]
pub struct ListPipelinesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `******11-DB8D-4A9A-875B-275798******`.
    pub request_id: Option<String>,
    /// Items of the kind pipeline that were found or are concerned.
    pub pipeline_list: Vec<PipelineList>,
}

response! {
    ListPipelinesResponse {
        "RequestId" => request_id: value,
        "PipelineList" => pipeline_list: list(""),
    }
}

/// Items of the kind pipeline that were found or are concerned.
#[non_exhaustive]
pub struct PipelineList {
    /// ID of the pipeline that the item belongs to or stands for.
    /// Example: `****20b48fb04483915d4f2cd8ac****`.
    pub pipeline_id: Option<String>,
    /// Name that people know the item by. Example: `test-pipeline`.
    pub name: Option<String>,
    /// How fast it goes. Example: `Standard`.
    pub speed: Option<String>,
    /// Rank that decides which item goes first when several fit. Example: `6`.
    pub priority: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Active`.
    pub status: Option<String>,
    /// When the item was created. Example: `2022-07-12T16:17:54Z`.
    pub create_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2022-07-12T16:17:54Z`.
    pub modified_time: Option<Timestamp>,
}

response! {
    PipelineList {
        "PipelineId" => pipeline_id: value,
        "Name" => name: value,
        "Speed" => speed: value,
        "Priority" => priority: value,
        "Status" => status: value,
        "CreateTime" => create_time: value,
        "ModifiedTime" => modified_time: value,
    }
}
