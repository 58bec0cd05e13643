// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountRelation`, from `bssopenapi/ModifyAccountRelation.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{RelationData};

/// Adds permissions to a financial relation or takes some away.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::ModifyAccountRelationRequest::new()
///     .relation_operation("...")
///     .request_id("...");
/// let reply = client.modify_account_relation(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountRelationRequest {
    /// Kind of financial relation between the two accounts.
    pub relation_type: Option<String>,
    /// **Required.** Whether permissions are added to the relation or taken away.
    pub relation_operation: Option<String>,
    /// Account number of the management account in the financial relation.
    /// Range: -9223372036854776000 to 9223372036854776000.
    pub parent_user_id: Option<i64>,
    /// Display name for the member account, which tells people what it is used for.
    pub child_nick: Option<String>,
    /// Account number of the member in the financial relation.
    /// Range: -9223372036854776000 to 9223372036854776000.
    pub child_user_id: Option<i64>,
    /// **Required.** Mark of your own for this call, by which it can be traced later.
    pub request_id: Option<String>,
    /// Roles of the member account in the relation; only trusteeship exists. Items: at most 200.
    pub role_codes: Vec<String>,
    /// Permissions granted to the member account, by their codes. Items: at most 100.
    pub permission_codes: Vec<String>,
    /// Identifies the financial relation, as [`QueryRelationList`](super::Client::query_relation_list)
    /// or the call that proposed it returned it.
    pub relation_id: Option<i64>,
}

impl ModifyAccountRelationRequest {
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
    /// Sets `RelationOperation`, which is required.
    pub fn relation_operation(mut self, value: impl Into<String>) -> Self {
        self.relation_operation = Some(value.into());
        self
    }
    /// Sets `ParentUserId`.
    #[inline]
    pub fn parent_user_id(mut self, value: i64) -> Self {
        self.parent_user_id = Some(value);
        self
    }
    /// Sets `ChildNick`.
    pub fn child_nick(mut self, value: impl Into<String>) -> Self {
        self.child_nick = Some(value.into());
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
    /// Sets `RoleCodes`.
    pub fn role_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_codes = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PermissionCodes`.
    pub fn permission_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permission_codes = value.into_iter().map(Into::into).collect();
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
    ModifyAccountRelationRequest {
        "RelationType" => relation_type: query,
        "RelationOperation" => relation_operation: query,
        "ParentUserId" => parent_user_id: query,
        "ChildNick" => child_nick: query,
        "ChildUserId" => child_user_id: query,
        "RequestId" => request_id: query,
        "RoleCodes" => role_codes: query,
        "PermissionCodes" => permission_codes: query,
        "RelationId" => relation_id: query,
    }
}

impl Operation for ModifyAccountRelationRequest {
    type Response = ModifyAccountRelationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAccountRelation")
        .required(&["RelationOperation", "RequestId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`ModifyAccountRelationRequest`].
#[non_exhaustive]
pub struct ModifyAccountRelationResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `48602faf-abbe-4d46-8029-654cc5aead5d`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<RelationData>,
}

response! {
    ModifyAccountRelationResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}
