// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInterceptionRulePage`, from `sas/ListInterceptionRulePage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DstTarget, PageInfo, SrcTarget};

/// Lists container firewall rules, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListInterceptionRulePageRequest::new()
///     .cluster_id("...")
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_interception_rule_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInterceptionRulePageRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// Which kind of criteria it is or is to be.
    pub criteria_type: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListInterceptionRulePageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `CriteriaType`.
    pub fn criteria_type(mut self, value: impl Into<String>) -> Self {
        self.criteria_type = Some(value.into());
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
}

request! {
    ListInterceptionRulePageRequest {
        "ClusterId" => cluster_id: query,
        "Criteria" => criteria: query,
        "CriteriaType" => criteria_type: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListInterceptionRulePageRequest {
    type Response = ListInterceptionRulePageResponse;
    type Error = ListInterceptionRulePageError;
    const INFO: OperationInfo = super::operation("ListInterceptionRulePage")
        .required(&["ClusterId", "CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListInterceptionRulePageError] = &[
        ListInterceptionRulePageError::NoPermission,
        ListInterceptionRulePageError::ServerError,
    ];
}

impl Paginated for ListInterceptionRulePageRequest {
    type Item = InterceptionRuleList;
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
        Some(&mut response.interception_rule_list)
    }
}

/// Response to [`ListInterceptionRulePageRequest`].
#[non_exhaustive]
pub struct ListInterceptionRulePageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACF97412-FD09-4D1F-994F-34DF12BR****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind interception rule that were found or are concerned.
    pub interception_rule_list: Vec<InterceptionRuleList>,
}

response! {
    ListInterceptionRulePageResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "InterceptionRuleList" => interception_rule_list: list(""),
    }
}

/// Items of the kind interception rule that were found or are concerned.
#[non_exhaustive]
pub struct InterceptionRuleList {
    /// Which kind of rule it is or is to be. Example: `customize`.
    pub rule_type: Option<String>,
    /// Whether the rule is switched on. Example: `1`.
    pub rule_switch: Option<i32>,
    /// ID of the rule that the call or the item is about. Example: `30****`.
    pub rule_id: Option<i64>,
    /// Name that the rule was given. Example: `test`.
    pub rule_name: Option<String>,
    /// Network object that traffic comes from.
    pub src_target: Option<SrcTarget>,
    /// Network object that traffic goes to.
    pub dst_target: Option<DstTarget>,
    /// Position of the order in its sequence, or the index for it. Example: `1`.
    pub order_index: Option<i64>,
    /// Which kind of intercept it is or is to be. Example: `1`.
    pub intercept_type: Option<i64>,
}

response! {
    InterceptionRuleList {
        "RuleType" => rule_type: value,
        "RuleSwitch" => rule_switch: value,
        "RuleId" => rule_id: value,
        "RuleName" => rule_name: value,
        "SrcTarget" => src_target: value,
        "DstTarget" => dst_target: value,
        "OrderIndex" => order_index: value,
        "InterceptType" => intercept_type: value,
    }
}

/// Errors that the documentation of [`ListInterceptionRulePageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListInterceptionRulePageError = super::DocumentedError;
