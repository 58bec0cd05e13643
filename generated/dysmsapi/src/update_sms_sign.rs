// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSmsSign`, from `dysmsapi/UpdateSmsSign.md`.

use alicloud_runtime::codegen::*;

/// Changes an SMS signature that failed its review, so that it is reviewed again.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::UpdateSmsSignRequest::new()
///     .sign_name("...")
///     .qualification_id(1)
///     .sign_source(1);
/// let reply = client.update_sms_sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSmsSignRequest {
    /// **Required.** Signature to change, which has not passed the review.
    pub sign_name: Option<String>,
    /// Explanation for the reviewers, such as what the messages are for. Length: at most 500.
    pub remark: Option<String>,
    /// Whether the signature is for verification codes only or for general use.
    pub sign_type: Option<i32>,
    /// Further papers or screenshots for the review, as the upload returned them.
    pub more_data: Vec<String>,
    /// **Required.** Qualification that proves who stands behind the signature.
    pub qualification_id: Option<i64>,
    /// Where the signature or template is used, such as the address of a website or app, for the
    /// review.
    pub apply_scene_content: Option<String>,
    /// **Required.** What the signature is taken from, such as a company name, a website or an app.
    pub sign_source: Option<i32>,
    /// Whether the signature is used for another company; the qualification must be of the same kind.
    pub third_party: Option<bool>,
    /// Letter of authorization that permits you to use the signature of another company.
    pub authorization_letter_id: Option<i64>,
}

impl UpdateSmsSignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SignName`, which is required.
    pub fn sign_name(mut self, value: impl Into<String>) -> Self {
        self.sign_name = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `SignType`.
    #[inline]
    pub fn sign_type(mut self, value: i32) -> Self {
        self.sign_type = Some(value);
        self
    }
    /// Sets `MoreData`.
    pub fn more_data(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.more_data = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `QualificationId`, which is required.
    #[inline]
    pub fn qualification_id(mut self, value: i64) -> Self {
        self.qualification_id = Some(value);
        self
    }
    /// Sets `ApplySceneContent`.
    pub fn apply_scene_content(mut self, value: impl Into<String>) -> Self {
        self.apply_scene_content = Some(value.into());
        self
    }
    /// Sets `SignSource`, which is required.
    #[inline]
    pub fn sign_source(mut self, value: i32) -> Self {
        self.sign_source = Some(value);
        self
    }
    /// Sets `ThirdParty`.
    #[inline]
    pub fn third_party(mut self, value: bool) -> Self {
        self.third_party = Some(value);
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
    UpdateSmsSignRequest {
        "SignName" => sign_name: query,
        "Remark" => remark: query,
        "SignType" => sign_type: query,
        "MoreData" => more_data: query_json,
        "QualificationId" => qualification_id: query,
        "ApplySceneContent" => apply_scene_content: query,
        "SignSource" => sign_source: query,
        "ThirdParty" => third_party: query,
        "AuthorizationLetterId" => authorization_letter_id: query,
    }
}

impl Operation for UpdateSmsSignRequest {
    type Response = UpdateSmsSignResponse;
    type Error = UpdateSmsSignError;
    const INFO: OperationInfo = super::operation("UpdateSmsSign")
        .required(&["SignName", "QualificationId", "SignSource"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [UpdateSmsSignError] = &[
        UpdateSmsSignError::ForbiddenAction,
        UpdateSmsSignError::ParameterMismatchThirdParty,
        UpdateSmsSignError::SignNameExists,
        UpdateSmsSignError::InvalidQualification,
        UpdateSmsSignError::InvalidApplySceneContent,
        UpdateSmsSignError::InvalidSignName,
        UpdateSmsSignError::MissApplySceneContent,
        UpdateSmsSignError::MissingSignName,
        UpdateSmsSignError::QualificationNotFound,
    ];
}

/// Response to [`UpdateSmsSignRequest`].
#[non_exhaustive]
pub struct UpdateSmsSignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A90E4451-FED7-49D2-87C8-00700A8C4D0D`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Signature that stands at the head of the message and tells who sends it. Example: `text`.
    pub sign_name: Option<String>,
    /// Number of the application under review; give it to support to have the review sped up.
    /// Example: `2004417****`.
    pub order_id: Option<String>,
}

response! {
    UpdateSmsSignResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "SignName" => sign_name: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`UpdateSmsSignRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction), here with HTTP status 400
/// - [`ParameterMismatchThirdParty`](super::DocumentedError::ParameterMismatchThirdParty)
/// - [`SignNameExists`](super::DocumentedError::SignNameExists)
/// - [`InvalidQualification`](super::DocumentedError::InvalidQualification)
/// - [`InvalidApplySceneContent`](super::DocumentedError::InvalidApplySceneContent)
/// - [`InvalidSignName`](super::DocumentedError::InvalidSignName)
/// - [`MissApplySceneContent`](super::DocumentedError::MissApplySceneContent)
/// - [`MissingSignName`](super::DocumentedError::MissingSignName)
/// - [`QualificationNotFound`](super::DocumentedError::QualificationNotFound)
pub type UpdateSmsSignError = super::DocumentedError;
