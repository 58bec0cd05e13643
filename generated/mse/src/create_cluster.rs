// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCluster`, from `mse/CreateCluster.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ClusterSpecification, ConnectType, NetType, SecurityGroupType, Tag};

/// Buys a registry and configuration cluster with Nacos, ZooKeeper or Eureka; this costs money.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::CreateClusterRequest::new()
///     .pub_network_flow("0")
///     .vpc_id("vpc-bp1t50e045b5g7i3p****")
///     .net_type("privatenet")
///     .vswitch_id("vsw-bp17opt4v18sto39k****")
///     .instance_count(3)
///     .cluster_specification("MSE_SC_2_4_200_c")
///     .cluster_version("NACOS_ANS_1_1_3")
///     .cluster_type("Nacos-Ans");
/// let reply = client.create_cluster(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateClusterRequest {
    /// Public bandwidth of the cluster in Mbit/s; zero leaves it without Internet access.
    /// Range: 0 to 5000. Example: `0`.
    pub pub_network_flow: Option<String>,
    /// Former size of the public load balancer; the service no longer looks at it.
    /// Example: `slb.s1.small`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub pub_slb_specification: Option<Open<SlbSpecification>>,
    /// Former choice of disk; the service no longer looks at it. Example: `alicloud-disk-ssd`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub disk_type: Option<Open<DiskType>>,
    /// ID of the virtual private cloud. Example: `vpc-bp1t50e045b5g7i3p****`.
    pub vpc_id: Option<String>,
    /// **Required.** Whether the cluster is reached inside a VPC or from the Internet.
    /// Example: `privatenet`.
    pub net_type: Option<Open<NetType>>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp17opt4v18sto39k****`.
    pub vswitch_id: Option<String>,
    /// **Required.** How many nodes the cluster has, or how many instances are registered.
    /// Example: `3`.
    pub instance_count: Option<i32>,
    /// **Required.** Size of the nodes in CPU cores and memory, with the edition.
    /// Example: `MSE_SC_2_4_200_c`.
    pub cluster_specification: Option<Open<ClusterSpecification>>,
    /// **Required.** Engine and release that the cluster is ordered with or runs.
    /// Example: `NACOS_ANS_1_1_3`.
    pub cluster_version: Option<Open<ClusterVersion>>,
    /// **Required.** Kind of the cluster, out of those that the service tells apart.
    /// Example: `Nacos-Ans`.
    pub cluster_type: Option<String>,
    /// Region that the resource lies in, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Former size of the private load balancer; the service no longer looks at it.
    /// Example: `slb.s1.small`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub private_slb_specification: Option<Open<SlbSpecification>>,
    /// Whether the cluster is reached through a load balancer or through network interfaces.
    /// Example: `slb`.
    pub connection_type: Option<Open<ConnectType>>,
    /// More parameters as a JSON text, kept for extensions.
    pub request_pars: Option<String>,
    /// Size of the disk of each node. Range: 60 to 600. Example: `60`.
    pub disk_capacity: Option<i32>,
    /// Edition of the product, such as professional, developer or serverless.
    pub mse_version: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// How the item is billed.
    pub charge_type: Option<String>,
    /// Whether the security group is a basic or an advanced one.
    pub security_group_type: Option<Open<SecurityGroupType>>,
    /// Whether the cluster gets a public address; only with network interfaces.
    pub eip_enabled: Option<bool>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl CreateClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PubNetworkFlow`.
    pub fn pub_network_flow(mut self, value: impl Into<String>) -> Self {
        self.pub_network_flow = Some(value.into());
        self
    }
    /// Sets `PubSlbSpecification`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn pub_slb_specification(
        mut self,
        value: impl Into<Open<SlbSpecification>>,
    ) -> Self {
        self.pub_slb_specification = Some(value.into());
        self
    }
    /// Sets `DiskType`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn disk_type(mut self, value: impl Into<Open<DiskType>>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `NetType`, which is required.
    pub fn net_type(mut self, value: impl Into<Open<NetType>>) -> Self {
        self.net_type = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `InstanceCount`, which is required.
    #[inline]
    pub fn instance_count(mut self, value: i32) -> Self {
        self.instance_count = Some(value);
        self
    }
    /// Sets `ClusterSpecification`, which is required.
    pub fn cluster_specification(
        mut self,
        value: impl Into<Open<ClusterSpecification>>,
    ) -> Self {
        self.cluster_specification = Some(value.into());
        self
    }
    /// Sets `ClusterVersion`, which is required.
    pub fn cluster_version(mut self, value: impl Into<Open<ClusterVersion>>) -> Self {
        self.cluster_version = Some(value.into());
        self
    }
    /// Sets `ClusterType`, which is required.
    pub fn cluster_type(mut self, value: impl Into<String>) -> Self {
        self.cluster_type = Some(value.into());
        self
    }
    /// Sets `Region`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `PrivateSlbSpecification`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn private_slb_specification(
        mut self,
        value: impl Into<Open<SlbSpecification>>,
    ) -> Self {
        self.private_slb_specification = Some(value.into());
        self
    }
    /// Sets `ConnectionType`.
    pub fn connection_type(mut self, value: impl Into<Open<ConnectType>>) -> Self {
        self.connection_type = Some(value.into());
        self
    }
    /// Sets `RequestPars`.
    pub fn request_pars(mut self, value: impl Into<String>) -> Self {
        self.request_pars = Some(value.into());
        self
    }
    /// Sets `DiskCapacity`.
    #[inline]
    pub fn disk_capacity(mut self, value: i32) -> Self {
        self.disk_capacity = Some(value);
        self
    }
    /// Sets `MseVersion`.
    pub fn mse_version(mut self, value: impl Into<String>) -> Self {
        self.mse_version = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
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
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `SecurityGroupType`.
    pub fn security_group_type(
        mut self,
        value: impl Into<Open<SecurityGroupType>>,
    ) -> Self {
        self.security_group_type = Some(value.into());
        self
    }
    /// Sets `EipEnabled`.
    #[inline]
    pub fn eip_enabled(mut self, value: bool) -> Self {
        self.eip_enabled = Some(value);
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    CreateClusterRequest {
        "PubNetworkFlow" => pub_network_flow: query,
        "PubSlbSpecification" => pub_slb_specification: query,
        "DiskType" => disk_type: query,
        "VpcId" => vpc_id: query,
        "NetType" => net_type: query,
        "VSwitchId" => vswitch_id: query,
        "InstanceCount" => instance_count: query,
        "ClusterSpecification" => cluster_specification: query,
        "ClusterVersion" => cluster_version: query,
        "ClusterType" => cluster_type: query,
        "Region" => region: query,
        "PrivateSlbSpecification" => private_slb_specification: query,
        "ConnectionType" => connection_type: query,
        "RequestPars" => request_pars: query,
        "DiskCapacity" => disk_capacity: query,
        "MseVersion" => mse_version: query,
        "InstanceName" => instance_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "ChargeType" => charge_type: query,
        "SecurityGroupType" => security_group_type: query,
        "EipEnabled" => eip_enabled: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for CreateClusterRequest {
    type Response = CreateClusterResponse;
    type Error = CreateClusterError;
    const INFO: OperationInfo = super::operation("CreateCluster")
        .required(
            &[
                "NetType",
                "InstanceCount",
                "ClusterSpecification",
                "ClusterVersion",
                "ClusterType",
            ],
        )
        .success_flag("Success")
        .error_codes(&["ErrorCode"])
        .error_messages(&["Message"]);
    const ERRORS: &'static [CreateClusterError] = &[
        CreateClusterError::IllegalRequest,
        CreateClusterError::InvalidParameter,
        CreateClusterError::NoPermission,
        CreateClusterError::NotFound,
        CreateClusterError::InternalError,
    ];
}

/// Response to [`CreateClusterRequest`].
#[non_exhaustive]
pub struct CreateClusterResponse {
    /// ID of this call; quote it when asking support about it. Example: `dc63-465d-8ef5-20dc18af****`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `mse-cn-st21ri2****`.
    pub instance_id: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `mse-100-000`.
    pub error_code: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `20574710974****`.
    pub order_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateClusterResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "InstanceId" => instance_id: value,
        "ErrorCode" => error_code: value,
        "OrderId" => order_id: value,
        "Success" => success: value,
    }
}

values! {
    /// Former size of the public load balancer; the service no longer looks at it.
    pub enum SlbSpecification {
        /// Small load balancer; the choice no longer has an effect.
        SlbS1Small = "slb.s1.small",
        /// Medium load balancer; the choice no longer has an effect.
        SlbS3Medium = "slb.s3.medium",
    }
}

values! {
    /// Former choice of disk; the service no longer looks at it.
    pub enum DiskType {
        /// Standard SSD; the choice no longer has an effect.
        AlicloudDiskSsd = "alicloud-disk-ssd",
        /// Enterprise SSD of performance level 1; the choice no longer has an effect.
        AlicloudDiskEssdPl1 = "alicloud-disk-essd-pl1",
    }
}

values! {
    /// Engine and release that the cluster is ordered with or runs.
    pub enum ClusterVersion {
        /// ZooKeeper 3.4.14.
        ZooKeeper3_4_14 = "ZooKeeper_3_4_14",
        /// ZooKeeper 3.5.5.
        ZooKeeper3_5_5 = "ZooKeeper_3_5_5",
        /// Nacos 1.1.3, as a registry of services.
        NacosAns1_1_3 = "NACOS_ANS_1_1_3",
        /// Nacos 1.2.1, as a registry of services.
        NacosAns1_2_1 = "NACOS_ANS_1_2_1",
        /// Eureka 1.9.3, as a registry of services.
        Eureka1_9_3 = "EUREKA_1_9_3",
    }
}

/// Errors that the documentation of [`CreateClusterRequest`] names.
///
/// - [`IllegalRequest`](super::DocumentedError::IllegalRequest)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`NotFound`](super::DocumentedError::NotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateClusterError = super::DocumentedError;
