// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachRCDisk`, from `rds/AttachRCDisk.md`.

use alicloud_runtime::codegen::*;

/// Attaches a data disk to an instance of RDS Custom.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::AttachRCDiskRequest::new()
///     .instance_id("...")
///     .disk_id("...");
/// let reply = client.attach_rc_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachRCDiskRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Disk of RDS Custom that the call concerns.
    pub disk_id: Option<String>,
    /// Whether the disk is deleted together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl AttachRCDiskRequest {
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
    /// Sets `DiskId`, which is required.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    AttachRCDiskRequest {
        "InstanceId" => instance_id: query,
        "DiskId" => disk_id: query,
        "DeleteWithInstance" => delete_with_instance: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for AttachRCDiskRequest {
    type Response = AttachRCDiskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AttachRCDisk")
        .required(&["InstanceId", "DiskId"])
        .region("RegionId");
}

/// Response to [`AttachRCDiskRequest`], which the documentation does not describe.
pub type AttachRCDiskResponse = alicloud_runtime::UndocumentedResponse;
