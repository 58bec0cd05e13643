// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetThreadData`, from `cms_2024_03_30/GetThreadData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Message};

/// Returns the messages of a conversation thread page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::GetThreadDataRequest::new()
///     .name("test")
///     .thread_id("thread_id01");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_thread_data(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetThreadDataRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// **Required.** ID of the thread that the call is about. Example: `thread_id01`.
    pub thread_id: Option<String>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// Outcomes of the max, one entry each. Example: `1`.
    pub max_results: Option<i64>,
}

impl GetThreadDataRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `threadId`, which is required.
    pub fn thread_id(mut self, value: impl Into<String>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    GetThreadDataRequest {
        "name" => name: path,
        "threadId" => thread_id: path,
        "nextToken" => next_token: query,
        "maxResults" => max_results: query,
    }
}

impl Operation for GetThreadDataRequest {
    type Response = GetThreadDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetThreadData")
        .roa("GET", "/digitalEmployee/{name}/thread/{threadId}/data")
        .required(&["name", "threadId"])
        .read_only();
}

impl Paginated for GetThreadDataRequest {
    type Item = ThreadData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`GetThreadDataRequest`].
#[non_exhaustive]
pub struct GetThreadDataResponse {
    /// Outcomes of the max, one entry each. Example: `1`.
    pub max_results: Option<i64>,
    /// What the call found, one entry each.
    pub data: Vec<ThreadData>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// ID of the thread that the item belongs to or stands for. Example: `thread_id01`.
    pub thread_id: Option<String>,
    /// Name that the digital employee goes by. Example: `test`.
    pub digital_employee_name: Option<String>,
}

response! {
    GetThreadDataResponse {
        "maxResults" => max_results: value,
        "data" => data: list(""),
        "nextToken" => next_token: value,
        "requestId" => request_id: value,
        "threadId" => thread_id: value,
        "digitalEmployeeName" => digital_employee_name: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ThreadData {
    /// ID of the trace that the item belongs to or stands for.
    /// Example: `3b5287b717636040171772050d0095`.
    pub trace_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8FDE2569-626B-5176-9844-28877A*****`.
    pub request_id: Option<String>,
    /// The messages that were found or are concerned, one entry each.
    pub messages: Vec<Message>,
}

response! {
    ThreadData {
        "traceId" => trace_id: value,
        "requestId" => request_id: value,
        "messages" => messages: list(""),
    }
}
