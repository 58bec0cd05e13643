// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RetryChangeAccountEmail`, from `resourcemanager/RetryChangeAccountEmail.md`.

use alicloud_runtime::codegen::*;

/// Sends the confirmation for a new email address of a member once more.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::RetryChangeAccountEmailRequest::new()
///     .account_id("...");
/// let reply = client.retry_change_account_email(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RetryChangeAccountEmailRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
}

impl RetryChangeAccountEmailRequest {
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
    RetryChangeAccountEmailRequest {
        "AccountId" => account_id: query,
    }
}

impl Operation for RetryChangeAccountEmailRequest {
    type Response = RetryChangeAccountEmailResponse;
    type Error = RetryChangeAccountEmailError;
    const INFO: OperationInfo = super::operation("RetryChangeAccountEmail")
        .required(&["AccountId"]);
    const ERRORS: &'static [RetryChangeAccountEmailError] = &[
        RetryChangeAccountEmailError::EntityNotExistsEmailModifyRecord,
        RetryChangeAccountEmailError::EntityNotExistsResourceDirectory,
        RetryChangeAccountEmailError::EntityNotExistsAccount,
    ];
}

/// Response to [`RetryChangeAccountEmailRequest`].
pub type RetryChangeAccountEmailResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RetryChangeAccountEmailRequest`] names.
///
/// - [`EntityNotExistsEmailModifyRecord`](super::DocumentedError::EntityNotExistsEmailModifyRecord)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
pub type RetryChangeAccountEmailError = super::DocumentedError;
