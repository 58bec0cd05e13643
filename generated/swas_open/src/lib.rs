// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`CreateInstances`](mod@create_instances): Buys one or several subscription servers from a plan and an image.
//! - [`DescribeCloudMonitorAgentStatuses`](mod@describe_cloud_monitor_agent_statuses): Shows the state of the CloudMonitor agent on given servers.
//! - [`DescribeInstancePasswordsSetting`](mod@describe_instance_passwords_setting): Tells whether the logon password and the VNC password of a server have been set.
//! - [`DescribeInstanceVncUrl`](mod@describe_instance_vnc_url): Fetches the URL for connecting to a server by VNC.
//! - [`DescribeMonitorData`](mod@describe_monitor_data): Reads a metric of a server, such as vCPU, memory, disk I/O or traffic.
//! - [`DescribeSecurityAgentStatus`](mod@describe_security_agent_status): Shows the state of the Security Center agent on a server.
//! - [`InstallCloudMonitorAgent`](mod@install_cloud_monitor_agent): Installs the CloudMonitor agent on a server, which brings more metrics.
//! - [`ListInstancePlansModification`](mod@list_instance_plans_modification): Lists the plans to which a server can be upgraded.
//! - [`ListInstanceStatus`](mod@list_instance_status): Shows only the status of given servers.
//! - [`ListInstances`](mod@list_instances): Lists servers of a region with full details.
//! - [`ListInstancesTrafficPackages`](mod@list_instances_traffic_packages): Shows used, remaining and excess traffic of servers' data transfer quotas.
//! - [`LoginInstance`](mod@login_instance): Returns what is needed to log on to a server remotely through Workbench.
//! - [`ModifyInstanceVncPassword`](mod@modify_instance_vnc_password): Sets the VNC password of a server.
//! - [`RebootInstance`](mod@reboot_instance): Restarts one server, found by its ID.
//! - [`RebootInstances`](mod@reboot_instances): Restarts one or several servers, by force if requested.
//! - [`RenewInstance`](mod@renew_instance): Renews the subscription of one server.
//! - [`ResetSystem`](mod@reset_system): Reinstalls a server's system, from the same or another image.
//! - [`StartInstance`](mod@start_instance): Starts a server that is stopped.
//! - [`StartInstances`](mod@start_instances): Starts several servers that are stopped with one call.
//! - [`StopInstance`](mod@stop_instance): Stops one server, found by its ID.
//! - [`StopInstances`](mod@stop_instances): Stops one or several servers, by force if requested.
//! - [`UpdateInstanceAttribute`](mod@update_instance_attribute): Changes the name or the logon password of a server.
//! - [`UpgradeInstance`](mod@upgrade_instance): Moves a server up to a larger plan.
//!
//! ## Key pairs
//!
//! - [`AttachKeyPair`](mod@attach_key_pair): Binds a key pair to one or several servers.
//! - [`CreateInstanceKeyPair`](mod@create_instance_key_pair): Creates a key pair for one server and returns the private key.
//! - [`CreateKeyPair`](mod@create_key_pair): Creates a key pair that is not tied to a server and returns the private key.
//! - [`DeleteInstanceKeyPair`](mod@delete_instance_key_pair): Deletes the key pair of one server.
//! - [`DeleteKeyPairs`](mod@delete_key_pairs): Deletes key pairs given by name.
//! - [`DescribeInstanceKeyPair`](mod@describe_instance_key_pair): Shows name and fingerprint of a server's key pair.
//! - [`DetachKeyPair`](mod@detach_key_pair): Unbinds a key pair from one or several servers.
//! - [`ImportKeyPair`](mod@import_key_pair): Registers the public key of a key pair made elsewhere.
//! - [`ListKeyPairs`](mod@list_key_pairs): Lists key pairs with the servers to which they are bound.
//! - [`UploadInstanceKeyPair`](mod@upload_instance_key_pair): Imports a public key for one server.
//!
//! ## Firewall templates
//!
//! - [`ApplyFirewallTemplate`](mod@apply_firewall_template): Applies a firewall template to several servers; the returned task ID leads to the results.
//! - [`CreateFirewallTemplate`](mod@create_firewall_template): Creates a firewall template, a set of rules for applying to servers later.
//! - [`CreateFirewallTemplateRules`](mod@create_firewall_template_rules): Adds rules to an existing firewall template; servers are not touched.
//! - [`DeleteFirewallTemplateRules`](mod@delete_firewall_template_rules): Removes rules from a firewall template; servers it was applied to keep theirs.
//! - [`DeleteFirewallTemplates`](mod@delete_firewall_templates): Deletes firewall templates; servers they were applied to keep their rules.
//! - [`DescribeFirewallTemplateApplyResults`](mod@describe_firewall_template_apply_results): Shows for each server whether a firewall template was applied.
//! - [`DescribeFirewallTemplateRulesApplyResult`](mod@describe_firewall_template_rules_apply_result): Shows rule by rule how applying a firewall template went on one server.
//! - [`DescribeFirewallTemplates`](mod@describe_firewall_templates): Lists firewall templates with their rules.
//! - [`ModifyFirewallTemplate`](mod@modify_firewall_template): Changes the rules in a firewall template; servers get them when it is applied.
//!
//! ## Firewall rules
//!
//! - [`CreateFirewallRule`](mod@create_firewall_rule): Adds one rule to a server's firewall.
//! - [`CreateFirewallRules`](mod@create_firewall_rules): Adds several rules to a server's firewall together.
//! - [`DeleteFirewallRule`](mod@delete_firewall_rule): Deletes a firewall rule; its ports are closed.
//! - [`DeleteFirewallRules`](mod@delete_firewall_rules): Deletes several firewall rules of a server; their ports are closed.
//! - [`DisableFirewallRule`](mod@disable_firewall_rule): Disables a firewall rule of a server without deleting it.
//! - [`EnableFirewallRule`](mod@enable_firewall_rule): Enables a disabled firewall rule of a server.
//! - [`ListFirewallRules`](mod@list_firewall_rules): Lists the firewall rules of a server.
//! - [`ModifyFirewallRule`](mod@modify_firewall_rule): Changes source, port, protocol or remark of a server's firewall rule.
//!
//! ## Snapshots
//!
//! - [`CreateSnapshot`](mod@create_snapshot): Takes a snapshot of a disk.
//! - [`DeleteSnapshot`](mod@delete_snapshot): Deletes a snapshot; a custom image made from it has to be deleted first.
//! - [`DeleteSnapshots`](mod@delete_snapshots): Deletes several snapshots; disks can no longer be set back to them.
//! - [`ListSnapshots`](mod@list_snapshots): Lists snapshots of a region, filtered by server or disk.
//! - [`UpdateSnapshotAttribute`](mod@update_snapshot_attribute): Changes the remark of a snapshot of a server.
//!
//! ## Disks
//!
//! - [`ListDisks`](mod@list_disks): Lists the disks of servers in a region.
//! - [`ResetDisk`](mod@reset_disk): Rolls a disk back to a snapshot.
//! - [`UpdateDiskAttribute`](mod@update_disk_attribute): Changes the remark of a server's data disk.
//!
//! ## Custom images
//!
//! - [`CreateCustomImage`](mod@create_custom_image): Creates a custom image from snapshots of a server's system disk and data disk.
//! - [`DeleteCustomImage`](mod@delete_custom_image): Deletes a custom image; servers made from it can no longer be reset to it.
//! - [`DeleteCustomImages`](mod@delete_custom_images): Deletes several custom images; servers made from them can no longer be reset to them.
//! - [`ListCustomImages`](mod@list_custom_images): Lists custom images of a region with their source snapshots.
//! - [`ModifyImageShareStatus`](mod@modify_image_share_status): Shares a custom image with ECS, or stops sharing it.
//!
//! ## Command Assistant
//!
//! - [`CreateCommand`](mod@create_command): Saves a Command Assistant command, optionally with parameters, for later use.
//! - [`DeleteCommand`](mod@delete_command): Deletes a stored command, unless it is being run.
//! - [`DescribeCloudAssistantAttributes`](mod@describe_cloud_assistant_attributes): Shows Command Assistant data of servers, such as version and running tasks.
//! - [`DescribeCloudAssistantStatus`](mod@describe_cloud_assistant_status): Tells for given servers whether Cloud Assistant is installed.
//! - [`DescribeCommandInvocations`](mod@describe_command_invocations): Lists command executions with their status and output on each server.
//! - [`DescribeCommands`](mod@describe_commands): Lists Command Assistant commands, both self-made ones and those of Alibaba Cloud.
//! - [`DescribeInvocationResult`](mod@describe_invocation_result): Shows result and output of one command execution on a server.
//! - [`DescribeInvocations`](mod@describe_invocations): Lists the command executions on one server, optionally by status.
//! - [`InstallCloudAssistant`](mod@install_cloud_assistant): Installs Cloud Assistant on servers, without which commands cannot be run.
//! - [`InvokeCommand`](mod@invoke_command): Runs a saved Command Assistant command on one or several servers.
//! - [`RunCommand`](mod@run_command): Runs a command on a server by Cloud Assistant, without a logon.
//! - [`StartTerminalSession`](mod@start_terminal_session): Opens a terminal session to a server, without a password.
//! - [`UpdateCommandAttribute`](mod@update_command_attribute): Changes description, working directory or timeout of a saved command.
//!
//! ## Simple Database Service
//!
//! - [`AllocatePublicConnection`](mod@allocate_public_connection): Gives a Simple Database Service instance a public endpoint.
//! - [`DescribeDatabaseErrorLogs`](mod@describe_database_error_logs): Lists error log entries of a database instance in a time range.
//! - [`DescribeDatabaseInstanceMetricData`](mod@describe_database_instance_metric_data): Reads one monitoring metric of a database instance for a time range.
//! - [`DescribeDatabaseInstanceParameters`](mod@describe_database_instance_parameters): Shows the configured and the running parameters of a database instance.
//! - [`DescribeDatabaseInstances`](mod@describe_database_instances): Lists Simple Database Service instances with size, endpoints and expiry.
//! - [`DescribeDatabaseSlowLogRecords`](mod@describe_database_slow_log_records): Lists slow queries of a database instance in a time range.
//! - [`ModifyDatabaseInstanceDescription`](mod@modify_database_instance_description): Changes the description of a Simple Database Service instance.
//! - [`ModifyDatabaseInstanceParameter`](mod@modify_database_instance_parameter): Changes parameters of a database instance, restarting it if requested.
//! - [`ReleasePublicConnection`](mod@release_public_connection): Removes the public endpoint of a database instance.
//! - [`ResetDatabaseAccountPassword`](mod@reset_database_account_password): Sets a new password for the administrator account of a database instance.
//! - [`RestartDatabaseInstance`](mod@restart_database_instance): Restarts a Simple Database Service instance.
//! - [`StartDatabaseInstance`](mod@start_database_instance): Starts a database instance that is stopped.
//! - [`StopDatabaseInstance`](mod@stop_database_instance): Stops a Simple Database Service instance.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of given resources or the resources that carry given tags.
//! - [`TagResources`](mod@tag_resources): Attaches tags to resources of Simple Application Server.
//! - [`UntagResources`](mod@untag_resources): Removes given tags, or all of them, from resources.
//!
//! ## Images, plans, and regions
//!
//! - [`ListImages`](mod@list_images): Lists the images from which servers in a region can be created.
//! - [`ListPlans`](mod@list_plans): Lists the plans on sale in a region, with resources and price.
//! - [`ListRegions`](mod@list_regions): Lists the regions in which Simple Application Server is available.
//!
//! ## Others
//!
//! - [`AddCustomImageShareAccount`](mod@add_custom_image_share_account): Shares a custom image with further accounts.
//! - [`ListCustomImageShareAccounts`](mod@list_custom_image_share_accounts): Lists the accounts with which a custom image is shared.
//! - [`RemoveCustomImageShareAccount`](mod@remove_custom_image_share_account): Stops sharing a custom image with given accounts.
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

pub mod add_custom_image_share_account;
pub mod allocate_public_connection;
pub mod apply_firewall_template;
pub mod attach_key_pair;
pub mod create_command;
pub mod create_custom_image;
pub mod create_firewall_rule;
pub mod create_firewall_rules;
pub mod create_firewall_template;
pub mod create_firewall_template_rules;
pub mod create_instance_key_pair;
pub mod create_instances;
pub mod create_key_pair;
pub mod create_snapshot;
pub mod delete_command;
pub mod delete_custom_image;
pub mod delete_custom_images;
pub mod delete_firewall_rule;
pub mod delete_firewall_rules;
pub mod delete_firewall_template_rules;
pub mod delete_firewall_templates;
pub mod delete_instance_key_pair;
pub mod delete_key_pairs;
pub mod delete_snapshot;
pub mod delete_snapshots;
pub mod describe_cloud_assistant_attributes;
pub mod describe_cloud_assistant_status;
pub mod describe_cloud_monitor_agent_statuses;
pub mod describe_command_invocations;
pub mod describe_commands;
pub mod describe_database_error_logs;
pub mod describe_database_instance_metric_data;
pub mod describe_database_instance_parameters;
pub mod describe_database_instances;
pub mod describe_database_slow_log_records;
pub mod describe_firewall_template_apply_results;
pub mod describe_firewall_template_rules_apply_result;
pub mod describe_firewall_templates;
pub mod describe_instance_key_pair;
pub mod describe_instance_passwords_setting;
pub mod describe_instance_vnc_url;
pub mod describe_invocation_result;
pub mod describe_invocations;
pub mod describe_monitor_data;
pub mod describe_security_agent_status;
pub mod detach_key_pair;
pub mod disable_firewall_rule;
pub mod enable_firewall_rule;
pub mod import_key_pair;
pub mod install_cloud_assistant;
pub mod install_cloud_monitor_agent;
pub mod invoke_command;
pub mod list_custom_image_share_accounts;
pub mod list_custom_images;
pub mod list_disks;
pub mod list_firewall_rules;
pub mod list_images;
pub mod list_instance_plans_modification;
pub mod list_instance_status;
pub mod list_instances;
pub mod list_instances_traffic_packages;
pub mod list_key_pairs;
pub mod list_plans;
pub mod list_regions;
pub mod list_snapshots;
pub mod list_tag_resources;
pub mod login_instance;
pub mod modify_database_instance_description;
pub mod modify_database_instance_parameter;
pub mod modify_firewall_rule;
pub mod modify_firewall_template;
pub mod modify_image_share_status;
pub mod modify_instance_vnc_password;
pub mod reboot_instance;
pub mod reboot_instances;
pub mod release_public_connection;
pub mod remove_custom_image_share_account;
pub mod renew_instance;
pub mod reset_database_account_password;
pub mod reset_disk;
pub mod reset_system;
pub mod restart_database_instance;
pub mod run_command;
pub mod start_database_instance;
pub mod start_instance;
pub mod start_instances;
pub mod start_terminal_session;
pub mod stop_database_instance;
pub mod stop_instance;
pub mod stop_instances;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_command_attribute;
pub mod update_disk_attribute;
pub mod update_instance_attribute;
pub mod update_snapshot_attribute;
pub mod upgrade_instance;
pub mod upload_instance_key_pair;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_custom_image_share_account::{AddCustomImageShareAccountRequest, AddCustomImageShareAccountResponse},
    allocate_public_connection::{AllocatePublicConnectionRequest, AllocatePublicConnectionResponse},
    apply_firewall_template::{ApplyFirewallTemplateRequest, ApplyFirewallTemplateResponse},
    attach_key_pair::{AttachKeyPairError, AttachKeyPairRequest, AttachKeyPairResponse},
    create_command::{CreateCommandRequest, CreateCommandResponse},
    create_custom_image::{CreateCustomImageError, CreateCustomImageRequest, CreateCustomImageResponse},
    create_firewall_rule::{CreateFirewallRuleError, CreateFirewallRuleRequest, CreateFirewallRuleResponse},
    create_firewall_rules::{CreateFirewallRulesError, CreateFirewallRulesRequest, CreateFirewallRulesResponse},
    create_firewall_template::{CreateFirewallTemplateRequest, CreateFirewallTemplateResponse},
    create_firewall_template_rules::{CreateFirewallTemplateRulesRequest, CreateFirewallTemplateRulesResponse},
    create_instance_key_pair::{CreateInstanceKeyPairError, CreateInstanceKeyPairRequest, CreateInstanceKeyPairResponse},
    create_instances::{CreateInstancesError, CreateInstancesRequest, CreateInstancesResponse},
    create_key_pair::{CreateKeyPairError, CreateKeyPairRequest, CreateKeyPairResponse},
    create_snapshot::{CreateSnapshotError, CreateSnapshotRequest, CreateSnapshotResponse},
    delete_command::{DeleteCommandRequest, DeleteCommandResponse},
    delete_custom_image::{DeleteCustomImageError, DeleteCustomImageRequest, DeleteCustomImageResponse},
    delete_custom_images::{DeleteCustomImagesError, DeleteCustomImagesRequest, DeleteCustomImagesResponse},
    delete_firewall_rule::{DeleteFirewallRuleError, DeleteFirewallRuleRequest, DeleteFirewallRuleResponse},
    delete_firewall_rules::{DeleteFirewallRulesError, DeleteFirewallRulesRequest, DeleteFirewallRulesResponse},
    delete_firewall_template_rules::{DeleteFirewallTemplateRulesRequest, DeleteFirewallTemplateRulesResponse},
    delete_firewall_templates::{DeleteFirewallTemplatesRequest, DeleteFirewallTemplatesResponse},
    delete_instance_key_pair::{DeleteInstanceKeyPairError, DeleteInstanceKeyPairRequest, DeleteInstanceKeyPairResponse},
    delete_key_pairs::{DeleteKeyPairsError, DeleteKeyPairsRequest, DeleteKeyPairsResponse},
    delete_snapshot::{DeleteSnapshotError, DeleteSnapshotRequest, DeleteSnapshotResponse},
    delete_snapshots::{DeleteSnapshotsError, DeleteSnapshotsRequest, DeleteSnapshotsResponse},
    describe_cloud_assistant_attributes::{DescribeCloudAssistantAttributesRequest, DescribeCloudAssistantAttributesResponse},
    describe_cloud_assistant_status::{DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse},
    describe_cloud_monitor_agent_statuses::{DescribeCloudMonitorAgentStatusesError, DescribeCloudMonitorAgentStatusesRequest, DescribeCloudMonitorAgentStatusesResponse},
    describe_command_invocations::{DescribeCommandInvocationsRequest, DescribeCommandInvocationsResponse},
    describe_commands::{DescribeCommandsRequest, DescribeCommandsResponse},
    describe_database_error_logs::{DescribeDatabaseErrorLogsRequest, DescribeDatabaseErrorLogsResponse},
    describe_database_instance_metric_data::{DescribeDatabaseInstanceMetricDataRequest, DescribeDatabaseInstanceMetricDataResponse},
    describe_database_instance_parameters::{DescribeDatabaseInstanceParametersRequest, DescribeDatabaseInstanceParametersResponse},
    describe_database_instances::{DescribeDatabaseInstancesRequest, DescribeDatabaseInstancesResponse},
    describe_database_slow_log_records::{DescribeDatabaseSlowLogRecordsRequest, DescribeDatabaseSlowLogRecordsResponse},
    describe_firewall_template_apply_results::{DescribeFirewallTemplateApplyResultsRequest, DescribeFirewallTemplateApplyResultsResponse},
    describe_firewall_template_rules_apply_result::{DescribeFirewallTemplateRulesApplyResultRequest, DescribeFirewallTemplateRulesApplyResultResponse},
    describe_firewall_templates::{DescribeFirewallTemplatesRequest, DescribeFirewallTemplatesResponse},
    describe_instance_key_pair::{DescribeInstanceKeyPairError, DescribeInstanceKeyPairRequest, DescribeInstanceKeyPairResponse},
    describe_instance_passwords_setting::{DescribeInstancePasswordsSettingError, DescribeInstancePasswordsSettingRequest, DescribeInstancePasswordsSettingResponse},
    describe_instance_vnc_url::{DescribeInstanceVncUrlError, DescribeInstanceVncUrlRequest, DescribeInstanceVncUrlResponse},
    describe_invocation_result::{DescribeInvocationResultRequest, DescribeInvocationResultResponse},
    describe_invocations::{DescribeInvocationsRequest, DescribeInvocationsResponse},
    describe_monitor_data::{DescribeMonitorDataError, DescribeMonitorDataRequest, DescribeMonitorDataResponse},
    describe_security_agent_status::{DescribeSecurityAgentStatusError, DescribeSecurityAgentStatusRequest, DescribeSecurityAgentStatusResponse},
    detach_key_pair::{DetachKeyPairError, DetachKeyPairRequest, DetachKeyPairResponse},
    disable_firewall_rule::{DisableFirewallRuleError, DisableFirewallRuleRequest, DisableFirewallRuleResponse},
    enable_firewall_rule::{EnableFirewallRuleError, EnableFirewallRuleRequest, EnableFirewallRuleResponse},
    import_key_pair::{ImportKeyPairError, ImportKeyPairRequest, ImportKeyPairResponse},
    install_cloud_assistant::{InstallCloudAssistantRequest, InstallCloudAssistantResponse},
    install_cloud_monitor_agent::{InstallCloudMonitorAgentError, InstallCloudMonitorAgentRequest, InstallCloudMonitorAgentResponse},
    invoke_command::{InvokeCommandRequest, InvokeCommandResponse},
    list_custom_image_share_accounts::{ListCustomImageShareAccountsRequest, ListCustomImageShareAccountsResponse},
    list_custom_images::{ListCustomImagesError, ListCustomImagesRequest, ListCustomImagesResponse},
    list_disks::{ListDisksError, ListDisksRequest, ListDisksResponse},
    list_firewall_rules::{ListFirewallRulesError, ListFirewallRulesRequest, ListFirewallRulesResponse},
    list_images::{ListImagesError, ListImagesRequest, ListImagesResponse},
    list_instance_plans_modification::{ListInstancePlansModificationError, ListInstancePlansModificationRequest, ListInstancePlansModificationResponse},
    list_instance_status::{ListInstanceStatusError, ListInstanceStatusRequest, ListInstanceStatusResponse},
    list_instances::{ListInstancesError, ListInstancesRequest, ListInstancesResponse},
    list_instances_traffic_packages::{ListInstancesTrafficPackagesError, ListInstancesTrafficPackagesRequest, ListInstancesTrafficPackagesResponse},
    list_key_pairs::{ListKeyPairsRequest, ListKeyPairsResponse},
    list_plans::{ListPlansError, ListPlansRequest, ListPlansResponse},
    list_regions::{ListRegionsError, ListRegionsRequest, ListRegionsResponse},
    list_snapshots::{ListSnapshotsError, ListSnapshotsRequest, ListSnapshotsResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    login_instance::{LoginInstanceRequest, LoginInstanceResponse},
    modify_database_instance_description::{ModifyDatabaseInstanceDescriptionRequest, ModifyDatabaseInstanceDescriptionResponse},
    modify_database_instance_parameter::{ModifyDatabaseInstanceParameterRequest, ModifyDatabaseInstanceParameterResponse},
    modify_firewall_rule::{ModifyFirewallRuleError, ModifyFirewallRuleRequest, ModifyFirewallRuleResponse},
    modify_firewall_template::{ModifyFirewallTemplateRequest, ModifyFirewallTemplateResponse},
    modify_image_share_status::{ModifyImageShareStatusError, ModifyImageShareStatusRequest, ModifyImageShareStatusResponse},
    modify_instance_vnc_password::{ModifyInstanceVncPasswordError, ModifyInstanceVncPasswordRequest, ModifyInstanceVncPasswordResponse},
    reboot_instance::{RebootInstanceError, RebootInstanceRequest, RebootInstanceResponse},
    reboot_instances::{RebootInstancesError, RebootInstancesRequest, RebootInstancesResponse},
    release_public_connection::{ReleasePublicConnectionRequest, ReleasePublicConnectionResponse},
    remove_custom_image_share_account::{RemoveCustomImageShareAccountRequest, RemoveCustomImageShareAccountResponse},
    renew_instance::{RenewInstanceError, RenewInstanceRequest, RenewInstanceResponse},
    reset_database_account_password::{ResetDatabaseAccountPasswordRequest, ResetDatabaseAccountPasswordResponse},
    reset_disk::{ResetDiskError, ResetDiskRequest, ResetDiskResponse},
    reset_system::{ResetSystemError, ResetSystemRequest, ResetSystemResponse},
    restart_database_instance::{RestartDatabaseInstanceRequest, RestartDatabaseInstanceResponse},
    run_command::{RunCommandRequest, RunCommandResponse},
    start_database_instance::{StartDatabaseInstanceRequest, StartDatabaseInstanceResponse},
    start_instance::{StartInstanceError, StartInstanceRequest, StartInstanceResponse},
    start_instances::{StartInstancesError, StartInstancesRequest, StartInstancesResponse},
    start_terminal_session::{StartTerminalSessionRequest, StartTerminalSessionResponse},
    stop_database_instance::{StopDatabaseInstanceRequest, StopDatabaseInstanceResponse},
    stop_instance::{StopInstanceError, StopInstanceRequest, StopInstanceResponse},
    stop_instances::{StopInstancesError, StopInstancesRequest, StopInstancesResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_command_attribute::{UpdateCommandAttributeRequest, UpdateCommandAttributeResponse},
    update_disk_attribute::{UpdateDiskAttributeError, UpdateDiskAttributeRequest, UpdateDiskAttributeResponse},
    update_instance_attribute::{UpdateInstanceAttributeError, UpdateInstanceAttributeRequest, UpdateInstanceAttributeResponse},
    update_snapshot_attribute::{UpdateSnapshotAttributeError, UpdateSnapshotAttributeRequest, UpdateSnapshotAttributeResponse},
    upgrade_instance::{UpgradeInstanceError, UpgradeInstanceRequest, UpgradeInstanceResponse},
    upload_instance_key_pair::{UploadInstanceKeyPairError, UploadInstanceKeyPairRequest, UploadInstanceKeyPairResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "SWAS-OPEN",
    version: "2020-06-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "swas.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "swas.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "swas.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "swas.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "swas.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "swas.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "swas.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "swas.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "swas.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "swas.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "swas.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "swas.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "swas.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "swas.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "swas.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "swas.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "swas.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "swas.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "swas.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan-lr", "swas.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "swas.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "swas.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "swas.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "swas.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "swas.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "swas.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "swas.us-west-1.aliyuncs.com"),
        ],
        rule: Some("swas.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Simple Application Server.
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
    /// Shares a custom image with further accounts.
    #[inline]
    pub fn add_custom_image_share_account(
        &self,
        request: AddCustomImageShareAccountRequest,
    ) -> Call<'_, AddCustomImageShareAccountRequest> {
        self.inner.call(request)
    }
    /// Gives a Simple Database Service instance a public endpoint.
    #[inline]
    pub fn allocate_public_connection(
        &self,
        request: AllocatePublicConnectionRequest,
    ) -> Call<'_, AllocatePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Applies a firewall template to several servers; the returned task ID leads to the results.
    #[inline]
    pub fn apply_firewall_template(
        &self,
        request: ApplyFirewallTemplateRequest,
    ) -> Call<'_, ApplyFirewallTemplateRequest> {
        self.inner.call(request)
    }
    /// Binds a key pair to one or several servers.
    #[inline]
    pub fn attach_key_pair(
        &self,
        request: AttachKeyPairRequest,
    ) -> Call<'_, AttachKeyPairRequest> {
        self.inner.call(request)
    }
    /// Saves a Command Assistant command, optionally with parameters, for later use.
    #[inline]
    pub fn create_command(
        &self,
        request: CreateCommandRequest,
    ) -> Call<'_, CreateCommandRequest> {
        self.inner.call(request)
    }
    /// Creates a custom image from snapshots of a server's system disk and data disk.
    #[inline]
    pub fn create_custom_image(
        &self,
        request: CreateCustomImageRequest,
    ) -> Call<'_, CreateCustomImageRequest> {
        self.inner.call(request)
    }
    /// Adds one rule to a server's firewall.
    #[inline]
    pub fn create_firewall_rule(
        &self,
        request: CreateFirewallRuleRequest,
    ) -> Call<'_, CreateFirewallRuleRequest> {
        self.inner.call(request)
    }
    /// Adds several rules to a server's firewall together.
    #[inline]
    pub fn create_firewall_rules(
        &self,
        request: CreateFirewallRulesRequest,
    ) -> Call<'_, CreateFirewallRulesRequest> {
        self.inner.call(request)
    }
    /// Creates a firewall template, a set of rules for applying to servers later.
    #[inline]
    pub fn create_firewall_template(
        &self,
        request: CreateFirewallTemplateRequest,
    ) -> Call<'_, CreateFirewallTemplateRequest> {
        self.inner.call(request)
    }
    /// Adds rules to an existing firewall template; servers are not touched.
    #[inline]
    pub fn create_firewall_template_rules(
        &self,
        request: CreateFirewallTemplateRulesRequest,
    ) -> Call<'_, CreateFirewallTemplateRulesRequest> {
        self.inner.call(request)
    }
    /// Creates a key pair for one server and returns the private key.
    #[inline]
    pub fn create_instance_key_pair(
        &self,
        request: CreateInstanceKeyPairRequest,
    ) -> Call<'_, CreateInstanceKeyPairRequest> {
        self.inner.call(request)
    }
    /// Buys one or several subscription servers from a plan and an image.
    #[inline]
    pub fn create_instances(
        &self,
        request: CreateInstancesRequest,
    ) -> Call<'_, CreateInstancesRequest> {
        self.inner.call(request)
    }
    /// Creates a key pair that is not tied to a server and returns the private key.
    #[inline]
    pub fn create_key_pair(
        &self,
        request: CreateKeyPairRequest,
    ) -> Call<'_, CreateKeyPairRequest> {
        self.inner.call(request)
    }
    /// Takes a snapshot of a disk.
    #[inline]
    pub fn create_snapshot(
        &self,
        request: CreateSnapshotRequest,
    ) -> Call<'_, CreateSnapshotRequest> {
        self.inner.call(request)
    }
    /// Deletes a stored command, unless it is being run.
    #[inline]
    pub fn delete_command(
        &self,
        request: DeleteCommandRequest,
    ) -> Call<'_, DeleteCommandRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom image; servers made from it can no longer be reset to it.
    #[inline]
    pub fn delete_custom_image(
        &self,
        request: DeleteCustomImageRequest,
    ) -> Call<'_, DeleteCustomImageRequest> {
        self.inner.call(request)
    }
    /// Deletes several custom images; servers made from them can no longer be reset to them.
    #[inline]
    pub fn delete_custom_images(
        &self,
        request: DeleteCustomImagesRequest,
    ) -> Call<'_, DeleteCustomImagesRequest> {
        self.inner.call(request)
    }
    /// Deletes a firewall rule; its ports are closed.
    #[inline]
    pub fn delete_firewall_rule(
        &self,
        request: DeleteFirewallRuleRequest,
    ) -> Call<'_, DeleteFirewallRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes several firewall rules of a server; their ports are closed.
    #[inline]
    pub fn delete_firewall_rules(
        &self,
        request: DeleteFirewallRulesRequest,
    ) -> Call<'_, DeleteFirewallRulesRequest> {
        self.inner.call(request)
    }
    /// Removes rules from a firewall template; servers it was applied to keep theirs.
    #[inline]
    pub fn delete_firewall_template_rules(
        &self,
        request: DeleteFirewallTemplateRulesRequest,
    ) -> Call<'_, DeleteFirewallTemplateRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes firewall templates; servers they were applied to keep their rules.
    #[inline]
    pub fn delete_firewall_templates(
        &self,
        request: DeleteFirewallTemplatesRequest,
    ) -> Call<'_, DeleteFirewallTemplatesRequest> {
        self.inner.call(request)
    }
    /// Deletes the key pair of one server.
    #[inline]
    pub fn delete_instance_key_pair(
        &self,
        request: DeleteInstanceKeyPairRequest,
    ) -> Call<'_, DeleteInstanceKeyPairRequest> {
        self.inner.call(request)
    }
    /// Deletes key pairs given by name.
    #[inline]
    pub fn delete_key_pairs(
        &self,
        request: DeleteKeyPairsRequest,
    ) -> Call<'_, DeleteKeyPairsRequest> {
        self.inner.call(request)
    }
    /// Deletes a snapshot; a custom image made from it has to be deleted first.
    #[inline]
    pub fn delete_snapshot(
        &self,
        request: DeleteSnapshotRequest,
    ) -> Call<'_, DeleteSnapshotRequest> {
        self.inner.call(request)
    }
    /// Deletes several snapshots; disks can no longer be set back to them.
    #[inline]
    pub fn delete_snapshots(
        &self,
        request: DeleteSnapshotsRequest,
    ) -> Call<'_, DeleteSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Shows Command Assistant data of servers, such as version and running tasks.
    #[inline]
    pub fn describe_cloud_assistant_attributes(
        &self,
        request: DescribeCloudAssistantAttributesRequest,
    ) -> Call<'_, DescribeCloudAssistantAttributesRequest> {
        self.inner.call(request)
    }
    /// Tells for given servers whether Cloud Assistant is installed.
    #[inline]
    pub fn describe_cloud_assistant_status(
        &self,
        request: DescribeCloudAssistantStatusRequest,
    ) -> Call<'_, DescribeCloudAssistantStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the state of the CloudMonitor agent on given servers.
    #[inline]
    pub fn describe_cloud_monitor_agent_statuses(
        &self,
        request: DescribeCloudMonitorAgentStatusesRequest,
    ) -> Call<'_, DescribeCloudMonitorAgentStatusesRequest> {
        self.inner.call(request)
    }
    /// Lists command executions with their status and output on each server.
    #[inline]
    pub fn describe_command_invocations(
        &self,
        request: DescribeCommandInvocationsRequest,
    ) -> Call<'_, DescribeCommandInvocationsRequest> {
        self.inner.call(request)
    }
    /// Lists Command Assistant commands, both self-made ones and those of Alibaba Cloud.
    #[inline]
    pub fn describe_commands(
        &self,
        request: DescribeCommandsRequest,
    ) -> Call<'_, DescribeCommandsRequest> {
        self.inner.call(request)
    }
    /// Lists error log entries of a database instance in a time range.
    #[inline]
    pub fn describe_database_error_logs(
        &self,
        request: DescribeDatabaseErrorLogsRequest,
    ) -> Call<'_, DescribeDatabaseErrorLogsRequest> {
        self.inner.call(request)
    }
    /// Reads one monitoring metric of a database instance for a time range.
    #[inline]
    pub fn describe_database_instance_metric_data(
        &self,
        request: DescribeDatabaseInstanceMetricDataRequest,
    ) -> Call<'_, DescribeDatabaseInstanceMetricDataRequest> {
        self.inner.call(request)
    }
    /// Shows the configured and the running parameters of a database instance.
    #[inline]
    pub fn describe_database_instance_parameters(
        &self,
        request: DescribeDatabaseInstanceParametersRequest,
    ) -> Call<'_, DescribeDatabaseInstanceParametersRequest> {
        self.inner.call(request)
    }
    /// Lists Simple Database Service instances with size, endpoints and expiry.
    #[inline]
    pub fn describe_database_instances(
        &self,
        request: DescribeDatabaseInstancesRequest,
    ) -> Call<'_, DescribeDatabaseInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists slow queries of a database instance in a time range.
    #[inline]
    pub fn describe_database_slow_log_records(
        &self,
        request: DescribeDatabaseSlowLogRecordsRequest,
    ) -> Call<'_, DescribeDatabaseSlowLogRecordsRequest> {
        self.inner.call(request)
    }
    /// Shows for each server whether a firewall template was applied.
    #[inline]
    pub fn describe_firewall_template_apply_results(
        &self,
        request: DescribeFirewallTemplateApplyResultsRequest,
    ) -> Call<'_, DescribeFirewallTemplateApplyResultsRequest> {
        self.inner.call(request)
    }
    /// Shows rule by rule how applying a firewall template went on one server.
    #[inline]
    pub fn describe_firewall_template_rules_apply_result(
        &self,
        request: DescribeFirewallTemplateRulesApplyResultRequest,
    ) -> Call<'_, DescribeFirewallTemplateRulesApplyResultRequest> {
        self.inner.call(request)
    }
    /// Lists firewall templates with their rules.
    #[inline]
    pub fn describe_firewall_templates(
        &self,
        request: DescribeFirewallTemplatesRequest,
    ) -> Call<'_, DescribeFirewallTemplatesRequest> {
        self.inner.call(request)
    }
    /// Shows name and fingerprint of a server's key pair.
    #[inline]
    pub fn describe_instance_key_pair(
        &self,
        request: DescribeInstanceKeyPairRequest,
    ) -> Call<'_, DescribeInstanceKeyPairRequest> {
        self.inner.call(request)
    }
    /// Tells whether the logon password and the VNC password of a server have been set.
    #[inline]
    pub fn describe_instance_passwords_setting(
        &self,
        request: DescribeInstancePasswordsSettingRequest,
    ) -> Call<'_, DescribeInstancePasswordsSettingRequest> {
        self.inner.call(request)
    }
    /// Fetches the URL for connecting to a server by VNC.
    #[inline]
    pub fn describe_instance_vnc_url(
        &self,
        request: DescribeInstanceVncUrlRequest,
    ) -> Call<'_, DescribeInstanceVncUrlRequest> {
        self.inner.call(request)
    }
    /// Shows result and output of one command execution on a server.
    #[inline]
    pub fn describe_invocation_result(
        &self,
        request: DescribeInvocationResultRequest,
    ) -> Call<'_, DescribeInvocationResultRequest> {
        self.inner.call(request)
    }
    /// Lists the command executions on one server, optionally by status.
    #[inline]
    pub fn describe_invocations(
        &self,
        request: DescribeInvocationsRequest,
    ) -> Call<'_, DescribeInvocationsRequest> {
        self.inner.call(request)
    }
    /// Reads a metric of a server, such as vCPU, memory, disk I/O or traffic.
    #[inline]
    pub fn describe_monitor_data(
        &self,
        request: DescribeMonitorDataRequest,
    ) -> Call<'_, DescribeMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Shows the state of the Security Center agent on a server.
    #[inline]
    pub fn describe_security_agent_status(
        &self,
        request: DescribeSecurityAgentStatusRequest,
    ) -> Call<'_, DescribeSecurityAgentStatusRequest> {
        self.inner.call(request)
    }
    /// Unbinds a key pair from one or several servers.
    #[inline]
    pub fn detach_key_pair(
        &self,
        request: DetachKeyPairRequest,
    ) -> Call<'_, DetachKeyPairRequest> {
        self.inner.call(request)
    }
    /// Disables a firewall rule of a server without deleting it.
    #[inline]
    pub fn disable_firewall_rule(
        &self,
        request: DisableFirewallRuleRequest,
    ) -> Call<'_, DisableFirewallRuleRequest> {
        self.inner.call(request)
    }
    /// Enables a disabled firewall rule of a server.
    #[inline]
    pub fn enable_firewall_rule(
        &self,
        request: EnableFirewallRuleRequest,
    ) -> Call<'_, EnableFirewallRuleRequest> {
        self.inner.call(request)
    }
    /// Registers the public key of a key pair made elsewhere.
    #[inline]
    pub fn import_key_pair(
        &self,
        request: ImportKeyPairRequest,
    ) -> Call<'_, ImportKeyPairRequest> {
        self.inner.call(request)
    }
    /// Installs Cloud Assistant on servers, without which commands cannot be run.
    #[inline]
    pub fn install_cloud_assistant(
        &self,
        request: InstallCloudAssistantRequest,
    ) -> Call<'_, InstallCloudAssistantRequest> {
        self.inner.call(request)
    }
    /// Installs the CloudMonitor agent on a server, which brings more metrics.
    #[inline]
    pub fn install_cloud_monitor_agent(
        &self,
        request: InstallCloudMonitorAgentRequest,
    ) -> Call<'_, InstallCloudMonitorAgentRequest> {
        self.inner.call(request)
    }
    /// Runs a saved Command Assistant command on one or several servers.
    #[inline]
    pub fn invoke_command(
        &self,
        request: InvokeCommandRequest,
    ) -> Call<'_, InvokeCommandRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts with which a custom image is shared.
    #[inline]
    pub fn list_custom_image_share_accounts(
        &self,
        request: ListCustomImageShareAccountsRequest,
    ) -> Call<'_, ListCustomImageShareAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists custom images of a region with their source snapshots.
    #[inline]
    pub fn list_custom_images(
        &self,
        request: ListCustomImagesRequest,
    ) -> Call<'_, ListCustomImagesRequest> {
        self.inner.call(request)
    }
    /// Lists the disks of servers in a region.
    #[inline]
    pub fn list_disks(&self, request: ListDisksRequest) -> Call<'_, ListDisksRequest> {
        self.inner.call(request)
    }
    /// Lists the firewall rules of a server.
    #[inline]
    pub fn list_firewall_rules(
        &self,
        request: ListFirewallRulesRequest,
    ) -> Call<'_, ListFirewallRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the images from which servers in a region can be created.
    #[inline]
    pub fn list_images(
        &self,
        request: ListImagesRequest,
    ) -> Call<'_, ListImagesRequest> {
        self.inner.call(request)
    }
    /// Lists the plans to which a server can be upgraded.
    #[inline]
    pub fn list_instance_plans_modification(
        &self,
        request: ListInstancePlansModificationRequest,
    ) -> Call<'_, ListInstancePlansModificationRequest> {
        self.inner.call(request)
    }
    /// Shows only the status of given servers.
    #[inline]
    pub fn list_instance_status(
        &self,
        request: ListInstanceStatusRequest,
    ) -> Call<'_, ListInstanceStatusRequest> {
        self.inner.call(request)
    }
    /// Lists servers of a region with full details.
    #[inline]
    pub fn list_instances(
        &self,
        request: ListInstancesRequest,
    ) -> Call<'_, ListInstancesRequest> {
        self.inner.call(request)
    }
    /// Shows used, remaining and excess traffic of servers' data transfer quotas.
    #[inline]
    pub fn list_instances_traffic_packages(
        &self,
        request: ListInstancesTrafficPackagesRequest,
    ) -> Call<'_, ListInstancesTrafficPackagesRequest> {
        self.inner.call(request)
    }
    /// Lists key pairs with the servers to which they are bound.
    #[inline]
    pub fn list_key_pairs(
        &self,
        request: ListKeyPairsRequest,
    ) -> Call<'_, ListKeyPairsRequest> {
        self.inner.call(request)
    }
    /// Lists the plans on sale in a region, with resources and price.
    #[inline]
    pub fn list_plans(&self, request: ListPlansRequest) -> Call<'_, ListPlansRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Simple Application Server is available.
    #[inline]
    pub fn list_regions(
        &self,
        request: ListRegionsRequest,
    ) -> Call<'_, ListRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists snapshots of a region, filtered by server or disk.
    #[inline]
    pub fn list_snapshots(
        &self,
        request: ListSnapshotsRequest,
    ) -> Call<'_, ListSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of given resources or the resources that carry given tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Returns what is needed to log on to a server remotely through Workbench.
    #[inline]
    pub fn login_instance(
        &self,
        request: LoginInstanceRequest,
    ) -> Call<'_, LoginInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a Simple Database Service instance.
    #[inline]
    pub fn modify_database_instance_description(
        &self,
        request: ModifyDatabaseInstanceDescriptionRequest,
    ) -> Call<'_, ModifyDatabaseInstanceDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes parameters of a database instance, restarting it if requested.
    #[inline]
    pub fn modify_database_instance_parameter(
        &self,
        request: ModifyDatabaseInstanceParameterRequest,
    ) -> Call<'_, ModifyDatabaseInstanceParameterRequest> {
        self.inner.call(request)
    }
    /// Changes source, port, protocol or remark of a server's firewall rule.
    #[inline]
    pub fn modify_firewall_rule(
        &self,
        request: ModifyFirewallRuleRequest,
    ) -> Call<'_, ModifyFirewallRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the rules in a firewall template; servers get them when it is applied.
    #[inline]
    pub fn modify_firewall_template(
        &self,
        request: ModifyFirewallTemplateRequest,
    ) -> Call<'_, ModifyFirewallTemplateRequest> {
        self.inner.call(request)
    }
    /// Shares a custom image with ECS, or stops sharing it.
    #[inline]
    pub fn modify_image_share_status(
        &self,
        request: ModifyImageShareStatusRequest,
    ) -> Call<'_, ModifyImageShareStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the VNC password of a server.
    #[inline]
    pub fn modify_instance_vnc_password(
        &self,
        request: ModifyInstanceVncPasswordRequest,
    ) -> Call<'_, ModifyInstanceVncPasswordRequest> {
        self.inner.call(request)
    }
    /// Restarts one server, found by its ID.
    #[inline]
    pub fn reboot_instance(
        &self,
        request: RebootInstanceRequest,
    ) -> Call<'_, RebootInstanceRequest> {
        self.inner.call(request)
    }
    /// Restarts one or several servers, by force if requested.
    #[inline]
    pub fn reboot_instances(
        &self,
        request: RebootInstancesRequest,
    ) -> Call<'_, RebootInstancesRequest> {
        self.inner.call(request)
    }
    /// Removes the public endpoint of a database instance.
    #[inline]
    pub fn release_public_connection(
        &self,
        request: ReleasePublicConnectionRequest,
    ) -> Call<'_, ReleasePublicConnectionRequest> {
        self.inner.call(request)
    }
    /// Stops sharing a custom image with given accounts.
    #[inline]
    pub fn remove_custom_image_share_account(
        &self,
        request: RemoveCustomImageShareAccountRequest,
    ) -> Call<'_, RemoveCustomImageShareAccountRequest> {
        self.inner.call(request)
    }
    /// Renews the subscription of one server.
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for the administrator account of a database instance.
    #[inline]
    pub fn reset_database_account_password(
        &self,
        request: ResetDatabaseAccountPasswordRequest,
    ) -> Call<'_, ResetDatabaseAccountPasswordRequest> {
        self.inner.call(request)
    }
    /// Rolls a disk back to a snapshot.
    #[inline]
    pub fn reset_disk(&self, request: ResetDiskRequest) -> Call<'_, ResetDiskRequest> {
        self.inner.call(request)
    }
    /// Reinstalls a server's system, from the same or another image.
    #[inline]
    pub fn reset_system(
        &self,
        request: ResetSystemRequest,
    ) -> Call<'_, ResetSystemRequest> {
        self.inner.call(request)
    }
    /// Restarts a Simple Database Service instance.
    #[inline]
    pub fn restart_database_instance(
        &self,
        request: RestartDatabaseInstanceRequest,
    ) -> Call<'_, RestartDatabaseInstanceRequest> {
        self.inner.call(request)
    }
    /// Runs a command on a server by Cloud Assistant, without a logon.
    #[inline]
    pub fn run_command(
        &self,
        request: RunCommandRequest,
    ) -> Call<'_, RunCommandRequest> {
        self.inner.call(request)
    }
    /// Starts a database instance that is stopped.
    #[inline]
    pub fn start_database_instance(
        &self,
        request: StartDatabaseInstanceRequest,
    ) -> Call<'_, StartDatabaseInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts a server that is stopped.
    #[inline]
    pub fn start_instance(
        &self,
        request: StartInstanceRequest,
    ) -> Call<'_, StartInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts several servers that are stopped with one call.
    #[inline]
    pub fn start_instances(
        &self,
        request: StartInstancesRequest,
    ) -> Call<'_, StartInstancesRequest> {
        self.inner.call(request)
    }
    /// Opens a terminal session to a server, without a password.
    #[inline]
    pub fn start_terminal_session(
        &self,
        request: StartTerminalSessionRequest,
    ) -> Call<'_, StartTerminalSessionRequest> {
        self.inner.call(request)
    }
    /// Stops a Simple Database Service instance.
    #[inline]
    pub fn stop_database_instance(
        &self,
        request: StopDatabaseInstanceRequest,
    ) -> Call<'_, StopDatabaseInstanceRequest> {
        self.inner.call(request)
    }
    /// Stops one server, found by its ID.
    #[inline]
    pub fn stop_instance(
        &self,
        request: StopInstanceRequest,
    ) -> Call<'_, StopInstanceRequest> {
        self.inner.call(request)
    }
    /// Stops one or several servers, by force if requested.
    #[inline]
    pub fn stop_instances(
        &self,
        request: StopInstancesRequest,
    ) -> Call<'_, StopInstancesRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to resources of Simple Application Server.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes given tags, or all of them, from resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes description, working directory or timeout of a saved command.
    #[inline]
    pub fn update_command_attribute(
        &self,
        request: UpdateCommandAttributeRequest,
    ) -> Call<'_, UpdateCommandAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the remark of a server's data disk.
    #[inline]
    pub fn update_disk_attribute(
        &self,
        request: UpdateDiskAttributeRequest,
    ) -> Call<'_, UpdateDiskAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the logon password of a server.
    #[inline]
    pub fn update_instance_attribute(
        &self,
        request: UpdateInstanceAttributeRequest,
    ) -> Call<'_, UpdateInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the remark of a snapshot of a server.
    #[inline]
    pub fn update_snapshot_attribute(
        &self,
        request: UpdateSnapshotAttributeRequest,
    ) -> Call<'_, UpdateSnapshotAttributeRequest> {
        self.inner.call(request)
    }
    /// Moves a server up to a larger plan.
    #[inline]
    pub fn upgrade_instance(
        &self,
        request: UpgradeInstanceRequest,
    ) -> Call<'_, UpgradeInstanceRequest> {
        self.inner.call(request)
    }
    /// Imports a public key for one server.
    #[inline]
    pub fn upload_instance_key_pair(
        &self,
        request: UploadInstanceKeyPairRequest,
    ) -> Call<'_, UploadInstanceKeyPairRequest> {
        self.inner.call(request)
    }
}
