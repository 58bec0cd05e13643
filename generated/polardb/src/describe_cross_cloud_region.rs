// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCrossCloudRegion`, from `polardb/DescribeCrossCloudRegion.md`.

use alicloud_runtime::codegen::*;

/// Lists regions of another cloud provider for PolarDB, filtered by engine or region ID.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeCrossCloudRegionRequest::new();
/// let reply = client.describe_cross_cloud_region(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCrossCloudRegionRequest {
    /// Cloud the cluster runs on.
    pub cloud_provider: Option<String>,
    /// Which kind of database it is or is to be.
    pub db_type: Option<String>,
    /// Region that the cross cloud lies in.
    pub cross_cloud_region_id: Option<String>,
}

impl DescribeCrossCloudRegionRequest {
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
    /// Sets `DBType`.
    pub fn db_type(mut self, value: impl Into<String>) -> Self {
        self.db_type = Some(value.into());
        self
    }
    /// Sets `CrossCloudRegionId`.
    pub fn cross_cloud_region_id(mut self, value: impl Into<String>) -> Self {
        self.cross_cloud_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeCrossCloudRegionRequest {
        "CloudProvider" => cloud_provider: query,
        "DBType" => db_type: query,
        "CrossCloudRegionId" => cross_cloud_region_id: query,
    }
}

impl Operation for DescribeCrossCloudRegionRequest {
    type Response = DescribeCrossCloudRegionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCrossCloudRegion").read_only();
}

/// Response to [`DescribeCrossCloudRegionRequest`], which the documentation does not describe.
pub type DescribeCrossCloudRegionResponse = alicloud_runtime::UndocumentedResponse;
