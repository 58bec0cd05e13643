// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Artifact subscriptions
//!
//! - [`CreateArtifactSubscriptionRule`](mod@create_artifact_subscription_rule): Subscribes a repository to tags of a public image, such as one on Docker Hub.
//! - [`CreateArtifactSubscriptionTask`](mod@create_artifact_subscription_task): Starts an artifact subscription task at once, by its rule.
//! - [`DeleteArtifactSubscriptionRule`](mod@delete_artifact_subscription_rule): Deletes a subscription rule, so that no further images are fetched from the outside source.
//! - [`GetArtifactSubscriptionRule`](mod@get_artifact_subscription_rule): Shows one rule that subscribes a repository to a public image.
//! - [`GetArtifactSubscriptionTask`](mod@get_artifact_subscription_task): Shows one run of an artifact subscription as a whole.
//! - [`GetArtifactSubscriptionTaskResult`](mod@get_artifact_subscription_task_result): Lists, tag by tag, what a run of an artifact subscription brought.
//! - [`ListArtifactSubscriptionRule`](mod@list_artifact_subscription_rule): Lists the rules that subscribe repositories of an instance to public images.
//! - [`ListArtifactSubscriptionTask`](mod@list_artifact_subscription_task): Lists the runs of an artifact subscription.
//! - [`UpdateArtifactSubscriptionRule`](mod@update_artifact_subscription_rule): Changes a rule that subscribes a repository to a public image.
//!
//! ## Artifact lifecycle rules
//!
//! - [`CreateArtifactLifecycleRule`](mod@create_artifact_lifecycle_rule): Sets a rule that cleans up old image tags of an instance, by number kept or by pattern.
//! - [`DeleteArtifactLifecycleRule`](mod@delete_artifact_lifecycle_rule): Deletes a lifecycle rule; it cleans up no more old artifacts, and those left stay.
//! - [`GetArtifactLifecycleRule`](mod@get_artifact_lifecycle_rule): Shows one rule that cleans up old image tags.
//! - [`ListArtifactLifecycleRule`](mod@list_artifact_lifecycle_rule): Lists the rules of an instance that clean up old image tags.
//! - [`UpdateArtifactLifecycleRule`](mod@update_artifact_lifecycle_rule): Changes a rule that cleans up old image tags.
//!
//! ## Resource tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags attached to instances, the only resource type supported so far.
//! - [`TagResources`](mod@tag_resources): Attaches tags to instances, the only resource type supported so far.
//! - [`UntagResources`](mod@untag_resources): Detaches tags from instances, the only resource type supported so far.
//!
//! ## Instance storage
//!
//! - [`CreateStorageDomainRoutingRule`](mod@create_storage_domain_routing_rule): Sets which storage domain serves image layers for which domain of an instance.
//! - [`DeleteStorageDomainRoutingRule`](mod@delete_storage_domain_routing_rule): Removes the rule that assigns storage domains to domains of an instance.
//! - [`GetStorageDomainRoutingRule`](mod@get_storage_domain_routing_rule): Shows which storage domain serves which domain of an instance.
//! - [`UpdateStorageDomainRoutingRule`](mod@update_storage_domain_routing_rule): Changes which storage domain serves which domain of an instance.
//!
//! ## Instances
//!
//! - [`GetInstance`](mod@get_instance): Shows one Container Registry instance with edition and status.
//! - [`GetInstanceCount`](mod@get_instance_count): Counts the Container Registry instances of the account.
//! - [`GetInstanceUsage`](mod@get_instance_usage): Shows quotas and usage of repositories, chart namespaces and VPC links of an instance.
//! - [`ListInstance`](mod@list_instance): Lists the Container Registry instances of the account.
//! - [`ListInstanceRegion`](mod@list_instance_region): Lists the regions in which instances can be created.
//!
//! ## Instance access control
//!
//! - [`CreateInstanceEndpointAclPolicy`](mod@create_instance_endpoint_acl_policy): Adds an address range to the allowlist of the public endpoint of an instance.
//! - [`CreateInstanceVpcEndpointLinkedVpc`](mod@create_instance_vpc_endpoint_linked_vpc): Lets a VPC reach an instance by linking it to the instance's VPC endpoint.
//! - [`DeleteInstanceEndpointAclPolicy`](mod@delete_instance_endpoint_acl_policy): Removes an address range from the whitelist of an endpoint; clients from there are turned away.
//! - [`DeleteInstanceVpcEndpointLinkedVpc`](mod@delete_instance_vpc_endpoint_linked_vpc): Cuts a VPC off from an instance, whose domain name no longer answers there.
//! - [`GetInstanceEndpoint`](mod@get_instance_endpoint): Shows one endpoint of an instance with its domains and allowlist.
//! - [`GetInstanceVpcEndpoint`](mod@get_instance_vpc_endpoint): Shows the VPC endpoint of an instance with the VPCs linked to it.
//! - [`ListInstanceEndpoint`](mod@list_instance_endpoint): Lists the endpoints through which an instance can be reached over the network.
//! - [`UpdateInstanceEndpointStatus`](mod@update_instance_endpoint_status): Opens or closes an endpoint of an instance, such as the public one.
//!
//! ## Image synchronization
//!
//! - [`CancelRepoSyncTask`](mod@cancel_repo_sync_task): Calls off one task that copies images to another repository.
//! - [`CreateRepoSyncRule`](mod@create_repo_sync_rule): Sets a rule by which images are copied to an instance in another place.
//! - [`CreateRepoSyncTask`](mod@create_repo_sync_task): Copies one image tag to another instance by hand, without a rule.
//! - [`CreateRepoSyncTaskByRule`](mod@create_repo_sync_task_by_rule): Copies an image by a sync rule that is meant to be triggered by hand.
//! - [`DeleteRepoSyncRule`](mod@delete_repo_sync_rule): Deletes a synchronization rule; images are no longer copied by it, and existing copies stay.
//! - [`GetRepoSyncTask`](mod@get_repo_sync_task): Shows one task that copies images, with source, target and state.
//! - [`ListRepoSyncRule`](mod@list_repo_sync_rule): Lists the rules of an instance by which images are copied elsewhere.
//! - [`ListRepoSyncTask`](mod@list_repo_sync_task): Lists the tasks that copy images of an instance elsewhere.
//!
//! ## Namespaces
//!
//! - [`CreateNamespace`](mod@create_namespace): Creates a namespace for image repositories.
//! - [`DeleteNamespace`](mod@delete_namespace): Deletes a namespace together with all its repositories and the images in them.
//! - [`GetNamespace`](mod@get_namespace): Shows one namespace for image repositories.
//! - [`ListNamespace`](mod@list_namespace): Lists the namespaces of an instance for image repositories.
//! - [`UpdateNamespace`](mod@update_namespace): Changes whether a namespace creates repositories by itself, and with which defaults.
//!
//! ## Image repositories
//!
//! - [`CreateRepository`](mod@create_repository): Creates an image repository in a namespace.
//! - [`DeleteRepository`](mod@delete_repository): Deletes a repository together with all images in it.
//! - [`GetRepository`](mod@get_repository): Shows one image repository with type, summary and tag immutability.
//! - [`ListRepository`](mod@list_repository): Lists the image repositories of an instance.
//! - [`UpdateRepository`](mod@update_repository): Changes type, description or tag immutability of an image repository.
//!
//! ## Images
//!
//! - [`CreateRepoTag`](mod@create_repo_tag): Gives an existing image tag of a repository a further name.
//! - [`DeleteRepoTag`](mod@delete_repo_tag): Deletes an image version, given by its tag, from a repository.
//! - [`GetRepoTag`](mod@get_repo_tag): Shows one image tag with its digest, size and dates.
//! - [`ListRepoTag`](mod@list_repo_tag): Lists the tags of an image repository.
//!
//! ## Image scans
//!
//! - [`CreateRepoTagScanTask`](mod@create_repo_tag_scan_task): Starts a security scan of one image tag.
//! - [`GetRepoTagScanStatus`](mod@get_repo_tag_scan_status): Tells how far the scan of an image tag has come.
//! - [`GetRepoTagScanSummary`](mod@get_repo_tag_scan_summary): Counts the vulnerabilities that a scan found in an image tag, by severity.
//! - [`ListRepoTagScanResult`](mod@list_repo_tag_scan_result): Lists the vulnerabilities that a scan found in an image tag.
//! - [`ListScanBaselineByTask`](mod@list_scan_baseline_by_task): Lists the baseline risks that a scan task of Security Center found, page by page.
//! - [`ListScanMaliciousFileByTask`](mod@list_scan_malicious_file_by_task): Lists the malicious files that a scan task found, page by page.
//!
//! ## Image builds
//!
//! - [`CancelRepoBuildRecord`](mod@cancel_repo_build_record): Calls off a running image build of a repository.
//! - [`CreateBuildRecordByRecord`](mod@create_build_record_by_record): Builds an image once more, in the way an earlier build record shows.
//! - [`CreateBuildRecordByRule`](mod@create_build_record_by_rule): Builds an image of a repository at once, by one of its build rules.
//! - [`CreateRepoBuildRule`](mod@create_repo_build_rule): Adds a rule by which images are built from a branch or tag of bound source code.
//! - [`CreateRepoSourceCodeRepo`](mod@create_repo_source_code_repo): Binds a source code repository to an image repository, so that images can be built from it.
//! - [`DeleteRepoBuildRule`](mod@delete_repo_build_rule): Deletes a build rule; code changes no longer set off the building of images by it.
//! - [`GetRepoBuildRecord`](mod@get_repo_build_record): Shows one image build of a repository.
//! - [`GetRepoBuildRecordStatus`](mod@get_repo_build_record_status): Tells in which state an image build is.
//! - [`GetRepoSourceCodeRepo`](mod@get_repo_source_code_repo): Shows which source code repository an image repository is bound to.
//! - [`ListRepoBuildRecord`](mod@list_repo_build_record): Lists the image builds of a repository.
//! - [`ListRepoBuildRecordLog`](mod@list_repo_build_record_log): Returns the log of one image build.
//! - [`ListRepoBuildRule`](mod@list_repo_build_rule): Lists the rules by which images of a repository are built.
//! - [`UpdateRepoBuildRule`](mod@update_repo_build_rule): Changes a rule by which images of a repository are built.
//! - [`UpdateRepoSourceCodeRepo`](mod@update_repo_source_code_repo): Changes the source code repository to which an image repository is bound.
//!
//! ## Repository triggers
//!
//! - [`CreateRepoTrigger`](mod@create_repo_trigger): Adds a trigger that calls a URL when an image of the repository changes.
//! - [`DeleteRepoTrigger`](mod@delete_repo_trigger): Deletes a trigger, so that pushes to the repository no longer call its URL.
//! - [`ListRepoTrigger`](mod@list_repo_trigger): Lists the triggers of an image repository.
//! - [`UpdateRepoTrigger`](mod@update_repo_trigger): Changes name, URL or condition of a trigger of an image repository.
//!
//! ## Chart namespaces
//!
//! - [`CreateChartNamespace`](mod@create_chart_namespace): Creates a namespace for Helm chart repositories.
//! - [`DeleteChartNamespace`](mod@delete_chart_namespace): Deletes a namespace for Helm charts together with all its repositories and their contents.
//! - [`GetChartNamespace`](mod@get_chart_namespace): Shows one namespace for Helm chart repositories.
//! - [`ListChartNamespace`](mod@list_chart_namespace): Lists the namespaces of an instance for Helm chart repositories.
//! - [`UpdateChartNamespace`](mod@update_chart_namespace): Changes whether a chart namespace creates repositories by itself, and their default type.
//!
//! ## Chart repositories
//!
//! - [`CreateChartRepository`](mod@create_chart_repository): Creates a repository for Helm charts in a chart namespace.
//! - [`DeleteChartRepository`](mod@delete_chart_repository): Deletes a repository of Helm charts with the charts in it.
//! - [`GetChartRepository`](mod@get_chart_repository): Shows one Helm chart repository with its type and summary.
//! - [`ListChartRepository`](mod@list_chart_repository): Lists the Helm chart repositories of an instance.
//! - [`UpdateChartRepository`](mod@update_chart_repository): Changes type or summary of a Helm chart repository.
//!
//! ## Chart releases
//!
//! - [`DeleteChartRelease`](mod@delete_chart_release): Deletes one version of a Helm chart; other versions stay.
//! - [`ListChartRelease`](mod@list_chart_release): Lists the versions of charts in a Helm chart repository.
//!
//! ## Access credentials
//!
//! - [`GetAuthorizationToken`](mod@get_authorization_token): Issues a temporary user name and password for logging on to an instance.
//! - [`ResetLoginPassword`](mod@reset_login_password): Sets a new fixed password for logging on to an instance.
//!
//! ## Artifact builds
//!
//! - [`CancelArtifactBuildTask`](mod@cancel_artifact_build_task): Calls off an artifact build task, such as the building of an accelerated image.
//! - [`CreateArtifactBuildRule`](mod@create_artifact_build_rule): Sets a rule by which images of a repository are also built as accelerated images.
//! - [`GetArtifactBuildRule`](mod@get_artifact_build_rule): Shows one rule by which artifacts such as accelerated images are built.
//! - [`GetArtifactBuildTask`](mod@get_artifact_build_task): Shows one artifact build task with its state.
//! - [`ListArtifactBuildTaskLog`](mod@list_artifact_build_task_log): Returns the log lines that an artifact build task wrote, page by page.
//!
//! ## Delivery chains
//!
//! - [`CreateChain`](mod@create_chain): Creates a delivery chain, which leads new images through steps such as scan and distribution.
//! - [`DeleteChain`](mod@delete_chain): Deletes a delivery chain; new images no longer pass through its steps.
//! - [`GetChain`](mod@get_chain): Shows a delivery chain with its nodes and the order in which they run.
//! - [`ListChain`](mod@list_chain): Lists the delivery chains of an instance.
//! - [`ListChainInstance`](mod@list_chain_instance): Lists the runs of delivery chains with their results.
//! - [`UpdateChain`](mod@update_chain): Changes a delivery chain, for example the order in which its nodes run.
//!
//! ## Event notifications
//!
//! - [`DeleteEventCenterRule`](mod@delete_event_center_rule): Deletes an event notification rule, so that its receivers hear of no more events.
//! - [`ListEventCenterRecord`](mod@list_event_center_record): Lists events that event rules have reported.
//! - [`ListEventCenterRuleName`](mod@list_event_center_rule_name): Lists just IDs and names of the event rules of an instance.
//! - [`UpdateEventCenterRule`](mod@update_event_center_rule): Changes type, scope, channel or filters of an event rule.
//!
//! ## Others
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves an instance of the registry into a different resource group.
//! - [`CreateScanRule`](mod@create_scan_rule): Sets a rule by which images are scanned or their contents analyzed.
//! - [`DeleteScanRule`](mod@delete_scan_rule): Deletes a scan rule, so that images are no longer scanned automatically because of it.
//! - [`GetScanRule`](mod@get_scan_rule): Shows one rule by which images are scanned.
//! - [`ListScanRule`](mod@list_scan_rule): Lists the rules of an instance by which images are scanned.
//! - [`UpdateScanRule`](mod@update_scan_rule): Changes a rule by which images are scanned.
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

pub mod cancel_artifact_build_task;
pub mod cancel_repo_build_record;
pub mod cancel_repo_sync_task;
pub mod change_resource_group;
pub mod create_artifact_build_rule;
pub mod create_artifact_lifecycle_rule;
pub mod create_artifact_subscription_rule;
pub mod create_artifact_subscription_task;
pub mod create_build_record_by_record;
pub mod create_build_record_by_rule;
pub mod create_chain;
pub mod create_chart_namespace;
pub mod create_chart_repository;
pub mod create_instance_endpoint_acl_policy;
pub mod create_instance_vpc_endpoint_linked_vpc;
pub mod create_namespace;
pub mod create_repo_build_rule;
pub mod create_repo_source_code_repo;
pub mod create_repo_sync_rule;
pub mod create_repo_sync_task;
pub mod create_repo_sync_task_by_rule;
pub mod create_repo_tag;
pub mod create_repo_tag_scan_task;
pub mod create_repo_trigger;
pub mod create_repository;
pub mod create_scan_rule;
pub mod create_storage_domain_routing_rule;
pub mod delete_artifact_lifecycle_rule;
pub mod delete_artifact_subscription_rule;
pub mod delete_chain;
pub mod delete_chart_namespace;
pub mod delete_chart_release;
pub mod delete_chart_repository;
pub mod delete_event_center_rule;
pub mod delete_instance_endpoint_acl_policy;
pub mod delete_instance_vpc_endpoint_linked_vpc;
pub mod delete_namespace;
pub mod delete_repo_build_rule;
pub mod delete_repo_sync_rule;
pub mod delete_repo_tag;
pub mod delete_repo_trigger;
pub mod delete_repository;
pub mod delete_scan_rule;
pub mod delete_storage_domain_routing_rule;
pub mod get_artifact_build_rule;
pub mod get_artifact_build_task;
pub mod get_artifact_lifecycle_rule;
pub mod get_artifact_subscription_rule;
pub mod get_artifact_subscription_task;
pub mod get_artifact_subscription_task_result;
pub mod get_authorization_token;
pub mod get_chain;
pub mod get_chart_namespace;
pub mod get_chart_repository;
pub mod get_instance;
pub mod get_instance_count;
pub mod get_instance_endpoint;
pub mod get_instance_usage;
pub mod get_instance_vpc_endpoint;
pub mod get_namespace;
pub mod get_repo_build_record;
pub mod get_repo_build_record_status;
pub mod get_repo_source_code_repo;
pub mod get_repo_sync_task;
pub mod get_repo_tag;
pub mod get_repo_tag_scan_status;
pub mod get_repo_tag_scan_summary;
pub mod get_repository;
pub mod get_scan_rule;
pub mod get_storage_domain_routing_rule;
pub mod list_artifact_build_task_log;
pub mod list_artifact_lifecycle_rule;
pub mod list_artifact_subscription_rule;
pub mod list_artifact_subscription_task;
pub mod list_chain;
pub mod list_chain_instance;
pub mod list_chart_namespace;
pub mod list_chart_release;
pub mod list_chart_repository;
pub mod list_event_center_record;
pub mod list_event_center_rule_name;
pub mod list_instance;
pub mod list_instance_endpoint;
pub mod list_instance_region;
pub mod list_namespace;
pub mod list_repo_build_record;
pub mod list_repo_build_record_log;
pub mod list_repo_build_rule;
pub mod list_repo_sync_rule;
pub mod list_repo_sync_task;
pub mod list_repo_tag;
pub mod list_repo_tag_scan_result;
pub mod list_repo_trigger;
pub mod list_repository;
pub mod list_scan_baseline_by_task;
pub mod list_scan_malicious_file_by_task;
pub mod list_scan_rule;
pub mod list_tag_resources;
pub mod reset_login_password;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_artifact_lifecycle_rule;
pub mod update_artifact_subscription_rule;
pub mod update_chain;
pub mod update_chart_namespace;
pub mod update_chart_repository;
pub mod update_event_center_rule;
pub mod update_instance_endpoint_status;
pub mod update_namespace;
pub mod update_repo_build_rule;
pub mod update_repo_source_code_repo;
pub mod update_repo_trigger;
pub mod update_repository;
pub mod update_scan_rule;
pub mod update_storage_domain_routing_rule;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    cancel_artifact_build_task::{CancelArtifactBuildTaskRequest, CancelArtifactBuildTaskResponse},
    cancel_repo_build_record::{CancelRepoBuildRecordError, CancelRepoBuildRecordRequest, CancelRepoBuildRecordResponse},
    cancel_repo_sync_task::{CancelRepoSyncTaskError, CancelRepoSyncTaskRequest, CancelRepoSyncTaskResponse},
    change_resource_group::{ChangeResourceGroupError, ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    create_artifact_build_rule::{CreateArtifactBuildRuleRequest, CreateArtifactBuildRuleResponse},
    create_artifact_lifecycle_rule::{CreateArtifactLifecycleRuleError, CreateArtifactLifecycleRuleRequest, CreateArtifactLifecycleRuleResponse},
    create_artifact_subscription_rule::{CreateArtifactSubscriptionRuleError, CreateArtifactSubscriptionRuleRequest, CreateArtifactSubscriptionRuleResponse},
    create_artifact_subscription_task::{CreateArtifactSubscriptionTaskRequest, CreateArtifactSubscriptionTaskResponse},
    create_build_record_by_record::{CreateBuildRecordByRecordError, CreateBuildRecordByRecordRequest, CreateBuildRecordByRecordResponse},
    create_build_record_by_rule::{CreateBuildRecordByRuleError, CreateBuildRecordByRuleRequest, CreateBuildRecordByRuleResponse},
    create_chain::{CreateChainError, CreateChainRequest, CreateChainResponse},
    create_chart_namespace::{CreateChartNamespaceError, CreateChartNamespaceRequest, CreateChartNamespaceResponse},
    create_chart_repository::{CreateChartRepositoryError, CreateChartRepositoryRequest, CreateChartRepositoryResponse},
    create_instance_endpoint_acl_policy::{CreateInstanceEndpointAclPolicyError, CreateInstanceEndpointAclPolicyRequest, CreateInstanceEndpointAclPolicyResponse},
    create_instance_vpc_endpoint_linked_vpc::{CreateInstanceVpcEndpointLinkedVpcError, CreateInstanceVpcEndpointLinkedVpcRequest, CreateInstanceVpcEndpointLinkedVpcResponse},
    create_namespace::{CreateNamespaceError, CreateNamespaceRequest, CreateNamespaceResponse},
    create_repo_build_rule::{CreateRepoBuildRuleError, CreateRepoBuildRuleRequest, CreateRepoBuildRuleResponse},
    create_repo_source_code_repo::{CreateRepoSourceCodeRepoError, CreateRepoSourceCodeRepoRequest, CreateRepoSourceCodeRepoResponse},
    create_repo_sync_rule::{CreateRepoSyncRuleError, CreateRepoSyncRuleRequest, CreateRepoSyncRuleResponse},
    create_repo_sync_task::{CreateRepoSyncTaskError, CreateRepoSyncTaskRequest, CreateRepoSyncTaskResponse},
    create_repo_sync_task_by_rule::{CreateRepoSyncTaskByRuleError, CreateRepoSyncTaskByRuleRequest, CreateRepoSyncTaskByRuleResponse},
    create_repo_tag::{CreateRepoTagError, CreateRepoTagRequest, CreateRepoTagResponse},
    create_repo_tag_scan_task::{CreateRepoTagScanTaskError, CreateRepoTagScanTaskRequest, CreateRepoTagScanTaskResponse},
    create_repo_trigger::{CreateRepoTriggerError, CreateRepoTriggerRequest, CreateRepoTriggerResponse},
    create_repository::{CreateRepositoryError, CreateRepositoryRequest, CreateRepositoryResponse},
    create_scan_rule::{CreateScanRuleRequest, CreateScanRuleResponse},
    create_storage_domain_routing_rule::{CreateStorageDomainRoutingRuleError, CreateStorageDomainRoutingRuleRequest, CreateStorageDomainRoutingRuleResponse},
    delete_artifact_lifecycle_rule::{DeleteArtifactLifecycleRuleError, DeleteArtifactLifecycleRuleRequest, DeleteArtifactLifecycleRuleResponse},
    delete_artifact_subscription_rule::{DeleteArtifactSubscriptionRuleError, DeleteArtifactSubscriptionRuleRequest, DeleteArtifactSubscriptionRuleResponse},
    delete_chain::{DeleteChainRequest, DeleteChainResponse},
    delete_chart_namespace::{DeleteChartNamespaceError, DeleteChartNamespaceRequest, DeleteChartNamespaceResponse},
    delete_chart_release::{DeleteChartReleaseError, DeleteChartReleaseRequest, DeleteChartReleaseResponse},
    delete_chart_repository::{DeleteChartRepositoryError, DeleteChartRepositoryRequest, DeleteChartRepositoryResponse},
    delete_event_center_rule::{DeleteEventCenterRuleRequest, DeleteEventCenterRuleResponse},
    delete_instance_endpoint_acl_policy::{DeleteInstanceEndpointAclPolicyError, DeleteInstanceEndpointAclPolicyRequest, DeleteInstanceEndpointAclPolicyResponse},
    delete_instance_vpc_endpoint_linked_vpc::{DeleteInstanceVpcEndpointLinkedVpcError, DeleteInstanceVpcEndpointLinkedVpcRequest, DeleteInstanceVpcEndpointLinkedVpcResponse},
    delete_namespace::{DeleteNamespaceError, DeleteNamespaceRequest, DeleteNamespaceResponse},
    delete_repo_build_rule::{DeleteRepoBuildRuleError, DeleteRepoBuildRuleRequest, DeleteRepoBuildRuleResponse},
    delete_repo_sync_rule::{DeleteRepoSyncRuleError, DeleteRepoSyncRuleRequest, DeleteRepoSyncRuleResponse},
    delete_repo_tag::{DeleteRepoTagError, DeleteRepoTagRequest, DeleteRepoTagResponse},
    delete_repo_trigger::{DeleteRepoTriggerError, DeleteRepoTriggerRequest, DeleteRepoTriggerResponse},
    delete_repository::{DeleteRepositoryError, DeleteRepositoryRequest, DeleteRepositoryResponse},
    delete_scan_rule::{DeleteScanRuleRequest, DeleteScanRuleResponse},
    delete_storage_domain_routing_rule::{DeleteStorageDomainRoutingRuleError, DeleteStorageDomainRoutingRuleRequest, DeleteStorageDomainRoutingRuleResponse},
    get_artifact_build_rule::{GetArtifactBuildRuleRequest, GetArtifactBuildRuleResponse},
    get_artifact_build_task::{GetArtifactBuildTaskRequest, GetArtifactBuildTaskResponse},
    get_artifact_lifecycle_rule::{GetArtifactLifecycleRuleRequest, GetArtifactLifecycleRuleResponse},
    get_artifact_subscription_rule::{GetArtifactSubscriptionRuleRequest, GetArtifactSubscriptionRuleResponse},
    get_artifact_subscription_task::{GetArtifactSubscriptionTaskError, GetArtifactSubscriptionTaskRequest, GetArtifactSubscriptionTaskResponse},
    get_artifact_subscription_task_result::{GetArtifactSubscriptionTaskResultError, GetArtifactSubscriptionTaskResultRequest, GetArtifactSubscriptionTaskResultResponse},
    get_authorization_token::{GetAuthorizationTokenError, GetAuthorizationTokenRequest, GetAuthorizationTokenResponse},
    get_chain::{GetChainRequest, GetChainResponse},
    get_chart_namespace::{GetChartNamespaceError, GetChartNamespaceRequest, GetChartNamespaceResponse},
    get_chart_repository::{GetChartRepositoryError, GetChartRepositoryRequest, GetChartRepositoryResponse},
    get_instance::{GetInstanceError, GetInstanceRequest, GetInstanceResponse},
    get_instance_count::{GetInstanceCountError, GetInstanceCountRequest, GetInstanceCountResponse},
    get_instance_endpoint::{GetInstanceEndpointError, GetInstanceEndpointRequest, GetInstanceEndpointResponse},
    get_instance_usage::{GetInstanceUsageError, GetInstanceUsageRequest, GetInstanceUsageResponse},
    get_instance_vpc_endpoint::{GetInstanceVpcEndpointError, GetInstanceVpcEndpointRequest, GetInstanceVpcEndpointResponse},
    get_namespace::{GetNamespaceRequest, GetNamespaceResponse},
    get_repo_build_record::{GetRepoBuildRecordError, GetRepoBuildRecordRequest, GetRepoBuildRecordResponse},
    get_repo_build_record_status::{GetRepoBuildRecordStatusError, GetRepoBuildRecordStatusRequest, GetRepoBuildRecordStatusResponse},
    get_repo_source_code_repo::{GetRepoSourceCodeRepoError, GetRepoSourceCodeRepoRequest, GetRepoSourceCodeRepoResponse},
    get_repo_sync_task::{GetRepoSyncTaskError, GetRepoSyncTaskRequest, GetRepoSyncTaskResponse},
    get_repo_tag::{GetRepoTagRequest, GetRepoTagResponse},
    get_repo_tag_scan_status::{GetRepoTagScanStatusError, GetRepoTagScanStatusRequest, GetRepoTagScanStatusResponse},
    get_repo_tag_scan_summary::{GetRepoTagScanSummaryError, GetRepoTagScanSummaryRequest, GetRepoTagScanSummaryResponse},
    get_repository::{GetRepositoryError, GetRepositoryRequest, GetRepositoryResponse},
    get_scan_rule::{GetScanRuleRequest, GetScanRuleResponse},
    get_storage_domain_routing_rule::{GetStorageDomainRoutingRuleError, GetStorageDomainRoutingRuleRequest, GetStorageDomainRoutingRuleResponse},
    list_artifact_build_task_log::{ListArtifactBuildTaskLogRequest, ListArtifactBuildTaskLogResponse},
    list_artifact_lifecycle_rule::{ListArtifactLifecycleRuleError, ListArtifactLifecycleRuleRequest, ListArtifactLifecycleRuleResponse},
    list_artifact_subscription_rule::{ListArtifactSubscriptionRuleError, ListArtifactSubscriptionRuleRequest, ListArtifactSubscriptionRuleResponse},
    list_artifact_subscription_task::{ListArtifactSubscriptionTaskError, ListArtifactSubscriptionTaskRequest, ListArtifactSubscriptionTaskResponse},
    list_chain::{ListChainRequest, ListChainResponse},
    list_chain_instance::{ListChainInstanceRequest, ListChainInstanceResponse},
    list_chart_namespace::{ListChartNamespaceError, ListChartNamespaceRequest, ListChartNamespaceResponse},
    list_chart_release::{ListChartReleaseError, ListChartReleaseRequest, ListChartReleaseResponse},
    list_chart_repository::{ListChartRepositoryError, ListChartRepositoryRequest, ListChartRepositoryResponse},
    list_event_center_record::{ListEventCenterRecordRequest, ListEventCenterRecordResponse},
    list_event_center_rule_name::{ListEventCenterRuleNameRequest, ListEventCenterRuleNameResponse},
    list_instance::{ListInstanceError, ListInstanceRequest, ListInstanceResponse},
    list_instance_endpoint::{ListInstanceEndpointError, ListInstanceEndpointRequest, ListInstanceEndpointResponse},
    list_instance_region::{ListInstanceRegionError, ListInstanceRegionRequest, ListInstanceRegionResponse},
    list_namespace::{ListNamespaceError, ListNamespaceRequest, ListNamespaceResponse},
    list_repo_build_record::{ListRepoBuildRecordError, ListRepoBuildRecordRequest, ListRepoBuildRecordResponse},
    list_repo_build_record_log::{ListRepoBuildRecordLogError, ListRepoBuildRecordLogRequest, ListRepoBuildRecordLogResponse},
    list_repo_build_rule::{ListRepoBuildRuleError, ListRepoBuildRuleRequest, ListRepoBuildRuleResponse},
    list_repo_sync_rule::{ListRepoSyncRuleError, ListRepoSyncRuleRequest, ListRepoSyncRuleResponse},
    list_repo_sync_task::{ListRepoSyncTaskError, ListRepoSyncTaskRequest, ListRepoSyncTaskResponse},
    list_repo_tag::{ListRepoTagError, ListRepoTagRequest, ListRepoTagResponse},
    list_repo_tag_scan_result::{ListRepoTagScanResultError, ListRepoTagScanResultRequest, ListRepoTagScanResultResponse},
    list_repo_trigger::{ListRepoTriggerError, ListRepoTriggerRequest, ListRepoTriggerResponse},
    list_repository::{ListRepositoryError, ListRepositoryRequest, ListRepositoryResponse},
    list_scan_baseline_by_task::{ListScanBaselineByTaskRequest, ListScanBaselineByTaskResponse},
    list_scan_malicious_file_by_task::{ListScanMaliciousFileByTaskRequest, ListScanMaliciousFileByTaskResponse},
    list_scan_rule::{ListScanRuleRequest, ListScanRuleResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    reset_login_password::{ResetLoginPasswordError, ResetLoginPasswordRequest, ResetLoginPasswordResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_artifact_lifecycle_rule::{UpdateArtifactLifecycleRuleRequest, UpdateArtifactLifecycleRuleResponse},
    update_artifact_subscription_rule::{UpdateArtifactSubscriptionRuleRequest, UpdateArtifactSubscriptionRuleResponse},
    update_chain::{UpdateChainError, UpdateChainRequest, UpdateChainResponse},
    update_chart_namespace::{UpdateChartNamespaceError, UpdateChartNamespaceRequest, UpdateChartNamespaceResponse},
    update_chart_repository::{UpdateChartRepositoryError, UpdateChartRepositoryRequest, UpdateChartRepositoryResponse},
    update_event_center_rule::{UpdateEventCenterRuleRequest, UpdateEventCenterRuleResponse},
    update_instance_endpoint_status::{UpdateInstanceEndpointStatusError, UpdateInstanceEndpointStatusRequest, UpdateInstanceEndpointStatusResponse},
    update_namespace::{UpdateNamespaceError, UpdateNamespaceRequest, UpdateNamespaceResponse},
    update_repo_build_rule::{UpdateRepoBuildRuleError, UpdateRepoBuildRuleRequest, UpdateRepoBuildRuleResponse},
    update_repo_source_code_repo::{UpdateRepoSourceCodeRepoError, UpdateRepoSourceCodeRepoRequest, UpdateRepoSourceCodeRepoResponse},
    update_repo_trigger::{UpdateRepoTriggerError, UpdateRepoTriggerRequest, UpdateRepoTriggerResponse},
    update_repository::{UpdateRepositoryError, UpdateRepositoryRequest, UpdateRepositoryResponse},
    update_scan_rule::{UpdateScanRuleRequest, UpdateScanRuleResponse},
    update_storage_domain_routing_rule::{UpdateStorageDomainRoutingRuleError, UpdateStorageDomainRoutingRuleRequest, UpdateStorageDomainRoutingRuleResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "cr",
    version: "2018-12-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "cr.ap-northeast-1.aliyuncs.com"),
            RegionalEndpoint::public("ap-northeast-2", "cr.ap-northeast-2.aliyuncs.com"),
            RegionalEndpoint::public("ap-south-1", "cr.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-1", "cr.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-2", "cr.ap-southeast-2.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-3", "cr.ap-southeast-3.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-5", "cr.ap-southeast-5.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-6", "cr.ap-southeast-6.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-7", "cr.ap-southeast-7.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing", "cr.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "cr.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "cr.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "cr.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "cr.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "cr.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "cr.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "cr.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "cr.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "cr.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "cr.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "cr.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "cr.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "cr.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "cr.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "cr.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "cr.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "cr.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "cr.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu-gic-1",
                "cr.cn-wulanchabu-gic-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-zhangjiakou", "cr.cn-zhangjiakou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "cr.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "cr.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "cr.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "cr.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "cr.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "cr.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "cr.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-southeast-1", "cr.us-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "cr.us-west-1.aliyuncs.com"),
        ],
        rule: Some("cr.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Container Registry.
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
    /// Calls off an artifact build task, such as the building of an accelerated image.
    #[inline]
    pub fn cancel_artifact_build_task(
        &self,
        request: CancelArtifactBuildTaskRequest,
    ) -> Call<'_, CancelArtifactBuildTaskRequest> {
        self.inner.call(request)
    }
    /// Calls off a running image build of a repository.
    #[inline]
    pub fn cancel_repo_build_record(
        &self,
        request: CancelRepoBuildRecordRequest,
    ) -> Call<'_, CancelRepoBuildRecordRequest> {
        self.inner.call(request)
    }
    /// Calls off one task that copies images to another repository.
    #[inline]
    pub fn cancel_repo_sync_task(
        &self,
        request: CancelRepoSyncTaskRequest,
    ) -> Call<'_, CancelRepoSyncTaskRequest> {
        self.inner.call(request)
    }
    /// Moves an instance of the registry into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Sets a rule by which images of a repository are also built as accelerated images.
    #[inline]
    pub fn create_artifact_build_rule(
        &self,
        request: CreateArtifactBuildRuleRequest,
    ) -> Call<'_, CreateArtifactBuildRuleRequest> {
        self.inner.call(request)
    }
    /// Sets a rule that cleans up old image tags of an instance, by number kept or by pattern.
    #[inline]
    pub fn create_artifact_lifecycle_rule(
        &self,
        request: CreateArtifactLifecycleRuleRequest,
    ) -> Call<'_, CreateArtifactLifecycleRuleRequest> {
        self.inner.call(request)
    }
    /// Subscribes a repository to tags of a public image, such as one on Docker Hub.
    #[inline]
    pub fn create_artifact_subscription_rule(
        &self,
        request: CreateArtifactSubscriptionRuleRequest,
    ) -> Call<'_, CreateArtifactSubscriptionRuleRequest> {
        self.inner.call(request)
    }
    /// Starts an artifact subscription task at once, by its rule.
    #[inline]
    pub fn create_artifact_subscription_task(
        &self,
        request: CreateArtifactSubscriptionTaskRequest,
    ) -> Call<'_, CreateArtifactSubscriptionTaskRequest> {
        self.inner.call(request)
    }
    /// Builds an image once more, in the way an earlier build record shows.
    #[inline]
    pub fn create_build_record_by_record(
        &self,
        request: CreateBuildRecordByRecordRequest,
    ) -> Call<'_, CreateBuildRecordByRecordRequest> {
        self.inner.call(request)
    }
    /// Builds an image of a repository at once, by one of its build rules.
    #[inline]
    pub fn create_build_record_by_rule(
        &self,
        request: CreateBuildRecordByRuleRequest,
    ) -> Call<'_, CreateBuildRecordByRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a delivery chain, which leads new images through steps such as scan and distribution.
    #[inline]
    pub fn create_chain(
        &self,
        request: CreateChainRequest,
    ) -> Call<'_, CreateChainRequest> {
        self.inner.call(request)
    }
    /// Creates a namespace for Helm chart repositories.
    #[inline]
    pub fn create_chart_namespace(
        &self,
        request: CreateChartNamespaceRequest,
    ) -> Call<'_, CreateChartNamespaceRequest> {
        self.inner.call(request)
    }
    /// Creates a repository for Helm charts in a chart namespace.
    #[inline]
    pub fn create_chart_repository(
        &self,
        request: CreateChartRepositoryRequest,
    ) -> Call<'_, CreateChartRepositoryRequest> {
        self.inner.call(request)
    }
    /// Adds an address range to the allowlist of the public endpoint of an instance.
    #[inline]
    pub fn create_instance_endpoint_acl_policy(
        &self,
        request: CreateInstanceEndpointAclPolicyRequest,
    ) -> Call<'_, CreateInstanceEndpointAclPolicyRequest> {
        self.inner.call(request)
    }
    /// Lets a VPC reach an instance by linking it to the instance's VPC endpoint.
    #[inline]
    pub fn create_instance_vpc_endpoint_linked_vpc(
        &self,
        request: CreateInstanceVpcEndpointLinkedVpcRequest,
    ) -> Call<'_, CreateInstanceVpcEndpointLinkedVpcRequest> {
        self.inner.call(request)
    }
    /// Creates a namespace for image repositories.
    #[inline]
    pub fn create_namespace(
        &self,
        request: CreateNamespaceRequest,
    ) -> Call<'_, CreateNamespaceRequest> {
        self.inner.call(request)
    }
    /// Adds a rule by which images are built from a branch or tag of bound source code.
    #[inline]
    pub fn create_repo_build_rule(
        &self,
        request: CreateRepoBuildRuleRequest,
    ) -> Call<'_, CreateRepoBuildRuleRequest> {
        self.inner.call(request)
    }
    /// Binds a source code repository to an image repository, so that images can be built from it.
    #[inline]
    pub fn create_repo_source_code_repo(
        &self,
        request: CreateRepoSourceCodeRepoRequest,
    ) -> Call<'_, CreateRepoSourceCodeRepoRequest> {
        self.inner.call(request)
    }
    /// Sets a rule by which images are copied to an instance in another place.
    #[inline]
    pub fn create_repo_sync_rule(
        &self,
        request: CreateRepoSyncRuleRequest,
    ) -> Call<'_, CreateRepoSyncRuleRequest> {
        self.inner.call(request)
    }
    /// Copies one image tag to another instance by hand, without a rule.
    #[inline]
    pub fn create_repo_sync_task(
        &self,
        request: CreateRepoSyncTaskRequest,
    ) -> Call<'_, CreateRepoSyncTaskRequest> {
        self.inner.call(request)
    }
    /// Copies an image by a sync rule that is meant to be triggered by hand.
    #[inline]
    pub fn create_repo_sync_task_by_rule(
        &self,
        request: CreateRepoSyncTaskByRuleRequest,
    ) -> Call<'_, CreateRepoSyncTaskByRuleRequest> {
        self.inner.call(request)
    }
    /// Gives an existing image tag of a repository a further name.
    #[inline]
    pub fn create_repo_tag(
        &self,
        request: CreateRepoTagRequest,
    ) -> Call<'_, CreateRepoTagRequest> {
        self.inner.call(request)
    }
    /// Starts a security scan of one image tag.
    #[inline]
    pub fn create_repo_tag_scan_task(
        &self,
        request: CreateRepoTagScanTaskRequest,
    ) -> Call<'_, CreateRepoTagScanTaskRequest> {
        self.inner.call(request)
    }
    /// Adds a trigger that calls a URL when an image of the repository changes.
    #[inline]
    pub fn create_repo_trigger(
        &self,
        request: CreateRepoTriggerRequest,
    ) -> Call<'_, CreateRepoTriggerRequest> {
        self.inner.call(request)
    }
    /// Creates an image repository in a namespace.
    #[inline]
    pub fn create_repository(
        &self,
        request: CreateRepositoryRequest,
    ) -> Call<'_, CreateRepositoryRequest> {
        self.inner.call(request)
    }
    /// Sets a rule by which images are scanned or their contents analyzed.
    #[inline]
    pub fn create_scan_rule(
        &self,
        request: CreateScanRuleRequest,
    ) -> Call<'_, CreateScanRuleRequest> {
        self.inner.call(request)
    }
    /// Sets which storage domain serves image layers for which domain of an instance.
    #[inline]
    pub fn create_storage_domain_routing_rule(
        &self,
        request: CreateStorageDomainRoutingRuleRequest,
    ) -> Call<'_, CreateStorageDomainRoutingRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a lifecycle rule; it cleans up no more old artifacts, and those left stay.
    #[inline]
    pub fn delete_artifact_lifecycle_rule(
        &self,
        request: DeleteArtifactLifecycleRuleRequest,
    ) -> Call<'_, DeleteArtifactLifecycleRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a subscription rule, so that no further images are fetched from the outside source.
    #[inline]
    pub fn delete_artifact_subscription_rule(
        &self,
        request: DeleteArtifactSubscriptionRuleRequest,
    ) -> Call<'_, DeleteArtifactSubscriptionRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a delivery chain; new images no longer pass through its steps.
    #[inline]
    pub fn delete_chain(
        &self,
        request: DeleteChainRequest,
    ) -> Call<'_, DeleteChainRequest> {
        self.inner.call(request)
    }
    /// Deletes a namespace for Helm charts together with all its repositories and their contents.
    #[inline]
    pub fn delete_chart_namespace(
        &self,
        request: DeleteChartNamespaceRequest,
    ) -> Call<'_, DeleteChartNamespaceRequest> {
        self.inner.call(request)
    }
    /// Deletes one version of a Helm chart; other versions stay.
    #[inline]
    pub fn delete_chart_release(
        &self,
        request: DeleteChartReleaseRequest,
    ) -> Call<'_, DeleteChartReleaseRequest> {
        self.inner.call(request)
    }
    /// Deletes a repository of Helm charts with the charts in it.
    #[inline]
    pub fn delete_chart_repository(
        &self,
        request: DeleteChartRepositoryRequest,
    ) -> Call<'_, DeleteChartRepositoryRequest> {
        self.inner.call(request)
    }
    /// Deletes an event notification rule, so that its receivers hear of no more events.
    #[inline]
    pub fn delete_event_center_rule(
        &self,
        request: DeleteEventCenterRuleRequest,
    ) -> Call<'_, DeleteEventCenterRuleRequest> {
        self.inner.call(request)
    }
    /// Removes an address range from the whitelist of an endpoint; clients from there are turned away.
    #[inline]
    pub fn delete_instance_endpoint_acl_policy(
        &self,
        request: DeleteInstanceEndpointAclPolicyRequest,
    ) -> Call<'_, DeleteInstanceEndpointAclPolicyRequest> {
        self.inner.call(request)
    }
    /// Cuts a VPC off from an instance, whose domain name no longer answers there.
    #[inline]
    pub fn delete_instance_vpc_endpoint_linked_vpc(
        &self,
        request: DeleteInstanceVpcEndpointLinkedVpcRequest,
    ) -> Call<'_, DeleteInstanceVpcEndpointLinkedVpcRequest> {
        self.inner.call(request)
    }
    /// Deletes a namespace together with all its repositories and the images in them.
    #[inline]
    pub fn delete_namespace(
        &self,
        request: DeleteNamespaceRequest,
    ) -> Call<'_, DeleteNamespaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a build rule; code changes no longer set off the building of images by it.
    #[inline]
    pub fn delete_repo_build_rule(
        &self,
        request: DeleteRepoBuildRuleRequest,
    ) -> Call<'_, DeleteRepoBuildRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a synchronization rule; images are no longer copied by it, and existing copies stay.
    #[inline]
    pub fn delete_repo_sync_rule(
        &self,
        request: DeleteRepoSyncRuleRequest,
    ) -> Call<'_, DeleteRepoSyncRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes an image version, given by its tag, from a repository.
    #[inline]
    pub fn delete_repo_tag(
        &self,
        request: DeleteRepoTagRequest,
    ) -> Call<'_, DeleteRepoTagRequest> {
        self.inner.call(request)
    }
    /// Deletes a trigger, so that pushes to the repository no longer call its URL.
    #[inline]
    pub fn delete_repo_trigger(
        &self,
        request: DeleteRepoTriggerRequest,
    ) -> Call<'_, DeleteRepoTriggerRequest> {
        self.inner.call(request)
    }
    /// Deletes a repository together with all images in it.
    #[inline]
    pub fn delete_repository(
        &self,
        request: DeleteRepositoryRequest,
    ) -> Call<'_, DeleteRepositoryRequest> {
        self.inner.call(request)
    }
    /// Deletes a scan rule, so that images are no longer scanned automatically because of it.
    #[inline]
    pub fn delete_scan_rule(
        &self,
        request: DeleteScanRuleRequest,
    ) -> Call<'_, DeleteScanRuleRequest> {
        self.inner.call(request)
    }
    /// Removes the rule that assigns storage domains to domains of an instance.
    #[inline]
    pub fn delete_storage_domain_routing_rule(
        &self,
        request: DeleteStorageDomainRoutingRuleRequest,
    ) -> Call<'_, DeleteStorageDomainRoutingRuleRequest> {
        self.inner.call(request)
    }
    /// Shows one rule by which artifacts such as accelerated images are built.
    #[inline]
    pub fn get_artifact_build_rule(
        &self,
        request: GetArtifactBuildRuleRequest,
    ) -> Call<'_, GetArtifactBuildRuleRequest> {
        self.inner.call(request)
    }
    /// Shows one artifact build task with its state.
    #[inline]
    pub fn get_artifact_build_task(
        &self,
        request: GetArtifactBuildTaskRequest,
    ) -> Call<'_, GetArtifactBuildTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one rule that cleans up old image tags.
    #[inline]
    pub fn get_artifact_lifecycle_rule(
        &self,
        request: GetArtifactLifecycleRuleRequest,
    ) -> Call<'_, GetArtifactLifecycleRuleRequest> {
        self.inner.call(request)
    }
    /// Shows one rule that subscribes a repository to a public image.
    #[inline]
    pub fn get_artifact_subscription_rule(
        &self,
        request: GetArtifactSubscriptionRuleRequest,
    ) -> Call<'_, GetArtifactSubscriptionRuleRequest> {
        self.inner.call(request)
    }
    /// Shows one run of an artifact subscription as a whole.
    #[inline]
    pub fn get_artifact_subscription_task(
        &self,
        request: GetArtifactSubscriptionTaskRequest,
    ) -> Call<'_, GetArtifactSubscriptionTaskRequest> {
        self.inner.call(request)
    }
    /// Lists, tag by tag, what a run of an artifact subscription brought.
    #[inline]
    pub fn get_artifact_subscription_task_result(
        &self,
        request: GetArtifactSubscriptionTaskResultRequest,
    ) -> Call<'_, GetArtifactSubscriptionTaskResultRequest> {
        self.inner.call(request)
    }
    /// Issues a temporary user name and password for logging on to an instance.
    #[inline]
    pub fn get_authorization_token(
        &self,
        request: GetAuthorizationTokenRequest,
    ) -> Call<'_, GetAuthorizationTokenRequest> {
        self.inner.call(request)
    }
    /// Shows a delivery chain with its nodes and the order in which they run.
    #[inline]
    pub fn get_chain(&self, request: GetChainRequest) -> Call<'_, GetChainRequest> {
        self.inner.call(request)
    }
    /// Shows one namespace for Helm chart repositories.
    #[inline]
    pub fn get_chart_namespace(
        &self,
        request: GetChartNamespaceRequest,
    ) -> Call<'_, GetChartNamespaceRequest> {
        self.inner.call(request)
    }
    /// Shows one Helm chart repository with its type and summary.
    #[inline]
    pub fn get_chart_repository(
        &self,
        request: GetChartRepositoryRequest,
    ) -> Call<'_, GetChartRepositoryRequest> {
        self.inner.call(request)
    }
    /// Shows one Container Registry instance with edition and status.
    #[inline]
    pub fn get_instance(
        &self,
        request: GetInstanceRequest,
    ) -> Call<'_, GetInstanceRequest> {
        self.inner.call(request)
    }
    /// Counts the Container Registry instances of the account.
    #[inline]
    pub fn get_instance_count(
        &self,
        request: GetInstanceCountRequest,
    ) -> Call<'_, GetInstanceCountRequest> {
        self.inner.call(request)
    }
    /// Shows one endpoint of an instance with its domains and allowlist.
    #[inline]
    pub fn get_instance_endpoint(
        &self,
        request: GetInstanceEndpointRequest,
    ) -> Call<'_, GetInstanceEndpointRequest> {
        self.inner.call(request)
    }
    /// Shows quotas and usage of repositories, chart namespaces and VPC links of an instance.
    #[inline]
    pub fn get_instance_usage(
        &self,
        request: GetInstanceUsageRequest,
    ) -> Call<'_, GetInstanceUsageRequest> {
        self.inner.call(request)
    }
    /// Shows the VPC endpoint of an instance with the VPCs linked to it.
    #[inline]
    pub fn get_instance_vpc_endpoint(
        &self,
        request: GetInstanceVpcEndpointRequest,
    ) -> Call<'_, GetInstanceVpcEndpointRequest> {
        self.inner.call(request)
    }
    /// Shows one namespace for image repositories.
    #[inline]
    pub fn get_namespace(
        &self,
        request: GetNamespaceRequest,
    ) -> Call<'_, GetNamespaceRequest> {
        self.inner.call(request)
    }
    /// Shows one image build of a repository.
    #[inline]
    pub fn get_repo_build_record(
        &self,
        request: GetRepoBuildRecordRequest,
    ) -> Call<'_, GetRepoBuildRecordRequest> {
        self.inner.call(request)
    }
    /// Tells in which state an image build is.
    #[inline]
    pub fn get_repo_build_record_status(
        &self,
        request: GetRepoBuildRecordStatusRequest,
    ) -> Call<'_, GetRepoBuildRecordStatusRequest> {
        self.inner.call(request)
    }
    /// Shows which source code repository an image repository is bound to.
    #[inline]
    pub fn get_repo_source_code_repo(
        &self,
        request: GetRepoSourceCodeRepoRequest,
    ) -> Call<'_, GetRepoSourceCodeRepoRequest> {
        self.inner.call(request)
    }
    /// Shows one task that copies images, with source, target and state.
    #[inline]
    pub fn get_repo_sync_task(
        &self,
        request: GetRepoSyncTaskRequest,
    ) -> Call<'_, GetRepoSyncTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one image tag with its digest, size and dates.
    #[inline]
    pub fn get_repo_tag(
        &self,
        request: GetRepoTagRequest,
    ) -> Call<'_, GetRepoTagRequest> {
        self.inner.call(request)
    }
    /// Tells how far the scan of an image tag has come.
    #[inline]
    pub fn get_repo_tag_scan_status(
        &self,
        request: GetRepoTagScanStatusRequest,
    ) -> Call<'_, GetRepoTagScanStatusRequest> {
        self.inner.call(request)
    }
    /// Counts the vulnerabilities that a scan found in an image tag, by severity.
    #[inline]
    pub fn get_repo_tag_scan_summary(
        &self,
        request: GetRepoTagScanSummaryRequest,
    ) -> Call<'_, GetRepoTagScanSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows one image repository with type, summary and tag immutability.
    #[inline]
    pub fn get_repository(
        &self,
        request: GetRepositoryRequest,
    ) -> Call<'_, GetRepositoryRequest> {
        self.inner.call(request)
    }
    /// Shows one rule by which images are scanned.
    #[inline]
    pub fn get_scan_rule(
        &self,
        request: GetScanRuleRequest,
    ) -> Call<'_, GetScanRuleRequest> {
        self.inner.call(request)
    }
    /// Shows which storage domain serves which domain of an instance.
    #[inline]
    pub fn get_storage_domain_routing_rule(
        &self,
        request: GetStorageDomainRoutingRuleRequest,
    ) -> Call<'_, GetStorageDomainRoutingRuleRequest> {
        self.inner.call(request)
    }
    /// Returns the log lines that an artifact build task wrote, page by page.
    #[inline]
    pub fn list_artifact_build_task_log(
        &self,
        request: ListArtifactBuildTaskLogRequest,
    ) -> Call<'_, ListArtifactBuildTaskLogRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of an instance that clean up old image tags.
    #[inline]
    pub fn list_artifact_lifecycle_rule(
        &self,
        request: ListArtifactLifecycleRuleRequest,
    ) -> Call<'_, ListArtifactLifecycleRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that subscribe repositories of an instance to public images.
    #[inline]
    pub fn list_artifact_subscription_rule(
        &self,
        request: ListArtifactSubscriptionRuleRequest,
    ) -> Call<'_, ListArtifactSubscriptionRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the runs of an artifact subscription.
    #[inline]
    pub fn list_artifact_subscription_task(
        &self,
        request: ListArtifactSubscriptionTaskRequest,
    ) -> Call<'_, ListArtifactSubscriptionTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the delivery chains of an instance.
    #[inline]
    pub fn list_chain(&self, request: ListChainRequest) -> Call<'_, ListChainRequest> {
        self.inner.call(request)
    }
    /// Lists the runs of delivery chains with their results.
    #[inline]
    pub fn list_chain_instance(
        &self,
        request: ListChainInstanceRequest,
    ) -> Call<'_, ListChainInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces of an instance for Helm chart repositories.
    #[inline]
    pub fn list_chart_namespace(
        &self,
        request: ListChartNamespaceRequest,
    ) -> Call<'_, ListChartNamespaceRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of charts in a Helm chart repository.
    #[inline]
    pub fn list_chart_release(
        &self,
        request: ListChartReleaseRequest,
    ) -> Call<'_, ListChartReleaseRequest> {
        self.inner.call(request)
    }
    /// Lists the Helm chart repositories of an instance.
    #[inline]
    pub fn list_chart_repository(
        &self,
        request: ListChartRepositoryRequest,
    ) -> Call<'_, ListChartRepositoryRequest> {
        self.inner.call(request)
    }
    /// Lists events that event rules have reported.
    #[inline]
    pub fn list_event_center_record(
        &self,
        request: ListEventCenterRecordRequest,
    ) -> Call<'_, ListEventCenterRecordRequest> {
        self.inner.call(request)
    }
    /// Lists just IDs and names of the event rules of an instance.
    #[inline]
    pub fn list_event_center_rule_name(
        &self,
        request: ListEventCenterRuleNameRequest,
    ) -> Call<'_, ListEventCenterRuleNameRequest> {
        self.inner.call(request)
    }
    /// Lists the Container Registry instances of the account.
    #[inline]
    pub fn list_instance(
        &self,
        request: ListInstanceRequest,
    ) -> Call<'_, ListInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the endpoints through which an instance can be reached over the network.
    #[inline]
    pub fn list_instance_endpoint(
        &self,
        request: ListInstanceEndpointRequest,
    ) -> Call<'_, ListInstanceEndpointRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which instances can be created.
    #[inline]
    pub fn list_instance_region(
        &self,
        request: ListInstanceRegionRequest,
    ) -> Call<'_, ListInstanceRegionRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces of an instance for image repositories.
    #[inline]
    pub fn list_namespace(
        &self,
        request: ListNamespaceRequest,
    ) -> Call<'_, ListNamespaceRequest> {
        self.inner.call(request)
    }
    /// Lists the image builds of a repository.
    #[inline]
    pub fn list_repo_build_record(
        &self,
        request: ListRepoBuildRecordRequest,
    ) -> Call<'_, ListRepoBuildRecordRequest> {
        self.inner.call(request)
    }
    /// Returns the log of one image build.
    #[inline]
    pub fn list_repo_build_record_log(
        &self,
        request: ListRepoBuildRecordLogRequest,
    ) -> Call<'_, ListRepoBuildRecordLogRequest> {
        self.inner.call(request)
    }
    /// Lists the rules by which images of a repository are built.
    #[inline]
    pub fn list_repo_build_rule(
        &self,
        request: ListRepoBuildRuleRequest,
    ) -> Call<'_, ListRepoBuildRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of an instance by which images are copied elsewhere.
    #[inline]
    pub fn list_repo_sync_rule(
        &self,
        request: ListRepoSyncRuleRequest,
    ) -> Call<'_, ListRepoSyncRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that copy images of an instance elsewhere.
    #[inline]
    pub fn list_repo_sync_task(
        &self,
        request: ListRepoSyncTaskRequest,
    ) -> Call<'_, ListRepoSyncTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of an image repository.
    #[inline]
    pub fn list_repo_tag(
        &self,
        request: ListRepoTagRequest,
    ) -> Call<'_, ListRepoTagRequest> {
        self.inner.call(request)
    }
    /// Lists the vulnerabilities that a scan found in an image tag.
    #[inline]
    pub fn list_repo_tag_scan_result(
        &self,
        request: ListRepoTagScanResultRequest,
    ) -> Call<'_, ListRepoTagScanResultRequest> {
        self.inner.call(request)
    }
    /// Lists the triggers of an image repository.
    #[inline]
    pub fn list_repo_trigger(
        &self,
        request: ListRepoTriggerRequest,
    ) -> Call<'_, ListRepoTriggerRequest> {
        self.inner.call(request)
    }
    /// Lists the image repositories of an instance.
    #[inline]
    pub fn list_repository(
        &self,
        request: ListRepositoryRequest,
    ) -> Call<'_, ListRepositoryRequest> {
        self.inner.call(request)
    }
    /// Lists the baseline risks that a scan task of Security Center found, page by page.
    #[inline]
    pub fn list_scan_baseline_by_task(
        &self,
        request: ListScanBaselineByTaskRequest,
    ) -> Call<'_, ListScanBaselineByTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the malicious files that a scan task found, page by page.
    #[inline]
    pub fn list_scan_malicious_file_by_task(
        &self,
        request: ListScanMaliciousFileByTaskRequest,
    ) -> Call<'_, ListScanMaliciousFileByTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of an instance by which images are scanned.
    #[inline]
    pub fn list_scan_rule(
        &self,
        request: ListScanRuleRequest,
    ) -> Call<'_, ListScanRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the tags attached to instances, the only resource type supported so far.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Sets a new fixed password for logging on to an instance.
    #[inline]
    pub fn reset_login_password(
        &self,
        request: ResetLoginPasswordRequest,
    ) -> Call<'_, ResetLoginPasswordRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to instances, the only resource type supported so far.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches tags from instances, the only resource type supported so far.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a rule that cleans up old image tags.
    #[inline]
    pub fn update_artifact_lifecycle_rule(
        &self,
        request: UpdateArtifactLifecycleRuleRequest,
    ) -> Call<'_, UpdateArtifactLifecycleRuleRequest> {
        self.inner.call(request)
    }
    /// Changes a rule that subscribes a repository to a public image.
    #[inline]
    pub fn update_artifact_subscription_rule(
        &self,
        request: UpdateArtifactSubscriptionRuleRequest,
    ) -> Call<'_, UpdateArtifactSubscriptionRuleRequest> {
        self.inner.call(request)
    }
    /// Changes a delivery chain, for example the order in which its nodes run.
    #[inline]
    pub fn update_chain(
        &self,
        request: UpdateChainRequest,
    ) -> Call<'_, UpdateChainRequest> {
        self.inner.call(request)
    }
    /// Changes whether a chart namespace creates repositories by itself, and their default type.
    #[inline]
    pub fn update_chart_namespace(
        &self,
        request: UpdateChartNamespaceRequest,
    ) -> Call<'_, UpdateChartNamespaceRequest> {
        self.inner.call(request)
    }
    /// Changes type or summary of a Helm chart repository.
    #[inline]
    pub fn update_chart_repository(
        &self,
        request: UpdateChartRepositoryRequest,
    ) -> Call<'_, UpdateChartRepositoryRequest> {
        self.inner.call(request)
    }
    /// Changes type, scope, channel or filters of an event rule.
    #[inline]
    pub fn update_event_center_rule(
        &self,
        request: UpdateEventCenterRuleRequest,
    ) -> Call<'_, UpdateEventCenterRuleRequest> {
        self.inner.call(request)
    }
    /// Opens or closes an endpoint of an instance, such as the public one.
    #[inline]
    pub fn update_instance_endpoint_status(
        &self,
        request: UpdateInstanceEndpointStatusRequest,
    ) -> Call<'_, UpdateInstanceEndpointStatusRequest> {
        self.inner.call(request)
    }
    /// Changes whether a namespace creates repositories by itself, and with which defaults.
    #[inline]
    pub fn update_namespace(
        &self,
        request: UpdateNamespaceRequest,
    ) -> Call<'_, UpdateNamespaceRequest> {
        self.inner.call(request)
    }
    /// Changes a rule by which images of a repository are built.
    #[inline]
    pub fn update_repo_build_rule(
        &self,
        request: UpdateRepoBuildRuleRequest,
    ) -> Call<'_, UpdateRepoBuildRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the source code repository to which an image repository is bound.
    #[inline]
    pub fn update_repo_source_code_repo(
        &self,
        request: UpdateRepoSourceCodeRepoRequest,
    ) -> Call<'_, UpdateRepoSourceCodeRepoRequest> {
        self.inner.call(request)
    }
    /// Changes name, URL or condition of a trigger of an image repository.
    #[inline]
    pub fn update_repo_trigger(
        &self,
        request: UpdateRepoTriggerRequest,
    ) -> Call<'_, UpdateRepoTriggerRequest> {
        self.inner.call(request)
    }
    /// Changes type, description or tag immutability of an image repository.
    #[inline]
    pub fn update_repository(
        &self,
        request: UpdateRepositoryRequest,
    ) -> Call<'_, UpdateRepositoryRequest> {
        self.inner.call(request)
    }
    /// Changes a rule by which images are scanned.
    #[inline]
    pub fn update_scan_rule(
        &self,
        request: UpdateScanRuleRequest,
    ) -> Call<'_, UpdateScanRuleRequest> {
        self.inner.call(request)
    }
    /// Changes which storage domain serves which domain of an instance.
    #[inline]
    pub fn update_storage_domain_routing_rule(
        &self,
        request: UpdateStorageDomainRoutingRuleRequest,
    ) -> Call<'_, UpdateStorageDomainRoutingRuleRequest> {
        self.inner.call(request)
    }
}
