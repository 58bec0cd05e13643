// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeSignatureQualification`, from `dysmsapi/ChangeSignatureQualification.md`.

use alicloud_runtime::codegen::*;

/// Ties an SMS signature to a different qualification, with a letter of authorization where needed.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::ChangeSignatureQualificationRequest::new()
///     .signature_name("...")
///     .qualification_id(1);
/// let reply = client.change_signature_qualification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeSignatureQualificationRequest {
    /// **Required.** Signature whose qualification is changed.
    pub signature_name: Option<String>,
    /// **Required.** Qualification that proves who stands behind the signature.
    pub qualification_id: Option<i64>,
    /// Letter of authorization that permits you to use the signature of another company.
    pub authorization_letter_id: Option<i64>,
}

impl ChangeSignatureQualificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignatureName`, which is required.
    pub fn signature_name(mut self, value: impl Into<String>) -> Self {
        self.signature_name = Some(value.into());
        self
    }
    /// Sets `QualificationId`, which is required.
    #[inline]
    pub fn qualification_id(mut self, value: i64) -> Self {
        self.qualification_id = Some(value);
        self
    }
    /// Sets `AuthorizationLetterId`.
    #[inline]
    pub fn authorization_letter_id(mut self, value: i64) -> Self {
        self.authorization_letter_id = Some(value);
        self
    }
}

request! {
    ChangeSignatureQualificationRequest {
        "SignatureName" => signature_name: query,
        "QualificationId" => qualification_id: query,
        "AuthorizationLetterId" => authorization_letter_id: query,
    }
}

impl Operation for ChangeSignatureQualificationRequest {
    type Response = ChangeSignatureQualificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ChangeSignatureQualification")
        .required(&["SignatureName", "QualificationId"]);
}

/// Response to [`ChangeSignatureQualificationRequest`], which the documentation does not describe.
pub type ChangeSignatureQualificationResponse = alicloud_runtime::UndocumentedResponse;
