// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTargetsForPolicy`, from `tag/ListTargetsForPolicy.md`.

use alicloud_runtime::codegen::*;

/// Lists the targets that a tag policy is attached to.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListTargetsForPolicyRequest::new()
///     .policy_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_targets_for_policy(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTargetsForPolicyRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Result of the step or check named max.
    pub max_result: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// **Required.** Tag policy that is meant.
    pub policy_id: Option<String>,
}

impl ListTargetsForPolicyRequest {
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
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    ListTargetsForPolicyRequest {
        "RegionId" => region_id: query,
        "MaxResult" => max_result: query,
        "NextToken" => next_token: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for ListTargetsForPolicyRequest {
    type Response = ListTargetsForPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListTargetsForPolicy")
        .required(&["PolicyId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for ListTargetsForPolicyRequest {
    type Item = Target;
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
        Some(&mut response.targets)
    }
}

/// Response to [`ListTargetsForPolicyRequest`].
#[non_exhaustive]
pub struct ListTargetsForPolicyResponse {
    /// The targets that were found or are concerned, one entry each.
    pub targets: Vec<Target>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2EE71C8D-6DB8-56AC-8B05-3D4C0116E6A1`.
    pub request_id: Option<String>,
    /// Whether the target belongs to a resource directory. Example: `true`.
    pub is_rd: Option<bool>,
    /// ID of the rd that the item belongs to or stands for. Example: `rd-3G****`.
    pub rd_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
}

response! {
    ListTargetsForPolicyResponse {
        "Targets" => targets: list(""),
        "RequestId" => request_id: value,
        "IsRd" => is_rd: value,
        "RdId" => rd_id: value,
        "NextToken" => next_token: value,
    }
}

/// The targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Target {
    /// Account or folder that the tag policy is attached to. Example: `195320939469****`.
    pub target_id: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory. Example: `ACCOUNT`.
    pub target_type: Option<i32>,
}

response! {
    Target {
        "TargetId" => target_id: value,
        "TargetType" => target_type: value,
    }
}
