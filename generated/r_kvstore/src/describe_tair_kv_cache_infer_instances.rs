// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTairKVCacheInferInstances`, from `r-kvstore/DescribeTairKVCacheInferInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, NetworkType, Tag};

/// Lists the inference instances of Tair KVCache.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::DescribeTairKVCacheInferInstancesRequest::new();
/// let reply = client.describe_tair_kv_cache_infer_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTairKVCacheInferInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
    /// State of the instance, to narrow the list down to or to be put into.
    pub instance_status: Option<String>,
    /// How the item is billed. Here: `PostPaid`, `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// Whether the item lies in a VPC or in the classic network.
    pub network_type: Option<Open<NetworkType>>,
    /// Size, model or class of the instance.
    pub instance_class: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 0 to 1000.
    pub page_size: Option<i32>,
    /// Text that instance names and IDs are searched for.
    pub search_key: Option<String>,
    /// Whether only expired or only unexpired instances are returned.
    pub expired: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Address of the instance inside the vSwitch.
    pub private_ip: Option<String>,
}

impl DescribeTairKVCacheInferInstancesRequest {
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
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
    /// Sets `InstanceStatus`.
    pub fn instance_status(mut self, value: impl Into<String>) -> Self {
        self.instance_status = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `InstanceClass`.
    pub fn instance_class(mut self, value: impl Into<String>) -> Self {
        self.instance_class = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `Expired`.
    pub fn expired(mut self, value: impl Into<String>) -> Self {
        self.expired = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
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
    /// Sets `PrivateIp`.
    pub fn private_ip(mut self, value: impl Into<String>) -> Self {
        self.private_ip = Some(value.into());
        self
    }
}

request! {
    DescribeTairKVCacheInferInstancesRequest {
        "RegionId" => region_id: query,
        "InstanceIds" => instance_ids: query,
        "InstanceStatus" => instance_status: query,
        "ChargeType" => charge_type: query,
        "NetworkType" => network_type: query,
        "InstanceClass" => instance_class: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "SearchKey" => search_key: query,
        "Expired" => expired: query,
        "ZoneId" => zone_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "PrivateIp" => private_ip: query,
    }
}

impl Operation for DescribeTairKVCacheInferInstancesRequest {
    type Response = DescribeTairKVCacheInferInstancesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeTairKVCacheInferInstances")
        .method("GET")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeTairKVCacheInferInstancesRequest`], which the documentation does not describe.
pub type DescribeTairKVCacheInferInstancesResponse = alicloud_runtime::UndocumentedResponse;
