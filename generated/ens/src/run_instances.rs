// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RunInstances`, from `ens/RunInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BillingCycle, InstanceChargeType, IpType, PeriodUnit, Tag};

/// Creates and starts edge instances, billed by use or in advance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::RunInstancesRequest::new();
/// let reply = client.run_instances(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RunInstancesRequest {
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Whether the instance is paid for in advance or by use.
    pub instance_charge_type: Option<Open<InstanceChargeType>>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    pub image_id: Option<String>,
    /// Code that stands for the net district, for programs to act on.
    pub net_district_code: Option<String>,
    /// Internet carrier of the nodes; needed when a region rather than a node is chosen.
    pub carrier: Option<String>,
    /// Level that the schedule area has on its scale.
    pub schedule_area_level: Option<String>,
    /// What is done about the scheduling, as rules.
    pub scheduling_strategy: Option<String>,
    /// Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Name that the SSH key pair goes by.
    pub key_pair_name: Option<String>,
    /// How traffic to and from the Internet is billed: by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// Settings of the disk with the operating system.
    pub system_disk: Option<SystemDisk>,
    /// Disks besides the system disk, with size and category.
    pub data_disk: Vec<DataDisk>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i64>,
    /// Peak outbound public bandwidth.
    pub internet_max_bandwidth_out: Option<i64>,
    /// How many are meant, or how much money. Range: 1 to 100.
    pub amount: Option<i64>,
    /// ID of the net work that the call is about.
    pub net_work_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// ID of the security that the call is about.
    pub security_id: Option<String>,
    /// Name that the machine goes by on the network.
    pub host_name: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    pub instance_name: Option<String>,
    /// Whether a running number from 001 is added to host and instance names when several instances are
    /// created.
    pub unique_suffix: Option<bool>,
    /// Data of your own that the service passes on, to a server at its start or along with results.
    pub user_data: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    pub auto_renew: Option<bool>,
    /// What is done about the scheduling price, as rules.
    pub scheduling_price_strategy: Option<Open<SchedulingPriceStrategy>>,
    /// Address inside the private network.
    pub private_ip_address: Option<String>,
    /// Unit that the period is counted in. Here: `Month`, `Day`.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the instance gets public addresses.
    pub public_ip_identification: Option<bool>,
    /// Whether the password that the image comes with applies. `Password` must be empty then, and the
    /// image must have one.
    pub password_inherit: Option<bool>,
    /// What is done about the instance charge, as rules.
    pub instance_charge_strategy: Option<String>,
    /// Unit in which use is billed.
    pub billing_cycle: Option<Open<BillingCycle>>,
    /// Which kind of IP address it is or is to be.
    pub ip_type: Option<Open<IpType>>,
    /// Whether vouchers pay first.
    pub auto_use_coupon: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Time that is set or recorded for this: auto release.
    pub auto_release_time: Option<Timestamp>,
    /// What is done about the spot, as rules.
    pub spot_strategy: Option<Open<SpotStrategy>>,
    /// How long the spot lasts.
    pub spot_duration: Option<i32>,
    /// How many there are of this: IPv6 address. Range: 1 to 10.
    pub ipv6_address_count: Option<i64>,
    /// Whether to guard the resource against being deleted by mistake.
    pub deletion_protection: Option<bool>,
    /// ID of the launch template whose settings are used.
    pub launch_template_id: Option<String>,
    /// Name that the launch template goes by.
    pub launch_template_name: Option<String>,
    /// Which version of the launch template is meant.
    pub launch_template_version: Option<i32>,
}

impl RunInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<Open<InstanceChargeType>>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }
    /// Sets `NetDistrictCode`.
    pub fn net_district_code(mut self, value: impl Into<String>) -> Self {
        self.net_district_code = Some(value.into());
        self
    }
    /// Sets `Carrier`.
    pub fn carrier(mut self, value: impl Into<String>) -> Self {
        self.carrier = Some(value.into());
        self
    }
    /// Sets `ScheduleAreaLevel`.
    pub fn schedule_area_level(mut self, value: impl Into<String>) -> Self {
        self.schedule_area_level = Some(value.into());
        self
    }
    /// Sets `SchedulingStrategy`.
    pub fn scheduling_strategy(mut self, value: impl Into<String>) -> Self {
        self.scheduling_strategy = Some(value.into());
        self
    }
    /// Sets `EnsRegionId`.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: impl Into<SystemDisk>) -> Self {
        self.system_disk = Some(value.into());
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
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `Amount`.
    #[inline]
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Sets `NetWorkId`.
    pub fn net_work_id(mut self, value: impl Into<String>) -> Self {
        self.net_work_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecurityId`.
    pub fn security_id(mut self, value: impl Into<String>) -> Self {
        self.security_id = Some(value.into());
        self
    }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `UniqueSuffix`.
    #[inline]
    pub fn unique_suffix(mut self, value: bool) -> Self {
        self.unique_suffix = Some(value);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `SchedulingPriceStrategy`.
    pub fn scheduling_price_strategy(
        mut self,
        value: impl Into<Open<SchedulingPriceStrategy>>,
    ) -> Self {
        self.scheduling_price_strategy = Some(value.into());
        self
    }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `PublicIpIdentification`.
    #[inline]
    pub fn public_ip_identification(mut self, value: bool) -> Self {
        self.public_ip_identification = Some(value);
        self
    }
    /// Sets `PasswordInherit`.
    #[inline]
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }
    /// Sets `InstanceChargeStrategy`.
    pub fn instance_charge_strategy(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_strategy = Some(value.into());
        self
    }
    /// Sets `BillingCycle`.
    pub fn billing_cycle(mut self, value: impl Into<Open<BillingCycle>>) -> Self {
        self.billing_cycle = Some(value.into());
        self
    }
    /// Sets `IpType`.
    pub fn ip_type(mut self, value: impl Into<Open<IpType>>) -> Self {
        self.ip_type = Some(value.into());
        self
    }
    /// Sets `AutoUseCoupon`.
    pub fn auto_use_coupon(mut self, value: impl Into<String>) -> Self {
        self.auto_use_coupon = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<Open<SpotStrategy>>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }
    /// Sets `SpotDuration`.
    #[inline]
    pub fn spot_duration(mut self, value: i32) -> Self {
        self.spot_duration = Some(value);
        self
    }
    /// Sets `Ipv6AddressCount`.
    #[inline]
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }
    /// Sets `DeletionProtection`.
    #[inline]
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }
    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }
    /// Sets `LaunchTemplateVersion`.
    #[inline]
    pub fn launch_template_version(mut self, value: i32) -> Self {
        self.launch_template_version = Some(value);
        self
    }
}

request! {
    RunInstancesRequest {
        "InstanceType" => instance_type: query,
        "InstanceChargeType" => instance_charge_type: query,
        "ImageId" => image_id: query,
        "NetDistrictCode" => net_district_code: query,
        "Carrier" => carrier: query,
        "ScheduleAreaLevel" => schedule_area_level: query,
        "SchedulingStrategy" => scheduling_strategy: query,
        "EnsRegionId" => ens_region_id: query,
        "Password" => password: query,
        "KeyPairName" => key_pair_name: query,
        "InternetChargeType" => internet_charge_type: query,
        "SystemDisk" => system_disk: query_json,
        "DataDisk" => data_disk: query_json,
        "Period" => period: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "Amount" => amount: query,
        "NetWorkId" => net_work_id: query,
        "VSwitchId" => vswitch_id: query,
        "SecurityId" => security_id: query,
        "HostName" => host_name: query,
        "InstanceName" => instance_name: query,
        "UniqueSuffix" => unique_suffix: query,
        "UserData" => user_data: query,
        "AutoRenew" => auto_renew: query,
        "SchedulingPriceStrategy" => scheduling_price_strategy: query,
        "PrivateIpAddress" => private_ip_address: query,
        "PeriodUnit" => period_unit: query,
        "PublicIpIdentification" => public_ip_identification: query,
        "PasswordInherit" => password_inherit: query,
        "InstanceChargeStrategy" => instance_charge_strategy: query,
        "BillingCycle" => billing_cycle: query,
        "IpType" => ip_type: query,
        "AutoUseCoupon" => auto_use_coupon: query,
        "Tag" => tag: query,
        "AutoReleaseTime" => auto_release_time: query,
        "SpotStrategy" => spot_strategy: query,
        "SpotDuration" => spot_duration: query,
        "Ipv6AddressCount" => ipv6_address_count: query,
        "DeletionProtection" => deletion_protection: query,
        "LaunchTemplateId" => launch_template_id: query,
        "LaunchTemplateName" => launch_template_name: query,
        "LaunchTemplateVersion" => launch_template_version: query,
    }
}

impl Operation for RunInstancesRequest {
    type Response = RunInstancesResponse;
    type Error = RunInstancesError;
    const INFO: OperationInfo = super::operation("RunInstances");
    const ERRORS: &'static [RunInstancesError] = &[
        RunInstancesError::InvalidAny,
        RunInstancesError::MissingAny,
        RunInstancesError::NoPermission,
    ];
}

/// Response to [`RunInstancesRequest`].
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `91E4AFBE-4E35-5D2A-A886-BB477C9953D2`.
    pub request_id: Option<String>,
    /// IDs of the instances that were found or are concerned.
    /// Example: `['i-5xxxx26dix05koz15l5413j25o', 'i-5sdmxxxx']`.
    pub instance_ids: Vec<String>,
    /// Number of the order, for looking it up in the order system. Example: `213177957850399`.
    pub order_id: Option<String>,
}

response! {
    RunInstancesResponse {
        "RequestId" => request_id: value,
        "InstanceIds" => instance_ids: list(""),
        "OrderId" => order_id: value,
    }
}

/// Settings of the disk with the operating system.
#[non_exhaustive]
pub struct SystemDisk {
    /// Size of the disk.
    pub size: Option<i64>,
    /// Class that the item belongs to.
    pub category: Option<String>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    SystemDisk {
        "Size" => size: field,
        "Category" => category: field,
    }
}

/// Disks besides the system disk, with size and category.
#[non_exhaustive]
pub struct DataDisk {
    /// Size of the disk.
    pub size: Option<i64>,
    /// Class that the item belongs to.
    pub category: Option<String>,
    /// Whether the data is stored encrypted.
    pub encrypted: Option<bool>,
    /// ID of the key in Key Management Service that encrypts the data.
    pub kms_key_id: Option<String>,
}

impl DataDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
}

request! {
    DataDisk {
        "Size" => size: field,
        "Category" => category: field,
        "Encrypted" => encrypted: field,
        "KMSKeyId" => kms_key_id: field,
    }
}

values! {
    /// What is done about the scheduling price, as rules.
    pub enum SchedulingPriceStrategy {
        /// Nodes with a higher price come first.
        PriceHighPriority = "PriceHighPriority",
        /// Nodes with a lower price come first.
        PriceLowPriority = "PriceLowPriority",
    }
}

values! {
    /// What is done about the spot, as rules.
    pub enum SpotStrategy {
        /// Spot instance at the market price, which never exceeds pay-as-you-go.
        SpotAsPriceGo = "SpotAsPriceGo",
        /// Not a spot instance but ordinary pay-as-you-go.
        NoSpot = "NoSpot",
    }
}

/// Errors that the documentation of [`RunInstancesRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`MissingAny`](super::DocumentedError::MissingAny)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type RunInstancesError = super::DocumentedError;
