// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Mitigation policies
//!
//! - [`CreatePolicy`](mod@create_policy): Creates a mitigation policy under a given name and type.
//! - [`DeletePolicy`](mod@delete_policy): Deletes a protection policy, which must not be attached to any object.
//! - [`DetachFromPolicy`](mod@detach_from_policy): Separates protected objects from the mitigation policy attached to them.
//! - [`ListPolicy`](mod@list_policy): Lists mitigation policies of one type, or one by name or ID.
//! - [`ListPolicyAttachment`](mod@list_policy_attachment): Lists which protected objects mitigation policies are attached to.
//! - [`ModifyPolicy`](mod@modify_policy): Changes a mitigation policy; the action type selects what is changed.
//! - [`ModifyPolicyContent`](mod@modify_policy_content): Replaces the content of a mitigation policy as a whole.
//!
//! ## Member accounts
//!
//! - [`AddRdMemberList`](mod@add_rd_member_list): Adds member accounts of the resource directory for multi-account management.
//! - [`DeleteRdMemberList`](mod@delete_rd_member_list): Removes member accounts from central management; only the administrator account may do so.
//! - [`DescribeRdMemberList`](mod@describe_rd_member_list): Lists the member accounts that were added for multi-account management.
//! - [`DescribeRdStatus`](mod@describe_rd_status): Shows the status of multi-account management of the account.
//!
//! ## Instances
//!
//! - [`CheckGrant`](mod@check_grant): Tells whether Anti-DDoS Origin is authorized to query the account's ECS servers.
//! - [`DescribeExcpetionCount`](mod@describe_excpetion_count): Counts abnormal public IP addresses and soon expiring instances in a region.
//! - [`DescribeInstanceList`](mod@describe_instance_list): Lists Anti-DDoS Origin instances, filtered by ID, IP address, remark or tag.
//! - [`DescribeInstanceSpecs`](mod@describe_instance_specs): Shows the specifications of given Anti-DDoS Origin Enterprise instances.
//! - [`DescribePackIpList`](mod@describe_pack_ip_list): Lists the IP addresses that an Anti-DDoS Origin instance protects.
//! - [`DescribeRegions`](mod@describe_regions): Lists all regions that Anti-DDoS Origin Enterprise supports.
//! - [`GetSlsOpenStatus`](mod@get_sls_open_status): Tells whether Simple Log Service is activated for the account.
//! - [`ModifyRemark`](mod@modify_remark): Sets the remark of one Anti-DDoS Origin instance.
//!
//! ## Protected assets
//!
//! - [`AddIp`](mod@add_ip): Puts IP addresses under the protection of an Anti-DDoS Origin instance.
//! - [`AttachAssetGroupToInstance`](mod@attach_asset_group_to_instance): Binds asset groups to an Anti-DDoS Origin instance, which then protects them.
//! - [`DeleteBlackhole`](mod@delete_blackhole): Brings a protected IP address out of blackhole routing, so that traffic reaches it again.
//! - [`DeleteIp`](mod@delete_ip): Takes IP addresses out of an Anti-DDoS Origin instance, which no longer protects them.
//! - [`DescribeAssetGroup`](mod@describe_asset_group): Lists asset groups with name, type and region.
//! - [`DescribeAssetGroupToInstance`](mod@describe_asset_group_to_instance): Lists which asset groups are bound to which Anti-DDoS Origin instances.
//! - [`DettachAssetGroupToInstance`](mod@dettach_asset_group_to_instance): Unbinds groups of assets from a protection instance; the name is misspelled in the API itself.
//!
//! ## Logs and events
//!
//! - [`CheckAccessLogAuth`](mod@check_access_log_auth): Tells whether Anti-DDoS Origin is authorized to access Simple Log Service.
//! - [`DescribeDdosEvent`](mod@describe_ddos_event): Lists the DDoS attacks on one Anti-DDoS Origin instance.
//! - [`DescribeOpEntities`](mod@describe_op_entities): Lists entries of the operation log of Anti-DDoS Origin.
//! - [`DescribeTraffic`](mod@describe_traffic): Shows traffic statistics of one Anti-DDoS Origin instance within a time range.
//! - [`ListOpenedAccessLogInstances`](mod@list_opened_access_log_instances): Lists the Anti-DDoS Origin instances for which log analysis is on.
//!
//! ## On-demand protection
//!
//! - [`ConfigSchedruleOnDemand`](mod@config_schedrule_on_demand): Changes the scheduling rule of an on-demand instance.
//! - [`CreateSchedruleOnDemand`](mod@create_schedrule_on_demand): Creates a scheduling rule for an on-demand instance: its thresholds, action and end.
//! - [`QuerySchedruleOnDemand`](mod@query_schedrule_on_demand): Shows the scheduling rules of an on-demand instance and how they stand for each network.
//!
//! ## Tags
//!
//! - [`ListTagKeys`](mod@list_tag_keys): Lists all tag keys in use on Anti-DDoS Origin instances.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are bound to which Anti-DDoS Origin instances.
//! - [`TagResources`](mod@tag_resources): Binds tags to one or more Anti-DDoS Origin instances.
//! - [`UntagResources`](mod@untag_resources): Removes tags from one or more Anti-DDoS Origin instances.
//!
//! ## Others
//!
//! - [`AttachToPolicy`](mod@attach_to_policy): Attaches protected objects, given by IP address, port and protocol, to a mitigation policy.
//! - [`DescribeDdosOriginInstanceBill`](mod@describe_ddos_origin_instance_bill): Shows the bill of pay-as-you-go Anti-DDoS Origin instances.
//! - [`DescribePackPaidTraffic`](mod@describe_pack_paid_traffic): Lists billed traffic of an instance, with base and elastic bandwidth and the largest attack.
//! - [`DescribeResourcePackInstances`](mod@describe_resource_pack_instances): Lists resource plans with their initial and present capacity, status and validity.
//! - [`DescribeResourcePackStatistics`](mod@describe_resource_pack_statistics): Sums up initial, present and used capacity of the available resource plans of an instance.
//! - [`DescribeResourcePackUsage`](mod@describe_resource_pack_usage): Shows traffic deducted from resource plans for an instance over time.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves an Anti-DDoS Origin resource to another resource group.
//! - [`ReleaseDdosOriginInstance`](mod@release_ddos_origin_instance): Releases a pay-as-you-go Anti-DDoS Origin instance by hand.
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

pub mod add_ip;
pub mod add_rd_member_list;
pub mod attach_asset_group_to_instance;
pub mod attach_to_policy;
pub mod check_access_log_auth;
pub mod check_grant;
pub mod config_schedrule_on_demand;
pub mod create_policy;
pub mod create_schedrule_on_demand;
pub mod delete_blackhole;
pub mod delete_ip;
pub mod delete_policy;
pub mod delete_rd_member_list;
pub mod describe_asset_group;
pub mod describe_asset_group_to_instance;
pub mod describe_ddos_event;
pub mod describe_ddos_origin_instance_bill;
pub mod describe_excpetion_count;
pub mod describe_instance_list;
pub mod describe_instance_specs;
pub mod describe_op_entities;
pub mod describe_pack_ip_list;
pub mod describe_pack_paid_traffic;
pub mod describe_rd_member_list;
pub mod describe_rd_status;
pub mod describe_regions;
pub mod describe_resource_pack_instances;
pub mod describe_resource_pack_statistics;
pub mod describe_resource_pack_usage;
pub mod describe_traffic;
pub mod detach_from_policy;
pub mod dettach_asset_group_to_instance;
pub mod get_sls_open_status;
pub mod list_opened_access_log_instances;
pub mod list_policy;
pub mod list_policy_attachment;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod modify_policy;
pub mod modify_policy_content;
pub mod modify_remark;
pub mod move_resource_group;
pub mod query_schedrule_on_demand;
pub mod release_ddos_origin_instance;
pub mod tag_resources;
pub mod untag_resources;
pub mod types;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_ip::{AddIpRequest, AddIpResponse},
    add_rd_member_list::{AddRdMemberListRequest, AddRdMemberListResponse},
    attach_asset_group_to_instance::{AttachAssetGroupToInstanceRequest, AttachAssetGroupToInstanceResponse},
    attach_to_policy::{AttachToPolicyRequest, AttachToPolicyResponse},
    check_access_log_auth::{CheckAccessLogAuthRequest, CheckAccessLogAuthResponse},
    check_grant::{CheckGrantRequest, CheckGrantResponse},
    config_schedrule_on_demand::{ConfigSchedruleOnDemandRequest, ConfigSchedruleOnDemandResponse},
    create_policy::{CreatePolicyRequest, CreatePolicyResponse},
    create_schedrule_on_demand::{CreateSchedruleOnDemandRequest, CreateSchedruleOnDemandResponse},
    delete_blackhole::{DeleteBlackholeRequest, DeleteBlackholeResponse},
    delete_ip::{DeleteIpRequest, DeleteIpResponse},
    delete_policy::{DeletePolicyRequest, DeletePolicyResponse},
    delete_rd_member_list::{DeleteRdMemberListRequest, DeleteRdMemberListResponse},
    describe_asset_group::{DescribeAssetGroupRequest, DescribeAssetGroupResponse},
    describe_asset_group_to_instance::{DescribeAssetGroupToInstanceRequest, DescribeAssetGroupToInstanceResponse},
    describe_ddos_event::{DescribeDdosEventRequest, DescribeDdosEventResponse},
    describe_ddos_origin_instance_bill::{DescribeDdosOriginInstanceBillRequest, DescribeDdosOriginInstanceBillResponse},
    describe_excpetion_count::{DescribeExcpetionCountRequest, DescribeExcpetionCountResponse},
    describe_instance_list::{DescribeInstanceListRequest, DescribeInstanceListResponse},
    describe_instance_specs::{DescribeInstanceSpecsRequest, DescribeInstanceSpecsResponse},
    describe_op_entities::{DescribeOpEntitiesRequest, DescribeOpEntitiesResponse},
    describe_pack_ip_list::{DescribePackIpListRequest, DescribePackIpListResponse},
    describe_pack_paid_traffic::{DescribePackPaidTrafficRequest, DescribePackPaidTrafficResponse},
    describe_rd_member_list::{DescribeRdMemberListRequest, DescribeRdMemberListResponse},
    describe_rd_status::{DescribeRdStatusRequest, DescribeRdStatusResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_resource_pack_instances::{DescribeResourcePackInstancesRequest, DescribeResourcePackInstancesResponse},
    describe_resource_pack_statistics::{DescribeResourcePackStatisticsRequest, DescribeResourcePackStatisticsResponse},
    describe_resource_pack_usage::{DescribeResourcePackUsageRequest, DescribeResourcePackUsageResponse},
    describe_traffic::{DescribeTrafficRequest, DescribeTrafficResponse},
    detach_from_policy::{DetachFromPolicyRequest, DetachFromPolicyResponse},
    dettach_asset_group_to_instance::{DettachAssetGroupToInstanceRequest, DettachAssetGroupToInstanceResponse},
    get_sls_open_status::{GetSlsOpenStatusRequest, GetSlsOpenStatusResponse},
    list_opened_access_log_instances::{ListOpenedAccessLogInstancesRequest, ListOpenedAccessLogInstancesResponse},
    list_policy::{ListPolicyRequest, ListPolicyResponse},
    list_policy_attachment::{ListPolicyAttachmentRequest, ListPolicyAttachmentResponse},
    list_tag_keys::{ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    modify_policy::{ModifyPolicyRequest, ModifyPolicyResponse},
    modify_policy_content::{ModifyPolicyContentRequest, ModifyPolicyContentResponse},
    modify_remark::{ModifyRemarkRequest, ModifyRemarkResponse},
    move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse},
    query_schedrule_on_demand::{QuerySchedruleOnDemandRequest, QuerySchedruleOnDemandResponse},
    release_ddos_origin_instance::{ReleaseDdosOriginInstanceRequest, ReleaseDdosOriginInstanceResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ddosbgp",
    version: "2018-07-20",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "ddosbgp.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ddosbgp.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "ddosbgp.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "ddosbgp.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "ddosbgp.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "ddosbgp.aliyuncs.com"),
            RegionalEndpoint::public(
                "eu-central-1",
                "ddosbgp.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "ddosbgp.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "ddosbgp.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "ddosbgp.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "ddosbgp.us-west-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Anti-DDoS Origin.
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
    /// Puts IP addresses under the protection of an Anti-DDoS Origin instance.
    #[inline]
    pub fn add_ip(&self, request: AddIpRequest) -> Call<'_, AddIpRequest> {
        self.inner.call(request)
    }
    /// Adds member accounts of the resource directory for multi-account management.
    #[inline]
    pub fn add_rd_member_list(
        &self,
        request: AddRdMemberListRequest,
    ) -> Call<'_, AddRdMemberListRequest> {
        self.inner.call(request)
    }
    /// Binds asset groups to an Anti-DDoS Origin instance, which then protects them.
    #[inline]
    pub fn attach_asset_group_to_instance(
        &self,
        request: AttachAssetGroupToInstanceRequest,
    ) -> Call<'_, AttachAssetGroupToInstanceRequest> {
        self.inner.call(request)
    }
    /// Attaches protected objects, given by IP address, port and protocol, to a mitigation policy.
    #[inline]
    pub fn attach_to_policy(
        &self,
        request: AttachToPolicyRequest,
    ) -> Call<'_, AttachToPolicyRequest> {
        self.inner.call(request)
    }
    /// Tells whether Anti-DDoS Origin is authorized to access Simple Log Service.
    #[inline]
    pub fn check_access_log_auth(
        &self,
        request: CheckAccessLogAuthRequest,
    ) -> Call<'_, CheckAccessLogAuthRequest> {
        self.inner.call(request)
    }
    /// Tells whether Anti-DDoS Origin is authorized to query the account's ECS servers.
    #[inline]
    pub fn check_grant(
        &self,
        request: CheckGrantRequest,
    ) -> Call<'_, CheckGrantRequest> {
        self.inner.call(request)
    }
    /// Changes the scheduling rule of an on-demand instance.
    #[inline]
    pub fn config_schedrule_on_demand(
        &self,
        request: ConfigSchedruleOnDemandRequest,
    ) -> Call<'_, ConfigSchedruleOnDemandRequest> {
        self.inner.call(request)
    }
    /// Creates a mitigation policy under a given name and type.
    #[inline]
    pub fn create_policy(
        &self,
        request: CreatePolicyRequest,
    ) -> Call<'_, CreatePolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a scheduling rule for an on-demand instance: its thresholds, action and end.
    #[inline]
    pub fn create_schedrule_on_demand(
        &self,
        request: CreateSchedruleOnDemandRequest,
    ) -> Call<'_, CreateSchedruleOnDemandRequest> {
        self.inner.call(request)
    }
    /// Brings a protected IP address out of blackhole routing, so that traffic reaches it again.
    #[inline]
    pub fn delete_blackhole(
        &self,
        request: DeleteBlackholeRequest,
    ) -> Call<'_, DeleteBlackholeRequest> {
        self.inner.call(request)
    }
    /// Takes IP addresses out of an Anti-DDoS Origin instance, which no longer protects them.
    #[inline]
    pub fn delete_ip(&self, request: DeleteIpRequest) -> Call<'_, DeleteIpRequest> {
        self.inner.call(request)
    }
    /// Deletes a protection policy, which must not be attached to any object.
    #[inline]
    pub fn delete_policy(
        &self,
        request: DeletePolicyRequest,
    ) -> Call<'_, DeletePolicyRequest> {
        self.inner.call(request)
    }
    /// Removes member accounts from central management; only the administrator account may do so.
    #[inline]
    pub fn delete_rd_member_list(
        &self,
        request: DeleteRdMemberListRequest,
    ) -> Call<'_, DeleteRdMemberListRequest> {
        self.inner.call(request)
    }
    /// Lists asset groups with name, type and region.
    #[inline]
    pub fn describe_asset_group(
        &self,
        request: DescribeAssetGroupRequest,
    ) -> Call<'_, DescribeAssetGroupRequest> {
        self.inner.call(request)
    }
    /// Lists which asset groups are bound to which Anti-DDoS Origin instances.
    #[inline]
    pub fn describe_asset_group_to_instance(
        &self,
        request: DescribeAssetGroupToInstanceRequest,
    ) -> Call<'_, DescribeAssetGroupToInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the DDoS attacks on one Anti-DDoS Origin instance.
    #[inline]
    pub fn describe_ddos_event(
        &self,
        request: DescribeDdosEventRequest,
    ) -> Call<'_, DescribeDdosEventRequest> {
        self.inner.call(request)
    }
    /// Shows the bill of pay-as-you-go Anti-DDoS Origin instances.
    #[inline]
    pub fn describe_ddos_origin_instance_bill(
        &self,
        request: DescribeDdosOriginInstanceBillRequest,
    ) -> Call<'_, DescribeDdosOriginInstanceBillRequest> {
        self.inner.call(request)
    }
    /// Counts abnormal public IP addresses and soon expiring instances in a region.
    #[inline]
    pub fn describe_excpetion_count(
        &self,
        request: DescribeExcpetionCountRequest,
    ) -> Call<'_, DescribeExcpetionCountRequest> {
        self.inner.call(request)
    }
    /// Lists Anti-DDoS Origin instances, filtered by ID, IP address, remark or tag.
    #[inline]
    pub fn describe_instance_list(
        &self,
        request: DescribeInstanceListRequest,
    ) -> Call<'_, DescribeInstanceListRequest> {
        self.inner.call(request)
    }
    /// Shows the specifications of given Anti-DDoS Origin Enterprise instances.
    #[inline]
    pub fn describe_instance_specs(
        &self,
        request: DescribeInstanceSpecsRequest,
    ) -> Call<'_, DescribeInstanceSpecsRequest> {
        self.inner.call(request)
    }
    /// Lists entries of the operation log of Anti-DDoS Origin.
    #[inline]
    pub fn describe_op_entities(
        &self,
        request: DescribeOpEntitiesRequest,
    ) -> Call<'_, DescribeOpEntitiesRequest> {
        self.inner.call(request)
    }
    /// Lists the IP addresses that an Anti-DDoS Origin instance protects.
    #[inline]
    pub fn describe_pack_ip_list(
        &self,
        request: DescribePackIpListRequest,
    ) -> Call<'_, DescribePackIpListRequest> {
        self.inner.call(request)
    }
    /// Lists billed traffic of an instance, with base and elastic bandwidth and the largest attack.
    #[inline]
    pub fn describe_pack_paid_traffic(
        &self,
        request: DescribePackPaidTrafficRequest,
    ) -> Call<'_, DescribePackPaidTrafficRequest> {
        self.inner.call(request)
    }
    /// Lists the member accounts that were added for multi-account management.
    #[inline]
    pub fn describe_rd_member_list(
        &self,
        request: DescribeRdMemberListRequest,
    ) -> Call<'_, DescribeRdMemberListRequest> {
        self.inner.call(request)
    }
    /// Shows the status of multi-account management of the account.
    #[inline]
    pub fn describe_rd_status(
        &self,
        request: DescribeRdStatusRequest,
    ) -> Call<'_, DescribeRdStatusRequest> {
        self.inner.call(request)
    }
    /// Lists all regions that Anti-DDoS Origin Enterprise supports.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists resource plans with their initial and present capacity, status and validity.
    #[inline]
    pub fn describe_resource_pack_instances(
        &self,
        request: DescribeResourcePackInstancesRequest,
    ) -> Call<'_, DescribeResourcePackInstancesRequest> {
        self.inner.call(request)
    }
    /// Sums up initial, present and used capacity of the available resource plans of an instance.
    #[inline]
    pub fn describe_resource_pack_statistics(
        &self,
        request: DescribeResourcePackStatisticsRequest,
    ) -> Call<'_, DescribeResourcePackStatisticsRequest> {
        self.inner.call(request)
    }
    /// Shows traffic deducted from resource plans for an instance over time.
    #[inline]
    pub fn describe_resource_pack_usage(
        &self,
        request: DescribeResourcePackUsageRequest,
    ) -> Call<'_, DescribeResourcePackUsageRequest> {
        self.inner.call(request)
    }
    /// Shows traffic statistics of one Anti-DDoS Origin instance within a time range.
    #[inline]
    pub fn describe_traffic(
        &self,
        request: DescribeTrafficRequest,
    ) -> Call<'_, DescribeTrafficRequest> {
        self.inner.call(request)
    }
    /// Separates protected objects from the mitigation policy attached to them.
    #[inline]
    pub fn detach_from_policy(
        &self,
        request: DetachFromPolicyRequest,
    ) -> Call<'_, DetachFromPolicyRequest> {
        self.inner.call(request)
    }
    /// Unbinds groups of assets from a protection instance; the name is misspelled in the API itself.
    #[inline]
    pub fn dettach_asset_group_to_instance(
        &self,
        request: DettachAssetGroupToInstanceRequest,
    ) -> Call<'_, DettachAssetGroupToInstanceRequest> {
        self.inner.call(request)
    }
    /// Tells whether Simple Log Service is activated for the account.
    #[inline]
    pub fn get_sls_open_status(
        &self,
        request: GetSlsOpenStatusRequest,
    ) -> Call<'_, GetSlsOpenStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the Anti-DDoS Origin instances for which log analysis is on.
    #[inline]
    pub fn list_opened_access_log_instances(
        &self,
        request: ListOpenedAccessLogInstancesRequest,
    ) -> Call<'_, ListOpenedAccessLogInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists mitigation policies of one type, or one by name or ID.
    #[inline]
    pub fn list_policy(
        &self,
        request: ListPolicyRequest,
    ) -> Call<'_, ListPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists which protected objects mitigation policies are attached to.
    #[inline]
    pub fn list_policy_attachment(
        &self,
        request: ListPolicyAttachmentRequest,
    ) -> Call<'_, ListPolicyAttachmentRequest> {
        self.inner.call(request)
    }
    /// Lists all tag keys in use on Anti-DDoS Origin instances.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are bound to which Anti-DDoS Origin instances.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a mitigation policy; the action type selects what is changed.
    #[inline]
    pub fn modify_policy(
        &self,
        request: ModifyPolicyRequest,
    ) -> Call<'_, ModifyPolicyRequest> {
        self.inner.call(request)
    }
    /// Replaces the content of a mitigation policy as a whole.
    #[inline]
    pub fn modify_policy_content(
        &self,
        request: ModifyPolicyContentRequest,
    ) -> Call<'_, ModifyPolicyContentRequest> {
        self.inner.call(request)
    }
    /// Sets the remark of one Anti-DDoS Origin instance.
    #[inline]
    pub fn modify_remark(
        &self,
        request: ModifyRemarkRequest,
    ) -> Call<'_, ModifyRemarkRequest> {
        self.inner.call(request)
    }
    /// Moves an Anti-DDoS Origin resource to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Shows the scheduling rules of an on-demand instance and how they stand for each network.
    #[inline]
    pub fn query_schedrule_on_demand(
        &self,
        request: QuerySchedruleOnDemandRequest,
    ) -> Call<'_, QuerySchedruleOnDemandRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go Anti-DDoS Origin instance by hand.
    #[inline]
    pub fn release_ddos_origin_instance(
        &self,
        request: ReleaseDdosOriginInstanceRequest,
    ) -> Call<'_, ReleaseDdosOriginInstanceRequest> {
        self.inner.call(request)
    }
    /// Binds tags to one or more Anti-DDoS Origin instances.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from one or more Anti-DDoS Origin instances.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
}
