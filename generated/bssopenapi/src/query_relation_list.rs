// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryRelationList`, from `bssopenapi/QueryRelationList.md`.

use alicloud_runtime::codegen::*;

/// Lists the financial relations of a management account with its members.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryRelationListRequest::new()
///     .user_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_relation_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryRelationListRequest {
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<i64>,
    /// Which page of the list to return.
    pub page_num: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// States of the relation to look for; only those in force without it. Items: at most 8.
    pub status_list: Vec<String>,
}

impl QueryRelationListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `UserId`, which is required.
    #[inline]
    pub fn user_id(mut self, value: i64) -> Self {
        self.user_id = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StatusList`.
    pub fn status_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.status_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    QueryRelationListRequest {
        "UserId" => user_id: query,
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "StatusList" => status_list: query,
    }
}

impl Operation for QueryRelationListRequest {
    type Response = QueryRelationListResponse;
    type Error = QueryRelationListError;
    const INFO: OperationInfo = super::operation("QueryRelationList")
        .required(&["UserId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryRelationListError] = &[
        QueryRelationListError::InvalidParameter,
        QueryRelationListError::MissingParameter,
        QueryRelationListError::InternalError,
    ];
}

impl Paginated for QueryRelationListRequest {
    type Item = FinancialRelationInfoList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.data.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.financial_relation_info_list)
    }
}

/// Response to [`QueryRelationListRequest`].
#[non_exhaustive]
pub struct QueryRelationListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7FC5D662-37FD-40A6-85B1-33442D815184`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<RelationData>,
}

response! {
    QueryRelationListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct RelationData {
    /// Which page of the result this is. Example: `1`.
    pub page_num: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// Accounts tied to this one, with kind and state of the tie.
    pub financial_relation_info_list: Vec<FinancialRelationInfoList>,
}

response! {
    RelationData {
        "PageNum" => page_num: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "FinancialRelationInfoList" => financial_relation_info_list: list(""),
    }
}

/// Accounts tied to this one, with kind and state of the tie.
#[non_exhaustive]
pub struct FinancialRelationInfoList {
    /// When the relation ended; empty while it holds. Example: `2021-03-08T15:12Z`.
    pub end_time: Option<Timestamp>,
    /// Kind of financial relation between the two accounts. Example: `FinancialManagement`.
    pub relation_type: Option<String>,
    /// Display name of the other account in the relation. Example: `test4`.
    pub account_nick_name: Option<String>,
    /// When the relation took effect. Example: `2021-03-02T15:12Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RELATED`.
    pub state: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1851253838840762`.
    pub account_id: Option<i64>,
    /// When the financial relation came into being. Example: `2021-03-02T15:12Z`.
    pub setup_time: Option<Timestamp>,
    /// Kind of account: private or enterprise, or management and member account. Example: `MEMBER`.
    pub account_type: Option<String>,
    /// Login name of the account. Example: `caiwuyun_test4`.
    pub account_name: Option<String>,
    /// Identifies the financial relation, as [`QueryRelationList`](super::Client::query_relation_list)
    /// or the call that proposed it returned it. Example: `51463`.
    pub relation_id: Option<i64>,
}

response! {
    FinancialRelationInfoList {
        "EndTime" => end_time: value,
        "RelationType" => relation_type: value,
        "AccountNickName" => account_nick_name: value,
        "StartTime" => start_time: value,
        "State" => state: value,
        "AccountId" => account_id: value,
        "SetupTime" => setup_time: value,
        "AccountType" => account_type: value,
        "AccountName" => account_name: value,
        "RelationId" => relation_id: value,
    }
}

/// Errors that the documentation of [`QueryRelationListRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryRelationListError = super::DocumentedError;
