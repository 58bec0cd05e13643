// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListIndexTemplates`, from `elasticsearch/ListIndexTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IndexTemplateResult, Template};

/// Lists the index templates of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListIndexTemplatesRequest::new()
///     .instance_id("es-cn-nif24adwc0082****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_index_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListIndexTemplatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-nif24adwc0082****`.
    pub instance_id: Option<String>,
    /// Name of the index template. Example: `my-template`.
    pub index_template: Option<String>,
    /// Which page of the list to return.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is.
    pub size: Option<i32>,
}

impl ListIndexTemplatesRequest {
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
    /// Sets `indexTemplate`.
    pub fn index_template(mut self, value: impl Into<String>) -> Self {
        self.index_template = Some(value.into());
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
    ListIndexTemplatesRequest {
        "InstanceId" => instance_id: path,
        "indexTemplate" => index_template: query,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListIndexTemplatesRequest {
    type Response = ListIndexTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListIndexTemplates")
        .roa("GET", "/openapi/instances/{InstanceId}/index-templates")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for ListIndexTemplatesRequest {
    type Item = IndexTemplateResult;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result)
    }
}

/// Response to [`ListIndexTemplatesRequest`].
#[non_exhaustive]
pub struct ListIndexTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<IndexTemplateResult>,
}

response! {
    ListIndexTemplatesResponse {
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}
