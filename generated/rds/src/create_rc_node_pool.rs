// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateRCNodePool`, from `rds/CreateRCNodePool.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PeriodUnit, SystemDisk, Tag};

/// Creates a node pool of RDS Custom instances for a container cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::CreateRCNodePoolRequest::new()
///     .instance_type("...")
///     .vswitch_id("...")
///     .cluster_id("...");
/// let reply = client.create_rc_node_pool(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateRCNodePoolRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// How many instances or nodes are created by the call. Range: 0 to 10.
    pub amount: Option<i32>,
    /// How long the subscription runs, or the unit that this is counted in, depending on the operation.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// What is done about the security enhancement, as rules.
    pub security_enhancement_strategy: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Data disks that the instances get.
    pub data_disk: Vec<DataDisk>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Deployment set that spreads the instances over hosts.
    pub deployment_set_id: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// Upper limit of the traffic that the instances send to the internet.
    pub internet_max_bandwidth_out: Option<i32>,
    /// ID of the security group, whose rules filter the traffic.
    pub security_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Whether the instances are optimized for disk access.
    pub io_optimized: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// System disk that the instances get.
    pub system_disk: Option<SystemDisk>,
    /// Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<String>,
    /// Whether the order is paid at once from the account; if not, pay it later in the order system.
    pub auto_pay: Option<bool>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// How the node pool creates its instances.
    pub create_mode: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// What is done about the spot, as rules.
    pub spot_strategy: Option<String>,
    /// **Required.** Cluster of containers that the instances join.
    pub cluster_id: Option<String>,
    /// Name of the new node pool, to recognize it by.
    pub node_pool_name: Option<String>,
    /// Case in which the instances are used, for the service's own records.
    pub support_case: Option<String>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
}

impl CreateRCNodePoolRequest {
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
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i32) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataDisk>>,
    ) -> Self {
        self.data_disk = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `AutoPay`.
    #[inline]
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
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
    /// Sets `CreateMode`.
    pub fn create_mode(mut self, value: impl Into<String>) -> Self {
        self.create_mode = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `NodePoolName`.
    pub fn node_pool_name(mut self, value: impl Into<String>) -> Self {
        self.node_pool_name = Some(value.into());
        self
    }
    /// Sets `SupportCase`.
    pub fn support_case(mut self, value: impl Into<String>) -> Self {
        self.support_case = Some(value.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
}

request! {
    CreateRCNodePoolRequest {
        "RegionId" => region_id: query,
        "InstanceType" => instance_type: query,
        "Amount" => amount: query,
        "Period" => period: query,
        "PeriodUnit" => period_unit: query,
        "AutoRenew" => auto_renew: query,
        "SecurityEnhancementStrategy" => security_enhancement_strategy: query,
        "ClientToken" => client_token: query,
        "Password" => password: query,
        "VSwitchId" => vswitch_id: query,
        "DataDisk" => data_disk: query_json,
        "InstanceName" => instance_name: query,
        "DeploymentSetId" => deployment_set_id: query,
        "InternetChargeType" => internet_charge_type: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "SecurityGroupId" => security_group_id: query,
        "ZoneId" => zone_id: query,
        "IoOptimized" => io_optimized: query,
        "ImageId" => image_id: query,
        "SystemDisk" => system_disk: query_json,
        "InstanceChargeType" => instance_charge_type: query,
        "AutoPay" => auto_pay: query,
        "Description" => description: query,
        "KeyPairName" => key_pair_name: query,
        "DryRun" => dry_run: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "CreateMode" => create_mode: query,
        "HostName" => host_name: query,
        "SpotStrategy" => spot_strategy: query,
        "ClusterId" => cluster_id: query,
        "NodePoolName" => node_pool_name: query,
        "SupportCase" => support_case: query,
        "UserData" => user_data: query,
    }
}

impl Operation for CreateRCNodePoolRequest {
    type Response = CreateRCNodePoolResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateRCNodePool")
        .required(&["RegionId", "InstanceType", "VSwitchId", "ClusterId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`CreateRCNodePoolRequest`], which the documentation does not describe.
pub type CreateRCNodePoolResponse = alicloud_runtime::UndocumentedResponse;

/// Data disks that the instances get.
#[non_exhaustive]
pub struct DataDisk {
    /// Kind of disk that stores the data.
    pub category: Option<String>,
    /// Whether the disk is deleted together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether the disk is encrypted.
    pub encrypted: Option<String>,
    /// Level that the performance has on its scale.
    pub performance_level: Option<String>,
    /// How many items to return at most, or the size asked for.
    pub size: Option<i32>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

request! {
    DataDisk {
        "Category" => category: field,
        "DeleteWithInstance" => delete_with_instance: field,
        "Encrypted" => encrypted: field,
        "PerformanceLevel" => performance_level: field,
        "Size" => size: field,
    }
}
