// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListConfigRulesForTarget`, from `tag/ListConfigRulesForTarget.md`.

use alicloud_runtime::codegen::*;

/// Lists the tag detection tasks that run for a target.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::ListConfigRulesForTargetRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_config_rules_for_target(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListConfigRulesForTargetRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Account or folder that the tag policy is attached to.
    pub target_id: Option<String>,
    /// Result of the step or check named max.
    pub max_result: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// First half of a tag, which says what its value stands for.
    pub tag_key: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory.
    pub target_type: Option<String>,
    /// Fixed at `tags`, the only sort there is.
    pub policy_type: Option<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    pub user_type: Option<String>,
}

impl ListConfigRulesForTargetRequest {
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
    /// Sets `TargetId`.
    pub fn target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = Some(value.into());
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
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `PolicyType`.
    pub fn policy_type(mut self, value: impl Into<String>) -> Self {
        self.policy_type = Some(value.into());
        self
    }
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
}

request! {
    ListConfigRulesForTargetRequest {
        "RegionId" => region_id: query,
        "TargetId" => target_id: query,
        "MaxResult" => max_result: query,
        "NextToken" => next_token: query,
        "TagKey" => tag_key: query,
        "TargetType" => target_type: query,
        "PolicyType" => policy_type: query,
        "UserType" => user_type: query,
    }
}

impl Operation for ListConfigRulesForTargetRequest {
    type Response = ListConfigRulesForTargetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListConfigRulesForTarget")
        .region("RegionId")
        .read_only();
}

impl Paginated for ListConfigRulesForTargetRequest {
    type Item = ConfigRulesForTargetData;
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

/// Response to [`ListConfigRulesForTargetRequest`].
#[non_exhaustive]
pub struct ListConfigRulesForTargetResponse {
    /// What the call found, one entry each.
    pub data: Vec<ConfigRulesForTargetData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7126AECD-D7AD-5073-8E88-DD2BD1FC139E`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a****`.
    pub next_token: Option<String>,
}

response! {
    ListConfigRulesForTargetResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ConfigRulesForTargetData {
    /// Account or folder that the tag policy is attached to. Example: `134254031178****`.
    pub target_id: Option<String>,
    /// What the tag policy is attached to: the account itself (`USER`), or a root, folder or member of
    /// a resource directory. Example: `USER`.
    pub target_type: Option<String>,
    /// ID of the config rule that the item belongs to or stands for.
    /// Example: `cr-0lb4866180880069****`.
    pub config_rule_id: Option<String>,
    /// ID of the aggregator that the item belongs to or stands for.
    /// Example: `ca-efdc33dc9b37002d****`.
    pub aggregator_id: Option<String>,
    /// First half of a tag, which says what its value stands for. Example: `CostCenter`.
    pub tag_key: Option<String>,
    /// Whether violations are set right by themselves. Example: `false`.
    pub remediation: Option<bool>,
    /// Fixed at `tags`, the only sort there is. Example: `tags`.
    pub policy_type: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `Project`.
    pub tag_value: Option<String>,
}

response! {
    ConfigRulesForTargetData {
        "TargetId" => target_id: value,
        "TargetType" => target_type: value,
        "ConfigRuleId" => config_rule_id: value,
        "AggregatorId" => aggregator_id: value,
        "TagKey" => tag_key: value,
        "Remediation" => remediation: value,
        "PolicyType" => policy_type: value,
        "TagValue" => tag_value: value,
    }
}
