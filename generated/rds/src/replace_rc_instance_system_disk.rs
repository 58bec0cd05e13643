// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReplaceRCInstanceSystemDisk`, from `rds/ReplaceRCInstanceSystemDisk.md`.

use alicloud_runtime::codegen::*;

/// Replaces the system disk of an RDS Custom instance, and with it the operating system.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ReplaceRCInstanceSystemDiskRequest::new();
/// let reply = client.replace_rc_instance_system_disk(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReplaceRCInstanceSystemDiskRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// Whether the system disk is a local one.
    pub is_local_disk: Option<bool>,
}

impl ReplaceRCInstanceSystemDiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `IsLocalDisk`.
    #[inline]
    pub fn is_local_disk(mut self, value: bool) -> Self {
        self.is_local_disk = Some(value);
        self
    }
}

request! {
    ReplaceRCInstanceSystemDiskRequest {
        "RegionId" => region_id: query,
        "ImageId" => image_id: query,
        "InstanceId" => instance_id: query,
        "Password" => password: query,
        "KeyPairName" => key_pair_name: query,
        "IsLocalDisk" => is_local_disk: query,
    }
}

impl Operation for ReplaceRCInstanceSystemDiskRequest {
    type Response = ReplaceRCInstanceSystemDiskResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReplaceRCInstanceSystemDisk")
        .region("RegionId");
}

/// Response to [`ReplaceRCInstanceSystemDiskRequest`], which the documentation does not describe.
pub type ReplaceRCInstanceSystemDiskResponse = alicloud_runtime::UndocumentedResponse;
