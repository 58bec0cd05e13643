// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetUser`, from `yundun-bastionhost/GetUser.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MobileCountryCode, UserSource};

/// Shows one bastion host user in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetUserRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_id("1");
/// let reply = client.get_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetUserRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetUserRequest {
    type Response = GetUserResponse;
    type Error = GetUserError;
    const INFO: OperationInfo = super::operation("GetUser")
        .required(&["InstanceId", "UserId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetUserError] = &[
        GetUserError::InvalidParameter,
        GetUserError::UserNotFound,
        GetUserError::InternalError,
    ];
}

/// Response to [`GetUserRequest`].
#[non_exhaustive]
pub struct GetUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The user asked about.
    pub user: Option<User>,
}

response! {
    GetUserResponse {
        "RequestId" => request_id: value,
        "User" => user: value,
    }
}

/// The user asked about.
#[non_exhaustive]
pub struct User {
    /// Free text added as a note. Example: `commet`.
    pub comment: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `Bob`.
    pub display_name: Option<String>,
    /// Email address of the person or contact concerned. Example: `1099**@qq.com`.
    pub email: Option<String>,
    /// Cell phone number. Example: `1359999****`.
    pub mobile: Option<String>,
    /// Code that stands for the mobile country, for programs to act on. Example: `CN`.
    pub mobile_country_code: Option<Open<MobileCountryCode>>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<Open<UserSource>>,
    /// ID of the source user that the item belongs to or stands for. Example: `122748924538****`.
    pub source_user_id: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
    /// Name that the user logs on with. Example: `abcabc_def`.
    pub user_name: Option<String>,
    /// State that the user is in. Example: `["Normal"]`.
    pub user_state: Vec<String>,
    /// When the effective began or is to begin. Example: `1669630029`.
    pub effective_start_time: Option<i64>,
    /// When the effective ended or is to end. Example: `1672502400`.
    pub effective_end_time: Option<i64>,
    /// Password that belongs to the need reset; keep it secret. Example: `true`.
    pub need_reset_password: Option<bool>,
    /// The two factor methods that were found or are concerned, one entry each. Example: `[ "sms" ]`.
    pub two_factor_methods: Vec<String>,
    /// State that the two factor is in. Example: `Enable`.
    pub two_factor_status: Option<String>,
    /// State that the language is in. Example: `Custom`.
    pub language_status: Option<String>,
    /// Language of the texts. Example: `en`.
    pub language: Option<String>,
}

response! {
    User {
        "Comment" => comment: value,
        "DisplayName" => display_name: value,
        "Email" => email: value,
        "Mobile" => mobile: value,
        "MobileCountryCode" => mobile_country_code: value,
        "Source" => source: value,
        "SourceUserId" => source_user_id: value,
        "UserId" => user_id: value,
        "UserName" => user_name: value,
        "UserState" => user_state: list(""),
        "EffectiveStartTime" => effective_start_time: value,
        "EffectiveEndTime" => effective_end_time: value,
        "NeedResetPassword" => need_reset_password: value,
        "TwoFactorMethods" => two_factor_methods: list(""),
        "TwoFactorStatus" => two_factor_status: value,
        "LanguageStatus" => language_status: value,
        "Language" => language: value,
    }
}

/// Errors that the documentation of [`GetUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserNotFound`](super::DocumentedError::UserNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetUserError = super::DocumentedError;
