// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## General operations
//!
//! - [`DescribeChangeLogs`](mod@describe_change_logs): Lists operation logs, by entity type, zone, keyword, or time.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions whose VPCs can be chosen, optionally of another account.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a private zone to another resource group.
//! - [`SetProxyPattern`](mod@set_proxy_pattern): Sets whether names that a private zone lacks are resolved recursively.
//!
//! ## Zones
//!
//! - [`AddZone`](mod@add_zone): Creates a private zone with a name, proxy pattern, and type.
//! - [`BindZoneVpc`](mod@bind_zone_vpc): Sets the VPCs of a private zone; VPCs not listed are unbound.
//! - [`CheckZoneName`](mod@check_zone_name): Checks by the naming rules whether a private zone may be added.
//! - [`DeleteZone`](mod@delete_zone): Deletes a private zone with its records; its names no longer resolve in the VPCs.
//! - [`DescribeZoneInfo`](mod@describe_zone_info): Returns one private zone in detail, with the VPCs that are bound to it.
//! - [`DescribeZoneVpcTree`](mod@describe_zone_vpc_tree): Lists all private zones, each with the VPCs bound to it.
//! - [`DescribeZones`](mod@describe_zones): Lists private zones, by keyword, VPC, type, resource group, or tags.
//! - [`UpdateZoneRemark`](mod@update_zone_remark): Changes the remark of a private zone.
//!
//! ## Tags
//!
//! - [`DescribeTags`](mod@describe_tags): Lists the tag keys and values in use.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which private zones.
//! - [`TagResources`](mod@tag_resources): Puts tags on private zones, optionally overwriting values already set.
//! - [`UntagResources`](mod@untag_resources): Takes the given tags, or all of them, off private zones.
//!
//! ## DNS query statistics
//!
//! - [`DescribeRequestGraph`](mod@describe_request_graph): Returns how many DNS queries came in over time, by zone or VPC.
//! - [`DescribeStatisticSummary`](mod@describe_statistic_summary): Returns yesterday's query total with the top zones and VPCs.
//!
//! ## DNS records
//!
//! - [`AddZoneRecord`](mod@add_zone_record): Adds a DNS record to a private zone.
//! - [`DeleteZoneRecord`](mod@delete_zone_record): Deletes a record of a zone; its name no longer resolves to this value.
//! - [`DescribeZoneRecords`](mod@describe_zone_records): Lists the DNS records of a private zone, by keyword.
//! - [`SetZoneRecordStatus`](mod@set_zone_record_status): Enables or disables a DNS record of a private zone.
//! - [`UpdateRecordRemark`](mod@update_record_remark): Changes the remark of a DNS record in a private zone.
//! - [`UpdateZoneRecord`](mod@update_zone_record): Changes host record, type, value, or TTL of a DNS record in a private zone.
//!
//! ## Resolver rules and endpoints
//!
//! - [`AddResolverEndpoint`](mod@add_resolver_endpoint): Creates an outbound endpoint in a VPC, from which DNS queries are forwarded.
//! - [`AddResolverRule`](mod@add_resolver_rule): Creates a rule that forwards DNS queries for a zone to external DNS servers.
//! - [`BindResolverRuleVpc`](mod@bind_resolver_rule_vpc): Sets the VPCs in which a forwarding rule applies.
//! - [`DeleteResolverEndpoint`](mod@delete_resolver_endpoint): Deletes a resolver endpoint, through which DNS queries passed between VPCs and outside DNS servers.
//! - [`DeleteResolverRule`](mod@delete_resolver_rule): Deletes a forwarding rule; queries for its domain are no longer passed to other DNS servers.
//! - [`DescribeResolverAvailableZones`](mod@describe_resolver_available_zones): Lists the zones of a region in which resolver endpoints can lie.
//! - [`DescribeResolverEndpoint`](mod@describe_resolver_endpoint): Returns one resolver endpoint with VPC, security group, and IP addresses.
//! - [`DescribeResolverEndpoints`](mod@describe_resolver_endpoints): Lists resolver endpoints, by keyword, status, or VPC region.
//! - [`DescribeResolverRule`](mod@describe_resolver_rule): Returns one forwarding rule with its target servers and bound VPCs.
//! - [`DescribeResolverRules`](mod@describe_resolver_rules): Lists forwarding rules, by keyword or endpoint.
//! - [`UpdateResolverEndpoint`](mod@update_resolver_endpoint): Changes the name or the IP addresses of a resolver endpoint.
//! - [`UpdateResolverRule`](mod@update_resolver_rule): Changes the name, target servers, or endpoint of a forwarding rule.
//!
//! ## Cross-account authorization
//!
//! - [`AddUserVpcAuthorization`](mod@add_user_vpc_authorization): Authorizes across accounts, so that zones can be used with the other account's VPCs.
//! - [`DeleteUserVpcAuthorization`](mod@delete_user_vpc_authorization): Takes back another account's permission to have its VPCs bound to zones.
//! - [`DescribeUserVpcAuthorizations`](mod@describe_user_vpc_authorizations): Lists cross-account VPC authorizations, by type or account.
//!
//! ## Hostname synchronization
//!
//! - [`DescribeSyncEcsHostTask`](mod@describe_sync_ecs_host_task): Returns the task that keeps ECS hostnames synchronized into a private zone.
//! - [`UpdateSyncEcsHostTask`](mod@update_sync_ecs_host_task): Creates or changes the task that synchronizes ECS hostnames into a private zone.
//!
//! ## Others
//!
//! - [`AddCustomLine`](mod@add_custom_line): Creates a custom resolution line for a list of IPv4 addresses.
//! - [`ChangeZoneDnsGroup`](mod@change_zone_dns_group): Changes the group of DNS servers that resolves a zone.
//! - [`DeleteCustomLine`](mod@delete_custom_line): Deletes a custom line; records can no longer be given for its addresses alone.
//! - [`DescribeCustomLineInfo`](mod@describe_custom_line_info): Returns one custom line with its IPv4 addresses.
//! - [`DescribeCustomLines`](mod@describe_custom_lines): Lists custom lines page by page, without filters.
//! - [`DescribeUserServiceStatus`](mod@describe_user_service_status): Returns which status the PrivateZone service has for the account.
//! - [`DescribeZoneRecord`](mod@describe_zone_record): Returns one DNS record of a private zone, by its ID.
//! - [`SearchCustomLines`](mod@search_custom_lines): Finds custom lines by address, creator, or time of creation or update.
//! - [`UpdateCustomLine`](mod@update_custom_line): Changes the name or the IPv4 addresses of a custom line.
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

pub mod add_custom_line;
pub mod add_resolver_endpoint;
pub mod add_resolver_rule;
pub mod add_user_vpc_authorization;
pub mod add_zone;
pub mod add_zone_record;
pub mod bind_resolver_rule_vpc;
pub mod bind_zone_vpc;
pub mod change_zone_dns_group;
pub mod check_zone_name;
pub mod delete_custom_line;
pub mod delete_resolver_endpoint;
pub mod delete_resolver_rule;
pub mod delete_user_vpc_authorization;
pub mod delete_zone;
pub mod delete_zone_record;
pub mod describe_change_logs;
pub mod describe_custom_line_info;
pub mod describe_custom_lines;
pub mod describe_regions;
pub mod describe_request_graph;
pub mod describe_resolver_available_zones;
pub mod describe_resolver_endpoint;
pub mod describe_resolver_endpoints;
pub mod describe_resolver_rule;
pub mod describe_resolver_rules;
pub mod describe_statistic_summary;
pub mod describe_sync_ecs_host_task;
pub mod describe_tags;
pub mod describe_user_service_status;
pub mod describe_user_vpc_authorizations;
pub mod describe_zone_info;
pub mod describe_zone_record;
pub mod describe_zone_records;
pub mod describe_zone_vpc_tree;
pub mod describe_zones;
pub mod list_tag_resources;
pub mod move_resource_group;
pub mod search_custom_lines;
pub mod set_proxy_pattern;
pub mod set_zone_record_status;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_custom_line;
pub mod update_record_remark;
pub mod update_resolver_endpoint;
pub mod update_resolver_rule;
pub mod update_sync_ecs_host_task;
pub mod update_zone_record;
pub mod update_zone_remark;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_custom_line::{AddCustomLineRequest, AddCustomLineResponse},
    add_resolver_endpoint::{AddResolverEndpointRequest, AddResolverEndpointResponse},
    add_resolver_rule::{AddResolverRuleRequest, AddResolverRuleResponse},
    add_user_vpc_authorization::{AddUserVpcAuthorizationRequest, AddUserVpcAuthorizationResponse},
    add_zone::{AddZoneRequest, AddZoneResponse},
    add_zone_record::{AddZoneRecordRequest, AddZoneRecordResponse},
    bind_resolver_rule_vpc::{BindResolverRuleVpcError, BindResolverRuleVpcRequest, BindResolverRuleVpcResponse},
    bind_zone_vpc::{BindZoneVpcError, BindZoneVpcRequest, BindZoneVpcResponse},
    change_zone_dns_group::{ChangeZoneDnsGroupRequest, ChangeZoneDnsGroupResponse},
    check_zone_name::{CheckZoneNameRequest, CheckZoneNameResponse},
    delete_custom_line::{DeleteCustomLineRequest, DeleteCustomLineResponse},
    delete_resolver_endpoint::{DeleteResolverEndpointRequest, DeleteResolverEndpointResponse},
    delete_resolver_rule::{DeleteResolverRuleRequest, DeleteResolverRuleResponse},
    delete_user_vpc_authorization::{DeleteUserVpcAuthorizationRequest, DeleteUserVpcAuthorizationResponse},
    delete_zone::{DeleteZoneRequest, DeleteZoneResponse},
    delete_zone_record::{DeleteZoneRecordRequest, DeleteZoneRecordResponse},
    describe_change_logs::{DescribeChangeLogsRequest, DescribeChangeLogsResponse},
    describe_custom_line_info::{DescribeCustomLineInfoRequest, DescribeCustomLineInfoResponse},
    describe_custom_lines::{DescribeCustomLinesRequest, DescribeCustomLinesResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_request_graph::{DescribeRequestGraphRequest, DescribeRequestGraphResponse},
    describe_resolver_available_zones::{DescribeResolverAvailableZonesRequest, DescribeResolverAvailableZonesResponse},
    describe_resolver_endpoint::{DescribeResolverEndpointRequest, DescribeResolverEndpointResponse},
    describe_resolver_endpoints::{DescribeResolverEndpointsRequest, DescribeResolverEndpointsResponse},
    describe_resolver_rule::{DescribeResolverRuleRequest, DescribeResolverRuleResponse},
    describe_resolver_rules::{DescribeResolverRulesRequest, DescribeResolverRulesResponse},
    describe_statistic_summary::{DescribeStatisticSummaryRequest, DescribeStatisticSummaryResponse},
    describe_sync_ecs_host_task::{DescribeSyncEcsHostTaskRequest, DescribeSyncEcsHostTaskResponse},
    describe_tags::{DescribeTagsRequest, DescribeTagsResponse},
    describe_user_service_status::{DescribeUserServiceStatusRequest, DescribeUserServiceStatusResponse},
    describe_user_vpc_authorizations::{DescribeUserVpcAuthorizationsRequest, DescribeUserVpcAuthorizationsResponse},
    describe_zone_info::{DescribeZoneInfoError, DescribeZoneInfoRequest, DescribeZoneInfoResponse},
    describe_zone_record::{DescribeZoneRecordRequest, DescribeZoneRecordResponse},
    describe_zone_records::{DescribeZoneRecordsRequest, DescribeZoneRecordsResponse},
    describe_zone_vpc_tree::{DescribeZoneVpcTreeRequest, DescribeZoneVpcTreeResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse},
    search_custom_lines::{SearchCustomLinesRequest, SearchCustomLinesResponse},
    set_proxy_pattern::{SetProxyPatternError, SetProxyPatternRequest, SetProxyPatternResponse},
    set_zone_record_status::{SetZoneRecordStatusRequest, SetZoneRecordStatusResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_custom_line::{UpdateCustomLineRequest, UpdateCustomLineResponse},
    update_record_remark::{UpdateRecordRemarkError, UpdateRecordRemarkRequest, UpdateRecordRemarkResponse},
    update_resolver_endpoint::{UpdateResolverEndpointRequest, UpdateResolverEndpointResponse},
    update_resolver_rule::{UpdateResolverRuleRequest, UpdateResolverRuleResponse},
    update_sync_ecs_host_task::{UpdateSyncEcsHostTaskRequest, UpdateSyncEcsHostTaskResponse},
    update_zone_record::{UpdateZoneRecordRequest, UpdateZoneRecordResponse},
    update_zone_remark::{UpdateZoneRemarkError, UpdateZoneRemarkRequest, UpdateZoneRemarkResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "pvtz",
    version: "2018-01-01",
    endpoints: Endpoints {
        central: Some("pvtz.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc("ap-northeast-1", "pvtz.vpc-proxy.aliyuncs.com"),
            RegionalEndpoint::public("ap-south-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc("ap-south-1", "pvtz.vpc-proxy.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-beijing-finance-1", "pvtz.vpc-proxy.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-hangzhou", "pvtz.vpc-proxy.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "pvtz.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc("cn-qingdao", "pvtz.vpc-proxy.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-shanghai-finance-1",
                "pvtz.vpc-proxy.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc(
                "cn-shenzhen-finance-1",
                "pvtz.vpc-proxy.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc("eu-west-1", "pvtz.vpc-proxy.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc("us-east-1", "pvtz.vpc-proxy.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "pvtz.aliyuncs.com"),
            RegionalEndpoint::vpc("us-west-1", "pvtz.vpc-proxy.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Private Zone.
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
    /// Creates a custom resolution line for a list of IPv4 addresses.
    #[inline]
    pub fn add_custom_line(
        &self,
        request: AddCustomLineRequest,
    ) -> Call<'_, AddCustomLineRequest> {
        self.inner.call(request)
    }
    /// Creates an outbound endpoint in a VPC, from which DNS queries are forwarded.
    #[inline]
    pub fn add_resolver_endpoint(
        &self,
        request: AddResolverEndpointRequest,
    ) -> Call<'_, AddResolverEndpointRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that forwards DNS queries for a zone to external DNS servers.
    #[inline]
    pub fn add_resolver_rule(
        &self,
        request: AddResolverRuleRequest,
    ) -> Call<'_, AddResolverRuleRequest> {
        self.inner.call(request)
    }
    /// Authorizes across accounts, so that zones can be used with the other account's VPCs.
    #[inline]
    pub fn add_user_vpc_authorization(
        &self,
        request: AddUserVpcAuthorizationRequest,
    ) -> Call<'_, AddUserVpcAuthorizationRequest> {
        self.inner.call(request)
    }
    /// Creates a private zone with a name, proxy pattern, and type.
    #[inline]
    pub fn add_zone(&self, request: AddZoneRequest) -> Call<'_, AddZoneRequest> {
        self.inner.call(request)
    }
    /// Adds a DNS record to a private zone.
    #[inline]
    pub fn add_zone_record(
        &self,
        request: AddZoneRecordRequest,
    ) -> Call<'_, AddZoneRecordRequest> {
        self.inner.call(request)
    }
    /// Sets the VPCs in which a forwarding rule applies.
    #[inline]
    pub fn bind_resolver_rule_vpc(
        &self,
        request: BindResolverRuleVpcRequest,
    ) -> Call<'_, BindResolverRuleVpcRequest> {
        self.inner.call(request)
    }
    /// Sets the VPCs of a private zone; VPCs not listed are unbound.
    #[inline]
    pub fn bind_zone_vpc(
        &self,
        request: BindZoneVpcRequest,
    ) -> Call<'_, BindZoneVpcRequest> {
        self.inner.call(request)
    }
    /// Changes the group of DNS servers that resolves a zone.
    #[inline]
    pub fn change_zone_dns_group(
        &self,
        request: ChangeZoneDnsGroupRequest,
    ) -> Call<'_, ChangeZoneDnsGroupRequest> {
        self.inner.call(request)
    }
    /// Checks by the naming rules whether a private zone may be added.
    #[inline]
    pub fn check_zone_name(
        &self,
        request: CheckZoneNameRequest,
    ) -> Call<'_, CheckZoneNameRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom line; records can no longer be given for its addresses alone.
    #[inline]
    pub fn delete_custom_line(
        &self,
        request: DeleteCustomLineRequest,
    ) -> Call<'_, DeleteCustomLineRequest> {
        self.inner.call(request)
    }
    /// Deletes a resolver endpoint, through which DNS queries passed between VPCs and outside DNS servers.
    #[inline]
    pub fn delete_resolver_endpoint(
        &self,
        request: DeleteResolverEndpointRequest,
    ) -> Call<'_, DeleteResolverEndpointRequest> {
        self.inner.call(request)
    }
    /// Deletes a forwarding rule; queries for its domain are no longer passed to other DNS servers.
    #[inline]
    pub fn delete_resolver_rule(
        &self,
        request: DeleteResolverRuleRequest,
    ) -> Call<'_, DeleteResolverRuleRequest> {
        self.inner.call(request)
    }
    /// Takes back another account's permission to have its VPCs bound to zones.
    #[inline]
    pub fn delete_user_vpc_authorization(
        &self,
        request: DeleteUserVpcAuthorizationRequest,
    ) -> Call<'_, DeleteUserVpcAuthorizationRequest> {
        self.inner.call(request)
    }
    /// Deletes a private zone with its records; its names no longer resolve in the VPCs.
    #[inline]
    pub fn delete_zone(
        &self,
        request: DeleteZoneRequest,
    ) -> Call<'_, DeleteZoneRequest> {
        self.inner.call(request)
    }
    /// Deletes a record of a zone; its name no longer resolves to this value.
    #[inline]
    pub fn delete_zone_record(
        &self,
        request: DeleteZoneRecordRequest,
    ) -> Call<'_, DeleteZoneRecordRequest> {
        self.inner.call(request)
    }
    /// Lists operation logs, by entity type, zone, keyword, or time.
    #[inline]
    pub fn describe_change_logs(
        &self,
        request: DescribeChangeLogsRequest,
    ) -> Call<'_, DescribeChangeLogsRequest> {
        self.inner.call(request)
    }
    /// Returns one custom line with its IPv4 addresses.
    #[inline]
    pub fn describe_custom_line_info(
        &self,
        request: DescribeCustomLineInfoRequest,
    ) -> Call<'_, DescribeCustomLineInfoRequest> {
        self.inner.call(request)
    }
    /// Lists custom lines page by page, without filters.
    #[inline]
    pub fn describe_custom_lines(
        &self,
        request: DescribeCustomLinesRequest,
    ) -> Call<'_, DescribeCustomLinesRequest> {
        self.inner.call(request)
    }
    /// Lists the regions whose VPCs can be chosen, optionally of another account.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns how many DNS queries came in over time, by zone or VPC.
    #[inline]
    pub fn describe_request_graph(
        &self,
        request: DescribeRequestGraphRequest,
    ) -> Call<'_, DescribeRequestGraphRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which resolver endpoints can lie.
    #[inline]
    pub fn describe_resolver_available_zones(
        &self,
        request: DescribeResolverAvailableZonesRequest,
    ) -> Call<'_, DescribeResolverAvailableZonesRequest> {
        self.inner.call(request)
    }
    /// Returns one resolver endpoint with VPC, security group, and IP addresses.
    #[inline]
    pub fn describe_resolver_endpoint(
        &self,
        request: DescribeResolverEndpointRequest,
    ) -> Call<'_, DescribeResolverEndpointRequest> {
        self.inner.call(request)
    }
    /// Lists resolver endpoints, by keyword, status, or VPC region.
    #[inline]
    pub fn describe_resolver_endpoints(
        &self,
        request: DescribeResolverEndpointsRequest,
    ) -> Call<'_, DescribeResolverEndpointsRequest> {
        self.inner.call(request)
    }
    /// Returns one forwarding rule with its target servers and bound VPCs.
    #[inline]
    pub fn describe_resolver_rule(
        &self,
        request: DescribeResolverRuleRequest,
    ) -> Call<'_, DescribeResolverRuleRequest> {
        self.inner.call(request)
    }
    /// Lists forwarding rules, by keyword or endpoint.
    #[inline]
    pub fn describe_resolver_rules(
        &self,
        request: DescribeResolverRulesRequest,
    ) -> Call<'_, DescribeResolverRulesRequest> {
        self.inner.call(request)
    }
    /// Returns yesterday's query total with the top zones and VPCs.
    #[inline]
    pub fn describe_statistic_summary(
        &self,
        request: DescribeStatisticSummaryRequest,
    ) -> Call<'_, DescribeStatisticSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns the task that keeps ECS hostnames synchronized into a private zone.
    #[inline]
    pub fn describe_sync_ecs_host_task(
        &self,
        request: DescribeSyncEcsHostTaskRequest,
    ) -> Call<'_, DescribeSyncEcsHostTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys and values in use.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Returns which status the PrivateZone service has for the account.
    #[inline]
    pub fn describe_user_service_status(
        &self,
        request: DescribeUserServiceStatusRequest,
    ) -> Call<'_, DescribeUserServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Lists cross-account VPC authorizations, by type or account.
    #[inline]
    pub fn describe_user_vpc_authorizations(
        &self,
        request: DescribeUserVpcAuthorizationsRequest,
    ) -> Call<'_, DescribeUserVpcAuthorizationsRequest> {
        self.inner.call(request)
    }
    /// Returns one private zone in detail, with the VPCs that are bound to it.
    #[inline]
    pub fn describe_zone_info(
        &self,
        request: DescribeZoneInfoRequest,
    ) -> Call<'_, DescribeZoneInfoRequest> {
        self.inner.call(request)
    }
    /// Returns one DNS record of a private zone, by its ID.
    #[inline]
    pub fn describe_zone_record(
        &self,
        request: DescribeZoneRecordRequest,
    ) -> Call<'_, DescribeZoneRecordRequest> {
        self.inner.call(request)
    }
    /// Lists the DNS records of a private zone, by keyword.
    #[inline]
    pub fn describe_zone_records(
        &self,
        request: DescribeZoneRecordsRequest,
    ) -> Call<'_, DescribeZoneRecordsRequest> {
        self.inner.call(request)
    }
    /// Lists all private zones, each with the VPCs bound to it.
    #[inline]
    pub fn describe_zone_vpc_tree(
        &self,
        request: DescribeZoneVpcTreeRequest,
    ) -> Call<'_, DescribeZoneVpcTreeRequest> {
        self.inner.call(request)
    }
    /// Lists private zones, by keyword, VPC, type, resource group, or tags.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which private zones.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Moves a private zone to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Finds custom lines by address, creator, or time of creation or update.
    #[inline]
    pub fn search_custom_lines(
        &self,
        request: SearchCustomLinesRequest,
    ) -> Call<'_, SearchCustomLinesRequest> {
        self.inner.call(request)
    }
    /// Sets whether names that a private zone lacks are resolved recursively.
    #[inline]
    pub fn set_proxy_pattern(
        &self,
        request: SetProxyPatternRequest,
    ) -> Call<'_, SetProxyPatternRequest> {
        self.inner.call(request)
    }
    /// Enables or disables a DNS record of a private zone.
    #[inline]
    pub fn set_zone_record_status(
        &self,
        request: SetZoneRecordStatusRequest,
    ) -> Call<'_, SetZoneRecordStatusRequest> {
        self.inner.call(request)
    }
    /// Puts tags on private zones, optionally overwriting values already set.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off private zones.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the IPv4 addresses of a custom line.
    #[inline]
    pub fn update_custom_line(
        &self,
        request: UpdateCustomLineRequest,
    ) -> Call<'_, UpdateCustomLineRequest> {
        self.inner.call(request)
    }
    /// Changes the remark of a DNS record in a private zone.
    #[inline]
    pub fn update_record_remark(
        &self,
        request: UpdateRecordRemarkRequest,
    ) -> Call<'_, UpdateRecordRemarkRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the IP addresses of a resolver endpoint.
    #[inline]
    pub fn update_resolver_endpoint(
        &self,
        request: UpdateResolverEndpointRequest,
    ) -> Call<'_, UpdateResolverEndpointRequest> {
        self.inner.call(request)
    }
    /// Changes the name, target servers, or endpoint of a forwarding rule.
    #[inline]
    pub fn update_resolver_rule(
        &self,
        request: UpdateResolverRuleRequest,
    ) -> Call<'_, UpdateResolverRuleRequest> {
        self.inner.call(request)
    }
    /// Creates or changes the task that synchronizes ECS hostnames into a private zone.
    #[inline]
    pub fn update_sync_ecs_host_task(
        &self,
        request: UpdateSyncEcsHostTaskRequest,
    ) -> Call<'_, UpdateSyncEcsHostTaskRequest> {
        self.inner.call(request)
    }
    /// Changes host record, type, value, or TTL of a DNS record in a private zone.
    #[inline]
    pub fn update_zone_record(
        &self,
        request: UpdateZoneRecordRequest,
    ) -> Call<'_, UpdateZoneRecordRequest> {
        self.inner.call(request)
    }
    /// Changes the remark of a private zone.
    #[inline]
    pub fn update_zone_remark(
        &self,
        request: UpdateZoneRemarkRequest,
    ) -> Call<'_, UpdateZoneRemarkRequest> {
        self.inner.call(request)
    }
}
