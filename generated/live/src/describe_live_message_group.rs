// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveMessageGroup`, from `live/DescribeLiveMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of an interactive message group: creator, administrators, online users, and
/// message counts.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveMessageGroupRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.describe_live_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl DescribeLiveMessageGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppId`, which is required.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    DescribeLiveMessageGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for DescribeLiveMessageGroupRequest {
    type Response = DescribeLiveMessageGroupResponse;
    type Error = DescribeLiveMessageGroupError;
    const INFO: OperationInfo = super::operation("DescribeLiveMessageGroup")
        .required(&["AppId", "GroupId"])
        .read_only();
    const ERRORS: &'static [DescribeLiveMessageGroupError] = &[
        DescribeLiveMessageGroupError::InputInvalid,
        DescribeLiveMessageGroupError::NoAuth,
        DescribeLiveMessageGroupError::ResourceNotExist2,
        DescribeLiveMessageGroupError::ServerError,
    ];
}

/// Response to [`DescribeLiveMessageGroupRequest`].
#[non_exhaustive]
pub struct DescribeLiveMessageGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1815A27D-BAE2-10E6-89FD-D477951C67C7`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `grouptest1`.
    pub group_id: Option<String>,
    /// ID of the creator that the item belongs to or stands for. Example: `uid1`.
    pub creator_id: Option<String>,
    /// Items of the kind admin that were found or are concerned. Example: `uid1`.
    pub admin_list: Vec<String>,
    /// When it was made, in seconds since 1970. Example: `1698305471`.
    pub createtime: Option<i64>,
    /// Name of the group that the call or the item is about. Example: `mytestgroup`.
    pub group_name: Option<String>,
    /// What is known about the group. Example: `testgroupinfo`.
    pub group_info: Option<String>,
    /// Whether it was removed. Example: `false`.
    pub delete: Option<bool>,
    /// How often it happens or is tried: total. Example: `50`.
    pub total_times: Option<i64>,
    /// Number that is given for this: online user counts. Example: `2`.
    pub online_user_counts: Option<i64>,
    /// How much or how many of this: msg.
    pub msg_amount: BTreeMap<String, i64>,
    /// When it was removed; the service spells the field this way. Example: `1698299827`.
    pub deletatime: Option<i64>,
    /// Who removed it. Example: `uid1`.
    pub deletor: Option<String>,
}

response! {
    DescribeLiveMessageGroupResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "CreatorId" => creator_id: value,
        "AdminList" => admin_list: list(""),
        "Createtime" => createtime: value,
        "GroupName" => group_name: value,
        "GroupInfo" => group_info: value,
        "Delete" => delete: value,
        "TotalTimes" => total_times: value,
        "OnlineUserCounts" => online_user_counts: value,
        "MsgAmount" => msg_amount: map,
        "Deletatime" => deletatime: value,
        "Deletor" => deletor: value,
    }
}

/// Errors that the documentation of [`DescribeLiveMessageGroupRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLiveMessageGroupError = super::DocumentedError;
