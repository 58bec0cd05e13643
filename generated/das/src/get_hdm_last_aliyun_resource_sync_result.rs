// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHDMLastAliyunResourceSyncResult`, from `das/GetHDMLastAliyunResourceSyncResult.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AliyunResourceSyncData, ResourceSyncSubResult, SubResults};

/// Shows the result of the latest synchronization of Alibaba Cloud resources into DAS.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetHDMLastAliyunResourceSyncResultRequest::new();
/// let reply = client.get_hdm_last_aliyun_resource_sync_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHDMLastAliyunResourceSyncResultRequest {
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
}

impl GetHDMLastAliyunResourceSyncResultRequest {
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
}

request! {
    GetHDMLastAliyunResourceSyncResultRequest {
        "Uid" => uid: query,
        "accessKey" => access_key: query,
        "signature" => signature: query,
        "timestamp" => timestamp: query,
        "__context" => context: query,
        "skipAuth" => skip_auth: query,
        "UserId" => user_id: query,
    }
}

impl Operation for GetHDMLastAliyunResourceSyncResultRequest {
    type Response = GetHDMLastAliyunResourceSyncResultResponse;
    type Error = GetHDMLastAliyunResourceSyncResultError;
    const INFO: OperationInfo = super::operation("GetHDMLastAliyunResourceSyncResult")
        .read_only();
    const ERRORS: &'static [GetHDMLastAliyunResourceSyncResultError] = &[
        GetHDMLastAliyunResourceSyncResultError::InvalidParams,
        GetHDMLastAliyunResourceSyncResultError::NoPermission,
    ];
}

/// Response to [`GetHDMLastAliyunResourceSyncResultRequest`].
#[non_exhaustive]
pub struct GetHDMLastAliyunResourceSyncResultResponse {
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
    GetHDMLastAliyunResourceSyncResultResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Synchro" => synchro: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`GetHDMLastAliyunResourceSyncResultRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetHDMLastAliyunResourceSyncResultError = super::DocumentedError;
