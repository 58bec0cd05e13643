// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAccountRelation`, from `bssopenapi/GetAccountRelation.md`.

use alicloud_runtime::codegen::*;

/// Returns one financial relation between two accounts.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::GetAccountRelationRequest::new();
/// let reply = client.get_account_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAccountRelationRequest {
    /// Identifies the financial relation, as [`QueryRelationList`](super::Client::query_relation_list)
    /// or the call that proposed it returned it.
    pub relation_id: Option<i64>,
    /// Mark of your own for this call, by which it can be traced later.
    pub request_id: Option<String>,
}

impl GetAccountRelationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RelationId`.
    #[inline]
    pub fn relation_id(mut self, value: i64) -> Self {
        self.relation_id = Some(value);
        self
    }
    /// Sets `RequestId`.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
}

request! {
    GetAccountRelationRequest {
        "RelationId" => relation_id: query,
        "RequestId" => request_id: query,
    }
}

impl Operation for GetAccountRelationRequest {
    type Response = GetAccountRelationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAccountRelation")
        .method("GET")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`GetAccountRelationRequest`].
#[non_exhaustive]
pub struct GetAccountRelationResponse {
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `RequestId`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountRelationData>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAccountRelationResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AccountRelationData {
    /// Identifier of the item within its collection. Example: `text`.
    pub id: Option<i64>,
    /// Account number of the management account in the financial relation. Example: `text`.
    pub parent_user_id: Option<i64>,
    /// Account number of the member in the financial relation. Example: `text`.
    pub child_user_id: Option<i64>,
    /// When the relation between the accounts began. Example: `2021-11-01`.
    pub start_time: Option<i64>,
    /// When the relation between the accounts ends. Example: `2021-12-01`.
    pub end_time: Option<i64>,
    /// Kind of the item, out of those that the service tells apart. Example: `enterprise_group`.
    pub type_: Option<String>,
    /// Whether the accounts are tied, or the tie waits for consent, was refused or called off.
    /// Example: `text`.
    pub status: Option<String>,
    /// When the item was last changed. Example: `2021-12-01`.
    pub gmt_modified: Option<i64>,
}

response! {
    AccountRelationData {
        "Id" => id: value,
        "ParentUserId" => parent_user_id: value,
        "ChildUserId" => child_user_id: value,
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "Type" => type_: value,
        "Status" => status: value,
        "GmtModified" => gmt_modified: value,
    }
}
