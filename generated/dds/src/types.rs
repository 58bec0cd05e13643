// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// Whether audit logging is on.
    pub enum AuditStatus {
        /// Audit logging on.
        Enable2 = "enable",
        /// Audit logging off.
        Disabled2 = "disabled",
        /// Audit logging on.
        Enable = "Enable",
        /// Audit logging off.
        Disabled = "Disabled",
    }
}

values! {
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    pub enum CharacterType {
        /// Shard of a sharded cluster.
        Db = "db",
        /// Config server of a sharded cluster.
        Cs = "cs",
        /// Mongos node of a sharded cluster.
        Mongos = "mongos",
        /// Sharded cluster as a whole.
        Logic = "logic",
        /// Replica set.
        Normal = "normal",
    }
}

values! {
    /// How the item is billed.
    pub enum ChargeType {
        /// Subscription: paid in advance for a fixed time.
        PrePaid = "PrePaid",
        /// Pay-as-you-go: billed afterwards for what was used.
        PostPaid = "PostPaid",
        /// Paid in advance for a term.
        Prepay = "PREPAY",
        /// Billed by use.
        Postpay = "POSTPAY",
    }
}

values! {
    /// Whether zones for replica sets or for sharded clusters are wanted.
    pub enum DbType {
        /// Replica set.
        Normal = "normal",
        /// Sharded cluster.
        Sharding = "sharding",
    }
}

values! {
    /// When the change is made: at once or in the maintenance window.
    pub enum EffectiveTime {
        /// At once.
        Immediately = "Immediately",
        /// In the next maintenance window.
        MaintainTime = "MaintainTime",
        /// `0`
        _0 = "0",
        /// `1`
        _1 = "1",
        /// At a given moment.
        TimePoint = "TimePoint",
        /// `2`
        _2 = "2",
    }
}

values! {
    /// Kinds of operations that the audit log records, separated by commas.
    pub enum Filter {
        /// Administrative operations.
        Admin = "admin",
        /// Slow operations.
        Slow = "slow",
        /// Reads.
        Query = "query",
        /// Insertions of documents.
        Insert = "insert",
        /// Changes to documents.
        Update = "update",
        /// Deletions of documents.
        Delete = "delete",
        /// Protocol commands, such as aggregation.
        Command = "command",
    }
}

values! {
    /// Where the request comes from: the API or the console.
    pub enum FromApp {
        /// The request is made by a program through the API.
        OpenApi = "OpenApi",
        /// The console.
        MongoBuy = "mongo_buy",
    }
}

/// Whitelist templates that can be used by several instances.
#[non_exhaustive]
pub struct GlobalSecurityIPGroup {
    /// Whitelist template, for use in later calls. Example: `g-2ifynl1jfkdlhhxgva3q`.
    pub global_security_group_id: Option<String>,
    /// What the whitelist template is called. Example: `developer`.
    pub global_ig_name: Option<String>,
    /// Addresses and ranges in the whitelist template, separated by commas.
    /// Example: `111.207.194.217,61.149.7.154`.
    pub g_ip_list: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

response! {
    GlobalSecurityIPGroup {
        "GlobalSecurityGroupId" => global_security_group_id: value,
        "GlobalIgName" => global_ig_name: value,
        "GIpList" => g_ip_list: value,
        "RegionId" => region_id: value,
    }
}

values! {
    /// Kind of instance: replica set, sharded cluster or serverless.
    pub enum InstanceType {
        /// Sharded cluster.
        Sharding = "sharding",
        /// Replica set; includes instances with one node.
        Replicate = "replicate",
        /// Instance that is sized by the load and not by a fixed class.
        Serverless = "serverless",
    }
}

/// Entries of the error log.
#[non_exhaustive]
pub struct LogRecords {
    /// Which part of the database the log entry is about, such as network, access control or commands.
    pub category: Option<String>,
    /// Connection that the log entry came from. Example: `conn18xxxxxx`.
    pub conn_info: Option<String>,
    /// Text or data that the item consists of.
    pub content: Option<String>,
    /// When the log entry was written. Example: `2019-02-26T12:09:34Z`.
    pub create_time: Option<Timestamp>,
    /// Identifier of the item within its collection. Example: `1111111111`.
    pub id: Option<i32>,
}

response! {
    LogRecords {
        "Category" => category: value,
        "ConnInfo" => conn_info: value,
        "Content" => content: value,
        "CreateTime" => create_time: value,
        "Id" => id: value,
    }
}

values! {
    /// Whether all keywords have to occur or one suffices.
    pub enum LogicalOperator {
        /// A record must contain all keywords.
        And = "and",
        /// A record must contain one of the keywords.
        Or = "or",
    }
}

values! {
    /// Whether the item lies in a VPC or in the classic network.
    pub enum NetworkType {
        /// A virtual private cloud.
        Vpc = "VPC",
        /// The classic network, which all customers share.
        Classic = "Classic",
        /// Reached from the Internet.
        Public = "Public",
    }
}

values! {
    /// Part that the node plays, such as mongos, shard, Configserver, or member of a replica set.
    pub enum NodeType {
        /// Node of a replica set.
        Normal = "normal",
        /// Config server, which keeps the layout of the cluster.
        ConfigServer = "configServer",
        /// Shard, which holds part of the data.
        Shard = "shard",
        /// Mongos node, which routes requests to the shards.
        Mongos = "mongos",
        /// Config server, which keeps the layout of the cluster.
        Configserver = "configserver",
    }
}

values! {
    /// What the price is asked for: a purchase, a change of size or a renewal.
    pub enum OrderType {
        /// Purchase of a new instance.
        Buy = "BUY",
        /// Change to a larger size; for prices, any change of size.
        Upgrade = "UPGRADE",
        /// Renewal of an instance.
        Renew = "RENEW",
        /// Change to a smaller size.
        Downgrade = "DOWNGRADE",
    }
}

values! {
    /// Whether clients speak MongoDB's protocol or that of DynamoDB.
    pub enum ProtocolType {
        /// MongoDB's own protocol.
        Mongodb = "mongodb",
        /// Protocol of Amazon DynamoDB.
        Dynamodb = "dynamodb",
    }
}

values! {
    /// Whether records are sorted by time upwards or downwards.
    pub enum RequestOrderType {
        /// From the newest to the oldest.
        Desc = "desc",
        /// From the oldest to the newest.
        Asc = "asc",
    }
}

/// Spans of time that can be restored, one entry each.
#[non_exhaustive]
pub struct RestoreRange {
    /// Earliest moment that can be restored in this span. Example: `2023-10-16T19:33:20Z`.
    pub restore_begin_time: Option<Timestamp>,
    /// Latest moment that can be restored in this span. Example: `2023-10-16T19:43:20Z`.
    pub restore_end_time: Option<Timestamp>,
    /// What is restored from: a backup or a point in time, of this, a deleted or a remote instance.
    /// Example: `PointInTime`.
    pub restore_type: Option<String>,
}

response! {
    RestoreRange {
        "RestoreBeginTime" => restore_begin_time: value,
        "RestoreEndTime" => restore_end_time: value,
        "RestoreType" => restore_type: value,
    }
}

values! {
    /// Part that the node plays, such as primary, or its kind in a sharded cluster.
    pub enum RoleType {
        /// Primary node, which takes the writes.
        Primary = "primary",
        /// Secondary node, which copies from the primary.
        Secondary = "secondary",
    }
}

/// Price rules that apply to the order.
#[non_exhaustive]
pub struct Rule {
    /// What the price rule is called. Example: `demoname`.
    pub name: Option<String>,
    /// Price rule that applies, by its number. Example: `11111111`.
    pub rule_desc_id: Option<i64>,
    /// Title or heading shown to people. Example: `demo`.
    pub title: Option<String>,
}

response! {
    Rule {
        "Name" => name: value,
        "RuleDescId" => rule_desc_id: value,
        "Title" => title: value,
    }
}

values! {
    /// Network that the SRV address is for.
    pub enum SrvConnectionType {
        /// For access from inside the VPC.
        Vpc = "vpc",
        /// For access from the Internet.
        Public = "public",
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct Tag {
    /// First half of a tag, under which its value is filed. Example: `testdatabase`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `apitest`.
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

/// Subnets of the network, one entry each.
#[non_exhaustive]
pub struct VSwitch {
    /// Whether the vSwitch can be used. Example: `Available`.
    pub status: Option<String>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-bp*******************`.
    pub vswitch_id: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Address range of the subnet. Example: `10.**.**.0/24`.
    pub cidr_block: Option<String>,
    /// When the item was created.
    pub gmt_create: Option<String>,
    /// When the item was last changed.
    pub gmt_modified: Option<String>,
    /// Zone that the subnet is in. Example: `cn-hangzhou-i`.
    pub iz_no: Option<String>,
    /// What the subnet is called. Example: `vsw-name`.
    pub vswitch_name: Option<String>,
}

response! {
    VSwitch {
        "Status" => status: value,
        "VSwitchId" => vswitch_id: value,
        "IsDefault" => is_default: value,
        "CidrBlock" => cidr_block: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "IzNo" => iz_no: value,
        "VSwitchName" => vswitch_name: value,
    }
}

/// VPCs of the account, with their subnets.
#[non_exhaustive]
pub struct Vpc {
    /// Whether the VPC can be used. Example: `Available`.
    pub status: Option<String>,
    /// What the network is called. Example: `vpc-name`.
    pub vpc_name: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-bp*******************`.
    pub vpc_id: Option<String>,
    /// Whether this is the default one of its kind. Example: `true`.
    pub is_default: Option<bool>,
    /// Address range of the network or the subnet. Example: `10.**.**.0/8`.
    pub cidr_block: Option<String>,
    /// Region of the network; not filled in for some entries. Example: `cn-hangzhou`.
    pub region_no: Option<String>,
    /// When the item was created.
    pub gmt_create: Option<String>,
    /// No longer in use and returned empty.
    pub ali_uid: Option<String>,
    /// Subnets of the network, one entry each.
    pub v_switchs: Vec<VSwitch>,
    /// When the item was last changed.
    pub gmt_modified: Option<String>,
    /// No longer in use and returned empty.
    pub bid: Option<String>,
}

response! {
    Vpc {
        "Status" => status: value,
        "VpcName" => vpc_name: value,
        "VpcId" => vpc_id: value,
        "IsDefault" => is_default: value,
        "CidrBlock" => cidr_block: value,
        "RegionNo" => region_no: value,
        "GmtCreate" => gmt_create: value,
        "AliUid" => ali_uid: value,
        "VSwitchs" => v_switchs: list(""),
        "GmtModified" => gmt_modified: value,
        "Bid" => bid: value,
    }
}

values! {
    /// Whether clients in the VPC need a password.
    pub enum VpcAuthMode {
        /// Clients in the VPC need no password.
        Open = "Open",
        /// Clients in the VPC need a password.
        Close = "Close",
        /// Access without a password is not available for the instance.
        NotSupport = "NotSupport",
    }
}
