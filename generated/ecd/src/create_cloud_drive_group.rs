// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCloudDriveGroup`, from `ecd/CreateCloudDriveGroup.md`.

use alicloud_runtime::codegen::*;

/// Creates a team space in an enterprise drive, with its size and administrators.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateCloudDriveGroupRequest::new()
///     .cds_id("...")
///     .group_id("...")
///     .total_size(1);
/// let reply = client.create_cloud_drive_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCloudDriveGroupRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// **Required.** ID of the group that the call or the item is about. Length: at least 0.
    pub group_id: Option<String>,
    /// **Required.** How large the total is or is to be. Range: at least 1.
    pub total_size: Option<i64>,
    /// IDs of the admin users to work on or to narrow the list down to. Items: at most 100.
    pub admin_user_ids: Vec<String>,
}

impl CreateCloudDriveGroupRequest {
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
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `TotalSize`, which is required.
    #[inline]
    pub fn total_size(mut self, value: i64) -> Self {
        self.total_size = Some(value);
        self
    }
    /// Sets `AdminUserIds`.
    pub fn admin_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.admin_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCloudDriveGroupRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "GroupId" => group_id: query,
        "TotalSize" => total_size: query,
        "AdminUserIds" => admin_user_ids: query,
    }
}

impl Operation for CreateCloudDriveGroupRequest {
    type Response = CreateCloudDriveGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCloudDriveGroup")
        .required(&["RegionId", "CdsId", "GroupId", "TotalSize"])
        .region("RegionId");
}

/// Response to [`CreateCloudDriveGroupRequest`], which the documentation does not describe.
pub type CreateCloudDriveGroupResponse = alicloud_runtime::UndocumentedResponse;
