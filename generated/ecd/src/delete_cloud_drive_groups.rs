// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCloudDriveGroups`, from `ecd/DeleteCloudDriveGroups.md`.

use alicloud_runtime::codegen::*;

/// Deletes team drives with the files on them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DeleteCloudDriveGroupsRequest::new()
///     .cds_id("...");
/// let reply = client.delete_cloud_drive_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCloudDriveGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// ID of the group that the call or the item is about. Items: at most 50.
    pub group_id: Vec<String>,
}

impl DeleteCloudDriveGroupsRequest {
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
    /// Sets `GroupId`.
    pub fn group_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteCloudDriveGroupsRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DeleteCloudDriveGroupsRequest {
    type Response = DeleteCloudDriveGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCloudDriveGroups")
        .required(&["RegionId", "CdsId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("success")
        .region("RegionId");
}

/// Response to [`DeleteCloudDriveGroupsRequest`].
#[non_exhaustive]
pub struct DeleteCloudDriveGroupsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `success`.
    pub code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
}

response! {
    DeleteCloudDriveGroupsResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Success" => success: value,
        "Data" => data: value,
        "Message" => message: value,
    }
}
