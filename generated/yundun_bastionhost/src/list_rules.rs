// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListRules`, from `yundun-bastionhost/ListRules.md`.

use alicloud_runtime::codegen::*;

/// Lists the authorization rules of a bastion host, filtered by name or state.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListRulesRequest::new()
///     .instance_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_rules(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListRulesRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// Name that the rule was given.
    pub rule_name: Option<String>,
    /// State of the rule, to narrow the list down to or to be put into.
    pub rule_state: Option<String>,
}

impl ListRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `RuleName`.
    pub fn rule_name(mut self, value: impl Into<String>) -> Self {
        self.rule_name = Some(value.into());
        self
    }
    /// Sets `RuleState`.
    pub fn rule_state(mut self, value: impl Into<String>) -> Self {
        self.rule_state = Some(value.into());
        self
    }
}

request! {
    ListRulesRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "RuleName" => rule_name: query,
        "RuleState" => rule_state: query,
    }
}

impl Operation for ListRulesRequest {
    type Response = ListRulesResponse;
    type Error = ListRulesError;
    const INFO: OperationInfo = super::operation("ListRules")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListRulesError] = &[
        ListRulesError::InvalidParameter,
        ListRulesError::InternalError,
    ];
}

impl Paginated for ListRulesRequest {
    type Item = Rule;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rules)
    }
}

/// Response to [`ListRulesRequest`].
#[non_exhaustive]
pub struct ListRulesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
}

response! {
    ListRulesResponse {
        "RequestId" => request_id: value,
        "Rules" => rules: list(""),
        "TotalCount" => total_count: value,
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Free text added as a note. Example: `comment`.
    pub comment: Option<String>,
    /// When the effective ended or is to end. Example: `1709258400`.
    pub effective_end_time: Option<i64>,
    /// When the effective began or is to begin. Example: `1685499134`.
    pub effective_start_time: Option<i64>,
    /// ID of the rule that the call or the item is about. Example: `13`.
    pub rule_id: Option<String>,
    /// Name that the rule was given. Example: `rule`.
    pub rule_name: Option<String>,
    /// State that the rule is in. Example: `Enabled`.
    pub rule_state: Option<String>,
}

response! {
    Rule {
        "Comment" => comment: value,
        "EffectiveEndTime" => effective_end_time: value,
        "EffectiveStartTime" => effective_start_time: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "RuleState" => rule_state: value,
    }
}

/// Errors that the documentation of [`ListRulesRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListRulesError = super::DocumentedError;
