// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicies`, from `kms/ListPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists the names of the permission policies, without their contents.
///
/// ```no_run
/// # async fn example(client: alicloud_kms::Client) -> Result<(), alicloud_kms::Error> {
/// let request = alicloud_kms::ListPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPoliciesRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListPoliciesRequest {
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
    ListPoliciesRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListPoliciesRequest {
    type Response = ListPoliciesResponse;
    type Error = ListPoliciesError;
    const INFO: OperationInfo = super::operation("ListPolicies").read_only();
    const ERRORS: &'static [ListPoliciesError] = &[
        ListPoliciesError::InvalidParameter,
        ListPoliciesError::InvalidAccessKeyIdNotFound,
    ];
}

impl Paginated for ListPoliciesRequest {
    type Item = Policy;
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
        Some(&mut response.policies)
    }
}

/// Response to [`ListPoliciesRequest`].
#[non_exhaustive]
pub struct ListPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `b66ad557-9c00-4064-9c8d-b621c3263308`.
    pub request_id: Option<String>,
    /// Page of the list that this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// Permission policies that apply, by their names.
    pub policies: Vec<Policy>,
}

response! {
    ListPoliciesResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Policies" => policies: list("Policy"),
    }
}

/// Permission policies that apply, by their names.
#[non_exhaustive]
pub struct Policy {
    /// Name that the access point, rule or policy was created with; later calls find it by this name.
    /// Example: `policy_test`.
    pub name: Option<String>,
}

response! {
    Policy {
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`ListPoliciesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidAccessKeyIdNotFound`](super::DocumentedError::InvalidAccessKeyIdNotFound)
pub type ListPoliciesError = super::DocumentedError;
