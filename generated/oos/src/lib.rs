// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which OOS is available.
//!
//! ## Templates
//!
//! - [`CreateTemplate`](mod@create_template): Creates a template from YAML or JSON content.
//! - [`DeleteTemplate`](mod@delete_template): Deletes a template, along with its executions if the call says so.
//! - [`DeleteTemplates`](mod@delete_templates): Deletes several templates, along with their executions if the call says so.
//! - [`GetTemplate`](mod@get_template): Returns one template with its content, optionally an older version.
//! - [`ListExecutionRiskyTasks`](mod@list_execution_risky_tasks): Lists the high-risk tasks in a template, with service and API.
//! - [`ListTemplateVersions`](mod@list_template_versions): Lists the versions of one template with names, authors, and dates.
//! - [`ListTemplates`](mod@list_templates): Lists templates, filtered by name, format, share type, creator, category, or tags.
//! - [`UpdateTemplate`](mod@update_template): Replaces the content of a template, which makes a new version.
//! - [`ValidateTemplateContent`](mod@validate_template_content): Checks whether a template is valid, without saving it, and returns its tasks.
//!
//! ## Executions
//!
//! - [`CancelExecution`](mod@cancel_execution): Cancels a running execution of a template.
//! - [`DeleteExecutions`](mod@delete_executions): Deletes executions with their records, by their IDs, even against a refusal if forced.
//! - [`GenerateExecutionPolicy`](mod@generate_execution_policy): Returns the RAM policy that executing a template needs, and what a role lacks.
//! - [`GetExecutionTemplate`](mod@get_execution_template): Returns the template that an execution uses, with its content.
//! - [`ListExecutionLogs`](mod@list_execution_logs): Lists the detailed log of an execution, or of one task in it.
//! - [`ListExecutions`](mod@list_executions): Lists executions, filtered by template, status, time, mode, tags, or many other fields.
//! - [`ListResourceExecutionStatus`](mod@list_resource_execution_status): Lists how a scheduled execution went on each ECS instance.
//! - [`ListTaskExecutions`](mod@list_task_executions): Lists the task executions within an execution, by status, time, or task.
//! - [`NotifyExecution`](mod@notify_execution): Tells a waiting execution how to go on, for example to approve, cancel or skip a step.
//! - [`StartExecution`](mod@start_execution): Starts an execution of a template with the given parameters.
//! - [`TriggerExecution`](mod@trigger_execution): Sends an event to a trigger execution, which starts a child execution with it.
//! - [`UpdateExecution`](mod@update_execution): Changes parameters, description, or tags of an execution that has not ended.
//!
//! ## Actions
//!
//! - [`ListActions`](mod@list_actions): Lists the actions templates can use, both atomic and cloud product actions.
//!
//! ## Parameters
//!
//! - [`CreateParameter`](mod@create_parameter): Creates a common parameter, kept unencrypted in the parameter store.
//! - [`DeleteParameter`](mod@delete_parameter): Deletes a plain parameter; templates that refer to it then fail.
//! - [`GetParameter`](mod@get_parameter): Returns a common or public parameter with its value, optionally an older version.
//! - [`GetParameters`](mod@get_parameters): Returns several common parameters by name and tells which names are invalid.
//! - [`GetParametersByPath`](mod@get_parameters_by_path): Returns the common parameters under a path, on request with those below it.
//! - [`ListParameterVersions`](mod@list_parameter_versions): Lists the versions of a common parameter with their values.
//! - [`ListParameters`](mod@list_parameters): Lists common and public parameters without their values, by path, type, or tags.
//! - [`UpdateParameter`](mod@update_parameter): Gives a common parameter a new value, description, or tags.
//!
//! ## Secret parameters
//!
//! - [`CreateSecretParameter`](mod@create_secret_parameter): Creates an encrypted parameter; the caller needs permission for KMS `CreateSecret`.
//! - [`DeleteSecretParameter`](mod@delete_secret_parameter): Deletes an encrypted parameter; needs the permission to delete secrets of KMS.
//! - [`GetSecretParameter`](mod@get_secret_parameter): Returns an encrypted parameter; its value needs permission for KMS `GetSecretValue`.
//! - [`GetSecretParameters`](mod@get_secret_parameters): Returns several encrypted parameters by name, on request with decrypted values.
//! - [`GetSecretParametersByPath`](mod@get_secret_parameters_by_path): Returns the encrypted parameters under a path, on request with decrypted values.
//! - [`ListSecretParameterVersions`](mod@list_secret_parameter_versions): Lists the versions of an encrypted parameter, on request with decrypted values.
//! - [`ListSecretParameters`](mod@list_secret_parameters): Lists encrypted parameters without their values, by path or tags.
//! - [`UpdateSecretParameter`](mod@update_secret_parameter): Gives an encrypted parameter a new value; the caller needs the matching KMS permission.
//!
//! ## Patch baselines
//!
//! - [`CreatePatchBaseline`](mod@create_patch_baseline): Creates a patch baseline with approval rules for an operating system.
//! - [`DeletePatchBaseline`](mod@delete_patch_baseline): Deletes a patch baseline by its name.
//! - [`GetPatchBaseline`](mod@get_patch_baseline): Returns one patch baseline with its approval rules.
//! - [`ListPatchBaselines`](mod@list_patch_baselines): Lists patch baselines, by operating system, share type, or tags.
//! - [`RegisterDefaultPatchBaseline`](mod@register_default_patch_baseline): Makes a patch baseline the one that is used when none is named.
//! - [`UpdatePatchBaseline`](mod@update_patch_baseline): Changes approval rules, approved patches, or rejected patches of a baseline.
//!
//! ## Patch states
//!
//! - [`ListInstancePatchStates`](mod@list_instance_patch_states): Returns per instance how many patches are missing, installed, or failed.
//! - [`ListInstancePatches`](mod@list_instance_patches): Lists the single patches of one instance with severity and status.
//!
//! ## Inventory
//!
//! - [`GetInventorySchema`](mod@get_inventory_schema): Returns the inventory types with their attributes and data types.
//! - [`ListInventoryEntries`](mod@list_inventory_entries): Lists the inventory entries of one type on an instance.
//! - [`SearchInventory`](mod@search_inventory): Searches the inventory of all instances, for single entries or aggregated counts.
//!
//! ## State configurations
//!
//! - [`CreateStateConfiguration`](mod@create_state_configuration): Creates a desired-state configuration that a template checks or applies to targets on a schedule.
//! - [`DeleteStateConfigurations`](mod@delete_state_configurations): Deletes desired-state configurations; instances are no longer kept in these states.
//! - [`ListStateConfigurations`](mod@list_state_configurations): Lists desired-state configurations, by template, ID, or tags.
//! - [`UpdateStateConfiguration`](mod@update_state_configuration): Changes targets, schedule, or parameters of a desired-state configuration.
//!
//! ## O&M items
//!
//! - [`CreateOpsItem`](mod@create_ops_item): Creates an operations item (OpsItem) with title, severity, and related resources.
//! - [`GetOpsItem`](mod@get_ops_item): Returns one operations item (OpsItem) in detail.
//! - [`ListOpsItems`](mod@list_ops_items): Lists operations items (OpsItems), with filters or by tags.
//! - [`UpdateOpsItem`](mod@update_ops_item): Changes an operations item (OpsItem), such as status, severity, or solutions.
//!
//! ## Service settings
//!
//! - [`GetServiceSettings`](mod@get_service_settings): Returns where execution records are delivered, to OSS or Simple Log Service.
//! - [`SetServiceSettings`](mod@set_service_settings): Switches delivery of execution records to OSS or Simple Log Service and sets the target.
//!
//! ## Applications
//!
//! - [`CreateApplication`](mod@create_application): Creates an application in application management; it works only with the Hangzhou endpoint.
//! - [`DeleteApplication`](mod@delete_application): Deletes an application and its groups, by name.
//! - [`GetApplication`](mod@get_application): Returns one application in detail; only with the Hangzhou endpoint.
//! - [`ListApplications`](mod@list_applications): Lists applications by name, type, or tags; only with the Hangzhou endpoint.
//! - [`UpdateApplication`](mod@update_application): Changes description, tags, or alarm settings of an application; only with the Hangzhou endpoint.
//!
//! ## Application groups
//!
//! - [`ContinueDeployApplicationGroup`](mod@continue_deploy_application_group): Goes on with the deployment of an application group after a failure.
//! - [`CreateApplicationGroup`](mod@create_application_group): Creates an application group for one deployment region; only with the Hangzhou endpoint.
//! - [`DeleteApplicationGroup`](mod@delete_application_group): Deletes a group of an application, by name.
//! - [`DeployApplicationGroup`](mod@deploy_application_group): Deploys an application group, by creating its resources or taking existing ones over.
//! - [`GetApplicationGroup`](mod@get_application_group): Returns one application group in detail; only with the Hangzhou endpoint.
//! - [`ListApplicationGroups`](mod@list_application_groups): Lists application groups by application, region, or resource; only with the Hangzhou endpoint.
//! - [`UpdateApplicationGroup`](mod@update_application_group): Changes an application group, such as its name; only with the Hangzhou endpoint.
//!
//! ## Tags and resource groups
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a resource of the service into a different resource group.
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys in use for a resource type.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which OOS resources.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values that a tag key has for a resource type.
//! - [`TagResources`](mod@tag_resources): Puts tags on OOS resources of one type.
//! - [`UntagResources`](mod@untag_resources): Takes the given tags, or all of them, off OOS resources.
//!
//! ## Application group bills
//!
//! - [`DescribeApplicationGroupBill`](mod@describe_application_group_bill): Returns what the resources of an application group cost in a billing cycle.
//!
//! ## Others
//!
//! - [`CheckGitRepoFileExists`](mod@check_git_repo_file_exists): Tells whether a file exists on a branch of a Git repository.
//! - [`CheckGitRepositoryExists`](mod@check_git_repository_exists): Tells whether a Git repository exists on a platform.
//! - [`CreateGitRepository`](mod@create_git_repository): Creates a Git repository from the branch of a source repository.
//! - [`DeleteOpsItems`](mod@delete_ops_items): Deletes operations items by their IDs.
//! - [`GenerateOpsItem`](mod@generate_ops_item): Creates an operations item (OpsItem) from the data of a source.
//! - [`GetGitBranch`](mod@get_git_branch): Returns one branch of a Git repository.
//! - [`GetGitRepository`](mod@get_git_repository): Returns one Git repository of a platform.
//! - [`GetTemplateParameterConstraints`](mod@get_template_parameter_constraints): Returns which values the parameters of a template may take.
//! - [`ListGitAccounts`](mod@list_git_accounts): Lists the accounts bound for a Git platform.
//! - [`ListGitBranches`](mod@list_git_branches): Lists the branches of a Git repository.
//! - [`ListGitOrganizations`](mod@list_git_organizations): Lists the organizations of an account on a Git platform.
//! - [`ListGitRepositories`](mod@list_git_repositories): Lists the repositories of an account or organization on a Git platform.
//! - [`ListGitRepositoryContents`](mod@list_git_repository_contents): Lists what lies under a path on a branch of a Git repository.
//! - [`ListInstancePackageStates`](mod@list_instance_package_states): Lists the software packages on an instance with their states.
//! - [`UpdateInstancePackageState`](mod@update_instance_package_state): Installs a package on an instance or removes it, by template and action.
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

pub mod cancel_execution;
pub mod change_resource_group;
pub mod check_git_repo_file_exists;
pub mod check_git_repository_exists;
pub mod continue_deploy_application_group;
pub mod create_application;
pub mod create_application_group;
pub mod create_git_repository;
pub mod create_ops_item;
pub mod create_parameter;
pub mod create_patch_baseline;
pub mod create_secret_parameter;
pub mod create_state_configuration;
pub mod create_template;
pub mod delete_application;
pub mod delete_application_group;
pub mod delete_executions;
pub mod delete_ops_items;
pub mod delete_parameter;
pub mod delete_patch_baseline;
pub mod delete_secret_parameter;
pub mod delete_state_configurations;
pub mod delete_template;
pub mod delete_templates;
pub mod deploy_application_group;
pub mod describe_application_group_bill;
pub mod describe_regions;
pub mod generate_execution_policy;
pub mod generate_ops_item;
pub mod get_application;
pub mod get_application_group;
pub mod get_execution_template;
pub mod get_git_branch;
pub mod get_git_repository;
pub mod get_inventory_schema;
pub mod get_ops_item;
pub mod get_parameter;
pub mod get_parameters;
pub mod get_parameters_by_path;
pub mod get_patch_baseline;
pub mod get_secret_parameter;
pub mod get_secret_parameters;
pub mod get_secret_parameters_by_path;
pub mod get_service_settings;
pub mod get_template;
pub mod get_template_parameter_constraints;
pub mod list_actions;
pub mod list_application_groups;
pub mod list_applications;
pub mod list_execution_logs;
pub mod list_execution_risky_tasks;
pub mod list_executions;
pub mod list_git_accounts;
pub mod list_git_branches;
pub mod list_git_organizations;
pub mod list_git_repositories;
pub mod list_git_repository_contents;
pub mod list_instance_package_states;
pub mod list_instance_patch_states;
pub mod list_instance_patches;
pub mod list_inventory_entries;
pub mod list_ops_items;
pub mod list_parameter_versions;
pub mod list_parameters;
pub mod list_patch_baselines;
pub mod list_resource_execution_status;
pub mod list_secret_parameter_versions;
pub mod list_secret_parameters;
pub mod list_state_configurations;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod list_task_executions;
pub mod list_template_versions;
pub mod list_templates;
pub mod notify_execution;
pub mod register_default_patch_baseline;
pub mod search_inventory;
pub mod set_service_settings;
pub mod start_execution;
pub mod tag_resources;
pub mod trigger_execution;
pub mod untag_resources;
pub mod update_application;
pub mod update_application_group;
pub mod update_execution;
pub mod update_instance_package_state;
pub mod update_ops_item;
pub mod update_parameter;
pub mod update_patch_baseline;
pub mod update_secret_parameter;
pub mod update_state_configuration;
pub mod update_template;
pub mod validate_template_content;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    cancel_execution::{CancelExecutionRequest, CancelExecutionResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_git_repo_file_exists::{CheckGitRepoFileExistsRequest, CheckGitRepoFileExistsResponse},
    check_git_repository_exists::{CheckGitRepositoryExistsRequest, CheckGitRepositoryExistsResponse},
    continue_deploy_application_group::{ContinueDeployApplicationGroupRequest, ContinueDeployApplicationGroupResponse},
    create_application::{CreateApplicationRequest, CreateApplicationResponse},
    create_application_group::{CreateApplicationGroupRequest, CreateApplicationGroupResponse},
    create_git_repository::{CreateGitRepositoryRequest, CreateGitRepositoryResponse},
    create_ops_item::{CreateOpsItemRequest, CreateOpsItemResponse},
    create_parameter::{CreateParameterRequest, CreateParameterResponse},
    create_patch_baseline::{CreatePatchBaselineRequest, CreatePatchBaselineResponse},
    create_secret_parameter::{CreateSecretParameterRequest, CreateSecretParameterResponse},
    create_state_configuration::{CreateStateConfigurationRequest, CreateStateConfigurationResponse},
    create_template::{CreateTemplateRequest, CreateTemplateResponse},
    delete_application::{DeleteApplicationRequest, DeleteApplicationResponse},
    delete_application_group::{DeleteApplicationGroupRequest, DeleteApplicationGroupResponse},
    delete_executions::{DeleteExecutionsRequest, DeleteExecutionsResponse},
    delete_ops_items::{DeleteOpsItemsRequest, DeleteOpsItemsResponse},
    delete_parameter::{DeleteParameterRequest, DeleteParameterResponse},
    delete_patch_baseline::{DeletePatchBaselineRequest, DeletePatchBaselineResponse},
    delete_secret_parameter::{DeleteSecretParameterRequest, DeleteSecretParameterResponse},
    delete_state_configurations::{DeleteStateConfigurationsRequest, DeleteStateConfigurationsResponse},
    delete_template::{DeleteTemplateRequest, DeleteTemplateResponse},
    delete_templates::{DeleteTemplatesRequest, DeleteTemplatesResponse},
    deploy_application_group::{DeployApplicationGroupRequest, DeployApplicationGroupResponse},
    describe_application_group_bill::{DescribeApplicationGroupBillRequest, DescribeApplicationGroupBillResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    generate_execution_policy::{GenerateExecutionPolicyRequest, GenerateExecutionPolicyResponse},
    generate_ops_item::{GenerateOpsItemRequest, GenerateOpsItemResponse},
    get_application::{GetApplicationRequest, GetApplicationResponse},
    get_application_group::{GetApplicationGroupRequest, GetApplicationGroupResponse},
    get_execution_template::{GetExecutionTemplateRequest, GetExecutionTemplateResponse},
    get_git_branch::{GetGitBranchRequest, GetGitBranchResponse},
    get_git_repository::{GetGitRepositoryRequest, GetGitRepositoryResponse},
    get_inventory_schema::{GetInventorySchemaRequest, GetInventorySchemaResponse},
    get_ops_item::{GetOpsItemRequest, GetOpsItemResponse},
    get_parameter::{GetParameterRequest, GetParameterResponse},
    get_parameters::{GetParametersRequest, GetParametersResponse},
    get_parameters_by_path::{GetParametersByPathRequest, GetParametersByPathResponse},
    get_patch_baseline::{GetPatchBaselineRequest, GetPatchBaselineResponse},
    get_secret_parameter::{GetSecretParameterRequest, GetSecretParameterResponse},
    get_secret_parameters::{GetSecretParametersRequest, GetSecretParametersResponse},
    get_secret_parameters_by_path::{GetSecretParametersByPathRequest, GetSecretParametersByPathResponse},
    get_service_settings::{GetServiceSettingsRequest, GetServiceSettingsResponse},
    get_template::{GetTemplateRequest, GetTemplateResponse},
    get_template_parameter_constraints::{GetTemplateParameterConstraintsRequest, GetTemplateParameterConstraintsResponse},
    list_actions::{ListActionsRequest, ListActionsResponse},
    list_application_groups::{ListApplicationGroupsRequest, ListApplicationGroupsResponse},
    list_applications::{ListApplicationsRequest, ListApplicationsResponse},
    list_execution_logs::{ListExecutionLogsRequest, ListExecutionLogsResponse},
    list_execution_risky_tasks::{ListExecutionRiskyTasksRequest, ListExecutionRiskyTasksResponse},
    list_executions::{ListExecutionsRequest, ListExecutionsResponse},
    list_git_accounts::{ListGitAccountsRequest, ListGitAccountsResponse},
    list_git_branches::{ListGitBranchesRequest, ListGitBranchesResponse},
    list_git_organizations::{ListGitOrganizationsRequest, ListGitOrganizationsResponse},
    list_git_repositories::{ListGitRepositoriesRequest, ListGitRepositoriesResponse},
    list_git_repository_contents::{ListGitRepositoryContentsRequest, ListGitRepositoryContentsResponse},
    list_instance_package_states::{ListInstancePackageStatesRequest, ListInstancePackageStatesResponse},
    list_instance_patch_states::{ListInstancePatchStatesRequest, ListInstancePatchStatesResponse},
    list_instance_patches::{ListInstancePatchesRequest, ListInstancePatchesResponse},
    list_inventory_entries::{ListInventoryEntriesRequest, ListInventoryEntriesResponse},
    list_ops_items::{ListOpsItemsRequest, ListOpsItemsResponse},
    list_parameter_versions::{ListParameterVersionsRequest, ListParameterVersionsResponse},
    list_parameters::{ListParametersRequest, ListParametersResponse},
    list_patch_baselines::{ListPatchBaselinesRequest, ListPatchBaselinesResponse},
    list_resource_execution_status::{ListResourceExecutionStatusError, ListResourceExecutionStatusRequest, ListResourceExecutionStatusResponse},
    list_secret_parameter_versions::{ListSecretParameterVersionsRequest, ListSecretParameterVersionsResponse},
    list_secret_parameters::{ListSecretParametersRequest, ListSecretParametersResponse},
    list_state_configurations::{ListStateConfigurationsRequest, ListStateConfigurationsResponse},
    list_tag_keys::{ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_values::{ListTagValuesRequest, ListTagValuesResponse},
    list_task_executions::{ListTaskExecutionsRequest, ListTaskExecutionsResponse},
    list_template_versions::{ListTemplateVersionsRequest, ListTemplateVersionsResponse},
    list_templates::{ListTemplatesRequest, ListTemplatesResponse},
    notify_execution::{NotifyExecutionRequest, NotifyExecutionResponse},
    register_default_patch_baseline::{RegisterDefaultPatchBaselineRequest, RegisterDefaultPatchBaselineResponse},
    search_inventory::{SearchInventoryRequest, SearchInventoryResponse},
    set_service_settings::{SetServiceSettingsRequest, SetServiceSettingsResponse},
    start_execution::{StartExecutionRequest, StartExecutionResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    trigger_execution::{TriggerExecutionRequest, TriggerExecutionResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_application::{UpdateApplicationRequest, UpdateApplicationResponse},
    update_application_group::{UpdateApplicationGroupRequest, UpdateApplicationGroupResponse},
    update_execution::{UpdateExecutionRequest, UpdateExecutionResponse},
    update_instance_package_state::{UpdateInstancePackageStateRequest, UpdateInstancePackageStateResponse},
    update_ops_item::{UpdateOpsItemRequest, UpdateOpsItemResponse},
    update_parameter::{UpdateParameterRequest, UpdateParameterResponse},
    update_patch_baseline::{UpdatePatchBaselineRequest, UpdatePatchBaselineResponse},
    update_secret_parameter::{UpdateSecretParameterRequest, UpdateSecretParameterResponse},
    update_state_configuration::{UpdateStateConfigurationRequest, UpdateStateConfigurationResponse},
    update_template::{UpdateTemplateRequest, UpdateTemplateResponse},
    validate_template_content::{ValidateTemplateContentRequest, ValidateTemplateContentResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "oos",
    version: "2019-06-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "oos.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "oos.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "oos.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "oos.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "oos.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "oos.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "oos.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "oos.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "oos.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "oos.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "oos.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "oos.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "oos.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "oos.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "oos.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "oos.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "oos.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "oos.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "oos.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "oos.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "oos.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "oos.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "oos.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "oos.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "oos.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "oos.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "oos.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "oos.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu-gic-1",
                "oos.cn-wulanchabu-gic-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "oos.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "oos.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "oos.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "oos.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "oos.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "oos.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "oos.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "oos.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "us-southeast-1",
                "oos.us-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "oos.us-west-1.aliyuncs.com"),
        ],
        rule: Some("oos.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Operation Orchestration Service.
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
    /// Cancels a running execution of a template.
    #[inline]
    pub fn cancel_execution(
        &self,
        request: CancelExecutionRequest,
    ) -> Call<'_, CancelExecutionRequest> {
        self.inner.call(request)
    }
    /// Moves a resource of the service into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Tells whether a file exists on a branch of a Git repository.
    #[inline]
    pub fn check_git_repo_file_exists(
        &self,
        request: CheckGitRepoFileExistsRequest,
    ) -> Call<'_, CheckGitRepoFileExistsRequest> {
        self.inner.call(request)
    }
    /// Tells whether a Git repository exists on a platform.
    #[inline]
    pub fn check_git_repository_exists(
        &self,
        request: CheckGitRepositoryExistsRequest,
    ) -> Call<'_, CheckGitRepositoryExistsRequest> {
        self.inner.call(request)
    }
    /// Goes on with the deployment of an application group after a failure.
    #[inline]
    pub fn continue_deploy_application_group(
        &self,
        request: ContinueDeployApplicationGroupRequest,
    ) -> Call<'_, ContinueDeployApplicationGroupRequest> {
        self.inner.call(request)
    }
    /// Creates an application in application management; it works only with the Hangzhou endpoint.
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationRequest,
    ) -> Call<'_, CreateApplicationRequest> {
        self.inner.call(request)
    }
    /// Creates an application group for one deployment region; only with the Hangzhou endpoint.
    #[inline]
    pub fn create_application_group(
        &self,
        request: CreateApplicationGroupRequest,
    ) -> Call<'_, CreateApplicationGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a Git repository from the branch of a source repository.
    #[inline]
    pub fn create_git_repository(
        &self,
        request: CreateGitRepositoryRequest,
    ) -> Call<'_, CreateGitRepositoryRequest> {
        self.inner.call(request)
    }
    /// Creates an operations item (OpsItem) with title, severity, and related resources.
    #[inline]
    pub fn create_ops_item(
        &self,
        request: CreateOpsItemRequest,
    ) -> Call<'_, CreateOpsItemRequest> {
        self.inner.call(request)
    }
    /// Creates a common parameter, kept unencrypted in the parameter store.
    #[inline]
    pub fn create_parameter(
        &self,
        request: CreateParameterRequest,
    ) -> Call<'_, CreateParameterRequest> {
        self.inner.call(request)
    }
    /// Creates a patch baseline with approval rules for an operating system.
    #[inline]
    pub fn create_patch_baseline(
        &self,
        request: CreatePatchBaselineRequest,
    ) -> Call<'_, CreatePatchBaselineRequest> {
        self.inner.call(request)
    }
    /// Creates an encrypted parameter; the caller needs permission for KMS `CreateSecret`.
    #[inline]
    pub fn create_secret_parameter(
        &self,
        request: CreateSecretParameterRequest,
    ) -> Call<'_, CreateSecretParameterRequest> {
        self.inner.call(request)
    }
    /// Creates a desired-state configuration that a template checks or applies to targets on a schedule.
    #[inline]
    pub fn create_state_configuration(
        &self,
        request: CreateStateConfigurationRequest,
    ) -> Call<'_, CreateStateConfigurationRequest> {
        self.inner.call(request)
    }
    /// Creates a template from YAML or JSON content.
    #[inline]
    pub fn create_template(
        &self,
        request: CreateTemplateRequest,
    ) -> Call<'_, CreateTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes an application and its groups, by name.
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<'_, DeleteApplicationRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of an application, by name.
    #[inline]
    pub fn delete_application_group(
        &self,
        request: DeleteApplicationGroupRequest,
    ) -> Call<'_, DeleteApplicationGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes executions with their records, by their IDs, even against a refusal if forced.
    #[inline]
    pub fn delete_executions(
        &self,
        request: DeleteExecutionsRequest,
    ) -> Call<'_, DeleteExecutionsRequest> {
        self.inner.call(request)
    }
    /// Deletes operations items by their IDs.
    #[inline]
    pub fn delete_ops_items(
        &self,
        request: DeleteOpsItemsRequest,
    ) -> Call<'_, DeleteOpsItemsRequest> {
        self.inner.call(request)
    }
    /// Deletes a plain parameter; templates that refer to it then fail.
    #[inline]
    pub fn delete_parameter(
        &self,
        request: DeleteParameterRequest,
    ) -> Call<'_, DeleteParameterRequest> {
        self.inner.call(request)
    }
    /// Deletes a patch baseline by its name.
    #[inline]
    pub fn delete_patch_baseline(
        &self,
        request: DeletePatchBaselineRequest,
    ) -> Call<'_, DeletePatchBaselineRequest> {
        self.inner.call(request)
    }
    /// Deletes an encrypted parameter; needs the permission to delete secrets of KMS.
    #[inline]
    pub fn delete_secret_parameter(
        &self,
        request: DeleteSecretParameterRequest,
    ) -> Call<'_, DeleteSecretParameterRequest> {
        self.inner.call(request)
    }
    /// Deletes desired-state configurations; instances are no longer kept in these states.
    #[inline]
    pub fn delete_state_configurations(
        &self,
        request: DeleteStateConfigurationsRequest,
    ) -> Call<'_, DeleteStateConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Deletes a template, along with its executions if the call says so.
    #[inline]
    pub fn delete_template(
        &self,
        request: DeleteTemplateRequest,
    ) -> Call<'_, DeleteTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes several templates, along with their executions if the call says so.
    #[inline]
    pub fn delete_templates(
        &self,
        request: DeleteTemplatesRequest,
    ) -> Call<'_, DeleteTemplatesRequest> {
        self.inner.call(request)
    }
    /// Deploys an application group, by creating its resources or taking existing ones over.
    #[inline]
    pub fn deploy_application_group(
        &self,
        request: DeployApplicationGroupRequest,
    ) -> Call<'_, DeployApplicationGroupRequest> {
        self.inner.call(request)
    }
    /// Returns what the resources of an application group cost in a billing cycle.
    #[inline]
    pub fn describe_application_group_bill(
        &self,
        request: DescribeApplicationGroupBillRequest,
    ) -> Call<'_, DescribeApplicationGroupBillRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which OOS is available.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns the RAM policy that executing a template needs, and what a role lacks.
    #[inline]
    pub fn generate_execution_policy(
        &self,
        request: GenerateExecutionPolicyRequest,
    ) -> Call<'_, GenerateExecutionPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates an operations item (OpsItem) from the data of a source.
    #[inline]
    pub fn generate_ops_item(
        &self,
        request: GenerateOpsItemRequest,
    ) -> Call<'_, GenerateOpsItemRequest> {
        self.inner.call(request)
    }
    /// Returns one application in detail; only with the Hangzhou endpoint.
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> Call<'_, GetApplicationRequest> {
        self.inner.call(request)
    }
    /// Returns one application group in detail; only with the Hangzhou endpoint.
    #[inline]
    pub fn get_application_group(
        &self,
        request: GetApplicationGroupRequest,
    ) -> Call<'_, GetApplicationGroupRequest> {
        self.inner.call(request)
    }
    /// Returns the template that an execution uses, with its content.
    #[inline]
    pub fn get_execution_template(
        &self,
        request: GetExecutionTemplateRequest,
    ) -> Call<'_, GetExecutionTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns one branch of a Git repository.
    #[inline]
    pub fn get_git_branch(
        &self,
        request: GetGitBranchRequest,
    ) -> Call<'_, GetGitBranchRequest> {
        self.inner.call(request)
    }
    /// Returns one Git repository of a platform.
    #[inline]
    pub fn get_git_repository(
        &self,
        request: GetGitRepositoryRequest,
    ) -> Call<'_, GetGitRepositoryRequest> {
        self.inner.call(request)
    }
    /// Returns the inventory types with their attributes and data types.
    #[inline]
    pub fn get_inventory_schema(
        &self,
        request: GetInventorySchemaRequest,
    ) -> Call<'_, GetInventorySchemaRequest> {
        self.inner.call(request)
    }
    /// Returns one operations item (OpsItem) in detail.
    #[inline]
    pub fn get_ops_item(
        &self,
        request: GetOpsItemRequest,
    ) -> Call<'_, GetOpsItemRequest> {
        self.inner.call(request)
    }
    /// Returns a common or public parameter with its value, optionally an older version.
    #[inline]
    pub fn get_parameter(
        &self,
        request: GetParameterRequest,
    ) -> Call<'_, GetParameterRequest> {
        self.inner.call(request)
    }
    /// Returns several common parameters by name and tells which names are invalid.
    #[inline]
    pub fn get_parameters(
        &self,
        request: GetParametersRequest,
    ) -> Call<'_, GetParametersRequest> {
        self.inner.call(request)
    }
    /// Returns the common parameters under a path, on request with those below it.
    #[inline]
    pub fn get_parameters_by_path(
        &self,
        request: GetParametersByPathRequest,
    ) -> Call<'_, GetParametersByPathRequest> {
        self.inner.call(request)
    }
    /// Returns one patch baseline with its approval rules.
    #[inline]
    pub fn get_patch_baseline(
        &self,
        request: GetPatchBaselineRequest,
    ) -> Call<'_, GetPatchBaselineRequest> {
        self.inner.call(request)
    }
    /// Returns an encrypted parameter; its value needs permission for KMS `GetSecretValue`.
    #[inline]
    pub fn get_secret_parameter(
        &self,
        request: GetSecretParameterRequest,
    ) -> Call<'_, GetSecretParameterRequest> {
        self.inner.call(request)
    }
    /// Returns several encrypted parameters by name, on request with decrypted values.
    #[inline]
    pub fn get_secret_parameters(
        &self,
        request: GetSecretParametersRequest,
    ) -> Call<'_, GetSecretParametersRequest> {
        self.inner.call(request)
    }
    /// Returns the encrypted parameters under a path, on request with decrypted values.
    #[inline]
    pub fn get_secret_parameters_by_path(
        &self,
        request: GetSecretParametersByPathRequest,
    ) -> Call<'_, GetSecretParametersByPathRequest> {
        self.inner.call(request)
    }
    /// Returns where execution records are delivered, to OSS or Simple Log Service.
    #[inline]
    pub fn get_service_settings(
        &self,
        request: GetServiceSettingsRequest,
    ) -> Call<'_, GetServiceSettingsRequest> {
        self.inner.call(request)
    }
    /// Returns one template with its content, optionally an older version.
    #[inline]
    pub fn get_template(
        &self,
        request: GetTemplateRequest,
    ) -> Call<'_, GetTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns which values the parameters of a template may take.
    #[inline]
    pub fn get_template_parameter_constraints(
        &self,
        request: GetTemplateParameterConstraintsRequest,
    ) -> Call<'_, GetTemplateParameterConstraintsRequest> {
        self.inner.call(request)
    }
    /// Lists the actions templates can use, both atomic and cloud product actions.
    #[inline]
    pub fn list_actions(
        &self,
        request: ListActionsRequest,
    ) -> Call<'_, ListActionsRequest> {
        self.inner.call(request)
    }
    /// Lists application groups by application, region, or resource; only with the Hangzhou endpoint.
    #[inline]
    pub fn list_application_groups(
        &self,
        request: ListApplicationGroupsRequest,
    ) -> Call<'_, ListApplicationGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists applications by name, type, or tags; only with the Hangzhou endpoint.
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> Call<'_, ListApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists the detailed log of an execution, or of one task in it.
    #[inline]
    pub fn list_execution_logs(
        &self,
        request: ListExecutionLogsRequest,
    ) -> Call<'_, ListExecutionLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the high-risk tasks in a template, with service and API.
    #[inline]
    pub fn list_execution_risky_tasks(
        &self,
        request: ListExecutionRiskyTasksRequest,
    ) -> Call<'_, ListExecutionRiskyTasksRequest> {
        self.inner.call(request)
    }
    /// Lists executions, filtered by template, status, time, mode, tags, or many other fields.
    #[inline]
    pub fn list_executions(
        &self,
        request: ListExecutionsRequest,
    ) -> Call<'_, ListExecutionsRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts bound for a Git platform.
    #[inline]
    pub fn list_git_accounts(
        &self,
        request: ListGitAccountsRequest,
    ) -> Call<'_, ListGitAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the branches of a Git repository.
    #[inline]
    pub fn list_git_branches(
        &self,
        request: ListGitBranchesRequest,
    ) -> Call<'_, ListGitBranchesRequest> {
        self.inner.call(request)
    }
    /// Lists the organizations of an account on a Git platform.
    #[inline]
    pub fn list_git_organizations(
        &self,
        request: ListGitOrganizationsRequest,
    ) -> Call<'_, ListGitOrganizationsRequest> {
        self.inner.call(request)
    }
    /// Lists the repositories of an account or organization on a Git platform.
    #[inline]
    pub fn list_git_repositories(
        &self,
        request: ListGitRepositoriesRequest,
    ) -> Call<'_, ListGitRepositoriesRequest> {
        self.inner.call(request)
    }
    /// Lists what lies under a path on a branch of a Git repository.
    #[inline]
    pub fn list_git_repository_contents(
        &self,
        request: ListGitRepositoryContentsRequest,
    ) -> Call<'_, ListGitRepositoryContentsRequest> {
        self.inner.call(request)
    }
    /// Lists the software packages on an instance with their states.
    #[inline]
    pub fn list_instance_package_states(
        &self,
        request: ListInstancePackageStatesRequest,
    ) -> Call<'_, ListInstancePackageStatesRequest> {
        self.inner.call(request)
    }
    /// Returns per instance how many patches are missing, installed, or failed.
    #[inline]
    pub fn list_instance_patch_states(
        &self,
        request: ListInstancePatchStatesRequest,
    ) -> Call<'_, ListInstancePatchStatesRequest> {
        self.inner.call(request)
    }
    /// Lists the single patches of one instance with severity and status.
    #[inline]
    pub fn list_instance_patches(
        &self,
        request: ListInstancePatchesRequest,
    ) -> Call<'_, ListInstancePatchesRequest> {
        self.inner.call(request)
    }
    /// Lists the inventory entries of one type on an instance.
    #[inline]
    pub fn list_inventory_entries(
        &self,
        request: ListInventoryEntriesRequest,
    ) -> Call<'_, ListInventoryEntriesRequest> {
        self.inner.call(request)
    }
    /// Lists operations items (OpsItems), with filters or by tags.
    #[inline]
    pub fn list_ops_items(
        &self,
        request: ListOpsItemsRequest,
    ) -> Call<'_, ListOpsItemsRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of a common parameter with their values.
    #[inline]
    pub fn list_parameter_versions(
        &self,
        request: ListParameterVersionsRequest,
    ) -> Call<'_, ListParameterVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists common and public parameters without their values, by path, type, or tags.
    #[inline]
    pub fn list_parameters(
        &self,
        request: ListParametersRequest,
    ) -> Call<'_, ListParametersRequest> {
        self.inner.call(request)
    }
    /// Lists patch baselines, by operating system, share type, or tags.
    #[inline]
    pub fn list_patch_baselines(
        &self,
        request: ListPatchBaselinesRequest,
    ) -> Call<'_, ListPatchBaselinesRequest> {
        self.inner.call(request)
    }
    /// Lists how a scheduled execution went on each ECS instance.
    #[inline]
    pub fn list_resource_execution_status(
        &self,
        request: ListResourceExecutionStatusRequest,
    ) -> Call<'_, ListResourceExecutionStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of an encrypted parameter, on request with decrypted values.
    #[inline]
    pub fn list_secret_parameter_versions(
        &self,
        request: ListSecretParameterVersionsRequest,
    ) -> Call<'_, ListSecretParameterVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists encrypted parameters without their values, by path or tags.
    #[inline]
    pub fn list_secret_parameters(
        &self,
        request: ListSecretParametersRequest,
    ) -> Call<'_, ListSecretParametersRequest> {
        self.inner.call(request)
    }
    /// Lists desired-state configurations, by template, ID, or tags.
    #[inline]
    pub fn list_state_configurations(
        &self,
        request: ListStateConfigurationsRequest,
    ) -> Call<'_, ListStateConfigurationsRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use for a resource type.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which OOS resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the values that a tag key has for a resource type.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Lists the task executions within an execution, by status, time, or task.
    #[inline]
    pub fn list_task_executions(
        &self,
        request: ListTaskExecutionsRequest,
    ) -> Call<'_, ListTaskExecutionsRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of one template with names, authors, and dates.
    #[inline]
    pub fn list_template_versions(
        &self,
        request: ListTemplateVersionsRequest,
    ) -> Call<'_, ListTemplateVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists templates, filtered by name, format, share type, creator, category, or tags.
    #[inline]
    pub fn list_templates(
        &self,
        request: ListTemplatesRequest,
    ) -> Call<'_, ListTemplatesRequest> {
        self.inner.call(request)
    }
    /// Tells a waiting execution how to go on, for example to approve, cancel or skip a step.
    #[inline]
    pub fn notify_execution(
        &self,
        request: NotifyExecutionRequest,
    ) -> Call<'_, NotifyExecutionRequest> {
        self.inner.call(request)
    }
    /// Makes a patch baseline the one that is used when none is named.
    #[inline]
    pub fn register_default_patch_baseline(
        &self,
        request: RegisterDefaultPatchBaselineRequest,
    ) -> Call<'_, RegisterDefaultPatchBaselineRequest> {
        self.inner.call(request)
    }
    /// Searches the inventory of all instances, for single entries or aggregated counts.
    #[inline]
    pub fn search_inventory(
        &self,
        request: SearchInventoryRequest,
    ) -> Call<'_, SearchInventoryRequest> {
        self.inner.call(request)
    }
    /// Switches delivery of execution records to OSS or Simple Log Service and sets the target.
    #[inline]
    pub fn set_service_settings(
        &self,
        request: SetServiceSettingsRequest,
    ) -> Call<'_, SetServiceSettingsRequest> {
        self.inner.call(request)
    }
    /// Starts an execution of a template with the given parameters.
    #[inline]
    pub fn start_execution(
        &self,
        request: StartExecutionRequest,
    ) -> Call<'_, StartExecutionRequest> {
        self.inner.call(request)
    }
    /// Puts tags on OOS resources of one type.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Sends an event to a trigger execution, which starts a child execution with it.
    #[inline]
    pub fn trigger_execution(
        &self,
        request: TriggerExecutionRequest,
    ) -> Call<'_, TriggerExecutionRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off OOS resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes description, tags, or alarm settings of an application; only with the Hangzhou endpoint.
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationRequest,
    ) -> Call<'_, UpdateApplicationRequest> {
        self.inner.call(request)
    }
    /// Changes an application group, such as its name; only with the Hangzhou endpoint.
    #[inline]
    pub fn update_application_group(
        &self,
        request: UpdateApplicationGroupRequest,
    ) -> Call<'_, UpdateApplicationGroupRequest> {
        self.inner.call(request)
    }
    /// Changes parameters, description, or tags of an execution that has not ended.
    #[inline]
    pub fn update_execution(
        &self,
        request: UpdateExecutionRequest,
    ) -> Call<'_, UpdateExecutionRequest> {
        self.inner.call(request)
    }
    /// Installs a package on an instance or removes it, by template and action.
    #[inline]
    pub fn update_instance_package_state(
        &self,
        request: UpdateInstancePackageStateRequest,
    ) -> Call<'_, UpdateInstancePackageStateRequest> {
        self.inner.call(request)
    }
    /// Changes an operations item (OpsItem), such as status, severity, or solutions.
    #[inline]
    pub fn update_ops_item(
        &self,
        request: UpdateOpsItemRequest,
    ) -> Call<'_, UpdateOpsItemRequest> {
        self.inner.call(request)
    }
    /// Gives a common parameter a new value, description, or tags.
    #[inline]
    pub fn update_parameter(
        &self,
        request: UpdateParameterRequest,
    ) -> Call<'_, UpdateParameterRequest> {
        self.inner.call(request)
    }
    /// Changes approval rules, approved patches, or rejected patches of a baseline.
    #[inline]
    pub fn update_patch_baseline(
        &self,
        request: UpdatePatchBaselineRequest,
    ) -> Call<'_, UpdatePatchBaselineRequest> {
        self.inner.call(request)
    }
    /// Gives an encrypted parameter a new value; the caller needs the matching KMS permission.
    #[inline]
    pub fn update_secret_parameter(
        &self,
        request: UpdateSecretParameterRequest,
    ) -> Call<'_, UpdateSecretParameterRequest> {
        self.inner.call(request)
    }
    /// Changes targets, schedule, or parameters of a desired-state configuration.
    #[inline]
    pub fn update_state_configuration(
        &self,
        request: UpdateStateConfigurationRequest,
    ) -> Call<'_, UpdateStateConfigurationRequest> {
        self.inner.call(request)
    }
    /// Replaces the content of a template, which makes a new version.
    #[inline]
    pub fn update_template(
        &self,
        request: UpdateTemplateRequest,
    ) -> Call<'_, UpdateTemplateRequest> {
        self.inner.call(request)
    }
    /// Checks whether a template is valid, without saving it, and returns its tasks.
    #[inline]
    pub fn validate_template_content(
        &self,
        request: ValidateTemplateContentRequest,
    ) -> Call<'_, ValidateTemplateContentRequest> {
        self.inner.call(request)
    }
}
