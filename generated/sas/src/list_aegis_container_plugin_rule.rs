// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAegisContainerPluginRule`, from `sas/ListAegisContainerPluginRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists the container escape prevention rules.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAegisContainerPluginRuleRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_aegis_container_plugin_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAegisContainerPluginRuleRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which kind of rule it is or is to be.
    pub rule_type: Option<i32>,
}

impl ListAegisContainerPluginRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `RuleType`.
    #[inline]
    pub fn rule_type(mut self, value: i32) -> Self {
        self.rule_type = Some(value);
        self
    }
}

request! {
    ListAegisContainerPluginRuleRequest {
        "Lang" => lang: query,
        "Criteria" => criteria: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "RuleType" => rule_type: query,
    }
}

impl Operation for ListAegisContainerPluginRuleRequest {
    type Response = ListAegisContainerPluginRuleResponse;
    type Error = ListAegisContainerPluginRuleError;
    const INFO: OperationInfo = super::operation("ListAegisContainerPluginRule")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListAegisContainerPluginRuleError] = &[
        ListAegisContainerPluginRuleError::NoPermission,
        ListAegisContainerPluginRuleError::ServerError,
    ];
}

impl Paginated for ListAegisContainerPluginRuleRequest {
    type Item = RuleList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_list)
    }
}

/// Response to [`ListAegisContainerPluginRuleRequest`].
#[non_exhaustive]
pub struct ListAegisContainerPluginRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE500770-42D3-442E-9DDD-156E0F9F3B45`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Items of the kind rule that were found or are concerned.
    pub rule_list: Vec<RuleList>,
}

response! {
    ListAegisContainerPluginRuleResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "RuleList" => rule_list: list(""),
    }
}

/// Items of the kind rule that were found or are concerned.
#[non_exhaustive]
pub struct RuleList {
    /// When the item was created. Example: `1676355025000`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `1681985833000`.
    pub gmt_modified: Option<i64>,
    /// ID of the rule that the call or the item is about. Example: `30****`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `test-18****`.
    pub rule_name: Option<String>,
    /// Free text that tells people about the rule. Example: `system_call`.
    pub rule_description: Option<String>,
    /// ID of the rule template that the item belongs to or stands for. Example: `868**`.
    pub rule_template_id: Option<String>,
    /// Name that the rule template goes by. Example: `system_call`.
    pub rule_template_name: Option<String>,
    /// What happens on a match: an alert only, or the attempt is stopped. Example: `1`.
    pub mode: Option<i32>,
    /// What is done about the selected, as rules. Example: `system_schedule_task`.
    pub selected_policy: Vec<String>,
    /// ID of the switch that the item belongs to or stands for.
    /// Example: `USER-ENABLE-SWITCH-TYPE_****`.
    pub switch_id: Option<String>,
    /// The white images that were found or are concerned, one entry each. Example: `nginx:latest`.
    pub white_images: Vec<String>,
}

response! {
    RuleList {
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "RuleDescription" => rule_description: value,
        "RuleTemplateId" => rule_template_id: value,
        "RuleTemplateName" => rule_template_name: value,
        "Mode" => mode: value,
        "SelectedPolicy" => selected_policy: list(""),
        "SwitchId" => switch_id: value,
        "WhiteImages" => white_images: list(""),
    }
}

/// Errors that the documentation of [`ListAegisContainerPluginRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAegisContainerPluginRuleError = super::DocumentedError;
