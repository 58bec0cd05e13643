// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSmsSign`, from `dysmsapi/CreateSmsSign.md`.

use alicloud_runtime::codegen::*;

/// Applies for an SMS signature tied to a qualification; it must pass review before use.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::CreateSmsSignRequest::new()
///     .sign_name("...")
///     .qualification_id(1)
///     .sign_source(1);
/// let reply = client.create_sms_sign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSmsSignRequest {
    /// **Required.** Signature that stands at the head of the message and tells who sends it.
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

impl CreateSmsSignRequest {
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
    CreateSmsSignRequest {
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

impl Operation for CreateSmsSignRequest {
    type Response = CreateSmsSignResponse;
    type Error = CreateSmsSignError;
    const INFO: OperationInfo = super::operation("CreateSmsSign")
        .required(&["SignName", "QualificationId", "SignSource"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
    const ERRORS: &'static [CreateSmsSignError] = &[
        CreateSmsSignError::ForbiddenAction,
        CreateSmsSignError::ParameterMismatchThirdParty,
        CreateSmsSignError::SignNameExists,
        CreateSmsSignError::InvalidQualification,
        CreateSmsSignError::InvalidSignName,
        CreateSmsSignError::InvalidApplySceneContent,
        CreateSmsSignError::MissApplySceneContent,
        CreateSmsSignError::MissingSignName,
        CreateSmsSignError::QualificationNotFound,
    ];
}

/// Response to [`CreateSmsSignRequest`].
#[non_exhaustive]
pub struct CreateSmsSignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CCA2BCFF-2BA7-427C-90EE-AC6994748607`.
    pub request_id: Option<String>,
    /// Result code; `OK` stands for success. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// Signature that stands at the head of the message and tells who sends it. Example: `text`.
    pub sign_name: Option<String>,
    /// Number of the application under review; give it to support to have the review sped up.
    /// Example: `2004415****`.
    pub order_id: Option<String>,
}

response! {
    CreateSmsSignResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "SignName" => sign_name: value,
        "OrderId" => order_id: value,
    }
}

/// Errors that the documentation of [`CreateSmsSignRequest`] names.
///
/// - [`ForbiddenAction`](super::DocumentedError::ForbiddenAction), here with HTTP status 400
/// - [`ParameterMismatchThirdParty`](super::DocumentedError::ParameterMismatchThirdParty)
/// - [`SignNameExists`](super::DocumentedError::SignNameExists)
/// - [`InvalidQualification`](super::DocumentedError::InvalidQualification)
/// - [`InvalidSignName`](super::DocumentedError::InvalidSignName)
/// - [`InvalidApplySceneContent`](super::DocumentedError::InvalidApplySceneContent)
/// - [`MissApplySceneContent`](super::DocumentedError::MissApplySceneContent)
/// - [`MissingSignName`](super::DocumentedError::MissingSignName)
/// - [`QualificationNotFound`](super::DocumentedError::QualificationNotFound)
pub type CreateSmsSignError = super::DocumentedError;
