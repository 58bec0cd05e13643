// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteUser`, from `yundun-bastionhost/DeleteUser.md`.

use alicloud_runtime::codegen::*;

/// Deletes a user of the bastion host, who can no longer log on to it.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteUserRequest::new()
///     .instance_id("bastionhost-cn-st220aw****")
///     .user_id("1");
/// let reply = client.delete_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteUserRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the user or account that the call or the item is about. Example: `1`.
    pub user_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteUserRequest {
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
    /// Sets `UserId`, which is required.
    pub fn user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteUserRequest {
        "InstanceId" => instance_id: query,
        "UserId" => user_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteUserRequest {
    type Response = DeleteUserResponse;
    type Error = DeleteUserError;
    const INFO: OperationInfo = super::operation("DeleteUser")
        .required(&["InstanceId", "UserId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteUserError] = &[
        DeleteUserError::InvalidParameter,
        DeleteUserError::UserNotFound,
        DeleteUserError::InternalError,
    ];
}

/// Response to [`DeleteUserRequest`].
pub type DeleteUserResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteUserRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`UserNotFound`](super::DocumentedError::UserNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteUserError = super::DocumentedError;
