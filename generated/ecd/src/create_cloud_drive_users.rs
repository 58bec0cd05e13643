// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudDriveUsers`, from `ecd/CreateCloudDriveUsers.md`.

use alicloud_runtime::codegen::*;

/// Gives users personal drives in an enterprise drive, each with a maximum size.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateCloudDriveUsersRequest::new()
///     .cds_id("...")
///     .user_max_size(1)
///     .end_user_id(["..."]);
/// let reply = client.create_cloud_drive_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudDriveUsersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** How large the user max is or is to be. Range: at least 0.
    pub user_max_size: Option<i64>,
    /// **Required.** ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
}

impl CreateCloudDriveUsersRequest {
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
    CreateCloudDriveUsersRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "UserMaxSize" => user_max_size: query,
        "EndUserId" => end_user_id: query,
    }
}

impl Operation for CreateCloudDriveUsersRequest {
    type Response = CreateCloudDriveUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCloudDriveUsers")
        .required(&["RegionId", "CdsId", "UserMaxSize", "EndUserId"])
        .region("RegionId");
}

/// Response to [`CreateCloudDriveUsersRequest`].
pub type CreateCloudDriveUsersResponse = alicloud_runtime::EmptyResponse;
