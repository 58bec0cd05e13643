// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCloudDrivePermission`, from `ecd/ModifyCloudDrivePermission.md`.

use alicloud_runtime::codegen::*;

/// Sets the users who may download, download and upload, or do neither, as exceptions from the
/// default.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyCloudDrivePermissionRequest::new()
///     .cds_id("...");
/// let reply = client.modify_cloud_drive_permission(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCloudDrivePermissionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the cds that the call is about.
    pub cds_id: Option<String>,
    /// IDs of the download end users to work on or to narrow the list down to. Items: at most 100.
    pub download_end_user_ids: Vec<String>,
    /// IDs of the download upload end users to work on or to narrow the list down to.
    /// Items: at most 100.
    pub download_upload_end_user_ids: Vec<String>,
    /// IDs of the no download no upload end users to work on or to narrow the list down to.
    /// Items: at most 100.
    pub no_download_no_upload_end_user_ids: Vec<String>,
}

impl ModifyCloudDrivePermissionRequest {
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
    /// Sets `DownloadEndUserIds`.
    pub fn download_end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.download_end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DownloadUploadEndUserIds`.
    pub fn download_upload_end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.download_upload_end_user_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NoDownloadNoUploadEndUserIds`.
    pub fn no_download_no_upload_end_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.no_download_no_upload_end_user_ids = value
            .into_iter()
            .map(Into::into)
            .collect();
        self
    }
}

request! {
    ModifyCloudDrivePermissionRequest {
        "RegionId" => region_id: query,
        "CdsId" => cds_id: query,
        "DownloadEndUserIds" => download_end_user_ids: query,
        "DownloadUploadEndUserIds" => download_upload_end_user_ids: query,
        "NoDownloadNoUploadEndUserIds" => no_download_no_upload_end_user_ids: query,
    }
}

impl Operation for ModifyCloudDrivePermissionRequest {
    type Response = ModifyCloudDrivePermissionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCloudDrivePermission")
        .required(&["RegionId", "CdsId"])
        .region("RegionId");
}

/// Response to [`ModifyCloudDrivePermissionRequest`].
pub type ModifyCloudDrivePermissionResponse = alicloud_runtime::EmptyResponse;
