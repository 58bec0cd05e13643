// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLiveMessageGroup`, from `live/CreateLiveMessageGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates an interactive message group in an app, with creator and administrators.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::CreateLiveMessageGroupRequest::new()
///     .app_id("...")
///     .group_id("...");
/// let reply = client.create_live_message_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLiveMessageGroupRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// Name of the group that the call or the item is about.
    pub group_name: Option<String>,
    /// What is known about the group.
    pub group_info: Option<String>,
    /// The administrators to work on or to narrow the list down to. Items: at most 3.
    pub administrators: Vec<String>,
    /// ID of the creator that the call is about.
    pub creator_id: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl CreateLiveMessageGroupRequest {
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
    /// Sets `GroupName`.
    pub fn group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = Some(value.into());
        self
    }
    /// Sets `GroupInfo`.
    pub fn group_info(mut self, value: impl Into<String>) -> Self {
        self.group_info = Some(value.into());
        self
    }
    /// Sets `Administrators`.
    pub fn administrators(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.administrators = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CreatorId`.
    pub fn creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    CreateLiveMessageGroupRequest {
        "AppId" => app_id: query,
        "GroupId" => group_id: query,
        "GroupName" => group_name: query,
        "GroupInfo" => group_info: query,
        "Administrators" => administrators: query_joined(','),
        "CreatorId" => creator_id: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for CreateLiveMessageGroupRequest {
    type Response = CreateLiveMessageGroupResponse;
    type Error = CreateLiveMessageGroupError;
    const INFO: OperationInfo = super::operation("CreateLiveMessageGroup")
        .required(&["AppId", "GroupId"]);
    const ERRORS: &'static [CreateLiveMessageGroupError] = &[
        CreateLiveMessageGroupError::InputInvalid,
        CreateLiveMessageGroupError::ErrorTooManyGroups,
        CreateLiveMessageGroupError::NoAuth,
        CreateLiveMessageGroupError::ResourceNotExist2,
        CreateLiveMessageGroupError::ServerError,
    ];
}

/// Response to [`CreateLiveMessageGroupRequest`].
#[non_exhaustive]
pub struct CreateLiveMessageGroupResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A8C7B033-B339-1A58-B0E0-7B9197BA****`.
    pub request_id: Option<String>,
    /// ID of the group that the call or the item is about. Example: `grouptest`.
    pub group_id: Option<String>,
    /// Whether this holds: already exists. Example: `true`.
    pub already_exists: Option<bool>,
    /// Whether a group with this ID was there and has been deleted, so that the ID is used up.
    /// Example: `true`.
    pub already_delete: Option<bool>,
}

response! {
    CreateLiveMessageGroupResponse {
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "AlreadyExists" => already_exists: value,
        "AlreadyDelete" => already_delete: value,
    }
}

/// Errors that the documentation of [`CreateLiveMessageGroupRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`ErrorTooManyGroups`](super::DocumentedError::ErrorTooManyGroups)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateLiveMessageGroupError = super::DocumentedError;
