// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves an instance into a different resource group.
//! - [`ConvertPostPayOrder`](mod@convert_post_pay_order): Converts a pay-as-you-go instance to a subscription for the months given.
//! - [`CreatePostPayOrder`](mod@create_post_pay_order): Orders a pay-as-you-go instance, which suits tests and short-lived loads; deployment is a later step.
//! - [`CreatePrePayOrder`](mod@create_pre_pay_order): Orders a subscription instance, which suits stable long-term loads; deployment is a later step.
//! - [`CreateScheduledScalingRule`](mod@create_scheduled_scaling_rule): Sets times at which a serverless V3 instance gets other reserved capacity.
//! - [`DeleteInstance`](mod@delete_instance): Deletes an instance that has been released, after which its data is gone.
//! - [`DeleteScheduledScalingRule`](mod@delete_scheduled_scaling_rule): Deletes a scheduled scaling rule of a serverless instance.
//! - [`EnableAutoGroupCreation`](mod@enable_auto_group_creation): Sets whether groups may be used freely without being created first.
//! - [`EnableAutoTopicCreation`](mod@enable_auto_topic_creation): Sets whether topics come into being by themselves, and with how many partitions.
//! - [`GetAllInstanceIdList`](mod@get_all_instance_id_list): Lists just the IDs of all instances of the account.
//! - [`GetAllowedIpList`](mod@get_allowed_ip_list): Shows which addresses may reach an instance, by kind of network and port.
//! - [`GetAutoScalingConfiguration`](mod@get_auto_scaling_configuration): Shows the scheduled scaling rules of a serverless V3 instance.
//! - [`GetInstanceList`](mod@get_instance_list): Lists the instances of a region with all their properties.
//! - [`ModifyInstanceName`](mod@modify_instance_name): Renames an instance that has been deployed.
//! - [`ModifyScheduledScalingRule`](mod@modify_scheduled_scaling_rule): Switches a scheduled scaling rule of a serverless V3 instance on or off.
//! - [`ReleaseInstance`](mod@release_instance): Releases a pay-as-you-go instance; `ForceDeleteInstance` also forces its deletion.
//! - [`ReopenInstance`](mod@reopen_instance): Brings a stopped instance back into operation; other states are refused.
//! - [`StartInstance`](mod@start_instance): Deploys a bought instance in the given VPC and vSwitch, which puts it into service.
//! - [`StopInstance`](mod@stop_instance): Shuts an instance down without releasing it.
//! - [`UpdateAllowedIp`](mod@update_allowed_ip): Adds addresses to the IP allowlist of an instance or takes them off it.
//! - [`UpdateInstanceConfig`](mod@update_instance_config): Changes ACL use, SSL, message retention or maximum message size of an instance.
//! - [`UpgradeInstanceVersion`](mod@upgrade_instance_version): Upgrades an instance to another version of Kafka.
//! - [`UpgradePostPayOrder`](mod@upgrade_post_pay_order): Orders a larger size, such as disk or traffic, for a pay-as-you-go instance.
//! - [`UpgradePrePayOrder`](mod@upgrade_pre_pay_order): Orders a larger size, such as disk or traffic, for a subscription instance.
//!
//! ## Topics
//!
//! - [`CreateTopic`](mod@create_topic): Creates a topic with partitions, cleanup policy and tags in an instance.
//! - [`DeleteTopic`](mod@delete_topic): Deletes a topic together with the messages in it.
//! - [`GetQuotaTip`](mod@get_quota_tip): Shows how many topics, partitions and groups an instance may have and uses.
//! - [`GetTopicList`](mod@get_topic_list): Lists the topics of an instance.
//! - [`GetTopicStatus`](mod@get_topic_status): Shows offsets and time of the latest message for each partition of a topic.
//! - [`GetTopicSubscribeStatus`](mod@get_topic_subscribe_status): Lists the consumer groups that subscribe to a topic.
//! - [`ModifyPartitionNum`](mod@modify_partition_num): Adds a number of partitions to a topic; it cannot take any away.
//! - [`ModifyTopicRemark`](mod@modify_topic_remark): Changes the remark on a topic, which does not affect its messages.
//! - [`QueryMessage`](mod@query_message): Looks up messages stored in a topic, by time or by offset.
//! - [`UpdateTopicConfig`](mod@update_topic_config): Changes message retention or maximum message size of one topic.
//!
//! ## Consumer groups
//!
//! - [`CreateConsumerGroup`](mod@create_consumer_group): Creates a consumer group in an instance.
//! - [`DeleteConsumerGroup`](mod@delete_consumer_group): Deletes a consumer group, whose offsets are lost.
//! - [`GetConsumerList`](mod@get_consumer_list): Lists the consumer groups of an instance with remarks and tags.
//! - [`GetConsumerProgress`](mod@get_consumer_progress): Shows how far a consumer group has read each topic and how much is left.
//! - [`UpdateConsumerOffset`](mod@update_consumer_offset): Moves the offsets of a consumer group, to a time or to given positions.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are attached to instances, topics and groups.
//! - [`TagResources`](mod@tag_resources): Attaches tags to instances, topics or groups.
//! - [`UntagResources`](mod@untag_resources): Detaches tags from instances, topics or groups.
//!
//! ## SASL users
//!
//! - [`CreateSaslUser`](mod@create_sasl_user): Creates a SASL user, with whom clients log on to an instance.
//! - [`DeleteSaslUser`](mod@delete_sasl_user): Deletes a SASL user; clients can no longer sign in with it.
//! - [`DescribeSaslUsers`](mod@describe_sasl_users): Lists the SASL users of an instance.
//!
//! ## Access control
//!
//! - [`CreateAcl`](mod@create_acl): Grants or denies a SASL user operations on topics, groups or other resources.
//! - [`DeleteAcl`](mod@delete_acl): Takes an access rule of a user on a topic or group away.
//! - [`DescribeAcls`](mod@describe_acls): Lists access rules, found by user and resource.
//!
//! ## Others
//!
//! - [`CreatePostPayInstance`](mod@create_post_pay_instance): Creates a pay-as-you-go instance, serverless ones included.
//! - [`CreatePrePayInstance`](mod@create_pre_pay_instance): Creates a subscription instance, Confluent editions included.
//! - [`DescribeAclResourceName`](mod@describe_acl_resource_name): Lists the names of resources for which access rules of a kind exist.
//! - [`GetKafkaClientIp`](mod@get_kafka_client_ip): Lists addresses of clients that produced or consumed within a time range.
//! - [`GetRiskList`](mod@get_risk_list): Lists the risks that were found in an instance.
//! - [`ListRebalanceInfo`](mod@list_rebalance_info): Lists the rebalances of a consumer group.
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

pub mod change_resource_group;
pub mod convert_post_pay_order;
pub mod create_acl;
pub mod create_consumer_group;
pub mod create_post_pay_instance;
pub mod create_post_pay_order;
pub mod create_pre_pay_instance;
pub mod create_pre_pay_order;
pub mod create_sasl_user;
pub mod create_scheduled_scaling_rule;
pub mod create_topic;
pub mod delete_acl;
pub mod delete_consumer_group;
pub mod delete_instance;
pub mod delete_sasl_user;
pub mod delete_scheduled_scaling_rule;
pub mod delete_topic;
pub mod describe_acl_resource_name;
pub mod describe_acls;
pub mod describe_sasl_users;
pub mod enable_auto_group_creation;
pub mod enable_auto_topic_creation;
pub mod get_all_instance_id_list;
pub mod get_allowed_ip_list;
pub mod get_auto_scaling_configuration;
pub mod get_consumer_list;
pub mod get_consumer_progress;
pub mod get_instance_list;
pub mod get_kafka_client_ip;
pub mod get_quota_tip;
pub mod get_risk_list;
pub mod get_topic_list;
pub mod get_topic_status;
pub mod get_topic_subscribe_status;
pub mod list_rebalance_info;
pub mod list_tag_resources;
pub mod modify_instance_name;
pub mod modify_partition_num;
pub mod modify_scheduled_scaling_rule;
pub mod modify_topic_remark;
pub mod query_message;
pub mod release_instance;
pub mod reopen_instance;
pub mod start_instance;
pub mod stop_instance;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_allowed_ip;
pub mod update_consumer_offset;
pub mod update_instance_config;
pub mod update_topic_config;
pub mod upgrade_instance_version;
pub mod upgrade_post_pay_order;
pub mod upgrade_pre_pay_order;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    change_resource_group::{ChangeResourceGroupError, ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    convert_post_pay_order::{ConvertPostPayOrderError, ConvertPostPayOrderRequest, ConvertPostPayOrderResponse},
    create_acl::{CreateAclError, CreateAclRequest, CreateAclResponse},
    create_consumer_group::{CreateConsumerGroupError, CreateConsumerGroupRequest, CreateConsumerGroupResponse},
    create_post_pay_instance::{CreatePostPayInstanceRequest, CreatePostPayInstanceResponse},
    create_post_pay_order::{CreatePostPayOrderError, CreatePostPayOrderRequest, CreatePostPayOrderResponse},
    create_pre_pay_instance::{CreatePrePayInstanceRequest, CreatePrePayInstanceResponse},
    create_pre_pay_order::{CreatePrePayOrderError, CreatePrePayOrderRequest, CreatePrePayOrderResponse},
    create_sasl_user::{CreateSaslUserError, CreateSaslUserRequest, CreateSaslUserResponse},
    create_scheduled_scaling_rule::{CreateScheduledScalingRuleError, CreateScheduledScalingRuleRequest, CreateScheduledScalingRuleResponse},
    create_topic::{CreateTopicError, CreateTopicRequest, CreateTopicResponse},
    delete_acl::{DeleteAclError, DeleteAclRequest, DeleteAclResponse},
    delete_consumer_group::{DeleteConsumerGroupError, DeleteConsumerGroupRequest, DeleteConsumerGroupResponse},
    delete_instance::{DeleteInstanceError, DeleteInstanceRequest, DeleteInstanceResponse},
    delete_sasl_user::{DeleteSaslUserError, DeleteSaslUserRequest, DeleteSaslUserResponse},
    delete_scheduled_scaling_rule::{DeleteScheduledScalingRuleError, DeleteScheduledScalingRuleRequest, DeleteScheduledScalingRuleResponse},
    delete_topic::{DeleteTopicError, DeleteTopicRequest, DeleteTopicResponse},
    describe_acl_resource_name::{DescribeAclResourceNameRequest, DescribeAclResourceNameResponse},
    describe_acls::{DescribeAclsError, DescribeAclsRequest, DescribeAclsResponse},
    describe_sasl_users::{DescribeSaslUsersError, DescribeSaslUsersRequest, DescribeSaslUsersResponse},
    enable_auto_group_creation::{EnableAutoGroupCreationError, EnableAutoGroupCreationRequest, EnableAutoGroupCreationResponse},
    enable_auto_topic_creation::{EnableAutoTopicCreationError, EnableAutoTopicCreationRequest, EnableAutoTopicCreationResponse},
    get_all_instance_id_list::{GetAllInstanceIdListError, GetAllInstanceIdListRequest, GetAllInstanceIdListResponse},
    get_allowed_ip_list::{GetAllowedIpListError, GetAllowedIpListRequest, GetAllowedIpListResponse},
    get_auto_scaling_configuration::{GetAutoScalingConfigurationError, GetAutoScalingConfigurationRequest, GetAutoScalingConfigurationResponse},
    get_consumer_list::{GetConsumerListError, GetConsumerListRequest, GetConsumerListResponse},
    get_consumer_progress::{GetConsumerProgressError, GetConsumerProgressRequest, GetConsumerProgressResponse},
    get_instance_list::{GetInstanceListError, GetInstanceListRequest, GetInstanceListResponse},
    get_kafka_client_ip::{GetKafkaClientIpRequest, GetKafkaClientIpResponse},
    get_quota_tip::{GetQuotaTipError, GetQuotaTipRequest, GetQuotaTipResponse},
    get_risk_list::{GetRiskListRequest, GetRiskListResponse},
    get_topic_list::{GetTopicListError, GetTopicListRequest, GetTopicListResponse},
    get_topic_status::{GetTopicStatusError, GetTopicStatusRequest, GetTopicStatusResponse},
    get_topic_subscribe_status::{GetTopicSubscribeStatusError, GetTopicSubscribeStatusRequest, GetTopicSubscribeStatusResponse},
    list_rebalance_info::{ListRebalanceInfoRequest, ListRebalanceInfoResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    modify_instance_name::{ModifyInstanceNameError, ModifyInstanceNameRequest, ModifyInstanceNameResponse},
    modify_partition_num::{ModifyPartitionNumError, ModifyPartitionNumRequest, ModifyPartitionNumResponse},
    modify_scheduled_scaling_rule::{ModifyScheduledScalingRuleError, ModifyScheduledScalingRuleRequest, ModifyScheduledScalingRuleResponse},
    modify_topic_remark::{ModifyTopicRemarkError, ModifyTopicRemarkRequest, ModifyTopicRemarkResponse},
    query_message::{QueryMessageError, QueryMessageRequest, QueryMessageResponse},
    release_instance::{ReleaseInstanceError, ReleaseInstanceRequest, ReleaseInstanceResponse},
    reopen_instance::{ReopenInstanceError, ReopenInstanceRequest, ReopenInstanceResponse},
    start_instance::{StartInstanceError, StartInstanceRequest, StartInstanceResponse},
    stop_instance::{StopInstanceError, StopInstanceRequest, StopInstanceResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_allowed_ip::{UpdateAllowedIpError, UpdateAllowedIpRequest, UpdateAllowedIpResponse},
    update_consumer_offset::{UpdateConsumerOffsetError, UpdateConsumerOffsetRequest, UpdateConsumerOffsetResponse},
    update_instance_config::{UpdateInstanceConfigError, UpdateInstanceConfigRequest, UpdateInstanceConfigResponse},
    update_topic_config::{UpdateTopicConfigError, UpdateTopicConfigRequest, UpdateTopicConfigResponse},
    upgrade_instance_version::{UpgradeInstanceVersionError, UpgradeInstanceVersionRequest, UpgradeInstanceVersionResponse},
    upgrade_post_pay_order::{UpgradePostPayOrderError, UpgradePostPayOrderRequest, UpgradePostPayOrderResponse},
    upgrade_pre_pay_order::{UpgradePrePayOrderError, UpgradePrePayOrderRequest, UpgradePrePayOrderResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "alikafka",
    version: "2019-09-16",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "alikafka.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "alikafka.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "alikafka.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "alikafka.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "alikafka.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "alikafka.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "alikafka.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "alikafka.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "alikafka.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "alikafka.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "alikafka.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "alikafka.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "alikafka.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "alikafka.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "alikafka.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "alikafka.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "alikafka.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-qingdao", "alikafka.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "alikafka.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "alikafka.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "alikafka.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "alikafka.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "alikafka.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "alikafka.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "alikafka.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "alikafka.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "alikafka.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "alikafka.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "alikafka.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "alikafka.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "alikafka.us-west-1.aliyuncs.com"),
        ],
        rule: Some("alikafka.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraMQ for Kafka.
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
    /// Moves an instance into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Converts a pay-as-you-go instance to a subscription for the months given.
    #[inline]
    pub fn convert_post_pay_order(
        &self,
        request: ConvertPostPayOrderRequest,
    ) -> Call<'_, ConvertPostPayOrderRequest> {
        self.inner.call(request)
    }
    /// Grants or denies a SASL user operations on topics, groups or other resources.
    #[inline]
    pub fn create_acl(&self, request: CreateAclRequest) -> Call<'_, CreateAclRequest> {
        self.inner.call(request)
    }
    /// Creates a consumer group in an instance.
    #[inline]
    pub fn create_consumer_group(
        &self,
        request: CreateConsumerGroupRequest,
    ) -> Call<'_, CreateConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a pay-as-you-go instance, serverless ones included.
    #[inline]
    pub fn create_post_pay_instance(
        &self,
        request: CreatePostPayInstanceRequest,
    ) -> Call<'_, CreatePostPayInstanceRequest> {
        self.inner.call(request)
    }
    /// Orders a pay-as-you-go instance, which suits tests and short-lived loads; deployment is a later step.
    #[inline]
    pub fn create_post_pay_order(
        &self,
        request: CreatePostPayOrderRequest,
    ) -> Call<'_, CreatePostPayOrderRequest> {
        self.inner.call(request)
    }
    /// Creates a subscription instance, Confluent editions included.
    #[inline]
    pub fn create_pre_pay_instance(
        &self,
        request: CreatePrePayInstanceRequest,
    ) -> Call<'_, CreatePrePayInstanceRequest> {
        self.inner.call(request)
    }
    /// Orders a subscription instance, which suits stable long-term loads; deployment is a later step.
    #[inline]
    pub fn create_pre_pay_order(
        &self,
        request: CreatePrePayOrderRequest,
    ) -> Call<'_, CreatePrePayOrderRequest> {
        self.inner.call(request)
    }
    /// Creates a SASL user, with whom clients log on to an instance.
    #[inline]
    pub fn create_sasl_user(
        &self,
        request: CreateSaslUserRequest,
    ) -> Call<'_, CreateSaslUserRequest> {
        self.inner.call(request)
    }
    /// Sets times at which a serverless V3 instance gets other reserved capacity.
    #[inline]
    pub fn create_scheduled_scaling_rule(
        &self,
        request: CreateScheduledScalingRuleRequest,
    ) -> Call<'_, CreateScheduledScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a topic with partitions, cleanup policy and tags in an instance.
    #[inline]
    pub fn create_topic(
        &self,
        request: CreateTopicRequest,
    ) -> Call<'_, CreateTopicRequest> {
        self.inner.call(request)
    }
    /// Takes an access rule of a user on a topic or group away.
    #[inline]
    pub fn delete_acl(&self, request: DeleteAclRequest) -> Call<'_, DeleteAclRequest> {
        self.inner.call(request)
    }
    /// Deletes a consumer group, whose offsets are lost.
    #[inline]
    pub fn delete_consumer_group(
        &self,
        request: DeleteConsumerGroupRequest,
    ) -> Call<'_, DeleteConsumerGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an instance that has been released, after which its data is gone.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a SASL user; clients can no longer sign in with it.
    #[inline]
    pub fn delete_sasl_user(
        &self,
        request: DeleteSaslUserRequest,
    ) -> Call<'_, DeleteSaslUserRequest> {
        self.inner.call(request)
    }
    /// Deletes a scheduled scaling rule of a serverless instance.
    #[inline]
    pub fn delete_scheduled_scaling_rule(
        &self,
        request: DeleteScheduledScalingRuleRequest,
    ) -> Call<'_, DeleteScheduledScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a topic together with the messages in it.
    #[inline]
    pub fn delete_topic(
        &self,
        request: DeleteTopicRequest,
    ) -> Call<'_, DeleteTopicRequest> {
        self.inner.call(request)
    }
    /// Lists the names of resources for which access rules of a kind exist.
    #[inline]
    pub fn describe_acl_resource_name(
        &self,
        request: DescribeAclResourceNameRequest,
    ) -> Call<'_, DescribeAclResourceNameRequest> {
        self.inner.call(request)
    }
    /// Lists access rules, found by user and resource.
    #[inline]
    pub fn describe_acls(
        &self,
        request: DescribeAclsRequest,
    ) -> Call<'_, DescribeAclsRequest> {
        self.inner.call(request)
    }
    /// Lists the SASL users of an instance.
    #[inline]
    pub fn describe_sasl_users(
        &self,
        request: DescribeSaslUsersRequest,
    ) -> Call<'_, DescribeSaslUsersRequest> {
        self.inner.call(request)
    }
    /// Sets whether groups may be used freely without being created first.
    #[inline]
    pub fn enable_auto_group_creation(
        &self,
        request: EnableAutoGroupCreationRequest,
    ) -> Call<'_, EnableAutoGroupCreationRequest> {
        self.inner.call(request)
    }
    /// Sets whether topics come into being by themselves, and with how many partitions.
    #[inline]
    pub fn enable_auto_topic_creation(
        &self,
        request: EnableAutoTopicCreationRequest,
    ) -> Call<'_, EnableAutoTopicCreationRequest> {
        self.inner.call(request)
    }
    /// Lists just the IDs of all instances of the account.
    #[inline]
    pub fn get_all_instance_id_list(
        &self,
        request: GetAllInstanceIdListRequest,
    ) -> Call<'_, GetAllInstanceIdListRequest> {
        self.inner.call(request)
    }
    /// Shows which addresses may reach an instance, by kind of network and port.
    #[inline]
    pub fn get_allowed_ip_list(
        &self,
        request: GetAllowedIpListRequest,
    ) -> Call<'_, GetAllowedIpListRequest> {
        self.inner.call(request)
    }
    /// Shows the scheduled scaling rules of a serverless V3 instance.
    #[inline]
    pub fn get_auto_scaling_configuration(
        &self,
        request: GetAutoScalingConfigurationRequest,
    ) -> Call<'_, GetAutoScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Lists the consumer groups of an instance with remarks and tags.
    #[inline]
    pub fn get_consumer_list(
        &self,
        request: GetConsumerListRequest,
    ) -> Call<'_, GetConsumerListRequest> {
        self.inner.call(request)
    }
    /// Shows how far a consumer group has read each topic and how much is left.
    #[inline]
    pub fn get_consumer_progress(
        &self,
        request: GetConsumerProgressRequest,
    ) -> Call<'_, GetConsumerProgressRequest> {
        self.inner.call(request)
    }
    /// Lists the instances of a region with all their properties.
    #[inline]
    pub fn get_instance_list(
        &self,
        request: GetInstanceListRequest,
    ) -> Call<'_, GetInstanceListRequest> {
        self.inner.call(request)
    }
    /// Lists addresses of clients that produced or consumed within a time range.
    #[inline]
    pub fn get_kafka_client_ip(
        &self,
        request: GetKafkaClientIpRequest,
    ) -> Call<'_, GetKafkaClientIpRequest> {
        self.inner.call(request)
    }
    /// Shows how many topics, partitions and groups an instance may have and uses.
    #[inline]
    pub fn get_quota_tip(
        &self,
        request: GetQuotaTipRequest,
    ) -> Call<'_, GetQuotaTipRequest> {
        self.inner.call(request)
    }
    /// Lists the risks that were found in an instance.
    #[inline]
    pub fn get_risk_list(
        &self,
        request: GetRiskListRequest,
    ) -> Call<'_, GetRiskListRequest> {
        self.inner.call(request)
    }
    /// Lists the topics of an instance.
    #[inline]
    pub fn get_topic_list(
        &self,
        request: GetTopicListRequest,
    ) -> Call<'_, GetTopicListRequest> {
        self.inner.call(request)
    }
    /// Shows offsets and time of the latest message for each partition of a topic.
    #[inline]
    pub fn get_topic_status(
        &self,
        request: GetTopicStatusRequest,
    ) -> Call<'_, GetTopicStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the consumer groups that subscribe to a topic.
    #[inline]
    pub fn get_topic_subscribe_status(
        &self,
        request: GetTopicSubscribeStatusRequest,
    ) -> Call<'_, GetTopicSubscribeStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the rebalances of a consumer group.
    #[inline]
    pub fn list_rebalance_info(
        &self,
        request: ListRebalanceInfoRequest,
    ) -> Call<'_, ListRebalanceInfoRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are attached to instances, topics and groups.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Renames an instance that has been deployed.
    #[inline]
    pub fn modify_instance_name(
        &self,
        request: ModifyInstanceNameRequest,
    ) -> Call<'_, ModifyInstanceNameRequest> {
        self.inner.call(request)
    }
    /// Adds a number of partitions to a topic; it cannot take any away.
    #[inline]
    pub fn modify_partition_num(
        &self,
        request: ModifyPartitionNumRequest,
    ) -> Call<'_, ModifyPartitionNumRequest> {
        self.inner.call(request)
    }
    /// Switches a scheduled scaling rule of a serverless V3 instance on or off.
    #[inline]
    pub fn modify_scheduled_scaling_rule(
        &self,
        request: ModifyScheduledScalingRuleRequest,
    ) -> Call<'_, ModifyScheduledScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the remark on a topic, which does not affect its messages.
    #[inline]
    pub fn modify_topic_remark(
        &self,
        request: ModifyTopicRemarkRequest,
    ) -> Call<'_, ModifyTopicRemarkRequest> {
        self.inner.call(request)
    }
    /// Looks up messages stored in a topic, by time or by offset.
    #[inline]
    pub fn query_message(
        &self,
        request: QueryMessageRequest,
    ) -> Call<'_, QueryMessageRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go instance; `ForceDeleteInstance` also forces its deletion.
    #[inline]
    pub fn release_instance(
        &self,
        request: ReleaseInstanceRequest,
    ) -> Call<'_, ReleaseInstanceRequest> {
        self.inner.call(request)
    }
    /// Brings a stopped instance back into operation; other states are refused.
    #[inline]
    pub fn reopen_instance(
        &self,
        request: ReopenInstanceRequest,
    ) -> Call<'_, ReopenInstanceRequest> {
        self.inner.call(request)
    }
    /// Deploys a bought instance in the given VPC and vSwitch, which puts it into service.
    #[inline]
    pub fn start_instance(
        &self,
        request: StartInstanceRequest,
    ) -> Call<'_, StartInstanceRequest> {
        self.inner.call(request)
    }
    /// Shuts an instance down without releasing it.
    #[inline]
    pub fn stop_instance(
        &self,
        request: StopInstanceRequest,
    ) -> Call<'_, StopInstanceRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to instances, topics or groups.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches tags from instances, topics or groups.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Adds addresses to the IP allowlist of an instance or takes them off it.
    #[inline]
    pub fn update_allowed_ip(
        &self,
        request: UpdateAllowedIpRequest,
    ) -> Call<'_, UpdateAllowedIpRequest> {
        self.inner.call(request)
    }
    /// Moves the offsets of a consumer group, to a time or to given positions.
    #[inline]
    pub fn update_consumer_offset(
        &self,
        request: UpdateConsumerOffsetRequest,
    ) -> Call<'_, UpdateConsumerOffsetRequest> {
        self.inner.call(request)
    }
    /// Changes ACL use, SSL, message retention or maximum message size of an instance.
    #[inline]
    pub fn update_instance_config(
        &self,
        request: UpdateInstanceConfigRequest,
    ) -> Call<'_, UpdateInstanceConfigRequest> {
        self.inner.call(request)
    }
    /// Changes message retention or maximum message size of one topic.
    #[inline]
    pub fn update_topic_config(
        &self,
        request: UpdateTopicConfigRequest,
    ) -> Call<'_, UpdateTopicConfigRequest> {
        self.inner.call(request)
    }
    /// Upgrades an instance to another version of Kafka.
    #[inline]
    pub fn upgrade_instance_version(
        &self,
        request: UpgradeInstanceVersionRequest,
    ) -> Call<'_, UpgradeInstanceVersionRequest> {
        self.inner.call(request)
    }
    /// Orders a larger size, such as disk or traffic, for a pay-as-you-go instance.
    #[inline]
    pub fn upgrade_post_pay_order(
        &self,
        request: UpgradePostPayOrderRequest,
    ) -> Call<'_, UpgradePostPayOrderRequest> {
        self.inner.call(request)
    }
    /// Orders a larger size, such as disk or traffic, for a subscription instance.
    #[inline]
    pub fn upgrade_pre_pay_order(
        &self,
        request: UpgradePrePayOrderRequest,
    ) -> Call<'_, UpgradePrePayOrderRequest> {
        self.inner.call(request)
    }
}
