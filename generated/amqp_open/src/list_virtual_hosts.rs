// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListVirtualHosts`, from `amqp-open/ListVirtualHosts.md`.

use alicloud_runtime::codegen::*;

/// Lists the names of all vhosts of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListVirtualHostsRequest::new()
///     .instance_id("...")
///     .max_results(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_virtual_hosts(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListVirtualHostsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl ListVirtualHostsRequest {
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
    ListVirtualHostsRequest {
        "InstanceId" => instance_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListVirtualHostsRequest {
    type Response = ListVirtualHostsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListVirtualHosts")
        .method("GET")
        .required(&["InstanceId", "MaxResults"])
        .read_only();
}

impl Paginated for ListVirtualHostsRequest {
    type Item = VirtualHost;
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
        Some(&mut response.data.as_mut()?.virtual_hosts)
    }
}

/// Response to [`ListVirtualHostsRequest`].
#[non_exhaustive]
pub struct ListVirtualHostsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EF4DB019-DA4A-4CE3-B220-223BBC93F***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<VirtualHostData>,
}

response! {
    ListVirtualHostsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VirtualHostData {
    /// How many items one response holds at most. Example: `2`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caebacccb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// The virtual hosts that were found or are concerned, one entry each.
    pub virtual_hosts: Vec<VirtualHost>,
}

response! {
    VirtualHostData {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "VirtualHosts" => virtual_hosts: list(""),
    }
}

/// The virtual hosts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct VirtualHost {
    /// Name that people know the item by. Example: `test`.
    pub name: Option<String>,
}

response! {
    VirtualHost {
        "Name" => name: value,
    }
}
