// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFileProtectRule`, from `sas/DeleteFileProtectRule.md`.

use alicloud_runtime::codegen::*;

/// Deletes rules that guard important files against access.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteFileProtectRuleRequest::new();
/// let reply = client.delete_file_protect_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFileProtectRuleRequest {
    /// Identifier of the item within its collection. Items: at most 100.
    pub id: Vec<i64>,
}

impl DeleteFileProtectRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteFileProtectRuleRequest {
        "Id" => id: query,
    }
}

impl Operation for DeleteFileProtectRuleRequest {
    type Response = DeleteFileProtectRuleResponse;
    type Error = DeleteFileProtectRuleError;
    const INFO: OperationInfo = super::operation("DeleteFileProtectRule");
    const ERRORS: &'static [DeleteFileProtectRuleError] = &[
        DeleteFileProtectRuleError::NoPermission,
        DeleteFileProtectRuleError::ServerError,
    ];
}

/// Response to [`DeleteFileProtectRuleRequest`].
pub type DeleteFileProtectRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFileProtectRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteFileProtectRuleError = super::DocumentedError;
