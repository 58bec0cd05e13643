// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListQueueUpStreamBindings`, from `amqp-open/ListQueueUpStreamBindings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Binding};

/// Lists the exchanges from which a queue receives its messages.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListQueueUpStreamBindingsRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .queue_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_queue_up_stream_bindings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListQueueUpStreamBindingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// **Required.** Queue that is meant; it keeps messages until they are read.
    pub queue_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl ListQueueUpStreamBindingsRequest {
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
    /// Sets `VirtualHost`, which is required.
    pub fn virtual_host(mut self, value: impl Into<String>) -> Self {
        self.virtual_host = Some(value.into());
        self
    }
    /// Sets `QueueName`, which is required.
    pub fn queue_name(mut self, value: impl Into<String>) -> Self {
        self.queue_name = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListQueueUpStreamBindingsRequest {
        "InstanceId" => instance_id: query,
        "VirtualHost" => virtual_host: query,
        "QueueName" => queue_name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListQueueUpStreamBindingsRequest {
    type Response = ListQueueUpStreamBindingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListQueueUpStreamBindings")
        .method("GET")
        .required(&["InstanceId", "VirtualHost", "QueueName"])
        .read_only();
}

impl Paginated for ListQueueUpStreamBindingsRequest {
    type Item = Binding;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.bindings)
    }
}

/// Response to [`ListQueueUpStreamBindingsRequest`].
#[non_exhaustive]
pub struct ListQueueUpStreamBindingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8BFB1C9D-08A2-4859-A47C-403C9EFA2***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueueUpStreamBindingData>,
}

response! {
    ListQueueUpStreamBindingsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueueUpStreamBindingData {
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caebacccb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// The bindings that were found or are concerned, one entry each.
    pub bindings: Vec<Binding>,
}

response! {
    QueueUpStreamBindingData {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "Bindings" => bindings: list(""),
    }
}
