// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDiskDefaultKMSKeyId`, from `ecs/DescribeDiskDefaultKMSKeyId.md`.

use alicloud_runtime::codegen::*;

/// Shows the KMS key that is used by default for encrypting disks in a region.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDiskDefaultKMSKeyIdRequest::new();
/// let reply = client.describe_disk_default_kms_key_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDiskDefaultKMSKeyIdRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeDiskDefaultKMSKeyIdRequest {
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
    DescribeDiskDefaultKMSKeyIdRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeDiskDefaultKMSKeyIdRequest {
    type Response = DescribeDiskDefaultKMSKeyIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDiskDefaultKMSKeyId")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDiskDefaultKMSKeyIdRequest`], which the documentation does not describe.
pub type DescribeDiskDefaultKMSKeyIdResponse = alicloud_runtime::UndocumentedResponse;
