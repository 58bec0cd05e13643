// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUsersInGroup`, from `ecd/DescribeUsersInGroup.md`.

use alicloud_runtime::codegen::*;

/// Lists the authorized users of a cloud computer pool, with contact data and connection state.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeUsersInGroupRequest::new()
///     .desktop_group_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_users_in_group(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUsersInGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the desktop group that the call is about.
    pub desktop_group_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the end user that the call is about.
    pub end_user_id: Option<String>,
    /// State of the connect, to narrow the list down to or to be put into.
    pub connect_state: Option<i32>,
    /// Details about the query user.
    pub query_user_detail: Option<bool>,
    /// Conditions that narrow the list down.
    pub filter: Option<String>,
    /// ID of the org that the call is about.
    pub org_id: Option<String>,
    /// IDs of the end users to work on or to narrow the list down to. Items: at most 100.
    pub end_user_ids: Vec<String>,
}

impl DescribeUsersInGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DesktopGroupId`, which is required.
    pub fn desktop_group_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_group_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `EndUserId`.
    pub fn end_user_id(mut self, value: impl Into<String>) -> Self {
        self.end_user_id = Some(value.into());
        self
    }
    /// Sets `ConnectState`.
    #[inline]
    pub fn connect_state(mut self, value: i32) -> Self {
        self.connect_state = Some(value);
        self
    }
    /// Sets `QueryUserDetail`.
    #[inline]
    pub fn query_user_detail(mut self, value: bool) -> Self {
        self.query_user_detail = Some(value);
        self
    }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `OrgId`.
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        self.org_id = Some(value.into());
        self
    }
    /// Sets `EndUserIds`.
    pub fn end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeUsersInGroupRequest {
        "RegionId" => region_id: query,
        "DesktopGroupId" => desktop_group_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "EndUserId" => end_user_id: query,
        "ConnectState" => connect_state: query,
        "QueryUserDetail" => query_user_detail: query,
        "Filter" => filter: query,
        "OrgId" => org_id: query,
        "EndUserIds" => end_user_ids: query,
    }
}

impl Operation for DescribeUsersInGroupRequest {
    type Response = DescribeUsersInGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeUsersInGroup")
        .required(&["RegionId", "DesktopGroupId"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeUsersInGroupRequest {
    type Item = EndUser;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.end_users)
    }
}

/// Response to [`DescribeUsersInGroupRequest`].
#[non_exhaustive]
pub struct DescribeUsersInGroupResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `caeba0bbb2be03f84eb48b699f0a4883`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// How many there are of this: users. Example: `1`.
    pub users_count: Option<i32>,
    /// How many there are of this: online users. Example: `0`.
    pub online_users_count: Option<i32>,
    /// The end users that were found or are concerned, one entry each.
    pub end_users: Vec<EndUser>,
}

response! {
    DescribeUsersInGroupResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "UsersCount" => users_count: value,
        "OnlineUsersCount" => online_users_count: value,
        "EndUsers" => end_users: list(""),
    }
}

/// The end users that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EndUser {
    /// ID of the end user that the item belongs to or stands for. Example: `alice`.
    pub end_user_id: Option<String>,
    /// Email address that belongs to the end user. Example: `alice@example.com`.
    pub end_user_email: Option<String>,
    /// Name that the desktop goes by. Example: `testName`.
    pub desktop_name: Option<String>,
    /// State that the connection is in. Example: `1`.
    pub connection_status: Option<String>,
    /// ID of the desktop that the item belongs to or stands for. Example: `ecd-gx2x1dhsmucyy****`.
    pub desktop_id: Option<String>,
    /// Which kind of end user it is or is to be. Example: `SIMPLE`.
    pub end_user_type: Option<String>,
    /// Telephone number that belongs to the end user. Example: `1381111****`.
    pub end_user_phone: Option<String>,
    /// Name that the user of the end is known by. Example: `alice`.
    pub end_user_name: Option<String>,
    /// What is known about the external.
    pub external_info: Option<ExternalInfo>,
    /// The user set properties models that were found or are concerned, one entry each.
    pub user_set_properties_models: Vec<UserSetPropertiesModel>,
    /// ID of the user desktop that the item belongs to or stands for. Example: `ud-i896ze8hazpvl****`.
    pub user_desktop_id: Option<String>,
    /// Free text kept with the end user. Example: `Note`.
    pub end_user_remark: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `alice`.
    pub display_name: Option<String>,
}

response! {
    EndUser {
        "EndUserId" => end_user_id: value,
        "EndUserEmail" => end_user_email: value,
        "DesktopName" => desktop_name: value,
        "ConnectionStatus" => connection_status: value,
        "DesktopId" => desktop_id: value,
        "EndUserType" => end_user_type: value,
        "EndUserPhone" => end_user_phone: value,
        "EndUserName" => end_user_name: value,
        "ExternalInfo" => external_info: value,
        "UserSetPropertiesModels" => user_set_properties_models: list(""),
        "UserDesktopId" => user_desktop_id: value,
        "EndUserRemark" => end_user_remark: value,
        "DisplayName" => display_name: value,
    }
}

/// What is known about the external.
#[non_exhaustive]
pub struct ExternalInfo {
    /// Name that the external goes by. Example: `nameDemo`.
    pub external_name: Option<String>,
    /// Number that counts or picks out the job. Example: `123`.
    pub job_number: Option<String>,
}

response! {
    ExternalInfo {
        "ExternalName" => external_name: value,
        "JobNumber" => job_number: value,
    }
}

/// The user set properties models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct UserSetPropertiesModel {
    /// ID of the user or account that the call or the item is about. Example: `123`.
    pub user_id: Option<i64>,
    /// Name that the user logs on with. Example: `nameDemo`.
    pub user_name: Option<String>,
    /// ID of the property that the item belongs to or stands for. Example: `123`.
    pub property_id: Option<i64>,
    /// Key that opens, signs or picks out the property. Example: `key`.
    pub property_key: Option<String>,
    /// Which kind of property it is or is to be. Example: `1`.
    pub property_type: Option<i32>,
    /// The property values that were found or are concerned, one entry each.
    pub property_values: Vec<PropertyValue>,
}

response! {
    UserSetPropertiesModel {
        "UserId" => user_id: value,
        "UserName" => user_name: value,
        "PropertyId" => property_id: value,
        "PropertyKey" => property_key: value,
        "PropertyType" => property_type: value,
        "PropertyValues" => property_values: list(""),
    }
}

/// The property values that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct PropertyValue {
    /// ID of the property value that the item belongs to or stands for. Example: `123`.
    pub property_value_id: Option<i64>,
    /// Value that the property has or is given. Example: `value`.
    pub property_value: Option<String>,
}

response! {
    PropertyValue {
        "PropertyValueId" => property_value_id: value,
        "PropertyValue" => property_value: value,
    }
}
