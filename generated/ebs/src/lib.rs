// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones that support a feature: replication, CloudLens or dedicated clusters.
//!
//! ## Replication pairs
//!
//! - [`AddDiskReplicaPair`](mod@add_disk_replica_pair): Puts a replication pair into a replication pair-consistent group.
//! - [`ClearPairDrill`](mod@clear_pair_drill): Cleans a drill of a replication pair up and tries to delete the disk made for it.
//! - [`CreateDiskReplicaPair`](mod@create_disk_replica_pair): Pairs a disk with a destination disk for asynchronous replication to another zone or region.
//! - [`DeleteDiskReplicaPair`](mod@delete_disk_replica_pair): Deletes a replication pair that is not replicating; both disks and their data stay.
//! - [`DescribeDiskReplicaPairProgress`](mod@describe_disk_replica_pair_progress): Shows how far the synchronization of a replication pair has got, with its latest recovery point.
//! - [`DescribeDiskReplicaPairs`](mod@describe_disk_replica_pairs): Lists replication pairs of a region, at their primary or secondary site.
//! - [`DescribePairDrills`](mod@describe_pair_drills): Lists the disaster recovery drills of replication pairs whose secondary disk is in this region.
//! - [`FailoverDiskReplicaPair`](mod@failover_disk_replica_pair): Makes the secondary disk of a replication pair readable and writable, as when the primary disk fails.
//! - [`ModifyDiskReplicaPair`](mod@modify_disk_replica_pair): Changes name, description, RPO or bandwidth of a replication pair.
//! - [`RemoveDiskReplicaPair`](mod@remove_disk_replica_pair): Takes a replication pair out of its group; the pair itself stays.
//! - [`ReprotectDiskReplicaPair`](mod@reprotect_disk_replica_pair): Reverses the direction of a replication pair after a failover, which takes a start afterwards to copy.
//! - [`StartDiskReplicaPair`](mod@start_disk_replica_pair): Starts copying in a replication pair, first everything, then what changes.
//! - [`StartPairDrill`](mod@start_pair_drill): Starts a drill, which clones the latest recovery point of the secondary disk while copying goes on.
//! - [`StopDiskReplicaPair`](mod@stop_disk_replica_pair): Stops the asynchronous replication of one replication pair.
//!
//! ## Replication groups
//!
//! - [`ClearReplicaGroupDrill`](mod@clear_replica_group_drill): Cleans a drill of a replication group up and tries to delete the disks made for it.
//! - [`CreateDiskReplicaGroup`](mod@create_disk_replica_group): Creates a replication pair-consistent group between two locations, still without pairs.
//! - [`DeleteDiskReplicaGroup`](mod@delete_disk_replica_group): Deletes a replication group that holds no pairs any more.
//! - [`DescribeDiskReplicaGroups`](mod@describe_disk_replica_groups): Lists replication pair-consistent groups of a region, at their primary or secondary site.
//! - [`DescribeReplicaGroupDrills`](mod@describe_replica_group_drills): Lists the disaster recovery drills of replication groups whose secondary disks are in this region.
//! - [`FailoverDiskReplicaGroup`](mod@failover_disk_replica_group): Makes the secondary disks of a consistent replication group readable and writable, as when the primary site fails.
//! - [`ModifyDiskReplicaGroup`](mod@modify_disk_replica_group): Changes name, description, RPO or bandwidth of a replication pair-consistent group.
//! - [`ReprotectDiskReplicaGroup`](mod@reprotect_disk_replica_group): Reverses the direction of a replication group after a failover, which takes a start afterwards to copy.
//! - [`StartDiskReplicaGroup`](mod@start_disk_replica_group): Starts copying in all pairs of a replication group, first everything, then what changes.
//! - [`StartReplicaGroupDrill`](mod@start_replica_group_drill): Starts a drill, which clones the latest recovery points of a group's secondary disks while copying goes on.
//! - [`StopDiskReplicaGroup`](mod@stop_disk_replica_group): Stops asynchronous replication of all pairs in a replication pair-consistent group.
//!
//! ## Dedicated clusters
//!
//! - [`CreateDedicatedBlockStorageCluster`](mod@create_dedicated_block_storage_cluster): Buys a dedicated block storage cluster of a given type and capacity through an order.
//! - [`DescribeDedicatedBlockStorageClusterDisks`](mod@describe_dedicated_block_storage_cluster_disks): Lists the disks that lie in a dedicated block storage cluster.
//! - [`DescribeDedicatedBlockStorageClusters`](mod@describe_dedicated_block_storage_clusters): Lists dedicated block storage clusters, by zone, status, category or tag.
//! - [`ModifyDedicatedBlockStorageClusterAttribute`](mod@modify_dedicated_block_storage_cluster_attribute): Changes the name or description of a dedicated block storage cluster.
//! - [`QueryDedicatedBlockStorageClusterInventoryData`](mod@query_dedicated_block_storage_cluster_inventory_data): Shows the trend of total and available capacity of a dedicated block storage cluster.
//!
//! ## Enterprise snapshot policies
//!
//! - [`BindEnterpriseSnapshotPolicy`](mod@bind_enterprise_snapshot_policy): Binds disks to an enterprise-level snapshot policy, which then takes their snapshots.
//! - [`CreateEnterpriseSnapshotPolicy`](mod@create_enterprise_snapshot_policy): Creates a policy that takes snapshots on a schedule, with retention rules and optional cross-region copies.
//! - [`DeleteEnterpriseSnapshotPolicy`](mod@delete_enterprise_snapshot_policy): Deletes an enterprise snapshot policy; disks bound to it are no longer backed up by it.
//! - [`DescribeEnterpriseSnapshotPolicy`](mod@describe_enterprise_snapshot_policy): Lists enterprise-level snapshot policies, by ID, disk, resource group or tag.
//! - [`UnbindEnterpriseSnapshotPolicy`](mod@unbind_enterprise_snapshot_policy): Unbinds disks from an enterprise-level snapshot policy.
//! - [`UpdateEnterpriseSnapshotPolicy`](mod@update_enterprise_snapshot_policy): Changes an enterprise-level snapshot policy, such as its schedule, retention and state.
//!
//! ## CloudLens for EBS
//!
//! - [`ApplyLensService`](mod@apply_lens_service): Activates CloudLens for EBS, the data insight feature for block storage.
//! - [`CancelLensService`](mod@cancel_lens_service): Deactivates CloudLens for EBS for the account.
//! - [`DescribeDiskEvents`](mod@describe_disk_events): Lists risk events of disks; being withdrawn in favor of `DescribeEvents`.
//! - [`DescribeDiskMonitorData`](mod@describe_disk_monitor_data): Reads per-second monitoring data of one disk, such as IOPS and throughput.
//! - [`DescribeDiskMonitorDataList`](mod@describe_disk_monitor_data_list): Reads the hourly burst I/O of several ESSD AutoPL disks.
//! - [`DescribeEvents`](mod@describe_events): Lists risk events of disks, by name, resource, status, level or period.
//! - [`DescribeLensMonitorDisks`](mod@describe_lens_monitor_disks): Lists the disks that CloudLens for EBS watches, with category, performance and tags.
//! - [`DescribeLensServiceStatus`](mod@describe_lens_service_status): Shows whether CloudLens for EBS is activated.
//! - [`DescribeMetricData`](mod@describe_metric_data): Reads a metric of EBS resources over a period, aggregated and grouped as requested.
//!
//! ## Solution instances
//!
//! - [`UpdateSolutionInstanceAttribute`](mod@update_solution_instance_attribute): Changes attributes of a solution instance, such as its description.
//!
//! ## Others
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a resource of the service into a different resource group.
//! - [`DescribeSolutionInstanceConfiguration`](mod@describe_solution_instance_configuration): Reads the default configuration of a solution for given parameters.
//! - [`DescribeUserTagKeys`](mod@describe_user_tag_keys): Lists the account's tag keys, optionally filtered by part of the key.
//! - [`DescribeUserTagValues`](mod@describe_user_tag_values): Lists the values that one of the account's tag keys has, with a filter.
//! - [`GetReport`](mod@get_report): Reads one report, found by its ID or by type and application.
//! - [`ListReplicaEdgeSupported`](mod@list_replica_edge_supported): Lists the zones with which disk replication is supported for a given zone.
//! - [`ListReports`](mod@list_reports): Lists the reports of an application, page by page.
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags on EBS resources, or the resources by tag.
//! - [`QueryDedicatedBlockStorageClusterDiskThroughputStatus`](mod@query_dedicated_block_storage_cluster_disk_throughput_status): Shows how far a request made with `SetDedicatedBlockStorageClusterDiskThroughput` has got.
//! - [`SetDedicatedBlockStorageClusterDiskThroughput`](mod@set_dedicated_block_storage_cluster_disk_throughput): Sets a target throughput for a disk in a dedicated block storage cluster.
//! - [`TagResources`](mod@tag_resources): Puts tags on EBS resources, several resources in one call.
//! - [`UntagResources`](mod@untag_resources): Takes tags off EBS resources, given ones or all.
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

pub mod add_disk_replica_pair;
pub mod apply_lens_service;
pub mod bind_enterprise_snapshot_policy;
pub mod cancel_lens_service;
pub mod change_resource_group;
pub mod clear_pair_drill;
pub mod clear_replica_group_drill;
pub mod create_dedicated_block_storage_cluster;
pub mod create_disk_replica_group;
pub mod create_disk_replica_pair;
pub mod create_enterprise_snapshot_policy;
pub mod delete_disk_replica_group;
pub mod delete_disk_replica_pair;
pub mod delete_enterprise_snapshot_policy;
pub mod describe_dedicated_block_storage_cluster_disks;
pub mod describe_dedicated_block_storage_clusters;
pub mod describe_disk_events;
pub mod describe_disk_monitor_data;
pub mod describe_disk_monitor_data_list;
pub mod describe_disk_replica_groups;
pub mod describe_disk_replica_pair_progress;
pub mod describe_disk_replica_pairs;
pub mod describe_enterprise_snapshot_policy;
pub mod describe_events;
pub mod describe_lens_monitor_disks;
pub mod describe_lens_service_status;
pub mod describe_metric_data;
pub mod describe_pair_drills;
pub mod describe_regions;
pub mod describe_replica_group_drills;
pub mod describe_solution_instance_configuration;
pub mod describe_user_tag_keys;
pub mod describe_user_tag_values;
pub mod failover_disk_replica_group;
pub mod failover_disk_replica_pair;
pub mod get_report;
pub mod list_replica_edge_supported;
pub mod list_reports;
pub mod list_tag_resources;
pub mod modify_dedicated_block_storage_cluster_attribute;
pub mod modify_disk_replica_group;
pub mod modify_disk_replica_pair;
pub mod query_dedicated_block_storage_cluster_disk_throughput_status;
pub mod query_dedicated_block_storage_cluster_inventory_data;
pub mod remove_disk_replica_pair;
pub mod reprotect_disk_replica_group;
pub mod reprotect_disk_replica_pair;
pub mod set_dedicated_block_storage_cluster_disk_throughput;
pub mod start_disk_replica_group;
pub mod start_disk_replica_pair;
pub mod start_pair_drill;
pub mod start_replica_group_drill;
pub mod stop_disk_replica_group;
pub mod stop_disk_replica_pair;
pub mod tag_resources;
pub mod unbind_enterprise_snapshot_policy;
pub mod untag_resources;
pub mod update_enterprise_snapshot_policy;
pub mod update_solution_instance_attribute;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_disk_replica_pair::{AddDiskReplicaPairError, AddDiskReplicaPairRequest, AddDiskReplicaPairResponse},
    apply_lens_service::{ApplyLensServiceError, ApplyLensServiceRequest, ApplyLensServiceResponse},
    bind_enterprise_snapshot_policy::{BindEnterpriseSnapshotPolicyError, BindEnterpriseSnapshotPolicyRequest, BindEnterpriseSnapshotPolicyResponse},
    cancel_lens_service::{CancelLensServiceError, CancelLensServiceRequest, CancelLensServiceResponse},
    change_resource_group::{ChangeResourceGroupError, ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    clear_pair_drill::{ClearPairDrillError, ClearPairDrillRequest, ClearPairDrillResponse},
    clear_replica_group_drill::{ClearReplicaGroupDrillError, ClearReplicaGroupDrillRequest, ClearReplicaGroupDrillResponse},
    create_dedicated_block_storage_cluster::{CreateDedicatedBlockStorageClusterError, CreateDedicatedBlockStorageClusterRequest, CreateDedicatedBlockStorageClusterResponse},
    create_disk_replica_group::{CreateDiskReplicaGroupError, CreateDiskReplicaGroupRequest, CreateDiskReplicaGroupResponse},
    create_disk_replica_pair::{CreateDiskReplicaPairError, CreateDiskReplicaPairRequest, CreateDiskReplicaPairResponse},
    create_enterprise_snapshot_policy::{CreateEnterpriseSnapshotPolicyError, CreateEnterpriseSnapshotPolicyRequest, CreateEnterpriseSnapshotPolicyResponse},
    delete_disk_replica_group::{DeleteDiskReplicaGroupError, DeleteDiskReplicaGroupRequest, DeleteDiskReplicaGroupResponse},
    delete_disk_replica_pair::{DeleteDiskReplicaPairError, DeleteDiskReplicaPairRequest, DeleteDiskReplicaPairResponse},
    delete_enterprise_snapshot_policy::{DeleteEnterpriseSnapshotPolicyError, DeleteEnterpriseSnapshotPolicyRequest, DeleteEnterpriseSnapshotPolicyResponse},
    describe_dedicated_block_storage_cluster_disks::{DescribeDedicatedBlockStorageClusterDisksError, DescribeDedicatedBlockStorageClusterDisksRequest, DescribeDedicatedBlockStorageClusterDisksResponse},
    describe_dedicated_block_storage_clusters::{DescribeDedicatedBlockStorageClustersError, DescribeDedicatedBlockStorageClustersRequest, DescribeDedicatedBlockStorageClustersResponse},
    describe_disk_events::{DescribeDiskEventsError, DescribeDiskEventsRequest, DescribeDiskEventsResponse},
    describe_disk_monitor_data::{DescribeDiskMonitorDataError, DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse},
    describe_disk_monitor_data_list::{DescribeDiskMonitorDataListError, DescribeDiskMonitorDataListRequest, DescribeDiskMonitorDataListResponse},
    describe_disk_replica_groups::{DescribeDiskReplicaGroupsError, DescribeDiskReplicaGroupsRequest, DescribeDiskReplicaGroupsResponse},
    describe_disk_replica_pair_progress::{DescribeDiskReplicaPairProgressError, DescribeDiskReplicaPairProgressRequest, DescribeDiskReplicaPairProgressResponse},
    describe_disk_replica_pairs::{DescribeDiskReplicaPairsError, DescribeDiskReplicaPairsRequest, DescribeDiskReplicaPairsResponse},
    describe_enterprise_snapshot_policy::{DescribeEnterpriseSnapshotPolicyError, DescribeEnterpriseSnapshotPolicyRequest, DescribeEnterpriseSnapshotPolicyResponse},
    describe_events::{DescribeEventsError, DescribeEventsRequest, DescribeEventsResponse},
    describe_lens_monitor_disks::{DescribeLensMonitorDisksError, DescribeLensMonitorDisksRequest, DescribeLensMonitorDisksResponse},
    describe_lens_service_status::{DescribeLensServiceStatusError, DescribeLensServiceStatusRequest, DescribeLensServiceStatusResponse},
    describe_metric_data::{DescribeMetricDataError, DescribeMetricDataRequest, DescribeMetricDataResponse},
    describe_pair_drills::{DescribePairDrillsError, DescribePairDrillsRequest, DescribePairDrillsResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    describe_replica_group_drills::{DescribeReplicaGroupDrillsError, DescribeReplicaGroupDrillsRequest, DescribeReplicaGroupDrillsResponse},
    describe_solution_instance_configuration::{DescribeSolutionInstanceConfigurationError, DescribeSolutionInstanceConfigurationRequest, DescribeSolutionInstanceConfigurationResponse},
    describe_user_tag_keys::{DescribeUserTagKeysRequest, DescribeUserTagKeysResponse},
    describe_user_tag_values::{DescribeUserTagValuesRequest, DescribeUserTagValuesResponse},
    failover_disk_replica_group::{FailoverDiskReplicaGroupError, FailoverDiskReplicaGroupRequest, FailoverDiskReplicaGroupResponse},
    failover_disk_replica_pair::{FailoverDiskReplicaPairError, FailoverDiskReplicaPairRequest, FailoverDiskReplicaPairResponse},
    get_report::{GetReportRequest, GetReportResponse},
    list_replica_edge_supported::{ListReplicaEdgeSupportedRequest, ListReplicaEdgeSupportedResponse},
    list_reports::{ListReportsRequest, ListReportsResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    modify_dedicated_block_storage_cluster_attribute::{ModifyDedicatedBlockStorageClusterAttributeError, ModifyDedicatedBlockStorageClusterAttributeRequest, ModifyDedicatedBlockStorageClusterAttributeResponse},
    modify_disk_replica_group::{ModifyDiskReplicaGroupError, ModifyDiskReplicaGroupRequest, ModifyDiskReplicaGroupResponse},
    modify_disk_replica_pair::{ModifyDiskReplicaPairError, ModifyDiskReplicaPairRequest, ModifyDiskReplicaPairResponse},
    query_dedicated_block_storage_cluster_disk_throughput_status::{QueryDedicatedBlockStorageClusterDiskThroughputStatusError, QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest, QueryDedicatedBlockStorageClusterDiskThroughputStatusResponse},
    query_dedicated_block_storage_cluster_inventory_data::{QueryDedicatedBlockStorageClusterInventoryDataError, QueryDedicatedBlockStorageClusterInventoryDataRequest, QueryDedicatedBlockStorageClusterInventoryDataResponse},
    remove_disk_replica_pair::{RemoveDiskReplicaPairError, RemoveDiskReplicaPairRequest, RemoveDiskReplicaPairResponse},
    reprotect_disk_replica_group::{ReprotectDiskReplicaGroupError, ReprotectDiskReplicaGroupRequest, ReprotectDiskReplicaGroupResponse},
    reprotect_disk_replica_pair::{ReprotectDiskReplicaPairError, ReprotectDiskReplicaPairRequest, ReprotectDiskReplicaPairResponse},
    set_dedicated_block_storage_cluster_disk_throughput::{SetDedicatedBlockStorageClusterDiskThroughputError, SetDedicatedBlockStorageClusterDiskThroughputRequest, SetDedicatedBlockStorageClusterDiskThroughputResponse},
    start_disk_replica_group::{StartDiskReplicaGroupError, StartDiskReplicaGroupRequest, StartDiskReplicaGroupResponse},
    start_disk_replica_pair::{StartDiskReplicaPairError, StartDiskReplicaPairRequest, StartDiskReplicaPairResponse},
    start_pair_drill::{StartPairDrillError, StartPairDrillRequest, StartPairDrillResponse},
    start_replica_group_drill::{StartReplicaGroupDrillError, StartReplicaGroupDrillRequest, StartReplicaGroupDrillResponse},
    stop_disk_replica_group::{StopDiskReplicaGroupError, StopDiskReplicaGroupRequest, StopDiskReplicaGroupResponse},
    stop_disk_replica_pair::{StopDiskReplicaPairError, StopDiskReplicaPairRequest, StopDiskReplicaPairResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    unbind_enterprise_snapshot_policy::{UnbindEnterpriseSnapshotPolicyError, UnbindEnterpriseSnapshotPolicyRequest, UnbindEnterpriseSnapshotPolicyResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_enterprise_snapshot_policy::{UpdateEnterpriseSnapshotPolicyError, UpdateEnterpriseSnapshotPolicyRequest, UpdateEnterpriseSnapshotPolicyResponse},
    update_solution_instance_attribute::{UpdateSolutionInstanceAttributeError, UpdateSolutionInstanceAttributeRequest, UpdateSolutionInstanceAttributeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ebs",
    version: "2021-07-30",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "ebs.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "ebs.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ebs.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "ebs.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "ebs.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "ebs.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "ebs.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "ebs.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "ebs.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "ebs.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "ebs.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "ebs.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "ebs.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "ebs.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "ebs.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "ebs.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "ebs.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "ebs.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "ebs.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "ebs.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "ebs.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "ebs.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "ebs.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "ebs.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "ebs.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "ebs.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "ebs.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "ebs.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "ebs.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "ebs.us-west-1.aliyuncs.com"),
        ],
        rule: Some("ebs.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Elastic Block Storage.
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
    /// Puts a replication pair into a replication pair-consistent group.
    #[inline]
    pub fn add_disk_replica_pair(
        &self,
        request: AddDiskReplicaPairRequest,
    ) -> Call<'_, AddDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Activates CloudLens for EBS, the data insight feature for block storage.
    #[inline]
    pub fn apply_lens_service(
        &self,
        request: ApplyLensServiceRequest,
    ) -> Call<'_, ApplyLensServiceRequest> {
        self.inner.call(request)
    }
    /// Binds disks to an enterprise-level snapshot policy, which then takes their snapshots.
    #[inline]
    pub fn bind_enterprise_snapshot_policy(
        &self,
        request: BindEnterpriseSnapshotPolicyRequest,
    ) -> Call<'_, BindEnterpriseSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Deactivates CloudLens for EBS for the account.
    #[inline]
    pub fn cancel_lens_service(
        &self,
        request: CancelLensServiceRequest,
    ) -> Call<'_, CancelLensServiceRequest> {
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
    /// Cleans a drill of a replication pair up and tries to delete the disk made for it.
    #[inline]
    pub fn clear_pair_drill(
        &self,
        request: ClearPairDrillRequest,
    ) -> Call<'_, ClearPairDrillRequest> {
        self.inner.call(request)
    }
    /// Cleans a drill of a replication group up and tries to delete the disks made for it.
    #[inline]
    pub fn clear_replica_group_drill(
        &self,
        request: ClearReplicaGroupDrillRequest,
    ) -> Call<'_, ClearReplicaGroupDrillRequest> {
        self.inner.call(request)
    }
    /// Buys a dedicated block storage cluster of a given type and capacity through an order.
    #[inline]
    pub fn create_dedicated_block_storage_cluster(
        &self,
        request: CreateDedicatedBlockStorageClusterRequest,
    ) -> Call<'_, CreateDedicatedBlockStorageClusterRequest> {
        self.inner.call(request)
    }
    /// Creates a replication pair-consistent group between two locations, still without pairs.
    #[inline]
    pub fn create_disk_replica_group(
        &self,
        request: CreateDiskReplicaGroupRequest,
    ) -> Call<'_, CreateDiskReplicaGroupRequest> {
        self.inner.call(request)
    }
    /// Pairs a disk with a destination disk for asynchronous replication to another zone or region.
    #[inline]
    pub fn create_disk_replica_pair(
        &self,
        request: CreateDiskReplicaPairRequest,
    ) -> Call<'_, CreateDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Creates a policy that takes snapshots on a schedule, with retention rules and optional cross-region copies.
    #[inline]
    pub fn create_enterprise_snapshot_policy(
        &self,
        request: CreateEnterpriseSnapshotPolicyRequest,
    ) -> Call<'_, CreateEnterpriseSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a replication group that holds no pairs any more.
    #[inline]
    pub fn delete_disk_replica_group(
        &self,
        request: DeleteDiskReplicaGroupRequest,
    ) -> Call<'_, DeleteDiskReplicaGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a replication pair that is not replicating; both disks and their data stay.
    #[inline]
    pub fn delete_disk_replica_pair(
        &self,
        request: DeleteDiskReplicaPairRequest,
    ) -> Call<'_, DeleteDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Deletes an enterprise snapshot policy; disks bound to it are no longer backed up by it.
    #[inline]
    pub fn delete_enterprise_snapshot_policy(
        &self,
        request: DeleteEnterpriseSnapshotPolicyRequest,
    ) -> Call<'_, DeleteEnterpriseSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the disks that lie in a dedicated block storage cluster.
    #[inline]
    pub fn describe_dedicated_block_storage_cluster_disks(
        &self,
        request: DescribeDedicatedBlockStorageClusterDisksRequest,
    ) -> Call<'_, DescribeDedicatedBlockStorageClusterDisksRequest> {
        self.inner.call(request)
    }
    /// Lists dedicated block storage clusters, by zone, status, category or tag.
    #[inline]
    pub fn describe_dedicated_block_storage_clusters(
        &self,
        request: DescribeDedicatedBlockStorageClustersRequest,
    ) -> Call<'_, DescribeDedicatedBlockStorageClustersRequest> {
        self.inner.call(request)
    }
    /// Lists risk events of disks; being withdrawn in favor of `DescribeEvents`.
    #[inline]
    pub fn describe_disk_events(
        &self,
        request: DescribeDiskEventsRequest,
    ) -> Call<'_, DescribeDiskEventsRequest> {
        self.inner.call(request)
    }
    /// Reads per-second monitoring data of one disk, such as IOPS and throughput.
    #[inline]
    pub fn describe_disk_monitor_data(
        &self,
        request: DescribeDiskMonitorDataRequest,
    ) -> Call<'_, DescribeDiskMonitorDataRequest> {
        self.inner.call(request)
    }
    /// Reads the hourly burst I/O of several ESSD AutoPL disks.
    #[inline]
    pub fn describe_disk_monitor_data_list(
        &self,
        request: DescribeDiskMonitorDataListRequest,
    ) -> Call<'_, DescribeDiskMonitorDataListRequest> {
        self.inner.call(request)
    }
    /// Lists replication pair-consistent groups of a region, at their primary or secondary site.
    #[inline]
    pub fn describe_disk_replica_groups(
        &self,
        request: DescribeDiskReplicaGroupsRequest,
    ) -> Call<'_, DescribeDiskReplicaGroupsRequest> {
        self.inner.call(request)
    }
    /// Shows how far the synchronization of a replication pair has got, with its latest recovery point.
    #[inline]
    pub fn describe_disk_replica_pair_progress(
        &self,
        request: DescribeDiskReplicaPairProgressRequest,
    ) -> Call<'_, DescribeDiskReplicaPairProgressRequest> {
        self.inner.call(request)
    }
    /// Lists replication pairs of a region, at their primary or secondary site.
    #[inline]
    pub fn describe_disk_replica_pairs(
        &self,
        request: DescribeDiskReplicaPairsRequest,
    ) -> Call<'_, DescribeDiskReplicaPairsRequest> {
        self.inner.call(request)
    }
    /// Lists enterprise-level snapshot policies, by ID, disk, resource group or tag.
    #[inline]
    pub fn describe_enterprise_snapshot_policy(
        &self,
        request: DescribeEnterpriseSnapshotPolicyRequest,
    ) -> Call<'_, DescribeEnterpriseSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists risk events of disks, by name, resource, status, level or period.
    #[inline]
    pub fn describe_events(
        &self,
        request: DescribeEventsRequest,
    ) -> Call<'_, DescribeEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the disks that CloudLens for EBS watches, with category, performance and tags.
    #[inline]
    pub fn describe_lens_monitor_disks(
        &self,
        request: DescribeLensMonitorDisksRequest,
    ) -> Call<'_, DescribeLensMonitorDisksRequest> {
        self.inner.call(request)
    }
    /// Shows whether CloudLens for EBS is activated.
    #[inline]
    pub fn describe_lens_service_status(
        &self,
        request: DescribeLensServiceStatusRequest,
    ) -> Call<'_, DescribeLensServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Reads a metric of EBS resources over a period, aggregated and grouped as requested.
    #[inline]
    pub fn describe_metric_data(
        &self,
        request: DescribeMetricDataRequest,
    ) -> Call<'_, DescribeMetricDataRequest> {
        self.inner.call(request)
    }
    /// Lists the disaster recovery drills of replication pairs whose secondary disk is in this region.
    #[inline]
    pub fn describe_pair_drills(
        &self,
        request: DescribePairDrillsRequest,
    ) -> Call<'_, DescribePairDrillsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and zones that support a feature: replication, CloudLens or dedicated clusters.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the disaster recovery drills of replication groups whose secondary disks are in this region.
    #[inline]
    pub fn describe_replica_group_drills(
        &self,
        request: DescribeReplicaGroupDrillsRequest,
    ) -> Call<'_, DescribeReplicaGroupDrillsRequest> {
        self.inner.call(request)
    }
    /// Reads the default configuration of a solution for given parameters.
    #[inline]
    pub fn describe_solution_instance_configuration(
        &self,
        request: DescribeSolutionInstanceConfigurationRequest,
    ) -> Call<'_, DescribeSolutionInstanceConfigurationRequest> {
        self.inner.call(request)
    }
    /// Lists the account's tag keys, optionally filtered by part of the key.
    #[inline]
    pub fn describe_user_tag_keys(
        &self,
        request: DescribeUserTagKeysRequest,
    ) -> Call<'_, DescribeUserTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the values that one of the account's tag keys has, with a filter.
    #[inline]
    pub fn describe_user_tag_values(
        &self,
        request: DescribeUserTagValuesRequest,
    ) -> Call<'_, DescribeUserTagValuesRequest> {
        self.inner.call(request)
    }
    /// Makes the secondary disks of a consistent replication group readable and writable, as when the primary site fails.
    #[inline]
    pub fn failover_disk_replica_group(
        &self,
        request: FailoverDiskReplicaGroupRequest,
    ) -> Call<'_, FailoverDiskReplicaGroupRequest> {
        self.inner.call(request)
    }
    /// Makes the secondary disk of a replication pair readable and writable, as when the primary disk fails.
    #[inline]
    pub fn failover_disk_replica_pair(
        &self,
        request: FailoverDiskReplicaPairRequest,
    ) -> Call<'_, FailoverDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Reads one report, found by its ID or by type and application.
    #[inline]
    pub fn get_report(&self, request: GetReportRequest) -> Call<'_, GetReportRequest> {
        self.inner.call(request)
    }
    /// Lists the zones with which disk replication is supported for a given zone.
    #[inline]
    pub fn list_replica_edge_supported(
        &self,
        request: ListReplicaEdgeSupportedRequest,
    ) -> Call<'_, ListReplicaEdgeSupportedRequest> {
        self.inner.call(request)
    }
    /// Lists the reports of an application, page by page.
    #[inline]
    pub fn list_reports(
        &self,
        request: ListReportsRequest,
    ) -> Call<'_, ListReportsRequest> {
        self.inner.call(request)
    }
    /// Lists the tags on EBS resources, or the resources by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the name or description of a dedicated block storage cluster.
    #[inline]
    pub fn modify_dedicated_block_storage_cluster_attribute(
        &self,
        request: ModifyDedicatedBlockStorageClusterAttributeRequest,
    ) -> Call<'_, ModifyDedicatedBlockStorageClusterAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, RPO or bandwidth of a replication pair-consistent group.
    #[inline]
    pub fn modify_disk_replica_group(
        &self,
        request: ModifyDiskReplicaGroupRequest,
    ) -> Call<'_, ModifyDiskReplicaGroupRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, RPO or bandwidth of a replication pair.
    #[inline]
    pub fn modify_disk_replica_pair(
        &self,
        request: ModifyDiskReplicaPairRequest,
    ) -> Call<'_, ModifyDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Shows how far a request made with `SetDedicatedBlockStorageClusterDiskThroughput` has got.
    #[inline]
    pub fn query_dedicated_block_storage_cluster_disk_throughput_status(
        &self,
        request: QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest,
    ) -> Call<'_, QueryDedicatedBlockStorageClusterDiskThroughputStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the trend of total and available capacity of a dedicated block storage cluster.
    #[inline]
    pub fn query_dedicated_block_storage_cluster_inventory_data(
        &self,
        request: QueryDedicatedBlockStorageClusterInventoryDataRequest,
    ) -> Call<'_, QueryDedicatedBlockStorageClusterInventoryDataRequest> {
        self.inner.call(request)
    }
    /// Takes a replication pair out of its group; the pair itself stays.
    #[inline]
    pub fn remove_disk_replica_pair(
        &self,
        request: RemoveDiskReplicaPairRequest,
    ) -> Call<'_, RemoveDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Reverses the direction of a replication group after a failover, which takes a start afterwards to copy.
    #[inline]
    pub fn reprotect_disk_replica_group(
        &self,
        request: ReprotectDiskReplicaGroupRequest,
    ) -> Call<'_, ReprotectDiskReplicaGroupRequest> {
        self.inner.call(request)
    }
    /// Reverses the direction of a replication pair after a failover, which takes a start afterwards to copy.
    #[inline]
    pub fn reprotect_disk_replica_pair(
        &self,
        request: ReprotectDiskReplicaPairRequest,
    ) -> Call<'_, ReprotectDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Sets a target throughput for a disk in a dedicated block storage cluster.
    #[inline]
    pub fn set_dedicated_block_storage_cluster_disk_throughput(
        &self,
        request: SetDedicatedBlockStorageClusterDiskThroughputRequest,
    ) -> Call<'_, SetDedicatedBlockStorageClusterDiskThroughputRequest> {
        self.inner.call(request)
    }
    /// Starts copying in all pairs of a replication group, first everything, then what changes.
    #[inline]
    pub fn start_disk_replica_group(
        &self,
        request: StartDiskReplicaGroupRequest,
    ) -> Call<'_, StartDiskReplicaGroupRequest> {
        self.inner.call(request)
    }
    /// Starts copying in a replication pair, first everything, then what changes.
    #[inline]
    pub fn start_disk_replica_pair(
        &self,
        request: StartDiskReplicaPairRequest,
    ) -> Call<'_, StartDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Starts a drill, which clones the latest recovery point of the secondary disk while copying goes on.
    #[inline]
    pub fn start_pair_drill(
        &self,
        request: StartPairDrillRequest,
    ) -> Call<'_, StartPairDrillRequest> {
        self.inner.call(request)
    }
    /// Starts a drill, which clones the latest recovery points of a group's secondary disks while copying goes on.
    #[inline]
    pub fn start_replica_group_drill(
        &self,
        request: StartReplicaGroupDrillRequest,
    ) -> Call<'_, StartReplicaGroupDrillRequest> {
        self.inner.call(request)
    }
    /// Stops asynchronous replication of all pairs in a replication pair-consistent group.
    #[inline]
    pub fn stop_disk_replica_group(
        &self,
        request: StopDiskReplicaGroupRequest,
    ) -> Call<'_, StopDiskReplicaGroupRequest> {
        self.inner.call(request)
    }
    /// Stops the asynchronous replication of one replication pair.
    #[inline]
    pub fn stop_disk_replica_pair(
        &self,
        request: StopDiskReplicaPairRequest,
    ) -> Call<'_, StopDiskReplicaPairRequest> {
        self.inner.call(request)
    }
    /// Puts tags on EBS resources, several resources in one call.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Unbinds disks from an enterprise-level snapshot policy.
    #[inline]
    pub fn unbind_enterprise_snapshot_policy(
        &self,
        request: UnbindEnterpriseSnapshotPolicyRequest,
    ) -> Call<'_, UnbindEnterpriseSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Takes tags off EBS resources, given ones or all.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes an enterprise-level snapshot policy, such as its schedule, retention and state.
    #[inline]
    pub fn update_enterprise_snapshot_policy(
        &self,
        request: UpdateEnterpriseSnapshotPolicyRequest,
    ) -> Call<'_, UpdateEnterpriseSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes attributes of a solution instance, such as its description.
    #[inline]
    pub fn update_solution_instance_attribute(
        &self,
        request: UpdateSolutionInstanceAttributeRequest,
    ) -> Call<'_, UpdateSolutionInstanceAttributeRequest> {
        self.inner.call(request)
    }
}
