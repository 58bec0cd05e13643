// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateLoadBalancer`, from `gwlb/CreateLoadBalancer.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag, ZoneMapping};

/// Creates a Gateway Load Balancer instance in the given zones and vSwitches of a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// use alicloud_gwlb::create_load_balancer::ZoneMapping;
///
/// let request = alicloud_gwlb::CreateLoadBalancerRequest::new()
///     .vpc_id("...")
///     .zone_mappings([ZoneMapping::new()]);
/// let reply = client.create_load_balancer(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateLoadBalancerRequest {
    /// Which addresses the load balancer serves.
    pub address_ip_version: Option<String>,
    /// What the load balancer is to be called.
    pub load_balancer_name: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** The zone mappings to work on or to narrow the list down to. Items: at most 20.
    pub zone_mappings: Vec<ZoneMapping>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateLoadBalancerRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `LoadBalancerName`.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `ZoneMappings`, which is required.
    pub fn zone_mappings(
        mut self,
        value: impl IntoIterator<Item = impl Into<ZoneMapping>>,
    ) -> Self {
        self.zone_mappings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateLoadBalancerRequest {
        "AddressIpVersion" => address_ip_version: form,
        "LoadBalancerName" => load_balancer_name: form,
        "VpcId" => vpc_id: form,
        "ZoneMappings" => zone_mappings: form,
        "Tag" => tag: form,
        "ResourceGroupId" => resource_group_id: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for CreateLoadBalancerRequest {
    type Response = CreateLoadBalancerResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateLoadBalancer")
        .required(&["VpcId", "ZoneMappings"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`CreateLoadBalancerRequest`], which the documentation does not describe.
pub type CreateLoadBalancerResponse = alicloud_runtime::UndocumentedResponse;
