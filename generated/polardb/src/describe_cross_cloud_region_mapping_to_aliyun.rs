// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrossCloudRegionMappingToAliyun`, from `polardb/DescribeCrossCloudRegionMappingToAliyun.md`.

use alicloud_runtime::codegen::*;

/// Shows how regions of another cloud provider map to Alibaba Cloud regions.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeCrossCloudRegionMappingToAliyunRequest::new();
/// let reply = client.describe_cross_cloud_region_mapping_to_aliyun(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrossCloudRegionMappingToAliyunRequest {
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
    /// Region that the aliyun lies in.
    pub aliyun_region_id: Option<String>,
    /// Region that the cross cloud lies in.
    pub cross_cloud_region_id: Option<String>,
}

impl DescribeCrossCloudRegionMappingToAliyunRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CloudProvider`.
    pub fn cloud_provider(mut self, value: impl Into<String>) -> Self {
        self.cloud_provider = Some(value.into());
        self
    }
    /// Sets `AliyunRegionId`.
    pub fn aliyun_region_id(mut self, value: impl Into<String>) -> Self {
        self.aliyun_region_id = Some(value.into());
        self
    }
    /// Sets `CrossCloudRegionId`.
    pub fn cross_cloud_region_id(mut self, value: impl Into<String>) -> Self {
        self.cross_cloud_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeCrossCloudRegionMappingToAliyunRequest {
        "CloudProvider" => cloud_provider: query,
        "AliyunRegionId" => aliyun_region_id: query,
        "CrossCloudRegionId" => cross_cloud_region_id: query,
    }
}

impl Operation for DescribeCrossCloudRegionMappingToAliyunRequest {
    type Response = DescribeCrossCloudRegionMappingToAliyunResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeCrossCloudRegionMappingToAliyun",
        )
        .read_only();
}

/// Response to [`DescribeCrossCloudRegionMappingToAliyunRequest`], which the documentation does not describe.
pub type DescribeCrossCloudRegionMappingToAliyunResponse = alicloud_runtime::UndocumentedResponse;
