// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetDiskDefaultKMSKeyId`, from `ecs/ResetDiskDefaultKMSKeyId.md`.

use alicloud_runtime::codegen::*;

/// Goes back to the service key as the default for encrypting disks in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ResetDiskDefaultKMSKeyIdRequest::new();
/// let reply = client.reset_disk_default_kms_key_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetDiskDefaultKMSKeyIdRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ResetDiskDefaultKMSKeyIdRequest {
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
    ResetDiskDefaultKMSKeyIdRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for ResetDiskDefaultKMSKeyIdRequest {
    type Response = ResetDiskDefaultKMSKeyIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ResetDiskDefaultKMSKeyId")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`ResetDiskDefaultKMSKeyIdRequest`], which the documentation does not describe.
pub type ResetDiskDefaultKMSKeyIdResponse = alicloud_runtime::UndocumentedResponse;
