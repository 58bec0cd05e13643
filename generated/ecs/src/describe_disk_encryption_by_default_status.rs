// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskEncryptionByDefaultStatus`, from `ecs/DescribeDiskEncryptionByDefaultStatus.md`.

use alicloud_runtime::codegen::*;

/// Tells whether new disks in a region are encrypted by default.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDiskEncryptionByDefaultStatusRequest::new();
/// let reply = client.describe_disk_encryption_by_default_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskEncryptionByDefaultStatusRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDiskEncryptionByDefaultStatusRequest {
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
    DescribeDiskEncryptionByDefaultStatusRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDiskEncryptionByDefaultStatusRequest {
    type Response = DescribeDiskEncryptionByDefaultStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiskEncryptionByDefaultStatus")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDiskEncryptionByDefaultStatusRequest`], which the documentation does not describe.
pub type DescribeDiskEncryptionByDefaultStatusResponse = alicloud_runtime::UndocumentedResponse;
