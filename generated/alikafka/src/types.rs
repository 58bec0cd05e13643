// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Types that several operations of the product have in common.

use alicloud_runtime::codegen::*;

values! {
    /// What the user may or may not do, such as `Read` or `Write`.
    pub enum AclOperationType {
        /// Consuming messages.
        Read = "Read",
        /// Producing messages.
        Write = "Write",
        /// Writing without duplicates.
        IdempotentWrite2 = "IdempotentWrite",
        /// Looking at transactions.
        Describe = "Describe",
        /// Writing without duplicates.
        IdempotentWrite = "IDEMPOTENT_WRITE",
        /// Looking at settings.
        DescribeConfigs = "DESCRIBE_CONFIGS",
    }
}

values! {
    /// Which kind of ACL resource pattern it is or is to be.
    pub enum AclResourcePatternType {
        /// The name is compared as a whole.
        Literal = "LITERAL",
        /// Names that begin with it are covered.
        Prefixed = "PREFIXED",
    }
}

values! {
    /// What the permission is on: a `Topic`, a `Group`, the `Cluster`, or a `TransactionalId`.
    pub enum AclResourceType {
        /// A topic.
        Topic = "Topic",
        /// A consumer group.
        Group = "Group",
        /// The whole instance.
        Cluster = "Cluster",
        /// The ID of a transaction.
        TransactionalId = "TransactionalId",
    }
}

/// Settings of the confluent, and what it works with.
#[non_exhaustive]
pub struct ConfluentConfig {
    /// Compute units for the brokers.
    pub kafka_cu: Option<i32>,
    /// Disk space for the brokers.
    pub kafka_storage: Option<i32>,
    /// How many brokers run.
    pub kafka_replica: Option<i32>,
    /// Compute units for ZooKeeper.
    pub zoo_keeper_cu: Option<i32>,
    /// Disk space for ZooKeeper.
    pub zoo_keeper_storage: Option<i32>,
    /// How many copies of ZooKeeper run.
    pub zoo_keeper_replica: Option<i32>,
    /// Compute units for Control Center.
    pub control_center_cu: Option<i32>,
    /// Disk space for Control Center.
    pub control_center_storage: Option<i32>,
    /// How many copies of Control Center run.
    pub control_center_replica: Option<i32>,
    /// Compute units for Schema Registry.
    pub schema_registry_cu: Option<i32>,
    /// How many copies of Schema Registry run.
    pub schema_registry_replica: Option<i32>,
    /// Compute units for Kafka Connect.
    pub connect_cu: Option<i32>,
    /// How many copies of Kafka Connect run.
    pub connect_replica: Option<i32>,
    /// Compute units for ksqlDB.
    pub ksql_cu: Option<i32>,
    /// Disk space for ksqlDB.
    pub ksql_storage: Option<i32>,
    /// How many copies of ksqlDB run.
    pub ksql_replica: Option<i32>,
    /// Compute units for the REST proxy.
    pub kafka_rest_proxy_cu: Option<i32>,
    /// How many copies of the REST proxy run.
    pub kafka_rest_proxy_replica: Option<i32>,
}

impl ConfluentConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KafkaCU`.
    #[inline]
    pub fn kafka_cu(mut self, value: i32) -> Self {
        self.kafka_cu = Some(value);
        self
    }
    /// Sets `KafkaStorage`.
    #[inline]
    pub fn kafka_storage(mut self, value: i32) -> Self {
        self.kafka_storage = Some(value);
        self
    }
    /// Sets `KafkaReplica`.
    #[inline]
    pub fn kafka_replica(mut self, value: i32) -> Self {
        self.kafka_replica = Some(value);
        self
    }
    /// Sets `ZooKeeperCU`.
    #[inline]
    pub fn zoo_keeper_cu(mut self, value: i32) -> Self {
        self.zoo_keeper_cu = Some(value);
        self
    }
    /// Sets `ZooKeeperStorage`.
    #[inline]
    pub fn zoo_keeper_storage(mut self, value: i32) -> Self {
        self.zoo_keeper_storage = Some(value);
        self
    }
    /// Sets `ZooKeeperReplica`.
    #[inline]
    pub fn zoo_keeper_replica(mut self, value: i32) -> Self {
        self.zoo_keeper_replica = Some(value);
        self
    }
    /// Sets `ControlCenterCU`.
    #[inline]
    pub fn control_center_cu(mut self, value: i32) -> Self {
        self.control_center_cu = Some(value);
        self
    }
    /// Sets `ControlCenterStorage`.
    #[inline]
    pub fn control_center_storage(mut self, value: i32) -> Self {
        self.control_center_storage = Some(value);
        self
    }
    /// Sets `ControlCenterReplica`.
    #[inline]
    pub fn control_center_replica(mut self, value: i32) -> Self {
        self.control_center_replica = Some(value);
        self
    }
    /// Sets `SchemaRegistryCU`.
    #[inline]
    pub fn schema_registry_cu(mut self, value: i32) -> Self {
        self.schema_registry_cu = Some(value);
        self
    }
    /// Sets `SchemaRegistryReplica`.
    #[inline]
    pub fn schema_registry_replica(mut self, value: i32) -> Self {
        self.schema_registry_replica = Some(value);
        self
    }
    /// Sets `ConnectCU`.
    #[inline]
    pub fn connect_cu(mut self, value: i32) -> Self {
        self.connect_cu = Some(value);
        self
    }
    /// Sets `ConnectReplica`.
    #[inline]
    pub fn connect_replica(mut self, value: i32) -> Self {
        self.connect_replica = Some(value);
        self
    }
    /// Sets `KsqlCU`.
    #[inline]
    pub fn ksql_cu(mut self, value: i32) -> Self {
        self.ksql_cu = Some(value);
        self
    }
    /// Sets `KsqlStorage`.
    #[inline]
    pub fn ksql_storage(mut self, value: i32) -> Self {
        self.ksql_storage = Some(value);
        self
    }
    /// Sets `KsqlReplica`.
    #[inline]
    pub fn ksql_replica(mut self, value: i32) -> Self {
        self.ksql_replica = Some(value);
        self
    }
    /// Sets `KafkaRestProxyCU`.
    #[inline]
    pub fn kafka_rest_proxy_cu(mut self, value: i32) -> Self {
        self.kafka_rest_proxy_cu = Some(value);
        self
    }
    /// Sets `KafkaRestProxyReplica`.
    #[inline]
    pub fn kafka_rest_proxy_replica(mut self, value: i32) -> Self {
        self.kafka_rest_proxy_replica = Some(value);
        self
    }
}

response! {
    ConfluentConfig {
        "KafkaCU" => kafka_cu: value,
        "KafkaStorage" => kafka_storage: value,
        "KafkaReplica" => kafka_replica: value,
        "ZooKeeperCU" => zoo_keeper_cu: value,
        "ZooKeeperStorage" => zoo_keeper_storage: value,
        "ZooKeeperReplica" => zoo_keeper_replica: value,
        "ControlCenterCU" => control_center_cu: value,
        "ControlCenterStorage" => control_center_storage: value,
        "ControlCenterReplica" => control_center_replica: value,
        "SchemaRegistryCU" => schema_registry_cu: value,
        "SchemaRegistryReplica" => schema_registry_replica: value,
        "ConnectCU" => connect_cu: value,
        "ConnectReplica" => connect_replica: value,
        "KsqlCU" => ksql_cu: value,
        "KsqlStorage" => ksql_storage: value,
        "KsqlReplica" => ksql_replica: value,
        "KafkaRestProxyCU" => kafka_rest_proxy_cu: value,
        "KafkaRestProxyReplica" => kafka_rest_proxy_replica: value,
    }
}

values! {
    /// Kind of the item, out of those that the service tells apart.
    pub enum SaslUserType {
        /// The password itself is compared.
        Plain = "plain",
        /// Logon by challenge and response.
        Scram = "scram",
    }
}

/// Settings of the serverless, and what it works with.
#[non_exhaustive]
pub struct ServerlessConfig {
    /// How much the reserved publish can hold or do.
    pub reserved_publish_capacity: Option<i64>,
    /// How much the reserved subscribe can hold or do.
    pub reserved_subscribe_capacity: Option<i64>,
}

impl ServerlessConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ReservedPublishCapacity`.
    #[inline]
    pub fn reserved_publish_capacity(mut self, value: i64) -> Self {
        self.reserved_publish_capacity = Some(value);
        self
    }
    /// Sets `ReservedSubscribeCapacity`.
    #[inline]
    pub fn reserved_subscribe_capacity(mut self, value: i64) -> Self {
        self.reserved_subscribe_capacity = Some(value);
        self
    }
}

request! {
    ServerlessConfig {
        "ReservedPublishCapacity" => reserved_publish_capacity: field,
        "ReservedSubscribeCapacity" => reserved_subscribe_capacity: field,
    }
}

values! {
    /// Which kind of spec it is or is to be.
    pub enum SpecType {
        /// Standard Edition.
        Normal = "normal",
        /// Professional Edition, for much writing.
        Professional = "professional",
        /// Professional Edition, for much reading.
        ProfessionalForHighRead = "professionalForHighRead",
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

request! {
    Tag {
        "Key" => key: field,
        "Value" => value: field,
    }
}

/// Tags, which are pairs of key and value for sorting resources.
#[non_exhaustive]
pub struct TagVO {
    /// Key of one tag, with which items are labeled, grouped and found. Example: `test`.
    pub key: Option<String>,
    /// Value of the tag whose key stands beside it; may be empty. Example: `test`.
    pub value: Option<String>,
}

response! {
    TagVO {
        "Key" => key: value,
        "Value" => value: value,
    }
}
