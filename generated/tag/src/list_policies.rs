// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPolicies`, from `tag/ListPolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists tag policies, by ID, name, or mode.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPoliciesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Result of the step or check named max.
    pub max_result: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// IDs of the policies to work on or to narrow the list down to. Items: at most 10.
    pub policy_ids: Vec<String>,
    /// Names of the policies to work on or to narrow the list down to. Items: at most 10.
    pub policy_names: Vec<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    pub user_type: Option<String>,
}

impl ListPoliciesRequest {
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
    /// Sets `PolicyIds`.
    pub fn policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PolicyNames`.
    pub fn policy_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

request! {
    ListPoliciesRequest {
        "RegionId" => region_id: query,
        "MaxResult" => max_result: query,
        "NextToken" => next_token: query,
        "PolicyIds" => policy_ids: query,
        "PolicyNames" => policy_names: query,
        "UserType" => user_type: query,
    }
}

impl Operation for ListPoliciesRequest {
    type Response = ListPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPolicies")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListPoliciesRequest {
    type Item = PolicyList;
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
        Some(&mut response.policy_list)
    }
}

/// Response to [`ListPoliciesRequest`].
#[non_exhaustive]
pub struct ListPoliciesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `72477CFF-5B24-5E30-9861-3DD9C4BD46E5`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
    /// Items of the kind policy that were found or are concerned.
    pub policy_list: Vec<PolicyList>,
}

response! {
    ListPoliciesResponse {
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "PolicyList" => policy_list: list(""),
    }
}

/// Items of the kind policy that were found or are concerned.
#[non_exhaustive]
pub struct PolicyList {
    /// Display text for the tag policy. Example: `example`.
    pub policy_name: Option<String>,
    /// Free text that tells people about the policy. Example: `text`.
    pub policy_desc: Option<String>,
    /// What the policy contains. Example: `text`.
    pub policy_content: Option<String>,
    /// Tag policy that is meant. Example: `p-de62a0bf400e4b69****`.
    pub policy_id: Option<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    /// Example: `USER`.
    pub user_type: Option<String>,
}

response! {
    PolicyList {
        "PolicyName" => policy_name: value,
        "PolicyDesc" => policy_desc: value,
        "PolicyContent" => policy_content: value,
        "PolicyId" => policy_id: value,
        "UserType" => user_type: value,
    }
}
