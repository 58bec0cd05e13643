// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListNetworkRules`, from `kms/ListNetworkRules.md`.

use alicloud_runtime::codegen::*;

/// Lists names and types of the network access rules.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListNetworkRulesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_network_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListNetworkRulesRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListNetworkRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListNetworkRulesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListNetworkRulesRequest {
    type Response = ListNetworkRulesResponse;
    type Error = ListNetworkRulesError;
    const INFO: OperationInfo = super::operation("ListNetworkRules").read_only();
    const ERRORS: &'static [ListNetworkRulesError] = &[
        ListNetworkRulesError::InvalidParameter,
        ListNetworkRulesError::InvalidAccessKeyIdNotFound,
    ];
}

impl Paginated for ListNetworkRulesRequest {
    type Item = NetworkRule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.network_rules)
    }
}

/// Response to [`ListNetworkRulesRequest`].
#[non_exhaustive]
pub struct ListNetworkRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3bf02f7a-015b-4f34-be0f-cc043fda2d33`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Network rules that were found.
    pub network_rules: Vec<NetworkRule>,
}

response! {
    ListNetworkRulesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "NetworkRules" => network_rules: list("NetworkRule"),
    }
}

/// Network rules that were found.
#[non_exhaustive]
pub struct NetworkRule {
    /// From what kind of network calls may come. Example: `Private`.
    pub type_: Option<String>,
    /// Name that the access point, rule or policy was created with; later calls find it by this name.
    /// Example: `networkrule_test`.
    pub name: Option<String>,
}

response! {
    NetworkRule {
        "Type" => type_: value,
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`ListNetworkRulesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type ListNetworkRulesError = super::DocumentedError;
