// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetQueryOptimizeRuleList`, from `das/GetQueryOptimizeRuleList.md`.

use alicloud_runtime::codegen::*;

/// Lists the rules by which query governance tags SQL.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetQueryOptimizeRuleListRequest::new()
///     .engine("...");
/// let reply = client.get_query_optimize_rule_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetQueryOptimizeRuleListRequest {
    /// **Required.** Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// Names of the tags to work on or to narrow the list down to.
    pub tag_names: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
}

impl GetQueryOptimizeRuleListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Engine`, which is required.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `TagNames`.
    pub fn tag_names(mut self, value: impl Into<String>) -> Self {
        self.tag_names = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}

request! {
    GetQueryOptimizeRuleListRequest {
        "Engine" => engine: query,
        "InstanceIds" => instance_ids: query,
        "TagNames" => tag_names: query,
        "Region" => region: query,
    }
}

impl Operation for GetQueryOptimizeRuleListRequest {
    type Response = GetQueryOptimizeRuleListResponse;
    type Error = GetQueryOptimizeRuleListError;
    const INFO: OperationInfo = super::operation("GetQueryOptimizeRuleList")
        .method("GET")
        .required(&["Engine"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetQueryOptimizeRuleListError] = &[
        GetQueryOptimizeRuleListError::InvalidParams,
        GetQueryOptimizeRuleListError::NoPermission,
    ];
}

/// Response to [`GetQueryOptimizeRuleListRequest`].
#[non_exhaustive]
pub struct GetQueryOptimizeRuleListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<QueryOptimizeRuleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    GetQueryOptimizeRuleListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct QueryOptimizeRuleData {
    /// How many items there are in all. Example: `1`.
    pub total: Option<i64>,
    /// Number of the page returned.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Room for further data.
    pub extra: Option<String>,
    /// Entries of the list.
    pub list: Vec<QueryOptimizeRuleList>,
}

response! {
    QueryOptimizeRuleData {
        "Total" => total: value,
        "PageNo" => page_no: value,
        "PageSize" => page_size: value,
        "Extra" => extra: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct QueryOptimizeRuleList {
    /// Kind of the item, out of those that the service tells apart. Example: `Predefined`.
    pub type_: Option<String>,
    /// Name that people know the item by. Example: `LARGE_ROWS_EXAMINED`.
    pub name: Option<String>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

response! {
    QueryOptimizeRuleList {
        "Type" => type_: value,
        "Name" => name: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`GetQueryOptimizeRuleListRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetQueryOptimizeRuleListError = super::DocumentedError;
