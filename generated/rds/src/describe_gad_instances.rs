// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGadInstances`, from `rds/DescribeGadInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists global active database clusters or returns the nodes of one.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeGadInstancesRequest::new();
/// let reply = client.describe_gad_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGadInstancesRequest {
    /// Global active database cluster concerned, as
    /// [`DescribeGadInstances`](super::Client::describe_gad_instances) lists it.
    pub gad_instance_name: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeGadInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GadInstanceName`.
    pub fn gad_instance_name(mut self, value: impl Into<String>) -> Self {
        self.gad_instance_name = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeGadInstancesRequest {
        "GadInstanceName" => gad_instance_name: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeGadInstancesRequest {
    type Response = DescribeGadInstancesResponse;
    type Error = DescribeGadInstancesError;
    const INFO: OperationInfo = super::operation("DescribeGadInstances")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeGadInstancesError] = &[
        DescribeGadInstancesError::OrderComboInstanceNotAllowOperate,
        DescribeGadInstancesError::PricePricingPlanResultNotFound,
        DescribeGadInstancesError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`DescribeGadInstancesRequest`].
#[non_exhaustive]
pub struct DescribeGadInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `76AF0609-4195-5DFC-BC78-3AD76FF872BB`.
    pub request_id: Option<String>,
    /// Global active database clusters, one entry each.
    pub gad_instances: Vec<GadInstance>,
}

response! {
    DescribeGadInstancesResponse {
        "RequestId" => request_id: value,
        "GadInstances" => gad_instances: list(""),
    }
}

/// Global active database clusters, one entry each.
#[non_exhaustive]
pub struct GadInstance {
    /// Global active database cluster, by its ID. Example: `gad-rm-bp1npi2j8****`.
    pub gad_instance_name: Option<String>,
    /// What the cluster is called. Example: `GadTest`.
    pub description: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `activation`.
    pub status: Option<String>,
    /// When the item was created. Example: `2021-10-21T02:57:08Z`.
    pub creation_time: Option<Timestamp>,
    /// When the item was last changed. Example: `2021-10-21T03:01:20Z`.
    pub modification_time: Option<Timestamp>,
    /// Nodes of the cluster, one entry each.
    pub gad_instance_members: Vec<GadInstanceMember>,
    /// Engine of the global active database cluster. Example: `mysql`.
    pub service: Option<String>,
}

response! {
    GadInstance {
        "GadInstanceName" => gad_instance_name: value,
        "Description" => description: value,
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "ModificationTime" => modification_time: value,
        "GadInstanceMembers" => gad_instance_members: list(""),
        "Service" => service: value,
    }
}

/// Nodes of the cluster, one entry each.
#[non_exhaustive]
pub struct GadInstanceMember {
    /// ID of the database instance that the item belongs to or stands for.
    /// Example: `rm-bp1npi2j8****`.
    pub db_instance_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Version of the database that the instance runs. Example: `8.0`.
    pub engine_version: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether the node is the central one, which takes writes for all, or a unit node.
    /// Example: `CENTRAL`.
    pub role: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `activation`.
    pub status: Option<String>,
    /// Synchronization through DTS between the node and the central node, as JSON text.
    /// Example: `text`.
    pub dts_instance: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmy****`.
    pub resource_group_id: Option<String>,
}

response! {
    GadInstanceMember {
        "DBInstanceID" => db_instance_id: value,
        "Engine" => engine: value,
        "EngineVersion" => engine_version: value,
        "RegionId" => region_id: value,
        "Role" => role: value,
        "Status" => status: value,
        "DtsInstance" => dts_instance: value,
        "ResourceGroupId" => resource_group_id: value,
    }
}

/// Errors that the documentation of [`DescribeGadInstancesRequest`] names.
///
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeGadInstancesError = super::DocumentedError;
