// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UnlockUsers`, from `yundun-bastionhost/UnlockUsers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Code, ResponseUserItem};

/// Unlocks several bastion host users that had been locked.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::UnlockUsersRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_ids(["..."]);
/// let reply = client.unlock_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UnlockUsersRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** IDs of the users to work on or to narrow the list down to. Example: `["1","2"]`.
    pub user_ids: Vec<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl UnlockUsersRequest {
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
    UnlockUsersRequest {
        "InstanceId" => instance_id: query,
        "UserIds" => user_ids: query_json,
        "RegionId" => region_id: query,
    }
}

impl Operation for UnlockUsersRequest {
    type Response = UnlockUsersResponse;
    type Error = UnlockUsersError;
    const INFO: OperationInfo = super::operation("UnlockUsers")
        .required(&["InstanceId", "UserIds"])
        .region("RegionId");
    const ERRORS: &'static [UnlockUsersError] = &[
        UnlockUsersError::InvalidParameter,
        UnlockUsersError::InternalError,
    ];
}

/// Response to [`UnlockUsersRequest`].
#[non_exhaustive]
pub struct UnlockUsersResponse {
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<ResponseUserItem>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    UnlockUsersResponse {
        "Results" => results: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`UnlockUsersRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type UnlockUsersError = super::DocumentedError;
