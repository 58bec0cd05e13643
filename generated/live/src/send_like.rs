// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SendLike`, from `live/SendLike.md`.

use alicloud_runtime::codegen::*;

/// Adds likes to a message group, which its members are informed of.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::SendLikeRequest::new()
///     .app_id("...")
///     .group_id("...")
///     .count("...");
/// let reply = client.send_like(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SendLikeRequest {
    /// **Required.** ID that the service gave the application.
    pub app_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about.
    pub group_id: Option<String>,
    /// ID of the operator user that the call is about.
    pub operator_user_id: Option<String>,
    /// **Required.** Likes to add.
    pub count: Option<String>,
    /// Which kind of broad cast it is or is to be.
    pub broad_cast_type: Option<i32>,
}

impl SendLikeRequest {
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
    /// Sets `OperatorUserId`.
    pub fn operator_user_id(mut self, value: impl Into<String>) -> Self {
        self.operator_user_id = Some(value.into());
        self
    }
    /// Sets `Count`, which is required.
    pub fn count(mut self, value: impl Into<String>) -> Self {
        self.count = Some(value.into());
        self
    }
    /// Sets `BroadCastType`.
    #[inline]
    pub fn broad_cast_type(mut self, value: i32) -> Self {
        self.broad_cast_type = Some(value);
        self
    }
}

request! {
    SendLikeRequest {
        "AppId" => app_id: form,
        "GroupId" => group_id: form,
        "OperatorUserId" => operator_user_id: form,
        "Count" => count: form,
        "BroadCastType" => broad_cast_type: form,
    }
}

impl Operation for SendLikeRequest {
    type Response = SendLikeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SendLike")
        .required(&["AppId", "GroupId", "Count"]);
}

/// Response to [`SendLikeRequest`].
#[non_exhaustive]
pub struct SendLikeResponse {
    /// ID of this call; quote it when asking support about it. Example: `16A96B9A-****-CB92E68F4CD8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub result: Option<LikeResult>,
}

response! {
    SendLikeResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct LikeResult {
    /// How many there are of this: like. Example: `10`.
    pub like_count: Option<i32>,
}

response! {
    LikeResult {
        "LikeCount" => like_count: value,
    }
}
