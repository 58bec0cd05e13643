// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGadInstances`, from `dts/DescribeGadInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists the global active database clusters with their nodes.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeGadInstancesRequest::new();
/// let reply = client.describe_gad_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGadInstancesRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// Database instance that is the primary node of the cluster.
    pub master_db_instance_id: Option<String>,
    /// Database instance that is a secondary node of the cluster.
    pub slave_db_instance_id: Option<String>,
    /// Kinds of database engine to work on or to narrow the list down to.
    pub db_engine_types: Option<String>,
}

impl DescribeGadInstancesRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `MasterDbInstanceId`.
    pub fn master_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.master_db_instance_id = Some(value.into());
        self
    }
    /// Sets `SlaveDbInstanceId`.
    pub fn slave_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.slave_db_instance_id = Some(value.into());
        self
    }
    /// Sets `DbEngineTypes`.
    pub fn db_engine_types(mut self, value: impl Into<String>) -> Self {
        self.db_engine_types = Some(value.into());
        self
    }
}

request! {
    DescribeGadInstancesRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceName" => instance_name: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "MasterDbInstanceId" => master_db_instance_id: query,
        "SlaveDbInstanceId" => slave_db_instance_id: query,
        "DbEngineTypes" => db_engine_types: query,
    }
}

impl Operation for DescribeGadInstancesRequest {
    type Response = DescribeGadInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGadInstances")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeGadInstancesRequest`], which the documentation does not describe.
pub type DescribeGadInstancesResponse = alicloud_runtime::UndocumentedResponse;
