// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchPipeline`, from `mts/SearchPipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{NotifyConfig, Speed};

/// Finds MPS queues (pipelines) by state, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::SearchPipelineRequest::new()
///     .state("Paused");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.search_pipeline(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchPipelineRequest {
    /// How many items a page holds at most. Range: 1 to 100. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i64>,
    /// State to narrow the list down to or to be put into. Default: `All`. Example: `Paused`.
    pub state: Option<String>,
}

impl SearchPipelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}

request! {
    SearchPipelineRequest {
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "State" => state: query,
    }
}

impl Operation for SearchPipelineRequest {
    type Response = SearchPipelineResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchPipeline").read_only();
}

impl Paginated for SearchPipelineRequest {
    type Item = Pipeline;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.pipeline_list)
    }
}

/// Response to [`SearchPipelineRequest`].
#[non_exhaustive]
pub struct SearchPipelineResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC7B3522-43E5-433A-98B0-C6547831****`.
    pub request_id: Option<String>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i64>,
    /// Items of the kind pipeline that were found or are concerned.
    pub pipeline_list: Vec<Pipeline>,
}

response! {
    SearchPipelineResponse {
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PipelineList" => pipeline_list: list("Pipeline"),
    }
}

/// Items of the kind pipeline that were found or are concerned.
#[non_exhaustive]
pub struct Pipeline {
    /// How fast it goes. Default: `Standard`. Example: `Standard`.
    pub speed: Option<Open<Speed>>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Paused`.
    pub state: Option<String>,
    /// Settings of the notify, and what it works with.
    pub notify_config: Option<NotifyConfig>,
    /// Part that the item plays, or role whose rights are used. Example: `AliyunMTSDefaultRole`.
    pub role: Option<String>,
    /// Name that people know the item by. Example: `example-pipeline`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `d1ce4d3efcb549419193f50f1fcd****`.
    pub id: Option<String>,
    /// Level that the speed has on its scale. Example: `1`.
    pub speed_level: Option<i64>,
    /// Share of the account's capacity that the queue has. Example: `10`.
    pub quota_allocate: Option<i64>,
    /// When the item was created. Example: `2021-03-04T06:44:43Z`.
    pub creation_time: Option<Timestamp>,
}

response! {
    Pipeline {
        "Speed" => speed: value,
        "State" => state: value,
        "NotifyConfig" => notify_config: value,
        "Role" => role: value,
        "Name" => name: value,
        "Id" => id: value,
        "SpeedLevel" => speed_level: value,
        "QuotaAllocate" => quota_allocate: value,
        "CreationTime" => creation_time: value,
    }
}
