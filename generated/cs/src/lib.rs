// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Clusters
//!
//! - [`CleanClusterUserPermissions`](mod@clean_cluster_user_permissions): Takes one user's kubeconfig credentials and RBAC permissions in one cluster away.
//! - [`CleanUserPermissions`](mod@clean_user_permissions): Takes a user's kubeconfig credentials and RBAC permissions away in every cluster, as for someone who left the company.
//! - [`CreateCluster`](mod@create_cluster): Creates an ACK cluster of any type, managed, dedicated, Serverless, or Edge, or registers an external one.
//! - [`DeleteCluster`](mod@delete_cluster): Deletes a cluster and releases its nodes; what else is kept or deleted is decided by the call.
//! - [`DescribeClusterDetail`](mod@describe_cluster_detail): Returns everything about one cluster: state, version, network, endpoints, and settings.
//! - [`DescribeClusterLogs`](mod@describe_cluster_logs): Returns log entries that ACK wrote about a cluster, for tracing the cause of problems.
//! - [`DescribeClusterResources`](mod@describe_cluster_resources): Lists cloud resources that belong to a cluster, such as its VPC and SLB instances, but not its nodes.
//! - [`DescribeClusterUserKubeconfig`](mod@describe_cluster_user_kubeconfig): Returns a kubeconfig with which the caller can connect to the cluster, on request a temporary one.
//! - [`DescribeClustersForRegion`](mod@describe_clusters_for_region): Lists the clusters of the account in one region.
//! - [`DescribeClustersV1`](mod@describe_clusters_v1): Lists clusters of the account, filtered by name, type, specification, or region, page by page.
//! - [`DescribeKubernetesVersionMetadata`](mod@describe_kubernetes_version_metadata): Lists the Kubernetes versions on offer with release and expiry date, operating systems, and container runtimes.
//! - [`DescribeSubaccountK8sClusterUserConfig`](mod@describe_subaccount_k8s_cluster_user_config): Issues or fetches, as an administrator, the kubeconfig of a given RAM user or RAM role for a cluster.
//! - [`DescribeUserClusterNamespaces`](mod@describe_user_cluster_namespaces): Lists the namespaces of a cluster on which the calling RAM user or role holds RBAC permissions.
//! - [`DescribeUserQuota`](mod@describe_user_quota): Returns the account's quotas for clusters, node pools, and nodes.
//! - [`ListClusterKubeconfigStates`](mod@list_cluster_kubeconfig_states): Lists users that were issued a kubeconfig for a cluster, and the state of each.
//! - [`ListUserKubeConfigStates`](mod@list_user_kube_config_states): Lists the clusters of one user with the state and expiry of the kubeconfig in each.
//! - [`MigrateCluster`](mod@migrate_cluster): Converts an ACK Basic cluster into an ACK Pro cluster in the background; a task ID tracks it.
//! - [`ModifyCluster`](mod@modify_cluster): Changes settings of a cluster, such as its name, deletion protection, or maintenance window.
//! - [`RevokeK8sClusterKubeConfig`](mod@revoke_k8s_cluster_kube_config): Revokes the caller's kubeconfig for a cluster; the old one stops working and a new one is generated.
//! - [`UpdateK8sClusterUserConfigExpire`](mod@update_k8s_cluster_user_config_expire): Sets after how many hours a kubeconfig issued to a RAM user or role expires; three years is standard.
//! - [`UpgradeCluster`](mod@upgrade_cluster): Starts the upgrade of a cluster to a newer Kubernetes version; a task ID tracks it.
//!
//! ## Node pools
//!
//! - [`AttachInstancesToNodePool`](mod@attach_instances_to_node_pool): Adds existing ECS instances to a node pool as worker nodes, also nodes that were removed before.
//! - [`CreateAutoscalingConfig`](mod@create_autoscaling_config): Sets the cluster's node autoscaling: scale-in threshold, cool-down time, scan interval, and how pools are chosen for expansion.
//! - [`CreateClusterNodePool`](mod@create_cluster_node_pool): Creates a node pool in a cluster, with the settings that its nodes share.
//! - [`DeleteClusterNodepool`](mod@delete_cluster_nodepool): Deletes a node pool that is no longer needed, which takes its nodes out of the cluster.
//! - [`DescribeClusterAttachScripts`](mod@describe_cluster_attach_scripts): Returns the script to run on an existing machine so that it joins the cluster as a node.
//! - [`DescribeClusterNodePoolDetail`](mod@describe_cluster_node_pool_detail): Returns the full configuration and state of one node pool in a cluster.
//! - [`DescribeClusterNodePools`](mod@describe_cluster_node_pools): Lists all node pools of a cluster with their configuration and state.
//! - [`DescribeNodePoolVuls`](mod@describe_node_pool_vuls): Lists security vulnerabilities found on the nodes of a node pool, with their severity.
//! - [`FixNodePoolVuls`](mod@fix_node_pool_vuls): Repairs known vulnerabilities on the nodes of a pool; nodes that need a restart are drained before it.
//! - [`ModifyClusterNodePool`](mod@modify_cluster_node_pool): Changes the configuration of a node pool, such as its scaling limits, Kubernetes settings, or automatic O\&M.
//! - [`ModifyNodePoolNodeConfig`](mod@modify_node_pool_node_config): Changes the kubelet settings of a node pool's nodes, batch by batch, which restarts kubelet.
//! - [`RemoveNodePoolNodes`](mod@remove_node_pool_nodes): Takes nodes out of a node pool, optionally draining them and releasing their ECS instances.
//! - [`RepairClusterNodePool`](mod@repair_cluster_node_pool): Brings faulty nodes of a pool back to normal operation; healthy ones stay untouched.
//! - [`ScaleClusterNodePool`](mod@scale_cluster_node_pool): Adds the given number of nodes to a pool, made after the settings of the pool.
//! - [`SyncClusterNodePool`](mod@sync_cluster_node_pool): Brings the stored data of a node pool and its nodes in line with what actually exists.
//! - [`UpgradeClusterNodepool`](mod@upgrade_cluster_nodepool): Upgrades kubelet version, operating system image, or container runtime of a node pool's nodes.
//!
//! ## Nodes
//!
//! - [`AttachInstances`](mod@attach_instances): Adds existing ECS instances to a cluster as nodes, optionally into a given node pool.
//! - [`DeleteClusterNodes`](mod@delete_cluster_nodes): Takes nodes out of a cluster; pods on them move elsewhere, so spare capacity should be at hand.
//! - [`DescribeClusterNodes`](mod@describe_cluster_nodes): Lists nodes of a cluster, which a node pool or a state can narrow down.
//!
//! ## Add-ons
//!
//! - [`DescribeAddon`](mod@describe_addon): Returns one component as available for a region, cluster type, and version, with its parameter schema and requirements.
//! - [`GetClusterAddonInstance`](mod@get_cluster_addon_instance): Returns one installed component of a cluster with its version, parameters, state, and whether logging is on.
//! - [`InstallClusterAddons`](mod@install_cluster_addons): Installs components by name and version in a cluster, such as for logging, networking or storage.
//! - [`ListAddons`](mod@list_addons): Lists components available for a region, cluster type, and version, with their parameter schemas.
//! - [`ListClusterAddonInstanceResources`](mod@list_cluster_addon_instance_resources): Lists what an installed component consists of, such as Kubernetes objects and Helm releases.
//! - [`ListClusterAddonInstances`](mod@list_cluster_addon_instances): Lists the components installed in a cluster with version and state.
//! - [`ModifyClusterAddon`](mod@modify_cluster_addon): Changes the configuration of a component installed in a cluster, which may affect workloads.
//! - [`UnInstallClusterAddons`](mod@un_install_cluster_addons): Removes components from a cluster, named one by one; what they provided stops working.
//! - [`UpgradeClusterAddons`](mod@upgrade_cluster_addons): Upgrades components installed in a cluster to newer versions, and may affect workloads.
//!
//! ## Permissions
//!
//! - [`CheckServiceRole`](mod@check_service_role): Tells for each of the given service roles whether the account has granted it.
//! - [`DescribeUserPermission`](mod@describe_user_permission): Lists the cluster permissions of a RAM user or role: resource, scope, predefined role, and origin.
//! - [`GrantPermissions`](mod@grant_permissions): Sets the RBAC permissions of a RAM user or role in clusters; those it had so far are overwritten.
//! - [`UpdateUserPermissions`](mod@update_user_permissions): Sets, adds, or deletes RBAC permissions of a RAM user or role on clusters and namespaces.
//!
//! ## Security
//!
//! - [`DeletePolicyInstance`](mod@delete_policy_instance): Removes deployed instances of a security policy from a cluster, which is no longer enforced there.
//! - [`DeployPolicyInstance`](mod@deploy_policy_instance): Puts a security policy to work in a cluster; it warns about violations or blocks them in the chosen namespaces.
//! - [`DescribeClusterVuls`](mod@describe_cluster_vuls): Lists security vulnerabilities found in a cluster with name, type, and severity.
//! - [`DescribePolicies`](mod@describe_policies): Lists the built-in security policy rules that clusters can enforce, by category.
//! - [`DescribePolicyDetails`](mod@describe_policy_details): Returns one security policy rule with its template, description, action, and severity.
//! - [`DescribePolicyGovernanceInCluster`](mod@describe_policy_governance_in_cluster): Returns how policies do in a cluster: numbers enabled by severity, violations warned about or blocked, and audit logs.
//! - [`DescribePolicyInstances`](mod@describe_policy_instances): Lists the instances of security policy rules deployed in a cluster, with action and scope.
//! - [`DescribePolicyInstancesStatus`](mod@describe_policy_instances_status): Counts the policy instances deployed in a cluster, by rule and by severity.
//! - [`DescribeResourcesDeleteProtection`](mod@describe_resources_delete_protection): Tells whether deletion protection is on for given namespaces or services in a cluster.
//! - [`ModifyPolicyInstance`](mod@modify_policy_instance): Changes a policy instance in a cluster: its action (warn or block), parameters, or namespaces.
//! - [`ScanClusterVuls`](mod@scan_cluster_vuls): Starts a scan of a cluster for known weak points in its workloads, third-party software and operating systems.
//! - [`UpdateResourcesDeleteProtection`](mod@update_resources_delete_protection): Turns deletion protection on or off for given namespaces or services in a cluster.
//!
//! ## Cluster inspections and diagnostics
//!
//! - [`CreateClusterDiagnosis`](mod@create_cluster_diagnosis): Starts a diagnosis of a node, pod, service, ingress, memory, or network in a cluster.
//! - [`CreateClusterInspectConfig`](mod@create_cluster_inspect_config): Sets up recurring inspection of a cluster with its schedule and the check items left out.
//! - [`DeleteClusterInspectConfig`](mod@delete_cluster_inspect_config): Removes the inspection settings of a cluster, which ends its scheduled inspections.
//! - [`GetClusterCheck`](mod@get_cluster_check): Returns state, items, and times of one check task, such as a check before an upgrade.
//! - [`GetClusterDiagnosisCheckItems`](mod@get_cluster_diagnosis_check_items): Lists the items that a cluster diagnosis checked, each with its level and message.
//! - [`GetClusterDiagnosisResult`](mod@get_cluster_diagnosis_result): Returns the outcome of a diagnosis that `CreateClusterDiagnosis` started.
//! - [`GetClusterInspectConfig`](mod@get_cluster_inspect_config): Returns whether scheduled inspection is on for a cluster, its schedule, and the check items left out.
//! - [`GetClusterInspectReportDetail`](mod@get_cluster_inspect_report_detail): Returns one inspection report of a cluster with the result of each check item.
//! - [`ListClusterChecks`](mod@list_cluster_checks): Lists the check tasks of a cluster with their type, state, and times.
//! - [`ListClusterInspectReports`](mod@list_cluster_inspect_reports): Lists the inspection reports of a cluster, page by page.
//! - [`RunClusterCheck`](mod@run_cluster_check): Starts a check of a cluster by hand, such as the one that must pass before an upgrade or a migration.
//! - [`RunClusterInspect`](mod@run_cluster_inspect): Starts an inspection of a cluster, whose findings end up in a report.
//! - [`UpdateClusterInspectConfig`](mod@update_cluster_inspect_config): Changes whether and when a cluster is inspected, and which check items are left out.
//!
//! ## Orchestration templates
//!
//! - [`CreateTemplate`](mod@create_template): Stores an orchestration template, YAML that describes Kubernetes resources for later deployments.
//! - [`DeleteTemplate`](mod@delete_template): Deletes an orchestration template; applications that were deployed from it keep running.
//! - [`DescribeTemplateAttribute`](mod@describe_template_attribute): Returns one orchestration template with its YAML content, tags, and access permission.
//! - [`DescribeTemplates`](mod@describe_templates): Lists the orchestration templates of the account, along with their YAML content.
//! - [`UpdateTemplate`](mod@update_template): Overwrites name, YAML content, tags, or description of an orchestration template.
//!
//! ## Triggers
//!
//! - [`CreateTrigger`](mod@create_trigger): Creates a trigger for an application in a cluster; its action is a redeployment.
//! - [`DeleteTrigger`](mod@delete_trigger): Deletes an application trigger of a cluster, so that calls to its URL have no effect any more.
//! - [`DescribeTrigger`](mod@describe_trigger): Lists the triggers of an application in a cluster, with type, action, and token.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of given clusters, which keys and values can narrow down.
//! - [`ModifyClusterTags`](mod@modify_cluster_tags): Changes the tags of one cluster, given as pairs of key and value.
//! - [`TagResources`](mod@tag_resources): Binds tags to one or more clusters.
//! - [`UntagResources`](mod@untag_resources): Removes tags from clusters, either the given keys or all.
//!
//! ## Alerts
//!
//! - [`DeleteAlertContact`](mod@delete_alert_contact): Deletes alert contacts of the container service; they receive no alert messages from then on.
//! - [`DeleteAlertContactGroup`](mod@delete_alert_contact_group): Deletes groups of alert contacts; alert rules that notify them reach these people no more.
//! - [`StartAlert`](mod@start_alert): Switches an alert rule or a whole rule set of a cluster on, so that it sends messages.
//! - [`StopAlert`](mod@stop_alert): Stops a single alert rule or a whole group of alert rules of a cluster.
//! - [`UpdateContactGroupForAlert`](mod@update_contact_group_for_alert): Sets which contact groups an alert rule group of a cluster notifies.
//!
//! ## Logs
//!
//! - [`CheckControlPlaneLogEnable`](mod@check_control_plane_log_enable): Returns which control plane components of a managed cluster write logs to SLS, and how long these are kept.
//! - [`GetClusterAuditProject`](mod@get_cluster_audit_project): Tells whether API server auditing is on for a cluster, and which SLS project receives the audit log.
//! - [`UpdateClusterAuditLogConfig`](mod@update_cluster_audit_log_config): Turns the API server audit log of a cluster on or off, or changes its SLS project.
//! - [`UpdateControlPlaneLog`](mod@update_control_plane_log): Changes which control plane components of a managed cluster write logs to SLS, and how long these are kept.
//!
//! ## Events
//!
//! - [`DescribeClusterEvents`](mod@describe_cluster_events): Lists the events of one cluster, such as upgrades, scaling, and component installations, with their level and time.
//! - [`DescribeEvents`](mod@describe_events): Lists cluster events of one type or cluster, with their level, source, and time.
//! - [`DescribeEventsForRegion`](mod@describe_events_for_region): Lists the events of one region, for all of its clusters or a single one.
//!
//! ## Tasks
//!
//! - [`CancelTask`](mod@cancel_task): Cancels a cluster task by its ID, so that it does not run further.
//! - [`DescribeClusterTasks`](mod@describe_cluster_tasks): Lists the tasks of a cluster, such as component installations, with type, state, and error.
//! - [`DescribeTaskInfo`](mod@describe_task_info): Returns type, state, and stages of one cluster task.
//! - [`PauseTask`](mod@pause_task): Halts a running cluster task, which `ResumeTask` continues.
//! - [`ResumeTask`](mod@resume_task): Continues a cluster task that `PauseTask` halted.
//!
//! ## O&M plans
//!
//! - [`CancelOperationPlan`](mod@cancel_operation_plan): Cancels a plan of automated O\&M that has not been carried out yet.
//! - [`ListOperationPlans`](mod@list_operation_plans): Lists the execution plans of automated O\&M, for all clusters or one, with their state and time.
//! - [`ListOperationPlansForRegion`](mod@list_operation_plans_for_region): Lists the latest 100 plans of automated O\&M in one region, such as cluster upgrades and CVE fixes.
//!
//! ## Deprecated operations
//!
//! - [`CancelComponentUpgrade`](mod@cancel_component_upgrade): Calls off a running upgrade of one component of a cluster; deprecated.
//! - [`CreateKubernetesTrigger`](mod@create_kubernetes_trigger): Creates a trigger that redeploys an application of a cluster when called; deprecated.
//! - [`DeleteKubernetesTrigger`](mod@delete_kubernetes_trigger): Deletes an application trigger, by its ID; its URL no longer sets off a redeployment.
//! - [`DescribeClusterAddonUpgradeStatus`](mod@describe_cluster_addon_upgrade_status): Returns how far the upgrade of one component of a cluster has come; deprecated.
//! - [`DescribeClusterV2UserKubeconfig`](mod@describe_cluster_v2_user_kubeconfig): Returns a kubeconfig of the caller for a cluster, through version 2 of the path; deprecated.
//! - [`DescribeClusters`](mod@describe_clusters): Lists all clusters of the account, Swarm and Kubernetes ones; deprecated, see `DescribeClustersV1`.
//! - [`DescribeExternalAgent`](mod@describe_external_agent): Returns the YAML of the agent that connects an external Kubernetes cluster as a registered one; deprecated.
//! - [`GetKubernetesTrigger`](mod@get_kubernetes_trigger): Returns the triggers of an application, looked up by its name in a cluster; deprecated.
//! - [`PauseComponentUpgrade`](mod@pause_component_upgrade): Halts a running upgrade of a component, which `ResumeComponentUpgrade` continues; deprecated.
//! - [`ResumeComponentUpgrade`](mod@resume_component_upgrade): Continues an upgrade of a component that `PauseComponentUpgrade` halted; deprecated.
//!
//! ## Node pool components
//!
//! - [`InstallNodePoolComponents`](mod@install_node_pool_components): Installs components on the nodes of a pool, in batches as the rolling policy says.
//! - [`UpdateNodePoolComponent`](mod@update_node_pool_component): Changes version or settings of a component on the nodes of a node pool, such as kubelet, in batches.
//!
//! ## Workflows
//!
//! - [`CancelWorkflow`](mod@cancel_workflow): Cancels a running workflow of the genomics computing service (AGS); deprecated.
//! - [`DescirbeWorkflow`](mod@descirbe_workflow): Returns the details of one workflow, its state and progress among them; the name is misspelled in the API itself.
//! - [`DescribeWorkflows`](mod@describe_workflows): Lists all workflows created with the genomics computing service (AGS); deprecated.
//! - [`RemoveWorkflow`](mod@remove_workflow): Deletes a workflow of the genomics computing service (AGS); deprecated.
//!
//! ## Others
//!
//! - [`CancelClusterUpgrade`](mod@cancel_cluster_upgrade): Calls off a running Kubernetes version upgrade of a cluster; deprecated.
//! - [`DescribeAddons`](mod@describe_addons): Lists all components that the platform offers for a type of cluster, by group; deprecated.
//! - [`DescribeClusterAddonInstance`](mod@describe_cluster_addon_instance): Returns version, state, and configuration of one component installed in a cluster; deprecated, see `GetClusterAddonInstance`.
//! - [`DescribeClusterAddonMetadata`](mod@describe_cluster_addon_metadata): Returns the version of a component that a given cluster can use, with its configurable parameters; deprecated.
//! - [`DescribeClusterAddonsUpgradeStatus`](mod@describe_cluster_addons_upgrade_status): Returns the upgrade state of several components of a cluster at once, by their names; deprecated.
//! - [`DescribeClusterAddonsVersion`](mod@describe_cluster_addons_version): Returns versions and details of all components installed in a cluster; deprecated.
//! - [`DescribeClusterNamespaces`](mod@describe_cluster_namespaces): Lists the names of the Kubernetes namespaces in a cluster.
//! - [`GetClustersClusteridCerts`](mod@get_clusters_clusterid_certs): Fetches the certificate data of a cluster as text, with which clients connect to it.
//! - [`GetUpgradeStatus`](mod@get_upgrade_status): Returns step, state, and error of the Kubernetes version upgrade of a cluster; deprecated.
//! - [`ModifyClusterConfiguration`](mod@modify_cluster_configuration): Sets parameters of components on the managed side of a cluster, such as `kube-apiserver`.
//! - [`OpenAckService`](mod@open_ack_service): Activates Container Service for Kubernetes for the account before its first use.
//! - [`PauseClusterUpgrade`](mod@pause_cluster_upgrade): Halts a running cluster upgrade, which `ResumeUpgradeCluster` continues; deprecated.
//! - [`PutClustersClusterId`](mod@put_clusters_cluster_id): Scales out a Kubernetes cluster by worker nodes of a given instance type, as a task; an older form.
//! - [`ResumeUpgradeCluster`](mod@resume_upgrade_cluster): Continues a cluster upgrade that `PauseClusterUpgrade` halted; deprecated.
//! - [`ScaleOutCluster`](mod@scale_out_cluster): Adds worker nodes to a cluster; they may be spread over several zones.
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

pub mod attach_instances;
pub mod attach_instances_to_node_pool;
pub mod cancel_cluster_upgrade;
pub mod cancel_component_upgrade;
pub mod cancel_operation_plan;
pub mod cancel_task;
pub mod cancel_workflow;
pub mod check_control_plane_log_enable;
pub mod check_service_role;
pub mod clean_cluster_user_permissions;
pub mod clean_user_permissions;
pub mod create_autoscaling_config;
pub mod create_cluster;
pub mod create_cluster_diagnosis;
pub mod create_cluster_inspect_config;
pub mod create_cluster_node_pool;
pub mod create_kubernetes_trigger;
pub mod create_template;
pub mod create_trigger;
pub mod delete_alert_contact;
pub mod delete_alert_contact_group;
pub mod delete_cluster;
pub mod delete_cluster_inspect_config;
pub mod delete_cluster_nodepool;
pub mod delete_cluster_nodes;
pub mod delete_kubernetes_trigger;
pub mod delete_policy_instance;
pub mod delete_template;
pub mod delete_trigger;
pub mod deploy_policy_instance;
pub mod descirbe_workflow;
pub mod describe_addon;
pub mod describe_addons;
pub mod describe_cluster_addon_instance;
pub mod describe_cluster_addon_metadata;
pub mod describe_cluster_addon_upgrade_status;
pub mod describe_cluster_addons_upgrade_status;
pub mod describe_cluster_addons_version;
pub mod describe_cluster_attach_scripts;
pub mod describe_cluster_detail;
pub mod describe_cluster_events;
pub mod describe_cluster_logs;
pub mod describe_cluster_namespaces;
pub mod describe_cluster_node_pool_detail;
pub mod describe_cluster_node_pools;
pub mod describe_cluster_nodes;
pub mod describe_cluster_resources;
pub mod describe_cluster_tasks;
pub mod describe_cluster_user_kubeconfig;
pub mod describe_cluster_v2_user_kubeconfig;
pub mod describe_cluster_vuls;
pub mod describe_clusters;
pub mod describe_clusters_for_region;
pub mod describe_clusters_v1;
pub mod describe_events;
pub mod describe_events_for_region;
pub mod describe_external_agent;
pub mod describe_kubernetes_version_metadata;
pub mod describe_node_pool_vuls;
pub mod describe_policies;
pub mod describe_policy_details;
pub mod describe_policy_governance_in_cluster;
pub mod describe_policy_instances;
pub mod describe_policy_instances_status;
pub mod describe_resources_delete_protection;
pub mod describe_subaccount_k8s_cluster_user_config;
pub mod describe_task_info;
pub mod describe_template_attribute;
pub mod describe_templates;
pub mod describe_trigger;
pub mod describe_user_cluster_namespaces;
pub mod describe_user_permission;
pub mod describe_user_quota;
pub mod describe_workflows;
pub mod fix_node_pool_vuls;
pub mod get_cluster_addon_instance;
pub mod get_cluster_audit_project;
pub mod get_cluster_check;
pub mod get_cluster_diagnosis_check_items;
pub mod get_cluster_diagnosis_result;
pub mod get_cluster_inspect_config;
pub mod get_cluster_inspect_report_detail;
pub mod get_clusters_clusterid_certs;
pub mod get_kubernetes_trigger;
pub mod get_upgrade_status;
pub mod grant_permissions;
pub mod install_cluster_addons;
pub mod install_node_pool_components;
pub mod list_addons;
pub mod list_cluster_addon_instance_resources;
pub mod list_cluster_addon_instances;
pub mod list_cluster_checks;
pub mod list_cluster_inspect_reports;
pub mod list_cluster_kubeconfig_states;
pub mod list_operation_plans;
pub mod list_operation_plans_for_region;
pub mod list_tag_resources;
pub mod list_user_kube_config_states;
pub mod migrate_cluster;
pub mod modify_cluster;
pub mod modify_cluster_addon;
pub mod modify_cluster_configuration;
pub mod modify_cluster_node_pool;
pub mod modify_cluster_tags;
pub mod modify_node_pool_node_config;
pub mod modify_policy_instance;
pub mod open_ack_service;
pub mod pause_cluster_upgrade;
pub mod pause_component_upgrade;
pub mod pause_task;
pub mod put_clusters_cluster_id;
pub mod remove_node_pool_nodes;
pub mod remove_workflow;
pub mod repair_cluster_node_pool;
pub mod resume_component_upgrade;
pub mod resume_task;
pub mod resume_upgrade_cluster;
pub mod revoke_k8s_cluster_kube_config;
pub mod run_cluster_check;
pub mod run_cluster_inspect;
pub mod scale_cluster_node_pool;
pub mod scale_out_cluster;
pub mod scan_cluster_vuls;
pub mod start_alert;
pub mod stop_alert;
pub mod sync_cluster_node_pool;
pub mod tag_resources;
pub mod un_install_cluster_addons;
pub mod untag_resources;
pub mod update_cluster_audit_log_config;
pub mod update_cluster_inspect_config;
pub mod update_contact_group_for_alert;
pub mod update_control_plane_log;
pub mod update_k8s_cluster_user_config_expire;
pub mod update_node_pool_component;
pub mod update_resources_delete_protection;
pub mod update_template;
pub mod update_user_permissions;
pub mod upgrade_cluster;
pub mod upgrade_cluster_addons;
pub mod upgrade_cluster_nodepool;
pub mod types;

#[cfg_attr(doc, doc(hidden))]
pub use {
    attach_instances::{AttachInstancesRequest, AttachInstancesResponse},
    attach_instances_to_node_pool::{AttachInstancesToNodePoolRequest, AttachInstancesToNodePoolResponse},
    cancel_cluster_upgrade::{CancelClusterUpgradeRequest, CancelClusterUpgradeResponse},
    cancel_component_upgrade::{CancelComponentUpgradeRequest, CancelComponentUpgradeResponse},
    cancel_operation_plan::{CancelOperationPlanRequest, CancelOperationPlanResponse},
    cancel_task::{CancelTaskRequest, CancelTaskResponse},
    cancel_workflow::{CancelWorkflowRequest, CancelWorkflowResponse},
    check_control_plane_log_enable::{CheckControlPlaneLogEnableRequest, CheckControlPlaneLogEnableResponse},
    check_service_role::{CheckServiceRoleRequest, CheckServiceRoleResponse},
    clean_cluster_user_permissions::{CleanClusterUserPermissionsRequest, CleanClusterUserPermissionsResponse},
    clean_user_permissions::{CleanUserPermissionsRequest, CleanUserPermissionsResponse},
    create_autoscaling_config::{CreateAutoscalingConfigRequest, CreateAutoscalingConfigResponse},
    create_cluster::{CreateClusterRequest, CreateClusterResponse},
    create_cluster_diagnosis::{CreateClusterDiagnosisRequest, CreateClusterDiagnosisResponse},
    create_cluster_inspect_config::{CreateClusterInspectConfigRequest, CreateClusterInspectConfigResponse},
    create_cluster_node_pool::{CreateClusterNodePoolRequest, CreateClusterNodePoolResponse},
    create_kubernetes_trigger::{CreateKubernetesTriggerRequest, CreateKubernetesTriggerResponse},
    create_template::{CreateTemplateRequest, CreateTemplateResponse},
    create_trigger::{CreateTriggerRequest, CreateTriggerResponse},
    delete_alert_contact::{DeleteAlertContactRequest, DeleteAlertContactResponse},
    delete_alert_contact_group::{DeleteAlertContactGroupRequest, DeleteAlertContactGroupResponse},
    delete_cluster::{DeleteClusterRequest, DeleteClusterResponse},
    delete_cluster_inspect_config::{DeleteClusterInspectConfigRequest, DeleteClusterInspectConfigResponse},
    delete_cluster_nodepool::{DeleteClusterNodepoolRequest, DeleteClusterNodepoolResponse},
    delete_cluster_nodes::{DeleteClusterNodesRequest, DeleteClusterNodesResponse},
    delete_kubernetes_trigger::{DeleteKubernetesTriggerRequest, DeleteKubernetesTriggerResponse},
    delete_policy_instance::{DeletePolicyInstanceRequest, DeletePolicyInstanceResponse},
    delete_template::{DeleteTemplateRequest, DeleteTemplateResponse},
    delete_trigger::{DeleteTriggerRequest, DeleteTriggerResponse},
    deploy_policy_instance::{DeployPolicyInstanceRequest, DeployPolicyInstanceResponse},
    descirbe_workflow::{DescirbeWorkflowRequest, DescirbeWorkflowResponse},
    describe_addon::{DescribeAddonRequest, DescribeAddonResponse},
    describe_addons::{DescribeAddonsRequest, DescribeAddonsResponse},
    describe_cluster_addon_instance::{DescribeClusterAddonInstanceRequest, DescribeClusterAddonInstanceResponse},
    describe_cluster_addon_metadata::{DescribeClusterAddonMetadataRequest, DescribeClusterAddonMetadataResponse},
    describe_cluster_addon_upgrade_status::{DescribeClusterAddonUpgradeStatusRequest, DescribeClusterAddonUpgradeStatusResponse},
    describe_cluster_addons_upgrade_status::{DescribeClusterAddonsUpgradeStatusRequest, DescribeClusterAddonsUpgradeStatusResponse},
    describe_cluster_addons_version::{DescribeClusterAddonsVersionRequest, DescribeClusterAddonsVersionResponse},
    describe_cluster_attach_scripts::{DescribeClusterAttachScriptsRequest, DescribeClusterAttachScriptsResponse},
    describe_cluster_detail::{DescribeClusterDetailRequest, DescribeClusterDetailResponse},
    describe_cluster_events::{DescribeClusterEventsRequest, DescribeClusterEventsResponse},
    describe_cluster_logs::{DescribeClusterLogsRequest, DescribeClusterLogsResponse},
    describe_cluster_namespaces::{DescribeClusterNamespacesRequest, DescribeClusterNamespacesResponse},
    describe_cluster_node_pool_detail::{DescribeClusterNodePoolDetailRequest, DescribeClusterNodePoolDetailResponse},
    describe_cluster_node_pools::{DescribeClusterNodePoolsRequest, DescribeClusterNodePoolsResponse},
    describe_cluster_nodes::{DescribeClusterNodesRequest, DescribeClusterNodesResponse},
    describe_cluster_resources::{DescribeClusterResourcesRequest, DescribeClusterResourcesResponse},
    describe_cluster_tasks::{DescribeClusterTasksRequest, DescribeClusterTasksResponse},
    describe_cluster_user_kubeconfig::{DescribeClusterUserKubeconfigRequest, DescribeClusterUserKubeconfigResponse},
    describe_cluster_v2_user_kubeconfig::{DescribeClusterV2UserKubeconfigRequest, DescribeClusterV2UserKubeconfigResponse},
    describe_cluster_vuls::{DescribeClusterVulsRequest, DescribeClusterVulsResponse},
    describe_clusters::{DescribeClustersRequest, DescribeClustersResponse},
    describe_clusters_for_region::{DescribeClustersForRegionRequest, DescribeClustersForRegionResponse},
    describe_clusters_v1::{DescribeClustersV1Request, DescribeClustersV1Response},
    describe_events::{DescribeEventsRequest, DescribeEventsResponse},
    describe_events_for_region::{DescribeEventsForRegionRequest, DescribeEventsForRegionResponse},
    describe_external_agent::{DescribeExternalAgentRequest, DescribeExternalAgentResponse},
    describe_kubernetes_version_metadata::{DescribeKubernetesVersionMetadataRequest, DescribeKubernetesVersionMetadataResponse},
    describe_node_pool_vuls::{DescribeNodePoolVulsRequest, DescribeNodePoolVulsResponse},
    describe_policies::{DescribePoliciesRequest, DescribePoliciesResponse},
    describe_policy_details::{DescribePolicyDetailsRequest, DescribePolicyDetailsResponse},
    describe_policy_governance_in_cluster::{DescribePolicyGovernanceInClusterRequest, DescribePolicyGovernanceInClusterResponse},
    describe_policy_instances::{DescribePolicyInstancesRequest, DescribePolicyInstancesResponse},
    describe_policy_instances_status::{DescribePolicyInstancesStatusRequest, DescribePolicyInstancesStatusResponse},
    describe_resources_delete_protection::{DescribeResourcesDeleteProtectionRequest, DescribeResourcesDeleteProtectionResponse},
    describe_subaccount_k8s_cluster_user_config::{DescribeSubaccountK8sClusterUserConfigRequest, DescribeSubaccountK8sClusterUserConfigResponse},
    describe_task_info::{DescribeTaskInfoRequest, DescribeTaskInfoResponse},
    describe_template_attribute::{DescribeTemplateAttributeRequest, DescribeTemplateAttributeResponse},
    describe_templates::{DescribeTemplatesRequest, DescribeTemplatesResponse},
    describe_trigger::{DescribeTriggerRequest, DescribeTriggerResponse},
    describe_user_cluster_namespaces::{DescribeUserClusterNamespacesRequest, DescribeUserClusterNamespacesResponse},
    describe_user_permission::{DescribeUserPermissionRequest, DescribeUserPermissionResponse},
    describe_user_quota::{DescribeUserQuotaRequest, DescribeUserQuotaResponse},
    describe_workflows::{DescribeWorkflowsRequest, DescribeWorkflowsResponse},
    fix_node_pool_vuls::{FixNodePoolVulsRequest, FixNodePoolVulsResponse},
    get_cluster_addon_instance::{GetClusterAddonInstanceRequest, GetClusterAddonInstanceResponse},
    get_cluster_audit_project::{GetClusterAuditProjectRequest, GetClusterAuditProjectResponse},
    get_cluster_check::{GetClusterCheckRequest, GetClusterCheckResponse},
    get_cluster_diagnosis_check_items::{GetClusterDiagnosisCheckItemsRequest, GetClusterDiagnosisCheckItemsResponse},
    get_cluster_diagnosis_result::{GetClusterDiagnosisResultRequest, GetClusterDiagnosisResultResponse},
    get_cluster_inspect_config::{GetClusterInspectConfigRequest, GetClusterInspectConfigResponse},
    get_cluster_inspect_report_detail::{GetClusterInspectReportDetailRequest, GetClusterInspectReportDetailResponse},
    get_clusters_clusterid_certs::{GetClustersClusteridCertsRequest, GetClustersClusteridCertsResponse},
    get_kubernetes_trigger::{GetKubernetesTriggerRequest, GetKubernetesTriggerResponse},
    get_upgrade_status::{GetUpgradeStatusRequest, GetUpgradeStatusResponse},
    grant_permissions::{GrantPermissionsRequest, GrantPermissionsResponse},
    install_cluster_addons::{InstallClusterAddonsRequest, InstallClusterAddonsResponse},
    install_node_pool_components::{InstallNodePoolComponentsRequest, InstallNodePoolComponentsResponse},
    list_addons::{ListAddonsRequest, ListAddonsResponse},
    list_cluster_addon_instance_resources::{ListClusterAddonInstanceResourcesRequest, ListClusterAddonInstanceResourcesResponse},
    list_cluster_addon_instances::{ListClusterAddonInstancesRequest, ListClusterAddonInstancesResponse},
    list_cluster_checks::{ListClusterChecksRequest, ListClusterChecksResponse},
    list_cluster_inspect_reports::{ListClusterInspectReportsRequest, ListClusterInspectReportsResponse},
    list_cluster_kubeconfig_states::{ListClusterKubeconfigStatesRequest, ListClusterKubeconfigStatesResponse},
    list_operation_plans::{ListOperationPlansRequest, ListOperationPlansResponse},
    list_operation_plans_for_region::{ListOperationPlansForRegionRequest, ListOperationPlansForRegionResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_user_kube_config_states::{ListUserKubeConfigStatesRequest, ListUserKubeConfigStatesResponse},
    migrate_cluster::{MigrateClusterRequest, MigrateClusterResponse},
    modify_cluster::{ModifyClusterRequest, ModifyClusterResponse},
    modify_cluster_addon::{ModifyClusterAddonRequest, ModifyClusterAddonResponse},
    modify_cluster_configuration::{ModifyClusterConfigurationRequest, ModifyClusterConfigurationResponse},
    modify_cluster_node_pool::{ModifyClusterNodePoolRequest, ModifyClusterNodePoolResponse},
    modify_cluster_tags::{ModifyClusterTagsRequest, ModifyClusterTagsResponse},
    modify_node_pool_node_config::{ModifyNodePoolNodeConfigRequest, ModifyNodePoolNodeConfigResponse},
    modify_policy_instance::{ModifyPolicyInstanceRequest, ModifyPolicyInstanceResponse},
    open_ack_service::{OpenAckServiceRequest, OpenAckServiceResponse},
    pause_cluster_upgrade::{PauseClusterUpgradeRequest, PauseClusterUpgradeResponse},
    pause_component_upgrade::{PauseComponentUpgradeRequest, PauseComponentUpgradeResponse},
    pause_task::{PauseTaskRequest, PauseTaskResponse},
    put_clusters_cluster_id::{PutClustersClusterIdRequest, PutClustersClusterIdResponse},
    remove_node_pool_nodes::{RemoveNodePoolNodesRequest, RemoveNodePoolNodesResponse},
    remove_workflow::{RemoveWorkflowRequest, RemoveWorkflowResponse},
    repair_cluster_node_pool::{RepairClusterNodePoolRequest, RepairClusterNodePoolResponse},
    resume_component_upgrade::{ResumeComponentUpgradeRequest, ResumeComponentUpgradeResponse},
    resume_task::{ResumeTaskRequest, ResumeTaskResponse},
    resume_upgrade_cluster::{ResumeUpgradeClusterRequest, ResumeUpgradeClusterResponse},
    revoke_k8s_cluster_kube_config::{RevokeK8sClusterKubeConfigRequest, RevokeK8sClusterKubeConfigResponse},
    run_cluster_check::{RunClusterCheckRequest, RunClusterCheckResponse},
    run_cluster_inspect::{RunClusterInspectRequest, RunClusterInspectResponse},
    scale_cluster_node_pool::{ScaleClusterNodePoolRequest, ScaleClusterNodePoolResponse},
    scale_out_cluster::{ScaleOutClusterRequest, ScaleOutClusterResponse},
    scan_cluster_vuls::{ScanClusterVulsRequest, ScanClusterVulsResponse},
    start_alert::{StartAlertRequest, StartAlertResponse},
    stop_alert::{StopAlertRequest, StopAlertResponse},
    sync_cluster_node_pool::{SyncClusterNodePoolRequest, SyncClusterNodePoolResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    un_install_cluster_addons::{UnInstallClusterAddonsRequest, UnInstallClusterAddonsResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_cluster_audit_log_config::{UpdateClusterAuditLogConfigRequest, UpdateClusterAuditLogConfigResponse},
    update_cluster_inspect_config::{UpdateClusterInspectConfigRequest, UpdateClusterInspectConfigResponse},
    update_contact_group_for_alert::{UpdateContactGroupForAlertRequest, UpdateContactGroupForAlertResponse},
    update_control_plane_log::{UpdateControlPlaneLogRequest, UpdateControlPlaneLogResponse},
    update_k8s_cluster_user_config_expire::{UpdateK8sClusterUserConfigExpireRequest, UpdateK8sClusterUserConfigExpireResponse},
    update_node_pool_component::{UpdateNodePoolComponentRequest, UpdateNodePoolComponentResponse},
    update_resources_delete_protection::{UpdateResourcesDeleteProtectionRequest, UpdateResourcesDeleteProtectionResponse},
    update_template::{UpdateTemplateRequest, UpdateTemplateResponse},
    update_user_permissions::{UpdateUserPermissionsRequest, UpdateUserPermissionsResponse},
    upgrade_cluster::{UpgradeClusterRequest, UpgradeClusterResponse},
    upgrade_cluster_addons::{UpgradeClusterAddonsRequest, UpgradeClusterAddonsResponse},
    upgrade_cluster_nodepool::{UpgradeClusterNodepoolRequest, UpgradeClusterNodepoolResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "CS",
    version: "2015-12-15",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "cs.ap-northeast-1.aliyuncs.com"),
            RegionalEndpoint::public("ap-northeast-2", "cs.ap-northeast-2.aliyuncs.com"),
            RegionalEndpoint::public("ap-south-1", "cs.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-1", "cs.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-2", "cs.ap-southeast-2.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-3", "cs.ap-southeast-3.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-5", "cs.ap-southeast-5.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-7", "cs.ap-southeast-7.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing", "cs.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "cs.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "cs.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "cs.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "cs.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "cs.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "cs.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "cs.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "cs.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "cs.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "cs.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "cs.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "cs.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "cs.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "cs.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "cs.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "cs.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "cs.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "cs.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu-gic-1",
                "cs.cn-wulanchabu-gic-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-zhangjiakou", "cs.cn-zhangjiakou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "cs.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "cs.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "cs.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "cs.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "cs.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "cs.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "cs.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-southeast-1", "cs.us-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "cs.us-west-1.aliyuncs.com"),
        ],
        rule: Some("cs.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Container Service for Kubernetes.
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
    /// Adds existing ECS instances to a cluster as nodes, optionally into a given node pool.
    #[inline]
    pub fn attach_instances(
        &self,
        request: AttachInstancesRequest,
    ) -> Call<'_, AttachInstancesRequest> {
        self.inner.call(request)
    }
    /// Adds existing ECS instances to a node pool as worker nodes, also nodes that were removed before.
    #[inline]
    pub fn attach_instances_to_node_pool(
        &self,
        request: AttachInstancesToNodePoolRequest,
    ) -> Call<'_, AttachInstancesToNodePoolRequest> {
        self.inner.call(request)
    }
    /// Calls off a running Kubernetes version upgrade of a cluster; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn cancel_cluster_upgrade(
        &self,
        request: CancelClusterUpgradeRequest,
    ) -> Call<'_, CancelClusterUpgradeRequest> {
        self.inner.call(request)
    }
    /// Calls off a running upgrade of one component of a cluster; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn cancel_component_upgrade(
        &self,
        request: CancelComponentUpgradeRequest,
    ) -> Call<'_, CancelComponentUpgradeRequest> {
        self.inner.call(request)
    }
    /// Cancels a plan of automated O\&M that has not been carried out yet.
    #[inline]
    pub fn cancel_operation_plan(
        &self,
        request: CancelOperationPlanRequest,
    ) -> Call<'_, CancelOperationPlanRequest> {
        self.inner.call(request)
    }
    /// Cancels a cluster task by its ID, so that it does not run further.
    #[inline]
    pub fn cancel_task(
        &self,
        request: CancelTaskRequest,
    ) -> Call<'_, CancelTaskRequest> {
        self.inner.call(request)
    }
    /// Cancels a running workflow of the genomics computing service (AGS); deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn cancel_workflow(
        &self,
        request: CancelWorkflowRequest,
    ) -> Call<'_, CancelWorkflowRequest> {
        self.inner.call(request)
    }
    /// Returns which control plane components of a managed cluster write logs to SLS, and how long these are kept.
    #[inline]
    pub fn check_control_plane_log_enable(
        &self,
        request: CheckControlPlaneLogEnableRequest,
    ) -> Call<'_, CheckControlPlaneLogEnableRequest> {
        self.inner.call(request)
    }
    /// Tells for each of the given service roles whether the account has granted it.
    #[inline]
    pub fn check_service_role(
        &self,
        request: CheckServiceRoleRequest,
    ) -> Call<'_, CheckServiceRoleRequest> {
        self.inner.call(request)
    }
    /// Takes one user's kubeconfig credentials and RBAC permissions in one cluster away.
    #[inline]
    pub fn clean_cluster_user_permissions(
        &self,
        request: CleanClusterUserPermissionsRequest,
    ) -> Call<'_, CleanClusterUserPermissionsRequest> {
        self.inner.call(request)
    }
    /// Takes a user's kubeconfig credentials and RBAC permissions away in every cluster, as for someone who left the company.
    #[inline]
    pub fn clean_user_permissions(
        &self,
        request: CleanUserPermissionsRequest,
    ) -> Call<'_, CleanUserPermissionsRequest> {
        self.inner.call(request)
    }
    /// Sets the cluster's node autoscaling: scale-in threshold, cool-down time, scan interval, and how pools are chosen for expansion.
    #[inline]
    pub fn create_autoscaling_config(
        &self,
        request: CreateAutoscalingConfigRequest,
    ) -> Call<'_, CreateAutoscalingConfigRequest> {
        self.inner.call(request)
    }
    /// Creates an ACK cluster of any type, managed, dedicated, Serverless, or Edge, or registers an external one.
    #[inline]
    pub fn create_cluster(
        &self,
        request: CreateClusterRequest,
    ) -> Call<'_, CreateClusterRequest> {
        self.inner.call(request)
    }
    /// Starts a diagnosis of a node, pod, service, ingress, memory, or network in a cluster.
    #[inline]
    pub fn create_cluster_diagnosis(
        &self,
        request: CreateClusterDiagnosisRequest,
    ) -> Call<'_, CreateClusterDiagnosisRequest> {
        self.inner.call(request)
    }
    /// Sets up recurring inspection of a cluster with its schedule and the check items left out.
    #[inline]
    pub fn create_cluster_inspect_config(
        &self,
        request: CreateClusterInspectConfigRequest,
    ) -> Call<'_, CreateClusterInspectConfigRequest> {
        self.inner.call(request)
    }
    /// Creates a node pool in a cluster, with the settings that its nodes share.
    #[inline]
    pub fn create_cluster_node_pool(
        &self,
        request: CreateClusterNodePoolRequest,
    ) -> Call<'_, CreateClusterNodePoolRequest> {
        self.inner.call(request)
    }
    /// Creates a trigger that redeploys an application of a cluster when called; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_kubernetes_trigger(
        &self,
        request: CreateKubernetesTriggerRequest,
    ) -> Call<'_, CreateKubernetesTriggerRequest> {
        self.inner.call(request)
    }
    /// Stores an orchestration template, YAML that describes Kubernetes resources for later deployments.
    #[inline]
    pub fn create_template(
        &self,
        request: CreateTemplateRequest,
    ) -> Call<'_, CreateTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates a trigger for an application in a cluster; its action is a redeployment.
    #[inline]
    pub fn create_trigger(
        &self,
        request: CreateTriggerRequest,
    ) -> Call<'_, CreateTriggerRequest> {
        self.inner.call(request)
    }
    /// Deletes alert contacts of the container service; they receive no alert messages from then on.
    #[inline]
    pub fn delete_alert_contact(
        &self,
        request: DeleteAlertContactRequest,
    ) -> Call<'_, DeleteAlertContactRequest> {
        self.inner.call(request)
    }
    /// Deletes groups of alert contacts; alert rules that notify them reach these people no more.
    #[inline]
    pub fn delete_alert_contact_group(
        &self,
        request: DeleteAlertContactGroupRequest,
    ) -> Call<'_, DeleteAlertContactGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a cluster and releases its nodes; what else is kept or deleted is decided by the call.
    #[inline]
    pub fn delete_cluster(
        &self,
        request: DeleteClusterRequest,
    ) -> Call<'_, DeleteClusterRequest> {
        self.inner.call(request)
    }
    /// Removes the inspection settings of a cluster, which ends its scheduled inspections.
    #[inline]
    pub fn delete_cluster_inspect_config(
        &self,
        request: DeleteClusterInspectConfigRequest,
    ) -> Call<'_, DeleteClusterInspectConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a node pool that is no longer needed, which takes its nodes out of the cluster.
    #[inline]
    pub fn delete_cluster_nodepool(
        &self,
        request: DeleteClusterNodepoolRequest,
    ) -> Call<'_, DeleteClusterNodepoolRequest> {
        self.inner.call(request)
    }
    /// Takes nodes out of a cluster; pods on them move elsewhere, so spare capacity should be at hand.
    #[inline]
    pub fn delete_cluster_nodes(
        &self,
        request: DeleteClusterNodesRequest,
    ) -> Call<'_, DeleteClusterNodesRequest> {
        self.inner.call(request)
    }
    /// Deletes an application trigger, by its ID; its URL no longer sets off a redeployment.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_kubernetes_trigger(
        &self,
        request: DeleteKubernetesTriggerRequest,
    ) -> Call<'_, DeleteKubernetesTriggerRequest> {
        self.inner.call(request)
    }
    /// Removes deployed instances of a security policy from a cluster, which is no longer enforced there.
    #[inline]
    pub fn delete_policy_instance(
        &self,
        request: DeletePolicyInstanceRequest,
    ) -> Call<'_, DeletePolicyInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes an orchestration template; applications that were deployed from it keep running.
    #[inline]
    pub fn delete_template(
        &self,
        request: DeleteTemplateRequest,
    ) -> Call<'_, DeleteTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes an application trigger of a cluster, so that calls to its URL have no effect any more.
    #[inline]
    pub fn delete_trigger(
        &self,
        request: DeleteTriggerRequest,
    ) -> Call<'_, DeleteTriggerRequest> {
        self.inner.call(request)
    }
    /// Puts a security policy to work in a cluster; it warns about violations or blocks them in the chosen namespaces.
    #[inline]
    pub fn deploy_policy_instance(
        &self,
        request: DeployPolicyInstanceRequest,
    ) -> Call<'_, DeployPolicyInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns the details of one workflow, its state and progress among them; the name is misspelled in the API itself.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn descirbe_workflow(
        &self,
        request: DescirbeWorkflowRequest,
    ) -> Call<'_, DescirbeWorkflowRequest> {
        self.inner.call(request)
    }
    /// Returns one component as available for a region, cluster type, and version, with its parameter schema and requirements.
    #[inline]
    pub fn describe_addon(
        &self,
        request: DescribeAddonRequest,
    ) -> Call<'_, DescribeAddonRequest> {
        self.inner.call(request)
    }
    /// Lists all components that the platform offers for a type of cluster, by group; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_addons(
        &self,
        request: DescribeAddonsRequest,
    ) -> Call<'_, DescribeAddonsRequest> {
        self.inner.call(request)
    }
    /// Returns version, state, and configuration of one component installed in a cluster; deprecated, see `GetClusterAddonInstance`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cluster_addon_instance(
        &self,
        request: DescribeClusterAddonInstanceRequest,
    ) -> Call<'_, DescribeClusterAddonInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns the version of a component that a given cluster can use, with its configurable parameters; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cluster_addon_metadata(
        &self,
        request: DescribeClusterAddonMetadataRequest,
    ) -> Call<'_, DescribeClusterAddonMetadataRequest> {
        self.inner.call(request)
    }
    /// Returns how far the upgrade of one component of a cluster has come; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cluster_addon_upgrade_status(
        &self,
        request: DescribeClusterAddonUpgradeStatusRequest,
    ) -> Call<'_, DescribeClusterAddonUpgradeStatusRequest> {
        self.inner.call(request)
    }
    /// Returns the upgrade state of several components of a cluster at once, by their names; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cluster_addons_upgrade_status(
        &self,
        request: DescribeClusterAddonsUpgradeStatusRequest,
    ) -> Call<'_, DescribeClusterAddonsUpgradeStatusRequest> {
        self.inner.call(request)
    }
    /// Returns versions and details of all components installed in a cluster; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cluster_addons_version(
        &self,
        request: DescribeClusterAddonsVersionRequest,
    ) -> Call<'_, DescribeClusterAddonsVersionRequest> {
        self.inner.call(request)
    }
    /// Returns the script to run on an existing machine so that it joins the cluster as a node.
    #[inline]
    pub fn describe_cluster_attach_scripts(
        &self,
        request: DescribeClusterAttachScriptsRequest,
    ) -> Call<'_, DescribeClusterAttachScriptsRequest> {
        self.inner.call(request)
    }
    /// Returns everything about one cluster: state, version, network, endpoints, and settings.
    #[inline]
    pub fn describe_cluster_detail(
        &self,
        request: DescribeClusterDetailRequest,
    ) -> Call<'_, DescribeClusterDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the events of one cluster, such as upgrades, scaling, and component installations, with their level and time.
    #[inline]
    pub fn describe_cluster_events(
        &self,
        request: DescribeClusterEventsRequest,
    ) -> Call<'_, DescribeClusterEventsRequest> {
        self.inner.call(request)
    }
    /// Returns log entries that ACK wrote about a cluster, for tracing the cause of problems.
    #[inline]
    pub fn describe_cluster_logs(
        &self,
        request: DescribeClusterLogsRequest,
    ) -> Call<'_, DescribeClusterLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the names of the Kubernetes namespaces in a cluster.
    #[inline]
    pub fn describe_cluster_namespaces(
        &self,
        request: DescribeClusterNamespacesRequest,
    ) -> Call<'_, DescribeClusterNamespacesRequest> {
        self.inner.call(request)
    }
    /// Returns the full configuration and state of one node pool in a cluster.
    #[inline]
    pub fn describe_cluster_node_pool_detail(
        &self,
        request: DescribeClusterNodePoolDetailRequest,
    ) -> Call<'_, DescribeClusterNodePoolDetailRequest> {
        self.inner.call(request)
    }
    /// Lists all node pools of a cluster with their configuration and state.
    #[inline]
    pub fn describe_cluster_node_pools(
        &self,
        request: DescribeClusterNodePoolsRequest,
    ) -> Call<'_, DescribeClusterNodePoolsRequest> {
        self.inner.call(request)
    }
    /// Lists nodes of a cluster, which a node pool or a state can narrow down.
    #[inline]
    pub fn describe_cluster_nodes(
        &self,
        request: DescribeClusterNodesRequest,
    ) -> Call<'_, DescribeClusterNodesRequest> {
        self.inner.call(request)
    }
    /// Lists cloud resources that belong to a cluster, such as its VPC and SLB instances, but not its nodes.
    #[inline]
    pub fn describe_cluster_resources(
        &self,
        request: DescribeClusterResourcesRequest,
    ) -> Call<'_, DescribeClusterResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks of a cluster, such as component installations, with type, state, and error.
    #[inline]
    pub fn describe_cluster_tasks(
        &self,
        request: DescribeClusterTasksRequest,
    ) -> Call<'_, DescribeClusterTasksRequest> {
        self.inner.call(request)
    }
    /// Returns a kubeconfig with which the caller can connect to the cluster, on request a temporary one.
    #[inline]
    pub fn describe_cluster_user_kubeconfig(
        &self,
        request: DescribeClusterUserKubeconfigRequest,
    ) -> Call<'_, DescribeClusterUserKubeconfigRequest> {
        self.inner.call(request)
    }
    /// Returns a kubeconfig of the caller for a cluster, through version 2 of the path; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_cluster_v2_user_kubeconfig(
        &self,
        request: DescribeClusterV2UserKubeconfigRequest,
    ) -> Call<'_, DescribeClusterV2UserKubeconfigRequest> {
        self.inner.call(request)
    }
    /// Lists security vulnerabilities found in a cluster with name, type, and severity.
    #[inline]
    pub fn describe_cluster_vuls(
        &self,
        request: DescribeClusterVulsRequest,
    ) -> Call<'_, DescribeClusterVulsRequest> {
        self.inner.call(request)
    }
    /// Lists all clusters of the account, Swarm and Kubernetes ones; deprecated, see `DescribeClustersV1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_clusters(
        &self,
        request: DescribeClustersRequest,
    ) -> Call<'_, DescribeClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of the account in one region.
    #[inline]
    pub fn describe_clusters_for_region(
        &self,
        request: DescribeClustersForRegionRequest,
    ) -> Call<'_, DescribeClustersForRegionRequest> {
        self.inner.call(request)
    }
    /// Lists clusters of the account, filtered by name, type, specification, or region, page by page.
    #[inline]
    pub fn describe_clusters_v1(
        &self,
        request: DescribeClustersV1Request,
    ) -> Call<'_, DescribeClustersV1Request> {
        self.inner.call(request)
    }
    /// Lists cluster events of one type or cluster, with their level, source, and time.
    #[inline]
    pub fn describe_events(
        &self,
        request: DescribeEventsRequest,
    ) -> Call<'_, DescribeEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the events of one region, for all of its clusters or a single one.
    #[inline]
    pub fn describe_events_for_region(
        &self,
        request: DescribeEventsForRegionRequest,
    ) -> Call<'_, DescribeEventsForRegionRequest> {
        self.inner.call(request)
    }
    /// Returns the YAML of the agent that connects an external Kubernetes cluster as a registered one; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_external_agent(
        &self,
        request: DescribeExternalAgentRequest,
    ) -> Call<'_, DescribeExternalAgentRequest> {
        self.inner.call(request)
    }
    /// Lists the Kubernetes versions on offer with release and expiry date, operating systems, and container runtimes.
    #[inline]
    pub fn describe_kubernetes_version_metadata(
        &self,
        request: DescribeKubernetesVersionMetadataRequest,
    ) -> Call<'_, DescribeKubernetesVersionMetadataRequest> {
        self.inner.call(request)
    }
    /// Lists security vulnerabilities found on the nodes of a node pool, with their severity.
    #[inline]
    pub fn describe_node_pool_vuls(
        &self,
        request: DescribeNodePoolVulsRequest,
    ) -> Call<'_, DescribeNodePoolVulsRequest> {
        self.inner.call(request)
    }
    /// Lists the built-in security policy rules that clusters can enforce, by category.
    #[inline]
    pub fn describe_policies(
        &self,
        request: DescribePoliciesRequest,
    ) -> Call<'_, DescribePoliciesRequest> {
        self.inner.call(request)
    }
    /// Returns one security policy rule with its template, description, action, and severity.
    #[inline]
    pub fn describe_policy_details(
        &self,
        request: DescribePolicyDetailsRequest,
    ) -> Call<'_, DescribePolicyDetailsRequest> {
        self.inner.call(request)
    }
    /// Returns how policies do in a cluster: numbers enabled by severity, violations warned about or blocked, and audit logs.
    #[inline]
    pub fn describe_policy_governance_in_cluster(
        &self,
        request: DescribePolicyGovernanceInClusterRequest,
    ) -> Call<'_, DescribePolicyGovernanceInClusterRequest> {
        self.inner.call(request)
    }
    /// Lists the instances of security policy rules deployed in a cluster, with action and scope.
    #[inline]
    pub fn describe_policy_instances(
        &self,
        request: DescribePolicyInstancesRequest,
    ) -> Call<'_, DescribePolicyInstancesRequest> {
        self.inner.call(request)
    }
    /// Counts the policy instances deployed in a cluster, by rule and by severity.
    #[inline]
    pub fn describe_policy_instances_status(
        &self,
        request: DescribePolicyInstancesStatusRequest,
    ) -> Call<'_, DescribePolicyInstancesStatusRequest> {
        self.inner.call(request)
    }
    /// Tells whether deletion protection is on for given namespaces or services in a cluster.
    #[inline]
    pub fn describe_resources_delete_protection(
        &self,
        request: DescribeResourcesDeleteProtectionRequest,
    ) -> Call<'_, DescribeResourcesDeleteProtectionRequest> {
        self.inner.call(request)
    }
    /// Issues or fetches, as an administrator, the kubeconfig of a given RAM user or RAM role for a cluster.
    #[inline]
    pub fn describe_subaccount_k8s_cluster_user_config(
        &self,
        request: DescribeSubaccountK8sClusterUserConfigRequest,
    ) -> Call<'_, DescribeSubaccountK8sClusterUserConfigRequest> {
        self.inner.call(request)
    }
    /// Returns type, state, and stages of one cluster task.
    #[inline]
    pub fn describe_task_info(
        &self,
        request: DescribeTaskInfoRequest,
    ) -> Call<'_, DescribeTaskInfoRequest> {
        self.inner.call(request)
    }
    /// Returns one orchestration template with its YAML content, tags, and access permission.
    #[inline]
    pub fn describe_template_attribute(
        &self,
        request: DescribeTemplateAttributeRequest,
    ) -> Call<'_, DescribeTemplateAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the orchestration templates of the account, along with their YAML content.
    #[inline]
    pub fn describe_templates(
        &self,
        request: DescribeTemplatesRequest,
    ) -> Call<'_, DescribeTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the triggers of an application in a cluster, with type, action, and token.
    #[inline]
    pub fn describe_trigger(
        &self,
        request: DescribeTriggerRequest,
    ) -> Call<'_, DescribeTriggerRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces of a cluster on which the calling RAM user or role holds RBAC permissions.
    #[inline]
    pub fn describe_user_cluster_namespaces(
        &self,
        request: DescribeUserClusterNamespacesRequest,
    ) -> Call<'_, DescribeUserClusterNamespacesRequest> {
        self.inner.call(request)
    }
    /// Lists the cluster permissions of a RAM user or role: resource, scope, predefined role, and origin.
    #[inline]
    pub fn describe_user_permission(
        &self,
        request: DescribeUserPermissionRequest,
    ) -> Call<'_, DescribeUserPermissionRequest> {
        self.inner.call(request)
    }
    /// Returns the account's quotas for clusters, node pools, and nodes.
    #[inline]
    pub fn describe_user_quota(
        &self,
        request: DescribeUserQuotaRequest,
    ) -> Call<'_, DescribeUserQuotaRequest> {
        self.inner.call(request)
    }
    /// Lists all workflows created with the genomics computing service (AGS); deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_workflows(
        &self,
        request: DescribeWorkflowsRequest,
    ) -> Call<'_, DescribeWorkflowsRequest> {
        self.inner.call(request)
    }
    /// Repairs known vulnerabilities on the nodes of a pool; nodes that need a restart are drained before it.
    #[inline]
    pub fn fix_node_pool_vuls(
        &self,
        request: FixNodePoolVulsRequest,
    ) -> Call<'_, FixNodePoolVulsRequest> {
        self.inner.call(request)
    }
    /// Returns one installed component of a cluster with its version, parameters, state, and whether logging is on.
    #[inline]
    pub fn get_cluster_addon_instance(
        &self,
        request: GetClusterAddonInstanceRequest,
    ) -> Call<'_, GetClusterAddonInstanceRequest> {
        self.inner.call(request)
    }
    /// Tells whether API server auditing is on for a cluster, and which SLS project receives the audit log.
    #[inline]
    pub fn get_cluster_audit_project(
        &self,
        request: GetClusterAuditProjectRequest,
    ) -> Call<'_, GetClusterAuditProjectRequest> {
        self.inner.call(request)
    }
    /// Returns state, items, and times of one check task, such as a check before an upgrade.
    #[inline]
    pub fn get_cluster_check(
        &self,
        request: GetClusterCheckRequest,
    ) -> Call<'_, GetClusterCheckRequest> {
        self.inner.call(request)
    }
    /// Lists the items that a cluster diagnosis checked, each with its level and message.
    #[inline]
    pub fn get_cluster_diagnosis_check_items(
        &self,
        request: GetClusterDiagnosisCheckItemsRequest,
    ) -> Call<'_, GetClusterDiagnosisCheckItemsRequest> {
        self.inner.call(request)
    }
    /// Returns the outcome of a diagnosis that `CreateClusterDiagnosis` started.
    #[inline]
    pub fn get_cluster_diagnosis_result(
        &self,
        request: GetClusterDiagnosisResultRequest,
    ) -> Call<'_, GetClusterDiagnosisResultRequest> {
        self.inner.call(request)
    }
    /// Returns whether scheduled inspection is on for a cluster, its schedule, and the check items left out.
    #[inline]
    pub fn get_cluster_inspect_config(
        &self,
        request: GetClusterInspectConfigRequest,
    ) -> Call<'_, GetClusterInspectConfigRequest> {
        self.inner.call(request)
    }
    /// Returns one inspection report of a cluster with the result of each check item.
    #[inline]
    pub fn get_cluster_inspect_report_detail(
        &self,
        request: GetClusterInspectReportDetailRequest,
    ) -> Call<'_, GetClusterInspectReportDetailRequest> {
        self.inner.call(request)
    }
    /// Fetches the certificate data of a cluster as text, with which clients connect to it.
    #[inline]
    pub fn get_clusters_clusterid_certs(
        &self,
        request: GetClustersClusteridCertsRequest,
    ) -> Call<'_, GetClustersClusteridCertsRequest> {
        self.inner.call(request)
    }
    /// Returns the triggers of an application, looked up by its name in a cluster; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_kubernetes_trigger(
        &self,
        request: GetKubernetesTriggerRequest,
    ) -> Call<'_, GetKubernetesTriggerRequest> {
        self.inner.call(request)
    }
    /// Returns step, state, and error of the Kubernetes version upgrade of a cluster; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_upgrade_status(
        &self,
        request: GetUpgradeStatusRequest,
    ) -> Call<'_, GetUpgradeStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the RBAC permissions of a RAM user or role in clusters; those it had so far are overwritten.
    #[inline]
    pub fn grant_permissions(
        &self,
        request: GrantPermissionsRequest,
    ) -> Call<'_, GrantPermissionsRequest> {
        self.inner.call(request)
    }
    /// Installs components by name and version in a cluster, such as for logging, networking or storage.
    #[inline]
    pub fn install_cluster_addons(
        &self,
        request: InstallClusterAddonsRequest,
    ) -> Call<'_, InstallClusterAddonsRequest> {
        self.inner.call(request)
    }
    /// Installs components on the nodes of a pool, in batches as the rolling policy says.
    #[inline]
    pub fn install_node_pool_components(
        &self,
        request: InstallNodePoolComponentsRequest,
    ) -> Call<'_, InstallNodePoolComponentsRequest> {
        self.inner.call(request)
    }
    /// Lists components available for a region, cluster type, and version, with their parameter schemas.
    #[inline]
    pub fn list_addons(
        &self,
        request: ListAddonsRequest,
    ) -> Call<'_, ListAddonsRequest> {
        self.inner.call(request)
    }
    /// Lists what an installed component consists of, such as Kubernetes objects and Helm releases.
    #[inline]
    pub fn list_cluster_addon_instance_resources(
        &self,
        request: ListClusterAddonInstanceResourcesRequest,
    ) -> Call<'_, ListClusterAddonInstanceResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the components installed in a cluster with version and state.
    #[inline]
    pub fn list_cluster_addon_instances(
        &self,
        request: ListClusterAddonInstancesRequest,
    ) -> Call<'_, ListClusterAddonInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the check tasks of a cluster with their type, state, and times.
    #[inline]
    pub fn list_cluster_checks(
        &self,
        request: ListClusterChecksRequest,
    ) -> Call<'_, ListClusterChecksRequest> {
        self.inner.call(request)
    }
    /// Lists the inspection reports of a cluster, page by page.
    #[inline]
    pub fn list_cluster_inspect_reports(
        &self,
        request: ListClusterInspectReportsRequest,
    ) -> Call<'_, ListClusterInspectReportsRequest> {
        self.inner.call(request)
    }
    /// Lists users that were issued a kubeconfig for a cluster, and the state of each.
    #[inline]
    pub fn list_cluster_kubeconfig_states(
        &self,
        request: ListClusterKubeconfigStatesRequest,
    ) -> Call<'_, ListClusterKubeconfigStatesRequest> {
        self.inner.call(request)
    }
    /// Lists the execution plans of automated O\&M, for all clusters or one, with their state and time.
    #[inline]
    pub fn list_operation_plans(
        &self,
        request: ListOperationPlansRequest,
    ) -> Call<'_, ListOperationPlansRequest> {
        self.inner.call(request)
    }
    /// Lists the latest 100 plans of automated O\&M in one region, such as cluster upgrades and CVE fixes.
    #[inline]
    pub fn list_operation_plans_for_region(
        &self,
        request: ListOperationPlansForRegionRequest,
    ) -> Call<'_, ListOperationPlansForRegionRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of given clusters, which keys and values can narrow down.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of one user with the state and expiry of the kubeconfig in each.
    #[inline]
    pub fn list_user_kube_config_states(
        &self,
        request: ListUserKubeConfigStatesRequest,
    ) -> Call<'_, ListUserKubeConfigStatesRequest> {
        self.inner.call(request)
    }
    /// Converts an ACK Basic cluster into an ACK Pro cluster in the background; a task ID tracks it.
    #[inline]
    pub fn migrate_cluster(
        &self,
        request: MigrateClusterRequest,
    ) -> Call<'_, MigrateClusterRequest> {
        self.inner.call(request)
    }
    /// Changes settings of a cluster, such as its name, deletion protection, or maintenance window.
    #[inline]
    pub fn modify_cluster(
        &self,
        request: ModifyClusterRequest,
    ) -> Call<'_, ModifyClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a component installed in a cluster, which may affect workloads.
    #[inline]
    pub fn modify_cluster_addon(
        &self,
        request: ModifyClusterAddonRequest,
    ) -> Call<'_, ModifyClusterAddonRequest> {
        self.inner.call(request)
    }
    /// Sets parameters of components on the managed side of a cluster, such as `kube-apiserver`.
    #[inline]
    pub fn modify_cluster_configuration(
        &self,
        request: ModifyClusterConfigurationRequest,
    ) -> Call<'_, ModifyClusterConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a node pool, such as its scaling limits, Kubernetes settings, or automatic O\&M.
    #[inline]
    pub fn modify_cluster_node_pool(
        &self,
        request: ModifyClusterNodePoolRequest,
    ) -> Call<'_, ModifyClusterNodePoolRequest> {
        self.inner.call(request)
    }
    /// Changes the tags of one cluster, given as pairs of key and value.
    #[inline]
    pub fn modify_cluster_tags(
        &self,
        request: ModifyClusterTagsRequest,
    ) -> Call<'_, ModifyClusterTagsRequest> {
        self.inner.call(request)
    }
    /// Changes the kubelet settings of a node pool's nodes, batch by batch, which restarts kubelet.
    #[inline]
    pub fn modify_node_pool_node_config(
        &self,
        request: ModifyNodePoolNodeConfigRequest,
    ) -> Call<'_, ModifyNodePoolNodeConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a policy instance in a cluster: its action (warn or block), parameters, or namespaces.
    #[inline]
    pub fn modify_policy_instance(
        &self,
        request: ModifyPolicyInstanceRequest,
    ) -> Call<'_, ModifyPolicyInstanceRequest> {
        self.inner.call(request)
    }
    /// Activates Container Service for Kubernetes for the account before its first use.
    #[inline]
    pub fn open_ack_service(
        &self,
        request: OpenAckServiceRequest,
    ) -> Call<'_, OpenAckServiceRequest> {
        self.inner.call(request)
    }
    /// Halts a running cluster upgrade, which `ResumeUpgradeCluster` continues; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn pause_cluster_upgrade(
        &self,
        request: PauseClusterUpgradeRequest,
    ) -> Call<'_, PauseClusterUpgradeRequest> {
        self.inner.call(request)
    }
    /// Halts a running upgrade of a component, which `ResumeComponentUpgrade` continues; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn pause_component_upgrade(
        &self,
        request: PauseComponentUpgradeRequest,
    ) -> Call<'_, PauseComponentUpgradeRequest> {
        self.inner.call(request)
    }
    /// Halts a running cluster task, which `ResumeTask` continues.
    #[inline]
    pub fn pause_task(&self, request: PauseTaskRequest) -> Call<'_, PauseTaskRequest> {
        self.inner.call(request)
    }
    /// Scales out a Kubernetes cluster by worker nodes of a given instance type, as a task; an older form.
    #[inline]
    pub fn put_clusters_cluster_id(
        &self,
        request: PutClustersClusterIdRequest,
    ) -> Call<'_, PutClustersClusterIdRequest> {
        self.inner.call(request)
    }
    /// Takes nodes out of a node pool, optionally draining them and releasing their ECS instances.
    #[inline]
    pub fn remove_node_pool_nodes(
        &self,
        request: RemoveNodePoolNodesRequest,
    ) -> Call<'_, RemoveNodePoolNodesRequest> {
        self.inner.call(request)
    }
    /// Deletes a workflow of the genomics computing service (AGS); deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn remove_workflow(
        &self,
        request: RemoveWorkflowRequest,
    ) -> Call<'_, RemoveWorkflowRequest> {
        self.inner.call(request)
    }
    /// Brings faulty nodes of a pool back to normal operation; healthy ones stay untouched.
    #[inline]
    pub fn repair_cluster_node_pool(
        &self,
        request: RepairClusterNodePoolRequest,
    ) -> Call<'_, RepairClusterNodePoolRequest> {
        self.inner.call(request)
    }
    /// Continues an upgrade of a component that `PauseComponentUpgrade` halted; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn resume_component_upgrade(
        &self,
        request: ResumeComponentUpgradeRequest,
    ) -> Call<'_, ResumeComponentUpgradeRequest> {
        self.inner.call(request)
    }
    /// Continues a cluster task that `PauseTask` halted.
    #[inline]
    pub fn resume_task(
        &self,
        request: ResumeTaskRequest,
    ) -> Call<'_, ResumeTaskRequest> {
        self.inner.call(request)
    }
    /// Continues a cluster upgrade that `PauseClusterUpgrade` halted; deprecated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn resume_upgrade_cluster(
        &self,
        request: ResumeUpgradeClusterRequest,
    ) -> Call<'_, ResumeUpgradeClusterRequest> {
        self.inner.call(request)
    }
    /// Revokes the caller's kubeconfig for a cluster; the old one stops working and a new one is generated.
    #[inline]
    pub fn revoke_k8s_cluster_kube_config(
        &self,
        request: RevokeK8sClusterKubeConfigRequest,
    ) -> Call<'_, RevokeK8sClusterKubeConfigRequest> {
        self.inner.call(request)
    }
    /// Starts a check of a cluster by hand, such as the one that must pass before an upgrade or a migration.
    #[inline]
    pub fn run_cluster_check(
        &self,
        request: RunClusterCheckRequest,
    ) -> Call<'_, RunClusterCheckRequest> {
        self.inner.call(request)
    }
    /// Starts an inspection of a cluster, whose findings end up in a report.
    #[inline]
    pub fn run_cluster_inspect(
        &self,
        request: RunClusterInspectRequest,
    ) -> Call<'_, RunClusterInspectRequest> {
        self.inner.call(request)
    }
    /// Adds the given number of nodes to a pool, made after the settings of the pool.
    #[inline]
    pub fn scale_cluster_node_pool(
        &self,
        request: ScaleClusterNodePoolRequest,
    ) -> Call<'_, ScaleClusterNodePoolRequest> {
        self.inner.call(request)
    }
    /// Adds worker nodes to a cluster; they may be spread over several zones.
    #[inline]
    pub fn scale_out_cluster(
        &self,
        request: ScaleOutClusterRequest,
    ) -> Call<'_, ScaleOutClusterRequest> {
        self.inner.call(request)
    }
    /// Starts a scan of a cluster for known weak points in its workloads, third-party software and operating systems.
    #[inline]
    pub fn scan_cluster_vuls(
        &self,
        request: ScanClusterVulsRequest,
    ) -> Call<'_, ScanClusterVulsRequest> {
        self.inner.call(request)
    }
    /// Switches an alert rule or a whole rule set of a cluster on, so that it sends messages.
    #[inline]
    pub fn start_alert(
        &self,
        request: StartAlertRequest,
    ) -> Call<'_, StartAlertRequest> {
        self.inner.call(request)
    }
    /// Stops a single alert rule or a whole group of alert rules of a cluster.
    #[inline]
    pub fn stop_alert(&self, request: StopAlertRequest) -> Call<'_, StopAlertRequest> {
        self.inner.call(request)
    }
    /// Brings the stored data of a node pool and its nodes in line with what actually exists.
    #[inline]
    pub fn sync_cluster_node_pool(
        &self,
        request: SyncClusterNodePoolRequest,
    ) -> Call<'_, SyncClusterNodePoolRequest> {
        self.inner.call(request)
    }
    /// Binds tags to one or more clusters.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes components from a cluster, named one by one; what they provided stops working.
    #[inline]
    pub fn un_install_cluster_addons(
        &self,
        request: UnInstallClusterAddonsRequest,
    ) -> Call<'_, UnInstallClusterAddonsRequest> {
        self.inner.call(request)
    }
    /// Removes tags from clusters, either the given keys or all.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Turns the API server audit log of a cluster on or off, or changes its SLS project.
    #[inline]
    pub fn update_cluster_audit_log_config(
        &self,
        request: UpdateClusterAuditLogConfigRequest,
    ) -> Call<'_, UpdateClusterAuditLogConfigRequest> {
        self.inner.call(request)
    }
    /// Changes whether and when a cluster is inspected, and which check items are left out.
    #[inline]
    pub fn update_cluster_inspect_config(
        &self,
        request: UpdateClusterInspectConfigRequest,
    ) -> Call<'_, UpdateClusterInspectConfigRequest> {
        self.inner.call(request)
    }
    /// Sets which contact groups an alert rule group of a cluster notifies.
    #[inline]
    pub fn update_contact_group_for_alert(
        &self,
        request: UpdateContactGroupForAlertRequest,
    ) -> Call<'_, UpdateContactGroupForAlertRequest> {
        self.inner.call(request)
    }
    /// Changes which control plane components of a managed cluster write logs to SLS, and how long these are kept.
    #[inline]
    pub fn update_control_plane_log(
        &self,
        request: UpdateControlPlaneLogRequest,
    ) -> Call<'_, UpdateControlPlaneLogRequest> {
        self.inner.call(request)
    }
    /// Sets after how many hours a kubeconfig issued to a RAM user or role expires; three years is standard.
    #[inline]
    pub fn update_k8s_cluster_user_config_expire(
        &self,
        request: UpdateK8sClusterUserConfigExpireRequest,
    ) -> Call<'_, UpdateK8sClusterUserConfigExpireRequest> {
        self.inner.call(request)
    }
    /// Changes version or settings of a component on the nodes of a node pool, such as kubelet, in batches.
    #[inline]
    pub fn update_node_pool_component(
        &self,
        request: UpdateNodePoolComponentRequest,
    ) -> Call<'_, UpdateNodePoolComponentRequest> {
        self.inner.call(request)
    }
    /// Turns deletion protection on or off for given namespaces or services in a cluster.
    #[inline]
    pub fn update_resources_delete_protection(
        &self,
        request: UpdateResourcesDeleteProtectionRequest,
    ) -> Call<'_, UpdateResourcesDeleteProtectionRequest> {
        self.inner.call(request)
    }
    /// Overwrites name, YAML content, tags, or description of an orchestration template.
    #[inline]
    pub fn update_template(
        &self,
        request: UpdateTemplateRequest,
    ) -> Call<'_, UpdateTemplateRequest> {
        self.inner.call(request)
    }
    /// Sets, adds, or deletes RBAC permissions of a RAM user or role on clusters and namespaces.
    #[inline]
    pub fn update_user_permissions(
        &self,
        request: UpdateUserPermissionsRequest,
    ) -> Call<'_, UpdateUserPermissionsRequest> {
        self.inner.call(request)
    }
    /// Starts the upgrade of a cluster to a newer Kubernetes version; a task ID tracks it.
    #[inline]
    pub fn upgrade_cluster(
        &self,
        request: UpgradeClusterRequest,
    ) -> Call<'_, UpgradeClusterRequest> {
        self.inner.call(request)
    }
    /// Upgrades components installed in a cluster to newer versions, and may affect workloads.
    #[inline]
    pub fn upgrade_cluster_addons(
        &self,
        request: UpgradeClusterAddonsRequest,
    ) -> Call<'_, UpgradeClusterAddonsRequest> {
        self.inner.call(request)
    }
    /// Upgrades kubelet version, operating system image, or container runtime of a node pool's nodes.
    #[inline]
    pub fn upgrade_cluster_nodepool(
        &self,
        request: UpgradeClusterNodepoolRequest,
    ) -> Call<'_, UpgradeClusterNodepoolRequest> {
        self.inner.call(request)
    }
}
