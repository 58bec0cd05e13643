// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstallCode`, from `sas/DeleteInstallCode.md`.

use alicloud_runtime::codegen::*;

/// Deletes an installation code; the agent can no longer be installed with it.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteInstallCodeRequest::new()
///     .captcha_code("...");
/// let reply = client.delete_install_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstallCodeRequest {
    /// **Required.** Code that stands for the captcha, for programs to act on.
    pub captcha_code: Option<String>,
}

impl DeleteInstallCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CaptchaCode`, which is required.
    pub fn captcha_code(mut self, value: impl Into<String>) -> Self {
        self.captcha_code = Some(value.into());
        self
    }
}

request! {
    DeleteInstallCodeRequest {
        "CaptchaCode" => captcha_code: query,
    }
}

impl Operation for DeleteInstallCodeRequest {
    type Response = DeleteInstallCodeResponse;
    type Error = DeleteInstallCodeError;
    const INFO: OperationInfo = super::operation("DeleteInstallCode")
        .required(&["CaptchaCode"]);
    const ERRORS: &'static [DeleteInstallCodeError] = &[
        DeleteInstallCodeError::NoPermission,
        DeleteInstallCodeError::ServerError,
    ];
}

/// Response to [`DeleteInstallCodeRequest`].
pub type DeleteInstallCodeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteInstallCodeRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DeleteInstallCodeError = super::DocumentedError;
