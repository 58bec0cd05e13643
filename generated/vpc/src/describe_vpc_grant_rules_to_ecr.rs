// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVpcGrantRulesToEcr`, from `vpc/DescribeVpcGrantRulesToEcr.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists the Express Connect routers that VPCs have authorized, by VPC, router or owner.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeVpcGrantRulesToEcrRequest::new();
/// let reply = client.describe_vpc_grant_rules_to_ecr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVpcGrantRulesToEcrRequest {
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the ecr instance that the call is about.
    pub ecr_instance_id: Option<String>,
    /// Number of the account that owns the ecr.
    pub ecr_owner_id: Option<i64>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 10.
    pub tags: Vec<Tag>,
    /// Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
}

impl DescribeVpcGrantRulesToEcrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EcrInstanceId`.
    pub fn ecr_instance_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_instance_id = Some(value.into());
        self
    }
    /// Sets `EcrOwnerId`.
    #[inline]
    pub fn ecr_owner_id(mut self, value: i64) -> Self {
        self.ecr_owner_id = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

request! {
    DescribeVpcGrantRulesToEcrRequest {
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "InstanceId" => instance_id: query,
        "EcrInstanceId" => ecr_instance_id: query,
        "EcrOwnerId" => ecr_owner_id: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "InstanceType" => instance_type: query,
    }
}

impl Operation for DescribeVpcGrantRulesToEcrRequest {
    type Response = DescribeVpcGrantRulesToEcrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVpcGrantRulesToEcr")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeVpcGrantRulesToEcrRequest`], which the documentation does not describe.
pub type DescribeVpcGrantRulesToEcrResponse = alicloud_runtime::UndocumentedResponse;
