// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHDMAliyunResourceSyncResult`, from `das/GetHDMAliyunResourceSyncResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AliyunResourceSyncData, ResourceSyncSubResult, SubResults};

/// Shows the result of one synchronization of Alibaba Cloud resources into DAS, found by task ID.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetHDMAliyunResourceSyncResultRequest::new();
/// let reply = client.get_hdm_aliyun_resource_sync_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHDMAliyunResourceSyncResultRequest {
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

impl GetHDMAliyunResourceSyncResultRequest {
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
    GetHDMAliyunResourceSyncResultRequest {
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

impl Operation for GetHDMAliyunResourceSyncResultRequest {
    type Response = GetHDMAliyunResourceSyncResultResponse;
    type Error = GetHDMAliyunResourceSyncResultError;
    const INFO: OperationInfo = super::operation("GetHDMAliyunResourceSyncResult")
        .read_only();
    const ERRORS: &'static [GetHDMAliyunResourceSyncResultError] = &[
        GetHDMAliyunResourceSyncResultError::InvalidParams,
        GetHDMAliyunResourceSyncResultError::NoPermission,
    ];
}

/// Response to [`GetHDMAliyunResourceSyncResultRequest`].
#[non_exhaustive]
pub struct GetHDMAliyunResourceSyncResultResponse {
    /// Text for people that explains the code or the event beside it.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// Reserved for the service.
    pub synchro: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AliyunResourceSyncData>,
    /// Code for programs to act on, as a rule that of the result.
    pub code: Option<String>,
    /// The succes that are concerned.
    pub success: Option<String>,
}

response! {
    GetHDMAliyunResourceSyncResultResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Synchro" => synchro: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetHDMAliyunResourceSyncResultRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetHDMAliyunResourceSyncResultError = super::DocumentedError;
