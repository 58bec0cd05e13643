// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCloudDriveUsers`, from `ecd/ModifyCloudDriveUsers.md`.

use alicloud_runtime::codegen::*;

/// Changes the status or maximum size of personal drives in an enterprise drive.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyCloudDriveUsersRequest::new()
///     .cds_id("...")
///     .user_max_size(1)
///     .end_user_id(["..."]);
/// let reply = client.modify_cloud_drive_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCloudDriveUsersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// **Required.** How large the user max is or is to be.
    pub user_max_size: Option<i64>,
    /// **Required.** ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
}

impl ModifyCloudDriveUsersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CdsId`, which is required.
    pub fn cds_id(mut self, value: impl Into<String>) -> Self {
        self.cds_id = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `UserMaxSize`, which is required.
    #[inline]
    pub fn user_max_size(mut self, value: i64) -> Self {
        self.user_max_size = Some(value);
        self
    }
    /// Sets `EndUserId`, which is required.
    pub fn end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ModifyCloudDriveUsersRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "Status" => status: query,
        "UserMaxSize" => user_max_size: query,
        "EndUserId" => end_user_id: query,
    }
}

impl Operation for ModifyCloudDriveUsersRequest {
    type Response = ModifyCloudDriveUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCloudDriveUsers")
        .required(&["RegionId", "CdsId", "UserMaxSize", "EndUserId"])
        .region("RegionId");
}

/// Response to [`ModifyCloudDriveUsersRequest`].
pub type ModifyCloudDriveUsersResponse = alicloud_runtime::EmptyResponse;
