// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Scaling groups
//!
//! - [`AttachDBInstances`](mod@attach_db_instances): Ties RDS instances to a scaling group, so that its instances may connect to them.
//! - [`AttachLoadBalancers`](mod@attach_load_balancers): Ties load balancers to a scaling group, so that its instances become backend servers.
//! - [`AttachVServerGroups`](mod@attach_vserver_groups): Ties vServer groups to a scaling group, so that its instances take their traffic.
//! - [`CreateScalingGroup`](mod@create_scaling_group): Creates a scaling group.
//! - [`DeleteScalingGroup`](mod@delete_scaling_group): Deletes a scaling group with its configurations and rules; with `ForceDelete`, its instances go too.
//! - [`DescribeLimitation`](mod@describe_limitation): Returns the limits that hold for Auto Scaling in the region.
//! - [`DescribeScalingActivities`](mod@describe_scaling_activities): Lists the scaling activities of a scaling group, filtered by status.
//! - [`DescribeScalingActivityDetail`](mod@describe_scaling_activity_detail): Returns what happened in one scaling activity.
//! - [`DescribeScalingGroups`](mod@describe_scaling_groups): Lists scaling groups, filtered by ID, name, type, or tags.
//! - [`DescribeScalingInstances`](mod@describe_scaling_instances): Lists the ECS, ECI, or managed instances in a scaling group with many filters.
//! - [`DetachDBInstances`](mod@detach_db_instances): Unties RDS instances from a scaling group.
//! - [`DetachLoadBalancers`](mod@detach_load_balancers): Unties load balancers from a scaling group.
//! - [`DetachVServerGroups`](mod@detach_vserver_groups): Unties vServer groups from a scaling group.
//! - [`DisableScalingGroup`](mod@disable_scaling_group): Disables a scaling group, which then starts no scaling activities.
//! - [`EnableScalingGroup`](mod@enable_scaling_group): Enables a scaling group and can add instances and an active scaling configuration.
//! - [`ModifyScalingGroup`](mod@modify_scaling_group): Changes a scaling group, such as its size limits, networks, and removal policy.
//! - [`ResumeProcesses`](mod@resume_processes): Lets processes of a scaling group go on that `SuspendProcesses` has paused.
//! - [`SetGroupDeletionProtection`](mod@set_group_deletion_protection): Switches on or off the guard against deleting a scaling group.
//! - [`SuspendProcesses`](mod@suspend_processes): Pauses processes of a scaling group, such as scaling in or health checks.
//! - [`VerifyAuthentication`](mod@verify_authentication): Checks whether Auto Scaling may work on the account's resources, and can create the role for it.
//! - [`VerifyUser`](mod@verify_user): Checks whether the account has activated Auto Scaling.
//!
//! ## Scaling configurations
//!
//! - [`CreateScalingConfiguration`](mod@create_scaling_configuration): Creates the template that a scaling group makes ECS instances from.
//! - [`DeactivateScalingConfiguration`](mod@deactivate_scaling_configuration): Takes the active scaling configuration of a group out of use without deleting it.
//! - [`DeleteScalingConfiguration`](mod@delete_scaling_configuration): Deletes a scaling configuration.
//! - [`DescribeScalingConfigurations`](mod@describe_scaling_configurations): Lists the scaling configurations for ECS instances.
//! - [`ModifyScalingConfiguration`](mod@modify_scaling_configuration): Changes a scaling configuration, the template for new ECS instances.
//!
//! ## Scaling rules
//!
//! - [`CreateScalingRule`](mod@create_scaling_rule): Creates a scaling rule, which says by how much or to what target a group is scaled.
//! - [`DeleteScalingRule`](mod@delete_scaling_rule): Deletes a scaling rule; tasks that name it can no longer carry it out.
//! - [`DescribeScalingRules`](mod@describe_scaling_rules): Lists the scaling rules of a scaling group, on request with the alarms that trigger them.
//! - [`ModifyScalingRule`](mod@modify_scaling_rule): Changes a scaling rule, such as its adjustment, cooldown, or target value.
//!
//! ## Manual scaling
//!
//! - [`AttachInstances`](mod@attach_instances): Adds existing instances to a scaling group by hand.
//! - [`DetachInstances`](mod@detach_instances): Takes instances out of a scaling group; they go on running.
//! - [`ExecuteScalingRule`](mod@execute_scaling_rule): Carries out a simple or step scaling rule at once.
//! - [`RemoveInstances`](mod@remove_instances): Takes instances out of a scaling group and, if it created them, releases or stops them.
//!
//! ## Scheduled tasks
//!
//! - [`CreateScheduledTask`](mod@create_scheduled_task): Creates a task that scales a group at set times.
//! - [`DeleteScheduledTask`](mod@delete_scheduled_task): Deletes a scheduled task, so that the group is no longer scaled at its times.
//! - [`DescribeScheduledTasks`](mod@describe_scheduled_tasks): Lists scheduled tasks, filtered by ID, name, action, or scaling group.
//! - [`ModifyScheduledTask`](mod@modify_scheduled_task): Changes a scheduled task, such as its launch time, recurrence, or action.
//!
//! ## Lifecycle hooks
//!
//! - [`CompleteLifecycleAction`](mod@complete_lifecycle_action): Ends the waiting time that a lifecycle hook started, before it runs out by itself.
//! - [`CreateLifecycleHook`](mod@create_lifecycle_hook): Creates a lifecycle hook, which holds scaling activities up so that something can be done with the instances.
//! - [`DeleteLifecycleHook`](mod@delete_lifecycle_hook): Deletes a lifecycle hook; instances that it holds up no longer wait.
//! - [`DescribeLifecycleActions`](mod@describe_lifecycle_actions): Lists the lifecycle actions of a scaling activity, with the tokens to continue them.
//! - [`DescribeLifecycleHooks`](mod@describe_lifecycle_hooks): Lists the lifecycle hooks of a scaling group.
//! - [`ModifyLifecycleHook`](mod@modify_lifecycle_hook): Changes a lifecycle hook, such as its timeout, default result, or notification.
//! - [`RecordLifecycleActionHeartbeat`](mod@record_lifecycle_action_heartbeat): Lengthens the waiting time of instances that a lifecycle hook holds up.
//!
//! ## Event notifications
//!
//! - [`CreateNotificationConfiguration`](mod@create_notification_configuration): Has events of a scaling group reported to CloudMonitor or Message Service.
//! - [`DeleteNotificationConfiguration`](mod@delete_notification_configuration): Stops the reports of a scaling group to one receiver.
//! - [`DescribeNotificationConfigurations`](mod@describe_notification_configurations): Lists the notifications that are set up on events and resource changes of a scaling group.
//! - [`DescribeNotificationTypes`](mod@describe_notification_types): Lists the kinds of events that can be reported.
//! - [`ModifyNotificationConfiguration`](mod@modify_notification_configuration): Changes which events and resource changes a scaling group sends notifications about.
//!
//! ## Instances
//!
//! - [`EnterStandby`](mod@enter_standby): Puts instances of a scaling group on standby; Auto Scaling leaves them alone and they get no traffic.
//! - [`ExitStandby`](mod@exit_standby): Puts instances back into service that are on standby.
//! - [`RebalanceInstances`](mod@rebalance_instances): Evens out how the instances of a group are spread over its zones.
//! - [`SetInstanceHealth`](mod@set_instance_health): Declares an instance healthy or not; Auto Scaling replaces those that are not.
//! - [`SetInstancesProtection`](mod@set_instances_protection): Protects instances from being taken when the group scales in, or lifts the protection.
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Auto Scaling can be used.
//!
//! ## Tags
//!
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys in use on Auto Scaling resources.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which Auto Scaling resources.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values that a tag key has on Auto Scaling resources.
//! - [`TagResources`](mod@tag_resources): Creates tags and puts them on Auto Scaling resources.
//! - [`UntagResources`](mod@untag_resources): Removes tags from Auto Scaling resources; a tag used nowhere else is deleted.
//!
//! ## Event-triggered tasks
//!
//! - [`CreateAlarm`](mod@create_alarm): Creates an event-triggered task, which carries out scaling rules when a metric passes a threshold.
//! - [`DeleteAlarm`](mod@delete_alarm): Deletes an event-triggered task.
//! - [`DescribeAlarms`](mod@describe_alarms): Lists event-triggered tasks (alarms), filtered by scaling group, state, or metric.
//! - [`DisableAlarm`](mod@disable_alarm): Disables an event-triggered task without deleting it.
//! - [`EnableAlarm`](mod@enable_alarm): Enables an event-triggered task that was disabled.
//! - [`ModifyAlarm`](mod@modify_alarm): Changes an event-triggered task, such as its metric, threshold, or actions.
//!
//! ## Others
//!
//! - [`AttachAlbServerGroups`](mod@attach_alb_server_groups): Ties ALB server groups to a scaling group, so that its instances take their traffic.
//! - [`AttachServerGroups`](mod@attach_server_groups): Ties server groups of load balancers to a scaling group, so that its instances take their traffic.
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a scaling group into a different resource group.
//! - [`CreateEciScalingConfiguration`](mod@create_eci_scaling_configuration): Creates the template that a scaling group makes ECI instances from.
//! - [`DeleteEciScalingConfiguration`](mod@delete_eci_scaling_configuration): Deletes a scaling configuration for ECI instances.
//! - [`DescribeEciScalingConfigurations`](mod@describe_eci_scaling_configurations): Lists the scaling configurations for elastic container instances (ECI).
//! - [`DescribeElasticStrength`](mod@describe_elastic_strength): Rates how likely scaling groups are to get the instances that they ask for.
//! - [`DescribePatternTypes`](mod@describe_pattern_types): Lists the instance types that fit a pattern, such as cores and memory.
//! - [`DetachAlbServerGroups`](mod@detach_alb_server_groups): Unties ALB server groups from a scaling group.
//! - [`DetachServerGroups`](mod@detach_server_groups): Unties server groups of load balancers from a scaling group.
//! - [`ModifyEciScalingConfiguration`](mod@modify_eci_scaling_configuration): Changes a scaling configuration for elastic container instances (ECI).
//! - [`ModifyInstanceAttribute`](mod@modify_instance_attribute): Chooses whether Auto Scaling looks after the life of instances that were added by hand.
//! - [`ScaleWithAdjustment`](mod@scale_with_adjustment): Scales a group at once by the amount given, without a scaling rule.
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

pub mod attach_alb_server_groups;
pub mod attach_db_instances;
pub mod attach_instances;
pub mod attach_load_balancers;
pub mod attach_server_groups;
pub mod attach_vserver_groups;
pub mod change_resource_group;
pub mod complete_lifecycle_action;
pub mod create_alarm;
pub mod create_eci_scaling_configuration;
pub mod create_lifecycle_hook;
pub mod create_notification_configuration;
pub mod create_scaling_configuration;
pub mod create_scaling_group;
pub mod create_scaling_rule;
pub mod create_scheduled_task;
pub mod deactivate_scaling_configuration;
pub mod delete_alarm;
pub mod delete_eci_scaling_configuration;
pub mod delete_lifecycle_hook;
pub mod delete_notification_configuration;
pub mod delete_scaling_configuration;
pub mod delete_scaling_group;
pub mod delete_scaling_rule;
pub mod delete_scheduled_task;
pub mod describe_alarms;
pub mod describe_eci_scaling_configurations;
pub mod describe_elastic_strength;
pub mod describe_lifecycle_actions;
pub mod describe_lifecycle_hooks;
pub mod describe_limitation;
pub mod describe_notification_configurations;
pub mod describe_notification_types;
pub mod describe_pattern_types;
pub mod describe_regions;
pub mod describe_scaling_activities;
pub mod describe_scaling_activity_detail;
pub mod describe_scaling_configurations;
pub mod describe_scaling_groups;
pub mod describe_scaling_instances;
pub mod describe_scaling_rules;
pub mod describe_scheduled_tasks;
pub mod detach_alb_server_groups;
pub mod detach_db_instances;
pub mod detach_instances;
pub mod detach_load_balancers;
pub mod detach_server_groups;
pub mod detach_vserver_groups;
pub mod disable_alarm;
pub mod disable_scaling_group;
pub mod enable_alarm;
pub mod enable_scaling_group;
pub mod enter_standby;
pub mod execute_scaling_rule;
pub mod exit_standby;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod modify_alarm;
pub mod modify_eci_scaling_configuration;
pub mod modify_instance_attribute;
pub mod modify_lifecycle_hook;
pub mod modify_notification_configuration;
pub mod modify_scaling_configuration;
pub mod modify_scaling_group;
pub mod modify_scaling_rule;
pub mod modify_scheduled_task;
pub mod rebalance_instances;
pub mod record_lifecycle_action_heartbeat;
pub mod remove_instances;
pub mod resume_processes;
pub mod scale_with_adjustment;
pub mod set_group_deletion_protection;
pub mod set_instance_health;
pub mod set_instances_protection;
pub mod suspend_processes;
pub mod tag_resources;
pub mod untag_resources;
pub mod verify_authentication;
pub mod verify_user;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    attach_alb_server_groups::{AttachAlbServerGroupsError, AttachAlbServerGroupsRequest, AttachAlbServerGroupsResponse},
    attach_db_instances::{AttachDBInstancesError, AttachDBInstancesRequest, AttachDBInstancesResponse},
    attach_instances::{AttachInstancesError, AttachInstancesRequest, AttachInstancesResponse},
    attach_load_balancers::{AttachLoadBalancersError, AttachLoadBalancersRequest, AttachLoadBalancersResponse},
    attach_server_groups::{AttachServerGroupsRequest, AttachServerGroupsResponse},
    attach_vserver_groups::{AttachVServerGroupsError, AttachVServerGroupsRequest, AttachVServerGroupsResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    complete_lifecycle_action::{CompleteLifecycleActionError, CompleteLifecycleActionRequest, CompleteLifecycleActionResponse},
    create_alarm::{CreateAlarmError, CreateAlarmRequest, CreateAlarmResponse},
    create_eci_scaling_configuration::{CreateEciScalingConfigurationError, CreateEciScalingConfigurationRequest, CreateEciScalingConfigurationResponse},
    create_lifecycle_hook::{CreateLifecycleHookError, CreateLifecycleHookRequest, CreateLifecycleHookResponse},
    create_notification_configuration::{CreateNotificationConfigurationError, CreateNotificationConfigurationRequest, CreateNotificationConfigurationResponse},
    create_scaling_configuration::{CreateScalingConfigurationError, CreateScalingConfigurationRequest, CreateScalingConfigurationResponse},
    create_scaling_group::{CreateScalingGroupError, CreateScalingGroupRequest, CreateScalingGroupResponse},
    create_scaling_rule::{CreateScalingRuleError, CreateScalingRuleRequest, CreateScalingRuleResponse},
    create_scheduled_task::{CreateScheduledTaskError, CreateScheduledTaskRequest, CreateScheduledTaskResponse},
    deactivate_scaling_configuration::{DeactivateScalingConfigurationRequest, DeactivateScalingConfigurationResponse},
    delete_alarm::{DeleteAlarmRequest, DeleteAlarmResponse},
    delete_eci_scaling_configuration::{DeleteEciScalingConfigurationError, DeleteEciScalingConfigurationRequest, DeleteEciScalingConfigurationResponse},
    delete_lifecycle_hook::{DeleteLifecycleHookError, DeleteLifecycleHookRequest, DeleteLifecycleHookResponse},
    delete_notification_configuration::{DeleteNotificationConfigurationError, DeleteNotificationConfigurationRequest, DeleteNotificationConfigurationResponse},
    delete_scaling_configuration::{DeleteScalingConfigurationError, DeleteScalingConfigurationRequest, DeleteScalingConfigurationResponse},
    delete_scaling_group::{DeleteScalingGroupError, DeleteScalingGroupRequest, DeleteScalingGroupResponse},
    delete_scaling_rule::{DeleteScalingRuleError, DeleteScalingRuleRequest, DeleteScalingRuleResponse},
    delete_scheduled_task::{DeleteScheduledTaskError, DeleteScheduledTaskRequest, DeleteScheduledTaskResponse},
    describe_alarms::{DescribeAlarmsRequest, DescribeAlarmsResponse},
    describe_eci_scaling_configurations::{DescribeEciScalingConfigurationsError, DescribeEciScalingConfigurationsRequest, DescribeEciScalingConfigurationsResponse},
    describe_elastic_strength::{DescribeElasticStrengthRequest, DescribeElasticStrengthResponse},
    describe_lifecycle_actions::{DescribeLifecycleActionsError, DescribeLifecycleActionsRequest, DescribeLifecycleActionsResponse},
    describe_lifecycle_hooks::{DescribeLifecycleHooksError, DescribeLifecycleHooksRequest, DescribeLifecycleHooksResponse},
    describe_limitation::{DescribeLimitationRequest, DescribeLimitationResponse},
    describe_notification_configurations::{DescribeNotificationConfigurationsError, DescribeNotificationConfigurationsRequest, DescribeNotificationConfigurationsResponse},
    describe_notification_types::{DescribeNotificationTypesRequest, DescribeNotificationTypesResponse},
    describe_pattern_types::{DescribePatternTypesRequest, DescribePatternTypesResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    describe_scaling_activities::{DescribeScalingActivitiesRequest, DescribeScalingActivitiesResponse},
    describe_scaling_activity_detail::{DescribeScalingActivityDetailError, DescribeScalingActivityDetailRequest, DescribeScalingActivityDetailResponse},
    describe_scaling_configurations::{DescribeScalingConfigurationsRequest, DescribeScalingConfigurationsResponse},
    describe_scaling_groups::{DescribeScalingGroupsRequest, DescribeScalingGroupsResponse},
    describe_scaling_instances::{DescribeScalingInstancesRequest, DescribeScalingInstancesResponse},
    describe_scaling_rules::{DescribeScalingRulesRequest, DescribeScalingRulesResponse},
    describe_scheduled_tasks::{DescribeScheduledTasksRequest, DescribeScheduledTasksResponse},
    detach_alb_server_groups::{DetachAlbServerGroupsError, DetachAlbServerGroupsRequest, DetachAlbServerGroupsResponse},
    detach_db_instances::{DetachDBInstancesError, DetachDBInstancesRequest, DetachDBInstancesResponse},
    detach_instances::{DetachInstancesError, DetachInstancesRequest, DetachInstancesResponse},
    detach_load_balancers::{DetachLoadBalancersError, DetachLoadBalancersRequest, DetachLoadBalancersResponse},
    detach_server_groups::{DetachServerGroupsRequest, DetachServerGroupsResponse},
    detach_vserver_groups::{DetachVServerGroupsError, DetachVServerGroupsRequest, DetachVServerGroupsResponse},
    disable_alarm::{DisableAlarmRequest, DisableAlarmResponse},
    disable_scaling_group::{DisableScalingGroupError, DisableScalingGroupRequest, DisableScalingGroupResponse},
    enable_alarm::{EnableAlarmRequest, EnableAlarmResponse},
    enable_scaling_group::{EnableScalingGroupError, EnableScalingGroupRequest, EnableScalingGroupResponse},
    enter_standby::{EnterStandbyError, EnterStandbyRequest, EnterStandbyResponse},
    execute_scaling_rule::{ExecuteScalingRuleError, ExecuteScalingRuleRequest, ExecuteScalingRuleResponse},
    exit_standby::{ExitStandbyError, ExitStandbyRequest, ExitStandbyResponse},
    list_tag_keys::{ListTagKeysError, ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_values::{ListTagValuesError, ListTagValuesRequest, ListTagValuesResponse},
    modify_alarm::{ModifyAlarmRequest, ModifyAlarmResponse},
    modify_eci_scaling_configuration::{ModifyEciScalingConfigurationError, ModifyEciScalingConfigurationRequest, ModifyEciScalingConfigurationResponse},
    modify_instance_attribute::{ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse},
    modify_lifecycle_hook::{ModifyLifecycleHookError, ModifyLifecycleHookRequest, ModifyLifecycleHookResponse},
    modify_notification_configuration::{ModifyNotificationConfigurationError, ModifyNotificationConfigurationRequest, ModifyNotificationConfigurationResponse},
    modify_scaling_configuration::{ModifyScalingConfigurationError, ModifyScalingConfigurationRequest, ModifyScalingConfigurationResponse},
    modify_scaling_group::{ModifyScalingGroupError, ModifyScalingGroupRequest, ModifyScalingGroupResponse},
    modify_scaling_rule::{ModifyScalingRuleError, ModifyScalingRuleRequest, ModifyScalingRuleResponse},
    modify_scheduled_task::{ModifyScheduledTaskError, ModifyScheduledTaskRequest, ModifyScheduledTaskResponse},
    rebalance_instances::{RebalanceInstancesError, RebalanceInstancesRequest, RebalanceInstancesResponse},
    record_lifecycle_action_heartbeat::{RecordLifecycleActionHeartbeatError, RecordLifecycleActionHeartbeatRequest, RecordLifecycleActionHeartbeatResponse},
    remove_instances::{RemoveInstancesError, RemoveInstancesRequest, RemoveInstancesResponse},
    resume_processes::{ResumeProcessesError, ResumeProcessesRequest, ResumeProcessesResponse},
    scale_with_adjustment::{ScaleWithAdjustmentError, ScaleWithAdjustmentRequest, ScaleWithAdjustmentResponse},
    set_group_deletion_protection::{SetGroupDeletionProtectionError, SetGroupDeletionProtectionRequest, SetGroupDeletionProtectionResponse},
    set_instance_health::{SetInstanceHealthError, SetInstanceHealthRequest, SetInstanceHealthResponse},
    set_instances_protection::{SetInstancesProtectionError, SetInstancesProtectionRequest, SetInstancesProtectionResponse},
    suspend_processes::{SuspendProcessesError, SuspendProcessesRequest, SuspendProcessesResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    verify_authentication::{VerifyAuthenticationError, VerifyAuthenticationRequest, VerifyAuthenticationResponse},
    verify_user::{VerifyUserRequest, VerifyUserResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Ess",
    version: "2014-08-28",
    endpoints: Endpoints {
        central: Some("ess.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "ess.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "ess.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "ess.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ess.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "ess.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "ess.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "ess.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "ess.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "ess.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "ess.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "ess.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "ess.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "ess.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "ess.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "ess.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "ess.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "ess.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan-lr", "ess.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "ess.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "ess.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "ess.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "ess.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "ess.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "ess.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "ess.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "ess.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "ess.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "us-southeast-1",
                "ess.us-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "ess.us-west-1.aliyuncs.com"),
        ],
        rule: Some("ess.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Auto Scaling.
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
    /// Ties ALB server groups to a scaling group, so that its instances take their traffic.
    #[inline]
    pub fn attach_alb_server_groups(
        &self,
        request: AttachAlbServerGroupsRequest,
    ) -> Call<'_, AttachAlbServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Ties RDS instances to a scaling group, so that its instances may connect to them.
    #[inline]
    pub fn attach_db_instances(
        &self,
        request: AttachDBInstancesRequest,
    ) -> Call<'_, AttachDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Adds existing instances to a scaling group by hand.
    #[inline]
    pub fn attach_instances(
        &self,
        request: AttachInstancesRequest,
    ) -> Call<'_, AttachInstancesRequest> {
        self.inner.call(request)
    }
    /// Ties load balancers to a scaling group, so that its instances become backend servers.
    #[inline]
    pub fn attach_load_balancers(
        &self,
        request: AttachLoadBalancersRequest,
    ) -> Call<'_, AttachLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Ties server groups of load balancers to a scaling group, so that its instances take their traffic.
    #[inline]
    pub fn attach_server_groups(
        &self,
        request: AttachServerGroupsRequest,
    ) -> Call<'_, AttachServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Ties vServer groups to a scaling group, so that its instances take their traffic.
    #[inline]
    pub fn attach_vserver_groups(
        &self,
        request: AttachVServerGroupsRequest,
    ) -> Call<'_, AttachVServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Moves a scaling group into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Ends the waiting time that a lifecycle hook started, before it runs out by itself.
    #[inline]
    pub fn complete_lifecycle_action(
        &self,
        request: CompleteLifecycleActionRequest,
    ) -> Call<'_, CompleteLifecycleActionRequest> {
        self.inner.call(request)
    }
    /// Creates an event-triggered task, which carries out scaling rules when a metric passes a threshold.
    #[inline]
    pub fn create_alarm(
        &self,
        request: CreateAlarmRequest,
    ) -> Call<'_, CreateAlarmRequest> {
        self.inner.call(request)
    }
    /// Creates the template that a scaling group makes ECI instances from.
    #[inline]
    pub fn create_eci_scaling_configuration(
        &self,
        request: CreateEciScalingConfigurationRequest,
    ) -> Call<'_, CreateEciScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Creates a lifecycle hook, which holds scaling activities up so that something can be done with the instances.
    #[inline]
    pub fn create_lifecycle_hook(
        &self,
        request: CreateLifecycleHookRequest,
    ) -> Call<'_, CreateLifecycleHookRequest> {
        self.inner.call(request)
    }
    /// Has events of a scaling group reported to CloudMonitor or Message Service.
    #[inline]
    pub fn create_notification_configuration(
        &self,
        request: CreateNotificationConfigurationRequest,
    ) -> Call<'_, CreateNotificationConfigurationRequest> {
        self.inner.call(request)
    }
    /// Creates the template that a scaling group makes ECS instances from.
    #[inline]
    pub fn create_scaling_configuration(
        &self,
        request: CreateScalingConfigurationRequest,
    ) -> Call<'_, CreateScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Creates a scaling group.
    #[inline]
    pub fn create_scaling_group(
        &self,
        request: CreateScalingGroupRequest,
    ) -> Call<'_, CreateScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a scaling rule, which says by how much or to what target a group is scaled.
    #[inline]
    pub fn create_scaling_rule(
        &self,
        request: CreateScalingRuleRequest,
    ) -> Call<'_, CreateScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a task that scales a group at set times.
    #[inline]
    pub fn create_scheduled_task(
        &self,
        request: CreateScheduledTaskRequest,
    ) -> Call<'_, CreateScheduledTaskRequest> {
        self.inner.call(request)
    }
    /// Takes the active scaling configuration of a group out of use without deleting it.
    #[inline]
    pub fn deactivate_scaling_configuration(
        &self,
        request: DeactivateScalingConfigurationRequest,
    ) -> Call<'_, DeactivateScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes an event-triggered task.
    #[inline]
    pub fn delete_alarm(
        &self,
        request: DeleteAlarmRequest,
    ) -> Call<'_, DeleteAlarmRequest> {
        self.inner.call(request)
    }
    /// Deletes a scaling configuration for ECI instances.
    #[inline]
    pub fn delete_eci_scaling_configuration(
        &self,
        request: DeleteEciScalingConfigurationRequest,
    ) -> Call<'_, DeleteEciScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes a lifecycle hook; instances that it holds up no longer wait.
    #[inline]
    pub fn delete_lifecycle_hook(
        &self,
        request: DeleteLifecycleHookRequest,
    ) -> Call<'_, DeleteLifecycleHookRequest> {
        self.inner.call(request)
    }
    /// Stops the reports of a scaling group to one receiver.
    #[inline]
    pub fn delete_notification_configuration(
        &self,
        request: DeleteNotificationConfigurationRequest,
    ) -> Call<'_, DeleteNotificationConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes a scaling configuration.
    #[inline]
    pub fn delete_scaling_configuration(
        &self,
        request: DeleteScalingConfigurationRequest,
    ) -> Call<'_, DeleteScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes a scaling group with its configurations and rules; with `ForceDelete`, its instances go too.
    #[inline]
    pub fn delete_scaling_group(
        &self,
        request: DeleteScalingGroupRequest,
    ) -> Call<'_, DeleteScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a scaling rule; tasks that name it can no longer carry it out.
    #[inline]
    pub fn delete_scaling_rule(
        &self,
        request: DeleteScalingRuleRequest,
    ) -> Call<'_, DeleteScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a scheduled task, so that the group is no longer scaled at its times.
    #[inline]
    pub fn delete_scheduled_task(
        &self,
        request: DeleteScheduledTaskRequest,
    ) -> Call<'_, DeleteScheduledTaskRequest> {
        self.inner.call(request)
    }
    /// Lists event-triggered tasks (alarms), filtered by scaling group, state, or metric.
    #[inline]
    pub fn describe_alarms(
        &self,
        request: DescribeAlarmsRequest,
    ) -> Call<'_, DescribeAlarmsRequest> {
        self.inner.call(request)
    }
    /// Lists the scaling configurations for elastic container instances (ECI).
    #[inline]
    pub fn describe_eci_scaling_configurations(
        &self,
        request: DescribeEciScalingConfigurationsRequest,
    ) -> Call<'_, DescribeEciScalingConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Rates how likely scaling groups are to get the instances that they ask for.
    #[inline]
    pub fn describe_elastic_strength(
        &self,
        request: DescribeElasticStrengthRequest,
    ) -> Call<'_, DescribeElasticStrengthRequest> {
        self.inner.call(request)
    }
    /// Lists the lifecycle actions of a scaling activity, with the tokens to continue them.
    #[inline]
    pub fn describe_lifecycle_actions(
        &self,
        request: DescribeLifecycleActionsRequest,
    ) -> Call<'_, DescribeLifecycleActionsRequest> {
        self.inner.call(request)
    }
    /// Lists the lifecycle hooks of a scaling group.
    #[inline]
    pub fn describe_lifecycle_hooks(
        &self,
        request: DescribeLifecycleHooksRequest,
    ) -> Call<'_, DescribeLifecycleHooksRequest> {
        self.inner.call(request)
    }
    /// Returns the limits that hold for Auto Scaling in the region.
    #[inline]
    pub fn describe_limitation(
        &self,
        request: DescribeLimitationRequest,
    ) -> Call<'_, DescribeLimitationRequest> {
        self.inner.call(request)
    }
    /// Lists the notifications that are set up on events and resource changes of a scaling group.
    #[inline]
    pub fn describe_notification_configurations(
        &self,
        request: DescribeNotificationConfigurationsRequest,
    ) -> Call<'_, DescribeNotificationConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Lists the kinds of events that can be reported.
    #[inline]
    pub fn describe_notification_types(
        &self,
        request: DescribeNotificationTypesRequest,
    ) -> Call<'_, DescribeNotificationTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the instance types that fit a pattern, such as cores and memory.
    #[inline]
    pub fn describe_pattern_types(
        &self,
        request: DescribePatternTypesRequest,
    ) -> Call<'_, DescribePatternTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Auto Scaling can be used.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the scaling activities of a scaling group, filtered by status.
    #[inline]
    pub fn describe_scaling_activities(
        &self,
        request: DescribeScalingActivitiesRequest,
    ) -> Call<'_, DescribeScalingActivitiesRequest> {
        self.inner.call(request)
    }
    /// Returns what happened in one scaling activity.
    #[inline]
    pub fn describe_scaling_activity_detail(
        &self,
        request: DescribeScalingActivityDetailRequest,
    ) -> Call<'_, DescribeScalingActivityDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the scaling configurations for ECS instances.
    #[inline]
    pub fn describe_scaling_configurations(
        &self,
        request: DescribeScalingConfigurationsRequest,
    ) -> Call<'_, DescribeScalingConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Lists scaling groups, filtered by ID, name, type, or tags.
    #[inline]
    pub fn describe_scaling_groups(
        &self,
        request: DescribeScalingGroupsRequest,
    ) -> Call<'_, DescribeScalingGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the ECS, ECI, or managed instances in a scaling group with many filters.
    #[inline]
    pub fn describe_scaling_instances(
        &self,
        request: DescribeScalingInstancesRequest,
    ) -> Call<'_, DescribeScalingInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the scaling rules of a scaling group, on request with the alarms that trigger them.
    #[inline]
    pub fn describe_scaling_rules(
        &self,
        request: DescribeScalingRulesRequest,
    ) -> Call<'_, DescribeScalingRulesRequest> {
        self.inner.call(request)
    }
    /// Lists scheduled tasks, filtered by ID, name, action, or scaling group.
    #[inline]
    pub fn describe_scheduled_tasks(
        &self,
        request: DescribeScheduledTasksRequest,
    ) -> Call<'_, DescribeScheduledTasksRequest> {
        self.inner.call(request)
    }
    /// Unties ALB server groups from a scaling group.
    #[inline]
    pub fn detach_alb_server_groups(
        &self,
        request: DetachAlbServerGroupsRequest,
    ) -> Call<'_, DetachAlbServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Unties RDS instances from a scaling group.
    #[inline]
    pub fn detach_db_instances(
        &self,
        request: DetachDBInstancesRequest,
    ) -> Call<'_, DetachDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Takes instances out of a scaling group; they go on running.
    #[inline]
    pub fn detach_instances(
        &self,
        request: DetachInstancesRequest,
    ) -> Call<'_, DetachInstancesRequest> {
        self.inner.call(request)
    }
    /// Unties load balancers from a scaling group.
    #[inline]
    pub fn detach_load_balancers(
        &self,
        request: DetachLoadBalancersRequest,
    ) -> Call<'_, DetachLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Unties server groups of load balancers from a scaling group.
    #[inline]
    pub fn detach_server_groups(
        &self,
        request: DetachServerGroupsRequest,
    ) -> Call<'_, DetachServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Unties vServer groups from a scaling group.
    #[inline]
    pub fn detach_vserver_groups(
        &self,
        request: DetachVServerGroupsRequest,
    ) -> Call<'_, DetachVServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Disables an event-triggered task without deleting it.
    #[inline]
    pub fn disable_alarm(
        &self,
        request: DisableAlarmRequest,
    ) -> Call<'_, DisableAlarmRequest> {
        self.inner.call(request)
    }
    /// Disables a scaling group, which then starts no scaling activities.
    #[inline]
    pub fn disable_scaling_group(
        &self,
        request: DisableScalingGroupRequest,
    ) -> Call<'_, DisableScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Enables an event-triggered task that was disabled.
    #[inline]
    pub fn enable_alarm(
        &self,
        request: EnableAlarmRequest,
    ) -> Call<'_, EnableAlarmRequest> {
        self.inner.call(request)
    }
    /// Enables a scaling group and can add instances and an active scaling configuration.
    #[inline]
    pub fn enable_scaling_group(
        &self,
        request: EnableScalingGroupRequest,
    ) -> Call<'_, EnableScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Puts instances of a scaling group on standby; Auto Scaling leaves them alone and they get no traffic.
    #[inline]
    pub fn enter_standby(
        &self,
        request: EnterStandbyRequest,
    ) -> Call<'_, EnterStandbyRequest> {
        self.inner.call(request)
    }
    /// Carries out a simple or step scaling rule at once.
    #[inline]
    pub fn execute_scaling_rule(
        &self,
        request: ExecuteScalingRuleRequest,
    ) -> Call<'_, ExecuteScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Puts instances back into service that are on standby.
    #[inline]
    pub fn exit_standby(
        &self,
        request: ExitStandbyRequest,
    ) -> Call<'_, ExitStandbyRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use on Auto Scaling resources.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which Auto Scaling resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the values that a tag key has on Auto Scaling resources.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Changes an event-triggered task, such as its metric, threshold, or actions.
    #[inline]
    pub fn modify_alarm(
        &self,
        request: ModifyAlarmRequest,
    ) -> Call<'_, ModifyAlarmRequest> {
        self.inner.call(request)
    }
    /// Changes a scaling configuration for elastic container instances (ECI).
    #[inline]
    pub fn modify_eci_scaling_configuration(
        &self,
        request: ModifyEciScalingConfigurationRequest,
    ) -> Call<'_, ModifyEciScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Chooses whether Auto Scaling looks after the life of instances that were added by hand.
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<'_, ModifyInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes a lifecycle hook, such as its timeout, default result, or notification.
    #[inline]
    pub fn modify_lifecycle_hook(
        &self,
        request: ModifyLifecycleHookRequest,
    ) -> Call<'_, ModifyLifecycleHookRequest> {
        self.inner.call(request)
    }
    /// Changes which events and resource changes a scaling group sends notifications about.
    #[inline]
    pub fn modify_notification_configuration(
        &self,
        request: ModifyNotificationConfigurationRequest,
    ) -> Call<'_, ModifyNotificationConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes a scaling configuration, the template for new ECS instances.
    #[inline]
    pub fn modify_scaling_configuration(
        &self,
        request: ModifyScalingConfigurationRequest,
    ) -> Call<'_, ModifyScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes a scaling group, such as its size limits, networks, and removal policy.
    #[inline]
    pub fn modify_scaling_group(
        &self,
        request: ModifyScalingGroupRequest,
    ) -> Call<'_, ModifyScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Changes a scaling rule, such as its adjustment, cooldown, or target value.
    #[inline]
    pub fn modify_scaling_rule(
        &self,
        request: ModifyScalingRuleRequest,
    ) -> Call<'_, ModifyScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Changes a scheduled task, such as its launch time, recurrence, or action.
    #[inline]
    pub fn modify_scheduled_task(
        &self,
        request: ModifyScheduledTaskRequest,
    ) -> Call<'_, ModifyScheduledTaskRequest> {
        self.inner.call(request)
    }
    /// Evens out how the instances of a group are spread over its zones.
    #[inline]
    pub fn rebalance_instances(
        &self,
        request: RebalanceInstancesRequest,
    ) -> Call<'_, RebalanceInstancesRequest> {
        self.inner.call(request)
    }
    /// Lengthens the waiting time of instances that a lifecycle hook holds up.
    #[inline]
    pub fn record_lifecycle_action_heartbeat(
        &self,
        request: RecordLifecycleActionHeartbeatRequest,
    ) -> Call<'_, RecordLifecycleActionHeartbeatRequest> {
        self.inner.call(request)
    }
    /// Takes instances out of a scaling group and, if it created them, releases or stops them.
    #[inline]
    pub fn remove_instances(
        &self,
        request: RemoveInstancesRequest,
    ) -> Call<'_, RemoveInstancesRequest> {
        self.inner.call(request)
    }
    /// Lets processes of a scaling group go on that `SuspendProcesses` has paused.
    #[inline]
    pub fn resume_processes(
        &self,
        request: ResumeProcessesRequest,
    ) -> Call<'_, ResumeProcessesRequest> {
        self.inner.call(request)
    }
    /// Scales a group at once by the amount given, without a scaling rule.
    #[inline]
    pub fn scale_with_adjustment(
        &self,
        request: ScaleWithAdjustmentRequest,
    ) -> Call<'_, ScaleWithAdjustmentRequest> {
        self.inner.call(request)
    }
    /// Switches on or off the guard against deleting a scaling group.
    #[inline]
    pub fn set_group_deletion_protection(
        &self,
        request: SetGroupDeletionProtectionRequest,
    ) -> Call<'_, SetGroupDeletionProtectionRequest> {
        self.inner.call(request)
    }
    /// Declares an instance healthy or not; Auto Scaling replaces those that are not.
    #[inline]
    pub fn set_instance_health(
        &self,
        request: SetInstanceHealthRequest,
    ) -> Call<'_, SetInstanceHealthRequest> {
        self.inner.call(request)
    }
    /// Protects instances from being taken when the group scales in, or lifts the protection.
    #[inline]
    pub fn set_instances_protection(
        &self,
        request: SetInstancesProtectionRequest,
    ) -> Call<'_, SetInstancesProtectionRequest> {
        self.inner.call(request)
    }
    /// Pauses processes of a scaling group, such as scaling in or health checks.
    #[inline]
    pub fn suspend_processes(
        &self,
        request: SuspendProcessesRequest,
    ) -> Call<'_, SuspendProcessesRequest> {
        self.inner.call(request)
    }
    /// Creates tags and puts them on Auto Scaling resources.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from Auto Scaling resources; a tag used nowhere else is deleted.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Checks whether Auto Scaling may work on the account's resources, and can create the role for it.
    #[inline]
    pub fn verify_authentication(
        &self,
        request: VerifyAuthenticationRequest,
    ) -> Call<'_, VerifyAuthenticationRequest> {
        self.inner.call(request)
    }
    /// Checks whether the account has activated Auto Scaling.
    #[inline]
    pub fn verify_user(
        &self,
        request: VerifyUserRequest,
    ) -> Call<'_, VerifyUserRequest> {
        self.inner.call(request)
    }
}
