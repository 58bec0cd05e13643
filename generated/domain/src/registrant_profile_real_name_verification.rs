// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RegistrantProfileRealNameVerification`, from `domain/RegistrantProfileRealNameVerification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{IdentityCredentialType};

/// Submits the identity documents of a registrant profile for real-name verification.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::RegistrantProfileRealNameVerificationRequest::new()
///     .registrant_profile_id(1)
///     .identity_credential_no("...")
///     .identity_credential_type("...")
///     .identity_credential("...");
/// let reply = client.registrant_profile_real_name_verification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RegistrantProfileRealNameVerificationRequest {
    /// **Required.** ID of the registrant profile that the call is about.
    pub registrant_profile_id: Option<i64>,
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

impl RegistrantProfileRealNameVerificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistrantProfileID`, which is required.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
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
    RegistrantProfileRealNameVerificationRequest {
        "RegistrantProfileID" => registrant_profile_id: query,
        "IdentityCredentialNo" => identity_credential_no: query,
        "IdentityCredentialType" => identity_credential_type: query,
        "IdentityCredential" => identity_credential: form,
        "UserClientIp" => user_client_ip: query,
        "Lang" => lang: query,
    }
}

impl Operation for RegistrantProfileRealNameVerificationRequest {
    type Response = RegistrantProfileRealNameVerificationResponse;
    type Error = RegistrantProfileRealNameVerificationError;
    const INFO: OperationInfo = super::operation("RegistrantProfileRealNameVerification")
        .required(
            &[
                "RegistrantProfileID",
                "IdentityCredentialNo",
                "IdentityCredentialType",
                "IdentityCredential",
            ],
        );
    const ERRORS: &'static [RegistrantProfileRealNameVerificationError] = &[
        RegistrantProfileRealNameVerificationError::ParameterIllegal,
        RegistrantProfileRealNameVerificationError::NetworkIOError,
        RegistrantProfileRealNameVerificationError::FileDataError,
        RegistrantProfileRealNameVerificationError::FileFormatNotSupported,
        RegistrantProfileRealNameVerificationError::FileSizeLessThanMinLimit,
        RegistrantProfileRealNameVerificationError::FileSizeGreaterThanMaxLimit,
        RegistrantProfileRealNameVerificationError::ContactTemplateNotExist,
        RegistrantProfileRealNameVerificationError::ContactTemplateAudited,
        RegistrantProfileRealNameVerificationError::ContactTemplateUpdateFailed,
    ];
}

/// Response to [`RegistrantProfileRealNameVerificationRequest`].
pub type RegistrantProfileRealNameVerificationResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`RegistrantProfileRealNameVerificationRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
/// - [`FileDataError`](super::DocumentedError::FileDataError)
/// - [`FileFormatNotSupported`](super::DocumentedError::FileFormatNotSupported)
/// - [`FileSizeLessThanMinLimit`](super::DocumentedError::FileSizeLessThanMinLimit)
/// - [`FileSizeGreaterThanMaxLimit`](super::DocumentedError::FileSizeGreaterThanMaxLimit)
/// - [`ContactTemplateNotExist`](super::DocumentedError::ContactTemplateNotExist)
/// - [`ContactTemplateAudited`](super::DocumentedError::ContactTemplateAudited)
/// - [`ContactTemplateUpdateFailed`](super::DocumentedError::ContactTemplateUpdateFailed)
pub type RegistrantProfileRealNameVerificationError = super::DocumentedError;
