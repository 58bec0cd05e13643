// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyLiveMessageUserInfo`, from `live/ModifyLiveMessageUserInfo.md`.

use alicloud_runtime::codegen::*;

/// Changes a user's information and tells for each group whether that succeeded.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ModifyLiveMessageUserInfoRequest::new()
///     .app_id("...")
///     .user_id("...");
/// let reply = client.modify_live_message_user_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfoRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about.
    pub user_id: Option<String>,
    /// What is known about the user meta.
    pub user_meta_info: Option<String>,
    /// Where the interactive messages are kept and sent from; it has to be the one the application was
    /// created in.
    pub data_center: Option<String>,
}

impl ModifyLiveMessageUserInfoRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `UserMetaInfo`.
    pub fn user_meta_info(mut self, value: impl Into<String>) -> Self {
        self.user_meta_info = Some(value.into());
        self
    }
    /// Sets `DataCenter`.
    pub fn data_center(mut self, value: impl Into<String>) -> Self {
        self.data_center = Some(value.into());
        self
    }
}

request! {
    ModifyLiveMessageUserInfoRequest {
        "AppId" => app_id: query,
        "UserId" => user_id: query,
        "UserMetaInfo" => user_meta_info: query,
        "DataCenter" => data_center: query,
    }
}

impl Operation for ModifyLiveMessageUserInfoRequest {
    type Response = ModifyLiveMessageUserInfoResponse;
    type Error = ModifyLiveMessageUserInfoError;
    const INFO: OperationInfo = super::operation("ModifyLiveMessageUserInfo")
        .required(&["AppId", "UserId"]);
    const ERRORS: &'static [ModifyLiveMessageUserInfoError] = &[
        ModifyLiveMessageUserInfoError::InputInvalid,
        ModifyLiveMessageUserInfoError::NoAuth,
        ModifyLiveMessageUserInfoError::ResourceNotExist2,
        ModifyLiveMessageUserInfoError::ServerError,
    ];
}

/// Response to [`ModifyLiveMessageUserInfoRequest`].
#[non_exhaustive]
pub struct ModifyLiveMessageUserInfoResponse {
    /// Items of the kind fail that were found or are concerned.
    pub fail_list: Vec<FailList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3271ACD2-F143-1204-AFDB-9A87C131****`.
    pub request_id: Option<String>,
    /// Items of the kind success that were found or are concerned.
    pub success_list: Vec<SuccessList>,
}

response! {
    ModifyLiveMessageUserInfoResponse {
        "FailList" => fail_list: list(""),
        "RequestId" => request_id: value,
        "SuccessList" => success_list: list(""),
    }
}

/// Items of the kind fail that were found or are concerned.
#[non_exhaustive]
pub struct FailList {
    /// Number for the result of the call; the message beside it explains it. Example: `440`.
    pub code: Option<i32>,
    /// ID of the group that the call or the item is about. Example: `grouptest2`.
    pub group_id: Option<String>,
    /// Why it came to this result, in words or as a code. Example: `text`.
    pub reason: Option<String>,
    /// Whether the call did what it was asked. Example: `false`.
    pub success: Option<bool>,
}

response! {
    FailList {
        "Code" => code: value,
        "GroupId" => group_id: value,
        "Reason" => reason: value,
        "Success" => success: value,
    }
}

/// Items of the kind success that were found or are concerned.
#[non_exhaustive]
pub struct SuccessList {
    /// ID of the group that the call or the item is about. Example: `grouptest1`.
    pub group_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    SuccessList {
        "GroupId" => group_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ModifyLiveMessageUserInfoRequest`] names.
///
/// - [`InputInvalid`](super::DocumentedError::InputInvalid)
/// - [`NoAuth`](super::DocumentedError::NoAuth)
/// - [`ResourceNotExist2`](super::DocumentedError::ResourceNotExist2)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyLiveMessageUserInfoError = super::DocumentedError;
