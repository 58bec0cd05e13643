// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Resource tags
//!
//! - [`CheckCreatedByEnabled`](mod@check_created_by_enabled): Tells whether creator tags are enabled, which record who created a resource.
//! - [`CloseCreatedBy`](mod@close_created_by): Switches the creator tag off; new resources no longer say who made them.
//! - [`CreateTags`](mod@create_tags): Creates preset tags, keys and values that are not yet on any resource.
//! - [`DeleteTag`](mod@delete_tag): Deletes a predefined tag, given by its key and its value.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions that support tags.
//! - [`ListResourcesByTag`](mod@list_resources_by_tag): Lists the resources of one type that carry a given tag.
//! - [`ListSupportResourceTypes`](mod@list_support_resource_types): Lists the resource types that support tags, and which tag functions each has.
//! - [`ListTagKeys`](mod@list_tag_keys): Lists tag keys, optionally by resource type, category, or part of the key.
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags on resources of several services, given by ARN or tag.
//! - [`ListTagValues`](mod@list_tag_values): Lists the values of one tag key.
//! - [`OpenCreatedBy`](mod@open_created_by): Enables creator tags, which record who created a resource.
//! - [`TagResources`](mod@tag_resources): Puts tags on resources of several services at once, addressed by their ARNs.
//! - [`UntagResources`](mod@untag_resources): Takes tags off resources of several services at once, addressed by their ARNs.
//!
//! ## Tag policies
//!
//! - [`AttachPolicy`](mod@attach_policy): Attaches a tag policy to an account, folder, or member, which must then follow it.
//! - [`CreatePolicy`](mod@create_policy): Creates a tag policy from JSON content; a dry run only checks it.
//! - [`DeletePolicy`](mod@delete_policy): Deletes a tag policy.
//! - [`DetachPolicy`](mod@detach_policy): Detaches a tag policy from the target that it was attached to.
//! - [`GenerateConfigRuleReport`](mod@generate_config_rule_report): Starts a report on resources that break the tag policies of a target.
//! - [`GetConfigRuleReport`](mod@get_config_rule_report): Returns ID and time of the last report on noncompliant resources.
//! - [`GetEffectivePolicy`](mod@get_effective_policy): Returns the tag policy in force for a target after all inherited policies are merged.
//! - [`GetPolicy`](mod@get_policy): Returns one tag policy with its content.
//! - [`GetPolicyEnableStatus`](mod@get_policy_enable_status): Tells whether the tag policy feature is enabled, per mode.
//! - [`ListConfigRulesForTarget`](mod@list_config_rules_for_target): Lists the tag detection tasks that run for a target.
//! - [`ListPolicies`](mod@list_policies): Lists tag policies, by ID, name, or mode.
//! - [`ListPoliciesForTarget`](mod@list_policies_for_target): Lists the tag policies attached to one target.
//! - [`ListTargetsForPolicy`](mod@list_targets_for_policy): Lists the targets that a tag policy is attached to.
//! - [`ModifyPolicy`](mod@modify_policy): Changes name, description, or content of a tag policy; a dry run only checks.
//!
//! ## Tag policy activation
//!
//! - [`DisablePolicyType`](mod@disable_policy_type): Disables the tag policy feature, for one account or a resource directory.
//! - [`EnablePolicyType`](mod@enable_policy_type): Enables the tag policy feature, for one account or a resource directory.
//!
//! ## Others
//!
//! - [`CreateAssociatedResourceRules`](mod@create_associated_resource_rules): Creates rules by which resources take over tags of the resources they belong to.
//! - [`DeleteAssociatedResourceRule`](mod@delete_associated_resource_rule): Deletes the rule by which resources take over tags of an associated resource.
//! - [`ListAssociatedResourceRules`](mod@list_associated_resource_rules): Lists rules by which resources take over tags of related resources, by setting and status.
//! - [`UpdateAssociatedResourceRule`](mod@update_associated_resource_rule): Changes status or tag keys of a rule that passes tags to related resources.
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

pub mod attach_policy;
pub mod check_created_by_enabled;
pub mod close_created_by;
pub mod create_associated_resource_rules;
pub mod create_policy;
pub mod create_tags;
pub mod delete_associated_resource_rule;
pub mod delete_policy;
pub mod delete_tag;
pub mod describe_regions;
pub mod detach_policy;
pub mod disable_policy_type;
pub mod enable_policy_type;
pub mod generate_config_rule_report;
pub mod get_config_rule_report;
pub mod get_effective_policy;
pub mod get_policy;
pub mod get_policy_enable_status;
pub mod list_associated_resource_rules;
pub mod list_config_rules_for_target;
pub mod list_policies;
pub mod list_policies_for_target;
pub mod list_resources_by_tag;
pub mod list_support_resource_types;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_tag_values;
pub mod list_targets_for_policy;
pub mod modify_policy;
pub mod open_created_by;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_associated_resource_rule;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    attach_policy::{AttachPolicyRequest, AttachPolicyResponse},
    check_created_by_enabled::{CheckCreatedByEnabledError, CheckCreatedByEnabledRequest, CheckCreatedByEnabledResponse},
    close_created_by::{CloseCreatedByError, CloseCreatedByRequest, CloseCreatedByResponse},
    create_associated_resource_rules::{CreateAssociatedResourceRulesRequest, CreateAssociatedResourceRulesResponse},
    create_policy::{CreatePolicyRequest, CreatePolicyResponse},
    create_tags::{CreateTagsError, CreateTagsRequest, CreateTagsResponse},
    delete_associated_resource_rule::{DeleteAssociatedResourceRuleRequest, DeleteAssociatedResourceRuleResponse},
    delete_policy::{DeletePolicyRequest, DeletePolicyResponse},
    delete_tag::{DeleteTagError, DeleteTagRequest, DeleteTagResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    detach_policy::{DetachPolicyRequest, DetachPolicyResponse},
    disable_policy_type::{DisablePolicyTypeRequest, DisablePolicyTypeResponse},
    enable_policy_type::{EnablePolicyTypeRequest, EnablePolicyTypeResponse},
    generate_config_rule_report::{GenerateConfigRuleReportError, GenerateConfigRuleReportRequest, GenerateConfigRuleReportResponse},
    get_config_rule_report::{GetConfigRuleReportRequest, GetConfigRuleReportResponse},
    get_effective_policy::{GetEffectivePolicyRequest, GetEffectivePolicyResponse},
    get_policy::{GetPolicyRequest, GetPolicyResponse},
    get_policy_enable_status::{GetPolicyEnableStatusRequest, GetPolicyEnableStatusResponse},
    list_associated_resource_rules::{ListAssociatedResourceRulesRequest, ListAssociatedResourceRulesResponse},
    list_config_rules_for_target::{ListConfigRulesForTargetRequest, ListConfigRulesForTargetResponse},
    list_policies::{ListPoliciesRequest, ListPoliciesResponse},
    list_policies_for_target::{ListPoliciesForTargetRequest, ListPoliciesForTargetResponse},
    list_resources_by_tag::{ListResourcesByTagRequest, ListResourcesByTagResponse},
    list_support_resource_types::{ListSupportResourceTypesRequest, ListSupportResourceTypesResponse},
    list_tag_keys::{ListTagKeysError, ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_tag_values::{ListTagValuesError, ListTagValuesRequest, ListTagValuesResponse},
    list_targets_for_policy::{ListTargetsForPolicyRequest, ListTargetsForPolicyResponse},
    modify_policy::{ModifyPolicyRequest, ModifyPolicyResponse},
    open_created_by::{OpenCreatedByError, OpenCreatedByRequest, OpenCreatedByResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_associated_resource_rule::{UpdateAssociatedResourceRuleRequest, UpdateAssociatedResourceRuleResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Tag",
    version: "2018-08-28",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "tag.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "tag.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "tag.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "tag.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "tag.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "tag.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "tag.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "tag.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "tag.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "tag.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "tag.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "tag.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "tag.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "tag.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "tag.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "tag.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "tag.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "tag.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "tag.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "tag.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "tag.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "tag.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "tag.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "tag.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "tag.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "tag.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "tag.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "tag.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "tag.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "tag.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "tag.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "tag.us-west-1.aliyuncs.com"),
        ],
        rule: Some("tag.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Tag.
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
    /// Attaches a tag policy to an account, folder, or member, which must then follow it.
    #[inline]
    pub fn attach_policy(
        &self,
        request: AttachPolicyRequest,
    ) -> Call<'_, AttachPolicyRequest> {
        self.inner.call(request)
    }
    /// Tells whether creator tags are enabled, which record who created a resource.
    #[inline]
    pub fn check_created_by_enabled(
        &self,
        request: CheckCreatedByEnabledRequest,
    ) -> Call<'_, CheckCreatedByEnabledRequest> {
        self.inner.call(request)
    }
    /// Switches the creator tag off; new resources no longer say who made them.
    #[inline]
    pub fn close_created_by(
        &self,
        request: CloseCreatedByRequest,
    ) -> Call<'_, CloseCreatedByRequest> {
        self.inner.call(request)
    }
    /// Creates rules by which resources take over tags of the resources they belong to.
    #[inline]
    pub fn create_associated_resource_rules(
        &self,
        request: CreateAssociatedResourceRulesRequest,
    ) -> Call<'_, CreateAssociatedResourceRulesRequest> {
        self.inner.call(request)
    }
    /// Creates a tag policy from JSON content; a dry run only checks it.
    #[inline]
    pub fn create_policy(
        &self,
        request: CreatePolicyRequest,
    ) -> Call<'_, CreatePolicyRequest> {
        self.inner.call(request)
    }
    /// Creates preset tags, keys and values that are not yet on any resource.
    #[inline]
    pub fn create_tags(
        &self,
        request: CreateTagsRequest,
    ) -> Call<'_, CreateTagsRequest> {
        self.inner.call(request)
    }
    /// Deletes the rule by which resources take over tags of an associated resource.
    #[inline]
    pub fn delete_associated_resource_rule(
        &self,
        request: DeleteAssociatedResourceRuleRequest,
    ) -> Call<'_, DeleteAssociatedResourceRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a tag policy.
    #[inline]
    pub fn delete_policy(
        &self,
        request: DeletePolicyRequest,
    ) -> Call<'_, DeletePolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a predefined tag, given by its key and its value.
    #[inline]
    pub fn delete_tag(&self, request: DeleteTagRequest) -> Call<'_, DeleteTagRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that support tags.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Detaches a tag policy from the target that it was attached to.
    #[inline]
    pub fn detach_policy(
        &self,
        request: DetachPolicyRequest,
    ) -> Call<'_, DetachPolicyRequest> {
        self.inner.call(request)
    }
    /// Disables the tag policy feature, for one account or a resource directory.
    #[inline]
    pub fn disable_policy_type(
        &self,
        request: DisablePolicyTypeRequest,
    ) -> Call<'_, DisablePolicyTypeRequest> {
        self.inner.call(request)
    }
    /// Enables the tag policy feature, for one account or a resource directory.
    #[inline]
    pub fn enable_policy_type(
        &self,
        request: EnablePolicyTypeRequest,
    ) -> Call<'_, EnablePolicyTypeRequest> {
        self.inner.call(request)
    }
    /// Starts a report on resources that break the tag policies of a target.
    #[inline]
    pub fn generate_config_rule_report(
        &self,
        request: GenerateConfigRuleReportRequest,
    ) -> Call<'_, GenerateConfigRuleReportRequest> {
        self.inner.call(request)
    }
    /// Returns ID and time of the last report on noncompliant resources.
    #[inline]
    pub fn get_config_rule_report(
        &self,
        request: GetConfigRuleReportRequest,
    ) -> Call<'_, GetConfigRuleReportRequest> {
        self.inner.call(request)
    }
    /// Returns the tag policy in force for a target after all inherited policies are merged.
    #[inline]
    pub fn get_effective_policy(
        &self,
        request: GetEffectivePolicyRequest,
    ) -> Call<'_, GetEffectivePolicyRequest> {
        self.inner.call(request)
    }
    /// Returns one tag policy with its content.
    #[inline]
    pub fn get_policy(&self, request: GetPolicyRequest) -> Call<'_, GetPolicyRequest> {
        self.inner.call(request)
    }
    /// Tells whether the tag policy feature is enabled, per mode.
    #[inline]
    pub fn get_policy_enable_status(
        &self,
        request: GetPolicyEnableStatusRequest,
    ) -> Call<'_, GetPolicyEnableStatusRequest> {
        self.inner.call(request)
    }
    /// Lists rules by which resources take over tags of related resources, by setting and status.
    #[inline]
    pub fn list_associated_resource_rules(
        &self,
        request: ListAssociatedResourceRulesRequest,
    ) -> Call<'_, ListAssociatedResourceRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the tag detection tasks that run for a target.
    #[inline]
    pub fn list_config_rules_for_target(
        &self,
        request: ListConfigRulesForTargetRequest,
    ) -> Call<'_, ListConfigRulesForTargetRequest> {
        self.inner.call(request)
    }
    /// Lists tag policies, by ID, name, or mode.
    #[inline]
    pub fn list_policies(
        &self,
        request: ListPoliciesRequest,
    ) -> Call<'_, ListPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the tag policies attached to one target.
    #[inline]
    pub fn list_policies_for_target(
        &self,
        request: ListPoliciesForTargetRequest,
    ) -> Call<'_, ListPoliciesForTargetRequest> {
        self.inner.call(request)
    }
    /// Lists the resources of one type that carry a given tag.
    #[inline]
    pub fn list_resources_by_tag(
        &self,
        request: ListResourcesByTagRequest,
    ) -> Call<'_, ListResourcesByTagRequest> {
        self.inner.call(request)
    }
    /// Lists the resource types that support tags, and which tag functions each has.
    #[inline]
    pub fn list_support_resource_types(
        &self,
        request: ListSupportResourceTypesRequest,
    ) -> Call<'_, ListSupportResourceTypesRequest> {
        self.inner.call(request)
    }
    /// Lists tag keys, optionally by resource type, category, or part of the key.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the tags on resources of several services, given by ARN or tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the values of one tag key.
    #[inline]
    pub fn list_tag_values(
        &self,
        request: ListTagValuesRequest,
    ) -> Call<'_, ListTagValuesRequest> {
        self.inner.call(request)
    }
    /// Lists the targets that a tag policy is attached to.
    #[inline]
    pub fn list_targets_for_policy(
        &self,
        request: ListTargetsForPolicyRequest,
    ) -> Call<'_, ListTargetsForPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, or content of a tag policy; a dry run only checks.
    #[inline]
    pub fn modify_policy(
        &self,
        request: ModifyPolicyRequest,
    ) -> Call<'_, ModifyPolicyRequest> {
        self.inner.call(request)
    }
    /// Enables creator tags, which record who created a resource.
    #[inline]
    pub fn open_created_by(
        &self,
        request: OpenCreatedByRequest,
    ) -> Call<'_, OpenCreatedByRequest> {
        self.inner.call(request)
    }
    /// Puts tags on resources of several services at once, addressed by their ARNs.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off resources of several services at once, addressed by their ARNs.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes status or tag keys of a rule that passes tags to related resources.
    #[inline]
    pub fn update_associated_resource_rule(
        &self,
        request: UpdateAssociatedResourceRuleRequest,
    ) -> Call<'_, UpdateAssociatedResourceRuleRequest> {
        self.inner.call(request)
    }
}
