// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExchanges`, from `amqp-open/ListExchanges.md`.

use alicloud_runtime::codegen::*;

/// Lists the exchanges in a vhost with type and attributes.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListExchangesRequest::new()
///     .instance_id("...")
///     .virtual_host("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_exchanges(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExchangesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl ListExchangesRequest {
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
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListExchangesRequest {
        "InstanceId" => instance_id: query,
        "VirtualHost" => virtual_host: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListExchangesRequest {
    type Response = ListExchangesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExchanges")
        .method("GET")
        .required(&["InstanceId", "VirtualHost"])
        .read_only();
}

impl Paginated for ListExchangesRequest {
    type Item = Exchange;
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
        Some(&mut response.data.as_mut()?.exchanges)
    }
}

/// Response to [`ListExchangesRequest`].
#[non_exhaustive]
pub struct ListExchangesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEBA5E0C-50D0-4FA6-A794-4901E5465***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ExchangeData>,
}

response! {
    ListExchangesResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ExchangeData {
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// The exchanges that were found or are concerned, one entry each.
    pub exchanges: Vec<Exchange>,
}

response! {
    ExchangeData {
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "Exchanges" => exchanges: list(""),
    }
}

/// The exchanges that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Exchange {
    /// Whether it vanishes by itself once nothing is bound to it or reads from it. Example: `false`.
    pub auto_delete_state: Option<bool>,
    /// When the item was created. Example: `1580886216000`.
    pub create_time: Option<i64>,
    /// The attributes that are concerned. Example: `test`.
    pub attributes: Option<Value>,
    /// Virtual host that it belongs to; the same names may exist in others. Example: `test`.
    pub v_host_name: Option<String>,
    /// Name that people know the item by. Example: `amq.direct`.
    pub name: Option<String>,
    /// Which kind of exchange it is or is to be. Example: `DIRECT`.
    pub exchange_type: Option<String>,
}

response! {
    Exchange {
        "AutoDeleteState" => auto_delete_state: value,
        "CreateTime" => create_time: value,
        "Attributes" => attributes: value,
        "VHostName" => v_host_name: value,
        "Name" => name: value,
        "ExchangeType" => exchange_type: value,
    }
}
