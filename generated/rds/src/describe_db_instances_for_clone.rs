// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDBInstancesForClone`, from `rds/DescribeDBInstancesForClone.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ReadOnlyDBInstanceId};

/// Lists the instances that data can be cloned to.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::DescribeDBInstancesForCloneRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_db_instances_for_clone(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Proxy mode, for the service's own use.
    pub proxy_id: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// State of the database instance, to narrow the list down to or to be put into.
    pub db_instance_status: Option<String>,
    /// Whether only expired or only unexpired instances are meant.
    pub expired: Option<String>,
    /// Text to search for.
    pub search_key: Option<String>,
    /// ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    pub db_instance_type: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Range: 0 to 2147483647.
    pub page_number: Option<i32>,
    /// Whether the instance is reached in a VPC or in the classic network.
    pub instance_network_type: Option<String>,
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Size, model or class of the database instance.
    pub db_instance_class: Option<String>,
    /// Version of the database that the instance runs or is to run.
    pub engine_version: Option<String>,
    /// Whether the node is the primary or the secondary one.
    pub node_type: Option<String>,
    /// How the item is billed.
    pub pay_type: Option<String>,
    /// Whether clients connect directly or through the shared database proxy.
    pub connection_mode: Option<String>,
    /// Instance for which clones are looked for.
    pub current_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeDBInstancesForCloneRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `proxyId`.
    pub fn proxy_id(mut self, value: impl Into<String>) -> Self {
        self.proxy_id = Some(value.into());
        self
    }
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
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
    pub fn expired(mut self, value: impl Into<String>) -> Self {
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
    pub fn db_instance_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_type = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
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
    /// Sets `NodeType`.
    pub fn node_type(mut self, value: impl Into<String>) -> Self {
        self.node_type = Some(value.into());
        self
    }
    /// Sets `PayType`.
    pub fn pay_type(mut self, value: impl Into<String>) -> Self {
        self.pay_type = Some(value.into());
        self
    }
    /// Sets `ConnectionMode`.
    pub fn connection_mode(mut self, value: impl Into<String>) -> Self {
        self.connection_mode = Some(value.into());
        self
    }
    /// Sets `CurrentInstanceId`.
    pub fn current_instance_id(mut self, value: impl Into<String>) -> Self {
        self.current_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeDBInstancesForCloneRequest {
        "ClientToken" => client_token: query,
        "proxyId" => proxy_id: query,
        "Engine" => engine: query,
        "ZoneId" => zone_id: query,
        "DBInstanceStatus" => db_instance_status: query,
        "Expired" => expired: query,
        "SearchKey" => search_key: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceType" => db_instance_type: query,
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "InstanceNetworkType" => instance_network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "DBInstanceClass" => db_instance_class: query,
        "EngineVersion" => engine_version: query,
        "NodeType" => node_type: query,
        "PayType" => pay_type: query,
        "ConnectionMode" => connection_mode: query,
        "CurrentInstanceId" => current_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeDBInstancesForCloneRequest {
    type Response = DescribeDBInstancesForCloneResponse;
    type Error = DescribeDBInstancesForCloneError;
    const INFO: OperationInfo = super::operation("DescribeDBInstancesForClone")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDBInstancesForCloneError] = &[
        DescribeDBInstancesForCloneError::InvalidDBInstanceTypeValueNotSupport,
        DescribeDBInstancesForCloneError::ApiError,
        DescribeDBInstancesForCloneError::OrderComboInstanceNotAllowOperate,
        DescribeDBInstancesForCloneError::PricePricingPlanResultNotFound,
        DescribeDBInstancesForCloneError::OrderNoRealNameAuthentication,
    ];
}

impl Paginated for DescribeDBInstancesForCloneRequest {
    type Item = DBInstance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.items.as_mut()?.db_instance)
    }
}

/// Response to [`DescribeDBInstancesForCloneRequest`].
#[non_exhaustive]
pub struct DescribeDBInstancesForCloneResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1E43AAE0-BEE8-43DA-860D-EAF2AA0724DC`.
    pub request_id: Option<String>,
    /// Which page of the result was returned. Example: `12`.
    pub page_number: Option<i32>,
    /// How many items this page holds. Example: `10`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `120`.
    pub total_record_count: Option<i32>,
    /// The items that are concerned.
    pub items: Option<Items>,
}

response! {
    DescribeDBInstancesForCloneResponse {
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "Items" => items: value,
    }
}

/// The items that are concerned.
#[non_exhaustive]
pub struct Items {
    /// Instances that can be cloned, one entry each.
    pub db_instance: Vec<DBInstance>,
}

response! {
    Items {
        "DBInstance" => db_instance: list(""),
    }
}

/// Instances that can be cloned, one entry each.
#[non_exhaustive]
pub struct DBInstance {
    /// ID of the virtual private cloud. Example: `vpc-bp1opxu1zkhxxxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// Replica group that the instance is part of. Example: `text`.
    pub replicate_id: Option<String>,
    /// ID of the temporary database instance that the item belongs to or stands for.
    /// Example: `sub138xxxxx_rm-xxxxx`.
    pub temp_db_instance_id: Option<String>,
    /// Kind of disk that the instance stores its data on. Example: `local_ssd`.
    pub db_instance_storage_type: Option<String>,
    /// When the item was created. Example: `2018-11-05T11:26:02Z`.
    pub create_time: Option<Timestamp>,
    /// How the item is billed. Example: `Postpaid`.
    pub pay_type: Option<String>,
    /// Whether the instance lies in a combined zone. Example: `false`.
    pub mutri_o_rsignle: Option<bool>,
    /// Whether clients connect directly or through the shared database proxy. Example: `Standard`.
    pub connection_mode: Option<String>,
    /// Whether the instance is locked, and what locked it. Example: `Unlock`.
    pub lock_mode: Option<String>,
    /// Version of the database that the instance runs. Example: `5.7`.
    pub engine_version: Option<String>,
    /// ID under which the instance is known in its VPC. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub vpc_cloud_instance_id: Option<String>,
    /// Number of the instance role. Example: `1`.
    pub ins_id: Option<i32>,
    /// Whether the instance is reached in a VPC or in the classic network. Example: `Classic`.
    pub instance_network_type: Option<String>,
    /// Primary instance; missing if the instance is the primary itself.
    /// Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub master_instance_id: Option<String>,
    /// Free text that tells people about the database instance. Example: `Test`.
    pub db_instance_description: Option<String>,
    /// When the item runs out. Example: `2018-11-28T11:26:02Z`.
    pub expire_time: Option<Timestamp>,
    /// Network that the endpoint or the instance is reached through. Example: `Intranet`.
    pub db_instance_net_type: Option<String>,
    /// Part that the instance plays: primary, read-only, disaster recovery, or temporary.
    /// Example: `Primary`.
    pub db_instance_type: Option<String>,
    /// When the instance was or will be released for good. Example: `2018-12-05T11:26:02Z`.
    pub destroy_time: Option<Timestamp>,
    /// Why the item is locked. Example: `instance_expired`.
    pub lock_reason: Option<String>,
    /// State that the database instance is in. Example: `Running`.
    pub db_instance_status: Option<String>,
    /// ID of the disaster recovery database instance that the item belongs to or stands for.
    /// Example: `rm-uf64zsuxxxxxxxxxx`.
    pub guard_db_instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6adz52c2pxxxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmyxxxxx`.
    pub resource_group_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// ID of the database instance. Example: `rm-uf6wjk5xxxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Edition of the instance, such as basic, high availability, or cluster.
    /// Example: `HighAvailability`.
    pub category: Option<String>,
    /// Database engine, such as MySQL or Redis.
    pub engine: Option<String>,
    /// Size, model or class of the database instance. Example: `mysql.n1.micro.1`.
    pub db_instance_class: Option<String>,
    /// IDs of the read-only database instances that were found or are concerned.
    pub read_only_db_instance_ids: Vec<ReadOnlyDBInstanceId>,
}

response! {
    DBInstance {
        "VpcId" => vpc_id: value,
        "ReplicateId" => replicate_id: value,
        "TempDBInstanceId" => temp_db_instance_id: value,
        "DBInstanceStorageType" => db_instance_storage_type: value,
        "CreateTime" => create_time: value,
        "PayType" => pay_type: value,
        "MutriORsignle" => mutri_o_rsignle: value,
        "ConnectionMode" => connection_mode: value,
        "LockMode" => lock_mode: value,
        "EngineVersion" => engine_version: value,
        "VpcCloudInstanceId" => vpc_cloud_instance_id: value,
        "InsId" => ins_id: value,
        "InstanceNetworkType" => instance_network_type: value,
        "MasterInstanceId" => master_instance_id: value,
        "DBInstanceDescription" => db_instance_description: value,
        "ExpireTime" => expire_time: value,
        "DBInstanceNetType" => db_instance_net_type: value,
        "DBInstanceType" => db_instance_type: value,
        "DestroyTime" => destroy_time: value,
        "LockReason" => lock_reason: value,
        "DBInstanceStatus" => db_instance_status: value,
        "GuardDBInstanceId" => guard_db_instance_id: value,
        "RegionId" => region_id: value,
        "VSwitchId" => vswitch_id: value,
        "ResourceGroupId" => resource_group_id: value,
        "ZoneId" => zone_id: value,
        "DBInstanceId" => db_instance_id: value,
        "Category" => category: value,
        "Engine" => engine: value,
        "DBInstanceClass" => db_instance_class: value,
        "ReadOnlyDBInstanceIds" => read_only_db_instance_ids: list("ReadOnlyDBInstanceId"),
    }
}

/// Errors that the documentation of [`DescribeDBInstancesForCloneRequest`] names.
///
/// - [`InvalidDBInstanceTypeValueNotSupport`](super::DocumentedError::InvalidDBInstanceTypeValueNotSupport)
/// - [`ApiError`](super::DocumentedError::ApiError)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type DescribeDBInstancesForCloneError = super::DocumentedError;
