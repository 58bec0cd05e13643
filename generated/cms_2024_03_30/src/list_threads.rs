// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListThreads`, from `cms_2024_03_30/ListThreads.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Variables};

/// Lists the conversation threads of a digital employee, filtered by status or attributes.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::ListThreadsRequest::new()
///     .name("test");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_threads(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListThreadsRequest {
    /// **Required.** Name of the item, as people see it. Example: `test`.
    pub name: Option<String>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<String>,
    /// ID of the thread that the call is about. Example: `thread-123123`.
    pub thread_id: Option<String>,
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i64>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
    /// Conditions a thread has to meet; without any, all are listed.
    pub filter: Vec<Filter>,
}

impl ListThreadsRequest {
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
    /// Sets `status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `threadId`.
    pub fn thread_id(mut self, value: impl Into<String>) -> Self {
        self.thread_id = Some(value.into());
        self
    }
    /// Sets `maxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `nextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = impl Into<Filter>>) -> Self {
        self.filter = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListThreadsRequest {
        "name" => name: path,
        "status" => status: query,
        "threadId" => thread_id: query,
        "maxResults" => max_results: query,
        "nextToken" => next_token: query,
        "filter" => filter: query_json,
    }
}

impl Operation for ListThreadsRequest {
    type Response = ListThreadsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListThreads")
        .roa("GET", "/digitalEmployee/{name}/threads")
        .required(&["name"])
        .read_only();
}

impl Paginated for ListThreadsRequest {
    type Item = Thread;
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
        Some(&mut response.threads)
    }
}

/// Response to [`ListThreadsRequest`].
#[non_exhaustive]
pub struct ListThreadsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD8BA7D6-995D-578D-9941-xxxx`.
    pub request_id: Option<String>,
    /// ID of the thread that the item belongs to or stands for. Example: `thread-123123`.
    pub thread_id: Option<String>,
    /// How many items match in all. Example: `1`.
    pub total: Option<i64>,
    /// Outcomes of the max, one entry each. Example: `20`.
    pub max_results: Option<i64>,
    /// The threads that were found or are concerned, one entry each.
    pub threads: Vec<Thread>,
    /// Token for the next; pass it on without reading anything into it.
    pub next_token: Option<String>,
}

response! {
    ListThreadsResponse {
        "requestId" => request_id: value,
        "threadId" => thread_id: value,
        "total" => total: value,
        "maxResults" => max_results: value,
        "threads" => threads: list(""),
        "nextToken" => next_token: value,
    }
}

/// Conditions a thread has to meet; without any, all are listed.
#[non_exhaustive]
pub struct Filter {
    /// **Required.** Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `title`.
    pub key: Option<String>,
    /// **Required.** Value that belongs to the name or key beside it. Example: `test`.
    pub value: Option<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `value`, which is required.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Filter {
        "key" => key: field,
        "value" => value: field,
    }
}

/// The threads that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Thread {
    /// ID of the thread that the item belongs to or stands for. Example: `thread-123123`.
    pub thread_id: Option<String>,
    /// Name that the digital employee goes by. Example: `test`.
    pub digital_employee_name: Option<String>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// State that the item is in, or that is asked for. Example: `active`.
    pub status: Option<String>,
    /// Which version it is. Example: `123123`.
    pub version: Option<i64>,
    /// The variables that are concerned.
    pub variables: Option<Variables>,
    /// When the item was created. Example: `2025-12-19T15:19:55.040403272+08:00`.
    pub create_time: Option<Timestamp>,
    /// Time that is set or recorded for this: update. Example: `2025-12-19T15:19:55.040403272+08:00`.
    pub update_time: Option<Timestamp>,
}

response! {
    Thread {
        "threadId" => thread_id: value,
        "digitalEmployeeName" => digital_employee_name: value,
        "title" => title: value,
        "status" => status: value,
        "version" => version: value,
        "variables" => variables: value,
        "createTime" => create_time: value,
        "updateTime" => update_time: value,
    }
}
