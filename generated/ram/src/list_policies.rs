// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicies`, from `ram/ListPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PolicyType, Tag};

/// Lists system and custom policies, filtered by type or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_ram::Client) -> Result<(), alicloud_ram::Error> {
/// let request = alicloud_ram::ListPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPoliciesRequest {
    /// Mark that the call before returned; without it, the list starts at the beginning.
    /// Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// How many items the response holds at most. Range: 1 to 1000. Default: `100`. Example: `100`.
    pub max_items: Option<i32>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `System`.
    pub policy_type: Option<Open<PolicyType>>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

impl ListPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Marker`.
    pub fn marker(mut self, value: impl Into<String>) -> Self {
        self.marker = Some(value.into());
        self
    }
    /// Sets `MaxItems`.
    #[inline]
    pub fn max_items(mut self, value: i32) -> Self {
        self.max_items = Some(value);
        self
    }
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<Open<PolicyType>>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListPoliciesRequest {
        "Marker" => marker: query,
        "MaxItems" => max_items: query,
        "PolicyType" => policy_type: query,
        "Tag" => tag: query_json,
    }
}

impl Operation for ListPoliciesRequest {
    type Response = ListPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPolicies").read_only();
}

impl Paginated for ListPoliciesRequest {
    type Item = Policy;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.marker)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.marker).more(&response.is_truncated)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.policies)
    }
}

/// Response to [`ListPoliciesRequest`].
#[non_exhaustive]
pub struct ListPoliciesResponse {
    /// Whether the list goes on beyond this response. Example: `true`.
    pub is_truncated: Option<bool>,
    /// Mark to pass to the next call; only there if the list goes on. Example: `EXAMPLE`.
    pub marker: Option<String>,
    /// Policies that were found.
    pub policies: Vec<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
}

response! {
    ListPoliciesResponse {
        "IsTruncated" => is_truncated: value,
        "Marker" => marker: value,
        "Policies" => policies: list("Policy"),
        "RequestId" => request_id: value,
    }
}

/// Policies that were found.
#[non_exhaustive]
pub struct Policy {
    /// How many users, groups, and roles the policy is attached to. Example: `3`.
    pub attachment_count: Option<i32>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Version of the policy that is in force. Example: `v1`.
    pub default_version: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Policy, by its name; together with the type it picks out one policy.
    /// Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Whether Alibaba Cloud or the account itself made the policy. Example: `System`.
    pub policy_type: Option<String>,
    /// When the item was last changed. Example: `2015-01-23T12:33:18Z`.
    pub update_date: Option<Timestamp>,
}

response! {
    Policy {
        "AttachmentCount" => attachment_count: value,
        "CreateDate" => create_date: value,
        "DefaultVersion" => default_version: value,
        "Description" => description: value,
        "PolicyName" => policy_name: value,
        "PolicyType" => policy_type: value,
        "UpdateDate" => update_date: value,
    }
}
