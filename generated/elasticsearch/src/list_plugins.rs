// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPlugins`, from `elasticsearch/ListPlugins.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers, PluginResult};

/// Lists the plugins of an Elasticsearch instance, filtered by name or source.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListPluginsRequest::new()
///     .instance_id("es-cn-nif1q9o8r0008****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_plugins(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPluginsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif1q9o8r0008****`.
    pub instance_id: Option<String>,
    /// Name of the item, as people see it. Example: `analysis-ik`.
    pub name: Option<String>,
    /// Which page of the list to return. Example: `1`.
    pub page: Option<String>,
    /// How many items a page holds, or how much data it is. Example: `10`.
    pub size: Option<i32>,
    /// Who made the plug-ins: the service or you. Example: `SYSTEM`.
    pub source: Option<String>,
}

impl ListPluginsRequest {
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
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `page`.
    pub fn page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    ListPluginsRequest {
        "InstanceId" => instance_id: path,
        "name" => name: query,
        "page" => page: query,
        "size" => size: query,
        "source" => source: query,
    }
}

impl Operation for ListPluginsRequest {
    type Response = ListPluginsResponse;
    type Error = ListPluginsError;
    const INFO: OperationInfo = super::operation("ListPlugins")
        .roa("GET", "/openapi/instances/{InstanceId}/plugins")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListPluginsError] = &[ListPluginsError::InstanceNotFound];
}

impl Paginated for ListPluginsRequest {
    type Item = PluginResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.headers.as_ref().and_then(|v| v.x_total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListPluginsRequest`].
#[non_exhaustive]
pub struct ListPluginsResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A5D8E74-565C-43DC-B031-29289FA9****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<PluginResult>,
}

response! {
    ListPluginsResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Errors that the documentation of [`ListPluginsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ListPluginsError = super::DocumentedError;
