// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDeprecatedTemplates`, from `elasticsearch/ListDeprecatedTemplates.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ComponentIndiceHeaders, DeprecatedTemplateResult, Template};

/// Lists the legacy index templates of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDeprecatedTemplatesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_deprecated_templates(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDeprecatedTemplatesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Which page of the list to return.
    pub page: Option<i32>,
    /// How many items a page holds, or how much data it is. Range: 1 to 100.
    pub size: Option<i32>,
}

impl ListDeprecatedTemplatesRequest {
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
    ListDeprecatedTemplatesRequest {
        "InstanceId" => instance_id: path,
        "name" => name: query,
        "page" => page: query,
        "size" => size: query,
    }
}

impl Operation for ListDeprecatedTemplatesRequest {
    type Response = ListDeprecatedTemplatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDeprecatedTemplates")
        .roa("GET", "/openapi/instances/{InstanceId}/deprecated-templates")
        .required(&["InstanceId"])
        .read_only();
}

impl Paginated for ListDeprecatedTemplatesRequest {
    type Item = DeprecatedTemplateResult;
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

/// Response to [`ListDeprecatedTemplatesRequest`].
#[non_exhaustive]
pub struct ListDeprecatedTemplatesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F99407AB-2FA9-489E-A259-40CF6DCC47D9`.
    pub request_id: Option<String>,
    /// The headers that are concerned.
    pub headers: Option<ComponentIndiceHeaders>,
    /// Outcome of the call.
    pub result: Vec<DeprecatedTemplateResult>,
}

response! {
    ListDeprecatedTemplatesResponse {
        "RequestId" => request_id: value,
        "Headers" => headers: value,
        "Result" => result: list(""),
    }
}
