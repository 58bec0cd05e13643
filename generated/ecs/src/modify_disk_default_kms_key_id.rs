// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDiskDefaultKMSKeyId`, from `ecs/ModifyDiskDefaultKMSKeyId.md`.

use alicloud_runtime::codegen::*;

/// Sets the KMS key used by default for encrypting disks in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyDiskDefaultKMSKeyIdRequest::new()
///     .kms_key_id("...");
/// let reply = client.modify_disk_default_kms_key_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDiskDefaultKMSKeyIdRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** KMS key that the disk, snapshot or image is encrypted with.
    pub kms_key_id: Option<String>,
}

impl ModifyDiskDefaultKMSKeyIdRequest {
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
    /// Sets `KMSKeyId`, which is required.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
}

request! {
    ModifyDiskDefaultKMSKeyIdRequest {
        "RegionId" => region_id: query,
        "KMSKeyId" => kms_key_id: query,
    }
}

impl Operation for ModifyDiskDefaultKMSKeyIdRequest {
    type Response = ModifyDiskDefaultKMSKeyIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDiskDefaultKMSKeyId")
        .required(&["RegionId", "KMSKeyId"])
        .region("RegionId");
}

/// Response to [`ModifyDiskDefaultKMSKeyIdRequest`], which the documentation does not describe.
pub type ModifyDiskDefaultKMSKeyIdResponse = alicloud_runtime::UndocumentedResponse;
