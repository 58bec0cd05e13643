// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisableDiskEncryptionByDefault`, from `ecs/DisableDiskEncryptionByDefault.md`.

use alicloud_runtime::codegen::*;

/// Stops encrypting new disks in a region by default.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DisableDiskEncryptionByDefaultRequest::new();
/// let reply = client.disable_disk_encryption_by_default(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisableDiskEncryptionByDefaultRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DisableDiskEncryptionByDefaultRequest {
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
    DisableDiskEncryptionByDefaultRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DisableDiskEncryptionByDefaultRequest {
    type Response = DisableDiskEncryptionByDefaultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisableDiskEncryptionByDefault")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`DisableDiskEncryptionByDefaultRequest`], which the documentation does not describe.
pub type DisableDiskEncryptionByDefaultResponse = alicloud_runtime::UndocumentedResponse;
