// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSupportResourceTypes`, from `tag/ListSupportResourceTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource types that support tags, and which tag functions each has.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListSupportResourceTypesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_support_resource_types(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSupportResourceTypesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Result of the step or check named max.
    pub max_result: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Code or name of the product concerned.
    pub product_code: Option<String>,
    /// Keeps this kind of resource; the parameter is spelled this way.
    pub resource_tye: Option<String>,
    /// Whether this holds: show items.
    pub show_items: Option<bool>,
    /// Code that stands for the support, for programs to act on.
    pub support_code: Option<String>,
}

impl ListSupportResourceTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResult`.
    #[inline]
    pub fn max_result(mut self, value: i32) -> Self {
        self.max_result = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ProductCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `ResourceTye`.
    pub fn resource_tye(mut self, value: impl Into<String>) -> Self {
        self.resource_tye = Some(value.into());
        self
    }
    /// Sets `ShowItems`.
    #[inline]
    pub fn show_items(mut self, value: bool) -> Self {
        self.show_items = Some(value);
        self
    }
    /// Sets `SupportCode`.
    pub fn support_code(mut self, value: impl Into<String>) -> Self {
        self.support_code = Some(value.into());
        self
    }
}

request! {
    ListSupportResourceTypesRequest {
        "RegionId" => region_id: query,
        "MaxResult" => max_result: query,
        "NextToken" => next_token: query,
        "ProductCode" => product_code: query,
        "ResourceTye" => resource_tye: query,
        "ShowItems" => show_items: query,
        "SupportCode" => support_code: query,
    }
}

impl Operation for ListSupportResourceTypesRequest {
    type Response = ListSupportResourceTypesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListSupportResourceTypes")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListSupportResourceTypesRequest {
    type Item = SupportResourceType;
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
        Some(&mut response.support_resource_types)
    }
}

/// Response to [`ListSupportResourceTypesRequest`].
#[non_exhaustive]
pub struct ListSupportResourceTypesResponse {
    /// Kinds of support resource that were found or are concerned.
    pub support_resource_types: Vec<SupportResourceType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABC71772-F3A1-59CA-B811-4A5B0E0B72F8`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAYws9fJ0Ur4MGm`.
    pub next_token: Option<String>,
}

response! {
    ListSupportResourceTypesResponse {
        "SupportResourceTypes" => support_resource_types: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
    }
}

/// Kinds of support resource that were found or are concerned.
#[non_exhaustive]
pub struct SupportResourceType {
    /// Code or name of the product concerned. Example: `ecs`.
    pub product_code: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to. Example: `instance`.
    pub resource_type: Option<String>,
    /// The support items that were found or are concerned, one entry each.
    pub support_items: Vec<SupportItem>,
}

response! {
    SupportResourceType {
        "ProductCode" => product_code: value,
        "ResourceType" => resource_type: value,
        "SupportItems" => support_items: list(""),
    }
}

/// The support items that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportItem {
    /// Code that stands for the support, for programs to act on. Example: `TAG_CONSOLE_SUPPORT`.
    pub support_code: Option<String>,
    /// Whether the feature works for this kind of resource. Example: `true`.
    pub support: Option<bool>,
    /// What can be done with tags on items of this type.
    pub support_details: Vec<BTreeMap<String, String>>,
}

response! {
    SupportItem {
        "SupportCode" => support_code: value,
        "Support" => support: value,
        "SupportDetails" => support_details: list(""),
    }
}
