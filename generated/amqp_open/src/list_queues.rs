// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListQueues`, from `amqp-open/ListQueues.md`.

use alicloud_runtime::codegen::*;

/// Lists the queues in a vhost with attributes and time of last consumption.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListQueuesRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .max_results(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_queues(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListQueuesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning. Length: at least 1.
    pub next_token: Option<String>,
    /// **Required.** How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl ListQueuesRequest {
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
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`, which is required.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListQueuesRequest {
        "InstanceId" => instance_id: query,
        "VirtualHost" => virtual_host: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListQueuesRequest {
    type Response = ListQueuesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListQueues")
        .method("GET")
        .required(&["InstanceId", "VirtualHost", "MaxResults"])
        .read_only();
}

impl Paginated for ListQueuesRequest {
    type Item = Queue;
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
        Some(&mut response.data.as_mut()?.queues)
    }
}

/// Response to [`ListQueuesRequest`].
#[non_exhaustive]
pub struct ListQueuesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE811989-9F02-42CE-97A6-2239CB5C2***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueueData>,
}

response! {
    ListQueuesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueueData {
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caebacccb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// The queues that were found or are concerned, one entry each.
    pub queues: Vec<Queue>,
}

response! {
    QueueData {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "Queues" => queues: list(""),
    }
}

/// The queues that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Queue {
    /// State that the exclusive is in. Example: `false`.
    pub exclusive_state: Option<bool>,
    /// Whether it vanishes by itself once nothing is bound to it or reads from it. Example: `false`.
    pub auto_delete_state: Option<bool>,
    /// When the item was created. Example: `1580887085240`.
    pub create_time: Option<i64>,
    /// The attributes that are concerned. Example: `test`.
    pub attributes: Option<Value>,
    /// Virtual host that it belongs to; the same names may exist in others. Example: `test`.
    pub v_host_name: Option<String>,
    /// Name that people know the item by. Example: `QueueTest`.
    pub name: Option<String>,
    /// Number of the account that the resource belongs to. Example: `amqp-cn-5yd3aw******`.
    pub owner_id: Option<String>,
    /// Time that is set or recorded for this: last consume. Example: `1680887085240`.
    pub last_consume_time: Option<i64>,
}

response! {
    Queue {
        "ExclusiveState" => exclusive_state: value,
        "AutoDeleteState" => auto_delete_state: value,
        "CreateTime" => create_time: value,
        "Attributes" => attributes: value,
        "VHostName" => v_host_name: value,
        "Name" => name: value,
        "OwnerId" => owner_id: value,
        "LastConsumeTime" => last_consume_time: value,
    }
}
