// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePrePayInstance`, from `alikafka/CreatePrePayInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ConfluentConfig, Tag};

/// Creates a subscription instance, Confluent editions included.
///
/// ```no_run
/// # async fn example(client: alicloud_alikafka::Client) -> Result<(), alicloud_alikafka::Error> {
/// let request = alicloud_alikafka::CreatePrePayInstanceRequest::new();
/// let reply = client.create_pre_pay_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePrePayInstanceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of disk it is or is to be.
    pub disk_type: Option<String>,
    /// How large the disk is or is to be.
    pub disk_size: Option<i32>,
    /// How many there are of this: partition.
    pub partition_num: Option<i32>,
    /// Which kind of deploy it is or is to be.
    pub deploy_type: Option<i32>,
    /// Upper limit of traffic over the Internet.
    pub eip_max: Option<i32>,
    /// Which kind of spec it is or is to be.
    pub spec_type: Option<String>,
    /// Size or model of the io max.
    pub io_max_spec: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Which kind of paid it is or is to be.
    pub paid_type: Option<i32>,
    /// Settings of the confluent, and what it works with.
    pub confluent_config: Option<ConfluentConfig>,
    /// How long it lasts, or how long the term bought is.
    pub duration: Option<i32>,
}

impl CreatePrePayInstanceRequest {
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
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `DiskSize`.
    #[inline]
    pub fn disk_size(mut self, value: i32) -> Self {
        self.disk_size = Some(value);
        self
    }
    /// Sets `PartitionNum`.
    #[inline]
    pub fn partition_num(mut self, value: i32) -> Self {
        self.partition_num = Some(value);
        self
    }
    /// Sets `DeployType`.
    #[inline]
    pub fn deploy_type(mut self, value: i32) -> Self {
        self.deploy_type = Some(value);
        self
    }
    /// Sets `EipMax`.
    #[inline]
    pub fn eip_max(mut self, value: i32) -> Self {
        self.eip_max = Some(value);
        self
    }
    /// Sets `SpecType`.
    pub fn spec_type(mut self, value: impl Into<String>) -> Self {
        self.spec_type = Some(value.into());
        self
    }
    /// Sets `IoMaxSpec`.
    pub fn io_max_spec(mut self, value: impl Into<String>) -> Self {
        self.io_max_spec = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PaidType`.
    #[inline]
    pub fn paid_type(mut self, value: i32) -> Self {
        self.paid_type = Some(value);
        self
    }
    /// Sets `ConfluentConfig`.
    pub fn confluent_config(mut self, value: impl Into<ConfluentConfig>) -> Self {
        self.confluent_config = Some(value.into());
        self
    }
    /// Sets `Duration`.
    #[inline]
    pub fn duration(mut self, value: i32) -> Self {
        self.duration = Some(value);
        self
    }
}

request! {
    CreatePrePayInstanceRequest {
        "RegionId" => region_id: query,
        "DiskType" => disk_type: query,
        "DiskSize" => disk_size: query,
        "PartitionNum" => partition_num: query,
        "DeployType" => deploy_type: query,
        "EipMax" => eip_max: query,
        "SpecType" => spec_type: query,
        "IoMaxSpec" => io_max_spec: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "PaidType" => paid_type: query,
        "ConfluentConfig" => confluent_config: query_json,
        "Duration" => duration: query,
    }
}

impl Operation for CreatePrePayInstanceRequest {
    type Response = CreatePrePayInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePrePayInstance")
        .required(&["RegionId"])
        .region("RegionId");
}

/// Response to [`CreatePrePayInstanceRequest`], which the documentation does not describe.
pub type CreatePrePayInstanceResponse = alicloud_runtime::UndocumentedResponse;
