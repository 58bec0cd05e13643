// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`ConfigSwitchPriority`](mod@config_switch_priority): Sets in which order a domain's Anti-DDoS IP addresses are switched to.
//! - [`CreateCcCustomedRule`](mod@create_cc_customed_rule): Creates a custom HTTP flood protection rule for a URI of a domain.
//! - [`CreateDomain`](mod@create_domain): Adds a website domain with its protocols, origin servers, and Anti-DDoS IP addresses.
//! - [`CreatePortRule`](mod@create_port_rule): Creates a port forwarding rule from an Anti-DDoS IP address to origin servers.
//! - [`CreateTransmitLine`](mod@create_transmit_line): Adds a forwarding line with IP addresses and origin servers to a domain.
//! - [`DeleteCcCustomedRule`](mod@delete_cc_customed_rule): Deletes a custom rule against HTTP floods of a website.
//! - [`DeleteDomain`](mod@delete_domain): Removes a website domain from Anti-DDoS Pro.
//! - [`DeletePortRule`](mod@delete_port_rule): Deletes a port forwarding rule; traffic to this port is no longer passed on.
//! - [`DeleteTransmitLine`](mod@delete_transmit_line): Deletes a line by which the traffic of a protected website was forwarded.
//! - [`DescribeBackSourceCidr`](mod@describe_back_source_cidr): Lists the CIDR blocks from which Anti-DDoS Pro reaches origin servers, by line.
//! - [`DescribeBizFlow`](mod@describe_biz_flow): Returns the inbound and outbound business traffic of an IP address over time.
//! - [`DescribeCcEvents`](mod@describe_cc_events): Lists HTTP flood attacks on a domain with peak QPS and blocked requests.
//! - [`DescribeDdosAttackEventSourceIps`](mod@describe_ddos_attack_event_source_ips): Lists the source addresses of a DDoS attack, with city and bandwidth.
//! - [`DescribeDdosAttackEvents`](mod@describe_ddos_attack_events): Lists DDoS attacks on an IP address with type and result.
//! - [`DescribeDdosAttackTypeChart`](mod@describe_ddos_attack_type_chart): Returns how attacks on an IP address divide into types, with dropped traffic.
//! - [`DescribeDdosFlowProportionDiagram`](mod@describe_ddos_flow_proportion_diagram): Returns total and dropped traffic of an IP address, in bits and packets.
//! - [`DescribeDdosIpConfig`](mod@describe_ddos_ip_config): Lists Anti-DDoS IP addresses with bandwidth, scrubbing status, and rule counts.
//! - [`DescribeDdosPeakFlow`](mod@describe_ddos_peak_flow): Returns the peak traffic on an IP address in a time range.
//! - [`DescribeDomainConfigPage`](mod@describe_domain_config_page): Lists website domains with CNAME, instances, and origin servers, page by page.
//! - [`DescribeDomainSecurityConfig`](mod@describe_domain_security_config): Returns a domain's HTTP flood protection, blacklist, whitelist, and CNAME settings.
//! - [`DescribeHealthCheckConfig`](mod@describe_health_check_config): Returns the health check of each listener on an IP address.
//! - [`DescribeInstancePage`](mod@describe_instance_page): Lists Anti-DDoS Pro instances with their IP addresses, page by page.
//! - [`DescribePortRulePage`](mod@describe_port_rule_page): Lists the port forwarding rules of an IP address, page by page.
//! - [`ListCcCustomedRule`](mod@list_cc_customed_rule): Lists the custom HTTP flood protection rules of a domain.
//! - [`ModifyCcCustomStatus`](mod@modify_cc_custom_status): Switches the custom HTTP flood protection rules of a domain on or off.
//! - [`ModifyCcStatus`](mod@modify_cc_status): Switches HTTP flood protection of a domain on or off.
//! - [`ModifyCcTemplate`](mod@modify_cc_template): Sets the mode of HTTP flood protection for a domain.
//! - [`ModifyDDoSProtectConfig`](mod@modify_ddos_protect_config): Changes the DDoS mitigation settings of a port forwarding rule.
//! - [`ModifyDomainBlackWhiteList`](mod@modify_domain_black_white_list): Replaces the IP address blacklist and whitelist of a domain.
//! - [`ModifyDomainProxy`](mod@modify_domain_proxy): Changes the protocols that a domain is forwarded with.
//! - [`ModifyHealthCheckConfig`](mod@modify_health_check_config): Changes the health check of a port forwarding rule.
//! - [`ModifyIpCnameStatus`](mod@modify_ip_cname_status): Switches CNAME resolution to one IP address of a domain on or off.
//! - [`ModifyPersistenceTimeOut`](mod@modify_persistence_time_out): Changes the session persistence timeout of a port forwarding rule.
//! - [`ModifyRealServers`](mod@modify_real_servers): Replaces the origin servers of a domain on one line.
//! - [`ModifyTransmitLine`](mod@modify_transmit_line): Changes the Anti-DDoS IP addresses on a domain's forwarding line.
//! - [`UpdateCcCustomedRule`](mod@update_cc_customed_rule): Changes a custom HTTP flood protection rule of a domain.
//! - [`UpdatePortRule`](mod@update_port_rule): Replaces the origin servers of a port forwarding rule.
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

pub mod config_switch_priority;
pub mod create_cc_customed_rule;
pub mod create_domain;
pub mod create_port_rule;
pub mod create_transmit_line;
pub mod delete_cc_customed_rule;
pub mod delete_domain;
pub mod delete_port_rule;
pub mod delete_transmit_line;
pub mod describe_back_source_cidr;
pub mod describe_biz_flow;
pub mod describe_cc_events;
pub mod describe_ddos_attack_event_source_ips;
pub mod describe_ddos_attack_events;
pub mod describe_ddos_attack_type_chart;
pub mod describe_ddos_flow_proportion_diagram;
pub mod describe_ddos_ip_config;
pub mod describe_ddos_peak_flow;
pub mod describe_domain_config_page;
pub mod describe_domain_security_config;
pub mod describe_health_check_config;
pub mod describe_instance_page;
pub mod describe_port_rule_page;
pub mod list_cc_customed_rule;
pub mod modify_cc_custom_status;
pub mod modify_cc_status;
pub mod modify_cc_template;
pub mod modify_ddos_protect_config;
pub mod modify_domain_black_white_list;
pub mod modify_domain_proxy;
pub mod modify_health_check_config;
pub mod modify_ip_cname_status;
pub mod modify_persistence_time_out;
pub mod modify_real_servers;
pub mod modify_transmit_line;
pub mod update_cc_customed_rule;
pub mod update_port_rule;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    config_switch_priority::{ConfigSwitchPriorityRequest, ConfigSwitchPriorityResponse},
    create_cc_customed_rule::{CreateCcCustomedRuleRequest, CreateCcCustomedRuleResponse},
    create_domain::{CreateDomainRequest, CreateDomainResponse},
    create_port_rule::{CreatePortRuleRequest, CreatePortRuleResponse},
    create_transmit_line::{CreateTransmitLineRequest, CreateTransmitLineResponse},
    delete_cc_customed_rule::{DeleteCcCustomedRuleRequest, DeleteCcCustomedRuleResponse},
    delete_domain::{DeleteDomainRequest, DeleteDomainResponse},
    delete_port_rule::{DeletePortRuleRequest, DeletePortRuleResponse},
    delete_transmit_line::{DeleteTransmitLineRequest, DeleteTransmitLineResponse},
    describe_back_source_cidr::{DescribeBackSourceCidrRequest, DescribeBackSourceCidrResponse},
    describe_biz_flow::{DescribeBizFlowRequest, DescribeBizFlowResponse},
    describe_cc_events::{DescribeCcEventsRequest, DescribeCcEventsResponse},
    describe_ddos_attack_event_source_ips::{DescribeDdosAttackEventSourceIpsRequest, DescribeDdosAttackEventSourceIpsResponse},
    describe_ddos_attack_events::{DescribeDdosAttackEventsRequest, DescribeDdosAttackEventsResponse},
    describe_ddos_attack_type_chart::{DescribeDdosAttackTypeChartRequest, DescribeDdosAttackTypeChartResponse},
    describe_ddos_flow_proportion_diagram::{DescribeDdosFlowProportionDiagramRequest, DescribeDdosFlowProportionDiagramResponse},
    describe_ddos_ip_config::{DescribeDdosIpConfigRequest, DescribeDdosIpConfigResponse},
    describe_ddos_peak_flow::{DescribeDdosPeakFlowRequest, DescribeDdosPeakFlowResponse},
    describe_domain_config_page::{DescribeDomainConfigPageRequest, DescribeDomainConfigPageResponse},
    describe_domain_security_config::{DescribeDomainSecurityConfigRequest, DescribeDomainSecurityConfigResponse},
    describe_health_check_config::{DescribeHealthCheckConfigRequest, DescribeHealthCheckConfigResponse},
    describe_instance_page::{DescribeInstancePageRequest, DescribeInstancePageResponse},
    describe_port_rule_page::{DescribePortRulePageRequest, DescribePortRulePageResponse},
    list_cc_customed_rule::{ListCcCustomedRuleRequest, ListCcCustomedRuleResponse},
    modify_cc_custom_status::{ModifyCcCustomStatusRequest, ModifyCcCustomStatusResponse},
    modify_cc_status::{ModifyCcStatusRequest, ModifyCcStatusResponse},
    modify_cc_template::{ModifyCcTemplateRequest, ModifyCcTemplateResponse},
    modify_ddos_protect_config::{ModifyDDoSProtectConfigRequest, ModifyDDoSProtectConfigResponse},
    modify_domain_black_white_list::{ModifyDomainBlackWhiteListRequest, ModifyDomainBlackWhiteListResponse},
    modify_domain_proxy::{ModifyDomainProxyRequest, ModifyDomainProxyResponse},
    modify_health_check_config::{ModifyHealthCheckConfigRequest, ModifyHealthCheckConfigResponse},
    modify_ip_cname_status::{ModifyIpCnameStatusRequest, ModifyIpCnameStatusResponse},
    modify_persistence_time_out::{ModifyPersistenceTimeOutRequest, ModifyPersistenceTimeOutResponse},
    modify_real_servers::{ModifyRealServersRequest, ModifyRealServersResponse},
    modify_transmit_line::{ModifyTransmitLineRequest, ModifyTransmitLineResponse},
    update_cc_customed_rule::{UpdateCcCustomedRuleRequest, UpdateCcCustomedRuleResponse},
    update_port_rule::{UpdatePortRuleRequest, UpdatePortRuleResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "DDoSPro",
    version: "2017-07-25",
    endpoints: Endpoints {
        central: Some("ddosbgp.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Anti-DDoS Pro.
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
    /// Sets in which order a domain's Anti-DDoS IP addresses are switched to.
    #[inline]
    pub fn config_switch_priority(
        &self,
        request: ConfigSwitchPriorityRequest,
    ) -> Call<'_, ConfigSwitchPriorityRequest> {
        self.inner.call(request)
    }
    /// Creates a custom HTTP flood protection rule for a URI of a domain.
    #[inline]
    pub fn create_cc_customed_rule(
        &self,
        request: CreateCcCustomedRuleRequest,
    ) -> Call<'_, CreateCcCustomedRuleRequest> {
        self.inner.call(request)
    }
    /// Adds a website domain with its protocols, origin servers, and Anti-DDoS IP addresses.
    #[inline]
    pub fn create_domain(
        &self,
        request: CreateDomainRequest,
    ) -> Call<'_, CreateDomainRequest> {
        self.inner.call(request)
    }
    /// Creates a port forwarding rule from an Anti-DDoS IP address to origin servers.
    #[inline]
    pub fn create_port_rule(
        &self,
        request: CreatePortRuleRequest,
    ) -> Call<'_, CreatePortRuleRequest> {
        self.inner.call(request)
    }
    /// Adds a forwarding line with IP addresses and origin servers to a domain.
    #[inline]
    pub fn create_transmit_line(
        &self,
        request: CreateTransmitLineRequest,
    ) -> Call<'_, CreateTransmitLineRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom rule against HTTP floods of a website.
    #[inline]
    pub fn delete_cc_customed_rule(
        &self,
        request: DeleteCcCustomedRuleRequest,
    ) -> Call<'_, DeleteCcCustomedRuleRequest> {
        self.inner.call(request)
    }
    /// Removes a website domain from Anti-DDoS Pro.
    #[inline]
    pub fn delete_domain(
        &self,
        request: DeleteDomainRequest,
    ) -> Call<'_, DeleteDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes a port forwarding rule; traffic to this port is no longer passed on.
    #[inline]
    pub fn delete_port_rule(
        &self,
        request: DeletePortRuleRequest,
    ) -> Call<'_, DeletePortRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a line by which the traffic of a protected website was forwarded.
    #[inline]
    pub fn delete_transmit_line(
        &self,
        request: DeleteTransmitLineRequest,
    ) -> Call<'_, DeleteTransmitLineRequest> {
        self.inner.call(request)
    }
    /// Lists the CIDR blocks from which Anti-DDoS Pro reaches origin servers, by line.
    #[inline]
    pub fn describe_back_source_cidr(
        &self,
        request: DescribeBackSourceCidrRequest,
    ) -> Call<'_, DescribeBackSourceCidrRequest> {
        self.inner.call(request)
    }
    /// Returns the inbound and outbound business traffic of an IP address over time.
    #[inline]
    pub fn describe_biz_flow(
        &self,
        request: DescribeBizFlowRequest,
    ) -> Call<'_, DescribeBizFlowRequest> {
        self.inner.call(request)
    }
    /// Lists HTTP flood attacks on a domain with peak QPS and blocked requests.
    #[inline]
    pub fn describe_cc_events(
        &self,
        request: DescribeCcEventsRequest,
    ) -> Call<'_, DescribeCcEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the source addresses of a DDoS attack, with city and bandwidth.
    #[inline]
    pub fn describe_ddos_attack_event_source_ips(
        &self,
        request: DescribeDdosAttackEventSourceIpsRequest,
    ) -> Call<'_, DescribeDdosAttackEventSourceIpsRequest> {
        self.inner.call(request)
    }
    /// Lists DDoS attacks on an IP address with type and result.
    #[inline]
    pub fn describe_ddos_attack_events(
        &self,
        request: DescribeDdosAttackEventsRequest,
    ) -> Call<'_, DescribeDdosAttackEventsRequest> {
        self.inner.call(request)
    }
    /// Returns how attacks on an IP address divide into types, with dropped traffic.
    #[inline]
    pub fn describe_ddos_attack_type_chart(
        &self,
        request: DescribeDdosAttackTypeChartRequest,
    ) -> Call<'_, DescribeDdosAttackTypeChartRequest> {
        self.inner.call(request)
    }
    /// Returns total and dropped traffic of an IP address, in bits and packets.
    #[inline]
    pub fn describe_ddos_flow_proportion_diagram(
        &self,
        request: DescribeDdosFlowProportionDiagramRequest,
    ) -> Call<'_, DescribeDdosFlowProportionDiagramRequest> {
        self.inner.call(request)
    }
    /// Lists Anti-DDoS IP addresses with bandwidth, scrubbing status, and rule counts.
    #[inline]
    pub fn describe_ddos_ip_config(
        &self,
        request: DescribeDdosIpConfigRequest,
    ) -> Call<'_, DescribeDdosIpConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the peak traffic on an IP address in a time range.
    #[inline]
    pub fn describe_ddos_peak_flow(
        &self,
        request: DescribeDdosPeakFlowRequest,
    ) -> Call<'_, DescribeDdosPeakFlowRequest> {
        self.inner.call(request)
    }
    /// Lists website domains with CNAME, instances, and origin servers, page by page.
    #[inline]
    pub fn describe_domain_config_page(
        &self,
        request: DescribeDomainConfigPageRequest,
    ) -> Call<'_, DescribeDomainConfigPageRequest> {
        self.inner.call(request)
    }
    /// Returns a domain's HTTP flood protection, blacklist, whitelist, and CNAME settings.
    #[inline]
    pub fn describe_domain_security_config(
        &self,
        request: DescribeDomainSecurityConfigRequest,
    ) -> Call<'_, DescribeDomainSecurityConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the health check of each listener on an IP address.
    #[inline]
    pub fn describe_health_check_config(
        &self,
        request: DescribeHealthCheckConfigRequest,
    ) -> Call<'_, DescribeHealthCheckConfigRequest> {
        self.inner.call(request)
    }
    /// Lists Anti-DDoS Pro instances with their IP addresses, page by page.
    #[inline]
    pub fn describe_instance_page(
        &self,
        request: DescribeInstancePageRequest,
    ) -> Call<'_, DescribeInstancePageRequest> {
        self.inner.call(request)
    }
    /// Lists the port forwarding rules of an IP address, page by page.
    #[inline]
    pub fn describe_port_rule_page(
        &self,
        request: DescribePortRulePageRequest,
    ) -> Call<'_, DescribePortRulePageRequest> {
        self.inner.call(request)
    }
    /// Lists the custom HTTP flood protection rules of a domain.
    #[inline]
    pub fn list_cc_customed_rule(
        &self,
        request: ListCcCustomedRuleRequest,
    ) -> Call<'_, ListCcCustomedRuleRequest> {
        self.inner.call(request)
    }
    /// Switches the custom HTTP flood protection rules of a domain on or off.
    #[inline]
    pub fn modify_cc_custom_status(
        &self,
        request: ModifyCcCustomStatusRequest,
    ) -> Call<'_, ModifyCcCustomStatusRequest> {
        self.inner.call(request)
    }
    /// Switches HTTP flood protection of a domain on or off.
    #[inline]
    pub fn modify_cc_status(
        &self,
        request: ModifyCcStatusRequest,
    ) -> Call<'_, ModifyCcStatusRequest> {
        self.inner.call(request)
    }
    /// Sets the mode of HTTP flood protection for a domain.
    #[inline]
    pub fn modify_cc_template(
        &self,
        request: ModifyCcTemplateRequest,
    ) -> Call<'_, ModifyCcTemplateRequest> {
        self.inner.call(request)
    }
    /// Changes the DDoS mitigation settings of a port forwarding rule.
    #[inline]
    pub fn modify_ddos_protect_config(
        &self,
        request: ModifyDDoSProtectConfigRequest,
    ) -> Call<'_, ModifyDDoSProtectConfigRequest> {
        self.inner.call(request)
    }
    /// Replaces the IP address blacklist and whitelist of a domain.
    #[inline]
    pub fn modify_domain_black_white_list(
        &self,
        request: ModifyDomainBlackWhiteListRequest,
    ) -> Call<'_, ModifyDomainBlackWhiteListRequest> {
        self.inner.call(request)
    }
    /// Changes the protocols that a domain is forwarded with.
    #[inline]
    pub fn modify_domain_proxy(
        &self,
        request: ModifyDomainProxyRequest,
    ) -> Call<'_, ModifyDomainProxyRequest> {
        self.inner.call(request)
    }
    /// Changes the health check of a port forwarding rule.
    #[inline]
    pub fn modify_health_check_config(
        &self,
        request: ModifyHealthCheckConfigRequest,
    ) -> Call<'_, ModifyHealthCheckConfigRequest> {
        self.inner.call(request)
    }
    /// Switches CNAME resolution to one IP address of a domain on or off.
    #[inline]
    pub fn modify_ip_cname_status(
        &self,
        request: ModifyIpCnameStatusRequest,
    ) -> Call<'_, ModifyIpCnameStatusRequest> {
        self.inner.call(request)
    }
    /// Changes the session persistence timeout of a port forwarding rule.
    #[inline]
    pub fn modify_persistence_time_out(
        &self,
        request: ModifyPersistenceTimeOutRequest,
    ) -> Call<'_, ModifyPersistenceTimeOutRequest> {
        self.inner.call(request)
    }
    /// Replaces the origin servers of a domain on one line.
    #[inline]
    pub fn modify_real_servers(
        &self,
        request: ModifyRealServersRequest,
    ) -> Call<'_, ModifyRealServersRequest> {
        self.inner.call(request)
    }
    /// Changes the Anti-DDoS IP addresses on a domain's forwarding line.
    #[inline]
    pub fn modify_transmit_line(
        &self,
        request: ModifyTransmitLineRequest,
    ) -> Call<'_, ModifyTransmitLineRequest> {
        self.inner.call(request)
    }
    /// Changes a custom HTTP flood protection rule of a domain.
    #[inline]
    pub fn update_cc_customed_rule(
        &self,
        request: UpdateCcCustomedRuleRequest,
    ) -> Call<'_, UpdateCcCustomedRuleRequest> {
        self.inner.call(request)
    }
    /// Replaces the origin servers of a port forwarding rule.
    #[inline]
    pub fn update_port_rule(
        &self,
        request: UpdatePortRuleRequest,
    ) -> Call<'_, UpdatePortRuleRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`InstanceIdFormatError`](DocumentedError::InstanceIdFormatError)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidAliUid`](DocumentedError::InvalidAliUid)
/// - [`InvalidBaseBandwidth`](DocumentedError::InvalidBaseBandwidth)
/// - [`InvalidDomainLimit`](DocumentedError::InvalidDomainLimit)
/// - [`InvalidElasticBandwidth`](DocumentedError::InvalidElasticBandwidth)
/// - [`InvalidEndTime`](DocumentedError::InvalidEndTime)
/// - [`InvalidExpireTime`](DocumentedError::InvalidExpireTime)
/// - [`InvalidInstanceId`](DocumentedError::InvalidInstanceId)
/// - [`InvalidInstanceIdsSize`](DocumentedError::InvalidInstanceIdsSize)
/// - [`InvalidInstanceRemark`](DocumentedError::InvalidInstanceRemark)
/// - [`InvalidLine`](DocumentedError::InvalidLine)
/// - [`InvalidNormalBandwidth`](DocumentedError::InvalidNormalBandwidth)
/// - [`InvalidOrderType`](DocumentedError::InvalidOrderType)
/// - [`InvalidPageNo`](DocumentedError::InvalidPageNo)
/// - [`InvalidPageSize`](DocumentedError::InvalidPageSize)
/// - [`InvalidPortLimit`](DocumentedError::InvalidPortLimit)
/// - [`InvalidProductType`](DocumentedError::InvalidProductType)
/// - [`InvalidStartTime`](DocumentedError::InvalidStartTime)
/// - [`InvalidStatus`](DocumentedError::InvalidStatus)
/// - [`DdosCoop12001`](DocumentedError::DdosCoop12001)
/// - [`DdosCoop12003`](DocumentedError::DdosCoop12003)
/// - [`DdosCoop12010`](DocumentedError::DdosCoop12010)
/// - [`DdosCoop12020`](DocumentedError::DdosCoop12020)
/// - [`DdosCoop12030`](DocumentedError::DdosCoop12030)
/// - [`DdosCoop12040`](DocumentedError::DdosCoop12040)
/// - [`DdosCoop12052`](DocumentedError::DdosCoop12052)
/// - [`DdosCoop12302`](DocumentedError::DdosCoop12302)
/// - [`DdosCoop12610`](DocumentedError::DdosCoop12610)
/// - [`DdosCoop13000`](DocumentedError::DdosCoop13000)
/// - [`DdosCoop13001`](DocumentedError::DdosCoop13001)
/// - [`DdosCoop13010`](DocumentedError::DdosCoop13010)
/// - [`DdosCoop13020`](DocumentedError::DdosCoop13020)
/// - [`DdosCoop13104`](DocumentedError::DdosCoop13104)
/// - [`DdosCoop13105`](DocumentedError::DdosCoop13105)
/// - [`DdosCoop15001`](DocumentedError::DdosCoop15001)
/// - [`DdosCoop16020`](DocumentedError::DdosCoop16020)
/// - [`DdosCoop20403`](DocumentedError::DdosCoop20403)
/// - [`DdosCoop20404`](DocumentedError::DdosCoop20404)
/// - [`DdosCoop21001`](DocumentedError::DdosCoop21001)
/// - [`DdosCoop21002`](DocumentedError::DdosCoop21002)
/// - [`DdosCoop21003`](DocumentedError::DdosCoop21003)
/// - [`DdosCoop21004`](DocumentedError::DdosCoop21004)
/// - [`DdosCoop21005`](DocumentedError::DdosCoop21005)
/// - [`DdosCoop21006`](DocumentedError::DdosCoop21006)
/// - [`DdosCoop221007`](DocumentedError::DdosCoop221007)
/// - [`DdosCoop29999`](DocumentedError::DdosCoop29999)
/// - [`DdosCoop3000`](DocumentedError::DdosCoop3000)
/// - [`DdosCoop3001`](DocumentedError::DdosCoop3001)
/// - [`DdosCoop3002`](DocumentedError::DdosCoop3002)
/// - [`DdosCoop3003`](DocumentedError::DdosCoop3003)
/// - [`DdosCoop3004`](DocumentedError::DdosCoop3004)
/// - [`DdosCoop3005`](DocumentedError::DdosCoop3005)
/// - [`DdosCoop3006`](DocumentedError::DdosCoop3006)
/// - [`DdosCoop3007`](DocumentedError::DdosCoop3007)
/// - [`DdosCoop3008`](DocumentedError::DdosCoop3008)
/// - [`DdosCoop3101`](DocumentedError::DdosCoop3101)
/// - [`DdosCoop3102`](DocumentedError::DdosCoop3102)
/// - [`DdosCoop3103`](DocumentedError::DdosCoop3103)
/// - [`DdosCoop3201`](DocumentedError::DdosCoop3201)
/// - [`DdosCoop3202`](DocumentedError::DdosCoop3202)
/// - [`DdosCoop3203`](DocumentedError::DdosCoop3203)
/// - [`DdosCoop3301`](DocumentedError::DdosCoop3301)
/// - [`DdosCoop3302`](DocumentedError::DdosCoop3302)
/// - [`DdosCoop3303`](DocumentedError::DdosCoop3303)
/// - [`DdosCoop3304`](DocumentedError::DdosCoop3304)
pub type CommonError = DocumentedError;
