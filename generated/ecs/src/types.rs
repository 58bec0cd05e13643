// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Language that the names of regions and zones are returned in.
    pub enum AcceptLanguage {
        /// Names in Chinese.
        ZhCn = "zh-CN",
        /// Names in English.
        EnUs = "en-US",
        /// Names in Japanese.
        Ja = "ja",
    }
}

/// Conditions on the result, each a pair of a key and a value.
#[non_exhaustive]
pub struct AccessPointFilter {
    /// Property to filter by, mostly a bound on the time of creation or expiry.
    pub key: Option<String>,
    /// Value that goes with the filter key; a time for the time filters. Items: at most 5.
    pub value: Vec<String>,
}

impl AccessPointFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    AccessPointFilter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

values! {
    /// Maintenance action in force now.
    pub enum ActionOnMaintenance {
        /// The instance is shut down.
        Stop = "Stop",
        /// The platform brings the instance back by itself.
        AutoRecover = "AutoRecover",
        /// The instance moves to other hardware; data disks can be damaged on the way.
        AutoRedeploy = "AutoRedeploy",
        /// Instances move to another physical machine and restart there.
        Migrate = "Migrate",
    }
}

values! {
    /// What the result is to be used for; only images or instance types that fit this purpose come back.
    pub enum ActionType {
        /// For creating instances.
        CreateEcs = "CreateEcs",
        /// For moving an instance to a larger type.
        Upgrade = "Upgrade",
        /// For moving an instance to a smaller type.
        Downgrade = "Downgrade",
        /// For moving an instance to a smaller type at renewal.
        RenewDowngrade = "RenewDowngrade",
        /// For replacing the system disk or the operating system.
        ChangeOS = "ChangeOS",
    }
}

values! {
    /// Whether an instance on a dedicated host stays tied to that host when it is started again after an economical stop.
    pub enum Affinity {
        /// Not tied: if the old host lacks resources, the instance starts on another dedicated host of the
        /// pool.
        Default = "default",
        /// Tied: the instance only ever starts on its host, and fails to when resources are short there.
        Host = "host",
    }
}

values! {
    /// Which side of a sharing between accounts this item is on.
    pub enum AllocationStatus {
        /// Shared by this account with another one.
        Allocated = "allocated",
        /// Shared with this account by another one.
        BeAllocated = "beAllocated",
    }
}

values! {
    /// How the group picks instance types and zones when it creates instances.
    pub enum AllocationStrategy {
        /// The cheapest instance type is taken.
        LowestPrice = "lowest-price",
        /// Instances are spread evenly over the zones of the extended configurations.
        Diversified = "diversified",
        /// Types and zones with the best supply are taken.
        CapacityOptimized = "capacity-optimized",
        /// Instance types are taken in the order of their `LaunchTemplateConfig.N.Priority`.
        Prioritized = "prioritized",
    }
}

values! {
    /// Whether to list what the account owns itself or what is shared among linked accounts.
    pub enum AllocationType {
        /// What the account owns itself.
        Normal = "Normal",
        /// What is shared between linked accounts.
        Shared = "Shared",
    }
}

values! {
    /// Processor architecture that the operating system of the image is built for.
    pub enum Architecture {
        /// 32-bit x86.
        I386 = "i386",
        /// 64-bit x86.
        X86_64 = "x86_64",
        /// 64-bit Arm.
        Arm64 = "arm64",
    }
}

/// Resource name that identifies the item across services, in the `acs:` notation.
#[non_exhaustive]
pub struct Arn {
    /// Which kind of role it is or is to be.
    pub role_type: Option<String>,
    /// Role to assume, as an ARN. Not in service yet; leave it out.
    pub rolearn: Option<String>,
    /// Account that the role in `Rolearn` is assumed for. Not in service yet; leave it out.
    pub assume_role_for: Option<i64>,
}

impl Arn {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RoleType`.
    pub fn role_type(mut self, value: impl Into<String>) -> Self {
        self.role_type = Some(value.into());
        self
    }
    /// Sets `Rolearn`.
    pub fn rolearn(mut self, value: impl Into<String>) -> Self {
        self.rolearn = Some(value.into());
        self
    }
    /// Sets `AssumeRoleFor`.
    #[inline]
    pub fn assume_role_for(mut self, value: i64) -> Self {
        self.assume_role_for = Some(value);
        self
    }
}

request! {
    Arn {
        "RoleType" => role_type: field,
        "Rolearn" => rolearn: field,
        "AssumeRoleFor" => assume_role_for: field,
    }
}

/// Elastic IP address that is mapped to this private address.
#[non_exhaustive]
pub struct AssociatedPublicIp {
    /// The elastic IP address itself. Example: `116.62.**.**`.
    pub public_ip_address: Option<String>,
    /// ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
}

response! {
    AssociatedPublicIp {
        "PublicIpAddress" => public_ip_address: value,
        "AllocationId" => allocation_id: value,
    }
}

values! {
    /// Whether the dedicated host joins the pool that instances created without a host ID are placed from.
    pub enum AutoPlacement {
        /// The host is in the pool and takes instances that name no host.
        On = "on",
        /// The host takes only instances that name it.
        Off = "off",
    }
}

values! {
    /// Whether the group delivers its instances once or keeps working to hold the target capacity.
    pub enum AutoProvisioningGroupType {
        /// Delivers once, in the background, without a second attempt.
        Request = "request",
        /// Delivers once, while the call waits; instances and failures are in the response.
        Instant = "instant",
        /// Keeps comparing the actual with the target capacity and creates instances until the target is
        /// met.
        Maintain = "maintain",
    }
}

values! {
    /// Whether `BaseImage` names a single image or an image family.
    pub enum BaseImageType {
        /// A single custom image.
        Image = "IMAGE",
        /// An image family, whose newest usable image is taken.
        ImageFamily = "IMAGE_FAMILY",
    }
}

values! {
    /// Firmware that instances boot with.
    pub enum BootMode {
        /// Legacy BIOS.
        Bios = "BIOS",
        /// UEFI firmware.
        Uefi = "UEFI",
    }
}

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct CapacityReservationInstancePrivatePoolOptions {
    /// **Required.** ID of the private pool, which is that of the elasticity assurance or capacity
    /// reservation behind it. Example: `crp-bp67acfmxazb4****`.
    pub id: Option<String>,
}

impl CapacityReservationInstancePrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    CapacityReservationInstancePrivatePoolOptions {
        "Id" => id: field,
    }
}

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct CapacityReservationPrivatePoolOptions {
    /// Display name of the elasticity assurance or capacity reservation.
    /// Length: 2 to 128. Example: `crpTestName`.
    pub name: Option<String>,
    /// Kind of private pool that the reserved capacity forms. Here: `Open`, `Target`.
    /// Default: `Open`. Example: `Open`.
    pub match_criteria: Option<Open<MatchCriteria>>,
}

impl CapacityReservationPrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl Into<Open<MatchCriteria>>) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
}

request! {
    CapacityReservationPrivatePoolOptions {
        "Name" => name: field,
        "MatchCriteria" => match_criteria: field,
    }
}

values! {
    /// Keeps only reservations in this state.
    pub enum CapacityReservationStatus {
        /// Being prepared, not in force yet.
        Preparing = "Preparing",
        /// In force.
        Active = "Active",
        /// Ended, by release or because its time ran out.
        Released = "Released",
    }
}

values! {
    /// Billing method of the instance.
    pub enum ChargeType {
        /// Subscription, paid up front.
        PrePaid = "PrePaid",
        /// Pay-as-you-go.
        PostPaid = "PostPaid",
    }
}

values! {
    /// Script language of the command, which also decides the operating system it is for.
    pub enum CommandType {
        /// Batch script for Windows.
        RunBatScript = "RunBatScript",
        /// PowerShell script for Windows.
        RunPowerShellScript = "RunPowerShellScript",
        /// Shell script for Linux.
        RunShellScript = "RunShellScript",
    }
}

/// Settings of the connection tracking, and what it works with.
#[non_exhaustive]
pub struct ConnectionTrackingConfiguration {
    /// How long the tcp established may take before it is given up.
    pub tcp_established_timeout: Option<i32>,
    /// How long the tcp closed and time wait may take before it is given up.
    pub tcp_closed_and_time_wait_timeout: Option<i32>,
    /// When an idle UDP session from a user to a cloud service on the host ends.
    pub udp_timeout: Option<i32>,
}

impl ConnectionTrackingConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TcpEstablishedTimeout`.
    #[inline]
    pub fn tcp_established_timeout(mut self, value: i32) -> Self {
        self.tcp_established_timeout = Some(value);
        self
    }
    /// Sets `TcpClosedAndTimeWaitTimeout`.
    #[inline]
    pub fn tcp_closed_and_time_wait_timeout(mut self, value: i32) -> Self {
        self.tcp_closed_and_time_wait_timeout = Some(value);
        self
    }
    /// Sets `UdpTimeout`.
    #[inline]
    pub fn udp_timeout(mut self, value: i32) -> Self {
        self.udp_timeout = Some(value);
        self
    }
}

response! {
    ConnectionTrackingConfiguration {
        "TcpEstablishedTimeout" => tcp_established_timeout: value,
        "TcpClosedAndTimeWaitTimeout" => tcp_closed_and_time_wait_timeout: value,
        "UdpTimeout" => udp_timeout: value,
    }
}

values! {
    /// How the command text comes back: as it was entered or in Base64.
    pub enum ContentEncoding {
        /// As entered or printed.
        PlainText = "PlainText",
        /// In Base64.
        Base64 = "Base64",
    }
}

values! {
    /// How the file content is encoded.
    pub enum ContentType {
        /// Plain text.
        PlainText = "PlainText",
        /// Base64, decoded before it is written.
        Base64 = "Base64",
    }
}

/// How copies of the snapshots in other regions are encrypted.
#[non_exhaustive]
pub struct CopyEncryptionConfiguration {
    /// Whether the disk is encrypted.
    pub encrypted: Option<bool>,
    /// KMS key that the disk, snapshot or image is encrypted with.
    pub kms_key_id: Option<String>,
    /// Resource name that identifies the item across services, in the `acs:` notation.
    /// Items: at most 10.
    pub arn: Vec<Arn>,
}

impl CopyEncryptionConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = impl Into<Arn>>) -> Self {
        self.arn = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CopyEncryptionConfiguration {
        "Encrypted" => encrypted: field,
        "KMSKeyId" => kms_key_id: field,
        "Arn" => arn: field,
    }
}

values! {
    /// Performance mode of a burstable instance: whether it may burst beyond its CPU credits.
    pub enum CreditSpecification {
        /// Standard mode: without credits left, performance stays at the baseline.
        Standard = "Standard",
        /// Unlimited mode: bursting goes on beyond the credits, at extra cost.
        Unlimited = "Unlimited",
    }
}

/// Data disks, one entry for each disk.
#[non_exhaustive]
pub struct DataDisk {
    /// Size of the data disk, not below that of the snapshot in `SnapshotId`, if there is one.
    /// Unit: `GiB`. Example: `2000`.
    pub size: Option<i32>,
    /// Snapshot to make the data disk from. Its size then decides and `Size` is ignored.
    /// Example: `s-bp17441ohwka0yuh****`.
    pub snapshot_id: Option<String>,
    /// Kind of disk to create as the data disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// Whether to encrypt the data disk. Example: `false`.
    pub encrypted: Option<String>,
    /// Display name to give the data disk. Length: 2 to 128. Example: `testDataDiskName`.
    pub disk_name: Option<String>,
    /// Note stored with the data disk. Length: 2 to 256. Example: `testDataDiskDescription`.
    pub description: Option<String>,
    /// Whether the data disk goes away together with the instance. Default: `true`. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Device name of the data disk within the operating system. Due to be withdrawn; avoid it.
    pub device: Option<String>,
    /// Automatic snapshot policy to apply to the data disk from the start.
    pub auto_snapshot_policy_id: Option<String>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance.
    pub bursting_enabled: Option<bool>,
    /// KMS key to encrypt the data disk with.
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
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
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
        "SnapshotId" => snapshot_id: field,
        "Category" => category: field,
        "Encrypted" => encrypted: field,
        "DiskName" => disk_name: field,
        "Description" => description: field,
        "DeleteWithInstance" => delete_with_instance: field,
        "PerformanceLevel" => performance_level: field,
        "Device" => device: field,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: field,
        "ProvisionedIops" => provisioned_iops: field,
        "BurstingEnabled" => bursting_enabled: field,
        "KMSKeyId" => kms_key_id: field,
    }
}

values! {
    /// What kind of instance fills the gap when pay-as-you-go and spot capacity together stay below the total target.
    pub enum DefaultTargetCapacityType {
        /// The gap is filled with pay-as-you-go instances.
        PayAsYouGo = "PayAsYouGo",
        /// The gap is filled with spot instances.
        Spot = "Spot",
    }
}

values! {
    /// Kind of resource that the entries below are.
    pub enum DestinationResource {
        /// Zones.
        Zone = "Zone",
        /// Support for I/O optimized instances.
        IoOptimized = "IoOptimized",
        /// Instance types.
        InstanceType = "InstanceType",
        /// System disk categories.
        SystemDisk = "SystemDisk",
        /// Data disk categories.
        DataDisk = "DataDisk",
        /// Kinds of network.
        Network = "Network",
        /// Dedicated hosts.
        Ddh = "ddh",
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum DiagnosticReportStatus {
        /// The diagnosis is still going on.
        InProgress = "InProgress",
        /// The diagnosis is done and has results.
        Finished = "Finished",
        /// The diagnosis could not be completed.
        Failed = "Failed",
        /// The diagnosis is still going on.
        Inprogress = "inprogress",
        /// The diagnosis is done and has results.
        Finished2 = "finished",
        /// The diagnosis could not be completed.
        Failed2 = "failed",
    }
}

/// Data disks, one entry for each disk.
#[non_exhaustive]
pub struct Disk {
    /// Kind of the subscription data disk that the price of adding it is asked for.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `ephemeral_ssd`.
    /// Example: `cloud_essd`.
    pub category: Option<Open<DiskCategory>>,
    /// Size of the data disk, not below that of the snapshot in `SnapshotId`, if there is one.
    /// Unit: `GiB`. Example: `100`.
    pub size: Option<i32>,
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    /// Default: `PL1`. Example: `PL1`.
    pub performance_level: Option<Open<PerformanceLevel>>,
}

impl Disk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    Disk {
        "Category" => category: field,
        "Size" => size: field,
        "PerformanceLevel" => performance_level: field,
    }
}

values! {
    /// Kind of disk to create as the data disk, which sets its performance class.
    pub enum DiskCategory {
        /// Disks of every kind.
        All = "all",
        /// Basic disk.
        Cloud = "cloud",
        /// Ultra disk.
        CloudEfficiency = "cloud_efficiency",
        /// Standard SSD.
        CloudSsd = "cloud_ssd",
        /// Enhanced SSD (ESSD), whose performance level can be chosen.
        CloudEssd = "cloud_essd",
        /// Local disk made for many operations a second.
        LocalSsdPro = "local_ssd_pro",
        /// Local disk made for high throughput.
        LocalHddPro = "local_hdd_pro",
        /// Local disk of a kind no longer sold.
        Ephemeral = "ephemeral",
        /// Local SSD.
        EphemeralSsd = "ephemeral_ssd",
    }
}

values! {
    /// Keeps only disks in this state.
    pub enum DiskStatus {
        /// Attached to an instance.
        InUse = "In_use",
        /// Attached to no instance.
        Available = "Available",
        /// Being attached to an instance.
        Attaching = "Attaching",
        /// Being taken off an instance.
        Detaching = "Detaching",
        /// Being created.
        Creating = "Creating",
        /// Being reset to its initial content.
        ReIniting = "ReIniting",
        /// Every state.
        All = "All",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct DiskTag {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `TestKey`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    /// Length: at most 128. Example: `FinanceJoshua`.
    pub value: Option<String>,
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key_2: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value_2: Option<String>,
}

impl DiskTag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `key`.
    pub fn key_2(mut self, value: impl Into<String>) -> Self {
        self.key_2 = Some(value.into());
        self
    }
    /// Sets `value`.
    pub fn value_2(mut self, value: impl Into<String>) -> Self {
        self.value_2 = Some(value.into());
        self
    }
}

request! {
    DiskTag {
        "Key" => key: field,
        "Value" => value: field,
        "key" => key_2: field,
        "value" => value_2: field,
    }
}

values! {
    /// Whether the snapshot is one of a system or of a data disk.
    pub enum DiskType {
        /// System and data disks.
        All = "all",
        /// The disk that the system boots from.
        System = "system",
        /// A disk for data only.
        Data = "data",
    }
}

/// Conditions on the result, each a pair of a key and a value.
#[non_exhaustive]
pub struct EipAddressFilter {
    /// Property to filter by, mostly a bound on the time of creation or expiry.
    pub key: Option<String>,
    /// Value that goes with the filter key; a time for the time filters.
    pub value: Option<String>,
}

impl EipAddressFilter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    EipAddressFilter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Locks on the resource, each with its reason.
#[non_exhaustive]
pub struct EipAddressLockReason {
    /// Why the resource is locked.
    pub lock_reason: Option<String>,
}

response! {
    EipAddressLockReason {
        "LockReason" => lock_reason: value,
    }
}

/// The EIP samples that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EipMonitorData {
    /// Outbound traffic of the elastic IP address in the interval.
    pub eip_tx: Option<i32>,
    /// Number that is given for this: EIP packets.
    pub eip_packets: Option<i32>,
    /// Data rate that is granted to or used by the EIP.
    pub eip_bandwidth: Option<i32>,
    /// Time that the sample belongs to.
    pub time_stamp: Option<String>,
    /// Traffic through the elastic IP address in the interval, in both directions together.
    pub eip_flow: Option<i32>,
    /// Inbound traffic of the elastic IP address in the interval.
    pub eip_rx: Option<i32>,
}

response! {
    EipMonitorData {
        "EipTX" => eip_tx: value,
        "EipPackets" => eip_packets: value,
        "EipBandwidth" => eip_bandwidth: value,
        "TimeStamp" => time_stamp: value,
        "EipFlow" => eip_flow: value,
        "EipRX" => eip_rx: value,
    }
}

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct ElasticityAssuranceAutoRenewPrivatePoolOptions {
    /// ID of the private pool, which is that of the elasticity assurance or capacity reservation behind
    /// it. Items: at most 100.
    pub id: Vec<String>,
}

impl ElasticityAssuranceAutoRenewPrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ElasticityAssuranceAutoRenewPrivatePoolOptions {
        "Id" => id: field,
    }
}

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct ElasticityAssurancePrivatePoolOptions {
    /// Keeps only the capacity reservations or elasticity assurances with these IDs; a JSON array.
    /// Example: `["crp-bp67acfmxazb4****", "crp-bp67acfmxazb5****"]`.
    pub ids: Option<String>,
}

impl ElasticityAssurancePrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ids`.
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.ids = Some(value.into());
        self
    }
}

request! {
    ElasticityAssurancePrivatePoolOptions {
        "Ids" => ids: field,
    }
}

values! {
    /// Whether the capacity reservation ends at a set time or stays until it is released by hand.
    pub enum EndTimeType {
        /// Ends by itself at `EndTime`, which must be given.
        Limited = "Limited",
        /// Goes on until it is released by hand, which is possible at any time.
        Unlimited = "Unlimited",
    }
}

/// Acceleration settings of the network interface, such as SR-IOV and receive-side scaling.
#[non_exhaustive]
pub struct EnhancedNetwork {
    /// Whether this is switched on: sriov.
    pub enable_sriov: Option<bool>,
    /// Whether this is switched on: rss.
    pub enable_rss: Option<bool>,
    /// Number that counts or picks out the virtual function total queue.
    pub virtual_function_total_queue_number: Option<i32>,
    /// How many SR-IOV virtual functions the network interface gets.
    pub virtual_function_quantity: Option<i32>,
}

impl EnhancedNetwork {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableSriov`.
    #[inline]
    pub fn enable_sriov(mut self, value: bool) -> Self {
        self.enable_sriov = Some(value);
        self
    }
    /// Sets `EnableRss`.
    #[inline]
    pub fn enable_rss(mut self, value: bool) -> Self {
        self.enable_rss = Some(value);
        self
    }
    /// Sets `VirtualFunctionTotalQueueNumber`.
    #[inline]
    pub fn virtual_function_total_queue_number(mut self, value: i32) -> Self {
        self.virtual_function_total_queue_number = Some(value);
        self
    }
    /// Sets `VirtualFunctionQuantity`.
    #[inline]
    pub fn virtual_function_quantity(mut self, value: i32) -> Self {
        self.virtual_function_quantity = Some(value);
        self
    }
}

request! {
    EnhancedNetwork {
        "EnableSriov" => enable_sriov: field,
        "EnableRss" => enable_rss: field,
        "VirtualFunctionTotalQueueNumber" => virtual_function_total_queue_number: field,
        "VirtualFunctionQuantity" => virtual_function_quantity: field,
    }
}

/// First entries of the prefix list, no more than `MaxEntries` allows.
#[non_exhaustive]
pub struct Entry {
    /// CIDR block, or a single address, which is turned into a block. No duplicates, and all of the
    /// same IP version. Example: `192.168.1.0/24`.
    pub cidr: Option<String>,
    /// Note stored with the entry. Length: 2 to 32. Example: `Description Sample 01`.
    pub description: Option<String>,
}

impl Entry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Cidr`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

response! {
    Entry {
        "Cidr" => cidr: value,
        "Description" => description: value,
    }
}

values! {
    /// Keeps only events of this kind.
    pub enum EventType {
        /// System maintenance makes the instance restart.
        SystemMaintenanceReboot = "SystemMaintenance.Reboot",
        /// System maintenance moves the instance to other hardware.
        SystemMaintenanceRedeploy = "SystemMaintenance.Redeploy",
        /// A fault of the platform makes the instance restart.
        SystemFailureReboot = "SystemFailure.Reboot",
        /// A fault of the platform moves the instance to other hardware.
        SystemFailureRedeploy = "SystemFailure.Redeploy",
        /// The instance could not be created and is released.
        SystemFailureDelete = "SystemFailure.Delete",
        /// A fault within the instance makes it restart.
        InstanceFailureReboot = "InstanceFailure.Reboot",
        /// The subscription ran out, so the instance stops.
        InstanceExpirationStop = "InstanceExpiration.Stop",
        /// The subscription ran out, so the instance is released.
        InstanceExpirationDelete = "InstanceExpiration.Delete",
        /// Bills are unpaid, so the pay-as-you-go instance stops.
        AccountUnbalancedStop = "AccountUnbalanced.Stop",
        /// Bills are unpaid, so the pay-as-you-go instance is released.
        AccountUnbalancedDelete = "AccountUnbalanced.Delete",
        /// System maintenance shuts the instance down.
        SystemMaintenanceStop = "SystemMaintenance.Stop",
        /// A fault of the platform shuts the instance down.
        SystemFailureStop = "SystemFailure.Stop",
    }
}

values! {
    /// What becomes of instances that are taken out when the group exceeds its target capacity.
    pub enum ExcessCapacityTerminationPolicy {
        /// Instances taken out of the group are released.
        Termination = "termination",
        /// Instances leave the group but live on.
        NoTermination = "no-termination",
    }
}

/// What the image can do, such as NVMe disks or metadata access in hardened mode.
#[non_exhaustive]
pub struct Features {
    /// Whether cloud disks of the instance are attached over NVMe.
    pub nvme_support: Option<String>,
    /// Version of the instance metadata service that instances made of the image support.
    pub imds_support: Option<String>,
}

impl Features {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NvmeSupport`.
    pub fn nvme_support(mut self, value: impl Into<String>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }
    /// Sets `ImdsSupport`.
    pub fn imds_support(mut self, value: impl Into<String>) -> Self {
        self.imds_support = Some(value.into());
        self
    }
}

request! {
    Features {
        "NvmeSupport" => nvme_support: field,
        "ImdsSupport" => imds_support: field,
    }
}

/// Amounts of the order, one entry for each instance or host.
#[non_exhaustive]
pub struct FeeOfInstance {
    /// Currency that the amounts are stated in. Example: `CNY`.
    pub currency: Option<String>,
    /// Amount charged or refunded for the change. Example: `0`.
    pub fee: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `dh-bp181e5064b5sotrr****`.
    pub instance_id: Option<String>,
}

response! {
    FeeOfInstance {
        "Currency" => currency: value,
        "Fee" => fee: value,
        "InstanceId" => instance_id: value,
    }
}

/// Conditions on the result, each a pair of a key and a value.
#[non_exhaustive]
pub struct Filter {
    /// Property to filter by, mostly a bound on the time of creation or expiry.
    /// Example: `CreationStartTime`.
    pub key: Option<Open<Key>>,
    /// Value that goes with the filter key; a time for the time filters. Example: `2017-12-05T22:40Z`.
    pub value: Option<String>,
}

impl Filter {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Open<Key>>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

request! {
    Filter {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// How well the resource works, apart from its lifecycle state.
#[non_exhaustive]
pub struct HealthStatus {
    /// Numeric code of the health state. Example: `128`.
    pub code: Option<i32>,
    /// Name of the health state. Example: `Impaired`.
    pub name: Option<String>,
}

response! {
    HealthStatus {
        "Code" => code: value,
        "Name" => name: value,
    }
}

/// Belongs to a closed preview of hibernation and cannot be relied on.
#[non_exhaustive]
pub struct HibernationOptions {
    /// Belongs to a closed preview of hibernation and cannot be relied on.
    pub configured: Option<bool>,
}

impl HibernationOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Configured`.
    #[inline]
    pub fn configured(mut self, value: bool) -> Self {
        self.configured = Some(value);
        self
    }
}

response! {
    HibernationOptions {
        "Configured" => configured: value,
    }
}

values! {
    /// Whether the instance can read its own metadata over HTTP.
    pub enum HttpEndpoint {
        /// Metadata can be read.
        Enabled = "enabled",
        /// Metadata cannot be read.
        Disabled = "disabled",
    }
}

values! {
    /// Whether the metadata can be read only with a session token (security-hardened mode, IMDSv2).
    pub enum HttpTokens {
        /// Metadata can be read with or without a token.
        Optional = "optional",
        /// Metadata can be read with a token only; ordinary access fails.
        Required = "required",
    }
}

/// The image options that are concerned.
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether users log on to instances made of this image as `ecs-user` instead of as root.
    pub login_as_non_root: Option<bool>,
}

impl ImageOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `LoginAsNonRoot`.
    #[inline]
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }
}

response! {
    ImageOptions {
        "LoginAsNonRoot" => login_as_non_root: value,
    }
}

/// The image features that are concerned.
#[non_exhaustive]
pub struct ImageOptionsImageFeatures {
    /// Whether cloud disks of the instance are attached over NVMe.
    pub nvme_support: Option<String>,
}

impl ImageOptionsImageFeatures {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NvmeSupport`.
    pub fn nvme_support(mut self, value: impl Into<String>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }
}

response! {
    ImageOptionsImageFeatures {
        "NvmeSupport" => nvme_support: value,
    }
}

values! {
    /// Where the image comes from: Alibaba Cloud, the account itself, another account or the marketplace.
    pub enum ImageOwnerAlias {
        /// Public image from Alibaba Cloud.
        System = "system",
        /// Custom image of the account.
        Self_ = "self",
        /// Image that another account shares.
        Others = "others",
        /// Image from the marketplace, which may cost extra.
        Marketplace = "marketplace",
    }
}

values! {
    /// Whether the image is ready for use.
    pub enum ImageStatus {
        /// Cannot be used.
        UnAvailable = "UnAvailable",
        /// Can be used.
        Available = "Available",
        /// Being created.
        Creating = "Creating",
        /// Could not be created.
        CreateFailed = "CreateFailed",
        /// Discontinues the image, which must not be shared at the time; instances can still be created
        /// from it.
        Deprecated = "Deprecated",
    }
}

/// Disks that have been released or are out of use and still have to be cleared away.
#[non_exhaustive]
pub struct InactiveDisk {
    /// When the resource was created. Example: `2018-11-30T06:32:31Z`.
    pub creation_time: Option<Timestamp>,
    /// Kind of the disk that is out of use.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`, `local_ssd_pro`, `local_hdd_pro`, `ephemeral`, `ephemeral_ssd`.
    /// Example: `cloud_efficiency`.
    pub device_category: Option<Open<DiskCategory>>,
    /// Size of the disk that is out of use. Unit: `GiB`. Example: `80`.
    pub device_size: Option<String>,
    /// Whether the disk that is out of use is a system or a data disk. Example: `data`.
    pub device_type: Option<Open<DiskType>>,
    /// When the disk was released. Example: `2019-11-30T06:32:31Z`.
    pub release_time: Option<Timestamp>,
}

response! {
    InactiveDisk {
        "CreationTime" => creation_time: value,
        "DeviceCategory" => device_category: value,
        "DeviceSize" => device_size: value,
        "DeviceType" => device_type: value,
        "ReleaseTime" => release_time: value,
    }
}

values! {
    /// Whether the instances of the security group can reach each other.
    pub enum InnerAccessPolicy {
        /// Instances of the group reach each other.
        Accept = "Accept",
        /// Instances of the group are cut off from each other.
        Drop = "Drop",
    }
}

values! {
    /// Rank of the instance family: entry level, enterprise level, or entry level with CPU credits.
    pub enum InstanceFamilyLevel {
        /// Entry level, below enterprise level.
        EntryLevel = "EntryLevel",
        /// Enterprise level, the higher rank.
        EnterpriseLevel = "EnterpriseLevel",
        /// Entry level with CPU credits (burstable).
        CreditEntryLevel = "CreditEntryLevel",
    }
}

/// Instances that take up the reserved capacity.
#[non_exhaustive]
pub struct InstanceIdSet {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4****`.
    pub instance_id: Option<String>,
}

response! {
    InstanceIdSet {
        "InstanceId" => instance_id: value,
    }
}

/// RAM roles and the instances they are bound to.
#[non_exhaustive]
pub struct InstanceRamRoleSet {
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// Name of the RAM role whose rights programs on the instance obtain.
    /// Example: `EcsServiceRole-EcsDocGuideTest`.
    pub ram_role_name: Option<String>,
}

response! {
    InstanceRamRoleSet {
        "InstanceId" => instance_id: value,
        "RamRoleName" => ram_role_name: value,
    }
}

/// Outcome for each instance: state before, state after and error.
#[non_exhaustive]
pub struct InstanceResponse {
    /// Outcome for this instance: 200 on success, an error code otherwise. Example: `200`.
    pub code: Option<String>,
    /// Outcome for this instance in words. Example: `success`.
    pub message: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-bp1g6zv0ce8oghu7****`.
    pub instance_id: Option<String>,
    /// State of the instance after the call. Example: `Stopping`.
    pub current_status: Option<String>,
    /// State of the instance before the call. Example: `Running`.
    pub previous_status: Option<String>,
}

response! {
    InstanceResponse {
        "Code" => code: value,
        "Message" => message: value,
        "InstanceId" => instance_id: value,
        "CurrentStatus" => current_status: value,
        "PreviousStatus" => previous_status: value,
    }
}

/// Disks to roll back, each with the snapshot to return to.
#[non_exhaustive]
pub struct InstanceSpecDisk {
    /// Disk to roll back.
    pub disk_id: Option<String>,
    /// Kind of disk, which sets its performance class.
    pub category: Option<String>,
    /// Performance level of the enhanced SSD. Applies to disks of the category `cloud_essd` only.
    pub performance_level: Option<String>,
}

impl InstanceSpecDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

request! {
    InstanceSpecDisk {
        "DiskId" => disk_id: field,
        "Category" => category: field,
        "PerformanceLevel" => performance_level: field,
    }
}

values! {
    /// State of the instance, such as running or stopped.
    pub enum InstanceStatus {
        /// Being created.
        Pending = "Pending",
        /// In operation.
        Running = "Running",
        /// Booting.
        Starting = "Starting",
        /// Shutting down.
        Stopping = "Stopping",
        /// Shut down.
        Stopped = "Stopped",
    }
}

/// What happens, or happened, to the resource and why.
#[non_exhaustive]
pub struct InstanceSystemEventType {
    /// Numeric code of the kind of event. Example: `34`.
    pub code: Option<i32>,
    /// Name of the kind of event. Example: `InstanceExpiration.Stop`.
    pub name: Option<String>,
}

response! {
    InstanceSystemEventType {
        "Code" => code: value,
        "Name" => name: value,
    }
}

values! {
    /// Whether public network traffic is billed by bandwidth or by volume.
    pub enum InternetChargeType {
        /// Billed by the bandwidth set.
        PayByBandwidth = "PayByBandwidth",
        /// Billed by the volume transferred; bandwidths are mere ceilings then.
        PayByTraffic = "PayByTraffic",
    }
}

values! {
    /// State of the execution or transfer over all instances, derived from the state on each of them.
    pub enum InvocationStatus {
        /// Being checked or on its way to the instance.
        Pending = "Pending",
        /// The kind of command or a parameter is wrong.
        Invalid = "Invalid",
        /// Not delivered; the instance must be running and accept the command within a minute.
        Aborted = "Aborted",
        /// Under way on the instance.
        Running = "Running",
        /// Finished with exit code 0; with a timetable, the last run did and the timetable has ended.
        Success = "Success",
        /// Finished with an exit code other than 0.
        Failed = "Failed",
        /// An exception keeps the command from going on.
        Error = "Error",
        /// Exceeded its time limit.
        Timeout = "Timeout",
        /// Called off before it began.
        Cancelled = "Cancelled",
        /// Being stopped.
        Stopping = "Stopping",
        /// Stopped in the middle of a run.
        Terminated = "Terminated",
        /// Delivered and waiting for its time.
        Scheduled = "Scheduled",
        /// Stopped on all instances.
        Stopped = "Stopped",
        /// Succeeded on some instances and failed on others.
        PartialFailed = "PartialFailed",
    }
}

values! {
    /// Whether instances are I/O optimized.
    pub enum IoOptimized {
        /// Not I/O optimized.
        None = "none",
        /// I/O optimized.
        Optimized = "optimized",
    }
}

values! {
    /// Transport protocol that the rule applies to.
    pub enum IpProtocol {
        /// TCP traffic only.
        Tcp = "tcp",
        /// UDP traffic only.
        Udp = "udp",
        /// ICMP traffic only, and IPv4 only.
        Icmp = "icmp",
        /// GRE tunnel traffic only.
        Gre = "gre",
        /// Every protocol.
        All = "all",
    }
}

/// The ipv4 prefix sets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Ipv4PrefixSet {
    /// Block of IPv4 addresses assigned to the network interface. Example: `192.168.**.**/28`.
    pub ipv4_prefix: Option<String>,
}

response! {
    Ipv4PrefixSet {
        "Ipv4Prefix" => ipv4_prefix: value,
    }
}

/// The IPv6 prefix sets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Ipv6PrefixSet {
    /// Block of IPv6 addresses assigned to the network interface.
    /// Example: `2001:db8:1234:1a00:****::/80`.
    pub ipv6_prefix: Option<String>,
}

response! {
    Ipv6PrefixSet {
        "Ipv6Prefix" => ipv6_prefix: value,
    }
}

/// IPv6 addresses of the network interface.
#[non_exhaustive]
pub struct Ipv6Set {
    /// IPv6 address of the network interface. Example: `2001:db8:1234:1a00::****`.
    pub ipv6_address: Option<String>,
}

response! {
    Ipv6Set {
        "Ipv6Address" => ipv6_address: value,
    }
}

values! {
    /// Property to filter by, mostly a bound on the time of creation or expiry.
    pub enum Key {
        /// Keeps what was created at the time in `Value` or later.
        CreationStartTime = "CreationStartTime",
        /// Keeps what was created at the time in `Value` or earlier.
        CreationEndTime = "CreationEndTime",
        /// Keeps what runs out at the time in `Value` or later.
        ExpiredStartTime = "ExpiredStartTime",
        /// Keeps what runs out at the time in `Value` or earlier.
        ExpiredEndTime = "ExpiredEndTime",
    }
}

/// Outcome, one entry for each instance.
#[non_exhaustive]
pub struct KeyPairResult {
    /// Outcome for this instance: 200 on success, an error code otherwise. Example: `200`.
    pub code: Option<String>,
    /// ID of an instance, as [`RunInstances`](super::Client::run_instances) or
    /// [`DescribeInstances`](super::Client::describe_instances) returned it.
    /// Example: `i-m5eg7be9ndloji64****`.
    pub instance_id: Option<String>,
    /// Outcome for this instance in words. Example: `successful`.
    pub message: Option<String>,
    /// Whether the operation succeeded for this instance. Example: `true`.
    pub success: Option<String>,
}

response! {
    KeyPairResult {
        "Code" => code: value,
        "InstanceId" => instance_id: value,
        "Message" => message: value,
        "Success" => success: value,
    }
}

/// System disk of the instance.
#[non_exhaustive]
pub struct LaunchTemplateSystemDisk {
    /// Kind of disk to use as the system disk, which sets its performance class.
    /// Here: `cloud`, `cloud_efficiency`, `cloud_ssd`, `cloud_essd`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
    /// Size of the system disk, never smaller than the image.
    /// Range: 20 to 500. Unit: `GiB`. Example: `40`.
    pub size: Option<i32>,
    /// Display name to give the system disk. Length: 2 to 128. Example: `testSystemDiskName`.
    pub disk_name: Option<String>,
    /// Note stored with the system disk. Length: 2 to 256. Example: `testSystemDiskDescription`.
    pub description: Option<String>,
    /// Performance level of an enhanced SSD used as the system disk; other kinds of disk have none.
    /// Default: `PL0`. Example: `PL0`.
    pub performance_level: Option<Open<PerformanceLevel>>,
    /// Whether the system disk goes away together with the instance. Default: `true`. Example: `true`.
    pub delete_with_instance: Option<bool>,
    /// Operations a second that the system disk reaches. Due to be withdrawn; avoid it.
    pub iops: Option<i32>,
    /// Automatic snapshot policy to apply to the system disk from the start.
    pub auto_snapshot_policy_id: Option<String>,
    /// IOPS that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the ESSD AutoPL disk may burst above its usual performance.
    pub bursting_enabled: Option<bool>,
    /// Whether the disk is encrypted.
    pub encrypted: Option<String>,
    /// KMS key that the disk, snapshot or image is encrypted with.
    pub kms_key_id: Option<String>,
}

impl LaunchTemplateSystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
    /// Sets `Size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(
        mut self,
        value: impl Into<Open<PerformanceLevel>>,
    ) -> Self {
        self.performance_level = Some(value.into());
        self
    }
    /// Sets `DeleteWithInstance`.
    #[inline]
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
    /// Sets `Iops`.
    #[inline]
    pub fn iops(mut self, value: i32) -> Self {
        self.iops = Some(value);
        self
    }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `BurstingEnabled`.
    #[inline]
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }
}

request! {
    LaunchTemplateSystemDisk {
        "Category" => category: field,
        "Size" => size: field,
        "DiskName" => disk_name: field,
        "Description" => description: field,
        "PerformanceLevel" => performance_level: field,
        "DeleteWithInstance" => delete_with_instance: field,
        "Iops" => iops: field,
        "AutoSnapshotPolicyId" => auto_snapshot_policy_id: field,
        "ProvisionedIops" => provisioned_iops: field,
        "BurstingEnabled" => bursting_enabled: field,
        "Encrypted" => encrypted: field,
        "KMSKeyId" => kms_key_id: field,
    }
}

values! {
    /// Keeps only hosts locked for this reason.
    pub enum LockReason {
        /// Bills are unpaid.
        Financial = "financial",
        /// Security concerns.
        Security = "security",
        /// A spot instance is about to be taken back.
        Recycling = "Recycling",
        /// Bills for the dedicated host are unpaid.
        Dedicatedhostfinancial = "dedicatedhostfinancial",
        /// The price was refunded.
        Refunded = "refunded",
        /// A spot instance is about to be taken back.
        Recycling2 = "recycling",
    }
}

/// Hours in which planned maintenance may take place.
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// End of the maintenance window. Example: `18:00:00`.
    pub end_time: Option<String>,
    /// Beginning of the maintenance window. Example: `02:00:00`.
    pub start_time: Option<String>,
}

impl MaintenanceWindow {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

response! {
    MaintenanceWindow {
        "EndTime" => end_time: value,
        "StartTime" => start_time: value,
    }
}

values! {
    /// Which instances may draw on the reserved capacity, or which pool an instance draws on.
    pub enum MatchCriteria {
        /// A fitting open pool is used, else public capacity. `PrivatePoolOptions.Id` stays empty.
        Open = "Open",
        /// Targeted pool: used only by instances that name it.
        Target = "Target",
        /// No private pool is used.
        None = "None",
    }
}

values! {
    /// Whether the entries given replace the present list, are added to it, or are taken from it.
    pub enum ModifyMode {
        /// The instance keeps running while the change is made.
        Online = "Online",
        /// The instance is stopped while the change is made.
        Offline = "Offline",
    }
}

values! {
    /// Whether the disk can be attached to several instances at once.
    pub enum MultiAttach {
        /// One instance at a time.
        Disabled = "Disabled",
        /// Several instances at once; enhanced SSDs only.
        Enabled = "Enabled",
        /// Shared block storage, the older way of sharing a disk.
        LegacyShared = "LegacyShared",
    }
}

/// Timeouts of UDP sessions on the dedicated host.
#[non_exhaustive]
pub struct NetworkAttributes {
    /// When an idle UDP session between the host and a load balancer ends.
    /// Range: 15 to 310. Unit: `seconds`. Example: `60`.
    pub slb_udp_timeout: Option<i32>,
    /// When an idle UDP session from a user to a cloud service on the host ends.
    /// Range: 15 to 310. Unit: `seconds`. Example: `60`.
    pub udp_timeout: Option<i32>,
}

impl NetworkAttributes {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SlbUdpTimeout`.
    #[inline]
    pub fn slb_udp_timeout(mut self, value: i32) -> Self {
        self.slb_udp_timeout = Some(value);
        self
    }
    /// Sets `UdpTimeout`.
    #[inline]
    pub fn udp_timeout(mut self, value: i32) -> Self {
        self.udp_timeout = Some(value);
        self
    }
}

response! {
    NetworkAttributes {
        "SlbUdpTimeout" => slb_udp_timeout: value,
        "UdpTimeout" => udp_timeout: value,
    }
}

/// Secondary network interfaces to create along with the instance.
#[non_exhaustive]
pub struct NetworkInterface {
    /// Primary private address of the secondary network interface. Example: `192.168.**.**`.
    pub primary_ip_address: Option<String>,
    /// Switch for the secondary network interface, in the zone and VPC of the instance.
    /// Example: `vsw-bp1s5fnvk4gn2tws0****`.
    pub vswitch_id: Option<String>,
    /// Security group for the secondary network interface, in the VPC of the instance's groups.
    /// Excludes `SecurityGroupIds`. Example: `sg-bp15ed6xe1yxeycg****`.
    pub security_group_id: Option<String>,
    /// Display name of the secondary network interface. Example: `testEniName`.
    pub network_interface_name: Option<String>,
    /// Note stored with the secondary network interface.
    /// Length: 2 to 256. Example: `testEniDescription`.
    pub description: Option<String>,
    /// Security groups for the secondary network interface, in the same VPC. Excludes
    /// `SecurityGroupId`. Items: at most 16. Example: `sg-bp67acfmxazb4p****`.
    pub security_group_ids: Vec<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    pub instance_type: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub network_interface_traffic_mode: Option<String>,
    /// Whether the network interface is deleted along with its instance or outlives it.
    pub delete_on_release: Option<bool>,
}

impl NetworkInterface {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }
    /// Sets `DeleteOnRelease`.
    #[inline]
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }
}

request! {
    NetworkInterface {
        "PrimaryIpAddress" => primary_ip_address: field,
        "VSwitchId" => vswitch_id: field,
        "SecurityGroupId" => security_group_id: field,
        "NetworkInterfaceName" => network_interface_name: field,
        "Description" => description: field,
        "SecurityGroupIds" => security_group_ids: field,
        "InstanceType" => instance_type: field,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: field,
        "DeleteOnRelease" => delete_on_release: field,
    }
}

/// The permission that another account now has on the network interface.
#[non_exhaustive]
pub struct NetworkInterfacePermission {
    /// What the other account may do with the network interface. Example: `InstanceAttach`.
    pub permission: Option<String>,
    /// ID of a network interface, as
    /// [`CreateNetworkInterface`](super::Client::create_network_interface) or
    /// [`DescribeNetworkInterfaces`](super::Client::describe_network_interfaces) returned it.
    /// Example: `eni-bp14v2sdd3v8htln****`.
    pub network_interface_id: Option<String>,
    /// Number of the Alibaba Cloud account concerned. Example: `1234567890`.
    pub account_id: Option<i64>,
    /// Permission to use a network interface, by its ID. Example: `eni-perm-bp1cs4lwn56lfb****`.
    pub network_interface_permission_id: Option<String>,
    /// Name that the service goes by. Example: `Elastic Compute Service`.
    pub service_name: Option<String>,
    /// State that the security group rule is in. Example: `Granted`.
    pub permission_state: Option<String>,
}

response! {
    NetworkInterfacePermission {
        "Permission" => permission: value,
        "NetworkInterfaceId" => network_interface_id: value,
        "AccountId" => account_id: value,
        "NetworkInterfacePermissionId" => network_interface_permission_id: value,
        "ServiceName" => service_name: value,
        "PermissionState" => permission_state: value,
    }
}

/// Private addresses of the network interface, primary and secondary.
#[non_exhaustive]
pub struct NetworkInterfacePrivateIpSet {
    /// Private IP address within the range of the switch. Example: `172.17.**.**`.
    pub private_ip_address: Option<String>,
    /// Whether this is the primary private address of the network interface. Example: `true`.
    pub primary: Option<bool>,
    /// Elastic IP address that is mapped to this private address.
    pub associated_public_ip: Option<AssociatedPublicIp>,
}

response! {
    NetworkInterfacePrivateIpSet {
        "PrivateIpAddress" => private_ip_address: value,
        "Primary" => primary: value,
        "AssociatedPublicIp" => associated_public_ip: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum NetworkInterfaceStatus {
        /// Being created.
        Creating = "Creating",
        /// Bound to no instance.
        Available = "Available",
        /// Being attached to an instance.
        Attaching = "Attaching",
        /// Bound to an instance.
        InUse = "InUse",
        /// Being taken off an instance.
        Detaching = "Detaching",
        /// Being deleted.
        Deleting = "Deleting",
        /// Could not be created.
        CreateFailed = "CreateFailed",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct NetworkInterfaceTag {
    /// First half of a tag, which says what its value stands for. Example: `TestKey`.
    pub tag_key: Option<String>,
    /// Value of the tag whose key stands beside it. Example: `TestValue`.
    pub tag_value: Option<String>,
}

response! {
    NetworkInterfaceTag {
        "TagKey" => tag_key: value,
        "TagValue" => tag_value: value,
    }
}

/// Communication mode and queues of the network interface.
#[non_exhaustive]
pub struct NetworkInterfaceTrafficConfig {
    /// Number of queues of the network interface, within what the instance type allows.
    pub queue_number: Option<i32>,
    /// Belongs to a closed preview and cannot be relied on.
    pub network_interface_traffic_mode: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub queue_pair_number: Option<i32>,
    /// How many outbound packets the network interface can queue.
    pub tx_queue_size: Option<i32>,
    /// How many inbound packets the network interface can queue.
    pub rx_queue_size: Option<i32>,
}

impl NetworkInterfaceTrafficConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QueueNumber`.
    #[inline]
    pub fn queue_number(mut self, value: i32) -> Self {
        self.queue_number = Some(value);
        self
    }
    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }
    /// Sets `QueuePairNumber`.
    #[inline]
    pub fn queue_pair_number(mut self, value: i32) -> Self {
        self.queue_pair_number = Some(value);
        self
    }
    /// Sets `TxQueueSize`.
    #[inline]
    pub fn tx_queue_size(mut self, value: i32) -> Self {
        self.tx_queue_size = Some(value);
        self
    }
    /// Sets `RxQueueSize`.
    #[inline]
    pub fn rx_queue_size(mut self, value: i32) -> Self {
        self.rx_queue_size = Some(value);
        self
    }
}

request! {
    NetworkInterfaceTrafficConfig {
        "QueueNumber" => queue_number: field,
        "NetworkInterfaceTrafficMode" => network_interface_traffic_mode: field,
        "QueuePairNumber" => queue_pair_number: field,
        "TxQueueSize" => tx_queue_size: field,
        "RxQueueSize" => rx_queue_size: field,
    }
}

values! {
    /// Whether this is a primary or a secondary network interface.
    pub enum NetworkInterfaceType {
        /// Primary network interface, created with its instance.
        Primary = "Primary",
        /// Secondary network interface.
        Secondary = "Secondary",
    }
}

values! {
    /// Whether a VPC or the classic network is meant.
    pub enum NetworkType {
        /// The classic network, outside any VPC.
        Classic = "classic",
        /// A virtual private cloud (VPC).
        Vpc = "vpc",
    }
}

/// Items of the kind next hop to work on or to narrow the list down to.
#[non_exhaustive]
pub struct NextHopList {
    /// ID of the next hop that the call is about.
    pub next_hop_id: Option<String>,
    /// Which kind of next hop it is or is to be.
    pub next_hop_type: Option<String>,
}

impl NextHopList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NextHopId`.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }
    /// Sets `NextHopType`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
}

request! {
    NextHopList {
        "NextHopId" => next_hop_id: field,
        "NextHopType" => next_hop_type: field,
    }
}

values! {
    /// Network card that a rule applies to.
    pub enum NicType {
        /// Public network card.
        Internet = "internet",
        /// Internal network card.
        Intranet = "intranet",
    }
}

/// Range that the scheduled time of the event lies in.
#[non_exhaustive]
pub struct NotBefore {
    /// Earliest time that the execution may be scheduled for. Example: `2017-11-30T06:32:31Z`.
    pub start: Option<Timestamp>,
    /// Latest time that the execution may be scheduled for. Example: `2017-12-01T06:32:31Z`.
    pub end: Option<Timestamp>,
}

impl NotBefore {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<Timestamp>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets `End`.
    pub fn end(mut self, value: impl Into<Timestamp>) -> Self {
        self.end = Some(value.into());
        self
    }
}

request! {
    NotBefore {
        "Start" => start: field,
        "End" => end: field,
    }
}

values! {
    /// Operating system, Windows or Linux.
    pub enum OSType {
        /// A Windows system.
        Windows = "windows",
        /// A Linux system.
        Linux = "linux",
    }
}

/// Locks on the resource, each with its reason.
#[non_exhaustive]
pub struct OperationLock {
    /// Why the resource is locked. Example: `financial`.
    pub lock_reason: Option<String>,
}

response! {
    OperationLock {
        "LockReason" => lock_reason: value,
    }
}

/// Progress, one entry for each subtask.
#[non_exhaustive]
pub struct OperationProgress {
    /// Error code that says why the step failed; empty on success. Example: `400`.
    pub error_code: Option<String>,
    /// Explanation that goes with the error code; empty on success. Example: `testErrorMsg`.
    pub error_msg: Option<String>,
    /// How the step ended or how far it has come. Example: `Success`.
    pub operation_status: Option<String>,
    /// Properties of the resource that the step works on.
    pub related_item_set: Vec<RelatedItem>,
}

response! {
    OperationProgress {
        "ErrorCode" => error_code: value,
        "ErrorMsg" => error_msg: value,
        "OperationStatus" => operation_status: value,
        "RelatedItemSet" => related_item_set: list("RelatedItem"),
    }
}

values! {
    /// What the bandwidth is to be set for: a new instance, an upgrade or a downgrade.
    pub enum OperationType {
        /// Move to higher specifications.
        Upgrade = "Upgrade",
        /// Move to lower specifications.
        Downgrade = "Downgrade",
        /// Move to lower specifications at renewal.
        RenewDowngrade = "RenewDowngrade",
        /// Renew an expired instance and change it along with that.
        RenewModify = "RenewModify",
        /// Create an instance.
        Create = "Create",
    }
}

values! {
    /// Performance level of an enhanced SSD used as the data disk; other kinds of disk have none.
    pub enum PerformanceLevel {
        /// At most 10,000 random operations a second.
        Pl0 = "PL0",
        /// At most 50,000 random operations a second.
        Pl1 = "PL1",
        /// At most 100,000 random operations a second.
        Pl2 = "PL2",
        /// At most 1,000,000 random operations a second.
        Pl3 = "PL3",
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// Counted in months.
        Month = "Month",
        /// Counted in years.
        Year = "Year",
        /// Price by the hour.
        Hour = "Hour",
        /// Counted in weeks.
        Week = "Week",
        /// Counted in days.
        Day = "Day",
    }
}

/// Rules of the security group.
#[non_exhaustive]
pub struct Permission {
    /// Whether traffic that matches the rule is let through or dropped.
    pub policy: Option<String>,
    /// Rank among the rules of the security group; the smallest number is looked at first.
    pub priority: Option<String>,
    /// Transport protocol that the rule applies to.
    pub ip_protocol: Option<String>,
    /// IPv4 addresses that the traffic comes from, as a CIDR block or a single address.
    pub source_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic comes from, as a CIDR block or a single address. VPC only.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Security group that the inbound traffic comes from. Given together with `SourceCidrIp`, the
    /// address range counts.
    pub source_group_id: Option<String>,
    /// Prefix list of the sources. Ignored beside an address range or a group; security groups of the
    /// classic network cannot use it.
    pub source_prefix_list_id: Option<String>,
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub port_range: Option<String>,
    /// IPv4 addresses that the traffic goes to, as a CIDR block or a single address.
    pub dest_cidr_ip: Option<String>,
    /// IPv6 addresses that the traffic goes to, as a CIDR block or a single address. VPC only.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Source ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub source_port_range: Option<String>,
    /// Account that owns the source security group, for rules across accounts. Left out, the group is
    /// taken to be your own.
    pub source_group_owner_account: Option<String>,
    /// ID of the account that owns the source security group, for rules across accounts. Ignored beside
    /// `SourceCidrIp`.
    pub source_group_owner_id: Option<i64>,
    /// Network card that a rule applies to. It makes a difference only in the classic network;
    /// otherwise `intranet`.
    pub nic_type: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    pub description: Option<String>,
    /// List of port ranges that the rule goes by, by its ID.
    pub port_range_list_id: Option<String>,
}

impl Permission {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
    /// Sets `Priority`.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }
    /// Sets `IpProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }
    /// Sets `SourceCidrIp`.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6SourceCidrIp`.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }
    /// Sets `SourceGroupId`.
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }
    /// Sets `SourcePrefixListId`.
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `DestCidrIp`.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `Ipv6DestCidrIp`.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }
    /// Sets `SourcePortRange`.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }
    /// Sets `SourceGroupOwnerAccount`.
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
        self
    }
    /// Sets `SourceGroupOwnerId`.
    #[inline]
    pub fn source_group_owner_id(mut self, value: i64) -> Self {
        self.source_group_owner_id = Some(value);
        self
    }
    /// Sets `NicType`.
    pub fn nic_type(mut self, value: impl Into<String>) -> Self {
        self.nic_type = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `PortRangeListId`.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
        self
    }
}

request! {
    Permission {
        "Policy" => policy: field,
        "Priority" => priority: field,
        "IpProtocol" => ip_protocol: field,
        "SourceCidrIp" => source_cidr_ip: field,
        "Ipv6SourceCidrIp" => ipv6_source_cidr_ip: field,
        "SourceGroupId" => source_group_id: field,
        "SourcePrefixListId" => source_prefix_list_id: field,
        "PortRange" => port_range: field,
        "DestCidrIp" => dest_cidr_ip: field,
        "Ipv6DestCidrIp" => ipv6_dest_cidr_ip: field,
        "SourcePortRange" => source_port_range: field,
        "SourceGroupOwnerAccount" => source_group_owner_account: field,
        "SourceGroupOwnerId" => source_group_owner_id: field,
        "NicType" => nic_type: field,
        "Description" => description: field,
        "PortRangeListId" => port_range_list_id: field,
    }
}

values! {
    /// Operating system family that the item is for.
    pub enum Platform {
        /// Windows Server systems.
        Windows = "Windows",
        /// Linux and other Unix-like systems.
        Linux = "Linux",
    }
}

values! {
    /// Whether traffic that matches the rule is let through or dropped.
    pub enum Policy {
        /// Traffic is let through.
        Accept = "accept",
        /// Traffic is thrown away silently, so the sender waits in vain.
        Drop = "drop",
    }
}

/// First entries of the prefix list, no more than `MaxEntries` allows.
#[non_exhaustive]
pub struct PortRangeEntry {
    /// Destination ports as `first/last`; `-1/-1` for protocols without ports or for all of them.
    pub port_range: Option<String>,
    /// Note stored with the entry.
    pub description: Option<String>,
}

impl PortRangeEntry {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PortRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    PortRangeEntry {
        "PortRange" => port_range: field,
        "Description" => description: field,
    }
}

/// The private DNS name options that are concerned.
#[non_exhaustive]
pub struct PrivateDnsNameOptions {
    /// Whether this is switched on: instance id DNS a record.
    pub enable_instance_id_dns_a_record: Option<bool>,
    /// Whether this is switched on: instance id DNS AAAA record.
    pub enable_instance_id_dns_aaaa_record: Option<bool>,
    /// Whether this is switched on: IP address DNS a record.
    pub enable_ip_dns_a_record: Option<bool>,
    /// Whether this is switched on: IP address DNS ptr record.
    pub enable_ip_dns_ptr_record: Option<bool>,
    /// Which kind of hostname it is or is to be.
    pub hostname_type: Option<String>,
}

impl PrivateDnsNameOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnableInstanceIdDnsARecord`.
    #[inline]
    pub fn enable_instance_id_dns_a_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_a_record = Some(value);
        self
    }
    /// Sets `EnableInstanceIdDnsAAAARecord`.
    #[inline]
    pub fn enable_instance_id_dns_aaaa_record(mut self, value: bool) -> Self {
        self.enable_instance_id_dns_aaaa_record = Some(value);
        self
    }
    /// Sets `EnableIpDnsARecord`.
    #[inline]
    pub fn enable_ip_dns_a_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_a_record = Some(value);
        self
    }
    /// Sets `EnableIpDnsPtrRecord`.
    #[inline]
    pub fn enable_ip_dns_ptr_record(mut self, value: bool) -> Self {
        self.enable_ip_dns_ptr_record = Some(value);
        self
    }
    /// Sets `HostnameType`.
    pub fn hostname_type(mut self, value: impl Into<String>) -> Self {
        self.hostname_type = Some(value.into());
        self
    }
}

request! {
    PrivateDnsNameOptions {
        "EnableInstanceIdDnsARecord" => enable_instance_id_dns_a_record: field,
        "EnableInstanceIdDnsAAAARecord" => enable_instance_id_dns_aaaa_record: field,
        "EnableIpDnsARecord" => enable_ip_dns_a_record: field,
        "EnableIpDnsPtrRecord" => enable_ip_dns_ptr_record: field,
        "HostnameType" => hostname_type: field,
    }
}

/// Private addresses of the network interface, primary and secondary.
#[non_exhaustive]
pub struct PrivateIpSet {
    /// Whether this is the primary private address of the network interface. Example: `true`.
    pub primary: Option<bool>,
    /// Private IP address within the range of the switch. Example: `172.17.**.**`.
    pub private_ip_address: Option<String>,
}

response! {
    PrivateIpSet {
        "Primary" => primary: value,
        "PrivateIpAddress" => private_ip_address: value,
    }
}

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct PrivatePoolOptions {
    /// Whether the instance draws on a private pool of reserved capacity, and on which. Not for spot
    /// instances, dedicated hosts or the classic network. Example: `Open`.
    pub match_criteria: Option<Open<MatchCriteria>>,
    /// Private pool to draw on. Needed with the match criterion `Target`.
    /// Example: `eap-bp67acfmxazb4****`.
    pub id: Option<String>,
}

impl PrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MatchCriteria`.
    pub fn match_criteria(mut self, value: impl Into<Open<MatchCriteria>>) -> Self {
        self.match_criteria = Some(value.into());
        self
    }
    /// Sets `Id`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    PrivatePoolOptions {
        "MatchCriteria" => match_criteria: field,
        "Id" => id: field,
    }
}

/// Rules that apply to the recurrence, one entry each.
#[non_exhaustive]
pub struct RecurrenceRule {
    /// Hour of the day at which the time-limited assurance comes into force.
    pub start_hour: Option<i32>,
    /// Which kind of recurrence it is or is to be.
    pub recurrence_type: Option<String>,
    /// Hour of the day at which the time-limited assurance goes out of force.
    pub end_hour: Option<i32>,
    /// Value that the recurrence has or is given.
    pub recurrence_value: Option<String>,
}

impl RecurrenceRule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartHour`.
    #[inline]
    pub fn start_hour(mut self, value: i32) -> Self {
        self.start_hour = Some(value);
        self
    }
    /// Sets `RecurrenceType`.
    pub fn recurrence_type(mut self, value: impl Into<String>) -> Self {
        self.recurrence_type = Some(value.into());
        self
    }
    /// Sets `EndHour`.
    #[inline]
    pub fn end_hour(mut self, value: i32) -> Self {
        self.end_hour = Some(value);
        self
    }
    /// Sets `RecurrenceValue`.
    pub fn recurrence_value(mut self, value: impl Into<String>) -> Self {
        self.recurrence_value = Some(value.into());
        self
    }
}

request! {
    RecurrenceRule {
        "StartHour" => start_hour: field,
        "RecurrenceType" => recurrence_type: field,
        "EndHour" => end_hour: field,
        "RecurrenceValue" => recurrence_value: field,
    }
}

/// Properties of the resource that the step works on.
#[non_exhaustive]
pub struct RelatedItem {
    /// Which property of the subtask the value beside it is. Example: `SnapshotId`.
    pub name: Option<String>,
    /// Value of the property named beside it. Example: `s-j6c9lpuyxo2uxxnx****`.
    pub value: Option<String>,
}

response! {
    RelatedItem {
        "Name" => name: value,
        "Value" => value: value,
    }
}

values! {
    /// Whether the subscription renews itself, waits for renewal by hand, or ends for good.
    pub enum RenewalStatus {
        /// Renews itself.
        AutoRenewal = "AutoRenewal",
        /// Is not renewed automatically; reminders are sent.
        Normal = "Normal",
        /// Is not to be renewed; a single notice comes three days before the end. Can be set back to
        /// `Normal`.
        NotRenewal = "NotRenewal",
    }
}

values! {
    /// When the command runs: at once, on a timetable, or at the next or every start of the instance.
    pub enum RepeatMode {
        /// Right away.
        Once = "Once",
        /// On the timetable in `Frequency`.
        Period = "Period",
        /// At the next start of the instance.
        NextRebootOnly = "NextRebootOnly",
        /// At every start of the instance.
        EveryReboot = "EveryReboot",
    }
}

values! {
    /// Keeps only disks in this health state.
    pub enum RequestHealthStatus {
        /// Damaged.
        Impaired = "Impaired",
        /// Performance may suffer.
        Warning = "Warning",
        /// In maintenance.
        Maintaining = "Maintaining",
        /// Still being set up.
        Initializing = "Initializing",
        /// Unknown for lack of data.
        InsufficientData = "InsufficientData",
        /// No health state applies.
        NotApplicable = "NotApplicable",
    }
}

/// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity reservation.
#[non_exhaustive]
pub struct RequestPrivatePoolOptions {
    /// **Required.** ID of the private pool, which is that of the elasticity assurance or capacity
    /// reservation behind it. Example: `crp-bp67acfmxazb4****`.
    pub id: Option<String>,
    /// Display name of the elasticity assurance or capacity reservation.
    /// Length: 2 to 128. Example: `eapTestName`.
    pub name: Option<String>,
}

impl RequestPrivatePoolOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    RequestPrivatePoolOptions {
        "Id" => id: field,
        "Name" => name: field,
    }
}

values! {
    /// What kind of resource `ResourceId` names.
    pub enum ResourceType {
        /// An instance, named by its `InstanceId`.
        Instance = "instance",
        /// A disk, named by its `DiskId`.
        Disk = "disk",
        /// A snapshot, named by its `SnapshotId`.
        Snapshot = "snapshot",
        /// An image, named by its `ImageId`.
        Image = "image",
        /// A security group, named by its `SecurityGroupId`.
        Securitygroup = "securitygroup",
        /// Storage volume.
        Volume = "volume",
        /// An elastic network interface, named by its `NetworkInterfaceId`.
        Eni = "eni",
        /// A dedicated host, named by its `DedicatedHostId`.
        Ddh = "ddh",
        /// A dedicated host cluster, named by its `DedicatedHostClusterId`.
        Ddhcluster = "ddhcluster",
        /// SSH key pair.
        Keypair = "keypair",
        /// A launch template, named by its `LaunchTemplateId`.
        Launchtemplate = "launchtemplate",
        /// A reserved instance, named by its `ReservedInstanceId`.
        Reservedinstance = "reservedinstance",
        /// An automatic snapshot policy, named by its `AutoSnapshotPolicyId`.
        Snapshotpolicy = "snapshotpolicy",
        /// Elasticity assurance.
        Elasticityassurance = "elasticityassurance",
        /// Capacity reservation.
        Capacityreservation = "capacityreservation",
        /// What gets diagnosed is the account.
        Account = "account",
        /// Physical machine of a fully managed resource pool.
        Managedhost = "managedhost",
        /// Public bandwidth.
        Bandwidth = "bandwidth",
        /// Elasticity assurance; needs `InstanceType`.
        ElasticityAssurance = "ElasticityAssurance",
        /// Capacity reservation; needs `InstanceType`.
        CapacityReservation = "CapacityReservation",
        /// Storage capacity unit (SCU).
        Scu = "scu",
    }
}

/// Promotions that went into the price.
#[non_exhaustive]
pub struct Rule {
    /// What the promotion grants. Example: `text`.
    pub description: Option<String>,
    /// ID of the pricing rule or promotion. Example: `1234567890`.
    pub rule_id: Option<i64>,
}

response! {
    Rule {
        "Description" => description: value,
        "RuleId" => rule_id: value,
    }
}

values! {
    /// Whether the reserved instance applies to a whole region or to one zone.
    pub enum Scope {
        /// Applies in the whole region.
        Region = "Region",
        /// Applies in one zone.
        Zone = "Zone",
    }
}

values! {
    /// Whether the security agent is installed on the instance.
    pub enum SecurityEnhancementStrategy {
        /// Hardening is on; public images only.
        Active = "Active",
        /// Hardening is off; possible with any image.
        Deactive = "Deactive",
    }
}

values! {
    /// Whether the security group is a basic or an advanced one.
    pub enum SecurityGroupType {
        /// A basic security group.
        Normal = "normal",
        /// An advanced security group.
        Enterprise = "enterprise",
    }
}

/// Trusted and confidential computing of the instance.
#[non_exhaustive]
pub struct SecurityOptions {
    /// Trusted boot of the instance through a virtual TPM. The newest families demand it, others do not
    /// have it.
    pub trusted_system_mode: Option<String>,
}

impl SecurityOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TrustedSystemMode`.
    pub fn trusted_system_mode(mut self, value: impl Into<String>) -> Self {
        self.trusted_system_mode = Some(value.into());
        self
    }
}

request! {
    SecurityOptions {
        "TrustedSystemMode" => trusted_system_mode: field,
    }
}

values! {
    /// Kind of snapshot.
    pub enum SnapshotCategory {
        /// Ordinary snapshot.
        Standard = "Standard",
        /// Local snapshot, since replaced by instant access.
        Flash = "Flash",
    }
}

values! {
    /// Keeps only instance snapshots in these states.
    pub enum SnapshotStatus {
        /// Still being made.
        Progressing = "progressing",
        /// Complete.
        Accomplished = "accomplished",
        /// The snapshot could not be made.
        Failed = "failed",
        /// Every state.
        All = "all",
    }
}

values! {
    /// Whether the instance is a spot instance, and whether its price has a ceiling.
    pub enum SpotStrategy {
        /// Not a spot instance but ordinary pay-as-you-go.
        NoSpot = "NoSpot",
        /// Spot instance with a ceiling on its hourly price.
        SpotWithPriceLimit = "SpotWithPriceLimit",
        /// Spot instance at the market price, which never exceeds pay-as-you-go.
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

values! {
    /// Whether this value is still on offer.
    pub enum Status {
        /// On offer.
        Available = "Available",
        /// Sold out.
        SoldOut = "SoldOut",
    }
}

values! {
    /// How well the resource is in stock.
    pub enum StatusCategory {
        /// Plenty in stock.
        WithStock = "WithStock",
        /// Little left; better choose something with good stock.
        ClosedWithStock = "ClosedWithStock",
        /// Sold out, to be restocked.
        WithoutStock = "WithoutStock",
        /// Sold out for good.
        ClosedWithoutStock = "ClosedWithoutStock",
    }
}

values! {
    /// Whether a stopped instance goes on being billed and keeps its resources.
    pub enum StoppedMode {
        /// Billing goes on and the resources stay reserved.
        KeepCharging = "KeepCharging",
        /// Billing ends with the stop; vCPUs, memory and public address are given up, so a restart can
        /// fail.
        StopCharging = "StopCharging",
        /// The instance cannot be stopped without being billed.
        NotApplicable = "Not-applicable",
    }
}

/// Each value on offer, with its stock.
#[non_exhaustive]
pub struct SupportedResource {
    /// Largest amount that can be had. Missing where amounts make no sense. Example: `2`.
    pub max: Option<i32>,
    /// Smallest amount that can be had. Missing where amounts make no sense. Example: `1`.
    pub min: Option<i32>,
    /// Whether this value is still on offer. Example: `Available`.
    pub status: Option<Open<Status>>,
    /// How well the resource is in stock. Example: `WithStock`.
    pub status_category: Option<Open<StatusCategory>>,
    /// Unit that the largest and smallest amounts are counted in. Example: `GiB`.
    pub unit: Option<String>,
    /// What is on offer, for instance the name of an instance type or disk category.
    /// Example: `ecs.d1ne.xlarge`.
    pub value: Option<String>,
}

response! {
    SupportedResource {
        "Max" => max: value,
        "Min" => min: value,
        "Status" => status: value,
        "StatusCategory" => status_category: value,
        "Unit" => unit: value,
        "Value" => value: value,
    }
}

/// System disk of the instance.
#[non_exhaustive]
pub struct SystemDisk {
    /// Kind of system disk after the change. Counts only when moving from a retired or not I/O
    /// optimized type to a current one. Here: `cloud_efficiency`, `cloud_ssd`. Example: `cloud_ssd`.
    pub category: Option<Open<DiskCategory>>,
}

impl SystemDisk {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<Open<DiskCategory>>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    SystemDisk {
        "Category" => category: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of one tag, with which items are labeled, grouped and found.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty.
    pub value: Option<String>,
}

impl Tag {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `Value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

response! {
    Tag {
        "Key" => key: value,
        "Value" => value: value,
    }
}

values! {
    /// Whether the task is still running, done or failed.
    pub enum TaskStatus {
        /// Ran to its end.
        Finished = "Finished",
        /// Under way.
        Processing = "Processing",
        /// Ended in an error.
        Failed = "Failed",
    }
}

values! {
    /// Whether the instance is on a dedicated host.
    pub enum Tenancy {
        /// Not on a dedicated host.
        Default = "default",
        /// On a dedicated host, picked automatically unless `DedicatedHostId` names one.
        Host = "host",
    }
}

/// Range that the time of the announcement lies in.
#[non_exhaustive]
pub struct Time {
    /// Earliest time at which the event may have been announced. Example: `2017-11-30T06:32:31Z`.
    pub start: Option<Timestamp>,
    /// Latest time at which the event may have been announced. Example: `2017-12-01T06:32:31Z`.
    pub end: Option<Timestamp>,
}

impl Time {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Start`.
    pub fn start(mut self, value: impl Into<Timestamp>) -> Self {
        self.start = Some(value.into());
        self
    }
    /// Sets `End`.
    pub fn end(mut self, value: impl Into<Timestamp>) -> Self {
        self.end = Some(value.into());
        self
    }
}

request! {
    Time {
        "Start" => start: field,
        "End" => end: field,
    }
}

values! {
    /// Whether any instance was created from the image.
    pub enum Usage {
        /// Images were made from the snapshot.
        Image = "image",
        /// Disks were made from the snapshot.
        Disk = "disk",
        /// Both images and disks were made from the snapshot.
        ImageDisk = "image_disk",
        /// Nothing was made from it.
        None = "none",
        /// Instances use the image or were created from it.
        Instance = "instance",
    }
}

/// VPC, switch and addresses of the instance.
#[non_exhaustive]
pub struct VpcAttributes {
    /// ID of a VPC, as [`CreateVpc`](super::Client::create_vpc) or
    /// [`DescribeVpcs`](super::Client::describe_vpcs) returned it.
    /// Example: `vpc-wz9e4e9pmbcnj6ki6****`.
    pub vpc_id: Option<String>,
    /// Address that translated traffic to instances in other VPCs comes from. Example: `172.17.**.**`.
    pub nat_ip_address: Option<String>,
    /// ID of a switch, a subnet of a VPC within one zone. Example: `vsw-uf6ixacqz8osrwnqb****`.
    pub vswitch_id: Option<String>,
    /// Private IP address within the range of the switch.
    pub private_ip_address: Vec<String>,
}

response! {
    VpcAttributes {
        "VpcId" => vpc_id: value,
        "NatIpAddress" => nat_ip_address: value,
        "VSwitchId" => vswitch_id: value,
        "PrivateIpAddress" => private_ip_address: list("IpAddress"),
    }
}
