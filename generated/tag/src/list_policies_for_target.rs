// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPoliciesForTarget`, from `tag/ListPoliciesForTarget.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag policies attached to one target.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListPoliciesForTargetRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_policies_for_target(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPoliciesForTargetRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Result of the step or check named max.
    pub max_result: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Account or folder that the tag policy is attached to.
    pub target_id: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory.
    pub target_type: Option<String>,
}

impl ListPoliciesForTargetRequest {
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
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
}

request! {
    ListPoliciesForTargetRequest {
        "RegionId" => region_id: query,
        "MaxResult" => max_result: query,
        "NextToken" => next_token: query,
        "TargetId" => target_id: query,
        "TargetType" => target_type: query,
    }
}

impl Operation for ListPoliciesForTargetRequest {
    type Response = ListPoliciesForTargetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListPoliciesForTarget")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListPoliciesForTargetRequest {
    type Item = PoliciesForTargetData;
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
        Some(&mut response.data)
    }
}

/// Response to [`ListPoliciesForTargetRequest`].
#[non_exhaustive]
pub struct ListPoliciesForTargetResponse {
    /// What the call found, one entry each.
    pub data: Vec<PoliciesForTargetData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8C962146-AB38-516C-818C-695D4E9F2EA2`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
}

response! {
    ListPoliciesForTargetResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct PoliciesForTargetData {
    /// Tag policy that is meant. Example: `p-de62a0bf400e4b69****`.
    pub policy_id: Option<String>,
    /// Display text for the tag policy. Example: `example`.
    pub policy_name: Option<String>,
    /// Free text that tells people about the policy. Example: `text`.
    pub policy_desc: Option<String>,
    /// What the policy contains. Example: `text`.
    pub policy_content: Option<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    /// Example: `USER`.
    pub user_type: Option<String>,
}

response! {
    PoliciesForTargetData {
        "PolicyId" => policy_id: value,
        "PolicyName" => policy_name: value,
        "PolicyDesc" => policy_desc: value,
        "PolicyContent" => policy_content: value,
        "UserType" => user_type: value,
    }
}
