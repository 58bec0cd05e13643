// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEndpointSwitchTask`, from `das/GetEndpointSwitchTask.md`.

use alicloud_runtime::codegen::*;

/// Shows the state of a task that switches the endpoint of a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetEndpointSwitchTaskRequest::new();
/// let reply = client.get_endpoint_switch_task(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEndpointSwitchTaskRequest {
    /// Number of the account concerned.
    pub uid: Option<String>,
    /// Key that opens, signs or picks out the access.
    pub access_key: Option<String>,
    /// Reserved for the service; leave it out.
    pub signature: Option<String>,
    /// Moment that the record belongs to.
    pub timestamp: Option<String>,
    /// Reserved for the service; leave it out.
    pub context: Option<String>,
    /// Reserved for the service; leave it out.
    pub skip_auth: Option<String>,
    /// ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl GetEndpointSwitchTaskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uid`.
    pub fn uid(mut self, value: impl Into<String>) -> Self {
        self.uid = Some(value.into());
        self
    }
    /// Sets `accessKey`.
    pub fn access_key(mut self, value: impl Into<String>) -> Self {
        self.access_key = Some(value.into());
        self
    }
    /// Sets `signature`.
    pub fn signature(mut self, value: impl Into<String>) -> Self {
        self.signature = Some(value.into());
        self
    }
    /// Sets `timestamp`.
    pub fn timestamp(mut self, value: impl Into<String>) -> Self {
        self.timestamp = Some(value.into());
        self
    }
    /// Sets `__context`.
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.context = Some(value.into());
        self
    }
    /// Sets `skipAuth`.
    pub fn skip_auth(mut self, value: impl Into<String>) -> Self {
        self.skip_auth = Some(value.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    GetEndpointSwitchTaskRequest {
        "Uid" => uid: query,
        "accessKey" => access_key: query,
        "signature" => signature: query,
        "timestamp" => timestamp: query,
        "__context" => context: query,
        "skipAuth" => skip_auth: query,
        "UserId" => user_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for GetEndpointSwitchTaskRequest {
    type Response = GetEndpointSwitchTaskResponse;
    type Error = GetEndpointSwitchTaskError;
    const INFO: OperationInfo = super::operation("GetEndpointSwitchTask").read_only();
    const ERRORS: &'static [GetEndpointSwitchTaskError] = &[
        GetEndpointSwitchTaskError::InvalidParams,
        GetEndpointSwitchTaskError::NoPermission,
    ];
}

/// Response to [`GetEndpointSwitchTaskRequest`].
#[non_exhaustive]
pub struct GetEndpointSwitchTaskResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Reserved for the service.
    pub synchro: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<EndpointSwitchTaskData>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// The succes that are concerned.
    pub success: Option<String>,
}

response! {
    GetEndpointSwitchTaskResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Synchro" => synchro: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct EndpointSwitchTaskData {
    /// State of what the entry describes, which decides what can be done with it.
    pub status: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// Identifier of the task that it follows.
    pub ori_uuid: Option<String>,
    /// Number of the Alibaba Cloud account concerned.
    pub account_id: Option<String>,
    /// Reason of the failure in words.
    pub err_msg: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
    /// ID of the database link that the item belongs to or stands for.
    pub db_link_id: Option<i64>,
}

response! {
    EndpointSwitchTaskData {
        "Status" => status: value,
        "Uuid" => uuid: value,
        "OriUuid" => ori_uuid: value,
        "AccountId" => account_id: value,
        "ErrMsg" => err_msg: value,
        "TaskId" => task_id: value,
        "DbLinkId" => db_link_id: value,
    }
}

/// Errors that the documentation of [`GetEndpointSwitchTaskRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetEndpointSwitchTaskError = super::DocumentedError;
