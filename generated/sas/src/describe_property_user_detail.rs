// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePropertyUserDetail`, from `sas/DescribePropertyUserDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists account fingerprints of servers, with details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribePropertyUserDetailRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_property_user_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePropertyUserDetailRequest {
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// User that the call or the item is about.
    pub user: Option<String>,
    /// Keeps only accounts with, or without, root privileges.
    pub is_root: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Earliest moment of the last logon, in milliseconds since 1970.
    pub last_login_time_start: Option<i64>,
    /// Latest moment of the last logon, in milliseconds since 1970.
    pub last_login_time_end: Option<i64>,
    /// Room for further settings or data, as a rule JSON.
    pub extend: Option<String>,
}

impl DescribePropertyUserDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `User`.
    pub fn user(mut self, value: impl Into<String>) -> Self {
        self.user = Some(value.into());
        self
    }
    /// Sets `IsRoot`.
    pub fn is_root(mut self, value: impl Into<String>) -> Self {
        self.is_root = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `LastLoginTimeStart`.
    #[inline]
    pub fn last_login_time_start(mut self, value: i64) -> Self {
        self.last_login_time_start = Some(value);
        self
    }
    /// Sets `LastLoginTimeEnd`.
    #[inline]
    pub fn last_login_time_end(mut self, value: i64) -> Self {
        self.last_login_time_end = Some(value);
        self
    }
    /// Sets `Extend`.
    pub fn extend(mut self, value: impl Into<String>) -> Self {
        self.extend = Some(value.into());
        self
    }
}

request! {
    DescribePropertyUserDetailRequest {
        "Remark" => remark: query,
        "User" => user: query,
        "IsRoot" => is_root: query,
        "Uuid" => uuid: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "LastLoginTimeStart" => last_login_time_start: query,
        "LastLoginTimeEnd" => last_login_time_end: query,
        "Extend" => extend: query,
    }
}

impl Operation for DescribePropertyUserDetailRequest {
    type Response = DescribePropertyUserDetailResponse;
    type Error = DescribePropertyUserDetailError;
    const INFO: OperationInfo = super::operation("DescribePropertyUserDetail")
        .read_only();
    const ERRORS: &'static [DescribePropertyUserDetailError] = &[
        DescribePropertyUserDetailError::NoPermission,
        DescribePropertyUserDetailError::ServerError,
    ];
}

impl Paginated for DescribePropertyUserDetailRequest {
    type Item = Property;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.propertys)
    }
}

/// Response to [`DescribePropertyUserDetailRequest`].
#[non_exhaustive]
pub struct DescribePropertyUserDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `33A71BE3-2CC2-14CB-B460-33A1DD82953A`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// The properties that were found or are concerned, one entry each.
    pub propertys: Vec<Property>,
}

response! {
    DescribePropertyUserDetailResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Propertys" => propertys: list(""),
    }
}

/// The properties that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Property {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// IP address that belongs to the last login. Example: `192.168.XX.XX`.
    pub last_login_ip: Option<String>,
    /// Address that can be reached from the Internet. Example: `192.168.XX.XX`.
    pub internet_ip: Option<String>,
    /// Time that is set or recorded for this: last login. Example: `2022-04-04 18:07:06`.
    pub last_login_time: Option<String>,
    /// Whether the account has root privileges. Example: `0`.
    pub is_root: Option<String>,
    /// IP address of the host or service concerned. Example: `192.168.XX.XX`.
    pub ip: Option<String>,
    /// User that the call or the item is about. Example: `bin`.
    pub user: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-hp35tftuh52wbp1g****`.
    pub instance_id: Option<String>,
    /// IP address that belongs to the intranet. Example: `100.104.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Day or moment of the password expiration. Example: `never`.
    pub password_expiration_date: Option<String>,
    /// Identifier that is unique for the item. Example: `162eb349-c2d9-4f8b-805c-75b43d4c****`.
    pub uuid: Option<String>,
    /// Moment that was recorded for this: last login. Example: `1649066826000`.
    pub last_login_timestamp: Option<i64>,
    /// Name given to the instance, as lists and the console show it. Example: `hc-host-****`.
    pub instance_name: Option<String>,
    /// Day or moment of the accounts expiration. Example: `never`.
    pub accounts_expiration_date: Option<String>,
    /// Moment that was recorded for this: create. Example: `1649149566000`.
    pub create_timestamp: Option<i64>,
    /// Names of the groups that were found or are concerned. Example: `["bin"]`.
    pub group_names: Vec<String>,
    /// When the account last logged on, in milliseconds since 1970. Example: `1649066826000`.
    pub last_login_time_dt: Option<i64>,
    /// Whether the password has run out. Example: `1`.
    pub is_passwd_expired: Option<i32>,
    /// Whether the password is locked. Example: `1`.
    pub is_passwd_locked: Option<i32>,
    /// Whether the account has run out. Example: `1`.
    pub is_user_expired: Option<i32>,
    /// Whether people can log on with the account. Example: `0`.
    pub is_could_login: Option<i32>,
    /// Whether the account can act as root by sudo. Example: `0`.
    pub is_sudoer: Option<i32>,
}

response! {
    Property {
        "Status" => status: value,
        "LastLoginIp" => last_login_ip: value,
        "InternetIp" => internet_ip: value,
        "LastLoginTime" => last_login_time: value,
        "IsRoot" => is_root: value,
        "Ip" => ip: value,
        "User" => user: value,
        "InstanceId" => instance_id: value,
        "IntranetIp" => intranet_ip: value,
        "PasswordExpirationDate" => password_expiration_date: value,
        "Uuid" => uuid: value,
        "LastLoginTimestamp" => last_login_timestamp: value,
        "InstanceName" => instance_name: value,
        "AccountsExpirationDate" => accounts_expiration_date: value,
        "CreateTimestamp" => create_timestamp: value,
        "GroupNames" => group_names: list(""),
        "LastLoginTimeDt" => last_login_time_dt: value,
        "IsPasswdExpired" => is_passwd_expired: value,
        "IsPasswdLocked" => is_passwd_locked: value,
        "IsUserExpired" => is_user_expired: value,
        "IsCouldLogin" => is_could_login: value,
        "IsSudoer" => is_sudoer: value,
    }
}

/// Errors that the documentation of [`DescribePropertyUserDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribePropertyUserDetailError = super::DocumentedError;
