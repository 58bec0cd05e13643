// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeKmsKeys`, from `adb_2019_03_15/DescribeKmsKeys.md`.

use alicloud_runtime::codegen::*;

/// Lists the KMS keys available in a region and zone.
///
/// ```no_run
/// # async fn example(client: alicloud_adb_2019_03_15::Client) -> Result<(), alicloud_adb_2019_03_15::Error> {
/// let request = alicloud_adb_2019_03_15::DescribeKmsKeysRequest::new();
/// let reply = client.describe_kms_keys(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeKmsKeysRequest {
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeKmsKeysRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeKmsKeysRequest {
        "ZoneId" => zone_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeKmsKeysRequest {
    type Response = DescribeKmsKeysResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeKmsKeys")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeKmsKeysRequest`], which the documentation does not describe.
pub type DescribeKmsKeysResponse = alicloud_runtime::UndocumentedResponse;
