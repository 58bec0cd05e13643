// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUsers`, from `yundun-bastionhost/ListUsers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MobileCountryCode, UserSource};

/// Lists the users of a bastion host, filtered by source, state, or group.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::ListUsersRequest::new()
///     .instance_id("bastionhost-cn-st220aw****");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Range: at most 100. Example: `20`.
    pub page_size: Option<String>,
    /// Name that the user logs on with. Example: `abc`.
    pub user_name: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Where it comes from. Example: `Local`.
    pub source: Option<Open<UserSource>>,
    /// Cell phone number. Example: `1359999****`.
    pub mobile: Option<String>,
    /// State of the user, to narrow the list down to or to be put into. Example: `Normal`.
    pub user_state: Option<Open<UserState>>,
    /// ID of the source user that the call is about. Example: `122748924538****`.
    pub source_user_id: Option<String>,
    /// ID of the user group that the call is about. Example: `1`.
    pub user_group_id: Option<String>,
}

impl ListUsersRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, value: impl Into<String>) -> Self {
        self.user_name = Some(value.into());
        self
    }
    /// Sets `DisplayName`.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<Open<UserSource>>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, value: impl Into<String>) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets `UserState`.
    pub fn user_state(mut self, value: impl Into<Open<UserState>>) -> Self {
        self.user_state = Some(value.into());
        self
    }
    /// Sets `SourceUserId`.
    pub fn source_user_id(mut self, value: impl Into<String>) -> Self {
        self.source_user_id = Some(value.into());
        self
    }
    /// Sets `UserGroupId`.
    pub fn user_group_id(mut self, value: impl Into<String>) -> Self {
        self.user_group_id = Some(value.into());
        self
    }
}

request! {
    ListUsersRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "UserName" => user_name: query,
        "DisplayName" => display_name: query,
        "Source" => source: query,
        "Mobile" => mobile: query,
        "UserState" => user_state: query,
        "SourceUserId" => source_user_id: query,
        "UserGroupId" => user_group_id: query,
    }
}

impl Operation for ListUsersRequest {
    type Response = ListUsersResponse;
    type Error = ListUsersError;
    const INFO: OperationInfo = super::operation("ListUsers")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListUsersError] = &[
        ListUsersError::InvalidParameter,
        ListUsersError::InternalError,
    ];
}

impl Paginated for ListUsersRequest {
    type Item = UserItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.users)
    }
}

/// Response to [`ListUsersRequest`].
#[non_exhaustive]
pub struct ListUsersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// The users that were found or are concerned, one entry each.
    pub users: Vec<UserItem>,
}

response! {
    ListUsersResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Users" => users: list(""),
    }
}

/// The users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserItem {
    /// Free text added as a note. Example: `comment`.
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
    /// Name that the user logs on with. Example: `abc_def`.
    pub user_name: Option<String>,
    /// State that the user is in. Example: `["Normal"]`.
    pub user_state: Vec<String>,
    /// When the effective began or is to begin. Example: `1669630029`.
    pub effective_start_time: Option<i64>,
    /// When the effective ended or is to end. Example: `1672502400`.
    pub effective_end_time: Option<i64>,
    /// Password that belongs to the need reset; keep it secret. Example: `true`.
    pub need_reset_password: Option<bool>,
    /// State that the two factor is in. Example: `Enable`.
    pub two_factor_status: Option<String>,
    /// The two factor methods that were found or are concerned, one entry each. Example: `[ "sms" ]`.
    pub two_factor_methods: Vec<String>,
    /// State that the language is in. Example: `Custom`.
    pub language_status: Option<String>,
    /// Language of the texts. Example: `en`.
    pub language: Option<String>,
}

response! {
    UserItem {
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
        "TwoFactorStatus" => two_factor_status: value,
        "TwoFactorMethods" => two_factor_methods: list(""),
        "LanguageStatus" => language_status: value,
        "Language" => language: value,
    }
}

values! {
    /// State of the user, to narrow the list down to or to be put into.
    pub enum UserState {
        /// Users who can log on.
        Normal = "Normal",
        /// Users who are locked out.
        Frozen = "Frozen",
        /// Users whose time is over.
        Expired = "Expired",
    }
}

/// Errors that the documentation of [`ListUsersRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type ListUsersError = super::DocumentedError;
