// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteClientUserDefineRule`, from `sas/DeleteClientUserDefineRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes a user-defined defense rule, such as for a process or a network address.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteClientUserDefineRuleRequest::new()
///     .id_list([1]);
/// let reply = client.delete_client_user_define_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteClientUserDefineRuleRequest {
    /// **Required.** Items of the kind id to work on or to narrow the list down to.
    /// Items: at most 100.
    pub id_list: Vec<i64>,
}

impl DeleteClientUserDefineRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IdList`, which is required.
    pub fn id_list(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteClientUserDefineRuleRequest {
        "IdList" => id_list: query,
    }
}

impl Operation for DeleteClientUserDefineRuleRequest {
    type Response = DeleteClientUserDefineRuleResponse;
    type Error = DeleteClientUserDefineRuleError;
    const INFO: OperationInfo = super::operation("DeleteClientUserDefineRule")
        .required(&["IdList"]);
    const ERRORS: &'static [DeleteClientUserDefineRuleError] = &[
        DeleteClientUserDefineRuleError::InvalidId,
        DeleteClientUserDefineRuleError::NoPermission,
        DeleteClientUserDefineRuleError::ServerError,
    ];
}

/// Response to [`DeleteClientUserDefineRuleRequest`].
pub type DeleteClientUserDefineRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteClientUserDefineRuleRequest`] names.
///
/// - [`InvalidId`](super::DocumentedError::InvalidId)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteClientUserDefineRuleError = super::DocumentedError;
