// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves an instance into a different resource group.
//! - [`CreateInstance`](mod@create_instance): Creates a 5.x instance with series, specification, billing, and network settings.
//! - [`DeleteInstance`](mod@delete_instance): Releases an instance with its topics, groups and messages.
//! - [`GetInstance`](mod@get_instance): Returns one instance with status, specification, network, and expiry.
//! - [`ListInstances`](mod@list_instances): Lists the instances of a region, by filter, series, resource group, or tags.
//! - [`UpdateInstance`](mod@update_instance): Changes an instance: name, remark, network, retention time, or scaling.
//!
//! ## Topics
//!
//! - [`CreateTopic`](mod@create_topic): Creates a topic for one message type on an instance.
//! - [`DeleteTopic`](mod@delete_topic): Deletes a topic together with all subscriptions to it.
//! - [`GetTopic`](mod@get_topic): Returns one topic with message type, status, and remark.
//! - [`ListTopics`](mod@list_topics): Lists the topics of an instance, by filter and message type.
//! - [`UpdateTopic`](mod@update_topic): Changes the remark or the sending rate limit of a topic.
//!
//! ## Consumer groups
//!
//! - [`CreateConsumerGroup`](mod@create_consumer_group): Creates a consumer group on an instance, with delivery order and retry policy.
//! - [`DeleteConsumerGroup`](mod@delete_consumer_group): Deletes a consumer group; its consumers can no longer read messages.
//! - [`GetConsumerGroup`](mod@get_consumer_group): Returns one consumer group with its delivery order and retry policy.
//! - [`ListConsumerGroupSubscriptions`](mod@list_consumer_group_subscriptions): Lists what a consumer group subscribes to, with filters and consistency.
//! - [`ListConsumerGroups`](mod@list_consumer_groups): Lists the consumer groups of an instance, by filter, page by page.
//! - [`ResetConsumeOffset`](mod@reset_consume_offset): Moves a consumer group's offset in a topic, for example back to an earlier time.
//! - [`UpdateConsumerGroup`](mod@update_consumer_group): Changes remark, delivery order, or retry policy of a consumer group.
//!
//! ## Others
//!
//! - [`AddDisasterRecoveryItem`](mod@add_disaster_recovery_item): Adds topics to a disaster recovery plan, to be synchronized between its instances.
//! - [`CreateDisasterRecoveryPlan`](mod@create_disaster_recovery_plan): Creates a disaster recovery plan between instances, with roles, authentication, and networks.
//! - [`CreateInstanceAccount`](mod@create_instance_account): Creates an account with user name and password on an instance.
//! - [`CreateInstanceAcl`](mod@create_instance_acl): Grants or denies an account actions on a topic or consumer group of an instance.
//! - [`CreateInstanceIpWhitelist`](mod@create_instance_ip_whitelist): Adds IP addresses to the whitelist of an instance.
//! - [`DeleteConsumerGroupSubscription`](mod@delete_consumer_group_subscription): Deletes a consumer group's subscription to a topic.
//! - [`DeleteDisasterRecoveryItem`](mod@delete_disaster_recovery_item): Takes one item out of a disaster recovery plan; its messages are no longer copied.
//! - [`DeleteDisasterRecoveryPlan`](mod@delete_disaster_recovery_plan): Deletes a disaster recovery plan between instances.
//! - [`DeleteInstanceAccount`](mod@delete_instance_account): Deletes an account that clients signed in to the instance with.
//! - [`DeleteInstanceAcl`](mod@delete_instance_acl): Takes the permissions of an account on a topic or group away.
//! - [`DeleteInstanceIpWhitelist`](mod@delete_instance_ip_whitelist): Takes IP addresses off the whitelist of an instance.
//! - [`ExecuteMigrationOperation`](mod@execute_migration_operation): Carries out one operation of a migration stage, with its parameters.
//! - [`FinishMigrationStage`](mod@finish_migration_stage): Marks a stage of a migration as finished, named by its type.
//! - [`GetConsumeTimespan`](mod@get_consume_timespan): Returns the time span of the messages that a consumer group can consume from a topic.
//! - [`GetConsumerGroupLag`](mod@get_consumer_group_lag): Returns how far a consumer group lags behind, optionally for one topic.
//! - [`GetConsumerGroupSubscription`](mod@get_consumer_group_subscription): Returns the subscription of a consumer group to one topic.
//! - [`GetConsumerStack`](mod@get_consumer_stack): Returns the thread stacks of one consumer client in a group.
//! - [`GetDisasterRecoveryItem`](mod@get_disaster_recovery_item): Returns one topic item of a disaster recovery plan.
//! - [`GetDisasterRecoveryPlan`](mod@get_disaster_recovery_plan): Returns a disaster recovery plan with its instances.
//! - [`GetInstanceAccount`](mod@get_instance_account): Returns one account of an instance, by its user name.
//! - [`GetInstanceAcl`](mod@get_instance_acl): Returns what an account may do with one topic or consumer group.
//! - [`GetInstanceIpWhitelist`](mod@get_instance_ip_whitelist): Returns the whitelist entries of an instance for given IP addresses.
//! - [`GetMessageDetail`](mod@get_message_detail): Returns one message of a topic in full, by its ID.
//! - [`GetTrace`](mod@get_trace): Returns the trace of one message, from production to consumption.
//! - [`ListAvailableZones`](mod@list_available_zones): Lists the zones in which instances can be created.
//! - [`ListConsumerConnections`](mod@list_consumer_connections): Lists the clients that are connected for a consumer group.
//! - [`ListDisasterRecoveryCheckpoints`](mod@list_disaster_recovery_checkpoints): Lists the synchronization checkpoints of an item in a disaster recovery plan.
//! - [`ListDisasterRecoveryItems`](mod@list_disaster_recovery_items): Lists the topic items of a disaster recovery plan.
//! - [`ListDisasterRecoveryPlans`](mod@list_disaster_recovery_plans): Lists disaster recovery plans, optionally those of one instance.
//! - [`ListInstanceAccount`](mod@list_instance_account): Lists the accounts of an instance, by name, type, or status.
//! - [`ListInstanceAcl`](mod@list_instance_acl): Lists the access permissions on an instance, with a text filter.
//! - [`ListInstanceIpWhitelist`](mod@list_instance_ip_whitelist): Lists the IP addresses on the whitelist of an instance.
//! - [`ListMessages`](mod@list_messages): Finds messages in a topic by ID, key, or time.
//! - [`ListMetricMeta`](mod@list_metric_meta): Lists the metrics that can be queried, with their metadata.
//! - [`ListMigrationOperations`](mod@list_migration_operations): Lists the operations of a migration, by stage and type.
//! - [`ListMigrations`](mod@list_migrations): Lists migrations by type, page by page.
//! - [`ListRegions`](mod@list_regions): Lists regions and whether each supports 4.x and 5.x instances.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which RocketMQ resources.
//! - [`ListTopicSubscriptions`](mod@list_topic_subscriptions): Lists the consumer groups that subscribe to a topic.
//! - [`ListTraces`](mod@list_traces): Finds message traces in a topic by ID, key, or time.
//! - [`StartDisasterRecoveryItem`](mod@start_disaster_recovery_item): Starts one item of a disaster recovery plan, whose messages are copied from then on.
//! - [`StopDisasterRecoveryItem`](mod@stop_disaster_recovery_item): Stops synchronizing one topic item of a disaster recovery plan.
//! - [`SyncDisasterRecoveryCheckpoint`](mod@sync_disaster_recovery_checkpoint): Carries a consumption checkpoint over within a disaster recovery plan.
//! - [`TagResources`](mod@tag_resources): Puts tags on RocketMQ resources of one type.
//! - [`UntagResources`](mod@untag_resources): Takes the given tags, or all of them, off RocketMQ resources.
//! - [`UpdateDisasterRecoveryItem`](mod@update_disaster_recovery_item): Changes the topics of an item in a disaster recovery plan.
//! - [`UpdateDisasterRecoveryPlan`](mod@update_disaster_recovery_plan): Changes name, type, or instances of a disaster recovery plan.
//! - [`UpdateInstanceAccount`](mod@update_instance_account): Changes the password or the status of an instance account.
//! - [`UpdateInstanceAcl`](mod@update_instance_acl): Changes what an account may do with a topic or consumer group.
//! - [`VerifyConsumeMessage`](mod@verify_consume_message): Pushes a message to one consumer client, to test whether it can be consumed.
//! - [`VerifySendMessage`](mod@verify_send_message): Sends a test message to a topic, with tag and key.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_disaster_recovery_item;
pub mod change_resource_group;
pub mod create_consumer_group;
pub mod create_disaster_recovery_plan;
pub mod create_instance;
pub mod create_instance_account;
pub mod create_instance_acl;
pub mod create_instance_ip_whitelist;
pub mod create_topic;
pub mod delete_consumer_group;
pub mod delete_consumer_group_subscription;
pub mod delete_disaster_recovery_item;
pub mod delete_disaster_recovery_plan;
pub mod delete_instance;
pub mod delete_instance_account;
pub mod delete_instance_acl;
pub mod delete_instance_ip_whitelist;
pub mod delete_topic;
pub mod execute_migration_operation;
pub mod finish_migration_stage;
pub mod get_consume_timespan;
pub mod get_consumer_group;
pub mod get_consumer_group_lag;
pub mod get_consumer_group_subscription;
pub mod get_consumer_stack;
pub mod get_disaster_recovery_item;
pub mod get_disaster_recovery_plan;
pub mod get_instance;
pub mod get_instance_account;
pub mod get_instance_acl;
pub mod get_instance_ip_whitelist;
pub mod get_message_detail;
pub mod get_topic;
pub mod get_trace;
pub mod list_available_zones;
pub mod list_consumer_connections;
pub mod list_consumer_group_subscriptions;
pub mod list_consumer_groups;
pub mod list_disaster_recovery_checkpoints;
pub mod list_disaster_recovery_items;
pub mod list_disaster_recovery_plans;
pub mod list_instance_account;
pub mod list_instance_acl;
pub mod list_instance_ip_whitelist;
pub mod list_instances;
pub mod list_messages;
pub mod list_metric_meta;
pub mod list_migration_operations;
pub mod list_migrations;
pub mod list_regions;
pub mod list_tag_resources;
pub mod list_topic_subscriptions;
pub mod list_topics;
pub mod list_traces;
pub mod reset_consume_offset;
pub mod start_disaster_recovery_item;
pub mod stop_disaster_recovery_item;
pub mod sync_disaster_recovery_checkpoint;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_consumer_group;
pub mod update_disaster_recovery_item;
pub mod update_disaster_recovery_plan;
pub mod update_instance;
pub mod update_instance_account;
pub mod update_instance_acl;
pub mod update_topic;
pub mod verify_consume_message;
pub mod verify_send_message;
pub mod types;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_disaster_recovery_item::{AddDisasterRecoveryItemRequest, AddDisasterRecoveryItemResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    create_consumer_group::{CreateConsumerGroupRequest, CreateConsumerGroupResponse},
    create_disaster_recovery_plan::{CreateDisasterRecoveryPlanRequest, CreateDisasterRecoveryPlanResponse},
    create_instance::{CreateInstanceRequest, CreateInstanceResponse},
    create_instance_account::{CreateInstanceAccountRequest, CreateInstanceAccountResponse},
    create_instance_acl::{CreateInstanceAclRequest, CreateInstanceAclResponse},
    create_instance_ip_whitelist::{CreateInstanceIpWhitelistRequest, CreateInstanceIpWhitelistResponse},
    create_topic::{CreateTopicRequest, CreateTopicResponse},
    delete_consumer_group::{DeleteConsumerGroupRequest, DeleteConsumerGroupResponse},
    delete_consumer_group_subscription::{DeleteConsumerGroupSubscriptionRequest, DeleteConsumerGroupSubscriptionResponse},
    delete_disaster_recovery_item::{DeleteDisasterRecoveryItemRequest, DeleteDisasterRecoveryItemResponse},
    delete_disaster_recovery_plan::{DeleteDisasterRecoveryPlanRequest, DeleteDisasterRecoveryPlanResponse},
    delete_instance::{DeleteInstanceRequest, DeleteInstanceResponse},
    delete_instance_account::{DeleteInstanceAccountRequest, DeleteInstanceAccountResponse},
    delete_instance_acl::{DeleteInstanceAclRequest, DeleteInstanceAclResponse},
    delete_instance_ip_whitelist::{DeleteInstanceIpWhitelistRequest, DeleteInstanceIpWhitelistResponse},
    delete_topic::{DeleteTopicRequest, DeleteTopicResponse},
    execute_migration_operation::{ExecuteMigrationOperationRequest, ExecuteMigrationOperationResponse},
    finish_migration_stage::{FinishMigrationStageRequest, FinishMigrationStageResponse},
    get_consume_timespan::{GetConsumeTimespanRequest, GetConsumeTimespanResponse},
    get_consumer_group::{GetConsumerGroupRequest, GetConsumerGroupResponse},
    get_consumer_group_lag::{GetConsumerGroupLagRequest, GetConsumerGroupLagResponse},
    get_consumer_group_subscription::{GetConsumerGroupSubscriptionRequest, GetConsumerGroupSubscriptionResponse},
    get_consumer_stack::{GetConsumerStackRequest, GetConsumerStackResponse},
    get_disaster_recovery_item::{GetDisasterRecoveryItemRequest, GetDisasterRecoveryItemResponse},
    get_disaster_recovery_plan::{GetDisasterRecoveryPlanRequest, GetDisasterRecoveryPlanResponse},
    get_instance::{GetInstanceRequest, GetInstanceResponse},
    get_instance_account::{GetInstanceAccountRequest, GetInstanceAccountResponse},
    get_instance_acl::{GetInstanceAclRequest, GetInstanceAclResponse},
    get_instance_ip_whitelist::{GetInstanceIpWhitelistRequest, GetInstanceIpWhitelistResponse},
    get_message_detail::{GetMessageDetailRequest, GetMessageDetailResponse},
    get_topic::{GetTopicRequest, GetTopicResponse},
    get_trace::{GetTraceRequest, GetTraceResponse},
    list_available_zones::{ListAvailableZonesRequest, ListAvailableZonesResponse},
    list_consumer_connections::{ListConsumerConnectionsRequest, ListConsumerConnectionsResponse},
    list_consumer_group_subscriptions::{ListConsumerGroupSubscriptionsRequest, ListConsumerGroupSubscriptionsResponse},
    list_consumer_groups::{ListConsumerGroupsRequest, ListConsumerGroupsResponse},
    list_disaster_recovery_checkpoints::{ListDisasterRecoveryCheckpointsRequest, ListDisasterRecoveryCheckpointsResponse},
    list_disaster_recovery_items::{ListDisasterRecoveryItemsRequest, ListDisasterRecoveryItemsResponse},
    list_disaster_recovery_plans::{ListDisasterRecoveryPlansRequest, ListDisasterRecoveryPlansResponse},
    list_instance_account::{ListInstanceAccountRequest, ListInstanceAccountResponse},
    list_instance_acl::{ListInstanceAclRequest, ListInstanceAclResponse},
    list_instance_ip_whitelist::{ListInstanceIpWhitelistRequest, ListInstanceIpWhitelistResponse},
    list_instances::{ListInstancesRequest, ListInstancesResponse},
    list_messages::{ListMessagesRequest, ListMessagesResponse},
    list_metric_meta::{ListMetricMetaRequest, ListMetricMetaResponse},
    list_migration_operations::{ListMigrationOperationsRequest, ListMigrationOperationsResponse},
    list_migrations::{ListMigrationsRequest, ListMigrationsResponse},
    list_regions::{ListRegionsRequest, ListRegionsResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_topic_subscriptions::{ListTopicSubscriptionsRequest, ListTopicSubscriptionsResponse},
    list_topics::{ListTopicsRequest, ListTopicsResponse},
    list_traces::{ListTracesRequest, ListTracesResponse},
    reset_consume_offset::{ResetConsumeOffsetRequest, ResetConsumeOffsetResponse},
    start_disaster_recovery_item::{StartDisasterRecoveryItemRequest, StartDisasterRecoveryItemResponse},
    stop_disaster_recovery_item::{StopDisasterRecoveryItemRequest, StopDisasterRecoveryItemResponse},
    sync_disaster_recovery_checkpoint::{SyncDisasterRecoveryCheckpointRequest, SyncDisasterRecoveryCheckpointResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_consumer_group::{UpdateConsumerGroupRequest, UpdateConsumerGroupResponse},
    update_disaster_recovery_item::{UpdateDisasterRecoveryItemRequest, UpdateDisasterRecoveryItemResponse},
    update_disaster_recovery_plan::{UpdateDisasterRecoveryPlanRequest, UpdateDisasterRecoveryPlanResponse},
    update_instance::{UpdateInstanceRequest, UpdateInstanceResponse},
    update_instance_account::{UpdateInstanceAccountRequest, UpdateInstanceAccountResponse},
    update_instance_acl::{UpdateInstanceAclRequest, UpdateInstanceAclResponse},
    update_topic::{UpdateTopicRequest, UpdateTopicResponse},
    verify_consume_message::{VerifyConsumeMessageRequest, VerifyConsumeMessageResponse},
    verify_send_message::{VerifySendMessageRequest, VerifySendMessageResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "RocketMQ",
    version: "2022-08-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "rocketmq.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "rocketmq.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "rocketmq.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "rocketmq.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "rocketmq.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "rocketmq.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "rocketmq.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "rocketmq.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "rocketmq.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "rocketmq.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "rocketmq.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "rocketmq.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "rocketmq.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "rocketmq.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "rocketmq.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "rocketmq.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "rocketmq.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "rocketmq.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "rocketmq.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-nanjing", "rocketmq.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "rocketmq.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "rocketmq.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "rocketmq.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "rocketmq.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "rocketmq.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "rocketmq.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "rocketmq.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "rocketmq.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "rocketmq.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "rocketmq.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "rocketmq.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "rocketmq.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "rocketmq.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "rocketmq.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "rocketmq.us-west-1.aliyuncs.com"),
        ],
        rule: Some("rocketmq.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraMQ for RocketMQ.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Adds topics to a disaster recovery plan, to be synchronized between its instances.
    #[inline]
    pub fn add_disaster_recovery_item(
        &self,
        request: AddDisasterRecoveryItemRequest,
    ) -> Call<'_, AddDisasterRecoveryItemRequest> {
        self.inner.call(request)
    }
    /// Moves an instance into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a consumer group on an instance, with delivery order and retry policy.
    #[inline]
    pub fn create_consumer_group(
        &self,
        request: CreateConsumerGroupRequest,
    ) -> Call<'_, CreateConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a disaster recovery plan between instances, with roles, authentication, and networks.
    #[inline]
    pub fn create_disaster_recovery_plan(
        &self,
        request: CreateDisasterRecoveryPlanRequest,
    ) -> Call<'_, CreateDisasterRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Creates a 5.x instance with series, specification, billing, and network settings.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates an account with user name and password on an instance.
    #[inline]
    pub fn create_instance_account(
        &self,
        request: CreateInstanceAccountRequest,
    ) -> Call<'_, CreateInstanceAccountRequest> {
        self.inner.call(request)
    }
    /// Grants or denies an account actions on a topic or consumer group of an instance.
    #[inline]
    pub fn create_instance_acl(
        &self,
        request: CreateInstanceAclRequest,
    ) -> Call<'_, CreateInstanceAclRequest> {
        self.inner.call(request)
    }
    /// Adds IP addresses to the whitelist of an instance.
    #[inline]
    pub fn create_instance_ip_whitelist(
        &self,
        request: CreateInstanceIpWhitelistRequest,
    ) -> Call<'_, CreateInstanceIpWhitelistRequest> {
        self.inner.call(request)
    }
    /// Creates a topic for one message type on an instance.
    #[inline]
    pub fn create_topic(
        &self,
        request: CreateTopicRequest,
    ) -> Call<'_, CreateTopicRequest> {
        self.inner.call(request)
    }
    /// Deletes a consumer group; its consumers can no longer read messages.
    #[inline]
    pub fn delete_consumer_group(
        &self,
        request: DeleteConsumerGroupRequest,
    ) -> Call<'_, DeleteConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a consumer group's subscription to a topic.
    #[inline]
    pub fn delete_consumer_group_subscription(
        &self,
        request: DeleteConsumerGroupSubscriptionRequest,
    ) -> Call<'_, DeleteConsumerGroupSubscriptionRequest> {
        self.inner.call(request)
    }
    /// Takes one item out of a disaster recovery plan; its messages are no longer copied.
    #[inline]
    pub fn delete_disaster_recovery_item(
        &self,
        request: DeleteDisasterRecoveryItemRequest,
    ) -> Call<'_, DeleteDisasterRecoveryItemRequest> {
        self.inner.call(request)
    }
    /// Deletes a disaster recovery plan between instances.
    #[inline]
    pub fn delete_disaster_recovery_plan(
        &self,
        request: DeleteDisasterRecoveryPlanRequest,
    ) -> Call<'_, DeleteDisasterRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Releases an instance with its topics, groups and messages.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes an account that clients signed in to the instance with.
    #[inline]
    pub fn delete_instance_account(
        &self,
        request: DeleteInstanceAccountRequest,
    ) -> Call<'_, DeleteInstanceAccountRequest> {
        self.inner.call(request)
    }
    /// Takes the permissions of an account on a topic or group away.
    #[inline]
    pub fn delete_instance_acl(
        &self,
        request: DeleteInstanceAclRequest,
    ) -> Call<'_, DeleteInstanceAclRequest> {
        self.inner.call(request)
    }
    /// Takes IP addresses off the whitelist of an instance.
    #[inline]
    pub fn delete_instance_ip_whitelist(
        &self,
        request: DeleteInstanceIpWhitelistRequest,
    ) -> Call<'_, DeleteInstanceIpWhitelistRequest> {
        self.inner.call(request)
    }
    /// Deletes a topic together with all subscriptions to it.
    #[inline]
    pub fn delete_topic(
        &self,
        request: DeleteTopicRequest,
    ) -> Call<'_, DeleteTopicRequest> {
        self.inner.call(request)
    }
    /// Carries out one operation of a migration stage, with its parameters.
    #[inline]
    pub fn execute_migration_operation(
        &self,
        request: ExecuteMigrationOperationRequest,
    ) -> Call<'_, ExecuteMigrationOperationRequest> {
        self.inner.call(request)
    }
    /// Marks a stage of a migration as finished, named by its type.
    #[inline]
    pub fn finish_migration_stage(
        &self,
        request: FinishMigrationStageRequest,
    ) -> Call<'_, FinishMigrationStageRequest> {
        self.inner.call(request)
    }
    /// Returns the time span of the messages that a consumer group can consume from a topic.
    #[inline]
    pub fn get_consume_timespan(
        &self,
        request: GetConsumeTimespanRequest,
    ) -> Call<'_, GetConsumeTimespanRequest> {
        self.inner.call(request)
    }
    /// Returns one consumer group with its delivery order and retry policy.
    #[inline]
    pub fn get_consumer_group(
        &self,
        request: GetConsumerGroupRequest,
    ) -> Call<'_, GetConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Returns how far a consumer group lags behind, optionally for one topic.
    #[inline]
    pub fn get_consumer_group_lag(
        &self,
        request: GetConsumerGroupLagRequest,
    ) -> Call<'_, GetConsumerGroupLagRequest> {
        self.inner.call(request)
    }
    /// Returns the subscription of a consumer group to one topic.
    #[inline]
    pub fn get_consumer_group_subscription(
        &self,
        request: GetConsumerGroupSubscriptionRequest,
    ) -> Call<'_, GetConsumerGroupSubscriptionRequest> {
        self.inner.call(request)
    }
    /// Returns the thread stacks of one consumer client in a group.
    #[inline]
    pub fn get_consumer_stack(
        &self,
        request: GetConsumerStackRequest,
    ) -> Call<'_, GetConsumerStackRequest> {
        self.inner.call(request)
    }
    /// Returns one topic item of a disaster recovery plan.
    #[inline]
    pub fn get_disaster_recovery_item(
        &self,
        request: GetDisasterRecoveryItemRequest,
    ) -> Call<'_, GetDisasterRecoveryItemRequest> {
        self.inner.call(request)
    }
    /// Returns a disaster recovery plan with its instances.
    #[inline]
    pub fn get_disaster_recovery_plan(
        &self,
        request: GetDisasterRecoveryPlanRequest,
    ) -> Call<'_, GetDisasterRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Returns one instance with status, specification, network, and expiry.
    #[inline]
    pub fn get_instance(
        &self,
        request: GetInstanceRequest,
    ) -> Call<'_, GetInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns one account of an instance, by its user name.
    #[inline]
    pub fn get_instance_account(
        &self,
        request: GetInstanceAccountRequest,
    ) -> Call<'_, GetInstanceAccountRequest> {
        self.inner.call(request)
    }
    /// Returns what an account may do with one topic or consumer group.
    #[inline]
    pub fn get_instance_acl(
        &self,
        request: GetInstanceAclRequest,
    ) -> Call<'_, GetInstanceAclRequest> {
        self.inner.call(request)
    }
    /// Returns the whitelist entries of an instance for given IP addresses.
    #[inline]
    pub fn get_instance_ip_whitelist(
        &self,
        request: GetInstanceIpWhitelistRequest,
    ) -> Call<'_, GetInstanceIpWhitelistRequest> {
        self.inner.call(request)
    }
    /// Returns one message of a topic in full, by its ID.
    #[inline]
    pub fn get_message_detail(
        &self,
        request: GetMessageDetailRequest,
    ) -> Call<'_, GetMessageDetailRequest> {
        self.inner.call(request)
    }
    /// Returns one topic with message type, status, and remark.
    #[inline]
    pub fn get_topic(&self, request: GetTopicRequest) -> Call<'_, GetTopicRequest> {
        self.inner.call(request)
    }
    /// Returns the trace of one message, from production to consumption.
    #[inline]
    pub fn get_trace(&self, request: GetTraceRequest) -> Call<'_, GetTraceRequest> {
        self.inner.call(request)
    }
    /// Lists the zones in which instances can be created.
    #[inline]
    pub fn list_available_zones(
        &self,
        request: ListAvailableZonesRequest,
    ) -> Call<'_, ListAvailableZonesRequest> {
        self.inner.call(request)
    }
    /// Lists the clients that are connected for a consumer group.
    #[inline]
    pub fn list_consumer_connections(
        &self,
        request: ListConsumerConnectionsRequest,
    ) -> Call<'_, ListConsumerConnectionsRequest> {
        self.inner.call(request)
    }
    /// Lists what a consumer group subscribes to, with filters and consistency.
    #[inline]
    pub fn list_consumer_group_subscriptions(
        &self,
        request: ListConsumerGroupSubscriptionsRequest,
    ) -> Call<'_, ListConsumerGroupSubscriptionsRequest> {
        self.inner.call(request)
    }
    /// Lists the consumer groups of an instance, by filter, page by page.
    #[inline]
    pub fn list_consumer_groups(
        &self,
        request: ListConsumerGroupsRequest,
    ) -> Call<'_, ListConsumerGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the synchronization checkpoints of an item in a disaster recovery plan.
    #[inline]
    pub fn list_disaster_recovery_checkpoints(
        &self,
        request: ListDisasterRecoveryCheckpointsRequest,
    ) -> Call<'_, ListDisasterRecoveryCheckpointsRequest> {
        self.inner.call(request)
    }
    /// Lists the topic items of a disaster recovery plan.
    #[inline]
    pub fn list_disaster_recovery_items(
        &self,
        request: ListDisasterRecoveryItemsRequest,
    ) -> Call<'_, ListDisasterRecoveryItemsRequest> {
        self.inner.call(request)
    }
    /// Lists disaster recovery plans, optionally those of one instance.
    #[inline]
    pub fn list_disaster_recovery_plans(
        &self,
        request: ListDisasterRecoveryPlansRequest,
    ) -> Call<'_, ListDisasterRecoveryPlansRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts of an instance, by name, type, or status.
    #[inline]
    pub fn list_instance_account(
        &self,
        request: ListInstanceAccountRequest,
    ) -> Call<'_, ListInstanceAccountRequest> {
        self.inner.call(request)
    }
    /// Lists the access permissions on an instance, with a text filter.
    #[inline]
    pub fn list_instance_acl(
        &self,
        request: ListInstanceAclRequest,
    ) -> Call<'_, ListInstanceAclRequest> {
        self.inner.call(request)
    }
    /// Lists the IP addresses on the whitelist of an instance.
    #[inline]
    pub fn list_instance_ip_whitelist(
        &self,
        request: ListInstanceIpWhitelistRequest,
    ) -> Call<'_, ListInstanceIpWhitelistRequest> {
        self.inner.call(request)
    }
    /// Lists the instances of a region, by filter, series, resource group, or tags.
    #[inline]
    pub fn list_instances(
        &self,
        request: ListInstancesRequest,
    ) -> Call<'_, ListInstancesRequest> {
        self.inner.call(request)
    }
    /// Finds messages in a topic by ID, key, or time.
    #[inline]
    pub fn list_messages(
        &self,
        request: ListMessagesRequest,
    ) -> Call<'_, ListMessagesRequest> {
        self.inner.call(request)
    }
    /// Lists the metrics that can be queried, with their metadata.
    #[inline]
    pub fn list_metric_meta(
        &self,
        request: ListMetricMetaRequest,
    ) -> Call<'_, ListMetricMetaRequest> {
        self.inner.call(request)
    }
    /// Lists the operations of a migration, by stage and type.
    #[inline]
    pub fn list_migration_operations(
        &self,
        request: ListMigrationOperationsRequest,
    ) -> Call<'_, ListMigrationOperationsRequest> {
        self.inner.call(request)
    }
    /// Lists migrations by type, page by page.
    #[inline]
    pub fn list_migrations(
        &self,
        request: ListMigrationsRequest,
    ) -> Call<'_, ListMigrationsRequest> {
        self.inner.call(request)
    }
    /// Lists regions and whether each supports 4.x and 5.x instances.
    #[inline]
    pub fn list_regions(
        &self,
        request: ListRegionsRequest,
    ) -> Call<'_, ListRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which RocketMQ resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the consumer groups that subscribe to a topic.
    #[inline]
    pub fn list_topic_subscriptions(
        &self,
        request: ListTopicSubscriptionsRequest,
    ) -> Call<'_, ListTopicSubscriptionsRequest> {
        self.inner.call(request)
    }
    /// Lists the topics of an instance, by filter and message type.
    #[inline]
    pub fn list_topics(
        &self,
        request: ListTopicsRequest,
    ) -> Call<'_, ListTopicsRequest> {
        self.inner.call(request)
    }
    /// Finds message traces in a topic by ID, key, or time.
    #[inline]
    pub fn list_traces(
        &self,
        request: ListTracesRequest,
    ) -> Call<'_, ListTracesRequest> {
        self.inner.call(request)
    }
    /// Moves a consumer group's offset in a topic, for example back to an earlier time.
    #[inline]
    pub fn reset_consume_offset(
        &self,
        request: ResetConsumeOffsetRequest,
    ) -> Call<'_, ResetConsumeOffsetRequest> {
        self.inner.call(request)
    }
    /// Starts one item of a disaster recovery plan, whose messages are copied from then on.
    #[inline]
    pub fn start_disaster_recovery_item(
        &self,
        request: StartDisasterRecoveryItemRequest,
    ) -> Call<'_, StartDisasterRecoveryItemRequest> {
        self.inner.call(request)
    }
    /// Stops synchronizing one topic item of a disaster recovery plan.
    #[inline]
    pub fn stop_disaster_recovery_item(
        &self,
        request: StopDisasterRecoveryItemRequest,
    ) -> Call<'_, StopDisasterRecoveryItemRequest> {
        self.inner.call(request)
    }
    /// Carries a consumption checkpoint over within a disaster recovery plan.
    #[inline]
    pub fn sync_disaster_recovery_checkpoint(
        &self,
        request: SyncDisasterRecoveryCheckpointRequest,
    ) -> Call<'_, SyncDisasterRecoveryCheckpointRequest> {
        self.inner.call(request)
    }
    /// Puts tags on RocketMQ resources of one type.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off RocketMQ resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes remark, delivery order, or retry policy of a consumer group.
    #[inline]
    pub fn update_consumer_group(
        &self,
        request: UpdateConsumerGroupRequest,
    ) -> Call<'_, UpdateConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the topics of an item in a disaster recovery plan.
    #[inline]
    pub fn update_disaster_recovery_item(
        &self,
        request: UpdateDisasterRecoveryItemRequest,
    ) -> Call<'_, UpdateDisasterRecoveryItemRequest> {
        self.inner.call(request)
    }
    /// Changes name, type, or instances of a disaster recovery plan.
    #[inline]
    pub fn update_disaster_recovery_plan(
        &self,
        request: UpdateDisasterRecoveryPlanRequest,
    ) -> Call<'_, UpdateDisasterRecoveryPlanRequest> {
        self.inner.call(request)
    }
    /// Changes an instance: name, remark, network, retention time, or scaling.
    #[inline]
    pub fn update_instance(
        &self,
        request: UpdateInstanceRequest,
    ) -> Call<'_, UpdateInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes the password or the status of an instance account.
    #[inline]
    pub fn update_instance_account(
        &self,
        request: UpdateInstanceAccountRequest,
    ) -> Call<'_, UpdateInstanceAccountRequest> {
        self.inner.call(request)
    }
    /// Changes what an account may do with a topic or consumer group.
    #[inline]
    pub fn update_instance_acl(
        &self,
        request: UpdateInstanceAclRequest,
    ) -> Call<'_, UpdateInstanceAclRequest> {
        self.inner.call(request)
    }
    /// Changes the remark or the sending rate limit of a topic.
    #[inline]
    pub fn update_topic(
        &self,
        request: UpdateTopicRequest,
    ) -> Call<'_, UpdateTopicRequest> {
        self.inner.call(request)
    }
    /// Pushes a message to one consumer client, to test whether it can be consumed.
    #[inline]
    pub fn verify_consume_message(
        &self,
        request: VerifyConsumeMessageRequest,
    ) -> Call<'_, VerifyConsumeMessageRequest> {
        self.inner.call(request)
    }
    /// Sends a test message to a topic, with tag and key.
    #[inline]
    pub fn verify_send_message(
        &self,
        request: VerifySendMessageRequest,
    ) -> Call<'_, VerifySendMessageRequest> {
        self.inner.call(request)
    }
}
