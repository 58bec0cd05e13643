// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Scaling groups
//!
//! - [`ApplyScalingGroup`](mod@apply_scaling_group): Creates or manages a scaling group by the content of a configuration file.
//! - [`AttachAlbServerGroups`](mod@attach_alb_server_groups): Links ALB server groups to a scaling group, whose instances then become their backend servers.
//! - [`AttachDBInstances`](mod@attach_db_instances): Links RDS instances to a scaling group.
//! - [`AttachLoadBalancers`](mod@attach_load_balancers): Links CLB instances to a scaling group, so that traffic is spread over its instances.
//! - [`AttachServerGroups`](mod@attach_server_groups): Links server groups of load balancers, ALB or NLB, to a scaling group.
//! - [`AttachVServerGroups`](mod@attach_vserver_groups): Links vServer groups of CLB instances to a scaling group, for forwarding by domain or URL.
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a scaling group into a different resource group.
//! - [`CreateScalingGroup`](mod@create_scaling_group): Creates a scaling group, which keeps the number of its instances in line with demand.
//! - [`DeleteScalingGroup`](mod@delete_scaling_group): Deletes a scaling group with its rules and configurations, and with its instances if forced.
//! - [`DescribeScalingActivities`](mod@describe_scaling_activities): Lists scaling activities with cause, state and number of instances afterwards.
//! - [`DescribeScalingActivityDetail`](mod@describe_scaling_activity_detail): Shows one scaling activity in detail, with error codes for tracing what failed.
//! - [`DescribeScalingGroupDetail`](mod@describe_scaling_group_detail): Shows one scaling group in full; ECI groups can be put out as YAML.
//! - [`DescribeScalingGroups`](mod@describe_scaling_groups): Lists scaling groups with their limits, instance counts and states.
//! - [`DescribeScalingInstances`](mod@describe_scaling_instances): Lists the instances in a scaling group with warm-up, health and lifecycle state.
//! - [`DetachAlbServerGroups`](mod@detach_alb_server_groups): Unlinks ALB server groups from a scaling group.
//! - [`DetachDBInstances`](mod@detach_db_instances): Unlinks RDS instances from a scaling group.
//! - [`DetachLoadBalancers`](mod@detach_load_balancers): Unlinks CLB instances from a scaling group, on request also removing the group's instances from them.
//! - [`DetachServerGroups`](mod@detach_server_groups): Unlinks server groups of load balancers, ALB or NLB, from a scaling group.
//! - [`DetachVServerGroups`](mod@detach_vserver_groups): Unlinks vServer groups of CLB instances from a scaling group.
//! - [`DisableScalingGroup`](mod@disable_scaling_group): Switches a scaling group off, so that it carries out no scaling activities.
//! - [`EnableScalingGroup`](mod@enable_scaling_group): Switches a scaling group on; it must already have a source of instance configuration.
//! - [`ModifyScalingGroup`](mod@modify_scaling_group): Changes limits, network, scaling policy and other attributes of a scaling group.
//! - [`ResumeProcesses`](mod@resume_processes): Lets suspended processes of a scaling group, such as health checks, run again.
//! - [`SetGroupDeletionProtection`](mod@set_group_deletion_protection): Turns deletion protection of a scaling group on or off.
//! - [`SuspendProcesses`](mod@suspend_processes): Halts chosen processes of a scaling group, such as scale-in or health checks.
//!
//! ## Scaling configurations
//!
//! - [`ApplyEciScalingConfiguration`](mod@apply_eci_scaling_configuration): Creates or updates an ECI scaling configuration from the content of a configuration file.
//! - [`CreateEciScalingConfiguration`](mod@create_eci_scaling_configuration): Adds an ECI scaling configuration, the template for ECI instances made on scale-out.
//! - [`CreateScalingConfiguration`](mod@create_scaling_configuration): Adds an ECS scaling configuration, the template for ECS instances made on scale-out.
//! - [`DeleteEciScalingConfiguration`](mod@delete_eci_scaling_configuration): Deletes a scaling configuration for ECI that is not active and that no instance was made from.
//! - [`DeleteScalingConfiguration`](mod@delete_scaling_configuration): Deletes a scaling configuration for ECS that is not active and that no instance was made from.
//! - [`DescribeEciScalingConfigurationDetail`](mod@describe_eci_scaling_configuration_detail): Shows one ECI scaling configuration in full, on request as YAML.
//! - [`DescribeEciScalingConfigurations`](mod@describe_eci_scaling_configurations): Lists ECI scaling configurations, found by group, ID or name.
//! - [`DescribePatternTypes`](mod@describe_pattern_types): Lists the instance types that fit a pattern of vCPUs, memory, family level and price.
//! - [`DescribeScalingConfigurations`](mod@describe_scaling_configurations): Lists ECS scaling configurations, the templates for new instances.
//! - [`ModifyEciScalingConfiguration`](mod@modify_eci_scaling_configuration): Changes an ECI scaling configuration, for instance its restart policy or bandwidth.
//! - [`ModifyScalingConfiguration`](mod@modify_scaling_configuration): Changes an ECS scaling configuration, the template for new instances.
//!
//! ## Scaling rules
//!
//! - [`CreateScalingRule`](mod@create_scaling_rule): Creates a scaling rule, which either triggers scaling or, if predictive, sets the group's limits.
//! - [`DeleteScalingRule`](mod@delete_scaling_rule): Deletes a scaling rule; tasks that refer to it can no longer carry it out.
//! - [`DescribeScalingRules`](mod@describe_scaling_rules): Lists scaling rules with adjustment type, warm-up time and linked alarms.
//! - [`ModifyScalingRule`](mod@modify_scaling_rule): Changes one or more attributes of a scaling rule in place.
//!
//! ## Manual scaling
//!
//! - [`AttachInstances`](mod@attach_instances): Puts existing ECS, ECI or managed instances into a scaling group, or restarts stopped ones that it holds.
//! - [`DetachInstances`](mod@detach_instances): Takes ECS, ECI or managed instances out of a scaling group; the group must be enabled and idle.
//! - [`ExecuteScalingRule`](mod@execute_scaling_rule): Runs a scaling rule by hand; works for simple and step rules only.
//! - [`RemoveInstances`](mod@remove_instances): Removes instances that are no longer needed from a scaling group; the group must be enabled and idle.
//! - [`ScaleWithAdjustment`](mod@scale_with_adjustment): Scales a group at once by the kind and size of change in the call, without a scaling rule.
//!
//! ## Scheduled tasks
//!
//! - [`CreateScheduledTask`](mod@create_scheduled_task): Creates a scheduled task that scales a group at times set beforehand.
//! - [`DeleteScheduledTask`](mod@delete_scheduled_task): Deletes a scheduled task; nothing is scaled at its times any more.
//! - [`DescribeScheduledTasks`](mod@describe_scheduled_tasks): Lists scheduled tasks with execution times and scaling rules.
//! - [`ModifyScheduledTask`](mod@modify_scheduled_task): Changes a scheduled task: its rule or instance numbers, times and recurrence.
//!
//! ## Event-triggered tasks
//!
//! - [`CreateAlarm`](mod@create_alarm): Creates an event-triggered task that watches CloudMonitor metrics and runs scaling rules on alerts.
//! - [`DeleteAlarm`](mod@delete_alarm): Removes an event-triggered task; alerts no longer run its scaling rules.
//! - [`DescribeAlarms`](mod@describe_alarms): Lists event-triggered tasks with their metrics, conditions and states.
//! - [`DisableAlarm`](mod@disable_alarm): Switches an event-triggered task off, so that alerts trigger no scaling for the time being.
//! - [`EnableAlarm`](mod@enable_alarm): Switches a disabled event-triggered task back on.
//! - [`ModifyAlarm`](mod@modify_alarm): Changes metric, condition, rules or other settings of an event-triggered task.
//!
//! ## Lifecycle hooks
//!
//! - [`CompleteLifecycleAction`](mod@complete_lifecycle_action): Ends the wait of a scaling activity at a lifecycle hook ahead of time.
//! - [`CreateLifecycleHook`](mod@create_lifecycle_hook): Adds a lifecycle hook at which instances wait during scaling, so that you can act on them.
//! - [`DeleteLifecycleHook`](mod@delete_lifecycle_hook): Deletes a lifecycle hook; instances that it holds stop waiting.
//! - [`DescribeLifecycleActions`](mod@describe_lifecycle_actions): Lists the lifecycle hook actions of a scaling activity with states and instances held.
//! - [`DescribeLifecycleHooks`](mod@describe_lifecycle_hooks): Lists lifecycle hooks with activity type, timeout and default result.
//! - [`ModifyLifecycleHook`](mod@modify_lifecycle_hook): Changes activity type, timeout, default result or notification of a lifecycle hook.
//! - [`RecordLifecycleActionHeartbeat`](mod@record_lifecycle_action_heartbeat): Lengthens the time that a lifecycle hook holds an instance, so that custom work can finish.
//!
//! ## Event notifications
//!
//! - [`CreateNotificationConfiguration`](mod@create_notification_configuration): Sets up notifications for scaling events and resource changes of a scaling group.
//! - [`DeleteNotificationConfiguration`](mod@delete_notification_configuration): Deletes a notification setting, so that the group's events are no longer reported there.
//! - [`DescribeNotificationConfigurations`](mod@describe_notification_configurations): Lists the notifications that a scaling group sends, with event types and receivers.
//! - [`DescribeNotificationTypes`](mod@describe_notification_types): Lists all event types for which notifications can be set up.
//! - [`ModifyNotificationConfiguration`](mod@modify_notification_configuration): Changes for which event types a scaling group sends notifications.
//!
//! ## Instances
//!
//! - [`EnterStandby`](mod@enter_standby): Puts instances of a scaling group on standby; they take no traffic and are not removed by scaling.
//! - [`ExitStandby`](mod@exit_standby): Brings instances back from standby into service in their scaling group.
//! - [`RebalanceInstances`](mod@rebalance_instances): Spreads the instances of a group evenly over its zones again, after shortages had skewed them.
//! - [`SetInstanceHealth`](mod@set_instance_health): Marks an instance in a scaling group as healthy or unhealthy when health checks miss the truth.
//! - [`SetInstancesProtection`](mod@set_instances_protection): Puts instances in a scaling group under protection, or ends it.
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Auto Scaling is available.
//!
//! ## Tags
//!
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys in use on Auto Scaling resources.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are attached to which Auto Scaling resources.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values that occur with a tag key on Auto Scaling resources.
//! - [`TagResources`](mod@tag_resources): Attaches tags to Auto Scaling resources.
//! - [`UntagResources`](mod@untag_resources): Detaches tags from Auto Scaling resources; tags left unused are deleted.
//!
//! ## Others
//!
//! - [`CancelInstanceRefresh`](mod@cancel_instance_refresh): Calls off an instance refresh of a scaling group, given by its task ID.
//! - [`CreateDiagnoseReport`](mod@create_diagnose_report): Starts a diagnosis of a scaling group and creates the report for it.
//! - [`DescribeAlertConfiguration`](mod@describe_alert_configuration): Shows for which states of scaling activities text messages and e-mails are sent.
//! - [`DescribeDiagnoseReports`](mod@describe_diagnose_reports): Lists the diagnosis reports of a scaling group.
//! - [`DescribeElasticStrength`](mod@describe_elastic_strength): Rates how likely scaling groups or instance types are to get instances on scale-out.
//! - [`DescribeInstanceRefreshes`](mod@describe_instance_refreshes): Lists the instance refreshes of a scaling group with their states.
//! - [`DescribeLimitation`](mod@describe_limitation): Shows the limits of the account, such as how many scaling groups and rules it may have.
//! - [`DescribeScalingGroupDiagnoseDetails`](mod@describe_scaling_group_diagnose_details): Shows the details of what a diagnosis found in a scaling group.
//! - [`ModifyAlertConfiguration`](mod@modify_alert_configuration): Sets for which states of scaling activities text messages and e-mails are sent.
//! - [`ModifyInstanceAttribute`](mod@modify_instance_attribute): Sets whether a scaling group manages the lifecycle of instances that were added by hand.
//! - [`ResumeInstanceRefresh`](mod@resume_instance_refresh): Goes on with an instance refresh that was suspended.
//! - [`RollbackInstanceRefresh`](mod@rollback_instance_refresh): Takes an instance refresh back; refreshed instances get the earlier configuration again.
//! - [`StartInstanceRefresh`](mod@start_instance_refresh): Starts replacing the instances of a group step by step to match a new image or configuration.
//! - [`SuspendInstanceRefresh`](mod@suspend_instance_refresh): Halts a running instance refresh of a scaling group until it is resumed.
//! - [`VerifyAuthentication`](mod@verify_authentication): Tells whether an account has the service-linked role by which Auto Scaling works on ECS and ECI.
//! - [`VerifyUser`](mod@verify_user): Tells whether the account has activated Auto Scaling.
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

pub mod apply_eci_scaling_configuration;
pub mod apply_scaling_group;
pub mod attach_alb_server_groups;
pub mod attach_db_instances;
pub mod attach_instances;
pub mod attach_load_balancers;
pub mod attach_server_groups;
pub mod attach_vserver_groups;
pub mod cancel_instance_refresh;
pub mod change_resource_group;
pub mod complete_lifecycle_action;
pub mod create_alarm;
pub mod create_diagnose_report;
pub mod create_eci_scaling_configuration;
pub mod create_lifecycle_hook;
pub mod create_notification_configuration;
pub mod create_scaling_configuration;
pub mod create_scaling_group;
pub mod create_scaling_rule;
pub mod create_scheduled_task;
pub mod delete_alarm;
pub mod delete_eci_scaling_configuration;
pub mod delete_lifecycle_hook;
pub mod delete_notification_configuration;
pub mod delete_scaling_configuration;
pub mod delete_scaling_group;
pub mod delete_scaling_rule;
pub mod delete_scheduled_task;
pub mod describe_alarms;
pub mod describe_alert_configuration;
pub mod describe_diagnose_reports;
pub mod describe_eci_scaling_configuration_detail;
pub mod describe_eci_scaling_configurations;
pub mod describe_elastic_strength;
pub mod describe_instance_refreshes;
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
pub mod describe_scaling_group_detail;
pub mod describe_scaling_group_diagnose_details;
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
pub mod modify_alert_configuration;
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
pub mod resume_instance_refresh;
pub mod resume_processes;
pub mod rollback_instance_refresh;
pub mod scale_with_adjustment;
pub mod set_group_deletion_protection;
pub mod set_instance_health;
pub mod set_instances_protection;
pub mod start_instance_refresh;
pub mod suspend_instance_refresh;
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
    apply_eci_scaling_configuration::{ApplyEciScalingConfigurationRequest, ApplyEciScalingConfigurationResponse},
    apply_scaling_group::{ApplyScalingGroupRequest, ApplyScalingGroupResponse},
    attach_alb_server_groups::{AttachAlbServerGroupsRequest, AttachAlbServerGroupsResponse},
    attach_db_instances::{AttachDBInstancesRequest, AttachDBInstancesResponse},
    attach_instances::{AttachInstancesError, AttachInstancesRequest, AttachInstancesResponse},
    attach_load_balancers::{AttachLoadBalancersRequest, AttachLoadBalancersResponse},
    attach_server_groups::{AttachServerGroupsRequest, AttachServerGroupsResponse},
    attach_vserver_groups::{AttachVServerGroupsRequest, AttachVServerGroupsResponse},
    cancel_instance_refresh::{CancelInstanceRefreshRequest, CancelInstanceRefreshResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    complete_lifecycle_action::{CompleteLifecycleActionRequest, CompleteLifecycleActionResponse},
    create_alarm::{CreateAlarmRequest, CreateAlarmResponse},
    create_diagnose_report::{CreateDiagnoseReportRequest, CreateDiagnoseReportResponse},
    create_eci_scaling_configuration::{CreateEciScalingConfigurationError, CreateEciScalingConfigurationRequest, CreateEciScalingConfigurationResponse},
    create_lifecycle_hook::{CreateLifecycleHookRequest, CreateLifecycleHookResponse},
    create_notification_configuration::{CreateNotificationConfigurationRequest, CreateNotificationConfigurationResponse},
    create_scaling_configuration::{CreateScalingConfigurationRequest, CreateScalingConfigurationResponse},
    create_scaling_group::{CreateScalingGroupError, CreateScalingGroupRequest, CreateScalingGroupResponse},
    create_scaling_rule::{CreateScalingRuleRequest, CreateScalingRuleResponse},
    create_scheduled_task::{CreateScheduledTaskRequest, CreateScheduledTaskResponse},
    delete_alarm::{DeleteAlarmRequest, DeleteAlarmResponse},
    delete_eci_scaling_configuration::{DeleteEciScalingConfigurationError, DeleteEciScalingConfigurationRequest, DeleteEciScalingConfigurationResponse},
    delete_lifecycle_hook::{DeleteLifecycleHookRequest, DeleteLifecycleHookResponse},
    delete_notification_configuration::{DeleteNotificationConfigurationRequest, DeleteNotificationConfigurationResponse},
    delete_scaling_configuration::{DeleteScalingConfigurationRequest, DeleteScalingConfigurationResponse},
    delete_scaling_group::{DeleteScalingGroupRequest, DeleteScalingGroupResponse},
    delete_scaling_rule::{DeleteScalingRuleRequest, DeleteScalingRuleResponse},
    delete_scheduled_task::{DeleteScheduledTaskRequest, DeleteScheduledTaskResponse},
    describe_alarms::{DescribeAlarmsRequest, DescribeAlarmsResponse},
    describe_alert_configuration::{DescribeAlertConfigurationRequest, DescribeAlertConfigurationResponse},
    describe_diagnose_reports::{DescribeDiagnoseReportsRequest, DescribeDiagnoseReportsResponse},
    describe_eci_scaling_configuration_detail::{DescribeEciScalingConfigurationDetailError, DescribeEciScalingConfigurationDetailRequest, DescribeEciScalingConfigurationDetailResponse},
    describe_eci_scaling_configurations::{DescribeEciScalingConfigurationsError, DescribeEciScalingConfigurationsRequest, DescribeEciScalingConfigurationsResponse},
    describe_elastic_strength::{DescribeElasticStrengthRequest, DescribeElasticStrengthResponse},
    describe_instance_refreshes::{DescribeInstanceRefreshesRequest, DescribeInstanceRefreshesResponse},
    describe_lifecycle_actions::{DescribeLifecycleActionsRequest, DescribeLifecycleActionsResponse},
    describe_lifecycle_hooks::{DescribeLifecycleHooksRequest, DescribeLifecycleHooksResponse},
    describe_limitation::{DescribeLimitationRequest, DescribeLimitationResponse},
    describe_notification_configurations::{DescribeNotificationConfigurationsRequest, DescribeNotificationConfigurationsResponse},
    describe_notification_types::{DescribeNotificationTypesRequest, DescribeNotificationTypesResponse},
    describe_pattern_types::{DescribePatternTypesRequest, DescribePatternTypesResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_scaling_activities::{DescribeScalingActivitiesRequest, DescribeScalingActivitiesResponse},
    describe_scaling_activity_detail::{DescribeScalingActivityDetailRequest, DescribeScalingActivityDetailResponse},
    describe_scaling_configurations::{DescribeScalingConfigurationsRequest, DescribeScalingConfigurationsResponse},
    describe_scaling_group_detail::{DescribeScalingGroupDetailRequest, DescribeScalingGroupDetailResponse},
    describe_scaling_group_diagnose_details::{DescribeScalingGroupDiagnoseDetailsRequest, DescribeScalingGroupDiagnoseDetailsResponse},
    describe_scaling_groups::{DescribeScalingGroupsRequest, DescribeScalingGroupsResponse},
    describe_scaling_instances::{DescribeScalingInstancesRequest, DescribeScalingInstancesResponse},
    describe_scaling_rules::{DescribeScalingRulesRequest, DescribeScalingRulesResponse},
    describe_scheduled_tasks::{DescribeScheduledTasksRequest, DescribeScheduledTasksResponse},
    detach_alb_server_groups::{DetachAlbServerGroupsRequest, DetachAlbServerGroupsResponse},
    detach_db_instances::{DetachDBInstancesRequest, DetachDBInstancesResponse},
    detach_instances::{DetachInstancesError, DetachInstancesRequest, DetachInstancesResponse},
    detach_load_balancers::{DetachLoadBalancersRequest, DetachLoadBalancersResponse},
    detach_server_groups::{DetachServerGroupsRequest, DetachServerGroupsResponse},
    detach_vserver_groups::{DetachVServerGroupsRequest, DetachVServerGroupsResponse},
    disable_alarm::{DisableAlarmRequest, DisableAlarmResponse},
    disable_scaling_group::{DisableScalingGroupRequest, DisableScalingGroupResponse},
    enable_alarm::{EnableAlarmRequest, EnableAlarmResponse},
    enable_scaling_group::{EnableScalingGroupRequest, EnableScalingGroupResponse},
    enter_standby::{EnterStandbyRequest, EnterStandbyResponse},
    execute_scaling_rule::{ExecuteScalingRuleRequest, ExecuteScalingRuleResponse},
    exit_standby::{ExitStandbyRequest, ExitStandbyResponse},
    list_tag_keys::{ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_values::{ListTagValuesRequest, ListTagValuesResponse},
    modify_alarm::{ModifyAlarmRequest, ModifyAlarmResponse},
    modify_alert_configuration::{ModifyAlertConfigurationRequest, ModifyAlertConfigurationResponse},
    modify_eci_scaling_configuration::{ModifyEciScalingConfigurationError, ModifyEciScalingConfigurationRequest, ModifyEciScalingConfigurationResponse},
    modify_instance_attribute::{ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse},
    modify_lifecycle_hook::{ModifyLifecycleHookRequest, ModifyLifecycleHookResponse},
    modify_notification_configuration::{ModifyNotificationConfigurationRequest, ModifyNotificationConfigurationResponse},
    modify_scaling_configuration::{ModifyScalingConfigurationRequest, ModifyScalingConfigurationResponse},
    modify_scaling_group::{ModifyScalingGroupRequest, ModifyScalingGroupResponse},
    modify_scaling_rule::{ModifyScalingRuleRequest, ModifyScalingRuleResponse},
    modify_scheduled_task::{ModifyScheduledTaskError, ModifyScheduledTaskRequest, ModifyScheduledTaskResponse},
    rebalance_instances::{RebalanceInstancesRequest, RebalanceInstancesResponse},
    record_lifecycle_action_heartbeat::{RecordLifecycleActionHeartbeatRequest, RecordLifecycleActionHeartbeatResponse},
    remove_instances::{RemoveInstancesError, RemoveInstancesRequest, RemoveInstancesResponse},
    resume_instance_refresh::{ResumeInstanceRefreshRequest, ResumeInstanceRefreshResponse},
    resume_processes::{ResumeProcessesRequest, ResumeProcessesResponse},
    rollback_instance_refresh::{RollbackInstanceRefreshRequest, RollbackInstanceRefreshResponse},
    scale_with_adjustment::{ScaleWithAdjustmentRequest, ScaleWithAdjustmentResponse},
    set_group_deletion_protection::{SetGroupDeletionProtectionRequest, SetGroupDeletionProtectionResponse},
    set_instance_health::{SetInstanceHealthRequest, SetInstanceHealthResponse},
    set_instances_protection::{SetInstancesProtectionRequest, SetInstancesProtectionResponse},
    start_instance_refresh::{StartInstanceRefreshRequest, StartInstanceRefreshResponse},
    suspend_instance_refresh::{SuspendInstanceRefreshRequest, SuspendInstanceRefreshResponse},
    suspend_processes::{SuspendProcessesRequest, SuspendProcessesResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    verify_authentication::{VerifyAuthenticationError, VerifyAuthenticationRequest, VerifyAuthenticationResponse},
    verify_user::{VerifyUserRequest, VerifyUserResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Ess",
    version: "2022-02-22",
    endpoints: Endpoints {
        central: None,
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
    /// Creates or updates an ECI scaling configuration from the content of a configuration file.
    #[inline]
    pub fn apply_eci_scaling_configuration(
        &self,
        request: ApplyEciScalingConfigurationRequest,
    ) -> Call<'_, ApplyEciScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Creates or manages a scaling group by the content of a configuration file.
    #[inline]
    pub fn apply_scaling_group(
        &self,
        request: ApplyScalingGroupRequest,
    ) -> Call<'_, ApplyScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Links ALB server groups to a scaling group, whose instances then become their backend servers.
    #[inline]
    pub fn attach_alb_server_groups(
        &self,
        request: AttachAlbServerGroupsRequest,
    ) -> Call<'_, AttachAlbServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Links RDS instances to a scaling group.
    #[inline]
    pub fn attach_db_instances(
        &self,
        request: AttachDBInstancesRequest,
    ) -> Call<'_, AttachDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Puts existing ECS, ECI or managed instances into a scaling group, or restarts stopped ones that it holds.
    #[inline]
    pub fn attach_instances(
        &self,
        request: AttachInstancesRequest,
    ) -> Call<'_, AttachInstancesRequest> {
        self.inner.call(request)
    }
    /// Links CLB instances to a scaling group, so that traffic is spread over its instances.
    #[inline]
    pub fn attach_load_balancers(
        &self,
        request: AttachLoadBalancersRequest,
    ) -> Call<'_, AttachLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Links server groups of load balancers, ALB or NLB, to a scaling group.
    #[inline]
    pub fn attach_server_groups(
        &self,
        request: AttachServerGroupsRequest,
    ) -> Call<'_, AttachServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Links vServer groups of CLB instances to a scaling group, for forwarding by domain or URL.
    #[inline]
    pub fn attach_vserver_groups(
        &self,
        request: AttachVServerGroupsRequest,
    ) -> Call<'_, AttachVServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Calls off an instance refresh of a scaling group, given by its task ID.
    #[inline]
    pub fn cancel_instance_refresh(
        &self,
        request: CancelInstanceRefreshRequest,
    ) -> Call<'_, CancelInstanceRefreshRequest> {
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
    /// Ends the wait of a scaling activity at a lifecycle hook ahead of time.
    #[inline]
    pub fn complete_lifecycle_action(
        &self,
        request: CompleteLifecycleActionRequest,
    ) -> Call<'_, CompleteLifecycleActionRequest> {
        self.inner.call(request)
    }
    /// Creates an event-triggered task that watches CloudMonitor metrics and runs scaling rules on alerts.
    #[inline]
    pub fn create_alarm(
        &self,
        request: CreateAlarmRequest,
    ) -> Call<'_, CreateAlarmRequest> {
        self.inner.call(request)
    }
    /// Starts a diagnosis of a scaling group and creates the report for it.
    #[inline]
    pub fn create_diagnose_report(
        &self,
        request: CreateDiagnoseReportRequest,
    ) -> Call<'_, CreateDiagnoseReportRequest> {
        self.inner.call(request)
    }
    /// Adds an ECI scaling configuration, the template for ECI instances made on scale-out.
    #[inline]
    pub fn create_eci_scaling_configuration(
        &self,
        request: CreateEciScalingConfigurationRequest,
    ) -> Call<'_, CreateEciScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Adds a lifecycle hook at which instances wait during scaling, so that you can act on them.
    #[inline]
    pub fn create_lifecycle_hook(
        &self,
        request: CreateLifecycleHookRequest,
    ) -> Call<'_, CreateLifecycleHookRequest> {
        self.inner.call(request)
    }
    /// Sets up notifications for scaling events and resource changes of a scaling group.
    #[inline]
    pub fn create_notification_configuration(
        &self,
        request: CreateNotificationConfigurationRequest,
    ) -> Call<'_, CreateNotificationConfigurationRequest> {
        self.inner.call(request)
    }
    /// Adds an ECS scaling configuration, the template for ECS instances made on scale-out.
    #[inline]
    pub fn create_scaling_configuration(
        &self,
        request: CreateScalingConfigurationRequest,
    ) -> Call<'_, CreateScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Creates a scaling group, which keeps the number of its instances in line with demand.
    #[inline]
    pub fn create_scaling_group(
        &self,
        request: CreateScalingGroupRequest,
    ) -> Call<'_, CreateScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a scaling rule, which either triggers scaling or, if predictive, sets the group's limits.
    #[inline]
    pub fn create_scaling_rule(
        &self,
        request: CreateScalingRuleRequest,
    ) -> Call<'_, CreateScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a scheduled task that scales a group at times set beforehand.
    #[inline]
    pub fn create_scheduled_task(
        &self,
        request: CreateScheduledTaskRequest,
    ) -> Call<'_, CreateScheduledTaskRequest> {
        self.inner.call(request)
    }
    /// Removes an event-triggered task; alerts no longer run its scaling rules.
    #[inline]
    pub fn delete_alarm(
        &self,
        request: DeleteAlarmRequest,
    ) -> Call<'_, DeleteAlarmRequest> {
        self.inner.call(request)
    }
    /// Deletes a scaling configuration for ECI that is not active and that no instance was made from.
    #[inline]
    pub fn delete_eci_scaling_configuration(
        &self,
        request: DeleteEciScalingConfigurationRequest,
    ) -> Call<'_, DeleteEciScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes a lifecycle hook; instances that it holds stop waiting.
    #[inline]
    pub fn delete_lifecycle_hook(
        &self,
        request: DeleteLifecycleHookRequest,
    ) -> Call<'_, DeleteLifecycleHookRequest> {
        self.inner.call(request)
    }
    /// Deletes a notification setting, so that the group's events are no longer reported there.
    #[inline]
    pub fn delete_notification_configuration(
        &self,
        request: DeleteNotificationConfigurationRequest,
    ) -> Call<'_, DeleteNotificationConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes a scaling configuration for ECS that is not active and that no instance was made from.
    #[inline]
    pub fn delete_scaling_configuration(
        &self,
        request: DeleteScalingConfigurationRequest,
    ) -> Call<'_, DeleteScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Deletes a scaling group with its rules and configurations, and with its instances if forced.
    #[inline]
    pub fn delete_scaling_group(
        &self,
        request: DeleteScalingGroupRequest,
    ) -> Call<'_, DeleteScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a scaling rule; tasks that refer to it can no longer carry it out.
    #[inline]
    pub fn delete_scaling_rule(
        &self,
        request: DeleteScalingRuleRequest,
    ) -> Call<'_, DeleteScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a scheduled task; nothing is scaled at its times any more.
    #[inline]
    pub fn delete_scheduled_task(
        &self,
        request: DeleteScheduledTaskRequest,
    ) -> Call<'_, DeleteScheduledTaskRequest> {
        self.inner.call(request)
    }
    /// Lists event-triggered tasks with their metrics, conditions and states.
    #[inline]
    pub fn describe_alarms(
        &self,
        request: DescribeAlarmsRequest,
    ) -> Call<'_, DescribeAlarmsRequest> {
        self.inner.call(request)
    }
    /// Shows for which states of scaling activities text messages and e-mails are sent.
    #[inline]
    pub fn describe_alert_configuration(
        &self,
        request: DescribeAlertConfigurationRequest,
    ) -> Call<'_, DescribeAlertConfigurationRequest> {
        self.inner.call(request)
    }
    /// Lists the diagnosis reports of a scaling group.
    #[inline]
    pub fn describe_diagnose_reports(
        &self,
        request: DescribeDiagnoseReportsRequest,
    ) -> Call<'_, DescribeDiagnoseReportsRequest> {
        self.inner.call(request)
    }
    /// Shows one ECI scaling configuration in full, on request as YAML.
    #[inline]
    pub fn describe_eci_scaling_configuration_detail(
        &self,
        request: DescribeEciScalingConfigurationDetailRequest,
    ) -> Call<'_, DescribeEciScalingConfigurationDetailRequest> {
        self.inner.call(request)
    }
    /// Lists ECI scaling configurations, found by group, ID or name.
    #[inline]
    pub fn describe_eci_scaling_configurations(
        &self,
        request: DescribeEciScalingConfigurationsRequest,
    ) -> Call<'_, DescribeEciScalingConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Rates how likely scaling groups or instance types are to get instances on scale-out.
    #[inline]
    pub fn describe_elastic_strength(
        &self,
        request: DescribeElasticStrengthRequest,
    ) -> Call<'_, DescribeElasticStrengthRequest> {
        self.inner.call(request)
    }
    /// Lists the instance refreshes of a scaling group with their states.
    #[inline]
    pub fn describe_instance_refreshes(
        &self,
        request: DescribeInstanceRefreshesRequest,
    ) -> Call<'_, DescribeInstanceRefreshesRequest> {
        self.inner.call(request)
    }
    /// Lists the lifecycle hook actions of a scaling activity with states and instances held.
    #[inline]
    pub fn describe_lifecycle_actions(
        &self,
        request: DescribeLifecycleActionsRequest,
    ) -> Call<'_, DescribeLifecycleActionsRequest> {
        self.inner.call(request)
    }
    /// Lists lifecycle hooks with activity type, timeout and default result.
    #[inline]
    pub fn describe_lifecycle_hooks(
        &self,
        request: DescribeLifecycleHooksRequest,
    ) -> Call<'_, DescribeLifecycleHooksRequest> {
        self.inner.call(request)
    }
    /// Shows the limits of the account, such as how many scaling groups and rules it may have.
    #[inline]
    pub fn describe_limitation(
        &self,
        request: DescribeLimitationRequest,
    ) -> Call<'_, DescribeLimitationRequest> {
        self.inner.call(request)
    }
    /// Lists the notifications that a scaling group sends, with event types and receivers.
    #[inline]
    pub fn describe_notification_configurations(
        &self,
        request: DescribeNotificationConfigurationsRequest,
    ) -> Call<'_, DescribeNotificationConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Lists all event types for which notifications can be set up.
    #[inline]
    pub fn describe_notification_types(
        &self,
        request: DescribeNotificationTypesRequest,
    ) -> Call<'_, DescribeNotificationTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the instance types that fit a pattern of vCPUs, memory, family level and price.
    #[inline]
    pub fn describe_pattern_types(
        &self,
        request: DescribePatternTypesRequest,
    ) -> Call<'_, DescribePatternTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Auto Scaling is available.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists scaling activities with cause, state and number of instances afterwards.
    #[inline]
    pub fn describe_scaling_activities(
        &self,
        request: DescribeScalingActivitiesRequest,
    ) -> Call<'_, DescribeScalingActivitiesRequest> {
        self.inner.call(request)
    }
    /// Shows one scaling activity in detail, with error codes for tracing what failed.
    #[inline]
    pub fn describe_scaling_activity_detail(
        &self,
        request: DescribeScalingActivityDetailRequest,
    ) -> Call<'_, DescribeScalingActivityDetailRequest> {
        self.inner.call(request)
    }
    /// Lists ECS scaling configurations, the templates for new instances.
    #[inline]
    pub fn describe_scaling_configurations(
        &self,
        request: DescribeScalingConfigurationsRequest,
    ) -> Call<'_, DescribeScalingConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Shows one scaling group in full; ECI groups can be put out as YAML.
    #[inline]
    pub fn describe_scaling_group_detail(
        &self,
        request: DescribeScalingGroupDetailRequest,
    ) -> Call<'_, DescribeScalingGroupDetailRequest> {
        self.inner.call(request)
    }
    /// Shows the details of what a diagnosis found in a scaling group.
    #[inline]
    pub fn describe_scaling_group_diagnose_details(
        &self,
        request: DescribeScalingGroupDiagnoseDetailsRequest,
    ) -> Call<'_, DescribeScalingGroupDiagnoseDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists scaling groups with their limits, instance counts and states.
    #[inline]
    pub fn describe_scaling_groups(
        &self,
        request: DescribeScalingGroupsRequest,
    ) -> Call<'_, DescribeScalingGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the instances in a scaling group with warm-up, health and lifecycle state.
    #[inline]
    pub fn describe_scaling_instances(
        &self,
        request: DescribeScalingInstancesRequest,
    ) -> Call<'_, DescribeScalingInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists scaling rules with adjustment type, warm-up time and linked alarms.
    #[inline]
    pub fn describe_scaling_rules(
        &self,
        request: DescribeScalingRulesRequest,
    ) -> Call<'_, DescribeScalingRulesRequest> {
        self.inner.call(request)
    }
    /// Lists scheduled tasks with execution times and scaling rules.
    #[inline]
    pub fn describe_scheduled_tasks(
        &self,
        request: DescribeScheduledTasksRequest,
    ) -> Call<'_, DescribeScheduledTasksRequest> {
        self.inner.call(request)
    }
    /// Unlinks ALB server groups from a scaling group.
    #[inline]
    pub fn detach_alb_server_groups(
        &self,
        request: DetachAlbServerGroupsRequest,
    ) -> Call<'_, DetachAlbServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Unlinks RDS instances from a scaling group.
    #[inline]
    pub fn detach_db_instances(
        &self,
        request: DetachDBInstancesRequest,
    ) -> Call<'_, DetachDBInstancesRequest> {
        self.inner.call(request)
    }
    /// Takes ECS, ECI or managed instances out of a scaling group; the group must be enabled and idle.
    #[inline]
    pub fn detach_instances(
        &self,
        request: DetachInstancesRequest,
    ) -> Call<'_, DetachInstancesRequest> {
        self.inner.call(request)
    }
    /// Unlinks CLB instances from a scaling group, on request also removing the group's instances from them.
    #[inline]
    pub fn detach_load_balancers(
        &self,
        request: DetachLoadBalancersRequest,
    ) -> Call<'_, DetachLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Unlinks server groups of load balancers, ALB or NLB, from a scaling group.
    #[inline]
    pub fn detach_server_groups(
        &self,
        request: DetachServerGroupsRequest,
    ) -> Call<'_, DetachServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Unlinks vServer groups of CLB instances from a scaling group.
    #[inline]
    pub fn detach_vserver_groups(
        &self,
        request: DetachVServerGroupsRequest,
    ) -> Call<'_, DetachVServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Switches an event-triggered task off, so that alerts trigger no scaling for the time being.
    #[inline]
    pub fn disable_alarm(
        &self,
        request: DisableAlarmRequest,
    ) -> Call<'_, DisableAlarmRequest> {
        self.inner.call(request)
    }
    /// Switches a scaling group off, so that it carries out no scaling activities.
    #[inline]
    pub fn disable_scaling_group(
        &self,
        request: DisableScalingGroupRequest,
    ) -> Call<'_, DisableScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Switches a disabled event-triggered task back on.
    #[inline]
    pub fn enable_alarm(
        &self,
        request: EnableAlarmRequest,
    ) -> Call<'_, EnableAlarmRequest> {
        self.inner.call(request)
    }
    /// Switches a scaling group on; it must already have a source of instance configuration.
    #[inline]
    pub fn enable_scaling_group(
        &self,
        request: EnableScalingGroupRequest,
    ) -> Call<'_, EnableScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Puts instances of a scaling group on standby; they take no traffic and are not removed by scaling.
    #[inline]
    pub fn enter_standby(
        &self,
        request: EnterStandbyRequest,
    ) -> Call<'_, EnterStandbyRequest> {
        self.inner.call(request)
    }
    /// Runs a scaling rule by hand; works for simple and step rules only.
    #[inline]
    pub fn execute_scaling_rule(
        &self,
        request: ExecuteScalingRuleRequest,
    ) -> Call<'_, ExecuteScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Brings instances back from standby into service in their scaling group.
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
    /// Lists which tags are attached to which Auto Scaling resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the values that occur with a tag key on Auto Scaling resources.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Changes metric, condition, rules or other settings of an event-triggered task.
    #[inline]
    pub fn modify_alarm(
        &self,
        request: ModifyAlarmRequest,
    ) -> Call<'_, ModifyAlarmRequest> {
        self.inner.call(request)
    }
    /// Sets for which states of scaling activities text messages and e-mails are sent.
    #[inline]
    pub fn modify_alert_configuration(
        &self,
        request: ModifyAlertConfigurationRequest,
    ) -> Call<'_, ModifyAlertConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes an ECI scaling configuration, for instance its restart policy or bandwidth.
    #[inline]
    pub fn modify_eci_scaling_configuration(
        &self,
        request: ModifyEciScalingConfigurationRequest,
    ) -> Call<'_, ModifyEciScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Sets whether a scaling group manages the lifecycle of instances that were added by hand.
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<'_, ModifyInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes activity type, timeout, default result or notification of a lifecycle hook.
    #[inline]
    pub fn modify_lifecycle_hook(
        &self,
        request: ModifyLifecycleHookRequest,
    ) -> Call<'_, ModifyLifecycleHookRequest> {
        self.inner.call(request)
    }
    /// Changes for which event types a scaling group sends notifications.
    #[inline]
    pub fn modify_notification_configuration(
        &self,
        request: ModifyNotificationConfigurationRequest,
    ) -> Call<'_, ModifyNotificationConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes an ECS scaling configuration, the template for new instances.
    #[inline]
    pub fn modify_scaling_configuration(
        &self,
        request: ModifyScalingConfigurationRequest,
    ) -> Call<'_, ModifyScalingConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes limits, network, scaling policy and other attributes of a scaling group.
    #[inline]
    pub fn modify_scaling_group(
        &self,
        request: ModifyScalingGroupRequest,
    ) -> Call<'_, ModifyScalingGroupRequest> {
        self.inner.call(request)
    }
    /// Changes one or more attributes of a scaling rule in place.
    #[inline]
    pub fn modify_scaling_rule(
        &self,
        request: ModifyScalingRuleRequest,
    ) -> Call<'_, ModifyScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Changes a scheduled task: its rule or instance numbers, times and recurrence.
    #[inline]
    pub fn modify_scheduled_task(
        &self,
        request: ModifyScheduledTaskRequest,
    ) -> Call<'_, ModifyScheduledTaskRequest> {
        self.inner.call(request)
    }
    /// Spreads the instances of a group evenly over its zones again, after shortages had skewed them.
    #[inline]
    pub fn rebalance_instances(
        &self,
        request: RebalanceInstancesRequest,
    ) -> Call<'_, RebalanceInstancesRequest> {
        self.inner.call(request)
    }
    /// Lengthens the time that a lifecycle hook holds an instance, so that custom work can finish.
    #[inline]
    pub fn record_lifecycle_action_heartbeat(
        &self,
        request: RecordLifecycleActionHeartbeatRequest,
    ) -> Call<'_, RecordLifecycleActionHeartbeatRequest> {
        self.inner.call(request)
    }
    /// Removes instances that are no longer needed from a scaling group; the group must be enabled and idle.
    #[inline]
    pub fn remove_instances(
        &self,
        request: RemoveInstancesRequest,
    ) -> Call<'_, RemoveInstancesRequest> {
        self.inner.call(request)
    }
    /// Goes on with an instance refresh that was suspended.
    #[inline]
    pub fn resume_instance_refresh(
        &self,
        request: ResumeInstanceRefreshRequest,
    ) -> Call<'_, ResumeInstanceRefreshRequest> {
        self.inner.call(request)
    }
    /// Lets suspended processes of a scaling group, such as health checks, run again.
    #[inline]
    pub fn resume_processes(
        &self,
        request: ResumeProcessesRequest,
    ) -> Call<'_, ResumeProcessesRequest> {
        self.inner.call(request)
    }
    /// Takes an instance refresh back; refreshed instances get the earlier configuration again.
    #[inline]
    pub fn rollback_instance_refresh(
        &self,
        request: RollbackInstanceRefreshRequest,
    ) -> Call<'_, RollbackInstanceRefreshRequest> {
        self.inner.call(request)
    }
    /// Scales a group at once by the kind and size of change in the call, without a scaling rule.
    #[inline]
    pub fn scale_with_adjustment(
        &self,
        request: ScaleWithAdjustmentRequest,
    ) -> Call<'_, ScaleWithAdjustmentRequest> {
        self.inner.call(request)
    }
    /// Turns deletion protection of a scaling group on or off.
    #[inline]
    pub fn set_group_deletion_protection(
        &self,
        request: SetGroupDeletionProtectionRequest,
    ) -> Call<'_, SetGroupDeletionProtectionRequest> {
        self.inner.call(request)
    }
    /// Marks an instance in a scaling group as healthy or unhealthy when health checks miss the truth.
    #[inline]
    pub fn set_instance_health(
        &self,
        request: SetInstanceHealthRequest,
    ) -> Call<'_, SetInstanceHealthRequest> {
        self.inner.call(request)
    }
    /// Puts instances in a scaling group under protection, or ends it.
    #[inline]
    pub fn set_instances_protection(
        &self,
        request: SetInstancesProtectionRequest,
    ) -> Call<'_, SetInstancesProtectionRequest> {
        self.inner.call(request)
    }
    /// Starts replacing the instances of a group step by step to match a new image or configuration.
    #[inline]
    pub fn start_instance_refresh(
        &self,
        request: StartInstanceRefreshRequest,
    ) -> Call<'_, StartInstanceRefreshRequest> {
        self.inner.call(request)
    }
    /// Halts a running instance refresh of a scaling group until it is resumed.
    #[inline]
    pub fn suspend_instance_refresh(
        &self,
        request: SuspendInstanceRefreshRequest,
    ) -> Call<'_, SuspendInstanceRefreshRequest> {
        self.inner.call(request)
    }
    /// Halts chosen processes of a scaling group, such as scale-in or health checks.
    #[inline]
    pub fn suspend_processes(
        &self,
        request: SuspendProcessesRequest,
    ) -> Call<'_, SuspendProcessesRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to Auto Scaling resources.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches tags from Auto Scaling resources; tags left unused are deleted.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Tells whether an account has the service-linked role by which Auto Scaling works on ECS and ECI.
    #[inline]
    pub fn verify_authentication(
        &self,
        request: VerifyAuthenticationRequest,
    ) -> Call<'_, VerifyAuthenticationRequest> {
        self.inner.call(request)
    }
    /// Tells whether the account has activated Auto Scaling.
    #[inline]
    pub fn verify_user(
        &self,
        request: VerifyUserRequest,
    ) -> Call<'_, VerifyUserRequest> {
        self.inner.call(request)
    }
}
