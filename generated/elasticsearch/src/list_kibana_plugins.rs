// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListKibanaPlugins`, from `elasticsearch/ListKibanaPlugins.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Headers};

/// Lists the plugins of an instance's Kibana node.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListKibanaPluginsRequest::new()
///     .instance_id("es-cn-oew1q8bev0002****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_kibana_plugins(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListKibanaPluginsRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-oew1q8bev0002****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page: Option<String>,
    /// How many items a page holds, or how much data it is. Example: `10`.
    pub size: Option<i32>,
}

impl ListKibanaPluginsRequest {
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
}

request! {
    ListKibanaPluginsRequest {
        "InstanceId" => instance_id: path,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListKibanaPluginsRequest {
    type Response = ListKibanaPluginsResponse;
    type Error = ListKibanaPluginsError;
    const INFO: OperationInfo = super::operation("ListKibanaPlugins")
        .roa("GET", "/openapi/instances/{InstanceId}/kibana-plugins")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [ListKibanaPluginsError] = &[
        ListKibanaPluginsError::InstanceNotFound,
    ];
}

impl Paginated for ListKibanaPluginsRequest {
    type Item = PluginItem;
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

/// Response to [`ListKibanaPluginsRequest`].
#[non_exhaustive]
pub struct ListKibanaPluginsResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `11234B4A-34CE-473B-8E61-AD95702E****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<PluginItem>,
}

response! {
    ListKibanaPluginsResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct PluginItem {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name of the item, as people see it. Example: `bsearch_querybuilder`.
    pub name: Option<String>,
    /// Who made the plug-in: the service or you. Example: `SYSTEM`.
    pub source: Option<String>,
    /// Web address under which the specification is found. Example: `https://xxxx`.
    pub specification_url: Option<String>,
    /// State that the item is in, or that is asked for. Example: `INSTALLED`.
    pub state: Option<String>,
}

response! {
    PluginItem {
        "description" => description: value,
        "name" => name: value,
        "source" => source: value,
        "specificationUrl" => specification_url: value,
        "state" => state: value,
    }
}

/// Errors that the documentation of [`ListKibanaPluginsRequest`] names.
///
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type ListKibanaPluginsError = super::DocumentedError;
