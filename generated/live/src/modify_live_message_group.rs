// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLiveMessageGroup`, from `live/ModifyLiveMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Changes the administrators or the information of an interactive message group.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyLiveMessageGroupRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.modify_live_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLiveMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Whether the list of administrators changes with this call.
    pub modify_admin: Option<bool>,
    /// Items of the kind admin to work on or to narrow the list down to.
    pub admin_list: Vec<String>,
    /// What is known about the modify.
    pub modify_info: Option<bool>,
    /// What is known about the group.
    pub group_info: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ModifyLiveMessageGroupRequest {
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
    /// Sets `ModifyAdmin`.
    #[inline]
    pub fn modify_admin(mut self, value: bool) -> Self {
        self.modify_admin = Some(value);
        self
    }
    /// Sets `AdminList`.
    pub fn admin_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.admin_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ModifyInfo`.
    #[inline]
    pub fn modify_info(mut self, value: bool) -> Self {
        self.modify_info = Some(value);
        self
    }
    /// Sets `GroupInfo`.
    pub fn group_info(mut self, value: impl Into<String>) -> Self {
        self.group_info = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ModifyLiveMessageGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "ModifyAdmin" => modify_admin: query,
        "AdminList" => admin_list: query_joined(','),
        "ModifyInfo" => modify_info: query,
        "GroupInfo" => group_info: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ModifyLiveMessageGroupRequest {
    type Response = ModifyLiveMessageGroupResponse;
    type Error = ModifyLiveMessageGroupError;
    const INFO: OperationInfo = super::operation("ModifyLiveMessageGroup")
        .required(&["AppId", "GroupId"]);
    const ERRORS: &'static [ModifyLiveMessageGroupError] = &[
        ModifyLiveMessageGroupError::InputInvalid,
        ModifyLiveMessageGroupError::NoAuth,
        ModifyLiveMessageGroupError::ResourceNotExist2,
        ModifyLiveMessageGroupError::ServerError,
    ];
}

/// Response to [`ModifyLiveMessageGroupRequest`].
pub type ModifyLiveMessageGroupResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyLiveMessageGroupRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLiveMessageGroupError = super::DocumentedError;
