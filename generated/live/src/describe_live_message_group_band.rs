// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLiveMessageGroupBand`, from `live/DescribeLiveMessageGroupBand.md`.

use alicloud_runtime::codegen::*;

/// Returns who is muted in an interactive message group and whether everyone is.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeLiveMessageGroupBandRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.describe_live_message_group_band(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeLiveMessageGroupBandRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl DescribeLiveMessageGroupBandRequest {
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
    DescribeLiveMessageGroupBandRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for DescribeLiveMessageGroupBandRequest {
    type Response = DescribeLiveMessageGroupBandResponse;
    type Error = DescribeLiveMessageGroupBandError;
    const INFO: OperationInfo = super::operation("DescribeLiveMessageGroupBand")
        .required(&["AppId", "GroupId"])
        .read_only();
    const ERRORS: &'static [DescribeLiveMessageGroupBandError] = &[
        DescribeLiveMessageGroupBandError::InputInvalid,
        DescribeLiveMessageGroupBandError::NoAuth,
        DescribeLiveMessageGroupBandError::ResourceNotExist2,
        DescribeLiveMessageGroupBandError::ServerError,
    ];
}

/// Response to [`DescribeLiveMessageGroupBandRequest`].
#[non_exhaustive]
pub struct DescribeLiveMessageGroupBandResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `021D1FE7-2E87-16AC-9364-4E7EA47C0931`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `qingluanbanch_abc_1`.
    pub group_id: Option<String>,
    /// Items of the kind banned user that were found or are concerned. Example: `["uid1","uid2"]`.
    pub banned_user_list: Vec<String>,
    /// Items of the kind unbanned user that were found or are concerned. Example: `["uid3"]`.
    pub unbanned_user_list: Vec<String>,
    /// Whether nobody in the group may write. Example: `false`.
    pub isbanned_all: Option<bool>,
}

response! {
    DescribeLiveMessageGroupBandResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "BannedUserList" => banned_user_list: list(""),
        "UnbannedUserList" => unbanned_user_list: list(""),
        "IsbannedAll" => isbanned_all: value,
    }
}

/// Errors that the documentation of [`DescribeLiveMessageGroupBandRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeLiveMessageGroupBandError = super::DocumentedError;
