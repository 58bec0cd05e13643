// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListQueueConsumers`, from `amqp-open/ListQueueConsumers.md`.

use alicloud_runtime::codegen::*;

/// Lists the consumers of a queue that are online.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListQueueConsumersRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .queue("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_queue_consumers(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListQueueConsumersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// **Required.** Queue whose consumers are listed.
    pub queue: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many there are of this: query. Range: 1 to 100.
    pub query_count: Option<i32>,
}

impl ListQueueConsumersRequest {
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
    /// Sets `Queue`, which is required.
    pub fn queue(mut self, value: impl Into<String>) -> Self {
        self.queue = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `QueryCount`.
    #[inline]
    pub fn query_count(mut self, value: i32) -> Self {
        self.query_count = Some(value);
        self
    }
}

request! {
    ListQueueConsumersRequest {
        "InstanceId" => instance_id: query,
        "VirtualHost" => virtual_host: query,
        "Queue" => queue: query,
        "NextToken" => next_token: query,
        "QueryCount" => query_count: query,
    }
}

impl Operation for ListQueueConsumersRequest {
    type Response = ListQueueConsumersResponse;
    type Error = ListQueueConsumersError;
    const INFO: OperationInfo = super::operation("ListQueueConsumers")
        .method("GET")
        .required(&["InstanceId", "VirtualHost", "Queue"])
        .read_only();
    const ERRORS: &'static [ListQueueConsumersError] = &[
        ListQueueConsumersError::InternalError,
    ];
}

impl Paginated for ListQueueConsumersRequest {
    type Item = Consumer;
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
        Some(&mut response.data.as_mut()?.consumers)
    }
}

/// Response to [`ListQueueConsumersRequest`].
#[non_exhaustive]
pub struct ListQueueConsumersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `4409B7D5-E4EC-4EB5-804A-385DCDFCD***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueueConsumerData>,
}

response! {
    ListQueueConsumersResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueueConsumerData {
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caebacccb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// The consumers that were found or are concerned, one entry each.
    pub consumers: Vec<Consumer>,
}

response! {
    QueueConsumerData {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "Consumers" => consumers: list(""),
    }
}

/// The consumers that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Consumer {
    /// Tag that the consumer carries. Example: `sgen-1`.
    pub consumer_tag: Option<String>,
}

response! {
    Consumer {
        "ConsumerTag" => consumer_tag: value,
    }
}

/// Errors that the documentation of [`ListQueueConsumersRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListQueueConsumersError = super::DocumentedError;
