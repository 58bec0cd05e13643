// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceGroupSpec`, from `adb/DescribeResourceGroupSpec.md`.

use alicloud_runtime::codegen::*;

/// Lists the specifications that a resource group of a given type may have.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeResourceGroupSpecRequest::new()
///     .db_cluster_id("...")
///     .resource_group_type("...");
/// let reply = client.describe_resource_group_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceGroupSpecRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which kind of resource group it is or is to be.
    pub resource_group_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeResourceGroupSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupType`, which is required.
    pub fn resource_group_type(mut self, value: impl Into<String>) -> Self {
        self.resource_group_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeResourceGroupSpecRequest {
        "DBClusterId" => db_cluster_id: query,
        "ResourceGroupType" => resource_group_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeResourceGroupSpecRequest {
    type Response = DescribeResourceGroupSpecResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceGroupSpec")
        .required(&["DBClusterId", "ResourceGroupType"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeResourceGroupSpecRequest`], which the documentation does not describe.
pub type DescribeResourceGroupSpecResponse = alicloud_runtime::UndocumentedResponse;
