// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeAccountEmail`, from `resourcemanager/ChangeAccountEmail.md`.

use alicloud_runtime::codegen::*;

/// Changes the email address that a member of the resource directory is registered with.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ChangeAccountEmailRequest::new()
///     .account_id("...")
///     .email("...");
/// let reply = client.change_account_email(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeAccountEmailRequest {
    /// **Required.** Member of the resource directory, by the number of its account.
    pub account_id: Option<String>,
    /// **Required.** New email address of the member, which takes effect after the link sent to it has
    /// been followed.
    pub email: Option<String>,
}

impl ChangeAccountEmailRequest {
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
    /// Sets `Email`, which is required.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
}

request! {
    ChangeAccountEmailRequest {
        "AccountId" => account_id: query,
        "Email" => email: query,
    }
}

impl Operation for ChangeAccountEmailRequest {
    type Response = ChangeAccountEmailResponse;
    type Error = ChangeAccountEmailError;
    const INFO: OperationInfo = super::operation("ChangeAccountEmail")
        .required(&["AccountId", "Email"]);
    const ERRORS: &'static [ChangeAccountEmailError] = &[
        ChangeAccountEmailError::NotSupportedOperationAccountEmailModify,
        ChangeAccountEmailError::EntityNotExistsResourceDirectory,
        ChangeAccountEmailError::EntityNotExistsAccount,
    ];
}

/// Response to [`ChangeAccountEmailRequest`].
pub type ChangeAccountEmailResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ChangeAccountEmailRequest`] names.
///
/// - [`NotSupportedOperationAccountEmailModify`](super::DocumentedError::NotSupportedOperationAccountEmailModify)
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
/// - [`EntityNotExistsAccount`](super::DocumentedError::EntityNotExistsAccount)
pub type ChangeAccountEmailError = super::DocumentedError;
