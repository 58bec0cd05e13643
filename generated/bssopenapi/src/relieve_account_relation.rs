// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RelieveAccountRelation`, from `bssopenapi/RelieveAccountRelation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RelationData};

/// Ends the financial relation between a management account and a member account.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::RelieveAccountRelationRequest::new()
///     .request_id("...");
/// let reply = client.relieve_account_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RelieveAccountRelationRequest {
    /// Kind of financial relation between the two accounts.
    pub relation_type: Option<String>,
    /// Account number of the management account in the financial relation.
    /// Range: -9223372036854776000 to 9223372036854776000.
    pub parent_user_id: Option<i64>,
    /// Account number of the member in the financial relation.
    /// Range: -9223372036854776000 to 9223372036854776000.
    pub child_user_id: Option<i64>,
    /// **Required.** Mark of your own for this call, by which it can be traced later.
    pub request_id: Option<String>,
    /// Identifies the financial relation, as [`QueryRelationList`](super::Client::query_relation_list)
    /// or the call that proposed it returned it.
    pub relation_id: Option<i64>,
}

impl RelieveAccountRelationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RelationType`.
    pub fn relation_type(mut self, value: impl Into<String>) -> Self {
        self.relation_type = Some(value.into());
        self
    }
    /// Sets `ParentUserId`.
    #[inline]
    pub fn parent_user_id(mut self, value: i64) -> Self {
        self.parent_user_id = Some(value);
        self
    }
    /// Sets `ChildUserId`.
    #[inline]
    pub fn child_user_id(mut self, value: i64) -> Self {
        self.child_user_id = Some(value);
        self
    }
    /// Sets `RequestId`, which is required.
    pub fn request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets `RelationId`.
    #[inline]
    pub fn relation_id(mut self, value: i64) -> Self {
        self.relation_id = Some(value);
        self
    }
}

request! {
    RelieveAccountRelationRequest {
        "RelationType" => relation_type: query,
        "ParentUserId" => parent_user_id: query,
        "ChildUserId" => child_user_id: query,
        "RequestId" => request_id: query,
        "RelationId" => relation_id: query,
    }
}

impl Operation for RelieveAccountRelationRequest {
    type Response = RelieveAccountRelationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RelieveAccountRelation")
        .required(&["RequestId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`RelieveAccountRelationRequest`].
#[non_exhaustive]
pub struct RelieveAccountRelationResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it. Example: `request_id`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<RelationData>,
}

response! {
    RelieveAccountRelationResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
