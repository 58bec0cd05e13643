// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudDrivePermissions`, from `ecd/DescribeCloudDrivePermissions.md`.

use alicloud_runtime::codegen::*;

/// Lists which users of an enterprise drive may upload, download or neither.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeCloudDrivePermissionsRequest::new()
///     .cds_id("...");
/// let reply = client.describe_cloud_drive_permissions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudDrivePermissionsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
}

impl DescribeCloudDrivePermissionsRequest {
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
}

request! {
    DescribeCloudDrivePermissionsRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
    }
}

impl Operation for DescribeCloudDrivePermissionsRequest {
    type Response = DescribeCloudDrivePermissionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudDrivePermissions")
        .required(&["RegionId", "CdsId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeCloudDrivePermissionsRequest`].
#[non_exhaustive]
pub struct DescribeCloudDrivePermissionsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A87DBB05-653A-5E4B-B72B-5F4A1E07E5B3`.
    pub request_id: Option<String>,
    /// The cloud drive permission models that were found or are concerned, one entry each.
    pub cloud_drive_permission_models: Vec<CloudDrivePermissionModel>,
}

response! {
    DescribeCloudDrivePermissionsResponse {
        "RequestId" => request_id: value,
        "CloudDrivePermissionModels" => cloud_drive_permission_models: list(""),
    }
}

/// The cloud drive permission models that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct CloudDrivePermissionModel {
    /// What may be done. Example: `CDS_DOWNLOAD`.
    pub permission: Option<String>,
    /// The end users that were found or are concerned, one entry each. Example: `alice`.
    pub end_users: Vec<String>,
}

response! {
    CloudDrivePermissionModel {
        "Permission" => permission: value,
        "EndUsers" => end_users: list(""),
    }
}
