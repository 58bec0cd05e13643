// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListLoadBalancers`, from `gwlb/ListLoadBalancers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Lists Gateway Load Balancer instances, by zone, VPC, status, name, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_gwlb::Client) -> Result<(), alicloud_gwlb::Error> {
/// let request = alicloud_gwlb::ListLoadBalancersRequest::new();
/// let reply = client.list_load_balancers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListLoadBalancersRequest {
    /// IDs of the zones to work on or to narrow the list down to. Items: at most 20.
    pub zone_ids: Vec<String>,
    /// IDs of the VPCs to work on or to narrow the list down to. Items: at most 20.
    pub vpc_ids: Vec<String>,
    /// Which addresses the load balancer serves.
    pub address_ip_version: Option<String>,
    /// State of the load balancer, to narrow the list down to or to be put into.
    pub load_balancer_status: Option<String>,
    /// State of the load balancer business, to narrow the list down to or to be put into.
    pub load_balancer_business_status: Option<String>,
    /// Names of the load balancers to work on or to narrow the list down to. Items: at most 20.
    pub load_balancer_names: Vec<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// IDs of the load balancers to work on or to narrow the list down to. Items: at most 20.
    pub load_balancer_ids: Vec<String>,
    /// Way in which the traffic works.
    pub traffic_mode: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// How many items to skip before the first one returned.
    pub skip: Option<i32>,
}

impl ListLoadBalancersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ZoneIds`.
    pub fn zone_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zone_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `VpcIds`.
    pub fn vpc_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vpc_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AddressIpVersion`.
    pub fn address_ip_version(mut self, value: impl Into<String>) -> Self {
        self.address_ip_version = Some(value.into());
        self
    }
    /// Sets `LoadBalancerStatus`.
    pub fn load_balancer_status(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_status = Some(value.into());
        self
    }
    /// Sets `LoadBalancerBusinessStatus`.
    pub fn load_balancer_business_status(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_business_status = Some(value.into());
        self
    }
    /// Sets `LoadBalancerNames`.
    pub fn load_balancer_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `LoadBalancerIds`.
    pub fn load_balancer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TrafficMode`.
    pub fn traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.traffic_mode = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `Skip`.
    #[inline]
    pub fn skip(mut self, value: i32) -> Self {
        self.skip = Some(value);
        self
    }
}

request! {
    ListLoadBalancersRequest {
        "ZoneIds" => zone_ids: form,
        "VpcIds" => vpc_ids: form,
        "AddressIpVersion" => address_ip_version: form,
        "LoadBalancerStatus" => load_balancer_status: form,
        "LoadBalancerBusinessStatus" => load_balancer_business_status: form,
        "LoadBalancerNames" => load_balancer_names: form,
        "ResourceGroupId" => resource_group_id: form,
        "LoadBalancerIds" => load_balancer_ids: form,
        "TrafficMode" => traffic_mode: form,
        "Tag" => tag: form,
        "NextToken" => next_token: form,
        "MaxResults" => max_results: form,
        "Skip" => skip: form,
    }
}

impl Operation for ListLoadBalancersRequest {
    type Response = ListLoadBalancersResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("ListLoadBalancers").read_only();
}

/// Response to [`ListLoadBalancersRequest`], which the documentation does not describe.
pub type ListLoadBalancersResponse = alicloud_runtime::UndocumentedResponse;
