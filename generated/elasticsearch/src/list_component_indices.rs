// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListComponentIndices`, from `elasticsearch/ListComponentIndices.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComponentIndiceHeaders};

/// Lists the component templates of an Elasticsearch cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListComponentIndicesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_component_indices(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListComponentIndicesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Which page of the list to return. Range: 1 to 1000.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Range: 1 to 1000.
    pub size: Option<i32>,
}

impl ListComponentIndicesRequest {
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
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
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
    ListComponentIndicesRequest {
        "InstanceId" => instance_id: path,
        "name" => name: query,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListComponentIndicesRequest {
    type Response = ListComponentIndicesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListComponentIndices")
        .roa("GET", "/openapi/instances/{InstanceId}/component-index")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for ListComponentIndicesRequest {
    type Item = ComponentIndiceResult;
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

/// Response to [`ListComponentIndicesRequest`].
#[non_exhaustive]
pub struct ListComponentIndicesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
    /// The headers that are concerned.
    pub headers: Option<ComponentIndiceHeaders>,
    /// Outcome of the call.
    pub result: Vec<ComponentIndiceResult>,
}

response! {
    ListComponentIndicesResponse {
        "RequestId" => request_id: value,
        "Headers" => headers: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct ComponentIndiceResult {
    /// Templates that are put together. Example: `["template1", "template2"]`.
    pub composed: Vec<String>,
    /// Text of the file or of the settings.
    pub content: Option<ComponentIndiceContent>,
    /// Name of the item, as people see it. Example: `synthetics-settings`.
    pub name: Option<String>,
}

response! {
    ComponentIndiceResult {
        "composed" => composed: list(""),
        "content" => content: value,
        "name" => name: value,
    }
}

/// Text of the file or of the settings.
#[non_exhaustive]
pub struct ComponentIndiceContent {
    /// Settings that new indexes get.
    pub template: Option<Template>,
    /// Version of the template. Example: `0`.
    pub version: Option<i64>,
    /// Notes on the template. Example: `text`.
    pub meta: Option<Value>,
}

response! {
    ComponentIndiceContent {
        "template" => template: value,
        "version" => version: value,
        "_meta" => meta: value,
    }
}

/// Settings that new indexes get.
#[non_exhaustive]
pub struct Template {
    /// The settings that are concerned.
    pub settings: Option<Settings>,
}

response! {
    Template {
        "settings" => settings: value,
    }
}

/// The settings that are concerned.
#[non_exhaustive]
pub struct Settings {
    /// Index that is meant, by its name or settings.
    pub index: Option<Index>,
}

response! {
    Settings {
        "index" => index: value,
    }
}

/// Index that is meant, by its name or settings.
#[non_exhaustive]
pub struct Index {
    /// How stored data is compressed. Example: `best_compression`.
    pub codec: Option<String>,
    /// Life cycle policy of the index.
    pub lifecycle: Option<Lifecycle>,
}

response! {
    Index {
        "codec" => codec: value,
        "lifecycle" => lifecycle: value,
    }
}

/// Life cycle policy of the index.
#[non_exhaustive]
pub struct Lifecycle {
    /// Name of the item, as people see it. Example: `synthetics`.
    pub name: Option<String>,
}

response! {
    Lifecycle {
        "name" => name: value,
    }
}
