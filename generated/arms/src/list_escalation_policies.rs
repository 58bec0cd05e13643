// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListEscalationPolicies`, from `arms/ListEscalationPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Policy};

/// Lists alert escalation policies with their IDs and names.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::ListEscalationPoliciesRequest::new()
///     .page(1)
///     .size(20);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_escalation_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListEscalationPoliciesRequest {
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page: Option<i64>,
    /// **Required.** Size of the file. Example: `20`.
    pub size: Option<i64>,
}

impl ListEscalationPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Page`, which is required.
    #[inline]
    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `Size`, which is required.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    ListEscalationPoliciesRequest {
        "Name" => name: query,
        "Page" => page: query,
        "Size" => size: query,
    }
}

impl Operation for ListEscalationPoliciesRequest {
    type Response = ListEscalationPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListEscalationPolicies")
        .method("GET")
        .required(&["Page", "Size"])
        .read_only();
}

impl Paginated for ListEscalationPoliciesRequest {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.page_bean.as_ref().and_then(|v| v.total))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.page_bean.as_mut()?.escalation_policies)
    }
}

/// Response to [`ListEscalationPoliciesRequest`].
#[non_exhaustive]
pub struct ListEscalationPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `78901766-3806-4E96-8E47-CFEF59E4****`.
    pub request_id: Option<String>,
    /// Page of the list, with the facts about paging.
    pub page_bean: Option<PageBean>,
}

response! {
    ListEscalationPoliciesResponse {
        "RequestId" => request_id: value,
        "PageBean" => page_bean: value,
    }
}

/// Page of the list, with the facts about paging.
#[non_exhaustive]
pub struct PageBean {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Number of the page returned. Example: `1`.
    pub page: Option<i64>,
    /// Size of the file. Example: `20`.
    pub size: Option<i64>,
    /// Policies that apply to the escalation.
    pub escalation_policies: Vec<Policy>,
}

response! {
    PageBean {
        "Total" => total: value,
        "Page" => page: value,
        "Size" => size: value,
        "EscalationPolicies" => escalation_policies: list(""),
    }
}
