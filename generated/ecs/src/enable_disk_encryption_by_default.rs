// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableDiskEncryptionByDefault`, from `ecs/EnableDiskEncryptionByDefault.md`.

use alicloud_runtime::codegen::*;

/// Makes new disks in a region encrypted by default.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::EnableDiskEncryptionByDefaultRequest::new();
/// let reply = client.enable_disk_encryption_by_default(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableDiskEncryptionByDefaultRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl EnableDiskEncryptionByDefaultRequest {
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
}

request! {
    EnableDiskEncryptionByDefaultRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for EnableDiskEncryptionByDefaultRequest {
    type Response = EnableDiskEncryptionByDefaultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableDiskEncryptionByDefault")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`EnableDiskEncryptionByDefaultRequest`], which the documentation does not describe.
pub type EnableDiskEncryptionByDefaultResponse = alicloud_runtime::UndocumentedResponse;
