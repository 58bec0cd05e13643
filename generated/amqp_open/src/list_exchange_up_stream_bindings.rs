// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListExchangeUpStreamBindings`, from `amqp-open/ListExchangeUpStreamBindings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Binding, BindingData};

/// Lists the bindings of which a given exchange is the destination.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListExchangeUpStreamBindingsRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .exchange_name("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_exchange_up_stream_bindings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListExchangeUpStreamBindingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// **Required.** Exchange that is meant; it passes messages on by its bindings.
    pub exchange_name: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl ListExchangeUpStreamBindingsRequest {
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
    /// Sets `ExchangeName`, which is required.
    pub fn exchange_name(mut self, value: impl Into<String>) -> Self {
        self.exchange_name = Some(value.into());
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
    ListExchangeUpStreamBindingsRequest {
        "InstanceId" => instance_id: query,
        "VirtualHost" => virtual_host: query,
        "ExchangeName" => exchange_name: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListExchangeUpStreamBindingsRequest {
    type Response = ListExchangeUpStreamBindingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListExchangeUpStreamBindings")
        .method("GET")
        .required(&["InstanceId", "VirtualHost", "ExchangeName"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for ListExchangeUpStreamBindingsRequest {
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

/// Response to [`ListExchangeUpStreamBindingsRequest`].
#[non_exhaustive]
pub struct ListExchangeUpStreamBindingsResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `operation success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2DCCCE88-BC82-4A4F-AF5E-9A759672B***`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<BindingData>,
}

response! {
    ListExchangeUpStreamBindingsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
