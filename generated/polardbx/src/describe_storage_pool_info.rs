// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStoragePoolInfo`, from `polardbx/DescribeStoragePoolInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists the storage pools of an instance with their data nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::DescribeStoragePoolInfoRequest::new()
///     .db_instance_name("...");
/// let reply = client.describe_storage_pool_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStoragePoolInfoRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeStoragePoolInfoRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeStoragePoolInfoRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeStoragePoolInfoRequest {
    type Response = DescribeStoragePoolInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeStoragePoolInfo")
        .required(&["RegionId", "DBInstanceName"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeStoragePoolInfoRequest`], which the documentation does not describe.
pub type DescribeStoragePoolInfoResponse = alicloud_runtime::UndocumentedResponse;
