// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskCheckResult`, from `sas/DescribeRiskCheckResult.md`.

use alicloud_runtime::codegen::*;

/// Lists the results of cloud configuration check items, filtered by category or name.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRiskCheckResultRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_risk_check_result(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeRiskCheckResultRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Which kind of asset it is or is to be.
    pub asset_type: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Keeps only checks that are in use, or only those that are not.
    pub query_flag: Option<String>,
    /// IDs of the items to work on or to narrow the list down to. Items: at most 100.
    pub item_ids: Vec<String>,
}

impl DescribeRiskCheckResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `AssetType`.
    pub fn asset_type(mut self, value: impl Into<String>) -> Self {
        self.asset_type = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `QueryFlag`.
    pub fn query_flag(mut self, value: impl Into<String>) -> Self {
        self.query_flag = Some(value.into());
        self
    }
    /// Sets `ItemIds`.
    pub fn item_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.item_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeRiskCheckResultRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "GroupId" => group_id: query,
        "CurrentPage" => current_page: query,
        "RiskLevel" => risk_level: query,
        "Status" => status: query,
        "AssetType" => asset_type: query,
        "Name" => name: query,
        "PageSize" => page_size: query,
        "QueryFlag" => query_flag: query,
        "ItemIds" => item_ids: query,
    }
}

impl Operation for DescribeRiskCheckResultRequest {
    type Response = DescribeRiskCheckResultResponse;
    type Error = DescribeRiskCheckResultError;
    const INFO: OperationInfo = super::operation("DescribeRiskCheckResult").read_only();
    const ERRORS: &'static [DescribeRiskCheckResultError] = &[
        DescribeRiskCheckResultError::NoPermission,
        DescribeRiskCheckResultError::ServerError,
    ];
}

impl Paginated for DescribeRiskCheckResultRequest {
    type Item = RiskCheckList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`DescribeRiskCheckResultRequest`].
#[non_exhaustive]
pub struct DescribeRiskCheckResultResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD271C07-4ACE-413D-AA9B-F14FD3B7717F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// How many there are of this: page. Example: `20`.
    pub page_count: Option<i32>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// Entries of the list.
    pub list: Vec<RiskCheckList>,
}

response! {
    DescribeRiskCheckResultResponse {
        "CurrentPage" => current_page: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "PageCount" => page_count: value,
        "Count" => count: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct RiskCheckList {
    /// Level that the risk has on its scale. Example: `high`.
    pub risk_level: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `pass`.
    pub status: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `Log audit`.
    pub type_: Option<String>,
    /// Place among the columns or results when shown; of no other meaning. Example: `1`.
    pub sort: Option<i32>,
    /// State that the repair is in. Example: `disabled`.
    pub repair_status: Option<String>,
    /// Time that is set or recorded for this: remaining. Example: `0`.
    pub remaining_time: Option<i32>,
    /// ID of the item that the item belongs to or stands for. Example: `1`.
    pub item_id: Option<i64>,
    /// State that the start is in. Example: `enabled`.
    pub start_status: Option<String>,
    /// How many there are of this: affected. Example: `0`.
    pub affected_count: Option<i32>,
    /// Which kind of risk assert it is or is to be. Example: `ECS`.
    pub risk_assert_type: Option<String>,
    /// Title or heading shown to people. Example: `RDS - Whitelist Configuration`.
    pub title: Option<String>,
    /// ID of the task, for asking how far it is. Example: `15384933`.
    pub task_id: Option<i64>,
    /// Time that is set or recorded for this: check. Example: `1639429164000`.
    pub check_time: Option<i64>,
    /// The risk item resources that were found or are concerned, one entry each.
    pub risk_item_resources: Vec<RiskItemResource>,
}

response! {
    RiskCheckList {
        "RiskLevel" => risk_level: value,
        "Status" => status: value,
        "Type" => type_: value,
        "Sort" => sort: value,
        "RepairStatus" => repair_status: value,
        "RemainingTime" => remaining_time: value,
        "ItemId" => item_id: value,
        "StartStatus" => start_status: value,
        "AffectedCount" => affected_count: value,
        "RiskAssertType" => risk_assert_type: value,
        "Title" => title: value,
        "TaskId" => task_id: value,
        "CheckTime" => check_time: value,
        "RiskItemResources" => risk_item_resources: list(""),
    }
}

/// The risk item resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RiskItemResource {
    /// Resource that the content works on or belongs to. Example: `text`.
    pub content_resource: BTreeMap<String, Value>,
    /// Name of the resource that the call or the item is about. Example: `bestPractice`.
    pub resource_name: Option<String>,
}

response! {
    RiskItemResource {
        "ContentResource" => content_resource: map,
        "ResourceName" => resource_name: value,
    }
}

/// Errors that the documentation of [`DescribeRiskCheckResultRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeRiskCheckResultError = super::DocumentedError;
