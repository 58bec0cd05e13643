// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListBindings`, from `amqp-open/ListBindings.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Binding, BindingData};

/// Lists all bindings in a vhost.
///
/// ```no_run
/// # async fn example(client: alicloud_amqp_open::Client) -> Result<(), alicloud_amqp_open::Error> {
/// let request = alicloud_amqp_open::ListBindingsRequest::new()
///     .instance_id("...")
///     .virtual_host("...")
///     .max_results(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_bindings(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListBindingsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Host name or address of the virtual.
    pub virtual_host: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning. Length: at least 1.
    pub next_token: Option<String>,
    /// **Required.** How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
}

impl ListBindingsRequest {
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
    ListBindingsRequest {
        "InstanceId" => instance_id: query,
        "VirtualHost" => virtual_host: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListBindingsRequest {
    type Response = ListBindingsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListBindings")
        .method("GET")
        .required(&["InstanceId", "VirtualHost", "MaxResults"])
        .read_only();
}

impl Paginated for ListBindingsRequest {
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

/// Response to [`ListBindingsRequest`].
#[non_exhaustive]
pub struct ListBindingsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E0A71208-3E87-4732-81CC-B18E0B4B1***`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<BindingData>,
}

response! {
    ListBindingsResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}
