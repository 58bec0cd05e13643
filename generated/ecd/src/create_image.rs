// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImage`, from `ecd/CreateImage.md`.

use alicloud_runtime::codegen::*;

/// Makes a custom image from a deployed cloud computer or its snapshots.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateImageRequest::new();
/// let reply = client.create_image(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImageRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the desktop that the call is about.
    pub desktop_id: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the snapshot that the call is about.
    pub snapshot_id: Option<String>,
    /// Which kind of image resource it is or is to be.
    pub image_resource_type: Option<String>,
    /// IDs of the snapshots to work on or to narrow the list down to. Items: at most 100.
    pub snapshot_ids: Vec<String>,
    /// `AutoCleanUserdata`.
    pub auto_clean_userdata: Option<bool>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// IDs of the data snapshots to work on or to narrow the list down to. Items: at most 100.
    pub data_snapshot_ids: Vec<String>,
}

impl CreateImageRequest {
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
    /// Sets `DesktopId`.
    pub fn desktop_id(mut self, value: impl Into<String>) -> Self {
        self.desktop_id = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `ImageResourceType`.
    pub fn image_resource_type(mut self, value: impl Into<String>) -> Self {
        self.image_resource_type = Some(value.into());
        self
    }
    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.snapshot_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoCleanUserdata`.
    #[inline]
    pub fn auto_clean_userdata(mut self, value: bool) -> Self {
        self.auto_clean_userdata = Some(value);
        self
    }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `DataSnapshotIds`.
    pub fn data_snapshot_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_snapshot_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateImageRequest {
        "RegionId" => region_id: query,
        "DesktopId" => desktop_id: query,
        "ImageName" => image_name: query,
        "Description" => description: query,
        "SnapshotId" => snapshot_id: query,
        "ImageResourceType" => image_resource_type: query,
        "SnapshotIds" => snapshot_ids: query,
        "AutoCleanUserdata" => auto_clean_userdata: query,
        "DiskType" => disk_type: query,
        "DataSnapshotIds" => data_snapshot_ids: query,
    }
}

impl Operation for CreateImageRequest {
    type Response = CreateImageResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateImage")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`CreateImageRequest`].
#[non_exhaustive]
pub struct CreateImageResponse {
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `m-gx2x1dhsmusr2****`.
    pub image_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
}

response! {
    CreateImageResponse {
        "ImageId" => image_id: value,
        "RequestId" => request_id: value,
    }
}
