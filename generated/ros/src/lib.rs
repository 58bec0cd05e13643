// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Stacks
//!
//! - [`CancelStackOperation`](mod@cancel_stack_operation): Calls off the operation that a stack is going through.
//! - [`CancelUpdateStack`](mod@cancel_update_stack): Calls off the update or creation of a stack that is still under way.
//! - [`ContinueCreateStack`](mod@continue_create_stack): Goes on creating a stack after a failure, with changed template or parameters if needed.
//! - [`CreateStack`](mod@create_stack): Creates a stack, that is a set of resources made together from one template.
//! - [`DeleteStack`](mod@delete_stack): Deletes a stack, along with its resources unless they are to be retained.
//! - [`GetStack`](mod@get_stack): Returns a stack with its state, parameters and outputs.
//! - [`ListStackEvents`](mod@list_stack_events): Lists what has happened to a stack and its resources.
//! - [`ListStackOperationRisks`](mod@list_stack_operation_risks): Tells what makes an operation on a stack risky, such as resources in use or missing permissions.
//! - [`ListStacks`](mod@list_stacks): Lists the stacks in a region.
//! - [`PreviewStack`](mod@preview_stack): Shows which resources a template would create, without making a stack.
//! - [`SetDeletionProtection`](mod@set_deletion_protection): Guards a stack against being deleted by mistake, or takes the guard off.
//! - [`UpdateStack`](mod@update_stack): Updates a stack with another template or other parameters, which changes its resources.
//!
//! ## Resources
//!
//! - [`GetStackResource`](mod@get_stack_resource): Returns one resource of a stack, with its attributes if wanted.
//! - [`ListStackResources`](mod@list_stack_resources): Lists what a stack is made of, with state and physical ID.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a stack or a template into another resource group.
//!
//! ## Resource scenarios
//!
//! - [`CreateTemplateScratch`](mod@create_template_scratch): Creates a resource scenario from existing resources, to copy, explore or take them over.
//! - [`DeleteTemplateScratch`](mod@delete_template_scratch): Deletes a resource scenario, from which templates were generated.
//! - [`GenerateTemplateByScratch`](mod@generate_template_by_scratch): Generates a template from a resource scenario.
//! - [`GetTemplateScratch`](mod@get_template_scratch): Returns a resource scenario with its resources.
//! - [`ListTemplateScratches`](mod@list_template_scratches): Lists the resource scenarios.
//! - [`UpdateTemplateScratch`](mod@update_template_scratch): Changes a resource scenario; stacks made from it before stay as they are.
//!
//! ## Templates
//!
//! - [`CreateTemplate`](mod@create_template): Stores a template of your own, for making stacks from it later.
//! - [`DeleteTemplate`](mod@delete_template): Deletes a template; it must not be shared with other accounts any more.
//! - [`GenerateTemplatePolicy`](mod@generate_template_policy): Works out which RAM permissions a template needs.
//! - [`GetTemplate`](mod@get_template): Returns a template, as stored or as used by a stack, a stack group or a change set.
//! - [`GetTemplateEstimateCost`](mod@get_template_estimate_cost): Estimates what the resources of a template would cost.
//! - [`GetTemplateParameterConstraints`](mod@get_template_parameter_constraints): Tells which values the parameters of a template can take.
//! - [`GetTemplateSummary`](mod@get_template_summary): Tells which parameters and resource types a template has.
//! - [`ListTemplateVersions`](mod@list_template_versions): Lists the versions of a stored template.
//! - [`ListTemplates`](mod@list_templates): Lists the stored templates, your own or shared ones.
//! - [`SetTemplatePermission`](mod@set_template_permission): Shares a template with other accounts or ends the sharing.
//! - [`UpdateTemplate`](mod@update_template): Changes a stored template; a new content makes a new version.
//! - [`ValidateTemplate`](mod@validate_template): Checks whether a template could be used to create a stack, without creating one.
//!
//! ## Stack policies
//!
//! - [`GetStackPolicy`](mod@get_stack_policy): Returns the policy that says what updates may do to a stack's resources.
//! - [`SetStackPolicy`](mod@set_stack_policy): Sets the policy that says what updates may do to a stack's resources.
//!
//! ## Change sets
//!
//! - [`CreateChangeSet`](mod@create_change_set): Works out what a change to a stack would do, to be looked at before it is carried out.
//! - [`DeleteChangeSet`](mod@delete_change_set): Deletes a change set that has not been executed; the stack stays as it is.
//! - [`ExecuteChangeSet`](mod@execute_change_set): Carries out a change set, which changes the resources of the stack.
//! - [`GetChangeSet`](mod@get_change_set): Returns a change set, with its template if wanted.
//! - [`ListChangeSets`](mod@list_change_sets): Lists the change sets of a stack.
//!
//! ## Stack groups
//!
//! - [`CreateStackGroup`](mod@create_stack_group): Creates a stack group, through which one template is deployed to many accounts and regions.
//! - [`CreateStackInstances`](mod@create_stack_instances): Creates stacks of a stack group in the accounts and regions given.
//! - [`DeleteStackGroup`](mod@delete_stack_group): Deletes a stack group that has no stack instances left.
//! - [`DeleteStackInstances`](mod@delete_stack_instances): Deletes stacks of a stack group in the given accounts and regions.
//! - [`GetStackGroup`](mod@get_stack_group): Returns a stack group with its settings and the outcome of the last check for drift.
//! - [`GetStackGroupOperation`](mod@get_stack_group_operation): Returns an operation on a stack group with its settings and state.
//! - [`GetStackInstance`](mod@get_stack_instance): Returns one stack of a stack group, by account and region.
//! - [`ListStackGroupOperationResults`](mod@list_stack_group_operation_results): Lists how an operation on a stack group went in each account and region.
//! - [`ListStackGroupOperations`](mod@list_stack_group_operations): Lists what has been done to a stack group: creations, updates, deletions and checks.
//! - [`ListStackGroups`](mod@list_stack_groups): Lists the stack groups in a region.
//! - [`ListStackInstances`](mod@list_stack_instances): Lists the stacks of a stack group, by account and region.
//! - [`StopStackGroupOperation`](mod@stop_stack_group_operation): Stops an operation on a stack group that is under way.
//! - [`UpdateStackGroup`](mod@update_stack_group): Gives a stack group another template or other parameters, and updates its stacks accordingly.
//! - [`UpdateStackInstances`](mod@update_stack_instances): Updates stacks of a stack group in the accounts and regions given.
//!
//! ## Drift detection
//!
//! - [`DetectStackDrift`](mod@detect_stack_drift): Checks whether the resources of a stack still are as its template says.
//! - [`DetectStackGroupDrift`](mod@detect_stack_group_drift): Checks whether the stacks of a stack group still are as the template says.
//! - [`DetectStackResourceDrift`](mod@detect_stack_resource_drift): Checks whether one resource of a stack still is as the template says.
//! - [`GetStackDriftDetectionStatus`](mod@get_stack_drift_detection_status): Tells how far a check of a stack for drift has come.
//! - [`ListStackResourceDrifts`](mod@list_stack_resource_drifts): Lists the resources of a stack with what the check for drift found.
//! - [`UpdateStackTemplateByResources`](mod@update_stack_template_by_resources): Brings the template of a drifted stack in line with its resources.
//!
//! ## Tags
//!
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys in use on stacks, templates and the like.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which stacks or templates bear which tags.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values in use for a tag key.
//! - [`TagResources`](mod@tag_resources): Puts tags on stacks, stack groups, templates or scenarios.
//! - [`UntagResources`](mod@untag_resources): Takes tags off stacks, stack groups, templates or scenarios.
//!
//! ## Diagnostics
//!
//! - [`CreateDiagnostic`](mod@create_diagnostic): Starts a diagnosis, as a rule of a stack that failed.
//! - [`DeleteDiagnostic`](mod@delete_diagnostic): Deletes the record of a diagnosis, given by its report ID.
//! - [`GetDiagnostic`](mod@get_diagnostic): Returns what a diagnosis found and advises.
//! - [`ListDiagnostics`](mod@list_diagnostics): Lists the diagnoses made so far.
//!
//! ## Resource types
//!
//! - [`DeregisterResourceType`](mod@deregister_resource_type): Deletes a resource type, or one version of it, which templates can then no longer use.
//! - [`GetResourceType`](mod@get_resource_type): Returns a resource type with its properties and attributes.
//! - [`GetResourceTypeTemplate`](mod@get_resource_type_template): Returns a sample template for a resource type.
//! - [`ListResourceTypeRegistrations`](mod@list_resource_type_registrations): Lists the registrations of resource types with their outcome.
//! - [`ListResourceTypeVersions`](mod@list_resource_type_versions): Lists the releases of a resource type, made by you or by the service.
//! - [`ListResourceTypes`](mod@list_resource_types): Lists the resource types that templates can use.
//! - [`RegisterResourceType`](mod@register_resource_type): Registers a resource type of your own, or a new version of one.
//! - [`SetResourceType`](mod@set_resource_type): Changes the description or the default version of a resource type.
//!
//! ## Others
//!
//! - [`CreateAITask`](mod@create_ai_task): Starts a task in which an AI writes or changes a template after a prompt.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which the service can be used.
//! - [`EnableServiceAccess`](mod@enable_service_access): Switches on the access setting of the service for the account.
//! - [`EnableServices`](mod@enable_services): Activates the cloud services given.
//! - [`GetAITask`](mod@get_ai_task): Returns an AI task with its state and outcome.
//! - [`GetFeatureDetails`](mod@get_feature_details): Tells which resource types and versions a feature of the service works with.
//! - [`GetServiceAccess`](mod@get_service_access): Returns the access setting of the service for the account.
//! - [`GetServiceProvisions`](mod@get_service_provisions): Tells whether cloud services are activated and which roles they need.
//! - [`ImportStacksToStackGroup`](mod@import_stacks_to_stack_group): Takes existing stacks into a stack group.
//! - [`ListAITaskEvents`](mod@list_ai_task_events): Lists what has happened in the course of an AI task.
//! - [`ListAITasks`](mod@list_ai_tasks): Lists the tasks in which an AI writes templates.
//! - [`ListSummaries`](mod@list_summaries): Returns the summaries that the option in the call asks for.
//! - [`SignalResource`](mod@signal_resource): Sends a signal to a waiting resource of a stack, so that its creation can go on.
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

pub mod cancel_stack_operation;
pub mod cancel_update_stack;
pub mod continue_create_stack;
pub mod create_ai_task;
pub mod create_change_set;
pub mod create_diagnostic;
pub mod create_stack;
pub mod create_stack_group;
pub mod create_stack_instances;
pub mod create_template;
pub mod create_template_scratch;
pub mod delete_change_set;
pub mod delete_diagnostic;
pub mod delete_stack;
pub mod delete_stack_group;
pub mod delete_stack_instances;
pub mod delete_template;
pub mod delete_template_scratch;
pub mod deregister_resource_type;
pub mod describe_regions;
pub mod detect_stack_drift;
pub mod detect_stack_group_drift;
pub mod detect_stack_resource_drift;
pub mod enable_service_access;
pub mod enable_services;
pub mod execute_change_set;
pub mod generate_template_by_scratch;
pub mod generate_template_policy;
pub mod get_ai_task;
pub mod get_change_set;
pub mod get_diagnostic;
pub mod get_feature_details;
pub mod get_resource_type;
pub mod get_resource_type_template;
pub mod get_service_access;
pub mod get_service_provisions;
pub mod get_stack;
pub mod get_stack_drift_detection_status;
pub mod get_stack_group;
pub mod get_stack_group_operation;
pub mod get_stack_instance;
pub mod get_stack_policy;
pub mod get_stack_resource;
pub mod get_template;
pub mod get_template_estimate_cost;
pub mod get_template_parameter_constraints;
pub mod get_template_scratch;
pub mod get_template_summary;
pub mod import_stacks_to_stack_group;
pub mod list_ai_task_events;
pub mod list_ai_tasks;
pub mod list_change_sets;
pub mod list_diagnostics;
pub mod list_resource_type_registrations;
pub mod list_resource_type_versions;
pub mod list_resource_types;
pub mod list_stack_events;
pub mod list_stack_group_operation_results;
pub mod list_stack_group_operations;
pub mod list_stack_groups;
pub mod list_stack_instances;
pub mod list_stack_operation_risks;
pub mod list_stack_resource_drifts;
pub mod list_stack_resources;
pub mod list_stacks;
pub mod list_summaries;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod list_template_scratches;
pub mod list_template_versions;
pub mod list_templates;
pub mod move_resource_group;
pub mod preview_stack;
pub mod register_resource_type;
pub mod set_deletion_protection;
pub mod set_resource_type;
pub mod set_stack_policy;
pub mod set_template_permission;
pub mod signal_resource;
pub mod stop_stack_group_operation;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_stack;
pub mod update_stack_group;
pub mod update_stack_instances;
pub mod update_stack_template_by_resources;
pub mod update_template;
pub mod update_template_scratch;
pub mod validate_template;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    cancel_stack_operation::{CancelStackOperationRequest, CancelStackOperationResponse},
    cancel_update_stack::{CancelUpdateStackError, CancelUpdateStackRequest, CancelUpdateStackResponse},
    continue_create_stack::{ContinueCreateStackError, ContinueCreateStackRequest, ContinueCreateStackResponse},
    create_ai_task::{CreateAITaskRequest, CreateAITaskResponse},
    create_change_set::{CreateChangeSetError, CreateChangeSetRequest, CreateChangeSetResponse},
    create_diagnostic::{CreateDiagnosticRequest, CreateDiagnosticResponse},
    create_stack::{CreateStackError, CreateStackRequest, CreateStackResponse},
    create_stack_group::{CreateStackGroupError, CreateStackGroupRequest, CreateStackGroupResponse},
    create_stack_instances::{CreateStackInstancesError, CreateStackInstancesRequest, CreateStackInstancesResponse},
    create_template::{CreateTemplateError, CreateTemplateRequest, CreateTemplateResponse},
    create_template_scratch::{CreateTemplateScratchRequest, CreateTemplateScratchResponse},
    delete_change_set::{DeleteChangeSetError, DeleteChangeSetRequest, DeleteChangeSetResponse},
    delete_diagnostic::{DeleteDiagnosticRequest, DeleteDiagnosticResponse},
    delete_stack::{DeleteStackError, DeleteStackRequest, DeleteStackResponse},
    delete_stack_group::{DeleteStackGroupError, DeleteStackGroupRequest, DeleteStackGroupResponse},
    delete_stack_instances::{DeleteStackInstancesError, DeleteStackInstancesRequest, DeleteStackInstancesResponse},
    delete_template::{DeleteTemplateError, DeleteTemplateRequest, DeleteTemplateResponse},
    delete_template_scratch::{DeleteTemplateScratchRequest, DeleteTemplateScratchResponse},
    deregister_resource_type::{DeregisterResourceTypeRequest, DeregisterResourceTypeResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    detect_stack_drift::{DetectStackDriftRequest, DetectStackDriftResponse},
    detect_stack_group_drift::{DetectStackGroupDriftRequest, DetectStackGroupDriftResponse},
    detect_stack_resource_drift::{DetectStackResourceDriftRequest, DetectStackResourceDriftResponse},
    enable_service_access::{EnableServiceAccessRequest, EnableServiceAccessResponse},
    enable_services::{EnableServicesRequest, EnableServicesResponse},
    execute_change_set::{ExecuteChangeSetError, ExecuteChangeSetRequest, ExecuteChangeSetResponse},
    generate_template_by_scratch::{GenerateTemplateByScratchRequest, GenerateTemplateByScratchResponse},
    generate_template_policy::{GenerateTemplatePolicyError, GenerateTemplatePolicyRequest, GenerateTemplatePolicyResponse},
    get_ai_task::{GetAITaskRequest, GetAITaskResponse},
    get_change_set::{GetChangeSetError, GetChangeSetRequest, GetChangeSetResponse},
    get_diagnostic::{GetDiagnosticRequest, GetDiagnosticResponse},
    get_feature_details::{GetFeatureDetailsRequest, GetFeatureDetailsResponse},
    get_resource_type::{GetResourceTypeError, GetResourceTypeRequest, GetResourceTypeResponse},
    get_resource_type_template::{GetResourceTypeTemplateError, GetResourceTypeTemplateRequest, GetResourceTypeTemplateResponse},
    get_service_access::{GetServiceAccessRequest, GetServiceAccessResponse},
    get_service_provisions::{GetServiceProvisionsRequest, GetServiceProvisionsResponse},
    get_stack::{GetStackError, GetStackRequest, GetStackResponse},
    get_stack_drift_detection_status::{GetStackDriftDetectionStatusRequest, GetStackDriftDetectionStatusResponse},
    get_stack_group::{GetStackGroupError, GetStackGroupRequest, GetStackGroupResponse},
    get_stack_group_operation::{GetStackGroupOperationError, GetStackGroupOperationRequest, GetStackGroupOperationResponse},
    get_stack_instance::{GetStackInstanceError, GetStackInstanceRequest, GetStackInstanceResponse},
    get_stack_policy::{GetStackPolicyError, GetStackPolicyRequest, GetStackPolicyResponse},
    get_stack_resource::{GetStackResourceError, GetStackResourceRequest, GetStackResourceResponse},
    get_template::{GetTemplateError, GetTemplateRequest, GetTemplateResponse},
    get_template_estimate_cost::{GetTemplateEstimateCostError, GetTemplateEstimateCostRequest, GetTemplateEstimateCostResponse},
    get_template_parameter_constraints::{GetTemplateParameterConstraintsRequest, GetTemplateParameterConstraintsResponse},
    get_template_scratch::{GetTemplateScratchRequest, GetTemplateScratchResponse},
    get_template_summary::{GetTemplateSummaryError, GetTemplateSummaryRequest, GetTemplateSummaryResponse},
    import_stacks_to_stack_group::{ImportStacksToStackGroupRequest, ImportStacksToStackGroupResponse},
    list_ai_task_events::{ListAITaskEventsRequest, ListAITaskEventsResponse},
    list_ai_tasks::{ListAITasksRequest, ListAITasksResponse},
    list_change_sets::{ListChangeSetsError, ListChangeSetsRequest, ListChangeSetsResponse},
    list_diagnostics::{ListDiagnosticsRequest, ListDiagnosticsResponse},
    list_resource_type_registrations::{ListResourceTypeRegistrationsRequest, ListResourceTypeRegistrationsResponse},
    list_resource_type_versions::{ListResourceTypeVersionsRequest, ListResourceTypeVersionsResponse},
    list_resource_types::{ListResourceTypesRequest, ListResourceTypesResponse},
    list_stack_events::{ListStackEventsError, ListStackEventsRequest, ListStackEventsResponse},
    list_stack_group_operation_results::{ListStackGroupOperationResultsError, ListStackGroupOperationResultsRequest, ListStackGroupOperationResultsResponse},
    list_stack_group_operations::{ListStackGroupOperationsError, ListStackGroupOperationsRequest, ListStackGroupOperationsResponse},
    list_stack_groups::{ListStackGroupsError, ListStackGroupsRequest, ListStackGroupsResponse},
    list_stack_instances::{ListStackInstancesError, ListStackInstancesRequest, ListStackInstancesResponse},
    list_stack_operation_risks::{ListStackOperationRisksRequest, ListStackOperationRisksResponse},
    list_stack_resource_drifts::{ListStackResourceDriftsRequest, ListStackResourceDriftsResponse},
    list_stack_resources::{ListStackResourcesError, ListStackResourcesRequest, ListStackResourcesResponse},
    list_stacks::{ListStacksRequest, ListStacksResponse},
    list_summaries::{ListSummariesRequest, ListSummariesResponse},
    list_tag_keys::{ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_values::{ListTagValuesRequest, ListTagValuesResponse},
    list_template_scratches::{ListTemplateScratchesRequest, ListTemplateScratchesResponse},
    list_template_versions::{ListTemplateVersionsError, ListTemplateVersionsRequest, ListTemplateVersionsResponse},
    list_templates::{ListTemplatesRequest, ListTemplatesResponse},
    move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse},
    preview_stack::{PreviewStackError, PreviewStackRequest, PreviewStackResponse},
    register_resource_type::{RegisterResourceTypeRequest, RegisterResourceTypeResponse},
    set_deletion_protection::{SetDeletionProtectionError, SetDeletionProtectionRequest, SetDeletionProtectionResponse},
    set_resource_type::{SetResourceTypeRequest, SetResourceTypeResponse},
    set_stack_policy::{SetStackPolicyError, SetStackPolicyRequest, SetStackPolicyResponse},
    set_template_permission::{SetTemplatePermissionError, SetTemplatePermissionRequest, SetTemplatePermissionResponse},
    signal_resource::{SignalResourceError, SignalResourceRequest, SignalResourceResponse},
    stop_stack_group_operation::{StopStackGroupOperationError, StopStackGroupOperationRequest, StopStackGroupOperationResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_stack::{UpdateStackError, UpdateStackRequest, UpdateStackResponse},
    update_stack_group::{UpdateStackGroupError, UpdateStackGroupRequest, UpdateStackGroupResponse},
    update_stack_instances::{UpdateStackInstancesError, UpdateStackInstancesRequest, UpdateStackInstancesResponse},
    update_stack_template_by_resources::{UpdateStackTemplateByResourcesRequest, UpdateStackTemplateByResourcesResponse},
    update_template::{UpdateTemplateError, UpdateTemplateRequest, UpdateTemplateResponse},
    update_template_scratch::{UpdateTemplateScratchRequest, UpdateTemplateScratchResponse},
    validate_template::{ValidateTemplateError, ValidateTemplateRequest, ValidateTemplateResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ROS",
    version: "2019-09-10",
    endpoints: Endpoints {
        central: Some("ros.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Resource Orchestration Service.
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
    /// Calls off the operation that a stack is going through.
    #[inline]
    pub fn cancel_stack_operation(
        &self,
        request: CancelStackOperationRequest,
    ) -> Call<'_, CancelStackOperationRequest> {
        self.inner.call(request)
    }
    /// Calls off the update or creation of a stack that is still under way.
    #[inline]
    pub fn cancel_update_stack(
        &self,
        request: CancelUpdateStackRequest,
    ) -> Call<'_, CancelUpdateStackRequest> {
        self.inner.call(request)
    }
    /// Goes on creating a stack after a failure, with changed template or parameters if needed.
    #[inline]
    pub fn continue_create_stack(
        &self,
        request: ContinueCreateStackRequest,
    ) -> Call<'_, ContinueCreateStackRequest> {
        self.inner.call(request)
    }
    /// Starts a task in which an AI writes or changes a template after a prompt.
    #[inline]
    pub fn create_ai_task(
        &self,
        request: CreateAITaskRequest,
    ) -> Call<'_, CreateAITaskRequest> {
        self.inner.call(request)
    }
    /// Works out what a change to a stack would do, to be looked at before it is carried out.
    #[inline]
    pub fn create_change_set(
        &self,
        request: CreateChangeSetRequest,
    ) -> Call<'_, CreateChangeSetRequest> {
        self.inner.call(request)
    }
    /// Starts a diagnosis, as a rule of a stack that failed.
    #[inline]
    pub fn create_diagnostic(
        &self,
        request: CreateDiagnosticRequest,
    ) -> Call<'_, CreateDiagnosticRequest> {
        self.inner.call(request)
    }
    /// Creates a stack, that is a set of resources made together from one template.
    #[inline]
    pub fn create_stack(
        &self,
        request: CreateStackRequest,
    ) -> Call<'_, CreateStackRequest> {
        self.inner.call(request)
    }
    /// Creates a stack group, through which one template is deployed to many accounts and regions.
    #[inline]
    pub fn create_stack_group(
        &self,
        request: CreateStackGroupRequest,
    ) -> Call<'_, CreateStackGroupRequest> {
        self.inner.call(request)
    }
    /// Creates stacks of a stack group in the accounts and regions given.
    #[inline]
    pub fn create_stack_instances(
        &self,
        request: CreateStackInstancesRequest,
    ) -> Call<'_, CreateStackInstancesRequest> {
        self.inner.call(request)
    }
    /// Stores a template of your own, for making stacks from it later.
    #[inline]
    pub fn create_template(
        &self,
        request: CreateTemplateRequest,
    ) -> Call<'_, CreateTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates a resource scenario from existing resources, to copy, explore or take them over.
    #[inline]
    pub fn create_template_scratch(
        &self,
        request: CreateTemplateScratchRequest,
    ) -> Call<'_, CreateTemplateScratchRequest> {
        self.inner.call(request)
    }
    /// Deletes a change set that has not been executed; the stack stays as it is.
    #[inline]
    pub fn delete_change_set(
        &self,
        request: DeleteChangeSetRequest,
    ) -> Call<'_, DeleteChangeSetRequest> {
        self.inner.call(request)
    }
    /// Deletes the record of a diagnosis, given by its report ID.
    #[inline]
    pub fn delete_diagnostic(
        &self,
        request: DeleteDiagnosticRequest,
    ) -> Call<'_, DeleteDiagnosticRequest> {
        self.inner.call(request)
    }
    /// Deletes a stack, along with its resources unless they are to be retained.
    #[inline]
    pub fn delete_stack(
        &self,
        request: DeleteStackRequest,
    ) -> Call<'_, DeleteStackRequest> {
        self.inner.call(request)
    }
    /// Deletes a stack group that has no stack instances left.
    #[inline]
    pub fn delete_stack_group(
        &self,
        request: DeleteStackGroupRequest,
    ) -> Call<'_, DeleteStackGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes stacks of a stack group in the given accounts and regions.
    #[inline]
    pub fn delete_stack_instances(
        &self,
        request: DeleteStackInstancesRequest,
    ) -> Call<'_, DeleteStackInstancesRequest> {
        self.inner.call(request)
    }
    /// Deletes a template; it must not be shared with other accounts any more.
    #[inline]
    pub fn delete_template(
        &self,
        request: DeleteTemplateRequest,
    ) -> Call<'_, DeleteTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a resource scenario, from which templates were generated.
    #[inline]
    pub fn delete_template_scratch(
        &self,
        request: DeleteTemplateScratchRequest,
    ) -> Call<'_, DeleteTemplateScratchRequest> {
        self.inner.call(request)
    }
    /// Deletes a resource type, or one version of it, which templates can then no longer use.
    #[inline]
    pub fn deregister_resource_type(
        &self,
        request: DeregisterResourceTypeRequest,
    ) -> Call<'_, DeregisterResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which the service can be used.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Checks whether the resources of a stack still are as its template says.
    #[inline]
    pub fn detect_stack_drift(
        &self,
        request: DetectStackDriftRequest,
    ) -> Call<'_, DetectStackDriftRequest> {
        self.inner.call(request)
    }
    /// Checks whether the stacks of a stack group still are as the template says.
    #[inline]
    pub fn detect_stack_group_drift(
        &self,
        request: DetectStackGroupDriftRequest,
    ) -> Call<'_, DetectStackGroupDriftRequest> {
        self.inner.call(request)
    }
    /// Checks whether one resource of a stack still is as the template says.
    #[inline]
    pub fn detect_stack_resource_drift(
        &self,
        request: DetectStackResourceDriftRequest,
    ) -> Call<'_, DetectStackResourceDriftRequest> {
        self.inner.call(request)
    }
    /// Switches on the access setting of the service for the account.
    #[inline]
    pub fn enable_service_access(
        &self,
        request: EnableServiceAccessRequest,
    ) -> Call<'_, EnableServiceAccessRequest> {
        self.inner.call(request)
    }
    /// Activates the cloud services given.
    #[inline]
    pub fn enable_services(
        &self,
        request: EnableServicesRequest,
    ) -> Call<'_, EnableServicesRequest> {
        self.inner.call(request)
    }
    /// Carries out a change set, which changes the resources of the stack.
    #[inline]
    pub fn execute_change_set(
        &self,
        request: ExecuteChangeSetRequest,
    ) -> Call<'_, ExecuteChangeSetRequest> {
        self.inner.call(request)
    }
    /// Generates a template from a resource scenario.
    #[inline]
    pub fn generate_template_by_scratch(
        &self,
        request: GenerateTemplateByScratchRequest,
    ) -> Call<'_, GenerateTemplateByScratchRequest> {
        self.inner.call(request)
    }
    /// Works out which RAM permissions a template needs.
    #[inline]
    pub fn generate_template_policy(
        &self,
        request: GenerateTemplatePolicyRequest,
    ) -> Call<'_, GenerateTemplatePolicyRequest> {
        self.inner.call(request)
    }
    /// Returns an AI task with its state and outcome.
    #[inline]
    pub fn get_ai_task(&self, request: GetAITaskRequest) -> Call<'_, GetAITaskRequest> {
        self.inner.call(request)
    }
    /// Returns a change set, with its template if wanted.
    #[inline]
    pub fn get_change_set(
        &self,
        request: GetChangeSetRequest,
    ) -> Call<'_, GetChangeSetRequest> {
        self.inner.call(request)
    }
    /// Returns what a diagnosis found and advises.
    #[inline]
    pub fn get_diagnostic(
        &self,
        request: GetDiagnosticRequest,
    ) -> Call<'_, GetDiagnosticRequest> {
        self.inner.call(request)
    }
    /// Tells which resource types and versions a feature of the service works with.
    #[inline]
    pub fn get_feature_details(
        &self,
        request: GetFeatureDetailsRequest,
    ) -> Call<'_, GetFeatureDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns a resource type with its properties and attributes.
    #[inline]
    pub fn get_resource_type(
        &self,
        request: GetResourceTypeRequest,
    ) -> Call<'_, GetResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Returns a sample template for a resource type.
    #[inline]
    pub fn get_resource_type_template(
        &self,
        request: GetResourceTypeTemplateRequest,
    ) -> Call<'_, GetResourceTypeTemplateRequest> {
        self.inner.call(request)
    }
    /// Returns the access setting of the service for the account.
    #[inline]
    pub fn get_service_access(
        &self,
        request: GetServiceAccessRequest,
    ) -> Call<'_, GetServiceAccessRequest> {
        self.inner.call(request)
    }
    /// Tells whether cloud services are activated and which roles they need.
    #[inline]
    pub fn get_service_provisions(
        &self,
        request: GetServiceProvisionsRequest,
    ) -> Call<'_, GetServiceProvisionsRequest> {
        self.inner.call(request)
    }
    /// Returns a stack with its state, parameters and outputs.
    #[inline]
    pub fn get_stack(&self, request: GetStackRequest) -> Call<'_, GetStackRequest> {
        self.inner.call(request)
    }
    /// Tells how far a check of a stack for drift has come.
    #[inline]
    pub fn get_stack_drift_detection_status(
        &self,
        request: GetStackDriftDetectionStatusRequest,
    ) -> Call<'_, GetStackDriftDetectionStatusRequest> {
        self.inner.call(request)
    }
    /// Returns a stack group with its settings and the outcome of the last check for drift.
    #[inline]
    pub fn get_stack_group(
        &self,
        request: GetStackGroupRequest,
    ) -> Call<'_, GetStackGroupRequest> {
        self.inner.call(request)
    }
    /// Returns an operation on a stack group with its settings and state.
    #[inline]
    pub fn get_stack_group_operation(
        &self,
        request: GetStackGroupOperationRequest,
    ) -> Call<'_, GetStackGroupOperationRequest> {
        self.inner.call(request)
    }
    /// Returns one stack of a stack group, by account and region.
    #[inline]
    pub fn get_stack_instance(
        &self,
        request: GetStackInstanceRequest,
    ) -> Call<'_, GetStackInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns the policy that says what updates may do to a stack's resources.
    #[inline]
    pub fn get_stack_policy(
        &self,
        request: GetStackPolicyRequest,
    ) -> Call<'_, GetStackPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns one resource of a stack, with its attributes if wanted.
    #[inline]
    pub fn get_stack_resource(
        &self,
        request: GetStackResourceRequest,
    ) -> Call<'_, GetStackResourceRequest> {
        self.inner.call(request)
    }
    /// Returns a template, as stored or as used by a stack, a stack group or a change set.
    #[inline]
    pub fn get_template(
        &self,
        request: GetTemplateRequest,
    ) -> Call<'_, GetTemplateRequest> {
        self.inner.call(request)
    }
    /// Estimates what the resources of a template would cost.
    #[inline]
    pub fn get_template_estimate_cost(
        &self,
        request: GetTemplateEstimateCostRequest,
    ) -> Call<'_, GetTemplateEstimateCostRequest> {
        self.inner.call(request)
    }
    /// Tells which values the parameters of a template can take.
    #[inline]
    pub fn get_template_parameter_constraints(
        &self,
        request: GetTemplateParameterConstraintsRequest,
    ) -> Call<'_, GetTemplateParameterConstraintsRequest> {
        self.inner.call(request)
    }
    /// Returns a resource scenario with its resources.
    #[inline]
    pub fn get_template_scratch(
        &self,
        request: GetTemplateScratchRequest,
    ) -> Call<'_, GetTemplateScratchRequest> {
        self.inner.call(request)
    }
    /// Tells which parameters and resource types a template has.
    #[inline]
    pub fn get_template_summary(
        &self,
        request: GetTemplateSummaryRequest,
    ) -> Call<'_, GetTemplateSummaryRequest> {
        self.inner.call(request)
    }
    /// Takes existing stacks into a stack group.
    #[inline]
    pub fn import_stacks_to_stack_group(
        &self,
        request: ImportStacksToStackGroupRequest,
    ) -> Call<'_, ImportStacksToStackGroupRequest> {
        self.inner.call(request)
    }
    /// Lists what has happened in the course of an AI task.
    #[inline]
    pub fn list_ai_task_events(
        &self,
        request: ListAITaskEventsRequest,
    ) -> Call<'_, ListAITaskEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks in which an AI writes templates.
    #[inline]
    pub fn list_ai_tasks(
        &self,
        request: ListAITasksRequest,
    ) -> Call<'_, ListAITasksRequest> {
        self.inner.call(request)
    }
    /// Lists the change sets of a stack.
    #[inline]
    pub fn list_change_sets(
        &self,
        request: ListChangeSetsRequest,
    ) -> Call<'_, ListChangeSetsRequest> {
        self.inner.call(request)
    }
    /// Lists the diagnoses made so far.
    #[inline]
    pub fn list_diagnostics(
        &self,
        request: ListDiagnosticsRequest,
    ) -> Call<'_, ListDiagnosticsRequest> {
        self.inner.call(request)
    }
    /// Lists the registrations of resource types with their outcome.
    #[inline]
    pub fn list_resource_type_registrations(
        &self,
        request: ListResourceTypeRegistrationsRequest,
    ) -> Call<'_, ListResourceTypeRegistrationsRequest> {
        self.inner.call(request)
    }
    /// Lists the releases of a resource type, made by you or by the service.
    #[inline]
    pub fn list_resource_type_versions(
        &self,
        request: ListResourceTypeVersionsRequest,
    ) -> Call<'_, ListResourceTypeVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the resource types that templates can use.
    #[inline]
    pub fn list_resource_types(
        &self,
        request: ListResourceTypesRequest,
    ) -> Call<'_, ListResourceTypesRequest> {
        self.inner.call(request)
    }
    /// Lists what has happened to a stack and its resources.
    #[inline]
    pub fn list_stack_events(
        &self,
        request: ListStackEventsRequest,
    ) -> Call<'_, ListStackEventsRequest> {
        self.inner.call(request)
    }
    /// Lists how an operation on a stack group went in each account and region.
    #[inline]
    pub fn list_stack_group_operation_results(
        &self,
        request: ListStackGroupOperationResultsRequest,
    ) -> Call<'_, ListStackGroupOperationResultsRequest> {
        self.inner.call(request)
    }
    /// Lists what has been done to a stack group: creations, updates, deletions and checks.
    #[inline]
    pub fn list_stack_group_operations(
        &self,
        request: ListStackGroupOperationsRequest,
    ) -> Call<'_, ListStackGroupOperationsRequest> {
        self.inner.call(request)
    }
    /// Lists the stack groups in a region.
    #[inline]
    pub fn list_stack_groups(
        &self,
        request: ListStackGroupsRequest,
    ) -> Call<'_, ListStackGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the stacks of a stack group, by account and region.
    #[inline]
    pub fn list_stack_instances(
        &self,
        request: ListStackInstancesRequest,
    ) -> Call<'_, ListStackInstancesRequest> {
        self.inner.call(request)
    }
    /// Tells what makes an operation on a stack risky, such as resources in use or missing permissions.
    #[inline]
    pub fn list_stack_operation_risks(
        &self,
        request: ListStackOperationRisksRequest,
    ) -> Call<'_, ListStackOperationRisksRequest> {
        self.inner.call(request)
    }
    /// Lists the resources of a stack with what the check for drift found.
    #[inline]
    pub fn list_stack_resource_drifts(
        &self,
        request: ListStackResourceDriftsRequest,
    ) -> Call<'_, ListStackResourceDriftsRequest> {
        self.inner.call(request)
    }
    /// Lists what a stack is made of, with state and physical ID.
    #[inline]
    pub fn list_stack_resources(
        &self,
        request: ListStackResourcesRequest,
    ) -> Call<'_, ListStackResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the stacks in a region.
    #[inline]
    pub fn list_stacks(
        &self,
        request: ListStacksRequest,
    ) -> Call<'_, ListStacksRequest> {
        self.inner.call(request)
    }
    /// Returns the summaries that the option in the call asks for.
    #[inline]
    pub fn list_summaries(
        &self,
        request: ListSummariesRequest,
    ) -> Call<'_, ListSummariesRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use on stacks, templates and the like.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists which stacks or templates bear which tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the values in use for a tag key.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Lists the resource scenarios.
    #[inline]
    pub fn list_template_scratches(
        &self,
        request: ListTemplateScratchesRequest,
    ) -> Call<'_, ListTemplateScratchesRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of a stored template.
    #[inline]
    pub fn list_template_versions(
        &self,
        request: ListTemplateVersionsRequest,
    ) -> Call<'_, ListTemplateVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the stored templates, your own or shared ones.
    #[inline]
    pub fn list_templates(
        &self,
        request: ListTemplatesRequest,
    ) -> Call<'_, ListTemplatesRequest> {
        self.inner.call(request)
    }
    /// Moves a stack or a template into another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Shows which resources a template would create, without making a stack.
    #[inline]
    pub fn preview_stack(
        &self,
        request: PreviewStackRequest,
    ) -> Call<'_, PreviewStackRequest> {
        self.inner.call(request)
    }
    /// Registers a resource type of your own, or a new version of one.
    #[inline]
    pub fn register_resource_type(
        &self,
        request: RegisterResourceTypeRequest,
    ) -> Call<'_, RegisterResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Guards a stack against being deleted by mistake, or takes the guard off.
    #[inline]
    pub fn set_deletion_protection(
        &self,
        request: SetDeletionProtectionRequest,
    ) -> Call<'_, SetDeletionProtectionRequest> {
        self.inner.call(request)
    }
    /// Changes the description or the default version of a resource type.
    #[inline]
    pub fn set_resource_type(
        &self,
        request: SetResourceTypeRequest,
    ) -> Call<'_, SetResourceTypeRequest> {
        self.inner.call(request)
    }
    /// Sets the policy that says what updates may do to a stack's resources.
    #[inline]
    pub fn set_stack_policy(
        &self,
        request: SetStackPolicyRequest,
    ) -> Call<'_, SetStackPolicyRequest> {
        self.inner.call(request)
    }
    /// Shares a template with other accounts or ends the sharing.
    #[inline]
    pub fn set_template_permission(
        &self,
        request: SetTemplatePermissionRequest,
    ) -> Call<'_, SetTemplatePermissionRequest> {
        self.inner.call(request)
    }
    /// Sends a signal to a waiting resource of a stack, so that its creation can go on.
    #[inline]
    pub fn signal_resource(
        &self,
        request: SignalResourceRequest,
    ) -> Call<'_, SignalResourceRequest> {
        self.inner.call(request)
    }
    /// Stops an operation on a stack group that is under way.
    #[inline]
    pub fn stop_stack_group_operation(
        &self,
        request: StopStackGroupOperationRequest,
    ) -> Call<'_, StopStackGroupOperationRequest> {
        self.inner.call(request)
    }
    /// Puts tags on stacks, stack groups, templates or scenarios.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off stacks, stack groups, templates or scenarios.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Updates a stack with another template or other parameters, which changes its resources.
    #[inline]
    pub fn update_stack(
        &self,
        request: UpdateStackRequest,
    ) -> Call<'_, UpdateStackRequest> {
        self.inner.call(request)
    }
    /// Gives a stack group another template or other parameters, and updates its stacks accordingly.
    #[inline]
    pub fn update_stack_group(
        &self,
        request: UpdateStackGroupRequest,
    ) -> Call<'_, UpdateStackGroupRequest> {
        self.inner.call(request)
    }
    /// Updates stacks of a stack group in the accounts and regions given.
    #[inline]
    pub fn update_stack_instances(
        &self,
        request: UpdateStackInstancesRequest,
    ) -> Call<'_, UpdateStackInstancesRequest> {
        self.inner.call(request)
    }
    /// Brings the template of a drifted stack in line with its resources.
    #[inline]
    pub fn update_stack_template_by_resources(
        &self,
        request: UpdateStackTemplateByResourcesRequest,
    ) -> Call<'_, UpdateStackTemplateByResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a stored template; a new content makes a new version.
    #[inline]
    pub fn update_template(
        &self,
        request: UpdateTemplateRequest,
    ) -> Call<'_, UpdateTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes a resource scenario; stacks made from it before stay as they are.
    #[inline]
    pub fn update_template_scratch(
        &self,
        request: UpdateTemplateScratchRequest,
    ) -> Call<'_, UpdateTemplateScratchRequest> {
        self.inner.call(request)
    }
    /// Checks whether a template could be used to create a stack, without creating one.
    #[inline]
    pub fn validate_template(
        &self,
        request: ValidateTemplateRequest,
    ) -> Call<'_, ValidateTemplateRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`AccountTypeNotSupported`](DocumentedError::AccountTypeNotSupported)
/// - [`Forbidden`](DocumentedError::Forbidden)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`Invalid`](DocumentedError::Invalid)
/// - [`InvalidIdempotenceParameter`](DocumentedError::InvalidIdempotenceParameter)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`InvalidValue`](DocumentedError::InvalidValue)
/// - [`LastTokenProcessing`](DocumentedError::LastTokenProcessing)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`MultipleParameter`](DocumentedError::MultipleParameter)
/// - [`NotFound`](DocumentedError::NotFound)
/// - [`NotSupported`](DocumentedError::NotSupported)
/// - [`OneoftheinputparametersNamesShouldbespecified`](DocumentedError::OneoftheinputparametersNamesShouldbespecified)
/// - [`RequestLimitExceeded`](DocumentedError::RequestLimitExceeded)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`TheinputparameterNameShouldbespecifiedReason`](DocumentedError::TheinputparameterNameShouldbespecifiedReason)
/// - [`ThespecifiedparameterNameIsinvalidReason`](DocumentedError::ThespecifiedparameterNameIsinvalidReason)
/// - [`UnknownError`](DocumentedError::UnknownError)
pub type CommonError = DocumentedError;
