// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryPermissionList`, from `bssopenapi/QueryPermissionList.md`.

use alicloud_runtime::codegen::*;

/// Lists the permissions in a financial relation.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::QueryPermissionListRequest::new()
///     .relation_id(1);
/// let reply = client.query_permission_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryPermissionListRequest {
    /// **Required.** Identifies the financial relation, as
    /// [`QueryRelationList`](super::Client::query_relation_list) or the call that proposed it returned
    /// it.
    pub relation_id: Option<i64>,
}

impl QueryPermissionListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RelationId`, which is required.
    #[inline]
    pub fn relation_id(mut self, value: i64) -> Self {
        self.relation_id = Some(value);
        self
    }
}

request! {
    QueryPermissionListRequest {
        "RelationId" => relation_id: query,
    }
}

impl Operation for QueryPermissionListRequest {
    type Response = QueryPermissionListResponse;
    type Error = QueryPermissionListError;
    const INFO: OperationInfo = super::operation("QueryPermissionList")
        .required(&["RelationId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
    const ERRORS: &'static [QueryPermissionListError] = &[
        QueryPermissionListError::InvalidParameter,
        QueryPermissionListError::MissingParameter,
        QueryPermissionListError::InternalError,
    ];
}

/// Response to [`QueryPermissionListRequest`].
#[non_exhaustive]
pub struct QueryPermissionListResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F6E29451-A3CD-4705-806D-0112D08F5C49`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<PermissionData>,
}

response! {
    QueryPermissionListResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct PermissionData {
    /// When the relation ended; empty while it holds. Example: `2021-03-06T15:12Z`.
    pub end_time: Option<Timestamp>,
    /// Kind of financial relation between the two accounts. Example: `FinancialManagement`.
    pub relation_type: Option<String>,
    /// When the relation took effect. Example: `2021-03-02T15:12Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `RELATED`.
    pub state: Option<String>,
    /// Account number of the management account. Example: `1990699401005016`.
    pub master_id: Option<i64>,
    /// Account number of the member account. Example: `1851253838840762`.
    pub member_id: Option<i64>,
    /// When the financial relation came into being. Example: `2021-03-02T15:12Z`.
    pub setup_time: Option<Timestamp>,
    /// Permissions in the relation, one entry each.
    pub permission_list: Vec<PermissionList>,
}

response! {
    PermissionData {
        "EndTime" => end_time: value,
        "RelationType" => relation_type: value,
        "StartTime" => start_time: value,
        "State" => state: value,
        "MasterId" => master_id: value,
        "MemberId" => member_id: value,
        "SetupTime" => setup_time: value,
        "PermissionList" => permission_list: list(""),
    }
}

/// Permissions in the relation, one entry each.
#[non_exhaustive]
pub struct PermissionList {
    /// When the permission ended; empty while it holds. Example: `2021-03-05T15:12Z`.
    pub end_time: Option<Timestamp>,
    /// When the permission took effect. Example: `2021-03-02T15:12Z`.
    pub start_time: Option<Timestamp>,
    /// Code of the permission in the financial relation.
    /// Example: `allow_synchronize_finance_identity`.
    pub permission_code: Option<String>,
    /// What the permission is called. Example: `text`.
    pub permission_name: Option<String>,
}

response! {
    PermissionList {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
        "PermissionCode" => permission_code: value,
        "PermissionName" => permission_name: value,
    }
}

/// Errors that the documentation of [`QueryPermissionListRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type QueryPermissionListError = super::DocumentedError;
