// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAgAccount`, from `bssopenapi/CreateAgAccount.md`.

use alicloud_runtime::codegen::*;

/// Creates an Alibaba Cloud account for a customer and ties it to the caller's account.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::CreateAgAccountRequest::new()
///     .login_email("...");
/// let reply = client.create_ag_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAgAccountRequest {
    /// **Required.** Email address that the customer logs on with.
    pub login_email: Option<String>,
    /// Attribute that the new account starts with.
    pub account_attr: Option<String>,
    /// Registered name of the enterprise that the new account is for.
    pub enterprise_name: Option<String>,
    /// Given name of the person that the new account is for.
    pub first_name: Option<String>,
    /// Family name of the person that the new account is for.
    pub last_name: Option<String>,
    /// Country of the new account's owner, by its code.
    pub nation_code: Option<String>,
    /// Province of the new account's owner.
    pub province_name: Option<String>,
    /// City of the new account's owner, in English.
    pub city_name: Option<String>,
    /// Postal code of the new account's owner.
    pub postcode: Option<String>,
}

impl CreateAgAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoginEmail`, which is required.
    pub fn login_email(mut self, value: impl Into<String>) -> Self {
        self.login_email = Some(value.into());
        self
    }
    /// Sets `AccountAttr`.
    pub fn account_attr(mut self, value: impl Into<String>) -> Self {
        self.account_attr = Some(value.into());
        self
    }
    /// Sets `EnterpriseName`.
    pub fn enterprise_name(mut self, value: impl Into<String>) -> Self {
        self.enterprise_name = Some(value.into());
        self
    }
    /// Sets `FirstName`.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets `LastName`.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets `NationCode`.
    pub fn nation_code(mut self, value: impl Into<String>) -> Self {
        self.nation_code = Some(value.into());
        self
    }
    /// Sets `ProvinceName`.
    pub fn province_name(mut self, value: impl Into<String>) -> Self {
        self.province_name = Some(value.into());
        self
    }
    /// Sets `CityName`.
    pub fn city_name(mut self, value: impl Into<String>) -> Self {
        self.city_name = Some(value.into());
        self
    }
    /// Sets `Postcode`.
    pub fn postcode(mut self, value: impl Into<String>) -> Self {
        self.postcode = Some(value.into());
        self
    }
}

request! {
    CreateAgAccountRequest {
        "LoginEmail" => login_email: query,
        "AccountAttr" => account_attr: query,
        "EnterpriseName" => enterprise_name: query,
        "FirstName" => first_name: query,
        "LastName" => last_name: query,
        "NationCode" => nation_code: query,
        "ProvinceName" => province_name: query,
        "CityName" => city_name: query,
        "Postcode" => postcode: query,
    }
}

impl Operation for CreateAgAccountRequest {
    type Response = CreateAgAccountResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAgAccount")
        .required(&["LoginEmail"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"]);
}

/// Response to [`CreateAgAccountRequest`].
#[non_exhaustive]
pub struct CreateAgAccountResponse {
    /// Code for programs to act on, as a rule that of the result.
    /// Example: `LOGIN_EMAIL_HAS_BEEN_USED`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it.
    /// Example: `loginEmail=685741089H@chinaunicom.cn,has used`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EAE08A27-386C-579E-966D-8853EC3C5D0E`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// How the new account hangs together with its parent account.
    pub ag_relation_dto: Option<AgRelationDto>,
}

response! {
    CreateAgAccountResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "AgRelationDto" => ag_relation_dto: value,
    }
}

/// How the new account hangs together with its parent account.
#[non_exhaustive]
pub struct AgRelationDto {
    /// Kind of the item, out of those that the service tells apart. Example: `FINACE_CLOUD`.
    pub type_: Option<String>,
    /// Account number of the account created under the parent. Example: `1728240534507590`.
    pub pk: Option<String>,
    /// RAM role by which the parent account manages the new account. Example: `admin-role`.
    pub ram_admin_role_name: Option<String>,
    /// Account number of the parent account. Example: `1785287436011964`.
    pub mpk: Option<String>,
}

response! {
    AgRelationDto {
        "Type" => type_: value,
        "Pk" => pk: value,
        "RamAdminRoleName" => ram_admin_role_name: value,
        "Mpk" => mpk: value,
    }
}
