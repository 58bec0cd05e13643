// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SearchAlertContactGroup`, from `arms/SearchAlertContactGroup.md`.

use alicloud_runtime::codegen::*;

/// Finds alert contact groups by their name or by a contact in them.
///
/// ```no_run
/// # async fn example(client: alicloud_arms::Client) -> Result<(), alicloud_arms::Error> {
/// let request = alicloud_arms::SearchAlertContactGroupRequest::new()
///     .region_id("cn-hangzhou")
///     .contact_group_name("TestGroup");
/// let reply = client.search_alert_contact_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SearchAlertContactGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`. Default: `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name that the contact group goes by. Example: `TestGroup`.
    pub contact_group_name: Option<String>,
    /// Name that the contact goes by. Example: `John Doe`.
    pub contact_name: Option<String>,
    /// ID of the contact that the call is about. Example: `123`.
    pub contact_id: Option<i64>,
    /// IDs of the contact groups to work on or to narrow the list down to. Example: `746`.
    pub contact_group_ids: Option<String>,
    /// Details about the is. Default: `false`. Example: `true`.
    pub is_detail: Option<bool>,
}

impl SearchAlertContactGroupRequest {
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
    /// Sets `ContactGroupName`.
    pub fn contact_group_name(mut self, value: impl Into<String>) -> Self {
        self.contact_group_name = Some(value.into());
        self
    }
    /// Sets `ContactName`.
    pub fn contact_name(mut self, value: impl Into<String>) -> Self {
        self.contact_name = Some(value.into());
        self
    }
    /// Sets `ContactId`.
    #[inline]
    pub fn contact_id(mut self, value: i64) -> Self {
        self.contact_id = Some(value);
        self
    }
    /// Sets `ContactGroupIds`.
    pub fn contact_group_ids(mut self, value: impl Into<String>) -> Self {
        self.contact_group_ids = Some(value.into());
        self
    }
    /// Sets `IsDetail`.
    #[inline]
    pub fn is_detail(mut self, value: bool) -> Self {
        self.is_detail = Some(value);
        self
    }
}

request! {
    SearchAlertContactGroupRequest {
        "RegionId" => region_id: query,
        "ContactGroupName" => contact_group_name: query,
        "ContactName" => contact_name: query,
        "ContactId" => contact_id: query,
        "ContactGroupIds" => contact_group_ids: query,
        "IsDetail" => is_detail: query,
    }
}

impl Operation for SearchAlertContactGroupRequest {
    type Response = SearchAlertContactGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SearchAlertContactGroup")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`SearchAlertContactGroupRequest`].
#[non_exhaustive]
pub struct SearchAlertContactGroupResponse {
    /// The contact groups that were found or are concerned, one entry each.
    pub contact_groups: Vec<ContactGroup>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4D6C358A-A58B-4F4B-94CE-F5AAF023****`.
    pub request_id: Option<String>,
}

response! {
    SearchAlertContactGroupResponse {
        "ContactGroups" => contact_groups: list(""),
        "RequestId" => request_id: value,
    }
}

/// The contact groups that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ContactGroup {
    /// ID of the contact group that the item belongs to or stands for. Example: `746`.
    pub contact_group_id: Option<i64>,
    /// Name that the contact group goes by. Example: `TestGroup`.
    pub contact_group_name: Option<String>,
    /// The contacts that were found or are concerned, one entry each.
    pub contacts: Vec<Contact>,
    /// When the item was created. Example: `1529668855000`.
    pub create_time: Option<i64>,
    /// When the item was last changed. Example: `1529668855000`.
    pub update_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `113197164949****`.
    pub user_id: Option<String>,
}

response! {
    ContactGroup {
        "ContactGroupId" => contact_group_id: value,
        "ContactGroupName" => contact_group_name: value,
        "Contacts" => contacts: list(""),
        "CreateTime" => create_time: value,
        "UpdateTime" => update_time: value,
        "UserId" => user_id: value,
    }
}

/// The contacts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Contact {
    /// ID of the contact that the item belongs to or stands for. Example: `123`.
    pub contact_id: Option<i64>,
    /// Name that the contact goes by. Example: `John Doe`.
    pub contact_name: Option<String>,
    /// When the item was created. Example: `1572349025000`.
    pub create_time: Option<i64>,
    /// Address of the DingTalk chatbot.
    /// Example: `https://oapi.dingtalk.com/robot/send?access_token=91f2f6****`.
    pub ding_robot: Option<String>,
    /// Email address of the person or contact concerned. Example: `someone@example.com`.
    pub email: Option<String>,
    /// Telephone number of the person or contact concerned, or details about calls to it.
    /// Example: `1381111*****`.
    pub phone: Option<String>,
    /// Whether the contact gets messages from the service. Example: `false`.
    pub system_noc: Option<bool>,
    /// When the item was last changed. Example: `1580258717000`.
    pub update_time: Option<i64>,
    /// ID of the user or account that the call or the item is about. Example: `113197164949****`.
    pub user_id: Option<String>,
}

response! {
    Contact {
        "ContactId" => contact_id: value,
        "ContactName" => contact_name: value,
        "CreateTime" => create_time: value,
        "DingRobot" => ding_robot: value,
        "Email" => email: value,
        "Phone" => phone: value,
        "SystemNoc" => system_noc: value,
        "UpdateTime" => update_time: value,
        "UserId" => user_id: value,
    }
}
