// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListControlPolicies`, from `resourcemanager/ListControlPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ControlPolicy};

/// Lists the access control policies of the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListControlPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_control_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListControlPoliciesRequest {
    /// Whether Alibaba Cloud or a user of the account wrote the policy.
    pub policy_type: Option<String>,
    /// Which page of the list to return. Range: 1 to 200000.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Language that descriptions of system policies are returned in.
    pub language: Option<String>,
}

impl ListControlPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
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
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    ListControlPoliciesRequest {
        "PolicyType" => policy_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Language" => language: query,
    }
}

impl Operation for ListControlPoliciesRequest {
    type Response = ListControlPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListControlPolicies").read_only();
}

impl Paginated for ListControlPoliciesRequest {
    type Item = ControlPolicy;
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
        Some(&mut response.control_policies)
    }
}

/// Response to [`ListControlPoliciesRequest`].
#[non_exhaustive]
pub struct ListControlPoliciesResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9424A34C-3471-45AD-B6AB-924BBDFE42F9`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Access control policies, one entry each.
    pub control_policies: Vec<ControlPolicy>,
}

response! {
    ListControlPoliciesResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "ControlPolicies" => control_policies: list("ControlPolicy"),
    }
}
