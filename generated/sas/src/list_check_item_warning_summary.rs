// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCheckItemWarningSummary`, from `sas/ListCheckItemWarningSummary.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists baseline check items with counts of the risks found, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListCheckItemWarningSummaryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_check_item_warning_summary(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCheckItemWarningSummaryRequest {
    /// Which kind of risk it is or is to be.
    pub risk_type: Option<String>,
    /// Which kind of check it is or is to be.
    pub check_type: Option<String>,
    /// State of the check warning, to narrow the list down to or to be put into.
    pub check_warning_status: Option<i32>,
    /// Level that the check has on its scale.
    pub check_level: Option<String>,
    /// Part of the check's name; only matching ones are listed.
    pub check_item_fuzzy: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 100.
    pub uuid_list: Vec<String>,
    /// Items of the kind check warning status to work on or to narrow the list down to.
    /// Items: at most 100.
    pub check_warning_status_list: Vec<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
}

impl ListCheckItemWarningSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskType`.
    pub fn risk_type(mut self, value: impl Into<String>) -> Self {
        self.risk_type = Some(value.into());
        self
    }
    /// Sets `CheckType`.
    pub fn check_type(mut self, value: impl Into<String>) -> Self {
        self.check_type = Some(value.into());
        self
    }
    /// Sets `CheckWarningStatus`.
    #[inline]
    pub fn check_warning_status(mut self, value: i32) -> Self {
        self.check_warning_status = Some(value);
        self
    }
    /// Sets `CheckLevel`.
    pub fn check_level(mut self, value: impl Into<String>) -> Self {
        self.check_level = Some(value.into());
        self
    }
    /// Sets `CheckItemFuzzy`.
    pub fn check_item_fuzzy(mut self, value: impl Into<String>) -> Self {
        self.check_item_fuzzy = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `UuidList`.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CheckWarningStatusList`.
    pub fn check_warning_status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.check_warning_status_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
}

request! {
    ListCheckItemWarningSummaryRequest {
        "RiskType" => risk_type: query,
        "CheckType" => check_type: query,
        "CheckWarningStatus" => check_warning_status: query,
        "CheckLevel" => check_level: query,
        "CheckItemFuzzy" => check_item_fuzzy: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "GroupId" => group_id: query,
        "Source" => source: query,
        "UuidList" => uuid_list: query,
        "CheckWarningStatusList" => check_warning_status_list: query,
        "StartTime" => start_time: query,
    }
}

impl Operation for ListCheckItemWarningSummaryRequest {
    type Response = ListCheckItemWarningSummaryResponse;
    type Error = ListCheckItemWarningSummaryError;
    const INFO: OperationInfo = super::operation("ListCheckItemWarningSummary")
        .read_only();
    const ERRORS: &'static [ListCheckItemWarningSummaryError] = &[
        ListCheckItemWarningSummaryError::NoPermission,
        ListCheckItemWarningSummaryError::ServerError,
    ];
}

impl Paginated for ListCheckItemWarningSummaryRequest {
    type Item = CheckItemWarningSummaryList;
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
        Some(&mut response.list)
    }
}

/// Response to [`ListCheckItemWarningSummaryRequest`].
#[non_exhaustive]
pub struct ListCheckItemWarningSummaryResponse {
    /// Entries of the list.
    pub list: Vec<CheckItemWarningSummaryList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `DC97C9EC-4B7D-5EFF-8A5E-A5CCC9ED****`.
    pub request_id: Option<String>,
}

response! {
    ListCheckItemWarningSummaryResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct CheckItemWarningSummaryList {
    /// Which kind of risk it is or is to be. Example: `weak_password`.
    pub risk_type: Option<String>,
    /// Second name that the item goes by. Example: `week_pa****`.
    pub alias: Option<String>,
    /// ID of the check that the item belongs to or stands for. Example: `696`.
    pub check_id: Option<i64>,
    /// What was checked, in words. Example: `text`.
    pub check_item: Option<String>,
    /// Level that the check has on its scale. Example: `high`.
    pub check_level: Option<String>,
    /// Which kind of check it is or is to be. Example: `Security audit`.
    pub check_type: Option<String>,
    /// What to do against the risk, in words. Example: `text`.
    pub advice: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// How many there are of this: warning machine. Example: `20`.
    pub warning_machine_count: Option<i32>,
    /// Whether it concerns running containers. Example: `true`.
    pub container_check_item: Option<bool>,
    /// Kinds of affiliated risk that were found or are concerned. Example: `CIS Compliance checks`.
    pub affiliated_risk_types: Vec<String>,
    /// The affiliated risks that were found or are concerned, one entry each. Example: `text`.
    pub affiliated_risks: Vec<String>,
    /// Whether this is switched on: risks. Example: `text`.
    pub enable_risks: Vec<String>,
}

response! {
    CheckItemWarningSummaryList {
        "RiskType" => risk_type: value,
        "Alias" => alias: value,
        "CheckId" => check_id: value,
        "CheckItem" => check_item: value,
        "CheckLevel" => check_level: value,
        "CheckType" => check_type: value,
        "Advice" => advice: value,
        "Description" => description: value,
        "Status" => status: value,
        "WarningMachineCount" => warning_machine_count: value,
        "ContainerCheckItem" => container_check_item: value,
        "AffiliatedRiskTypes" => affiliated_risk_types: list(""),
        "AffiliatedRisks" => affiliated_risks: list(""),
        "EnableRisks" => enable_risks: list(""),
    }
}

/// Errors that the documentation of [`ListCheckItemWarningSummaryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListCheckItemWarningSummaryError = super::DocumentedError;
