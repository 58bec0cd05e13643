// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBVersionInfos`, from `gpdb/DescribeDBVersionInfos.md`.

use alicloud_runtime::codegen::*;

/// Lists the engine minor versions for elastic storage and Serverless instances.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::DescribeDBVersionInfosRequest::new();
/// let reply = client.describe_db_version_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBVersionInfosRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Way in which the database instance works.
    pub db_instance_mode: Option<String>,
    /// Which version of the database is meant.
    pub db_version: Option<String>,
}

impl DescribeDBVersionInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceMode`.
    pub fn db_instance_mode(mut self, value: impl Into<String>) -> Self {
        self.db_instance_mode = Some(value.into());
        self
    }
    /// Sets `DBVersion`.
    pub fn db_version(mut self, value: impl Into<String>) -> Self {
        self.db_version = Some(value.into());
        self
    }
}

request! {
    DescribeDBVersionInfosRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "DBInstanceMode" => db_instance_mode: query,
        "DBVersion" => db_version: query,
    }
}

impl Operation for DescribeDBVersionInfosRequest {
    type Response = DescribeDBVersionInfosResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDBVersionInfos")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeDBVersionInfosRequest`].
#[non_exhaustive]
pub struct DescribeDBVersionInfosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ABB39CC3-4488-4857-905D-2E4A051D0521`.
    pub request_id: Option<String>,
    /// Kernel releases that instances run, by model.
    pub version_details: Option<VersionDetails>,
}

response! {
    DescribeDBVersionInfosResponse {
        "RequestId" => request_id: value,
        "VersionDetails" => version_details: value,
    }
}

/// Kernel releases that instances run, by model.
#[non_exhaustive]
pub struct VersionDetails {
    /// Kernel versions for elastic storage. Example: `text`.
    pub storage_elastic: Option<Value>,
    /// The serverles that are concerned. Example: `text`.
    pub serverless: Option<Value>,
}

response! {
    VersionDetails {
        "StorageElastic" => storage_elastic: value,
        "Serverless" => serverless: value,
    }
}
