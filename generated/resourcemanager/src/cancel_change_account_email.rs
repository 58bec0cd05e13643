// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CancelChangeAccountEmail`, from `resourcemanager/CancelChangeAccountEmail.md`.

use alicloud_runtime::codegen::*;

/// Calls off a change of a member's email address that has not been confirmed.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::CancelChangeAccountEmailRequest::new()
///     .account_id("...");
/// let reply = client.cancel_change_account_email(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CancelChangeAccountEmailRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl CancelChangeAccountEmailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountId`, which is required.
    pub fn account_id(mut self, value: impl Into<String>) -> Self {
        self.account_id = Some(value.into());
        self
    }
}

request! {
    CancelChangeAccountEmailRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for CancelChangeAccountEmailRequest {
    type Response = CancelChangeAccountEmailResponse;
    type Error = CancelChangeAccountEmailError;
    const INFO: OperationInfo = super::operation("CancelChangeAccountEmail")
        .required(&["AccountId"]);
    const ERRORS: &'static [CancelChangeAccountEmailError] = &[
        CancelChangeAccountEmailError::EntityNotExistsEmailModifyRecord,
        CancelChangeAccountEmailError::EntityNotExistsResourceDirectory,
        CancelChangeAccountEmailError::EntityNotExistsAccount,
    ];
}

/// Response to [`CancelChangeAccountEmailRequest`].
pub type CancelChangeAccountEmailResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`CancelChangeAccountEmailRequest`] names.
///
/// - [`EntityNotExistsEmailModifyRecord`](super::DocumentedError::EntityNotExistsEmailModifyRecord)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
pub type CancelChangeAccountEmailError = super::DocumentedError;
