// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instance types and releases
//!
//! - [`ListInstanceTypes`](mod@list_instance_types): Lists the instance types that EMR offers for clusters in a zone.
//! - [`ListReleaseVersions`](mod@list_release_versions): Lists the major EMR versions that a cluster type can be created with.
//!
//! ## Clusters
//!
//! - [`CreateCluster`](mod@create_cluster): Creates a pay-as-you-go or subscription cluster with its applications and node groups.
//! - [`DeleteCluster`](mod@delete_cluster): Releases a pay-as-you-go cluster with all its nodes.
//! - [`GetCluster`](mod@get_cluster): Shows one cluster in full by its cluster ID.
//! - [`ListClusters`](mod@list_clusters): Lists the EMR clusters of a region, filtered by name, type, state or tag.
//!
//! ## Cluster templates
//!
//! - [`CreateApiTemplate`](mod@create_api_template): Creates a template that presets the parameters for calls of an API.
//! - [`DeleteApiTemplate`](mod@delete_api_template): Deletes an API template, which then can no longer be run.
//! - [`GetApiTemplate`](mod@get_api_template): Shows one API template with its complete content.
//! - [`ListApiTemplates`](mod@list_api_templates): Lists the API templates of the account, optionally by name or API.
//! - [`RunApiTemplate`](mod@run_api_template): Runs a stored API template, which carries out the operation it was made for.
//! - [`UpdateApiTemplate`](mod@update_api_template): Changes name and content of an API template.
//!
//! ## Node groups
//!
//! - [`CreateNodeGroup`](mod@create_node_group): Adds a node group to an existing cluster.
//! - [`DecreaseNodes`](mod@decrease_nodes): Shrinks a node group, by a number of nodes or by naming the nodes to remove.
//! - [`GetNodeGroup`](mod@get_node_group): Shows one node group of a cluster in full.
//! - [`IncreaseNodes`](mod@increase_nodes): Enlarges a node group by a number of nodes.
//! - [`ListNodeGroups`](mod@list_node_groups): Lists the node groups of a cluster, by ID, name, type or state.
//! - [`ListNodes`](mod@list_nodes): Lists the nodes of a cluster, by node group, state, name or address.
//!
//! ## Auto scaling
//!
//! - [`GetAutoScalingActivity`](mod@get_auto_scaling_activity): Shows one scaling activity in full, with the nodes it affected.
//! - [`GetAutoScalingPolicy`](mod@get_auto_scaling_policy): Shows the auto scaling policy of a node group.
//! - [`ListAutoScalingActivities`](mod@list_auto_scaling_activities): Lists the scaling activities of a cluster, by node group, type, status or time.
//! - [`PutAutoScalingPolicy`](mod@put_auto_scaling_policy): Sets the auto scaling policy of a node group, with its rules and limits.
//! - [`RemoveAutoScalingPolicy`](mod@remove_auto_scaling_policy): Deletes the auto scaling policy of a node group.
//!
//! ## Applications
//!
//! - [`GetApplication`](mod@get_application): Shows one application of a cluster, such as its version and state.
//! - [`ListApplicationConfigs`](mod@list_application_configs): Lists configuration items of the applications of a cluster.
//! - [`ListApplications`](mod@list_applications): Lists the applications that a cluster has, optionally by name.
//! - [`ListComponentInstances`](mod@list_component_instances): Lists the component instances of a cluster and the nodes they run on.
//! - [`ListComponents`](mod@list_components): Lists the components that applications of a cluster consist of.
//! - [`RunApplicationAction`](mod@run_application_action): Carries out an action, such as starting or restarting, on applications or components of a cluster.
//! - [`UpdateApplicationConfigs`](mod@update_application_configs): Adds or changes configuration items of an application of a cluster.
//!
//! ## Operation status
//!
//! - [`GetOperation`](mod@get_operation): Shows how one asynchronous operation on a cluster stands.
//!
//! ## Resource groups
//!
//! - [`JoinResourceGroup`](mod@join_resource_group): Moves an EMR resource to a resource group; it belongs to only one at a time.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags that are bound to EMR clusters.
//! - [`TagResources`](mod@tag_resources): Binds tags to one or more EMR clusters.
//! - [`UntagResources`](mod@untag_resources): Removes tags from EMR clusters; a tag no longer used by any resource is deleted.
//!
//! ## Scripts
//!
//! - [`ListScripts`](mod@list_scripts): Lists the bootstrap or normal scripts of a cluster.
//!
//! ## EMR Doctor
//!
//! - [`GetDoctorApplication`](mod@get_doctor_application): Gets what EMR Doctor found in its analysis of one job.
//! - [`GetDoctorComputeSummary`](mod@get_doctor_compute_summary): Gets EMR Doctor's summary of resource usage for one component or the whole cluster.
//! - [`GetDoctorHBaseCluster`](mod@get_doctor_h_base_cluster): Gets EMR Doctor's metrics for HBase of a cluster as a whole.
//! - [`GetDoctorHBaseRegion`](mod@get_doctor_h_base_region): Gets EMR Doctor's figures for one HBase region.
//! - [`GetDoctorHBaseRegionServer`](mod@get_doctor_h_base_region_server): Gets EMR Doctor's figures for one HBase RegionServer.
//! - [`GetDoctorHBaseTable`](mod@get_doctor_h_base_table): Gets EMR Doctor's figures for one HBase table.
//! - [`GetDoctorHDFSCluster`](mod@get_doctor_hdfs_cluster): Gets EMR Doctor's analysis of the data in HDFS of a cluster.
//! - [`GetDoctorHDFSDirectory`](mod@get_doctor_hdfs_directory): Gets EMR Doctor's analysis of one HDFS directory, at most five levels deep.
//! - [`GetDoctorHiveCluster`](mod@get_doctor_hive_cluster): Gets EMR Doctor's analysis of Hive for a cluster as a whole.
//! - [`GetDoctorHiveDatabase`](mod@get_doctor_hive_database): Gets EMR Doctor's analysis of one Hive database.
//! - [`GetDoctorHiveTable`](mod@get_doctor_hive_table): Gets EMR Doctor's analysis of one Hive table.
//! - [`GetDoctorJob`](mod@get_doctor_job): Gets basic run information on one job from EMR Doctor.
//! - [`GetDoctorReportComponentSummary`](mod@get_doctor_report_component_summary): Gets EMR Doctor's report on one component of a cluster.
//! - [`ListDoctorApplications`](mod@list_doctor_applications): Lists EMR Doctor's analyses of several jobs of a cluster.
//! - [`ListDoctorComputeSummary`](mod@list_doctor_compute_summary): Lists resource usage of a cluster as seen by EMR Doctor, with filters.
//! - [`ListDoctorHBaseRegionServers`](mod@list_doctor_h_base_region_servers): Lists EMR Doctor's figures for the HBase RegionServers of a cluster.
//! - [`ListDoctorHBaseTables`](mod@list_doctor_h_base_tables): Lists EMR Doctor's figures for the HBase tables of a cluster.
//! - [`ListDoctorHDFSDirectories`](mod@list_doctor_hdfs_directories): Lists EMR Doctor's analyses of HDFS directories, at most five levels deep.
//! - [`ListDoctorHDFSUGI`](mod@list_doctor_hdfsugi): Lists EMR Doctor's analyses of HDFS data by owner or by group.
//! - [`ListDoctorHiveDatabases`](mod@list_doctor_hive_databases): Lists EMR Doctor's analyses of the Hive databases of a cluster.
//! - [`ListDoctorHiveTables`](mod@list_doctor_hive_tables): Lists EMR Doctor's analyses of the Hive tables of a cluster.
//! - [`ListDoctorJobs`](mod@list_doctor_jobs): Lists basic run information on several jobs from EMR Doctor.
//! - [`ListDoctorJobsStats`](mod@list_doctor_jobs_stats): Lists job statistics from EMR Doctor, added up over groups of jobs.
//! - [`ListDoctorReports`](mod@list_doctor_reports): Lists EMR Doctor's overall reports on a cluster.
//!
//! ## Others
//!
//! - [`CreateScript`](mod@create_script): Adds bootstrap or normal scripts to a cluster and chooses the nodes that run them.
//! - [`CreateUsers`](mod@create_users): Adds users, each with name and password, to a cluster.
//! - [`DeleteScript`](mod@delete_script): Deletes a script of the given type from a cluster, so that it is not run any more.
//! - [`DeleteUsers`](mod@delete_users): Deletes users of a cluster, who can no longer sign in to its services.
//! - [`ExportApplicationConfigs`](mod@export_application_configs): Exports configuration files of applications of a cluster in a chosen file format.
//! - [`GetClusterCloneMeta`](mod@get_cluster_clone_meta): Gets the metadata of a cluster that a clone of it needs.
//! - [`GetManagedScalingPolicy`](mod@get_managed_scaling_policy): Shows the managed scaling policy of a cluster with its capacity limits.
//! - [`ListUsers`](mod@list_users): Lists the users of a cluster, optionally by name.
//! - [`PutManagedScalingPolicy`](mod@put_managed_scaling_policy): Sets the managed scaling policy of a cluster: its lowest and highest capacity.
//! - [`RunCluster`](mod@run_cluster): Creates a cluster from a complete description in the request body.
//! - [`UpdateClusterAttribute`](mod@update_cluster_attribute): Changes name, description or deletion protection of a cluster.
//! - [`UpdateClusterAutoRenew`](mod@update_cluster_auto_renew): Sets automatic renewal for a cluster, for all its instances or chosen ones.
//! - [`UpdateScript`](mod@update_script): Changes one bootstrap or normal script of a cluster.
//! - [`UpdateUserAttribute`](mod@update_user_attribute): Changes password or description of a user of a cluster.
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

pub mod create_api_template;
pub mod create_cluster;
pub mod create_node_group;
pub mod create_script;
pub mod create_users;
pub mod decrease_nodes;
pub mod delete_api_template;
pub mod delete_cluster;
pub mod delete_script;
pub mod delete_users;
pub mod export_application_configs;
pub mod get_api_template;
pub mod get_application;
pub mod get_auto_scaling_activity;
pub mod get_auto_scaling_policy;
pub mod get_cluster;
pub mod get_cluster_clone_meta;
pub mod get_doctor_application;
pub mod get_doctor_compute_summary;
pub mod get_doctor_h_base_cluster;
pub mod get_doctor_h_base_region;
pub mod get_doctor_h_base_region_server;
pub mod get_doctor_h_base_table;
pub mod get_doctor_hdfs_cluster;
pub mod get_doctor_hdfs_directory;
pub mod get_doctor_hive_cluster;
pub mod get_doctor_hive_database;
pub mod get_doctor_hive_table;
pub mod get_doctor_job;
pub mod get_doctor_report_component_summary;
pub mod get_managed_scaling_policy;
pub mod get_node_group;
pub mod get_operation;
pub mod increase_nodes;
pub mod join_resource_group;
pub mod list_api_templates;
pub mod list_application_configs;
pub mod list_applications;
pub mod list_auto_scaling_activities;
pub mod list_clusters;
pub mod list_component_instances;
pub mod list_components;
pub mod list_doctor_applications;
pub mod list_doctor_compute_summary;
pub mod list_doctor_h_base_region_servers;
pub mod list_doctor_h_base_tables;
pub mod list_doctor_hdfs_directories;
pub mod list_doctor_hdfsugi;
pub mod list_doctor_hive_databases;
pub mod list_doctor_hive_tables;
pub mod list_doctor_jobs;
pub mod list_doctor_jobs_stats;
pub mod list_doctor_reports;
pub mod list_instance_types;
pub mod list_node_groups;
pub mod list_nodes;
pub mod list_release_versions;
pub mod list_scripts;
pub mod list_tag_resources;
pub mod list_users;
pub mod put_auto_scaling_policy;
pub mod put_managed_scaling_policy;
pub mod remove_auto_scaling_policy;
pub mod run_api_template;
pub mod run_application_action;
pub mod run_cluster;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_api_template;
pub mod update_application_configs;
pub mod update_cluster_attribute;
pub mod update_cluster_auto_renew;
pub mod update_script;
pub mod update_user_attribute;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_api_template::{CreateApiTemplateError, CreateApiTemplateRequest, CreateApiTemplateResponse},
    create_cluster::{CreateClusterError, CreateClusterRequest, CreateClusterResponse},
    create_node_group::{CreateNodeGroupError, CreateNodeGroupRequest, CreateNodeGroupResponse},
    create_script::{CreateScriptRequest, CreateScriptResponse},
    create_users::{CreateUsersRequest, CreateUsersResponse},
    decrease_nodes::{DecreaseNodesError, DecreaseNodesRequest, DecreaseNodesResponse},
    delete_api_template::{DeleteApiTemplateError, DeleteApiTemplateRequest, DeleteApiTemplateResponse},
    delete_cluster::{DeleteClusterError, DeleteClusterRequest, DeleteClusterResponse},
    delete_script::{DeleteScriptRequest, DeleteScriptResponse},
    delete_users::{DeleteUsersRequest, DeleteUsersResponse},
    export_application_configs::{ExportApplicationConfigsRequest, ExportApplicationConfigsResponse},
    get_api_template::{GetApiTemplateError, GetApiTemplateRequest, GetApiTemplateResponse},
    get_application::{GetApplicationError, GetApplicationRequest, GetApplicationResponse},
    get_auto_scaling_activity::{GetAutoScalingActivityError, GetAutoScalingActivityRequest, GetAutoScalingActivityResponse},
    get_auto_scaling_policy::{GetAutoScalingPolicyError, GetAutoScalingPolicyRequest, GetAutoScalingPolicyResponse},
    get_cluster::{GetClusterError, GetClusterRequest, GetClusterResponse},
    get_cluster_clone_meta::{GetClusterCloneMetaRequest, GetClusterCloneMetaResponse},
    get_doctor_application::{GetDoctorApplicationError, GetDoctorApplicationRequest, GetDoctorApplicationResponse},
    get_doctor_compute_summary::{GetDoctorComputeSummaryError, GetDoctorComputeSummaryRequest, GetDoctorComputeSummaryResponse},
    get_doctor_h_base_cluster::{GetDoctorHBaseClusterError, GetDoctorHBaseClusterRequest, GetDoctorHBaseClusterResponse},
    get_doctor_h_base_region::{GetDoctorHBaseRegionError, GetDoctorHBaseRegionRequest, GetDoctorHBaseRegionResponse},
    get_doctor_h_base_region_server::{GetDoctorHBaseRegionServerError, GetDoctorHBaseRegionServerRequest, GetDoctorHBaseRegionServerResponse},
    get_doctor_h_base_table::{GetDoctorHBaseTableError, GetDoctorHBaseTableRequest, GetDoctorHBaseTableResponse},
    get_doctor_hdfs_cluster::{GetDoctorHDFSClusterError, GetDoctorHDFSClusterRequest, GetDoctorHDFSClusterResponse},
    get_doctor_hdfs_directory::{GetDoctorHDFSDirectoryError, GetDoctorHDFSDirectoryRequest, GetDoctorHDFSDirectoryResponse},
    get_doctor_hive_cluster::{GetDoctorHiveClusterError, GetDoctorHiveClusterRequest, GetDoctorHiveClusterResponse},
    get_doctor_hive_database::{GetDoctorHiveDatabaseError, GetDoctorHiveDatabaseRequest, GetDoctorHiveDatabaseResponse},
    get_doctor_hive_table::{GetDoctorHiveTableError, GetDoctorHiveTableRequest, GetDoctorHiveTableResponse},
    get_doctor_job::{GetDoctorJobError, GetDoctorJobRequest, GetDoctorJobResponse},
    get_doctor_report_component_summary::{GetDoctorReportComponentSummaryError, GetDoctorReportComponentSummaryRequest, GetDoctorReportComponentSummaryResponse},
    get_managed_scaling_policy::{GetManagedScalingPolicyRequest, GetManagedScalingPolicyResponse},
    get_node_group::{GetNodeGroupError, GetNodeGroupRequest, GetNodeGroupResponse},
    get_operation::{GetOperationError, GetOperationRequest, GetOperationResponse},
    increase_nodes::{IncreaseNodesError, IncreaseNodesRequest, IncreaseNodesResponse},
    join_resource_group::{JoinResourceGroupError, JoinResourceGroupRequest, JoinResourceGroupResponse},
    list_api_templates::{ListApiTemplatesError, ListApiTemplatesRequest, ListApiTemplatesResponse},
    list_application_configs::{ListApplicationConfigsError, ListApplicationConfigsRequest, ListApplicationConfigsResponse},
    list_applications::{ListApplicationsError, ListApplicationsRequest, ListApplicationsResponse},
    list_auto_scaling_activities::{ListAutoScalingActivitiesError, ListAutoScalingActivitiesRequest, ListAutoScalingActivitiesResponse},
    list_clusters::{ListClustersError, ListClustersRequest, ListClustersResponse},
    list_component_instances::{ListComponentInstancesError, ListComponentInstancesRequest, ListComponentInstancesResponse},
    list_components::{ListComponentsError, ListComponentsRequest, ListComponentsResponse},
    list_doctor_applications::{ListDoctorApplicationsError, ListDoctorApplicationsRequest, ListDoctorApplicationsResponse},
    list_doctor_compute_summary::{ListDoctorComputeSummaryError, ListDoctorComputeSummaryRequest, ListDoctorComputeSummaryResponse},
    list_doctor_h_base_region_servers::{ListDoctorHBaseRegionServersError, ListDoctorHBaseRegionServersRequest, ListDoctorHBaseRegionServersResponse},
    list_doctor_h_base_tables::{ListDoctorHBaseTablesError, ListDoctorHBaseTablesRequest, ListDoctorHBaseTablesResponse},
    list_doctor_hdfs_directories::{ListDoctorHDFSDirectoriesError, ListDoctorHDFSDirectoriesRequest, ListDoctorHDFSDirectoriesResponse},
    list_doctor_hdfsugi::{ListDoctorHDFSUGIError, ListDoctorHDFSUGIRequest, ListDoctorHDFSUGIResponse},
    list_doctor_hive_databases::{ListDoctorHiveDatabasesError, ListDoctorHiveDatabasesRequest, ListDoctorHiveDatabasesResponse},
    list_doctor_hive_tables::{ListDoctorHiveTablesError, ListDoctorHiveTablesRequest, ListDoctorHiveTablesResponse},
    list_doctor_jobs::{ListDoctorJobsError, ListDoctorJobsRequest, ListDoctorJobsResponse},
    list_doctor_jobs_stats::{ListDoctorJobsStatsError, ListDoctorJobsStatsRequest, ListDoctorJobsStatsResponse},
    list_doctor_reports::{ListDoctorReportsError, ListDoctorReportsRequest, ListDoctorReportsResponse},
    list_instance_types::{ListInstanceTypesError, ListInstanceTypesRequest, ListInstanceTypesResponse},
    list_node_groups::{ListNodeGroupsError, ListNodeGroupsRequest, ListNodeGroupsResponse},
    list_nodes::{ListNodesError, ListNodesRequest, ListNodesResponse},
    list_release_versions::{ListReleaseVersionsError, ListReleaseVersionsRequest, ListReleaseVersionsResponse},
    list_scripts::{ListScriptsError, ListScriptsRequest, ListScriptsResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_users::{ListUsersRequest, ListUsersResponse},
    put_auto_scaling_policy::{PutAutoScalingPolicyError, PutAutoScalingPolicyRequest, PutAutoScalingPolicyResponse},
    put_managed_scaling_policy::{PutManagedScalingPolicyRequest, PutManagedScalingPolicyResponse},
    remove_auto_scaling_policy::{RemoveAutoScalingPolicyError, RemoveAutoScalingPolicyRequest, RemoveAutoScalingPolicyResponse},
    run_api_template::{RunApiTemplateError, RunApiTemplateRequest, RunApiTemplateResponse},
    run_application_action::{RunApplicationActionError, RunApplicationActionRequest, RunApplicationActionResponse},
    run_cluster::{RunClusterRequest, RunClusterResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_api_template::{UpdateApiTemplateError, UpdateApiTemplateRequest, UpdateApiTemplateResponse},
    update_application_configs::{UpdateApplicationConfigsError, UpdateApplicationConfigsRequest, UpdateApplicationConfigsResponse},
    update_cluster_attribute::{UpdateClusterAttributeRequest, UpdateClusterAttributeResponse},
    update_cluster_auto_renew::{UpdateClusterAutoRenewRequest, UpdateClusterAutoRenewResponse},
    update_script::{UpdateScriptRequest, UpdateScriptResponse},
    update_user_attribute::{UpdateUserAttributeRequest, UpdateUserAttributeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Emr",
    version: "2021-03-20",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "emr.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "emr.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "emr.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "emr.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "emr.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "emr.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "emr.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "emr.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "emr.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "emr.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "emr.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "emr.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "emr.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "emr.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "emr.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "emr.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "emr.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "emr.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "emr.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "emr.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "emr.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "emr.us-west-1.aliyuncs.com"),
        ],
        rule: Some("emr.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of E-MapReduce.
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
    /// Creates a template that presets the parameters for calls of an API.
    #[inline]
    pub fn create_api_template(
        &self,
        request: CreateApiTemplateRequest,
    ) -> Call<'_, CreateApiTemplateRequest> {
        self.inner.call(request)
    }
    /// Creates a pay-as-you-go or subscription cluster with its applications and node groups.
    #[inline]
    pub fn create_cluster(
        &self,
        request: CreateClusterRequest,
    ) -> Call<'_, CreateClusterRequest> {
        self.inner.call(request)
    }
    /// Adds a node group to an existing cluster.
    #[inline]
    pub fn create_node_group(
        &self,
        request: CreateNodeGroupRequest,
    ) -> Call<'_, CreateNodeGroupRequest> {
        self.inner.call(request)
    }
    /// Adds bootstrap or normal scripts to a cluster and chooses the nodes that run them.
    #[inline]
    pub fn create_script(
        &self,
        request: CreateScriptRequest,
    ) -> Call<'_, CreateScriptRequest> {
        self.inner.call(request)
    }
    /// Adds users, each with name and password, to a cluster.
    #[inline]
    pub fn create_users(
        &self,
        request: CreateUsersRequest,
    ) -> Call<'_, CreateUsersRequest> {
        self.inner.call(request)
    }
    /// Shrinks a node group, by a number of nodes or by naming the nodes to remove.
    #[inline]
    pub fn decrease_nodes(
        &self,
        request: DecreaseNodesRequest,
    ) -> Call<'_, DecreaseNodesRequest> {
        self.inner.call(request)
    }
    /// Deletes an API template, which then can no longer be run.
    #[inline]
    pub fn delete_api_template(
        &self,
        request: DeleteApiTemplateRequest,
    ) -> Call<'_, DeleteApiTemplateRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go cluster with all its nodes.
    #[inline]
    pub fn delete_cluster(
        &self,
        request: DeleteClusterRequest,
    ) -> Call<'_, DeleteClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes a script of the given type from a cluster, so that it is not run any more.
    #[inline]
    pub fn delete_script(
        &self,
        request: DeleteScriptRequest,
    ) -> Call<'_, DeleteScriptRequest> {
        self.inner.call(request)
    }
    /// Deletes users of a cluster, who can no longer sign in to its services.
    #[inline]
    pub fn delete_users(
        &self,
        request: DeleteUsersRequest,
    ) -> Call<'_, DeleteUsersRequest> {
        self.inner.call(request)
    }
    /// Exports configuration files of applications of a cluster in a chosen file format.
    #[inline]
    pub fn export_application_configs(
        &self,
        request: ExportApplicationConfigsRequest,
    ) -> Call<'_, ExportApplicationConfigsRequest> {
        self.inner.call(request)
    }
    /// Shows one API template with its complete content.
    #[inline]
    pub fn get_api_template(
        &self,
        request: GetApiTemplateRequest,
    ) -> Call<'_, GetApiTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows one application of a cluster, such as its version and state.
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> Call<'_, GetApplicationRequest> {
        self.inner.call(request)
    }
    /// Shows one scaling activity in full, with the nodes it affected.
    #[inline]
    pub fn get_auto_scaling_activity(
        &self,
        request: GetAutoScalingActivityRequest,
    ) -> Call<'_, GetAutoScalingActivityRequest> {
        self.inner.call(request)
    }
    /// Shows the auto scaling policy of a node group.
    #[inline]
    pub fn get_auto_scaling_policy(
        &self,
        request: GetAutoScalingPolicyRequest,
    ) -> Call<'_, GetAutoScalingPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows one cluster in full by its cluster ID.
    #[inline]
    pub fn get_cluster(
        &self,
        request: GetClusterRequest,
    ) -> Call<'_, GetClusterRequest> {
        self.inner.call(request)
    }
    /// Gets the metadata of a cluster that a clone of it needs.
    #[inline]
    pub fn get_cluster_clone_meta(
        &self,
        request: GetClusterCloneMetaRequest,
    ) -> Call<'_, GetClusterCloneMetaRequest> {
        self.inner.call(request)
    }
    /// Gets what EMR Doctor found in its analysis of one job.
    #[inline]
    pub fn get_doctor_application(
        &self,
        request: GetDoctorApplicationRequest,
    ) -> Call<'_, GetDoctorApplicationRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's summary of resource usage for one component or the whole cluster.
    #[inline]
    pub fn get_doctor_compute_summary(
        &self,
        request: GetDoctorComputeSummaryRequest,
    ) -> Call<'_, GetDoctorComputeSummaryRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's metrics for HBase of a cluster as a whole.
    #[inline]
    pub fn get_doctor_h_base_cluster(
        &self,
        request: GetDoctorHBaseClusterRequest,
    ) -> Call<'_, GetDoctorHBaseClusterRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's figures for one HBase region.
    #[inline]
    pub fn get_doctor_h_base_region(
        &self,
        request: GetDoctorHBaseRegionRequest,
    ) -> Call<'_, GetDoctorHBaseRegionRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's figures for one HBase RegionServer.
    #[inline]
    pub fn get_doctor_h_base_region_server(
        &self,
        request: GetDoctorHBaseRegionServerRequest,
    ) -> Call<'_, GetDoctorHBaseRegionServerRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's figures for one HBase table.
    #[inline]
    pub fn get_doctor_h_base_table(
        &self,
        request: GetDoctorHBaseTableRequest,
    ) -> Call<'_, GetDoctorHBaseTableRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's analysis of the data in HDFS of a cluster.
    #[inline]
    pub fn get_doctor_hdfs_cluster(
        &self,
        request: GetDoctorHDFSClusterRequest,
    ) -> Call<'_, GetDoctorHDFSClusterRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's analysis of one HDFS directory, at most five levels deep.
    #[inline]
    pub fn get_doctor_hdfs_directory(
        &self,
        request: GetDoctorHDFSDirectoryRequest,
    ) -> Call<'_, GetDoctorHDFSDirectoryRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's analysis of Hive for a cluster as a whole.
    #[inline]
    pub fn get_doctor_hive_cluster(
        &self,
        request: GetDoctorHiveClusterRequest,
    ) -> Call<'_, GetDoctorHiveClusterRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's analysis of one Hive database.
    #[inline]
    pub fn get_doctor_hive_database(
        &self,
        request: GetDoctorHiveDatabaseRequest,
    ) -> Call<'_, GetDoctorHiveDatabaseRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's analysis of one Hive table.
    #[inline]
    pub fn get_doctor_hive_table(
        &self,
        request: GetDoctorHiveTableRequest,
    ) -> Call<'_, GetDoctorHiveTableRequest> {
        self.inner.call(request)
    }
    /// Gets basic run information on one job from EMR Doctor.
    #[inline]
    pub fn get_doctor_job(
        &self,
        request: GetDoctorJobRequest,
    ) -> Call<'_, GetDoctorJobRequest> {
        self.inner.call(request)
    }
    /// Gets EMR Doctor's report on one component of a cluster.
    #[inline]
    pub fn get_doctor_report_component_summary(
        &self,
        request: GetDoctorReportComponentSummaryRequest,
    ) -> Call<'_, GetDoctorReportComponentSummaryRequest> {
        self.inner.call(request)
    }
    /// Shows the managed scaling policy of a cluster with its capacity limits.
    #[inline]
    pub fn get_managed_scaling_policy(
        &self,
        request: GetManagedScalingPolicyRequest,
    ) -> Call<'_, GetManagedScalingPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows one node group of a cluster in full.
    #[inline]
    pub fn get_node_group(
        &self,
        request: GetNodeGroupRequest,
    ) -> Call<'_, GetNodeGroupRequest> {
        self.inner.call(request)
    }
    /// Shows how one asynchronous operation on a cluster stands.
    #[inline]
    pub fn get_operation(
        &self,
        request: GetOperationRequest,
    ) -> Call<'_, GetOperationRequest> {
        self.inner.call(request)
    }
    /// Enlarges a node group by a number of nodes.
    #[inline]
    pub fn increase_nodes(
        &self,
        request: IncreaseNodesRequest,
    ) -> Call<'_, IncreaseNodesRequest> {
        self.inner.call(request)
    }
    /// Moves an EMR resource to a resource group; it belongs to only one at a time.
    #[inline]
    pub fn join_resource_group(
        &self,
        request: JoinResourceGroupRequest,
    ) -> Call<'_, JoinResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the API templates of the account, optionally by name or API.
    #[inline]
    pub fn list_api_templates(
        &self,
        request: ListApiTemplatesRequest,
    ) -> Call<'_, ListApiTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists configuration items of the applications of a cluster.
    #[inline]
    pub fn list_application_configs(
        &self,
        request: ListApplicationConfigsRequest,
    ) -> Call<'_, ListApplicationConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the applications that a cluster has, optionally by name.
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> Call<'_, ListApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists the scaling activities of a cluster, by node group, type, status or time.
    #[inline]
    pub fn list_auto_scaling_activities(
        &self,
        request: ListAutoScalingActivitiesRequest,
    ) -> Call<'_, ListAutoScalingActivitiesRequest> {
        self.inner.call(request)
    }
    /// Lists the EMR clusters of a region, filtered by name, type, state or tag.
    #[inline]
    pub fn list_clusters(
        &self,
        request: ListClustersRequest,
    ) -> Call<'_, ListClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the component instances of a cluster and the nodes they run on.
    #[inline]
    pub fn list_component_instances(
        &self,
        request: ListComponentInstancesRequest,
    ) -> Call<'_, ListComponentInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the components that applications of a cluster consist of.
    #[inline]
    pub fn list_components(
        &self,
        request: ListComponentsRequest,
    ) -> Call<'_, ListComponentsRequest> {
        self.inner.call(request)
    }
    /// Lists EMR Doctor's analyses of several jobs of a cluster.
    #[inline]
    pub fn list_doctor_applications(
        &self,
        request: ListDoctorApplicationsRequest,
    ) -> Call<'_, ListDoctorApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists resource usage of a cluster as seen by EMR Doctor, with filters.
    #[inline]
    pub fn list_doctor_compute_summary(
        &self,
        request: ListDoctorComputeSummaryRequest,
    ) -> Call<'_, ListDoctorComputeSummaryRequest> {
        self.inner.call(request)
    }
    /// Lists EMR Doctor's figures for the HBase RegionServers of a cluster.
    #[inline]
    pub fn list_doctor_h_base_region_servers(
        &self,
        request: ListDoctorHBaseRegionServersRequest,
    ) -> Call<'_, ListDoctorHBaseRegionServersRequest> {
        self.inner.call(request)
    }
    /// Lists EMR Doctor's figures for the HBase tables of a cluster.
    #[inline]
    pub fn list_doctor_h_base_tables(
        &self,
        request: ListDoctorHBaseTablesRequest,
    ) -> Call<'_, ListDoctorHBaseTablesRequest> {
        self.inner.call(request)
    }
    /// Lists EMR Doctor's analyses of HDFS directories, at most five levels deep.
    #[inline]
    pub fn list_doctor_hdfs_directories(
        &self,
        request: ListDoctorHDFSDirectoriesRequest,
    ) -> Call<'_, ListDoctorHDFSDirectoriesRequest> {
        self.inner.call(request)
    }
    /// Lists EMR Doctor's analyses of HDFS data by owner or by group.
    #[inline]
    pub fn list_doctor_hdfsugi(
        &self,
        request: ListDoctorHDFSUGIRequest,
    ) -> Call<'_, ListDoctorHDFSUGIRequest> {
        self.inner.call(request)
    }
    /// Lists EMR Doctor's analyses of the Hive databases of a cluster.
    #[inline]
    pub fn list_doctor_hive_databases(
        &self,
        request: ListDoctorHiveDatabasesRequest,
    ) -> Call<'_, ListDoctorHiveDatabasesRequest> {
        self.inner.call(request)
    }
    /// Lists EMR Doctor's analyses of the Hive tables of a cluster.
    #[inline]
    pub fn list_doctor_hive_tables(
        &self,
        request: ListDoctorHiveTablesRequest,
    ) -> Call<'_, ListDoctorHiveTablesRequest> {
        self.inner.call(request)
    }
    /// Lists basic run information on several jobs from EMR Doctor.
    #[inline]
    pub fn list_doctor_jobs(
        &self,
        request: ListDoctorJobsRequest,
    ) -> Call<'_, ListDoctorJobsRequest> {
        self.inner.call(request)
    }
    /// Lists job statistics from EMR Doctor, added up over groups of jobs.
    #[inline]
    pub fn list_doctor_jobs_stats(
        &self,
        request: ListDoctorJobsStatsRequest,
    ) -> Call<'_, ListDoctorJobsStatsRequest> {
        self.inner.call(request)
    }
    /// Lists EMR Doctor's overall reports on a cluster.
    #[inline]
    pub fn list_doctor_reports(
        &self,
        request: ListDoctorReportsRequest,
    ) -> Call<'_, ListDoctorReportsRequest> {
        self.inner.call(request)
    }
    /// Lists the instance types that EMR offers for clusters in a zone.
    #[inline]
    pub fn list_instance_types(
        &self,
        request: ListInstanceTypesRequest,
    ) -> Call<'_, ListInstanceTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the node groups of a cluster, by ID, name, type or state.
    #[inline]
    pub fn list_node_groups(
        &self,
        request: ListNodeGroupsRequest,
    ) -> Call<'_, ListNodeGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of a cluster, by node group, state, name or address.
    #[inline]
    pub fn list_nodes(&self, request: ListNodesRequest) -> Call<'_, ListNodesRequest> {
        self.inner.call(request)
    }
    /// Lists the major EMR versions that a cluster type can be created with.
    #[inline]
    pub fn list_release_versions(
        &self,
        request: ListReleaseVersionsRequest,
    ) -> Call<'_, ListReleaseVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the bootstrap or normal scripts of a cluster.
    #[inline]
    pub fn list_scripts(
        &self,
        request: ListScriptsRequest,
    ) -> Call<'_, ListScriptsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags that are bound to EMR clusters.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the users of a cluster, optionally by name.
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<'_, ListUsersRequest> {
        self.inner.call(request)
    }
    /// Sets the auto scaling policy of a node group, with its rules and limits.
    #[inline]
    pub fn put_auto_scaling_policy(
        &self,
        request: PutAutoScalingPolicyRequest,
    ) -> Call<'_, PutAutoScalingPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets the managed scaling policy of a cluster: its lowest and highest capacity.
    #[inline]
    pub fn put_managed_scaling_policy(
        &self,
        request: PutManagedScalingPolicyRequest,
    ) -> Call<'_, PutManagedScalingPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes the auto scaling policy of a node group.
    #[inline]
    pub fn remove_auto_scaling_policy(
        &self,
        request: RemoveAutoScalingPolicyRequest,
    ) -> Call<'_, RemoveAutoScalingPolicyRequest> {
        self.inner.call(request)
    }
    /// Runs a stored API template, which carries out the operation it was made for.
    #[inline]
    pub fn run_api_template(
        &self,
        request: RunApiTemplateRequest,
    ) -> Call<'_, RunApiTemplateRequest> {
        self.inner.call(request)
    }
    /// Carries out an action, such as starting or restarting, on applications or components of a cluster.
    #[inline]
    pub fn run_application_action(
        &self,
        request: RunApplicationActionRequest,
    ) -> Call<'_, RunApplicationActionRequest> {
        self.inner.call(request)
    }
    /// Creates a cluster from a complete description in the request body.
    #[inline]
    pub fn run_cluster(
        &self,
        request: RunClusterRequest,
    ) -> Call<'_, RunClusterRequest> {
        self.inner.call(request)
    }
    /// Binds tags to one or more EMR clusters.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from EMR clusters; a tag no longer used by any resource is deleted.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes name and content of an API template.
    #[inline]
    pub fn update_api_template(
        &self,
        request: UpdateApiTemplateRequest,
    ) -> Call<'_, UpdateApiTemplateRequest> {
        self.inner.call(request)
    }
    /// Adds or changes configuration items of an application of a cluster.
    #[inline]
    pub fn update_application_configs(
        &self,
        request: UpdateApplicationConfigsRequest,
    ) -> Call<'_, UpdateApplicationConfigsRequest> {
        self.inner.call(request)
    }
    /// Changes name, description or deletion protection of a cluster.
    #[inline]
    pub fn update_cluster_attribute(
        &self,
        request: UpdateClusterAttributeRequest,
    ) -> Call<'_, UpdateClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Sets automatic renewal for a cluster, for all its instances or chosen ones.
    #[inline]
    pub fn update_cluster_auto_renew(
        &self,
        request: UpdateClusterAutoRenewRequest,
    ) -> Call<'_, UpdateClusterAutoRenewRequest> {
        self.inner.call(request)
    }
    /// Changes one bootstrap or normal script of a cluster.
    #[inline]
    pub fn update_script(
        &self,
        request: UpdateScriptRequest,
    ) -> Call<'_, UpdateScriptRequest> {
        self.inner.call(request)
    }
    /// Changes password or description of a user of a cluster.
    #[inline]
    pub fn update_user_attribute(
        &self,
        request: UpdateUserAttributeRequest,
    ) -> Call<'_, UpdateUserAttributeRequest> {
        self.inner.call(request)
    }
}
