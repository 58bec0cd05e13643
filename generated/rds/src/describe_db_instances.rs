// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstances`, from `rds/DescribeDBInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AutoUpgradeMinorVersion, ConnectionMode, DBInstanceType, Engine, LockMode, NetType, NetworkType, PayType, ReadOnlyDBInstanceId, TagsToResourceTag, TrueFalse};

/// Lists instances of the account, with filters for engine, state, network, and more.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstancesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDBInstancesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxx`.
    pub client_token: Option<String>,
    /// Database engine, such as MySQL or Redis.
    /// Here: `MySQL`, `SQLServer`, `PostgreSQL`, `PPAS`, `MariaDB`.
    pub engine: Option<Open<Engine>>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// State of the database instance, to narrow the list down to or to be put into.
    /// Example: `Running`.
    pub db_instance_status: Option<String>,
    /// Whether only expired or only unexpired instances are meant. Example: `True`.
    pub expired: Option<Open<TrueFalse>>,
    /// Text to search for. Example: `rm-uf6w`.
    pub search_key: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    /// Here: `Primary`, `Readonly`, `Guard`, `Temp`. Example: `Primary`.
    pub db_instance_type: Option<Open<DBInstanceType>>,
    /// How many items a page holds at most. Range: 1 to 100. Default: `30`. Example: `30`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 21474836. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `Classic`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// ID of the virtual private cloud. Example: `vpc-uf6f7l4fg90xxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6adz52c2pxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Size, model or class of the database instance. Example: `rds.mys2.small`.
    pub db_instance_class: Option<String>,
    /// Version of the database that the instance runs or is to run. Example: `5.7`.
    pub engine_version: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Whether clients connect directly or through the shared database proxy.
    /// Here: `Standard`, `Safe`. Example: `Standard`.
    pub connection_mode: Option<Open<ConnectionMode>>,
    /// Proxy mode, for the service's own use. Example: `API`.
    pub proxy_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyxxxxx`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `{“key1”:”value1”}`.
    pub tags: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<TagsToResourceTag>,
    /// Dedicated cluster that the instance or the host belongs to.
    pub dedicated_host_group_id: Option<String>,
    /// Host of the dedicated cluster concerned.
    pub dedicated_host_id: Option<String>,
    /// Whether to return the edition of each instance.
    pub instance_level: Option<i32>,
    /// Whether to tell which instances are renewed automatically.
    pub query_auto_renewal: Option<bool>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 100.
    pub max_results: Option<i32>,
    /// Further conditions for the instances, as JSON text.
    pub filter: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
}

impl DescribeDBInstancesRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<Open<Engine>>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceStatus`.
    pub fn db_instance_status(mut self, value: impl Into<String>) -> Self {
        self.db_instance_status = Some(value.into());
        self
    }
    /// Sets `Expired`.
    pub fn expired(mut self, value: impl Into<Open<TrueFalse>>) -> Self {
        self.expired = Some(value.into());
        self
    }
    /// Sets `SearchKey`.
    pub fn search_key(mut self, value: impl Into<String>) -> Self {
        self.search_key = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceType`.
    pub fn db_instance_type(mut self, value: impl Into<Open<DBInstanceType>>) -> Self {
        self.db_instance_type = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<Open<NetworkType>>) -> Self {
        self.instance_network_type = Some(value.into());
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
    /// Sets `DBInstanceClass`.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `EngineVersion`.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<Open<PayType>>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `ConnectionMode`.
    pub fn connection_mode(mut self, value: impl Into<Open<ConnectionMode>>) -> Self {
        self.connection_mode = Some(value.into());
        self
    }
    /// Sets `proxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl Into<String>) -> Self {
        self.tags = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(
        mut self,
        value: impl IntoIterator<Item = impl Into<TagsToResourceTag>>,
    ) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DedicatedHostGroupId`.
    pub fn dedicated_host_group_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_group_id = Some(value.into());
        self
    }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }
    /// Sets `InstanceLevel`.
    #[inline]
    pub fn instance_level(mut self, value: i32) -> Self {
        self.instance_level = Some(value);
        self
    }
    /// Sets `QueryAutoRenewal`.
    #[inline]
    pub fn query_auto_renewal(mut self, value: bool) -> Self {
        self.query_auto_renewal = Some(value);
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
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
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancesRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "Engine" => engine: query,
        "ZoneId" => zone_id: query,
        "DBInstanceStatus" => db_instance_status: query,
        "Expired" => expired: query,
        "SearchKey" => search_key: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceType" => db_instance_type: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "InstanceNetworkType" => instance_network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "EngineVersion" => engine_version: query,
        "PayType" => pay_type: query,
        "ConnectionMode" => connection_mode: query,
        "proxyId" => proxy_id: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tags" => tags: query,
        "Tag" => tag: query,
        "DedicatedHostGroupId" => dedicated_host_group_id: query,
        "DedicatedHostId" => dedicated_host_id: query,
        "InstanceLevel" => instance_level: query,
        "QueryAutoRenewal" => query_auto_renewal: query,
        "ConnectionString" => connection_string: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "Filter" => filter: query,
        "Category" => category: query,
    }
}

impl Operation for DescribeDBInstancesRequest {
    type Response = DescribeDBInstancesResponse;
    type Error = DescribeDBInstancesError;
    const INFO: OperationInfo = super::operation("DescribeDBInstances")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstancesError] = &[
        DescribeDBInstancesError::InvalidDBInstanceTypeValueNotSupport,
        DescribeDBInstancesError::InvalidNextToken,
        DescribeDBInstancesError::InvalidParameterOwnerAccount,
        DescribeDBInstancesError::TimeoutRetryLater,
        DescribeDBInstancesError::InvalidExpiredFormat,
        DescribeDBInstancesError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstancesError::PricePricingPlanResultNotFound,
        DescribeDBInstancesError::OrderNoRealNameAuthentication,
        DescribeDBInstancesError::InsufficientAvailableQuota,
        DescribeDBInstancesError::CommodityServiceCallingException,
        DescribeDBInstancesError::RegionDissolvedEOM,
        DescribeDBInstancesError::CommodityInvalidComponent,
        DescribeDBInstancesError::RegionEndTimeDissolvedIndia,
        DescribeDBInstancesError::RegionEndTimeDissolvedAustralia,
        DescribeDBInstancesError::PriceCommoditySys,
        DescribeDBInstancesError::PayInsufficientBalance,
        DescribeDBInstancesError::OrderPeriodInvalid,
        DescribeDBInstancesError::PayNoCreditCard2,
        DescribeDBInstancesError::OrderInstHasUnpaidOrder,
        DescribeDBInstancesError::NoAvailablePaymentMethod,
        DescribeDBInstancesError::BasicInfoUncompleted,
    ];
}

impl Paginated for DescribeDBInstancesRequest {
    type Item = DBInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
            .token_size(&mut self.max_results)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
            .next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items)
    }
}

/// Response to [`DescribeDBInstancesRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesResponse {
    /// How many items this page holds. Example: `10`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `100`.
    pub total_record_count: Option<i32>,
    /// Which page of the result was returned. Example: `1`.
    pub page_number: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// Entries of the list.
    pub items: Vec<DBInstance>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `o7PORW5o2TJg****`.
    pub next_token: Option<String>,
}

response! {
    DescribeDBInstancesResponse {
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "RequestId" => request_id: value,
        "Items" => items: list("DBInstance"),
        "NextToken" => next_token: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct DBInstance {
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Free text that tells people about the database instance. Example: `text`.
    pub db_instance_description: Option<String>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<Open<PayType>>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    /// Here: `Primary`, `Guard`, `Temp`, `ReadOnly`. Example: `Primary`.
    pub db_instance_type: Option<Open<DBInstanceType>>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `Classic`.
    pub instance_network_type: Option<Open<NetworkType>>,
    /// Whether clients connect directly or through the shared database proxy. Example: `Performance`.
    pub connection_mode: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item runs out. Example: `2019-02-27T16:00:00Z`.
    pub expire_time: Option<Timestamp>,
    /// State that the database instance is in. Example: `Running`.
    pub db_instance_status: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Network that the endpoint or the instance is reached through. Example: `Internet`.
    pub db_instance_net_type: Option<Open<NetType>>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<Open<LockMode>>,
    /// Why the item is locked. Example: `instance_expired`.
    pub lock_reason: Option<String>,
    /// Primary instance; missing if the instance is the primary itself.
    /// Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub master_instance_id: Option<String>,
    /// ID of the disaster recovery database instance that the item belongs to or stands for.
    /// Example: `rm-uf64zsuxxxxxxxxxx`.
    pub guard_db_instance_id: Option<String>,
    /// ID of the temporary database instance that the item belongs to or stands for.
    /// Example: `rm-uf64zsuxxxxxxxxxx`.
    pub temp_db_instance_id: Option<String>,
    /// Whether minor version upgrades are made by themselves. Example: `Auto`.
    pub auto_upgrade_minor_version: Option<Open<AutoUpgradeMinorVersion>>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    pub category: Option<String>,
    /// When the item was created. Example: `2018-11-05T11:26:02Z`.
    pub create_time: Option<Timestamp>,
    /// Size, model or class of the database instance. Example: `rds.mys2.small`.
    pub db_instance_class: Option<String>,
    /// Kind of disk that the instance stores its data on. Example: `ModuleList.4.ModuleCode`.
    pub db_instance_storage_type: Option<String>,
    /// When the instance was or will be released for good. Example: `2018-11-05T11:26:02Z`.
    pub destroy_time: Option<Timestamp>,
    /// Version of the database that the instance runs. Example: `5.7`.
    pub engine_version: Option<String>,
    /// Whether the instance lies in a combined zone. Example: `true`.
    pub mutri_o_rsignle: Option<bool>,
    /// IDs of the read-only database instances that were found or are concerned.
    pub read_only_db_instance_ids: Vec<ReadOnlyDBInstanceId>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-uf6adz52c2pxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID under which the instance is known in its VPC. Example: `rm-uf6wjk5xxxxxxx`.
    pub vpc_cloud_instance_id: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-uf6f7l4fg90xxxxxxx`.
    pub vpc_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-a`.
    pub zone_id: Option<String>,
    /// Host of the logger node, by its ID. Example: `dh-bp****`.
    pub dedicated_host_id_for_log: Option<String>,
    /// Host of the logger node, by its name. Example: `testlog`.
    pub dedicated_host_name_for_log: Option<String>,
    /// Name of the dedicated cluster that the instance belongs to. Example: `testhostgroup`.
    pub dedicated_host_group_name: Option<String>,
    /// Dedicated cluster that the instance or the host belongs to. Example: `dhg-7a9****`.
    pub dedicated_host_group_id: Option<String>,
    /// Name of the VPC that the instance lies in. Example: `test-huadong`.
    pub vpc_name: Option<String>,
    /// Zone of the host that the primary node runs on. Example: `cn-hangzhou-c`.
    pub dedicated_host_zone_id_for_master: Option<String>,
    /// Host name that clients connect to. Example: `rm-uf6wjk5****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Host of the primary node, by its name. Example: `testmaster`.
    pub dedicated_host_name_for_master: Option<String>,
    /// How serious the trouble with the instance is, from none upward. Example: `1`.
    pub tips_level: Option<i32>,
    /// Host of the primary node, by its ID. Example: `dh-bp****`.
    pub dedicated_host_id_for_master: Option<String>,
    /// Group that a general-purpose MySQL instance in a dedicated cluster belongs to.
    /// Example: `TestGroup`.
    pub general_group_name: Option<String>,
    /// Zone of the host that the secondary node runs on. Example: `cn-hangzhou-d`.
    pub dedicated_host_zone_id_for_slave: Option<String>,
    /// Notes on errors of the instance. Example: `normal`.
    pub tips: Option<String>,
    /// Zone of the host that the logger node runs on. Example: `cn-hangzhou-b`.
    pub dedicated_host_zone_id_for_log: Option<String>,
    /// Host of the secondary node, by its name. Example: `testslave`.
    pub dedicated_host_name_for_slave: Option<String>,
    /// Number of vCPUs of the instance. Example: `2`.
    pub db_instance_cpu: Option<String>,
    /// Amount of memory that the instance has. Example: `4096`.
    pub db_instance_memory: Option<i32>,
    /// Host of the secondary node, by its ID. Example: `dh-bp****`.
    pub dedicated_host_id_for_slave: Option<String>,
    /// Weight of the switch when shares are dealt out among several. Example: `100`.
    pub switch_weight: Option<i32>,
    /// Whether the resource is guarded against being deleted by mistake. Example: `false`.
    pub deletion_protection: Option<bool>,
    /// Whether the disk may exceed its performance for a time. Example: `false`.
    pub bursting_enabled: Option<bool>,
    /// Whether the bpe is switched on. Example: `0`.
    pub bpe_enabled: Option<String>,
    /// Whether the io acceleration is switched on. Example: `0`.
    pub io_acceleration_enabled: Option<String>,
    /// Whether the cold data is switched on. Example: `false`.
    pub cold_data_enabled: Option<bool>,
}

response! {
    DBInstance {
        "DBInstanceId" => db_instance_id: value,
        "DBInstanceDescription" => db_instance_description: value,
        "PayType" => pay_type: value,
        "DBInstanceType" => db_instance_type: value,
        "InstanceNetworkType" => instance_network_type: value,
        "ConnectionMode" => connection_mode: value,
        "RegionId" => region_id: value,
        "ExpireTime" => expire_time: value,
        "DBInstanceStatus" => db_instance_status: value,
        "Engine" => engine: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "LockMode" => lock_mode: value,
        "LockReason" => lock_reason: value,
        "MasterInstanceId" => master_instance_id: value,
        "GuardDBInstanceId" => guard_db_instance_id: value,
        "TempDBInstanceId" => temp_db_instance_id: value,
        "AutoUpgradeMinorVersion" => auto_upgrade_minor_version: value,
        "Category" => category: value,
        "CreateTime" => create_time: value,
        "DBInstanceClass" => db_instance_class: value,
        "DBInstanceStorageType" => db_instance_storage_type: value,
        "DestroyTime" => destroy_time: value,
        "EngineVersion" => engine_version: value,
        "MutriORsignle" => mutri_o_rsignle: value,
        "ReadOnlyDBInstanceIds" => read_only_db_instance_ids: list("ReadOnlyDBInstanceId"),
        "ResourceGroupId" => resource_group_id: value,
        "VSwitchId" => vswitch_id: value,
        "VpcCloudInstanceId" => vpc_cloud_instance_id: value,
        "VpcId" => vpc_id: value,
        "ZoneId" => zone_id: value,
        "DedicatedHostIdForLog" => dedicated_host_id_for_log: value,
        "DedicatedHostNameForLog" => dedicated_host_name_for_log: value,
        "DedicatedHostGroupName" => dedicated_host_group_name: value,
        "DedicatedHostGroupId" => dedicated_host_group_id: value,
        "VpcName" => vpc_name: value,
        "DedicatedHostZoneIdForMaster" => dedicated_host_zone_id_for_master: value,
        "ConnectionString" => connection_string: value,
        "DedicatedHostNameForMaster" => dedicated_host_name_for_master: value,
        "TipsLevel" => tips_level: value,
        "DedicatedHostIdForMaster" => dedicated_host_id_for_master: value,
        "GeneralGroupName" => general_group_name: value,
        "DedicatedHostZoneIdForSlave" => dedicated_host_zone_id_for_slave: value,
        "Tips" => tips: value,
        "DedicatedHostZoneIdForLog" => dedicated_host_zone_id_for_log: value,
        "DedicatedHostNameForSlave" => dedicated_host_name_for_slave: value,
        "DBInstanceCPU" => db_instance_cpu: value,
        "DBInstanceMemory" => db_instance_memory: value,
        "DedicatedHostIdForSlave" => dedicated_host_id_for_slave: value,
        "SwitchWeight" => switch_weight: value,
        "DeletionProtection" => deletion_protection: value,
        "BurstingEnabled" => bursting_enabled: value,
        "BpeEnabled" => bpe_enabled: value,
        "IoAccelerationEnabled" => io_acceleration_enabled: value,
        "ColdDataEnabled" => cold_data_enabled: value,
    }
}

/// Errors that the documentation of [`DescribeDBInstancesRequest`] names.
///
/// - [`InvalidDBInstanceTypeValueNotSupport`](super::DocumentedError::InvalidDBInstanceTypeValueNotSupport)
/// - [`InvalidNextToken`](super::DocumentedError::InvalidNextToken)
/// - [`InvalidParameterOwnerAccount`](super::DocumentedError::InvalidParameterOwnerAccount)
/// - [`TimeoutRetryLater`](super::DocumentedError::TimeoutRetryLater)
/// - [`InvalidExpiredFormat`](super::DocumentedError::InvalidExpiredFormat)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
/// - [`InsufficientAvailableQuota`](super::DocumentedError::InsufficientAvailableQuota)
/// - [`CommodityServiceCallingException`](super::DocumentedError::CommodityServiceCallingException)
/// - [`RegionDissolvedEOM`](super::DocumentedError::RegionDissolvedEOM)
/// - [`CommodityInvalidComponent`](super::DocumentedError::CommodityInvalidComponent)
/// - [`RegionEndTimeDissolvedIndia`](super::DocumentedError::RegionEndTimeDissolvedIndia)
/// - [`RegionEndTimeDissolvedAustralia`](super::DocumentedError::RegionEndTimeDissolvedAustralia)
/// - [`PriceCommoditySys`](super::DocumentedError::PriceCommoditySys)
/// - [`PayInsufficientBalance`](super::DocumentedError::PayInsufficientBalance)
/// - [`OrderPeriodInvalid`](super::DocumentedError::OrderPeriodInvalid)
/// - [`PayNoCreditCard2`](super::DocumentedError::PayNoCreditCard2)
/// - [`OrderInstHasUnpaidOrder`](super::DocumentedError::OrderInstHasUnpaidOrder)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`BasicInfoUncompleted`](super::DocumentedError::BasicInfoUncompleted)
pub type DescribeDBInstancesError = super::DocumentedError;
