// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSupportedProducts`, from `config/ListSupportedProducts.md`.

use alicloud_runtime::codegen::*;

/// Lists cloud services and their resource types that Cloud Config can monitor.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::ListSupportedProductsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_supported_products(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSupportedProductsRequest {
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500.
    pub max_results: Option<i32>,
}

impl ListSupportedProductsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    ListSupportedProductsRequest {
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListSupportedProductsRequest {
    type Response = ListSupportedProductsResponse;
    type Error = ListSupportedProductsError;
    const INFO: OperationInfo = super::operation("ListSupportedProducts").read_only();
    const ERRORS: &'static [ListSupportedProductsError] = &[
        ListSupportedProductsError::ServiceUnavailable,
    ];
}

impl Paginated for ListSupportedProductsRequest {
    type Item = SupportedProduct;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.products)
    }
}

/// Response to [`ListSupportedProductsRequest`].
#[non_exhaustive]
pub struct ListSupportedProductsResponse {
    /// The products that were found or are concerned, one entry each.
    pub products: Vec<SupportedProduct>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `610B0276-ABEE-57DF-9C13-C2324FADA9D7`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `D3AjqMNSy0ls7zBNCf3a****`.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `200`.
    pub max_results: Option<String>,
}

response! {
    ListSupportedProductsResponse {
        "Products" => products: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
    }
}

/// The products that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportedProduct {
    /// English name of the cloud service. Example: `Elastic Compute Service`.
    pub product_name_en: Option<String>,
    /// Items of the kind resource type that were found or are concerned.
    pub resource_type_list: Vec<ResourceTypeList>,
    /// Chinese name of the cloud service. Example: `text`.
    pub product_name_zh: Option<String>,
}

response! {
    SupportedProduct {
        "ProductNameEn" => product_name_en: value,
        "ResourceTypeList" => resource_type_list: list(""),
        "ProductNameZh" => product_name_zh: value,
    }
}

/// Items of the kind resource type that were found or are concerned.
#[non_exhaustive]
pub struct ResourceTypeList {
    /// Kind of resource that the ID or tag beside it belongs to. Example: `ACS::ECS::Instance`.
    pub resource_type: Option<String>,
    /// English name of the kind of resource. Example: `Ecs Instance`.
    pub type_name_en: Option<String>,
    /// Chinese name of the kind of resource. Example: `text`.
    pub type_name_zh: Option<String>,
    /// Page of the console that lists the resources.
    pub type_page_link: Option<String>,
}

response! {
    ResourceTypeList {
        "ResourceType" => resource_type: value,
        "TypeNameEn" => type_name_en: value,
        "TypeNameZh" => type_name_zh: value,
        "TypePageLink" => type_page_link: value,
    }
}

/// Errors that the documentation of [`ListSupportedProductsRequest`] names.
///
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListSupportedProductsError = super::DocumentedError;
