// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddResolverRule`, from `pvtz/AddResolverRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ForwardIp};

/// Creates a rule that forwards DNS queries for a zone to external DNS servers.
///
/// ```no_run
/// # async fn example(client: alicloud_pvtz::Client) -> Result<(), alicloud_pvtz::Error> {
/// use alicloud_pvtz::add_resolver_rule::ForwardIp;
///
/// let request = alicloud_pvtz::AddResolverRuleRequest::new()
///     .name("...")
///     .zone_name("...")
///     .forward_ip([ForwardIp::new()]);
/// let reply = client.add_resolver_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddResolverRuleRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Domain the zone holds the records of.
    pub zone_name: Option<String>,
    /// Outbound endpoint to work on.
    pub endpoint_id: Option<String>,
    /// **Required.** IP address that belongs to the forward. Items: at most 12.
    pub forward_ip: Vec<ForwardIp>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The VPCs to work on or to narrow the list down to. Items: at most 100.
    pub vpcs: Vec<Vpc>,
    /// The edge DNS clusters to work on or to narrow the list down to. Items: at most 100.
    pub edge_dns_clusters: Vec<EdgeDnsCluster>,
}

impl AddResolverRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ZoneName`, which is required.
    pub fn zone_name(mut self, value: impl Into<String>) -> Self {
        self.zone_name = Some(value.into());
        self
    }
    /// Sets `EndpointId`.
    pub fn endpoint_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_id = Some(value.into());
        self
    }
    /// Sets `ForwardIp`, which is required.
    pub fn forward_ip(
        mut self,
        value: impl IntoIterator<Item = impl Into<ForwardIp>>,
    ) -> Self {
        self.forward_ip = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Vpcs`.
    pub fn vpcs(mut self, value: impl IntoIterator<Item = impl Into<Vpc>>) -> Self {
        self.vpcs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `EdgeDnsClusters`.
    pub fn edge_dns_clusters(
        mut self,
        value: impl IntoIterator<Item = impl Into<EdgeDnsCluster>>,
    ) -> Self {
        self.edge_dns_clusters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AddResolverRuleRequest {
        "Name" => name: query,
        "Type" => type_: query,
        "ZoneName" => zone_name: query,
        "EndpointId" => endpoint_id: query,
        "ForwardIp" => forward_ip: query,
        "Lang" => lang: query,
        "Vpcs" => vpcs: query,
        "EdgeDnsClusters" => edge_dns_clusters: query,
    }
}

impl Operation for AddResolverRuleRequest {
    type Response = AddResolverRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddResolverRule")
        .required(&["Name", "ZoneName", "ForwardIp"]);
}

/// Response to [`AddResolverRuleRequest`].
#[non_exhaustive]
pub struct AddResolverRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `725B8BED-901F-480C-BBAC-FA59A18580C1`.
    pub request_id: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `hra0**`.
    pub rule_id: Option<String>,
}

response! {
    AddResolverRuleResponse {
        "RequestId" => request_id: value,
        "RuleId" => rule_id: value,
    }
}

/// The VPCs to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Vpc {
    /// ID of the VPC user that the call is about.
    pub vpc_user_id: Option<i64>,
    /// Whether the private network is an ordinary one (`STANDARD`) or that of a cloud desktop workspace
    /// (`EDS`).
    pub vpc_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
}

impl Vpc {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcUserId`.
    #[inline]
    pub fn vpc_user_id(mut self, value: i64) -> Self {
        self.vpc_user_id = Some(value);
        self
    }
    /// Sets `VpcType`.
    pub fn vpc_type(mut self, value: impl Into<String>) -> Self {
        self.vpc_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
}

request! {
    Vpc {
        "VpcUserId" => vpc_user_id: field,
        "VpcType" => vpc_type: field,
        "RegionId" => region_id: field,
        "VpcId" => vpc_id: field,
    }
}

/// The edge DNS clusters to work on or to narrow the list down to.
#[non_exhaustive]
pub struct EdgeDnsCluster {
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl EdgeDnsCluster {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    EdgeDnsCluster {
        "ClusterId" => cluster_id: field,
    }
}
