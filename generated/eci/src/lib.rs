// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions and zones of ECI, recommended and unavailable zones included.
//!
//! ## Container groups
//!
//! - [`CreateContainerGroup`](mod@create_container_group): Creates an elastic container instance (container group) with its containers and volumes.
//! - [`DeleteContainerGroup`](mod@delete_container_group): Deletes a container group; its containers end and are no longer billed.
//! - [`DescribeContainerGroupEvents`](mod@describe_container_group_events): Lists recent events of several container groups, filtered by source, tag or age.
//! - [`DescribeContainerGroupStatus`](mod@describe_container_group_status): Shows just the status of several container groups and their containers.
//! - [`DescribeContainerGroups`](mod@describe_container_groups): Lists container groups with their full configuration and state.
//! - [`ResizeContainerGroupVolume`](mod@resize_container_group_volume): Enlarges a cloud disk volume of a container group; smaller it cannot become.
//! - [`RestartContainerGroup`](mod@restart_container_group): Restarts a container group, keeping its ID and configuration.
//! - [`UpdateContainerGroup`](mod@update_container_group): Changes a container group: its containers, resources, volumes or restart policy.
//!
//! ## Containers
//!
//! - [`CommitContainer`](mod@commit_container): Starts saving a container as an image in the background, which is pushed to a registry.
//! - [`DescribeCommitContainerTask`](mod@describe_commit_container_task): Lists tasks that commit containers as images, with status and progress.
//! - [`DescribeContainerLog`](mod@describe_container_log): Returns the log of one container in a container group.
//! - [`ExecContainerCommand`](mod@exec_container_command): Runs a command inside a container and returns how to reach its terminal or its output.
//!
//! ## Image caches
//!
//! - [`CreateImageCache`](mod@create_image_cache): Caches container images ahead of time, so that container groups using them start faster.
//! - [`DeleteImageCache`](mod@delete_image_cache): Deletes an image cache; container groups pull these images from the registry again.
//! - [`DescribeImageCaches`](mod@describe_image_caches): Lists image caches with status, images and progress.
//! - [`UpdateImageCache`](mod@update_image_cache): Changes images, size, retention or other settings of an image cache.
//!
//! ## Data caches
//!
//! - [`CopyDataCache`](mod@copy_data_cache): Copies a data cache to another region, where it gets an ID of its own.
//! - [`CreateDataCache`](mod@create_data_cache): Loads data from a source into a cache, so that new container groups find it at once.
//! - [`DeleteDataCache`](mod@delete_data_cache): Deletes a data cache, by its ID or its bucket and path.
//! - [`DescribeDataCaches`](mod@describe_data_caches): Lists data caches with status, source and progress.
//! - [`UpdateDataCache`](mod@update_data_cache): Changes source, size, retention or tags of a data cache.
//!
//! ## Virtual nodes
//!
//! - [`CreateVirtualNode`](mod@create_virtual_node): Creates a virtual node that lets a self-managed Kubernetes cluster run pods on ECI.
//! - [`DeleteVirtualNode`](mod@delete_virtual_node): Deletes a virtual node on which no container groups run any more.
//! - [`DescribeVirtualNodes`](mod@describe_virtual_nodes): Lists virtual nodes with status, capacity and other properties.
//! - [`UpdateVirtualNode`](mod@update_virtual_node): Changes name, DNS, custom resources or tags of a virtual node.
//!
//! ## Monitoring
//!
//! - [`DescribeContainerGroupMetric`](mod@describe_container_group_metric): Returns CPU, memory, network and disk metrics of one container group.
//! - [`DescribeMultiContainerGroupMetric`](mod@describe_multi_container_group_metric): Returns CPU, memory, network and disk metrics of several container groups.
//!
//! ## O&M tasks
//!
//! - [`CreateInstanceOpsTask`](mod@create_instance_ops_task): Starts an O\&M task on a container group, such as collecting core dumps.
//! - [`DescribeInstanceOpsRecords`](mod@describe_instance_ops_records): Lists the O\&M tasks of a container group with their results.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are attached to which ECI resources.
//! - [`TagResources`](mod@tag_resources): Attaches tags to ECI resources such as container groups.
//! - [`UntagResources`](mod@untag_resources): Detaches tags from ECI resources such as container groups.
//!
//! ## Others
//!
//! - [`DescribeAvailableResource`](mod@describe_available_resource): Lists ECS instance families that can be bought in a zone, for specified or preemptible instances.
//! - [`DescribeContainerGroupPrice`](mod@describe_container_group_price): Quotes the price of a container group by vCPU and memory or by instance type.
//! - [`ListUsage`](mod@list_usage): Shows the ECI quotas of a region with what is used of each.
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

pub mod commit_container;
pub mod copy_data_cache;
pub mod create_container_group;
pub mod create_data_cache;
pub mod create_image_cache;
pub mod create_instance_ops_task;
pub mod create_virtual_node;
pub mod delete_container_group;
pub mod delete_data_cache;
pub mod delete_image_cache;
pub mod delete_virtual_node;
pub mod describe_available_resource;
pub mod describe_commit_container_task;
pub mod describe_container_group_events;
pub mod describe_container_group_metric;
pub mod describe_container_group_price;
pub mod describe_container_group_status;
pub mod describe_container_groups;
pub mod describe_container_log;
pub mod describe_data_caches;
pub mod describe_image_caches;
pub mod describe_instance_ops_records;
pub mod describe_multi_container_group_metric;
pub mod describe_regions;
pub mod describe_virtual_nodes;
pub mod exec_container_command;
pub mod list_tag_resources;
pub mod list_usage;
pub mod resize_container_group_volume;
pub mod restart_container_group;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_container_group;
pub mod update_data_cache;
pub mod update_image_cache;
pub mod update_virtual_node;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    commit_container::{CommitContainerError, CommitContainerRequest, CommitContainerResponse},
    copy_data_cache::{CopyDataCacheError, CopyDataCacheRequest, CopyDataCacheResponse},
    create_container_group::{CreateContainerGroupError, CreateContainerGroupRequest, CreateContainerGroupResponse},
    create_data_cache::{CreateDataCacheError, CreateDataCacheRequest, CreateDataCacheResponse},
    create_image_cache::{CreateImageCacheError, CreateImageCacheRequest, CreateImageCacheResponse},
    create_instance_ops_task::{CreateInstanceOpsTaskError, CreateInstanceOpsTaskRequest, CreateInstanceOpsTaskResponse},
    create_virtual_node::{CreateVirtualNodeError, CreateVirtualNodeRequest, CreateVirtualNodeResponse},
    delete_container_group::{DeleteContainerGroupError, DeleteContainerGroupRequest, DeleteContainerGroupResponse},
    delete_data_cache::{DeleteDataCacheRequest, DeleteDataCacheResponse},
    delete_image_cache::{DeleteImageCacheRequest, DeleteImageCacheResponse},
    delete_virtual_node::{DeleteVirtualNodeError, DeleteVirtualNodeRequest, DeleteVirtualNodeResponse},
    describe_available_resource::{DescribeAvailableResourceError, DescribeAvailableResourceRequest, DescribeAvailableResourceResponse},
    describe_commit_container_task::{DescribeCommitContainerTaskRequest, DescribeCommitContainerTaskResponse},
    describe_container_group_events::{DescribeContainerGroupEventsError, DescribeContainerGroupEventsRequest, DescribeContainerGroupEventsResponse},
    describe_container_group_metric::{DescribeContainerGroupMetricRequest, DescribeContainerGroupMetricResponse},
    describe_container_group_price::{DescribeContainerGroupPriceError, DescribeContainerGroupPriceRequest, DescribeContainerGroupPriceResponse},
    describe_container_group_status::{DescribeContainerGroupStatusError, DescribeContainerGroupStatusRequest, DescribeContainerGroupStatusResponse},
    describe_container_groups::{DescribeContainerGroupsError, DescribeContainerGroupsRequest, DescribeContainerGroupsResponse},
    describe_container_log::{DescribeContainerLogError, DescribeContainerLogRequest, DescribeContainerLogResponse},
    describe_data_caches::{DescribeDataCachesError, DescribeDataCachesRequest, DescribeDataCachesResponse},
    describe_image_caches::{DescribeImageCachesError, DescribeImageCachesRequest, DescribeImageCachesResponse},
    describe_instance_ops_records::{DescribeInstanceOpsRecordsRequest, DescribeInstanceOpsRecordsResponse},
    describe_multi_container_group_metric::{DescribeMultiContainerGroupMetricRequest, DescribeMultiContainerGroupMetricResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_virtual_nodes::{DescribeVirtualNodesError, DescribeVirtualNodesRequest, DescribeVirtualNodesResponse},
    exec_container_command::{ExecContainerCommandError, ExecContainerCommandRequest, ExecContainerCommandResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_usage::{ListUsageRequest, ListUsageResponse},
    resize_container_group_volume::{ResizeContainerGroupVolumeError, ResizeContainerGroupVolumeRequest, ResizeContainerGroupVolumeResponse},
    restart_container_group::{RestartContainerGroupError, RestartContainerGroupRequest, RestartContainerGroupResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_container_group::{UpdateContainerGroupError, UpdateContainerGroupRequest, UpdateContainerGroupResponse},
    update_data_cache::{UpdateDataCacheError, UpdateDataCacheRequest, UpdateDataCacheResponse},
    update_image_cache::{UpdateImageCacheError, UpdateImageCacheRequest, UpdateImageCacheResponse},
    update_virtual_node::{UpdateVirtualNodeError, UpdateVirtualNodeRequest, UpdateVirtualNodeResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Eci",
    version: "2018-08-08",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "eci.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "eci.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "eci.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "eci.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "eci.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "eci.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "eci.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "eci.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "eci.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "eci.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "eci.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "eci.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "eci.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "eci.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "eci.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "eci.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "eci.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "eci.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "eci.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "eci.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "eci.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "eci.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "eci.cn-shanghai-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "eci.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "eci.cn-shenzhen-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "eci.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "eci.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "eci.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "eci.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "eci.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "eci.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "eci.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "eci.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "eci.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "eci.us-west-1.aliyuncs.com"),
        ],
        rule: Some("eci.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Elastic Container Instance.
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
    /// Starts saving a container as an image in the background, which is pushed to a registry.
    #[inline]
    pub fn commit_container(
        &self,
        request: CommitContainerRequest,
    ) -> Call<'_, CommitContainerRequest> {
        self.inner.call(request)
    }
    /// Copies a data cache to another region, where it gets an ID of its own.
    #[inline]
    pub fn copy_data_cache(
        &self,
        request: CopyDataCacheRequest,
    ) -> Call<'_, CopyDataCacheRequest> {
        self.inner.call(request)
    }
    /// Creates an elastic container instance (container group) with its containers and volumes.
    #[inline]
    pub fn create_container_group(
        &self,
        request: CreateContainerGroupRequest,
    ) -> Call<'_, CreateContainerGroupRequest> {
        self.inner.call(request)
    }
    /// Loads data from a source into a cache, so that new container groups find it at once.
    #[inline]
    pub fn create_data_cache(
        &self,
        request: CreateDataCacheRequest,
    ) -> Call<'_, CreateDataCacheRequest> {
        self.inner.call(request)
    }
    /// Caches container images ahead of time, so that container groups using them start faster.
    #[inline]
    pub fn create_image_cache(
        &self,
        request: CreateImageCacheRequest,
    ) -> Call<'_, CreateImageCacheRequest> {
        self.inner.call(request)
    }
    /// Starts an O\&M task on a container group, such as collecting core dumps.
    #[inline]
    pub fn create_instance_ops_task(
        &self,
        request: CreateInstanceOpsTaskRequest,
    ) -> Call<'_, CreateInstanceOpsTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual node that lets a self-managed Kubernetes cluster run pods on ECI.
    #[inline]
    pub fn create_virtual_node(
        &self,
        request: CreateVirtualNodeRequest,
    ) -> Call<'_, CreateVirtualNodeRequest> {
        self.inner.call(request)
    }
    /// Deletes a container group; its containers end and are no longer billed.
    #[inline]
    pub fn delete_container_group(
        &self,
        request: DeleteContainerGroupRequest,
    ) -> Call<'_, DeleteContainerGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a data cache, by its ID or its bucket and path.
    #[inline]
    pub fn delete_data_cache(
        &self,
        request: DeleteDataCacheRequest,
    ) -> Call<'_, DeleteDataCacheRequest> {
        self.inner.call(request)
    }
    /// Deletes an image cache; container groups pull these images from the registry again.
    #[inline]
    pub fn delete_image_cache(
        &self,
        request: DeleteImageCacheRequest,
    ) -> Call<'_, DeleteImageCacheRequest> {
        self.inner.call(request)
    }
    /// Deletes a virtual node on which no container groups run any more.
    #[inline]
    pub fn delete_virtual_node(
        &self,
        request: DeleteVirtualNodeRequest,
    ) -> Call<'_, DeleteVirtualNodeRequest> {
        self.inner.call(request)
    }
    /// Lists ECS instance families that can be bought in a zone, for specified or preemptible instances.
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Lists tasks that commit containers as images, with status and progress.
    #[inline]
    pub fn describe_commit_container_task(
        &self,
        request: DescribeCommitContainerTaskRequest,
    ) -> Call<'_, DescribeCommitContainerTaskRequest> {
        self.inner.call(request)
    }
    /// Lists recent events of several container groups, filtered by source, tag or age.
    #[inline]
    pub fn describe_container_group_events(
        &self,
        request: DescribeContainerGroupEventsRequest,
    ) -> Call<'_, DescribeContainerGroupEventsRequest> {
        self.inner.call(request)
    }
    /// Returns CPU, memory, network and disk metrics of one container group.
    #[inline]
    pub fn describe_container_group_metric(
        &self,
        request: DescribeContainerGroupMetricRequest,
    ) -> Call<'_, DescribeContainerGroupMetricRequest> {
        self.inner.call(request)
    }
    /// Quotes the price of a container group by vCPU and memory or by instance type.
    #[inline]
    pub fn describe_container_group_price(
        &self,
        request: DescribeContainerGroupPriceRequest,
    ) -> Call<'_, DescribeContainerGroupPriceRequest> {
        self.inner.call(request)
    }
    /// Shows just the status of several container groups and their containers.
    #[inline]
    pub fn describe_container_group_status(
        &self,
        request: DescribeContainerGroupStatusRequest,
    ) -> Call<'_, DescribeContainerGroupStatusRequest> {
        self.inner.call(request)
    }
    /// Lists container groups with their full configuration and state.
    #[inline]
    pub fn describe_container_groups(
        &self,
        request: DescribeContainerGroupsRequest,
    ) -> Call<'_, DescribeContainerGroupsRequest> {
        self.inner.call(request)
    }
    /// Returns the log of one container in a container group.
    #[inline]
    pub fn describe_container_log(
        &self,
        request: DescribeContainerLogRequest,
    ) -> Call<'_, DescribeContainerLogRequest> {
        self.inner.call(request)
    }
    /// Lists data caches with status, source and progress.
    #[inline]
    pub fn describe_data_caches(
        &self,
        request: DescribeDataCachesRequest,
    ) -> Call<'_, DescribeDataCachesRequest> {
        self.inner.call(request)
    }
    /// Lists image caches with status, images and progress.
    #[inline]
    pub fn describe_image_caches(
        &self,
        request: DescribeImageCachesRequest,
    ) -> Call<'_, DescribeImageCachesRequest> {
        self.inner.call(request)
    }
    /// Lists the O\&M tasks of a container group with their results.
    #[inline]
    pub fn describe_instance_ops_records(
        &self,
        request: DescribeInstanceOpsRecordsRequest,
    ) -> Call<'_, DescribeInstanceOpsRecordsRequest> {
        self.inner.call(request)
    }
    /// Returns CPU, memory, network and disk metrics of several container groups.
    #[inline]
    pub fn describe_multi_container_group_metric(
        &self,
        request: DescribeMultiContainerGroupMetricRequest,
    ) -> Call<'_, DescribeMultiContainerGroupMetricRequest> {
        self.inner.call(request)
    }
    /// Lists the regions and zones of ECI, recommended and unavailable zones included.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists virtual nodes with status, capacity and other properties.
    #[inline]
    pub fn describe_virtual_nodes(
        &self,
        request: DescribeVirtualNodesRequest,
    ) -> Call<'_, DescribeVirtualNodesRequest> {
        self.inner.call(request)
    }
    /// Runs a command inside a container and returns how to reach its terminal or its output.
    #[inline]
    pub fn exec_container_command(
        &self,
        request: ExecContainerCommandRequest,
    ) -> Call<'_, ExecContainerCommandRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are attached to which ECI resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Shows the ECI quotas of a region with what is used of each.
    #[inline]
    pub fn list_usage(&self, request: ListUsageRequest) -> Call<'_, ListUsageRequest> {
        self.inner.call(request)
    }
    /// Enlarges a cloud disk volume of a container group; smaller it cannot become.
    #[inline]
    pub fn resize_container_group_volume(
        &self,
        request: ResizeContainerGroupVolumeRequest,
    ) -> Call<'_, ResizeContainerGroupVolumeRequest> {
        self.inner.call(request)
    }
    /// Restarts a container group, keeping its ID and configuration.
    #[inline]
    pub fn restart_container_group(
        &self,
        request: RestartContainerGroupRequest,
    ) -> Call<'_, RestartContainerGroupRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to ECI resources such as container groups.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches tags from ECI resources such as container groups.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a container group: its containers, resources, volumes or restart policy.
    #[inline]
    pub fn update_container_group(
        &self,
        request: UpdateContainerGroupRequest,
    ) -> Call<'_, UpdateContainerGroupRequest> {
        self.inner.call(request)
    }
    /// Changes source, size, retention or tags of a data cache.
    #[inline]
    pub fn update_data_cache(
        &self,
        request: UpdateDataCacheRequest,
    ) -> Call<'_, UpdateDataCacheRequest> {
        self.inner.call(request)
    }
    /// Changes images, size, retention or other settings of an image cache.
    #[inline]
    pub fn update_image_cache(
        &self,
        request: UpdateImageCacheRequest,
    ) -> Call<'_, UpdateImageCacheRequest> {
        self.inner.call(request)
    }
    /// Changes name, DNS, custom resources or tags of a virtual node.
    #[inline]
    pub fn update_virtual_node(
        &self,
        request: UpdateVirtualNodeRequest,
    ) -> Call<'_, UpdateVirtualNodeRequest> {
        self.inner.call(request)
    }
}
