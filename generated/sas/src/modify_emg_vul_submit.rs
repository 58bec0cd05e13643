// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEmgVulSubmit`, from `sas/ModifyEmgVulSubmit.md`.

use alicloud_runtime::codegen::*;

/// Runs detection of an urgent vulnerability.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyEmgVulSubmitRequest::new()
///     .name("...")
///     .user_agreement("...");
/// let reply = client.modify_emg_vul_submit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyEmgVulSubmitRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Whether you let Security Center test for the flaw; the test sends harmless
    /// attacks.
    pub user_agreement: Option<String>,
}

impl ModifyEmgVulSubmitRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `UserAgreement`, which is required.
    pub fn user_agreement(mut self, value: impl Into<String>) -> Self {
        self.user_agreement = Some(value.into());
        self
    }
}

request! {
    ModifyEmgVulSubmitRequest {
        "Lang" => lang: query,
        "Name" => name: query,
        "UserAgreement" => user_agreement: query,
    }
}

impl Operation for ModifyEmgVulSubmitRequest {
    type Response = ModifyEmgVulSubmitResponse;
    type Error = ModifyEmgVulSubmitError;
    const INFO: OperationInfo = super::operation("ModifyEmgVulSubmit")
        .required(&["Name", "UserAgreement"]);
    const ERRORS: &'static [ModifyEmgVulSubmitError] = &[
        ModifyEmgVulSubmitError::IllegalParam,
        ModifyEmgVulSubmitError::NoPermission,
        ModifyEmgVulSubmitError::ServerError,
    ];
}

/// Response to [`ModifyEmgVulSubmitRequest`].
pub type ModifyEmgVulSubmitResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyEmgVulSubmitRequest`] names.
///
/// - [`IllegalParam`](super::DocumentedError::IllegalParam)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyEmgVulSubmitError = super::DocumentedError;
