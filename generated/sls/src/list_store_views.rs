// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListStoreViews`, from `sls/ListStoreViews.md`.

use alicloud_runtime::codegen::*;

/// Lists the datasets (StoreViews) of a project.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListStoreViewsRequest::new()
///     .project("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_store_views(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListStoreViewsRequest {
    /// **Required.** Log project that is worked on, queried, or written to.
    pub project: Option<String>,
    /// How many items to return at most.
    pub size: Option<i32>,
    /// How many items to skip before the first one returned.
    pub offset: Option<i32>,
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Whether logs or metrics are stored there.
    pub store_type: Option<String>,
}

impl ListStoreViewsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `project`, which is required.
    pub fn project(mut self, value: impl Into<String>) -> Self {
        self.project = Some(value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `storeType`.
    pub fn store_type(mut self, value: impl Into<String>) -> Self {
        self.store_type = Some(value.into());
        self
    }
}

request! {
    ListStoreViewsRequest {
        "project" => project: host,
        "size" => size: query,
        "offset" => offset: query,
        "name" => name: query,
        "storeType" => store_type: query,
    }
}

impl Operation for ListStoreViewsRequest {
    type Response = ListStoreViewsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListStoreViews")
        .roa("GET", "/storeviews")
        .required(&["project"])
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListStoreViewsRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.storeviews)
    }
}

/// Response to [`ListStoreViewsRequest`].
#[non_exhaustive]
pub struct ListStoreViewsResponse {
    /// How many items were counted. Example: `100`.
    pub count: Option<i32>,
    /// How many items match in all. Example: `100`.
    pub total: Option<i32>,
    /// The storeviews that were found or are concerned, one entry each. Example: `my_storeview`.
    pub storeviews: Vec<String>,
}

response! {
    ListStoreViewsResponse {
        "count" => count: value,
        "total" => total: value,
        "storeviews" => storeviews: list(""),
    }
}
