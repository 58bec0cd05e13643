// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListSasContainerWebDefenseRule`, from `sas/ListSasContainerWebDefenseRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo, PathConfDTOList};

/// Lists container tamper-proofing rules with their protected paths, by search criteria.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListSasContainerWebDefenseRuleRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_sas_container_web_defense_rule(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListSasContainerWebDefenseRuleRequest {
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl ListSasContainerWebDefenseRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `LogicalExp`.
    pub fn logical_exp(mut self, value: impl Into<String>) -> Self {
        self.logical_exp = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    ListSasContainerWebDefenseRuleRequest {
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for ListSasContainerWebDefenseRuleRequest {
    type Response = ListSasContainerWebDefenseRuleResponse;
    type Error = ListSasContainerWebDefenseRuleError;
    const INFO: OperationInfo = super::operation("ListSasContainerWebDefenseRule")
        .read_only();
    const ERRORS: &'static [ListSasContainerWebDefenseRuleError] = &[
        ListSasContainerWebDefenseRuleError::NoPermission,
        ListSasContainerWebDefenseRuleError::ServerError,
    ];
}

impl Paginated for ListSasContainerWebDefenseRuleRequest {
    type Item = ContainerWebDefenseRuleList;
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
        Some(&mut response.container_web_defense_rule_list)
    }
}

/// Response to [`ListSasContainerWebDefenseRuleRequest`].
#[non_exhaustive]
pub struct ListSasContainerWebDefenseRuleResponse {
    /// ID of this call; quote it when asking support about it. Example: `8C376***AE74FB4`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind container web defense rule that were found or are concerned.
    pub container_web_defense_rule_list: Vec<ContainerWebDefenseRuleList>,
}

response! {
    ListSasContainerWebDefenseRuleResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ContainerWebDefenseRuleList" => container_web_defense_rule_list: list(""),
    }
}

/// Items of the kind container web defense rule that were found or are concerned.
#[non_exhaustive]
pub struct ContainerWebDefenseRuleList {
    /// State that the rule is in. Example: `1`.
    pub rule_status: Option<i32>,
    /// Number of the Alibaba Cloud account concerned. Example: `1766185894104675`.
    pub ali_uid: Option<i64>,
    /// How many there are of this: apptotal. Example: `10`.
    pub apptotal_count: Option<i32>,
    /// Identifier of the item within its collection. Example: `420336648`.
    pub id: Option<i64>,
    /// Name that the rule was given. Example: `test2`.
    pub rule_name: Option<String>,
    /// When the item was created. Example: `1698978109000`.
    pub gmt_create: Option<i64>,
    /// When the item was last changed. Example: `1678852686000`.
    pub gmt_modified: Option<i64>,
    /// Items of the kind path conf DTO that were found or are concerned.
    pub path_conf_dto_list: Vec<PathConfDTOList>,
}

response! {
    ContainerWebDefenseRuleList {
        "RuleStatus" => rule_status: value,
        "AliUid" => ali_uid: value,
        "ApptotalCount" => apptotal_count: value,
        "Id" => id: value,
        "RuleName" => rule_name: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "PathConfDTOList" => path_conf_dto_list: list(""),
    }
}

/// Errors that the documentation of [`ListSasContainerWebDefenseRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListSasContainerWebDefenseRuleError = super::DocumentedError;
