// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudDriveUsers`, from `ecd/DeleteCloudDriveUsers.md`.

use alicloud_runtime::codegen::*;

/// Deletes the personal drives of users in an enterprise drive.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteCloudDriveUsersRequest::new()
///     .cds_id("...");
/// let reply = client.delete_cloud_drive_users(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudDriveUsersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the end user that the call is about. Items: at most 100.
    pub end_user_id: Vec<String>,
}

impl DeleteCloudDriveUsersRequest {
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
    /// Sets `EndUserId`.
    pub fn end_user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.end_user_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteCloudDriveUsersRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "EndUserId" => end_user_id: query,
    }
}

impl Operation for DeleteCloudDriveUsersRequest {
    type Response = DeleteCloudDriveUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCloudDriveUsers")
        .required(&["RegionId", "CdsId"])
        .region("RegionId");
}

/// Response to [`DeleteCloudDriveUsersRequest`].
pub type DeleteCloudDriveUsersResponse = alicloud_runtime::EmptyResponse;
