// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLiveMessageGroupBand`, from `live/ModifyLiveMessageGroupBand.md`.

use alicloud_runtime::codegen::*;

/// Sets whom an interactive message group mutes: everyone, with exceptions, or given users.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyLiveMessageGroupBandRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.modify_live_message_group_band(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLiveMessageGroupBandRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Whether nobody in the group may write.
    pub banned_all: Option<bool>,
    /// The bannned users to work on or to narrow the list down to.
    pub bannned_users: Vec<String>,
    /// The except users to work on or to narrow the list down to.
    pub except_users: Vec<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ModifyLiveMessageGroupBandRequest {
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
    /// Sets `BannedAll`.
    #[inline]
    pub fn banned_all(mut self, value: bool) -> Self {
        self.banned_all = Some(value);
        self
    }
    /// Sets `BannnedUsers`.
    pub fn bannned_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.bannned_users = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ExceptUsers`.
    pub fn except_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.except_users = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ModifyLiveMessageGroupBandRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "BannedAll" => banned_all: query,
        "BannnedUsers" => bannned_users: query_joined(','),
        "ExceptUsers" => except_users: query_joined(','),
        "DataCenter" => data_center: query,
    }
}

impl Operation for ModifyLiveMessageGroupBandRequest {
    type Response = ModifyLiveMessageGroupBandResponse;
    type Error = ModifyLiveMessageGroupBandError;
    const INFO: OperationInfo = super::operation("ModifyLiveMessageGroupBand")
        .required(&["AppId", "GroupId"]);
    const ERRORS: &'static [ModifyLiveMessageGroupBandError] = &[
        ModifyLiveMessageGroupBandError::InputInvalid,
        ModifyLiveMessageGroupBandError::NoAuth,
        ModifyLiveMessageGroupBandError::ResourceNotExist2,
        ModifyLiveMessageGroupBandError::ServerError,
    ];
}

/// Response to [`ModifyLiveMessageGroupBandRequest`].
pub type ModifyLiveMessageGroupBandResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLiveMessageGroupBandRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLiveMessageGroupBandError = super::DocumentedError;
