// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LockUsers`, from `yundun-bastionhost/LockUsers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, ResponseUserItem};

/// Locks users, who cannot log on until they are unlocked.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::LockUsersRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_ids(["..."]);
/// let reply = client.lock_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LockUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the users to work on or to narrow the list down to.
    /// Example: `["1","2","3"]`.
    pub user_ids: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl LockUsersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `UserIds`, which is required.
    pub fn user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    LockUsersRequest {
        "InstanceId" => instance_id: query,
        "UserIds" => user_ids: query_json,
        "RegionId" => region_id: query,
    }
}

impl Operation for LockUsersRequest {
    type Response = LockUsersResponse;
    type Error = LockUsersError;
    const INFO: OperationInfo = super::operation("LockUsers")
        .required(&["InstanceId", "UserIds"])
        .region("RegionId");
    const ERRORS: &'static [LockUsersError] = &[
        LockUsersError::InvalidParameter,
        LockUsersError::InternalError,
    ];
}

/// Response to [`LockUsersRequest`].
#[non_exhaustive]
pub struct LockUsersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<ResponseUserItem>,
}

response! {
    LockUsersResponse {
        "RequestId" => request_id: value,
        "Results" => results: list(""),
    }
}

/// Errors that the documentation of [`LockUsersRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type LockUsersError = super::DocumentedError;
