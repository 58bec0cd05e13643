// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConvertInstanceResourceGroup`, from `dts/ConvertInstanceResourceGroup.md`.

use alicloud_runtime::codegen::*;

/// Moves a DTS instance to another resource group.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ConvertInstanceResourceGroupRequest::new();
/// let reply = client.convert_instance_resource_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConvertInstanceResourceGroupRequest {
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the migration, synchronization or subscription instance that carries the tag or is moved.
    pub resource_id: Option<String>,
    /// Resource group that the instance moves to.
    pub new_resource_group_id: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ConvertInstanceResourceGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `NewResourceGroupId`.
    pub fn new_resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.new_resource_group_id = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ConvertInstanceResourceGroupRequest {
        "DtsJobId" => dts_job_id: query,
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "NewResourceGroupId" => new_resource_group_id: query,
        "ZeroEtlJob" => zero_etl_job: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ConvertInstanceResourceGroupRequest {
    type Response = ConvertInstanceResourceGroupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ConvertInstanceResourceGroup")
        .region("RegionId");
}

/// Response to [`ConvertInstanceResourceGroupRequest`], which the documentation does not describe.
pub type ConvertInstanceResourceGroupResponse = alicloud_runtime::UndocumentedResponse;
