// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`DeleteInstance`](mod@delete_instance): Releases a pay-as-you-go instance or an expired subscription; websites lose their protection.
//! - [`DescribeInstanceInfo`](mod@describe_instance_info): Shows the WAF instance of the account in detail.
//! - [`DescribeInstanceSpecInfo`](mod@describe_instance_spec_info): Shows the specifications of a WAF instance.
//!
//! ## Domain names and certificates
//!
//! - [`CreateCertificate`](mod@create_certificate): Uploads certificate and private key for a domain name under WAF protection.
//! - [`CreateCertificateByCertificateId`](mod@create_certificate_by_certificate_id): Sets an existing certificate, by its ID, on a domain name under WAF protection.
//! - [`CreateDomain`](mod@create_domain): Adds a domain name to a WAF instance for protection.
//! - [`DeleteDomain`](mod@delete_domain): Removes a domain name's configuration from a WAF instance.
//! - [`DescribeCertMatchStatus`](mod@describe_cert_match_status): Checks whether a domain name's certificate and private key belong together.
//! - [`DescribeCertificates`](mod@describe_certificates): Lists certificates from SSL Certificates Service that could be used for a domain name.
//! - [`DescribeDomain`](mod@describe_domain): Shows the configuration of a domain name under WAF protection.
//! - [`DescribeDomainAdvanceConfigs`](mod@describe_domain_advance_configs): Shows the detailed configurations of a list of domain names.
//! - [`DescribeDomainBasicConfigs`](mod@describe_domain_basic_configs): Lists basic configurations of protected domain names, by name or access type.
//! - [`DescribeDomainList`](mod@describe_domain_list): Lists the protected domain names page by page, with filters.
//! - [`DescribeDomainNames`](mod@describe_domain_names): Lists all domain names that were added to a WAF instance, names only.
//! - [`ModifyDomain`](mod@modify_domain): Changes the configuration of a domain name that was added before.
//!
//! ## Protection rules
//!
//! - [`CreateProtectionModuleRule`](mod@create_protection_module_rule): Creates a rule in a protection module, such as access control, bot management, or throttling.
//! - [`DeleteProtectionModuleRule`](mod@delete_protection_module_rule): Deletes a rule from a protection module; requests are no longer judged by it.
//! - [`DescribeDomainRuleGroup`](mod@describe_domain_rule_group): Shows a domain name's protection rule group and whether intelligent rule hosting is on.
//! - [`DescribeProtectionModuleCodeConfig`](mod@describe_protection_module_code_config): Lists the region codes that can be set in the region-based IP address blacklist.
//! - [`DescribeProtectionModuleMode`](mod@describe_protection_module_mode): Shows the mode in which a protection module works for a domain name.
//! - [`DescribeProtectionModuleRules`](mod@describe_protection_module_rules): Lists the rules of a protection module, such as bot management or the website whitelist.
//! - [`DescribeProtectionModuleStatus`](mod@describe_protection_module_status): Shows whether a protection module is on for a domain name.
//! - [`DescribeRuleGroups`](mod@describe_rule_groups): Lists the rule groups of the regular expression (RegEx) protection engine.
//! - [`DescribeRules`](mod@describe_rules): Lists the rules within a RegEx rule group, filtered by CVE, type, or risk level.
//! - [`ModifyDomainIpv6Status`](mod@modify_domain_ipv6_status): Turns IPv6 protection of a domain name on or off.
//! - [`ModifyProtectionModuleMode`](mod@modify_protection_module_mode): Changes the mode of a protection module, such as the RegEx engine or HTTP flood protection.
//! - [`ModifyProtectionModuleRule`](mod@modify_protection_module_rule): Changes an existing rule, identified by its ID, in a protection module.
//! - [`ModifyProtectionModuleStatus`](mod@modify_protection_module_status): Turns a protection module on or off for a domain name.
//! - [`ModifyProtectionRuleCacheStatus`](mod@modify_protection_rule_cache_status): Refreshes the cached page that a website tamper-proofing rule protects.
//! - [`ModifyProtectionRuleStatus`](mod@modify_protection_rule_status): Enables or disables one rule of a protection module.
//! - [`SetDomainRuleGroup`](mod@set_domain_rule_group): Chooses the default or custom rule group that the RegEx engine uses for domain names.
//!
//! ## Log Service
//!
//! - [`DescribeLogServiceStatus`](mod@describe_log_service_status): Lists for protected domain names whether log collection is on.
//! - [`ModifyLogRetrievalStatus`](mod@modify_log_retrieval_status): Turns log search for a domain name on or off.
//! - [`ModifyLogServiceStatus`](mod@modify_log_service_status): Turns log collection for a domain name on or off.
//!
//! ## Back-to-origin IP addresses
//!
//! - [`DescribeWafSourceIpSegment`](mod@describe_waf_source_ip_segment): Returns the CIDR blocks from which WAF clusters send traffic back to origin servers.
//!
//! ## Resource groups
//!
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a WAF resource to another resource group.
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

pub mod create_certificate;
pub mod create_certificate_by_certificate_id;
pub mod create_domain;
pub mod create_protection_module_rule;
pub mod delete_domain;
pub mod delete_instance;
pub mod delete_protection_module_rule;
pub mod describe_cert_match_status;
pub mod describe_certificates;
pub mod describe_domain;
pub mod describe_domain_advance_configs;
pub mod describe_domain_basic_configs;
pub mod describe_domain_list;
pub mod describe_domain_names;
pub mod describe_domain_rule_group;
pub mod describe_instance_info;
pub mod describe_instance_spec_info;
pub mod describe_log_service_status;
pub mod describe_protection_module_code_config;
pub mod describe_protection_module_mode;
pub mod describe_protection_module_rules;
pub mod describe_protection_module_status;
pub mod describe_rule_groups;
pub mod describe_rules;
pub mod describe_waf_source_ip_segment;
pub mod modify_domain;
pub mod modify_domain_ipv6_status;
pub mod modify_log_retrieval_status;
pub mod modify_log_service_status;
pub mod modify_protection_module_mode;
pub mod modify_protection_module_rule;
pub mod modify_protection_module_status;
pub mod modify_protection_rule_cache_status;
pub mod modify_protection_rule_status;
pub mod move_resource_group;
pub mod set_domain_rule_group;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_certificate::{CreateCertificateRequest, CreateCertificateResponse},
    create_certificate_by_certificate_id::{CreateCertificateByCertificateIdRequest, CreateCertificateByCertificateIdResponse},
    create_domain::{CreateDomainRequest, CreateDomainResponse},
    create_protection_module_rule::{CreateProtectionModuleRuleRequest, CreateProtectionModuleRuleResponse},
    delete_domain::{DeleteDomainRequest, DeleteDomainResponse},
    delete_instance::{DeleteInstanceRequest, DeleteInstanceResponse},
    delete_protection_module_rule::{DeleteProtectionModuleRuleRequest, DeleteProtectionModuleRuleResponse},
    describe_cert_match_status::{DescribeCertMatchStatusRequest, DescribeCertMatchStatusResponse},
    describe_certificates::{DescribeCertificatesRequest, DescribeCertificatesResponse},
    describe_domain::{DescribeDomainRequest, DescribeDomainResponse},
    describe_domain_advance_configs::{DescribeDomainAdvanceConfigsRequest, DescribeDomainAdvanceConfigsResponse},
    describe_domain_basic_configs::{DescribeDomainBasicConfigsError, DescribeDomainBasicConfigsRequest, DescribeDomainBasicConfigsResponse},
    describe_domain_list::{DescribeDomainListRequest, DescribeDomainListResponse},
    describe_domain_names::{DescribeDomainNamesError, DescribeDomainNamesRequest, DescribeDomainNamesResponse},
    describe_domain_rule_group::{DescribeDomainRuleGroupRequest, DescribeDomainRuleGroupResponse},
    describe_instance_info::{DescribeInstanceInfoError, DescribeInstanceInfoRequest, DescribeInstanceInfoResponse},
    describe_instance_spec_info::{DescribeInstanceSpecInfoError, DescribeInstanceSpecInfoRequest, DescribeInstanceSpecInfoResponse},
    describe_log_service_status::{DescribeLogServiceStatusRequest, DescribeLogServiceStatusResponse},
    describe_protection_module_code_config::{DescribeProtectionModuleCodeConfigRequest, DescribeProtectionModuleCodeConfigResponse},
    describe_protection_module_mode::{DescribeProtectionModuleModeRequest, DescribeProtectionModuleModeResponse},
    describe_protection_module_rules::{DescribeProtectionModuleRulesRequest, DescribeProtectionModuleRulesResponse},
    describe_protection_module_status::{DescribeProtectionModuleStatusRequest, DescribeProtectionModuleStatusResponse},
    describe_rule_groups::{DescribeRuleGroupsRequest, DescribeRuleGroupsResponse},
    describe_rules::{DescribeRulesRequest, DescribeRulesResponse},
    describe_waf_source_ip_segment::{DescribeWafSourceIpSegmentRequest, DescribeWafSourceIpSegmentResponse},
    modify_domain::{ModifyDomainRequest, ModifyDomainResponse},
    modify_domain_ipv6_status::{ModifyDomainIpv6StatusRequest, ModifyDomainIpv6StatusResponse},
    modify_log_retrieval_status::{ModifyLogRetrievalStatusError, ModifyLogRetrievalStatusRequest, ModifyLogRetrievalStatusResponse},
    modify_log_service_status::{ModifyLogServiceStatusError, ModifyLogServiceStatusRequest, ModifyLogServiceStatusResponse},
    modify_protection_module_mode::{ModifyProtectionModuleModeRequest, ModifyProtectionModuleModeResponse},
    modify_protection_module_rule::{ModifyProtectionModuleRuleRequest, ModifyProtectionModuleRuleResponse},
    modify_protection_module_status::{ModifyProtectionModuleStatusRequest, ModifyProtectionModuleStatusResponse},
    modify_protection_rule_cache_status::{ModifyProtectionRuleCacheStatusRequest, ModifyProtectionRuleCacheStatusResponse},
    modify_protection_rule_status::{ModifyProtectionRuleStatusRequest, ModifyProtectionRuleStatusResponse},
    move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse},
    set_domain_rule_group::{SetDomainRuleGroupRequest, SetDomainRuleGroupResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "waf-openapi",
    version: "2019-09-10",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "wafopenapi.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "wafopenapi.cn-hangzhou.aliyuncs.com",
            ),
        ],
        rule: Some("wafopenapi.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Web Application Firewall.
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
    /// Uploads certificate and private key for a domain name under WAF protection.
    #[inline]
    pub fn create_certificate(
        &self,
        request: CreateCertificateRequest,
    ) -> Call<'_, CreateCertificateRequest> {
        self.inner.call(request)
    }
    /// Sets an existing certificate, by its ID, on a domain name under WAF protection.
    #[inline]
    pub fn create_certificate_by_certificate_id(
        &self,
        request: CreateCertificateByCertificateIdRequest,
    ) -> Call<'_, CreateCertificateByCertificateIdRequest> {
        self.inner.call(request)
    }
    /// Adds a domain name to a WAF instance for protection.
    #[inline]
    pub fn create_domain(
        &self,
        request: CreateDomainRequest,
    ) -> Call<'_, CreateDomainRequest> {
        self.inner.call(request)
    }
    /// Creates a rule in a protection module, such as access control, bot management, or throttling.
    #[inline]
    pub fn create_protection_module_rule(
        &self,
        request: CreateProtectionModuleRuleRequest,
    ) -> Call<'_, CreateProtectionModuleRuleRequest> {
        self.inner.call(request)
    }
    /// Removes a domain name's configuration from a WAF instance.
    #[inline]
    pub fn delete_domain(
        &self,
        request: DeleteDomainRequest,
    ) -> Call<'_, DeleteDomainRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go instance or an expired subscription; websites lose their protection.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule from a protection module; requests are no longer judged by it.
    #[inline]
    pub fn delete_protection_module_rule(
        &self,
        request: DeleteProtectionModuleRuleRequest,
    ) -> Call<'_, DeleteProtectionModuleRuleRequest> {
        self.inner.call(request)
    }
    /// Checks whether a domain name's certificate and private key belong together.
    #[inline]
    pub fn describe_cert_match_status(
        &self,
        request: DescribeCertMatchStatusRequest,
    ) -> Call<'_, DescribeCertMatchStatusRequest> {
        self.inner.call(request)
    }
    /// Lists certificates from SSL Certificates Service that could be used for a domain name.
    #[inline]
    pub fn describe_certificates(
        &self,
        request: DescribeCertificatesRequest,
    ) -> Call<'_, DescribeCertificatesRequest> {
        self.inner.call(request)
    }
    /// Shows the configuration of a domain name under WAF protection.
    #[inline]
    pub fn describe_domain(
        &self,
        request: DescribeDomainRequest,
    ) -> Call<'_, DescribeDomainRequest> {
        self.inner.call(request)
    }
    /// Shows the detailed configurations of a list of domain names.
    #[inline]
    pub fn describe_domain_advance_configs(
        &self,
        request: DescribeDomainAdvanceConfigsRequest,
    ) -> Call<'_, DescribeDomainAdvanceConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists basic configurations of protected domain names, by name or access type.
    #[inline]
    pub fn describe_domain_basic_configs(
        &self,
        request: DescribeDomainBasicConfigsRequest,
    ) -> Call<'_, DescribeDomainBasicConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the protected domain names page by page, with filters.
    #[inline]
    pub fn describe_domain_list(
        &self,
        request: DescribeDomainListRequest,
    ) -> Call<'_, DescribeDomainListRequest> {
        self.inner.call(request)
    }
    /// Lists all domain names that were added to a WAF instance, names only.
    #[inline]
    pub fn describe_domain_names(
        &self,
        request: DescribeDomainNamesRequest,
    ) -> Call<'_, DescribeDomainNamesRequest> {
        self.inner.call(request)
    }
    /// Shows a domain name's protection rule group and whether intelligent rule hosting is on.
    #[inline]
    pub fn describe_domain_rule_group(
        &self,
        request: DescribeDomainRuleGroupRequest,
    ) -> Call<'_, DescribeDomainRuleGroupRequest> {
        self.inner.call(request)
    }
    /// Shows the WAF instance of the account in detail.
    #[inline]
    pub fn describe_instance_info(
        &self,
        request: DescribeInstanceInfoRequest,
    ) -> Call<'_, DescribeInstanceInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the specifications of a WAF instance.
    #[inline]
    pub fn describe_instance_spec_info(
        &self,
        request: DescribeInstanceSpecInfoRequest,
    ) -> Call<'_, DescribeInstanceSpecInfoRequest> {
        self.inner.call(request)
    }
    /// Lists for protected domain names whether log collection is on.
    #[inline]
    pub fn describe_log_service_status(
        &self,
        request: DescribeLogServiceStatusRequest,
    ) -> Call<'_, DescribeLogServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the region codes that can be set in the region-based IP address blacklist.
    #[inline]
    pub fn describe_protection_module_code_config(
        &self,
        request: DescribeProtectionModuleCodeConfigRequest,
    ) -> Call<'_, DescribeProtectionModuleCodeConfigRequest> {
        self.inner.call(request)
    }
    /// Shows the mode in which a protection module works for a domain name.
    #[inline]
    pub fn describe_protection_module_mode(
        &self,
        request: DescribeProtectionModuleModeRequest,
    ) -> Call<'_, DescribeProtectionModuleModeRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of a protection module, such as bot management or the website whitelist.
    #[inline]
    pub fn describe_protection_module_rules(
        &self,
        request: DescribeProtectionModuleRulesRequest,
    ) -> Call<'_, DescribeProtectionModuleRulesRequest> {
        self.inner.call(request)
    }
    /// Shows whether a protection module is on for a domain name.
    #[inline]
    pub fn describe_protection_module_status(
        &self,
        request: DescribeProtectionModuleStatusRequest,
    ) -> Call<'_, DescribeProtectionModuleStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the rule groups of the regular expression (RegEx) protection engine.
    #[inline]
    pub fn describe_rule_groups(
        &self,
        request: DescribeRuleGroupsRequest,
    ) -> Call<'_, DescribeRuleGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the rules within a RegEx rule group, filtered by CVE, type, or risk level.
    #[inline]
    pub fn describe_rules(
        &self,
        request: DescribeRulesRequest,
    ) -> Call<'_, DescribeRulesRequest> {
        self.inner.call(request)
    }
    /// Returns the CIDR blocks from which WAF clusters send traffic back to origin servers.
    #[inline]
    pub fn describe_waf_source_ip_segment(
        &self,
        request: DescribeWafSourceIpSegmentRequest,
    ) -> Call<'_, DescribeWafSourceIpSegmentRequest> {
        self.inner.call(request)
    }
    /// Changes the configuration of a domain name that was added before.
    #[inline]
    pub fn modify_domain(
        &self,
        request: ModifyDomainRequest,
    ) -> Call<'_, ModifyDomainRequest> {
        self.inner.call(request)
    }
    /// Turns IPv6 protection of a domain name on or off.
    #[inline]
    pub fn modify_domain_ipv6_status(
        &self,
        request: ModifyDomainIpv6StatusRequest,
    ) -> Call<'_, ModifyDomainIpv6StatusRequest> {
        self.inner.call(request)
    }
    /// Turns log search for a domain name on or off.
    #[inline]
    pub fn modify_log_retrieval_status(
        &self,
        request: ModifyLogRetrievalStatusRequest,
    ) -> Call<'_, ModifyLogRetrievalStatusRequest> {
        self.inner.call(request)
    }
    /// Turns log collection for a domain name on or off.
    #[inline]
    pub fn modify_log_service_status(
        &self,
        request: ModifyLogServiceStatusRequest,
    ) -> Call<'_, ModifyLogServiceStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the mode of a protection module, such as the RegEx engine or HTTP flood protection.
    #[inline]
    pub fn modify_protection_module_mode(
        &self,
        request: ModifyProtectionModuleModeRequest,
    ) -> Call<'_, ModifyProtectionModuleModeRequest> {
        self.inner.call(request)
    }
    /// Changes an existing rule, identified by its ID, in a protection module.
    #[inline]
    pub fn modify_protection_module_rule(
        &self,
        request: ModifyProtectionModuleRuleRequest,
    ) -> Call<'_, ModifyProtectionModuleRuleRequest> {
        self.inner.call(request)
    }
    /// Turns a protection module on or off for a domain name.
    #[inline]
    pub fn modify_protection_module_status(
        &self,
        request: ModifyProtectionModuleStatusRequest,
    ) -> Call<'_, ModifyProtectionModuleStatusRequest> {
        self.inner.call(request)
    }
    /// Refreshes the cached page that a website tamper-proofing rule protects.
    #[inline]
    pub fn modify_protection_rule_cache_status(
        &self,
        request: ModifyProtectionRuleCacheStatusRequest,
    ) -> Call<'_, ModifyProtectionRuleCacheStatusRequest> {
        self.inner.call(request)
    }
    /// Enables or disables one rule of a protection module.
    #[inline]
    pub fn modify_protection_rule_status(
        &self,
        request: ModifyProtectionRuleStatusRequest,
    ) -> Call<'_, ModifyProtectionRuleStatusRequest> {
        self.inner.call(request)
    }
    /// Moves a WAF resource to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Chooses the default or custom rule group that the RegEx engine uses for domain names.
    #[inline]
    pub fn set_domain_rule_group(
        &self,
        request: SetDomainRuleGroupRequest,
    ) -> Call<'_, SetDomainRuleGroupRequest> {
        self.inner.call(request)
    }
}
