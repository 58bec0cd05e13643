// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential`, from `domain/SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IdentityCredentialType};

/// Submits a task that verifies the registrant of domain names by the identity document in the
/// call.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest::new()
///     .domain_name(["..."])
///     .identity_credential_no("...")
///     .identity_credential_type("...")
///     .identity_credential("...");
/// let reply = client.save_task_for_submitting_domain_real_name_verification_by_identity_credential(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest {
    /// **Required.** Domain name that the call or the item is about. Items: at most 1000.
    pub domain_name: Vec<String>,
    /// **Required.** Number that picks out the identity credential.
    pub identity_credential_no: Option<String>,
    /// **Required.** Which kind of identity credential it is or is to be.
    pub identity_credential_type: Option<Open<IdentityCredentialType>>,
    /// **Required.** Picture of the document that proves who the holder is, as Base64.
    pub identity_credential: Option<String>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domain_name = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IdentityCredentialNo`, which is required.
    pub fn identity_credential_no(mut self, value: impl Into<String>) -> Self {
        self.identity_credential_no = Some(value.into());
        self
    }
    /// Sets `IdentityCredentialType`, which is required.
    pub fn identity_credential_type(
        mut self,
        value: impl Into<Open<IdentityCredentialType>>,
    ) -> Self {
        self.identity_credential_type = Some(value.into());
        self
    }
    /// Sets `IdentityCredential`, which is required.
    pub fn identity_credential(mut self, value: impl Into<String>) -> Self {
        self.identity_credential = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest {
        "DomainName" => domain_name: query,
        "IdentityCredentialNo" => identity_credential_no: query,
        "IdentityCredentialType" => identity_credential_type: query,
        "IdentityCredential" => identity_credential: form,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation
for SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest {
    type Response = SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse;
    type Error = SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError;
    const INFO: OperationInfo = super::operation(
            "SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential",
        )
        .required(
            &[
                "DomainName",
                "IdentityCredentialNo",
                "IdentityCredentialType",
                "IdentityCredential",
            ],
        );
    const ERRORS: &'static [SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError] = &[
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError::ParameterIllegal,
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError::NetworkIOError,
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError::FileDataError,
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError::FileFormatNotSupported,
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError::FileSizeLessThanMinLimit,
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError::FileSizeGreaterThanMaxLimit,
    ];
}

/// Response to [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest`].
#[non_exhaustive]
pub struct SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Number that picks out the task.
    pub task_no: Option<String>,
}

response! {
    SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Errors that the documentation of [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`FileDataError`](super::DocumentedError::FileDataError)
/// - [`FileFormatNotSupported`](super::DocumentedError::FileFormatNotSupported)
/// - [`FileSizeLessThanMinLimit`](super::DocumentedError::FileSizeLessThanMinLimit)
/// - [`FileSizeGreaterThanMaxLimit`](super::DocumentedError::FileSizeGreaterThanMaxLimit)
pub type SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError = super::DocumentedError;
