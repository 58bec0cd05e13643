// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateUser`, from `yundun-bastionhost/CreateUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MobileCountryCode, UserSource};

/// Creates a local user or imports one from RAM or a directory such as AD or LDAP.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::CreateUserRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .source("Local")
///     .user_name("abc_def");
/// let reply = client.create_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** Where it comes from. Example: `Local`.
    pub source: Option<Open<UserSource>>,
    /// **Required.** Name that the user logs on with. Length: at most 128. Example: `abc_def`.
    pub user_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name shown to people; not used to identify the item. Length: at most 128. Example: `Bob`.
    pub display_name: Option<String>,
    /// **Required** under conditions. Password to be set or to log on with. Length: at most 128.
    /// A secret: it is printed as `***`.
    pub password: Option<String>,
    /// Free text added as a note. Length: at most 500. Example: `comment`.
    pub comment: Option<String>,
    /// Email address of the person or contact concerned. Example: `123@qq.com`.
    pub email: Option<String>,
    /// Cell phone number. Example: `1359999****`.
    pub mobile: Option<String>,
    /// **Required** under conditions. ID of the source user that the call is about.
    /// Example: `122748924538****`.
    pub source_user_id: Option<String>,
    /// Code that stands for the mobile country, for programs to act on. Default: `CN`. Example: `CN`.
    pub mobile_country_code: Option<Open<MobileCountryCode>>,
    /// When the effective began or is to begin.
    pub effective_start_time: Option<i64>,
    /// When the effective ended or is to end.
    pub effective_end_time: Option<i64>,
    /// Password that belongs to the need reset; keep it secret.
    pub need_reset_password: Option<bool>,
    /// State of the two factor, to narrow the list down to or to be put into.
    pub two_factor_status: Option<String>,
    /// The two factor methods that are concerned.
    pub two_factor_methods: Option<String>,
    /// State of the language, to narrow the list down to or to be put into.
    pub language_status: Option<String>,
    /// Language of the texts that come back, or of those handed in.
    pub language: Option<String>,
}

impl CreateUserRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Source`, which is required.
    pub fn source(mut self, value: impl Into<Open<UserSource>>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `UserName`, which is required.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `SourceUserId`.
    pub fn source_user_id(mut self, value: impl Into<String>) -> Self {
        self.source_user_id = Some(value.into());
        self
    }
    /// Sets `MobileCountryCode`.
    pub fn mobile_country_code(
        mut self,
        value: impl Into<Open<MobileCountryCode>>,
    ) -> Self {
        self.mobile_country_code = Some(value.into());
        self
    }
    /// Sets `EffectiveStartTime`.
    #[inline]
    pub fn effective_start_time(mut self, value: i64) -> Self {
        self.effective_start_time = Some(value);
        self
    }
    /// Sets `EffectiveEndTime`.
    #[inline]
    pub fn effective_end_time(mut self, value: i64) -> Self {
        self.effective_end_time = Some(value);
        self
    }
    /// Sets `NeedResetPassword`.
    #[inline]
    pub fn need_reset_password(mut self, value: bool) -> Self {
        self.need_reset_password = Some(value);
        self
    }
    /// Sets `TwoFactorStatus`.
    pub fn two_factor_status(mut self, value: impl Into<String>) -> Self {
        self.two_factor_status = Some(value.into());
        self
    }
    /// Sets `TwoFactorMethods`.
    pub fn two_factor_methods(mut self, value: impl Into<String>) -> Self {
        self.two_factor_methods = Some(value.into());
        self
    }
    /// Sets `LanguageStatus`.
    pub fn language_status(mut self, value: impl Into<String>) -> Self {
        self.language_status = Some(value.into());
        self
    }
    /// Sets `Language`.
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
}

request! {
    CreateUserRequest {
        "InstanceId" => instance_id: query,
        "Source" => source: query,
        "UserName" => user_name: query,
        "RegionId" => region_id: query,
        "DisplayName" => display_name: query,
        "Password" => password: query as Secret,
        "Comment" => comment: query,
        "Email" => email: query,
        "Mobile" => mobile: query,
        "SourceUserId" => source_user_id: query,
        "MobileCountryCode" => mobile_country_code: query,
        "EffectiveStartTime" => effective_start_time: query,
        "EffectiveEndTime" => effective_end_time: query,
        "NeedResetPassword" => need_reset_password: query,
        "TwoFactorStatus" => two_factor_status: query,
        "TwoFactorMethods" => two_factor_methods: query,
        "LanguageStatus" => language_status: query,
        "Language" => language: query,
    }
}

impl Operation for CreateUserRequest {
    type Response = CreateUserResponse;
    type Error = CreateUserError;
    const INFO: OperationInfo = super::operation("CreateUser")
        .required(&["InstanceId", "Source", "UserName"])
        .region("RegionId");
    const ERRORS: &'static [CreateUserError] = &[
        CreateUserError::InvalidParameter,
        CreateUserError::UserAlreadyExists,
        CreateUserError::InternalError,
    ];
}

/// Response to [`CreateUserRequest`].
#[non_exhaustive]
pub struct CreateUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
}

response! {
    CreateUserResponse {
        "RequestId" => request_id: value,
        "UserId" => user_id: value,
    }
}

/// Errors that the documentation of [`CreateUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserAlreadyExists`](super::DocumentedError::UserAlreadyExists)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateUserError = super::DocumentedError;
