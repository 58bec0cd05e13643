// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDBInstance`, from `dds/CreateDBInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ChargeType, Tag};

/// Buys a replica set or a single-node instance, or clones one.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::CreateDBInstanceRequest::new()
///     .client_token("ETnLKlblzczshOTUbOCzxxxxxxxxxx")
///     .engine("MongoDB")
///     .engine_version("4.0")
///     .db_instance_class("dds.mongo.standard")
///     .db_instance_storage(10)
///     .region_id("cn-hangzhou")
///     .vpc_id("vpc-bpxxxxxxxx")
///     .vswitch_id("vsw-bpxxxxxxxx");
/// let reply = client.create_db_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDBInstanceRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxxxxxxxx`.
    pub client_token: Option<String>,
    /// Database engine; always MongoDB. Example: `MongoDB`.
    pub engine: Option<String>,
    /// **Required.** Major release of MongoDB; for clones and restores the same as the source's.
    /// Example: `4.0`.
    pub engine_version: Option<String>,
    /// **Required.** Size of the instance in CPU cores and memory, as a code.
    /// Example: `dds.mongo.standard`.
    pub db_instance_class: Option<String>,
    /// **Required.** Disk space of the instance, within what its size allows.
    /// Range: 10 to 3000. Unit: `GB`. Example: `10`.
    pub db_instance_storage: Option<i32>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Name for people of the instance. Length: 2 to 256. Example: `text`.
    pub db_instance_description: Option<String>,
    /// Addresses and address ranges that may connect. Items: at most 1000. Example: `10.23.12.24/24`.
    pub security_ip_list: Option<String>,
    /// Password that the account logs on with. Length: 8 to 32. Example: `Alitest!159`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// How the item is billed. Here: `PrePaid`, `PostPaid`. Default: `PostPaid`. Example: `PrePaid`.
    pub charge_type: Option<Open<ChargeType>>,
    /// **Required** under conditions. Length of the subscription or of another time span, in the unit
    /// that applies to it. Unit: `months`. Example: `1`.
    pub period: Option<i32>,
    /// Whether the item lies in a VPC or in the classic network. Default: `VPC`. Example: `VPC`.
    pub network_type: Option<String>,
    /// **Required.** ID of the virtual private cloud. Example: `vpc-bpxxxxxxxx`.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bpxxxxxxxx`.
    pub vswitch_id: Option<String>,
    /// Instance to clone; also needs a backup or a point in time. Example: `dds-bpxxxxxxxx`.
    pub src_db_instance_id: Option<String>,
    /// ID of one backup, for listing it or restoring from it. Example: `32994xxxx`.
    pub backup_id: Option<String>,
    /// Moment whose state of the data is to be restored. Example: `2019-03-13T12:11:14Z`.
    pub restore_time: Option<Timestamp>,
    /// Further facts about the purchase, such as a price campaign.
    /// Example: `{“ActivityId":"000000000"}`.
    pub business_info: Option<String>,
    /// Databases to restore, as a JSON array; all when left out. Example: `mongodbtest`.
    pub database_names: Option<String>,
    /// Whether the subscription is extended by itself before it runs out.
    /// Default: `false`. Example: `true`.
    pub auto_renew: Option<String>,
    /// Which coupon is used for the order, or that none is.
    /// Default: `youhuiquan_promotion_option_id_for_blank`. Example: `youhuiquan_promotion_option_id_for_blank`.
    pub coupon_no: Option<String>,
    /// Engine inside MongoDB that stores the data. Default: `WiredTiger`. Example: `WiredTiger`.
    pub storage_engine: Option<String>,
    /// How many primary and secondary nodes the replica set has. Default: `3`. Example: `3`.
    pub replication_factor: Option<String>,
    /// How many read-only nodes the replica set or shard has. Range: 1 to 5. Example: `1`.
    pub readonly_replicas: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-axxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Dedicated host cluster that the instance lies in. Example: `dhg-2x7*************`.
    pub cluster_id: Option<String>,
    /// Kind of disk, on the host or in the cloud, with its performance level. Example: `cloud_essd1`.
    pub storage_type: Option<String>,
    /// Zone of the secondary node, when nodes are spread over several zones. Example: `cn-hangzhou-h`.
    pub secondary_zone_id: Option<String>,
    /// Zone of the hidden node, when nodes are spread over several zones. Example: `cn-hangzhou-i`.
    pub hidden_zone_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whitelist templates for the instance, separated by commas. Example: `g-qxieqf40xjst1ngpr3jz`.
    pub global_security_group_ids: Option<String>,
    /// Whether the cloud disks are encrypted. Default: `flase`. Example: `true`.
    pub encrypted: Option<bool>,
    /// Key in Key Management Service that encrypts the data, by its ID.
    /// Example: `2axxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx`.
    pub encryption_key: Option<String>,
    /// Disk operations a second that are paid for on top of the basic performance. Example: `1960`.
    pub provisioned_iops: Option<i64>,
    /// What is restored from: a backup or a point in time, of this, a deleted or a remote instance.
    /// Example: `0`.
    pub restore_type: Option<String>,
    /// Region of the source instance; for deleted instances and backups in another region.
    /// Example: `2`.
    pub src_region: Option<String>,
}

impl CreateDBInstanceRequest {
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
    /// Sets `Engine`.
    pub fn engine(mut self, value: impl Into<String>) -> Self {
        self.engine = Some(value.into());
        self
    }
    /// Sets `EngineVersion`, which is required.
    pub fn engine_version(mut self, value: impl Into<String>) -> Self {
        self.engine_version = Some(value.into());
        self
    }
    /// Sets `DBInstanceClass`, which is required.
    pub fn db_instance_class(mut self, value: impl Into<String>) -> Self {
        self.db_instance_class = Some(value.into());
        self
    }
    /// Sets `DBInstanceStorage`, which is required.
    #[inline]
    pub fn db_instance_storage(mut self, value: i32) -> Self {
        self.db_instance_storage = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceDescription`.
    pub fn db_instance_description(mut self, value: impl Into<String>) -> Self {
        self.db_instance_description = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `AccountPassword`.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `ChargeType`.
    pub fn charge_type(mut self, value: impl Into<Open<ChargeType>>) -> Self {
        self.charge_type = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SrcDBInstanceId`.
    pub fn src_db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.src_db_instance_id = Some(value.into());
        self
    }
    /// Sets `BackupId`.
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }
    /// Sets `RestoreTime`.
    pub fn restore_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.restore_time = Some(value.into());
        self
    }
    /// Sets `BusinessInfo`.
    pub fn business_info(mut self, value: impl Into<String>) -> Self {
        self.business_info = Some(value.into());
        self
    }
    /// Sets `DatabaseNames`.
    pub fn database_names(mut self, value: impl Into<String>) -> Self {
        self.database_names = Some(value.into());
        self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: impl Into<String>) -> Self {
        self.auto_renew = Some(value.into());
        self
    }
    /// Sets `CouponNo`.
    pub fn coupon_no(mut self, value: impl Into<String>) -> Self {
        self.coupon_no = Some(value.into());
        self
    }
    /// Sets `StorageEngine`.
    pub fn storage_engine(mut self, value: impl Into<String>) -> Self {
        self.storage_engine = Some(value.into());
        self
    }
    /// Sets `ReplicationFactor`.
    pub fn replication_factor(mut self, value: impl Into<String>) -> Self {
        self.replication_factor = Some(value.into());
        self
    }
    /// Sets `ReadonlyReplicas`.
    pub fn readonly_replicas(mut self, value: impl Into<String>) -> Self {
        self.readonly_replicas = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `StorageType`.
    pub fn storage_type(mut self, value: impl Into<String>) -> Self {
        self.storage_type = Some(value.into());
        self
    }
    /// Sets `SecondaryZoneId`.
    pub fn secondary_zone_id(mut self, value: impl Into<String>) -> Self {
        self.secondary_zone_id = Some(value.into());
        self
    }
    /// Sets `HiddenZoneId`.
    pub fn hidden_zone_id(mut self, value: impl Into<String>) -> Self {
        self.hidden_zone_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `GlobalSecurityGroupIds`.
    pub fn global_security_group_ids(mut self, value: impl Into<String>) -> Self {
        self.global_security_group_ids = Some(value.into());
        self
    }
    /// Sets `Encrypted`.
    #[inline]
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }
    /// Sets `EncryptionKey`.
    pub fn encryption_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_key = Some(value.into());
        self
    }
    /// Sets `ProvisionedIops`.
    #[inline]
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }
    /// Sets `RestoreType`.
    pub fn restore_type(mut self, value: impl Into<String>) -> Self {
        self.restore_type = Some(value.into());
        self
    }
    /// Sets `SrcRegion`.
    pub fn src_region(mut self, value: impl Into<String>) -> Self {
        self.src_region = Some(value.into());
        self
    }
}

request! {
    CreateDBInstanceRequest {
        "ClientToken" => client_token: query,
        "Engine" => engine: query,
        "EngineVersion" => engine_version: query,
        "DBInstanceClass" => db_instance_class: query,
        "DBInstanceStorage" => db_instance_storage: query,
        "RegionId" => region_id: query,
        "ZoneId" => zone_id: query,
        "DBInstanceDescription" => db_instance_description: query,
        "SecurityIPList" => security_ip_list: query,
        "AccountPassword" => account_password: query as Secret,
        "ChargeType" => charge_type: query,
        "Period" => period: query,
        "NetworkType" => network_type: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "SrcDBInstanceId" => src_db_instance_id: query,
        "BackupId" => backup_id: query,
        "RestoreTime" => restore_time: query,
        "BusinessInfo" => business_info: query,
        "DatabaseNames" => database_names: query,
        "AutoRenew" => auto_renew: query,
        "CouponNo" => coupon_no: query,
        "StorageEngine" => storage_engine: query,
        "ReplicationFactor" => replication_factor: query,
        "ReadonlyReplicas" => readonly_replicas: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClusterId" => cluster_id: query,
        "StorageType" => storage_type: query,
        "SecondaryZoneId" => secondary_zone_id: query,
        "HiddenZoneId" => hidden_zone_id: query,
        "Tag" => tag: query,
        "GlobalSecurityGroupIds" => global_security_group_ids: query,
        "Encrypted" => encrypted: query,
        "EncryptionKey" => encryption_key: query,
        "ProvisionedIops" => provisioned_iops: query,
        "RestoreType" => restore_type: query,
        "SrcRegion" => src_region: query,
    }
}

impl Operation for CreateDBInstanceRequest {
    type Response = CreateDBInstanceResponse;
    type Error = CreateDBInstanceError;
    const INFO: OperationInfo = super::operation("CreateDBInstance")
        .required(
            &[
                "EngineVersion",
                "DBInstanceClass",
                "DBInstanceStorage",
                "RegionId",
                "VpcId",
                "VSwitchId",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDBInstanceError] = &[
        CreateDBInstanceError::InsufficientBalance,
        CreateDBInstanceError::RealNameAuthenticationError,
        CreateDBInstanceError::InvalidCapacityNotFound,
        CreateDBInstanceError::IdempotentParameterMismatch,
        CreateDBInstanceError::IncorrectBackupSetState,
        CreateDBInstanceError::SecurityRiskAuthVerification,
        CreateDBInstanceError::MissingParameter,
        CreateDBInstanceError::OrderAccountInformationIncomplete,
        CreateDBInstanceError::InvalidClientTokenMalformed,
        CreateDBInstanceError::InvalidDBInstanceDescriptionMalformed,
        CreateDBInstanceError::InvalidSecurityIPListLengthMalformed,
        CreateDBInstanceError::QuotaExceedAfterpayInstance,
        CreateDBInstanceError::ResourceNotAvailable2,
        CreateDBInstanceError::InvalidSecurityIPListMalformed,
        CreateDBInstanceError::InvalidSecurityIPListDuplicate,
        CreateDBInstanceError::InvalidDBInstanceStorageValueNotSupported,
        CreateDBInstanceError::InvalidAccountPasswordMalformed,
        CreateDBInstanceError::TokenServiceError,
        CreateDBInstanceError::ZoneClosed,
        CreateDBInstanceError::PriceOriginPriceError,
        CreateDBInstanceError::NoAvailablePaymentMethod,
        CreateDBInstanceError::InvalidEcsImageNotFound,
        CreateDBInstanceError::SaleValidateNoSpecificCodeFailed,
        CreateDBInstanceError::TradeNotSupportAsyncPay,
        CreateDBInstanceError::InvalidZoneld,
        CreateDBInstanceError::SameZoneId,
        CreateDBInstanceError::RegionUnauthorized,
        CreateDBInstanceError::OperationDenied,
        CreateDBInstanceError::InvalidEngineVersionInRegionNotAvailable,
        CreateDBInstanceError::InvalidBackupLogStatus,
        CreateDBInstanceError::InvalidBackupNotFound,
    ];
}

/// Response to [`CreateDBInstanceRequest`].
#[non_exhaustive]
pub struct CreateDBInstanceResponse {
    /// ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Number of the order, for looking it up in the order system. Example: `2033xxxxxxxxxxxx`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D8F1D721-6439-4257-A89C-F1E8E9C9624D`.
    pub request_id: Option<String>,
}

response! {
    CreateDBInstanceResponse {
        "DBInstanceId" => db_instance_id: value,
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateDBInstanceRequest`] names.
///
/// - [`InsufficientBalance`](super::DocumentedError::InsufficientBalance)
/// - [`RealNameAuthenticationError`](super::DocumentedError::RealNameAuthenticationError)
/// - [`InvalidCapacityNotFound`](super::DocumentedError::InvalidCapacityNotFound)
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
/// - [`IncorrectBackupSetState`](super::DocumentedError::IncorrectBackupSetState)
/// - [`SecurityRiskAuthVerification`](super::DocumentedError::SecurityRiskAuthVerification)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`OrderAccountInformationIncomplete`](super::DocumentedError::OrderAccountInformationIncomplete)
/// - [`InvalidClientTokenMalformed`](super::DocumentedError::InvalidClientTokenMalformed)
/// - [`InvalidDBInstanceDescriptionMalformed`](super::DocumentedError::InvalidDBInstanceDescriptionMalformed)
/// - [`InvalidSecurityIPListLengthMalformed`](super::DocumentedError::InvalidSecurityIPListLengthMalformed)
/// - [`QuotaExceedAfterpayInstance`](super::DocumentedError::QuotaExceedAfterpayInstance)
/// - [`ResourceNotAvailable2`](super::DocumentedError::ResourceNotAvailable2)
/// - [`InvalidSecurityIPListMalformed`](super::DocumentedError::InvalidSecurityIPListMalformed)
/// - [`InvalidSecurityIPListDuplicate`](super::DocumentedError::InvalidSecurityIPListDuplicate)
/// - [`InvalidDBInstanceStorageValueNotSupported`](super::DocumentedError::InvalidDBInstanceStorageValueNotSupported)
/// - [`InvalidAccountPasswordMalformed`](super::DocumentedError::InvalidAccountPasswordMalformed)
/// - [`TokenServiceError`](super::DocumentedError::TokenServiceError)
/// - [`ZoneClosed`](super::DocumentedError::ZoneClosed)
/// - [`PriceOriginPriceError`](super::DocumentedError::PriceOriginPriceError)
/// - [`NoAvailablePaymentMethod`](super::DocumentedError::NoAvailablePaymentMethod)
/// - [`InvalidEcsImageNotFound`](super::DocumentedError::InvalidEcsImageNotFound)
/// - [`SaleValidateNoSpecificCodeFailed`](super::DocumentedError::SaleValidateNoSpecificCodeFailed)
/// - [`TradeNotSupportAsyncPay`](super::DocumentedError::TradeNotSupportAsyncPay)
/// - [`InvalidZoneld`](super::DocumentedError::InvalidZoneld)
/// - [`SameZoneId`](super::DocumentedError::SameZoneId)
/// - [`RegionUnauthorized`](super::DocumentedError::RegionUnauthorized)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied)
/// - [`InvalidEngineVersionInRegionNotAvailable`](super::DocumentedError::InvalidEngineVersionInRegionNotAvailable)
/// - [`InvalidBackupLogStatus`](super::DocumentedError::InvalidBackupLogStatus)
/// - [`InvalidBackupNotFound`](super::DocumentedError::InvalidBackupNotFound)
pub type CreateDBInstanceError = super::DocumentedError;
