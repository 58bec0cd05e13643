// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSmsAuthorizationLetter`, from `dysmsapi/CreateSmsAuthorizationLetter.md`.

use alicloud_runtime::codegen::*;

/// Creates an authorization letter that allows using another party's signatures.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::CreateSmsAuthorizationLetterRequest::new()
///     .authorization_letter_pic("...")
///     .sign_list(["..."])
///     .authorization_letter_exp_date("...")
///     .authorization("...")
///     .organization_code("...")
///     .proxy_authorization("...")
///     .authorization_letter_name("...");
/// let reply = client.create_sms_authorization_letter(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSmsAuthorizationLetterRequest {
    /// **Required.** Picture of the signed letter of authorization, as the upload returned it.
    pub authorization_letter_pic: Option<String>,
    /// **Required.** Signatures that the letter of authorization covers.
    pub sign_list: Vec<String>,
    /// **Required.** Until when the letter of authorization is valid.
    pub authorization_letter_exp_date: Option<String>,
    /// **Required.** Who grants the right to use the signature in the letter of authorization.
    pub authorization: Option<String>,
    /// **Required.** Unified social credit code of the company.
    pub organization_code: Option<String>,
    /// **Required.** Who is granted the right to use the signature in the letter of authorization.
    pub proxy_authorization: Option<String>,
    /// **Required.** Name that tells the letter of authorization from others.
    pub authorization_letter_name: Option<String>,
}

impl CreateSmsAuthorizationLetterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AuthorizationLetterPic`, which is required.
    pub fn authorization_letter_pic(mut self, value: impl Into<String>) -> Self {
        self.authorization_letter_pic = Some(value.into());
        self
    }
    /// Sets `SignList`, which is required.
    pub fn sign_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sign_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AuthorizationLetterExpDate`, which is required.
    pub fn authorization_letter_exp_date(mut self, value: impl Into<String>) -> Self {
        self.authorization_letter_exp_date = Some(value.into());
        self
    }
    /// Sets `Authorization`, which is required.
    pub fn authorization(mut self, value: impl Into<String>) -> Self {
        self.authorization = Some(value.into());
        self
    }
    /// Sets `OrganizationCode`, which is required.
    pub fn organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = Some(value.into());
        self
    }
    /// Sets `ProxyAuthorization`, which is required.
    pub fn proxy_authorization(mut self, value: impl Into<String>) -> Self {
        self.proxy_authorization = Some(value.into());
        self
    }
    /// Sets `AuthorizationLetterName`, which is required.
    pub fn authorization_letter_name(mut self, value: impl Into<String>) -> Self {
        self.authorization_letter_name = Some(value.into());
        self
    }
}

request! {
    CreateSmsAuthorizationLetterRequest {
        "AuthorizationLetterPic" => authorization_letter_pic: query,
        "SignList" => sign_list: query_json,
        "AuthorizationLetterExpDate" => authorization_letter_exp_date: query,
        "Authorization" => authorization: query,
        "OrganizationCode" => organization_code: query,
        "ProxyAuthorization" => proxy_authorization: query,
        "AuthorizationLetterName" => authorization_letter_name: query,
    }
}

impl Operation for CreateSmsAuthorizationLetterRequest {
    type Response = CreateSmsAuthorizationLetterResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSmsAuthorizationLetter")
        .required(
            &[
                "AuthorizationLetterPic",
                "SignList",
                "AuthorizationLetterExpDate",
                "Authorization",
                "OrganizationCode",
                "ProxyAuthorization",
                "AuthorizationLetterName",
            ],
        );
}

/// Response to [`CreateSmsAuthorizationLetterRequest`], which the documentation does not describe.
pub type CreateSmsAuthorizationLetterResponse = alicloud_runtime::UndocumentedResponse;
