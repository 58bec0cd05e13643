// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

/// Deprecated; carries no useful information.
#[non_exhaustive]
pub struct AccessDeniedDetail {
    /// What is done, or is to be done, about the auth. Example: `_`.
    pub auth_action: Option<String>,
    /// Deprecated; part of the access denial information that is no longer filled in. Example: `_`.
    pub auth_principal_display_name: Option<String>,
    /// Number of the account that owns the auth principal. Example: `_`.
    pub auth_principal_owner_id: Option<String>,
    /// Which kind of auth principal it is or is to be. Example: `_`.
    pub auth_principal_type: Option<String>,
    /// Text for people about the encoded diagnostic. Example: `_`.
    pub encoded_diagnostic_message: Option<String>,
    /// Which kind of no permission it is or is to be. Example: `_`.
    pub no_permission_type: Option<String>,
    /// Which kind of policy it is or is to be. Example: `_`.
    pub policy_type: Option<String>,
}

response! {
    AccessDeniedDetail {
        "AuthAction" => auth_action: value,
        "AuthPrincipalDisplayName" => auth_principal_display_name: value,
        "AuthPrincipalOwnerId" => auth_principal_owner_id: value,
        "AuthPrincipalType" => auth_principal_type: value,
        "EncodedDiagnosticMessage" => encoded_diagnostic_message: value,
        "NoPermissionType" => no_permission_type: value,
        "PolicyType" => policy_type: value,
    }
}

values! {
    /// How the item is billed.
    pub enum ChargeType {
        /// Pay-as-you-go: billed afterwards for what was used.
        PostPaid = "PostPaid",
        /// Subscription: paid in advance for a fixed time.
        PrePaid = "PrePaid",
        /// Pay-as-you-go.
        Postpaid = "POSTPAID",
        /// Subscription; a period has to be given as well.
        Prepaid = "PREPAID",
        /// Subscription; a period has to be given as well.
        Prepay = "PREPAY",
        /// Pay-as-you-go.
        Postpay = "POSTPAY",
        /// Billed with the dedicated cluster it runs in.
        Dhgpay = "dhgpay",
    }
}

values! {
    /// Whether the instance is of the Community Edition or of Tair.
    pub enum EditionType {
        /// Tair, the enterprise edition.
        Enterprise = "Enterprise",
        /// Open source Redis edition.
        Community = "Community",
    }
}

values! {
    /// When the change is made: at once or in the maintenance window.
    pub enum EffectiveTime {
        /// `0`
        _0 = "0",
        /// `1`
        _1 = "1",
        /// The change is made at once.
        Immediately = "Immediately",
        /// The change waits for the maintenance window.
        MaintainTime = "MaintainTime",
    }
}

values! {
    /// Database engine, such as MySQL or Redis.
    pub enum Engine {
        /// Instances that speak the Redis protocol.
        Redis2 = "Redis",
        /// Instances that speak the Memcache protocol.
        Memcache2 = "Memcache",
        /// Instances that speak the Redis protocol.
        Redis3 = "redis",
        /// Instances that speak the Memcache protocol.
        Memcache3 = "memcache",
        /// Instances that speak the Redis protocol.
        Redis = "REDIS",
        /// Instances that speak the Memcache protocol.
        Memcache = "MEMCACHE",
    }
}

values! {
    /// Network that the security group or the endpoint is for.
    pub enum IPType {
        /// Endpoints for use inside the network.
        Private = "Private",
        /// Endpoints on the internet.
        Public = "Public",
    }
}

values! {
    /// How the instance stands at present; it decides what can be done with it.
    pub enum InstanceStatus {
        /// Running and ready for use.
        Normal = "Normal",
        /// The instance is being set up.
        Creating = "Creating",
        /// The specification is being changed.
        Changing = "Changing",
        /// Disabled; clients cannot use the instance.
        Inactive = "Inactive",
        /// Data is being deleted from the instance.
        Flushing = "Flushing",
        /// The instance no longer exists.
        Released = "Released",
        /// The instance is being converted, for example in its billing.
        Transforming = "Transforming",
        /// Out of service for the time being.
        Unavailable = "Unavailable",
        /// Something went wrong with the instance.
        Error = "Error",
        /// The instance is being moved.
        Migrating = "Migrating",
        /// Data is being restored from a backup.
        BackupRecovering = "BackupRecovering",
        /// The minor version is being upgraded.
        MinorVersionUpgrading = "MinorVersionUpgrading",
        /// The network settings are being changed.
        NetworkModifying = "NetworkModifying",
        /// The TLS settings are being changed.
        SSLModifying = "SSLModifying",
        /// The major version is being upgraded.
        MajorVersionUpgrading = "MajorVersionUpgrading",
    }
}

values! {
    /// Kind or model of the instance, which sets what it can do.
    pub enum InstanceType {
        /// Redis Community Edition.
        Redis = "Redis",
        /// Instance that speaks the Memcache protocol.
        Memcache = "Memcache",
        /// Tair instance that keeps its data on ESSD or SSD disks.
        TairEssd = "tair_essd",
        /// Tair instance that keeps its data in persistent memory.
        TairScm = "tair_scm",
        /// Tair, the enterprise edition.
        Tair = "Tair",
        /// Tair instance that keeps its data in DRAM.
        TairRdb = "tair_rdb",
        /// Tair instance of the storage kind named SKV.
        TairSkv = "tair_skv",
    }
}

values! {
    /// Whether the item lies in a VPC or in the classic network.
    pub enum NetworkType {
        /// The classic network, which all customers share.
        Classic = "CLASSIC",
        /// A virtual private cloud.
        Vpc = "VPC",
    }
}

values! {
    /// Whether there is one copy of the data or two.
    pub enum NodeType {
        /// One node only, without a replica.
        StandAlone = "STAND_ALONE",
        /// A master with a replica that takes over.
        MasterSlave = "MASTER_SLAVE",
        /// Two copies: a master and a replica.
        Double = "double",
        /// One copy only, without a replica.
        Single = "single",
    }
}

values! {
    /// Kind of order, or the order in which the result is sorted.
    pub enum OrderType {
        /// Order for a new instance.
        Buy = "BUY",
        /// Order for a larger or changed specification.
        Upgrade = "UPGRADE",
        /// Order for a smaller specification.
        Downgrade = "DOWNGRADE",
        /// Order that extends a subscription.
        Renew = "RENEW",
        /// Order for a change of the billing method.
        Convert = "CONVERT",
        /// The service works out whether this is an upgrade or a downgrade.
        Auto = "AUTO",
    }
}

values! {
    /// Kind of resource that the ID or tag beside it belongs to.
    pub enum ResourceType {
        /// Redis and Tair instances.
        Instance = "INSTANCE",
        /// Redis and Tair instances.
        Instance2 = "instance",
    }
}

values! {
    /// Whether the node holds data or manages, as proxies do.
    pub enum SlowLogRecordType {
        /// A node that routes commands to the shards.
        Proxy = "proxy",
        /// A node that holds data.
        Db = "db",
    }
}

values! {
    /// Kind of disk or medium that the instance stores its data on.
    pub enum StorageType {
        /// ESSD of performance level 0.
        EssdPl0 = "essd_pl0",
        /// ESSD of performance level 1.
        EssdPl1 = "essd_pl1",
        /// ESSD of performance level 2.
        EssdPl2 = "essd_pl2",
        /// ESSD of performance level 3.
        EssdPl3 = "essd_pl3",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// Key of a tag, set on the instance or used to find it.
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
    /// Whether the cluster backups are listed without the backups of their shards.
    pub enum TrueFalse {
        /// The backups of the shards are left out.
        True = "True",
        /// The backups of the shards are listed too.
        False = "False",
    }
}

values! {
    /// Whether clients in the VPC have to give a password.
    pub enum VpcAuthMode {
        /// Clients in the VPC have to give a password.
        Open2 = "Open",
        /// Clients in the VPC connect without a password.
        Close2 = "Close",
        /// Clients in the VPC have to give a password.
        Open = "OPEN",
        /// Clients in the VPC connect without a password.
        Close = "CLOSE",
    }
}
