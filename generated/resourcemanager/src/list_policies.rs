// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicies`, from `resourcemanager/ListPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists the system and custom policies that can be granted.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPoliciesRequest {
    /// Whether Alibaba Cloud or a user of the account wrote the policy.
    pub policy_type: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language that descriptions of system policies are returned in.
    pub language: Option<String>,
}

impl ListPoliciesRequest {
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
    ListPoliciesRequest {
        "PolicyType" => policy_type: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Language" => language: query,
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
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// Policies that meet the conditions, with how often each is attached.
    pub policies: Vec<Policy>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7B8A4E7D-6CFF-471D-84DF-195A7A241ECB`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
}

response! {
    ListPoliciesResponse {
        "TotalCount" => total_count: value,
        "Policies" => policies: list("Policy"),
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
    }
}

/// Policies that meet the conditions, with how often each is attached.
#[non_exhaustive]
pub struct Policy {
    /// Version of the policy that is in effect. Example: `v1`.
    pub default_version: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// When the item was last changed. Example: `2016-02-11T18:39:12Z`.
    pub update_date: Option<Timestamp>,
    /// How many times the policy is attached. Example: `1`.
    pub attachment_count: Option<i32>,
    /// Name by which the policy is told from others of its type. Example: `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// When the item was created. Example: `2015-01-23T12:33:18Z`.
    pub create_date: Option<Timestamp>,
    /// Whether Alibaba Cloud or a user of the account wrote the policy. Example: `Custom`.
    pub policy_type: Option<String>,
}

response! {
    Policy {
        "DefaultVersion" => default_version: value,
        "Description" => description: value,
        "UpdateDate" => update_date: value,
        "AttachmentCount" => attachment_count: value,
        "PolicyName" => policy_name: value,
        "CreateDate" => create_date: value,
        "PolicyType" => policy_type: value,
    }
}
