// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPipeline`, from `elasticsearch/ListPipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers, PipelineStatus};

/// Lists the pipelines of a Logstash instance.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListPipelineRequest::new()
///     .instance_id("ls-cn-oew1qbgl****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_pipeline(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPipelineRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ls-cn-oew1qbgl****`.
    pub instance_id: Option<String>,
    /// ID of the pipeline that the call is about. Example: `pipeline_test`.
    pub pipeline_id: Option<String>,
    /// Which page of the list to return. Range: 1 to 200. Default: `1`. Example: `1`.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Range: 1 to 200. Example: `15`.
    pub size: Option<i32>,
}

impl ListPipelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `pipelineId`.
    pub fn pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.pipeline_id = Some(value.into());
        self
    }
    /// Sets `page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ListPipelineRequest {
        "InstanceId" => instance_id: path,
        "pipelineId" => pipeline_id: query,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListPipelineRequest {
    type Response = ListPipelineResponse;
    type Error = ListPipelineError;
    const INFO: OperationInfo = super::operation("ListPipeline")
        .roa("GET", "/openapi/logstashes/{InstanceId}/pipelines")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListPipelineError] = &[
        ListPipelineError::ComponentCodeValueError,
        ListPipelineError::UserNotOpen,
        ListPipelineError::StsRoleAccountNoPermission,
        ListPipelineError::SubAccountNoPermission,
        ListPipelineError::UserUnauthorized,
    ];
}

impl Paginated for ListPipelineRequest {
    type Item = PipelineResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListPipelineRequest`].
#[non_exhaustive]
pub struct ListPipelineResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<PipelineResult>,
}

response! {
    ListPipelineResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PipelineResult {
    /// Time that is set or recorded for this: gmt created. Example: `2020-08-05T03:10:38.188Z`.
    pub gmt_created_time: Option<Timestamp>,
    /// When the gmt was last changed. Example: `2020-08-05T08:43:31.757Z`.
    pub gmt_update_time: Option<Timestamp>,
    /// ID of the pipeline that the item belongs to or stands for. Example: `pipeline_test`.
    pub pipeline_id: Option<String>,
    /// State that the pipeline is in. Example: `NOT_DEPLOYED`.
    pub pipeline_status: Option<Open<PipelineStatus>>,
}

response! {
    PipelineResult {
        "gmtCreatedTime" => gmt_created_time: value,
        "gmtUpdateTime" => gmt_update_time: value,
        "pipelineId" => pipeline_id: value,
        "pipelineStatus" => pipeline_status: value,
    }
}

/// Errors that the documentation of [`ListPipelineRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListPipelineError = super::DocumentedError;
