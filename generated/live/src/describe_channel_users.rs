// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeChannelUsers`, from `live/DescribeChannelUsers.md`.

use alicloud_runtime::codegen::*;

/// Returns the online users of a channel, split into interactive users and viewers.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeChannelUsersRequest::new()
///     .app_id("...")
///     .channel_id("...");
/// let reply = client.describe_channel_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeChannelUsersRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the channel that the call is about.
    pub channel_id: Option<String>,
}

impl DescribeChannelUsersRequest {
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
    /// Sets `ChannelId`, which is required.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.channel_id = Some(value.into());
        self
    }
}

request! {
    DescribeChannelUsersRequest {
        "AppId" => app_id: query,
        "ChannelId" => channel_id: query,
    }
}

impl Operation for DescribeChannelUsersRequest {
    type Response = DescribeChannelUsersResponse;
    type Error = DescribeChannelUsersError;
    const INFO: OperationInfo = super::operation("DescribeChannelUsers")
        .required(&["AppId", "ChannelId"])
        .read_only();
    const ERRORS: &'static [DescribeChannelUsersError] = &[
        DescribeChannelUsersError::_400,
        DescribeChannelUsersError::_401,
        DescribeChannelUsersError::_404,
        DescribeChannelUsersError::_500,
    ];
}

/// Response to [`DescribeChannelUsersRequest`].
#[non_exhaustive]
pub struct DescribeChannelUsersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AD86847D-1F36-18C8-A995-5EEA340B3202`.
    pub request_id: Option<String>,
    /// Moment that the record or data point belongs to. Example: `1691027655`.
    pub timestamp: Option<i64>,
    /// Whether this holds: is channel exists. Example: `true`.
    pub is_channel_exists: Option<bool>,
    /// Number that counts or picks out the interactive user. Example: `1`.
    pub interactive_user_number: Option<i32>,
    /// Number that counts or picks out the live user. Example: `1`.
    pub live_user_number: Option<i32>,
    /// Items of the kind interactive user that were found or are concerned. Example: `aaa`.
    pub interactive_user_list: Vec<String>,
    /// Items of the kind live user that were found or are concerned. Example: `bbb`.
    pub live_user_list: Vec<String>,
}

response! {
    DescribeChannelUsersResponse {
        "RequestId" => request_id: value,
        "Timestamp" => timestamp: value,
        "IsChannelExists" => is_channel_exists: value,
        "InteractiveUserNumber" => interactive_user_number: value,
        "LiveUserNumber" => live_user_number: value,
        "InteractiveUserList" => interactive_user_list: list(""),
        "LiveUserList" => live_user_list: list(""),
    }
}

/// Errors that the documentation of [`DescribeChannelUsersRequest`] names.
///
/// - [`_400`](super::DocumentedError::_400)
/// - [`_401`](super::DocumentedError::_401)
/// - [`_404`](super::DocumentedError::_404)
/// - [`_500`](super::DocumentedError::_500)
pub type DescribeChannelUsersError = super::DocumentedError;
