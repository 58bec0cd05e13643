// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Available resources
//!
//! - [`DescribeAvailableResource`](mod@describe_available_resource): Lists the zones of a region in which load balancers can be bought, and of which kinds.
//!
//! ## Regions and zones
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which CLB is available.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region with those that may serve as secondary zone for each.
//!
//! ## Instances
//!
//! - [`CreateLoadBalancer`](mod@create_load_balancer): Creates a CLB instance, for the Internet or within a VPC.
//! - [`DeleteLoadBalancer`](mod@delete_load_balancer): Releases a pay-as-you-go load balancer, and with it its listeners and tags.
//! - [`DescribeLoadBalancerAttribute`](mod@describe_load_balancer_attribute): Shows one CLB instance with its listeners and default backend servers.
//! - [`DescribeLoadBalancers`](mod@describe_load_balancers): Lists CLB instances, filtered by address, network, status and so on.
//! - [`ModifyLoadBalancerInstanceChargeType`](mod@modify_load_balancer_instance_charge_type): Switches how a pay-as-you-go CLB instance is metered, for example by specification or by usage.
//! - [`ModifyLoadBalancerInstanceSpec`](mod@modify_load_balancer_instance_spec): Changes the specification of a CLB instance, which places an order.
//! - [`ModifyLoadBalancerInternetSpec`](mod@modify_load_balancer_internet_spec): Changes how internet traffic of a load balancer is billed, or its bandwidth.
//! - [`ModifyLoadBalancerPayType`](mod@modify_load_balancer_pay_type): Converts a pay-as-you-go CLB instance to a subscription.
//! - [`SetLoadBalancerDeleteProtection`](mod@set_load_balancer_delete_protection): Switches on or off the guard against releasing a load balancer by mistake.
//! - [`SetLoadBalancerModificationProtection`](mod@set_load_balancer_modification_protection): Switches on or off the guard against changes to a load balancer.
//! - [`SetLoadBalancerName`](mod@set_load_balancer_name): Renames a CLB instance; its addresses stay the same.
//! - [`SetLoadBalancerStatus`](mod@set_load_balancer_status): Starts or stops a load balancer; when stopped, it passes no traffic on.
//!
//! ## Listeners
//!
//! - [`DeleteLoadBalancerListener`](mod@delete_load_balancer_listener): Deletes a listener that is running or stopped; its port stops answering.
//! - [`DescribeLoadBalancerListeners`](mod@describe_load_balancer_listeners): Lists listeners with their settings, page by page, over one or several load balancers.
//! - [`StartLoadBalancerListener`](mod@start_load_balancer_listener): Lets a stopped listener accept traffic; the load balancer itself must be active.
//! - [`StopLoadBalancerListener`](mod@stop_load_balancer_listener): Stops a listener, which then accepts no traffic; `StartLoadBalancerListener` lets it go on.
//!
//! ## TCP listeners
//!
//! - [`CreateLoadBalancerTCPListener`](mod@create_load_balancer_tcp_listener): Adds a TCP listener to a load balancer.
//! - [`DescribeLoadBalancerTCPListenerAttribute`](mod@describe_load_balancer_tcp_listener_attribute): Shows the TCP listener on a port of a CLB instance.
//! - [`SetLoadBalancerTCPListenerAttribute`](mod@set_load_balancer_tcp_listener_attribute): Changes scheduling, health check and other settings of a TCP listener.
//!
//! ## UDP listeners
//!
//! - [`CreateLoadBalancerUDPListener`](mod@create_load_balancer_udp_listener): Adds a UDP listener to a load balancer.
//! - [`DescribeLoadBalancerUDPListenerAttribute`](mod@describe_load_balancer_udp_listener_attribute): Shows the UDP listener on a port of a CLB instance.
//! - [`SetLoadBalancerUDPListenerAttribute`](mod@set_load_balancer_udp_listener_attribute): Changes scheduling, health check and other settings of a UDP listener.
//!
//! ## HTTP listeners
//!
//! - [`CreateLoadBalancerHTTPListener`](mod@create_load_balancer_http_listener): Adds an HTTP listener to a load balancer.
//! - [`DescribeLoadBalancerHTTPListenerAttribute`](mod@describe_load_balancer_http_listener_attribute): Shows the HTTP listener on a port of a CLB instance.
//! - [`SetLoadBalancerHTTPListenerAttribute`](mod@set_load_balancer_http_listener_attribute): Changes forwarding, health check and other settings of an HTTP listener.
//!
//! ## HTTPS listeners
//!
//! - [`CreateLoadBalancerHTTPSListener`](mod@create_load_balancer_https_listener): Adds an HTTPS listener to a load balancer.
//! - [`DescribeLoadBalancerHTTPSListenerAttribute`](mod@describe_load_balancer_https_listener_attribute): Shows the HTTPS listener on a port of a CLB instance, with its certificates.
//! - [`SetLoadBalancerHTTPSListenerAttribute`](mod@set_load_balancer_https_listener_attribute): Changes certificate, forwarding, health check and other settings of an HTTPS listener.
//!
//! ## Forwarding rules
//!
//! - [`CreateRules`](mod@create_rules): Adds forwarding rules to an HTTP or HTTPS listener, which send requests for a domain or path to a vServer group.
//! - [`DeleteRules`](mod@delete_rules): Deletes forwarding rules; their requests go to the default servers of the listener again.
//! - [`DescribeRuleAttribute`](mod@describe_rule_attribute): Returns a forwarding rule with its server group and settings.
//! - [`DescribeRules`](mod@describe_rules): Lists the forwarding rules of a listener.
//! - [`SetRule`](mod@set_rule): Changes a forwarding rule: its name, server group, or settings apart from the listener's.
//!
//! ## Default server groups
//!
//! - [`AddBackendServers`](mod@add_backend_servers): Adds servers to the default server group of a load balancer, so that they get traffic.
//! - [`DescribeHealthStatus`](mod@describe_health_status): Reports how the servers of a load balancer do in their health checks.
//! - [`RemoveBackendServers`](mod@remove_backend_servers): Takes servers out of the default server group of a load balancer; they get no more traffic.
//! - [`SetBackendServers`](mod@set_backend_servers): Changes the weights of servers in the default server group of a load balancer.
//!
//! ## VServer groups
//!
//! - [`AddVServerGroupBackendServers`](mod@add_vserver_group_backend_servers): Adds servers to a vServer group; they get traffic from every listener or rule that uses it.
//! - [`CreateVServerGroup`](mod@create_vserver_group): Creates a vServer group, whose servers listeners and rules can use in place of the default ones.
//! - [`DeleteVServerGroup`](mod@delete_vserver_group): Deletes a vServer group that no listener or rule uses; the servers themselves stay.
//! - [`DescribeVServerGroupAttribute`](mod@describe_vserver_group_attribute): Shows one vServer group with its backend servers.
//! - [`DescribeVServerGroups`](mod@describe_vserver_groups): Lists the vServer groups of a CLB instance.
//! - [`ModifyVServerGroupBackendServers`](mod@modify_vserver_group_backend_servers): Replaces old backend servers of a vServer group with new ones in one step.
//! - [`RemoveVServerGroupBackendServers`](mod@remove_vserver_group_backend_servers): Takes servers out of a vServer group; they get no more traffic through it.
//! - [`SetVServerGroupAttribute`](mod@set_vserver_group_attribute): Renames a vServer group or changes the weights of its servers.
//!
//! ## Primary/secondary server groups
//!
//! - [`CreateMasterSlaveServerGroup`](mod@create_master_slave_server_group): Creates a group of two servers, of which the standby takes over if the active one fails.
//! - [`DeleteMasterSlaveServerGroup`](mod@delete_master_slave_server_group): Deletes an active and standby group that no listener uses.
//! - [`DescribeMasterSlaveServerGroupAttribute`](mod@describe_master_slave_server_group_attribute): Shows one primary/secondary server group with its two servers.
//! - [`DescribeMasterSlaveServerGroups`](mod@describe_master_slave_server_groups): Lists the primary/secondary server groups of CLB instances.
//!
//! ## Certificates
//!
//! - [`DeleteCACertificate`](mod@delete_ca_certificate): Deletes a CA certificate; it must not be in use by a listener.
//! - [`DeleteServerCertificate`](mod@delete_server_certificate): Deletes a server certificate; neither a listener nor an additional domain may be using it.
//! - [`DescribeCACertificates`](mod@describe_ca_certificates): Lists the CA certificates of a region, filtered by ID or tags.
//! - [`DescribeServerCertificates`](mod@describe_server_certificates): Lists the server certificates of a region.
//! - [`SetCACertificateName`](mod@set_ca_certificate_name): Renames a CA certificate; the certificate itself stays as it is.
//! - [`SetServerCertificateName`](mod@set_server_certificate_name): Renames a server certificate; the certificate itself stays as it is.
//! - [`UploadCACertificate`](mod@upload_ca_certificate): Uploads the certificate of an authority, which HTTPS listeners check client certificates against.
//! - [`UploadServerCertificate`](mod@upload_server_certificate): Uploads a server certificate with its private key, or takes one over from Alibaba Cloud's certificate service.
//!
//! ## Additional domain names
//!
//! - [`CreateDomainExtension`](mod@create_domain_extension): Gives an HTTPS listener a certificate for one more domain.
//! - [`DeleteDomainExtension`](mod@delete_domain_extension): Takes the certificate for an additional domain off an HTTPS listener.
//! - [`DescribeDomainExtensionAttribute`](mod@describe_domain_extension_attribute): Returns one additional domain of an HTTPS listener with its certificate.
//! - [`DescribeDomainExtensions`](mod@describe_domain_extensions): Lists the additional domains of an HTTPS listener with their certificates.
//! - [`SetDomainExtensionAttribute`](mod@set_domain_extension_attribute): Replaces the certificate of an additional domain.
//!
//! ## TLS security policies
//!
//! - [`CreateTLSCipherPolicy`](mod@create_tls_cipher_policy): Creates a custom TLS policy of protocol versions and cipher suites for HTTPS listeners.
//! - [`DeleteTLSCipherPolicy`](mod@delete_tls_cipher_policy): Deletes a custom TLS policy, provided that no listener uses it.
//! - [`ListTLSCipherPolicies`](mod@list_tls_cipher_policies): Lists custom TLS policies, on request with the listeners that use them.
//! - [`SetTLSCipherPolicyAttribute`](mod@set_tls_cipher_policy_attribute): Changes protocol versions and cipher suites of a custom TLS policy.
//!
//! ## Access control lists
//!
//! - [`AddAccessControlListEntry`](mod@add_access_control_list_entry): Adds addresses or CIDR blocks to an access control list; every listener that uses the list follows.
//! - [`CreateAccessControlList`](mod@create_access_control_list): Creates an empty access control list; add entries and then give it to listeners.
//! - [`DeleteAccessControlList`](mod@delete_access_control_list): Deletes an access control list, which no listener may be using any more.
//! - [`DescribeAccessControlListAttribute`](mod@describe_access_control_list_attribute): Returns an access control list with its entries and the listeners that use it.
//! - [`DescribeAccessControlLists`](mod@describe_access_control_lists): Lists the access control lists that have been created.
//! - [`RemoveAccessControlListEntry`](mod@remove_access_control_list_entry): Takes IP entries out of an access control list; the list itself stays.
//! - [`SetAccessControlListAttribute`](mod@set_access_control_list_attribute): Renames an access control list.
//!
//! ## Listener whitelists (legacy)
//!
//! - [`AddListenerWhiteListItem`](mod@add_listener_white_list_item): Adds addresses to the whitelist of a listener.
//! - [`DescribeListenerAccessControlAttribute`](mod@describe_listener_access_control_attribute): Returns the whitelist of a listener and whether it is applied.
//! - [`RemoveListenerWhiteListItem`](mod@remove_listener_white_list_item): Takes addresses off the whitelist of a listener.
//! - [`SetListenerAccessControlStatus`](mod@set_listener_access_control_status): Switches the whitelist of a listener on or off.
//!
//! ## Tags
//!
//! - [`AddTags`](mod@add_tags): Puts tags on load balancers.
//! - [`DescribeTags`](mod@describe_tags): Lists tags and the number of CLB instances that carry each.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are attached to which resources of CLB.
//! - [`RemoveTags`](mod@remove_tags): Takes tags off load balancers.
//! - [`TagResources`](mod@tag_resources): Attaches tags to several CLB resources, creating those tags that do not exist.
//! - [`UntagResources`](mod@untag_resources): Detaches tags from several CLB resources.
//!
//! ## Access logs
//!
//! - [`DeleteAccessLogsDownloadAttribute`](mod@delete_access_logs_download_attribute): Removes the setup that writes the access logs of a load balancer to Log Service.
//! - [`DescribeAccessLogsDownloadAttribute`](mod@describe_access_logs_download_attribute): Lists which load balancers write access logs, and to which logstore.
//! - [`SetAccessLogsDownloadAttribute`](mod@set_access_logs_download_attribute): Has the access logs of a load balancer written to a logstore.
//!
//! ## Fine-grained monitoring
//!
//! - [`DescribeHighDefinationMonitor`](mod@describe_high_defination_monitor): Tells whether fine-grained monitoring is on in the region, and where its data goes.
//! - [`EnableHighDefinationMonitor`](mod@enable_high_defination_monitor): Switches fine-grained monitoring on in a region and names the logstore for its data.
//! - [`ModifyHighDefinationMonitor`](mod@modify_high_defination_monitor): Names another logstore for the data of fine-grained monitoring.
//!
//! ## Resource groups
//!
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a load balancer or another resource into a different resource group.
//!
//! ## Others
//!
//! - [`DeleteLogsDownloadAttribute`](mod@delete_logs_download_attribute): Removes the setup that stores health check logs.
//! - [`DescribeLogsDownloadAttribute`](mod@describe_logs_download_attribute): Tells where the health check logs of a load balancer are stored.
//! - [`DescribeLogsDownloadStatus`](mod@describe_logs_download_status): Tells whether logs are being stored.
//! - [`DescribeRealtimeLogs`](mod@describe_realtime_logs): Returns recent log entries of a load balancer.
//! - [`DescribeSlbQuotas`](mod@describe_slb_quotas): Lists the limits that hold for the account, such as the number of certificates in a region.
//! - [`SetLogsDownloadAttribute`](mod@set_logs_download_attribute): Has logs stored in an OSS bucket.
//! - [`SetLogsDownloadStatus`](mod@set_logs_download_status): Switches the storing of logs on or off.
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

pub mod add_access_control_list_entry;
pub mod add_backend_servers;
pub mod add_listener_white_list_item;
pub mod add_tags;
pub mod add_vserver_group_backend_servers;
pub mod create_access_control_list;
pub mod create_domain_extension;
pub mod create_load_balancer;
pub mod create_load_balancer_http_listener;
pub mod create_load_balancer_https_listener;
pub mod create_load_balancer_tcp_listener;
pub mod create_load_balancer_udp_listener;
pub mod create_master_slave_server_group;
pub mod create_rules;
pub mod create_tls_cipher_policy;
pub mod create_vserver_group;
pub mod delete_access_control_list;
pub mod delete_access_logs_download_attribute;
pub mod delete_ca_certificate;
pub mod delete_domain_extension;
pub mod delete_load_balancer;
pub mod delete_load_balancer_listener;
pub mod delete_logs_download_attribute;
pub mod delete_master_slave_server_group;
pub mod delete_rules;
pub mod delete_server_certificate;
pub mod delete_tls_cipher_policy;
pub mod delete_vserver_group;
pub mod describe_access_control_list_attribute;
pub mod describe_access_control_lists;
pub mod describe_access_logs_download_attribute;
pub mod describe_available_resource;
pub mod describe_ca_certificates;
pub mod describe_domain_extension_attribute;
pub mod describe_domain_extensions;
pub mod describe_health_status;
pub mod describe_high_defination_monitor;
pub mod describe_listener_access_control_attribute;
pub mod describe_load_balancer_attribute;
pub mod describe_load_balancer_http_listener_attribute;
pub mod describe_load_balancer_https_listener_attribute;
pub mod describe_load_balancer_listeners;
pub mod describe_load_balancer_tcp_listener_attribute;
pub mod describe_load_balancer_udp_listener_attribute;
pub mod describe_load_balancers;
pub mod describe_logs_download_attribute;
pub mod describe_logs_download_status;
pub mod describe_master_slave_server_group_attribute;
pub mod describe_master_slave_server_groups;
pub mod describe_realtime_logs;
pub mod describe_regions;
pub mod describe_rule_attribute;
pub mod describe_rules;
pub mod describe_server_certificates;
pub mod describe_slb_quotas;
pub mod describe_tags;
pub mod describe_vserver_group_attribute;
pub mod describe_vserver_groups;
pub mod describe_zones;
pub mod enable_high_defination_monitor;
pub mod list_tag_resources;
pub mod list_tls_cipher_policies;
pub mod modify_high_defination_monitor;
pub mod modify_load_balancer_instance_charge_type;
pub mod modify_load_balancer_instance_spec;
pub mod modify_load_balancer_internet_spec;
pub mod modify_load_balancer_pay_type;
pub mod modify_vserver_group_backend_servers;
pub mod move_resource_group;
pub mod remove_access_control_list_entry;
pub mod remove_backend_servers;
pub mod remove_listener_white_list_item;
pub mod remove_tags;
pub mod remove_vserver_group_backend_servers;
pub mod set_access_control_list_attribute;
pub mod set_access_logs_download_attribute;
pub mod set_backend_servers;
pub mod set_ca_certificate_name;
pub mod set_domain_extension_attribute;
pub mod set_listener_access_control_status;
pub mod set_load_balancer_delete_protection;
pub mod set_load_balancer_http_listener_attribute;
pub mod set_load_balancer_https_listener_attribute;
pub mod set_load_balancer_modification_protection;
pub mod set_load_balancer_name;
pub mod set_load_balancer_status;
pub mod set_load_balancer_tcp_listener_attribute;
pub mod set_load_balancer_udp_listener_attribute;
pub mod set_logs_download_attribute;
pub mod set_logs_download_status;
pub mod set_rule;
pub mod set_server_certificate_name;
pub mod set_tls_cipher_policy_attribute;
pub mod set_vserver_group_attribute;
pub mod start_load_balancer_listener;
pub mod stop_load_balancer_listener;
pub mod tag_resources;
pub mod untag_resources;
pub mod upload_ca_certificate;
pub mod upload_server_certificate;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_access_control_list_entry::{AddAccessControlListEntryError, AddAccessControlListEntryRequest, AddAccessControlListEntryResponse},
    add_backend_servers::{AddBackendServersError, AddBackendServersRequest, AddBackendServersResponse},
    add_listener_white_list_item::{AddListenerWhiteListItemError, AddListenerWhiteListItemRequest, AddListenerWhiteListItemResponse},
    add_tags::{AddTagsError, AddTagsRequest, AddTagsResponse},
    add_vserver_group_backend_servers::{AddVServerGroupBackendServersError, AddVServerGroupBackendServersRequest, AddVServerGroupBackendServersResponse},
    create_access_control_list::{CreateAccessControlListError, CreateAccessControlListRequest, CreateAccessControlListResponse},
    create_domain_extension::{CreateDomainExtensionError, CreateDomainExtensionRequest, CreateDomainExtensionResponse},
    create_load_balancer::{CreateLoadBalancerError, CreateLoadBalancerRequest, CreateLoadBalancerResponse},
    create_load_balancer_http_listener::{CreateLoadBalancerHTTPListenerError, CreateLoadBalancerHTTPListenerRequest, CreateLoadBalancerHTTPListenerResponse},
    create_load_balancer_https_listener::{CreateLoadBalancerHTTPSListenerError, CreateLoadBalancerHTTPSListenerRequest, CreateLoadBalancerHTTPSListenerResponse},
    create_load_balancer_tcp_listener::{CreateLoadBalancerTCPListenerError, CreateLoadBalancerTCPListenerRequest, CreateLoadBalancerTCPListenerResponse},
    create_load_balancer_udp_listener::{CreateLoadBalancerUDPListenerError, CreateLoadBalancerUDPListenerRequest, CreateLoadBalancerUDPListenerResponse},
    create_master_slave_server_group::{CreateMasterSlaveServerGroupError, CreateMasterSlaveServerGroupRequest, CreateMasterSlaveServerGroupResponse},
    create_rules::{CreateRulesError, CreateRulesRequest, CreateRulesResponse},
    create_tls_cipher_policy::{CreateTLSCipherPolicyError, CreateTLSCipherPolicyRequest, CreateTLSCipherPolicyResponse},
    create_vserver_group::{CreateVServerGroupError, CreateVServerGroupRequest, CreateVServerGroupResponse},
    delete_access_control_list::{DeleteAccessControlListError, DeleteAccessControlListRequest, DeleteAccessControlListResponse},
    delete_access_logs_download_attribute::{DeleteAccessLogsDownloadAttributeError, DeleteAccessLogsDownloadAttributeRequest, DeleteAccessLogsDownloadAttributeResponse},
    delete_ca_certificate::{DeleteCACertificateError, DeleteCACertificateRequest, DeleteCACertificateResponse},
    delete_domain_extension::{DeleteDomainExtensionError, DeleteDomainExtensionRequest, DeleteDomainExtensionResponse},
    delete_load_balancer::{DeleteLoadBalancerError, DeleteLoadBalancerRequest, DeleteLoadBalancerResponse},
    delete_load_balancer_listener::{DeleteLoadBalancerListenerError, DeleteLoadBalancerListenerRequest, DeleteLoadBalancerListenerResponse},
    delete_logs_download_attribute::{DeleteLogsDownloadAttributeRequest, DeleteLogsDownloadAttributeResponse},
    delete_master_slave_server_group::{DeleteMasterSlaveServerGroupError, DeleteMasterSlaveServerGroupRequest, DeleteMasterSlaveServerGroupResponse},
    delete_rules::{DeleteRulesError, DeleteRulesRequest, DeleteRulesResponse},
    delete_server_certificate::{DeleteServerCertificateError, DeleteServerCertificateRequest, DeleteServerCertificateResponse},
    delete_tls_cipher_policy::{DeleteTLSCipherPolicyError, DeleteTLSCipherPolicyRequest, DeleteTLSCipherPolicyResponse},
    delete_vserver_group::{DeleteVServerGroupError, DeleteVServerGroupRequest, DeleteVServerGroupResponse},
    describe_access_control_list_attribute::{DescribeAccessControlListAttributeRequest, DescribeAccessControlListAttributeResponse},
    describe_access_control_lists::{DescribeAccessControlListsError, DescribeAccessControlListsRequest, DescribeAccessControlListsResponse},
    describe_access_logs_download_attribute::{DescribeAccessLogsDownloadAttributeRequest, DescribeAccessLogsDownloadAttributeResponse},
    describe_available_resource::{DescribeAvailableResourceRequest, DescribeAvailableResourceResponse},
    describe_ca_certificates::{DescribeCACertificatesError, DescribeCACertificatesRequest, DescribeCACertificatesResponse},
    describe_domain_extension_attribute::{DescribeDomainExtensionAttributeError, DescribeDomainExtensionAttributeRequest, DescribeDomainExtensionAttributeResponse},
    describe_domain_extensions::{DescribeDomainExtensionsRequest, DescribeDomainExtensionsResponse},
    describe_health_status::{DescribeHealthStatusError, DescribeHealthStatusRequest, DescribeHealthStatusResponse},
    describe_high_defination_monitor::{DescribeHighDefinationMonitorRequest, DescribeHighDefinationMonitorResponse},
    describe_listener_access_control_attribute::{DescribeListenerAccessControlAttributeError, DescribeListenerAccessControlAttributeRequest, DescribeListenerAccessControlAttributeResponse},
    describe_load_balancer_attribute::{DescribeLoadBalancerAttributeError, DescribeLoadBalancerAttributeRequest, DescribeLoadBalancerAttributeResponse},
    describe_load_balancer_http_listener_attribute::{DescribeLoadBalancerHTTPListenerAttributeRequest, DescribeLoadBalancerHTTPListenerAttributeResponse},
    describe_load_balancer_https_listener_attribute::{DescribeLoadBalancerHTTPSListenerAttributeRequest, DescribeLoadBalancerHTTPSListenerAttributeResponse},
    describe_load_balancer_listeners::{DescribeLoadBalancerListenersError, DescribeLoadBalancerListenersRequest, DescribeLoadBalancerListenersResponse},
    describe_load_balancer_tcp_listener_attribute::{DescribeLoadBalancerTCPListenerAttributeError, DescribeLoadBalancerTCPListenerAttributeRequest, DescribeLoadBalancerTCPListenerAttributeResponse},
    describe_load_balancer_udp_listener_attribute::{DescribeLoadBalancerUDPListenerAttributeRequest, DescribeLoadBalancerUDPListenerAttributeResponse},
    describe_load_balancers::{DescribeLoadBalancersError, DescribeLoadBalancersRequest, DescribeLoadBalancersResponse},
    describe_logs_download_attribute::{DescribeLogsDownloadAttributeRequest, DescribeLogsDownloadAttributeResponse},
    describe_logs_download_status::{DescribeLogsDownloadStatusRequest, DescribeLogsDownloadStatusResponse},
    describe_master_slave_server_group_attribute::{DescribeMasterSlaveServerGroupAttributeRequest, DescribeMasterSlaveServerGroupAttributeResponse},
    describe_master_slave_server_groups::{DescribeMasterSlaveServerGroupsError, DescribeMasterSlaveServerGroupsRequest, DescribeMasterSlaveServerGroupsResponse},
    describe_realtime_logs::{DescribeRealtimeLogsRequest, DescribeRealtimeLogsResponse},
    describe_regions::{DescribeRegionsError, DescribeRegionsRequest, DescribeRegionsResponse},
    describe_rule_attribute::{DescribeRuleAttributeRequest, DescribeRuleAttributeResponse},
    describe_rules::{DescribeRulesError, DescribeRulesRequest, DescribeRulesResponse},
    describe_server_certificates::{DescribeServerCertificatesError, DescribeServerCertificatesRequest, DescribeServerCertificatesResponse},
    describe_slb_quotas::{DescribeSlbQuotasRequest, DescribeSlbQuotasResponse},
    describe_tags::{DescribeTagsError, DescribeTagsRequest, DescribeTagsResponse},
    describe_vserver_group_attribute::{DescribeVServerGroupAttributeError, DescribeVServerGroupAttributeRequest, DescribeVServerGroupAttributeResponse},
    describe_vserver_groups::{DescribeVServerGroupsError, DescribeVServerGroupsRequest, DescribeVServerGroupsResponse},
    describe_zones::{DescribeZonesError, DescribeZonesRequest, DescribeZonesResponse},
    enable_high_defination_monitor::{EnableHighDefinationMonitorError, EnableHighDefinationMonitorRequest, EnableHighDefinationMonitorResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_tls_cipher_policies::{ListTLSCipherPoliciesError, ListTLSCipherPoliciesRequest, ListTLSCipherPoliciesResponse},
    modify_high_defination_monitor::{ModifyHighDefinationMonitorError, ModifyHighDefinationMonitorRequest, ModifyHighDefinationMonitorResponse},
    modify_load_balancer_instance_charge_type::{ModifyLoadBalancerInstanceChargeTypeError, ModifyLoadBalancerInstanceChargeTypeRequest, ModifyLoadBalancerInstanceChargeTypeResponse},
    modify_load_balancer_instance_spec::{ModifyLoadBalancerInstanceSpecError, ModifyLoadBalancerInstanceSpecRequest, ModifyLoadBalancerInstanceSpecResponse},
    modify_load_balancer_internet_spec::{ModifyLoadBalancerInternetSpecError, ModifyLoadBalancerInternetSpecRequest, ModifyLoadBalancerInternetSpecResponse},
    modify_load_balancer_pay_type::{ModifyLoadBalancerPayTypeError, ModifyLoadBalancerPayTypeRequest, ModifyLoadBalancerPayTypeResponse},
    modify_vserver_group_backend_servers::{ModifyVServerGroupBackendServersError, ModifyVServerGroupBackendServersRequest, ModifyVServerGroupBackendServersResponse},
    move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse},
    remove_access_control_list_entry::{RemoveAccessControlListEntryError, RemoveAccessControlListEntryRequest, RemoveAccessControlListEntryResponse},
    remove_backend_servers::{RemoveBackendServersError, RemoveBackendServersRequest, RemoveBackendServersResponse},
    remove_listener_white_list_item::{RemoveListenerWhiteListItemError, RemoveListenerWhiteListItemRequest, RemoveListenerWhiteListItemResponse},
    remove_tags::{RemoveTagsError, RemoveTagsRequest, RemoveTagsResponse},
    remove_vserver_group_backend_servers::{RemoveVServerGroupBackendServersError, RemoveVServerGroupBackendServersRequest, RemoveVServerGroupBackendServersResponse},
    set_access_control_list_attribute::{SetAccessControlListAttributeRequest, SetAccessControlListAttributeResponse},
    set_access_logs_download_attribute::{SetAccessLogsDownloadAttributeError, SetAccessLogsDownloadAttributeRequest, SetAccessLogsDownloadAttributeResponse},
    set_backend_servers::{SetBackendServersError, SetBackendServersRequest, SetBackendServersResponse},
    set_ca_certificate_name::{SetCACertificateNameRequest, SetCACertificateNameResponse},
    set_domain_extension_attribute::{SetDomainExtensionAttributeError, SetDomainExtensionAttributeRequest, SetDomainExtensionAttributeResponse},
    set_listener_access_control_status::{SetListenerAccessControlStatusError, SetListenerAccessControlStatusRequest, SetListenerAccessControlStatusResponse},
    set_load_balancer_delete_protection::{SetLoadBalancerDeleteProtectionError, SetLoadBalancerDeleteProtectionRequest, SetLoadBalancerDeleteProtectionResponse},
    set_load_balancer_http_listener_attribute::{SetLoadBalancerHTTPListenerAttributeError, SetLoadBalancerHTTPListenerAttributeRequest, SetLoadBalancerHTTPListenerAttributeResponse},
    set_load_balancer_https_listener_attribute::{SetLoadBalancerHTTPSListenerAttributeError, SetLoadBalancerHTTPSListenerAttributeRequest, SetLoadBalancerHTTPSListenerAttributeResponse},
    set_load_balancer_modification_protection::{SetLoadBalancerModificationProtectionError, SetLoadBalancerModificationProtectionRequest, SetLoadBalancerModificationProtectionResponse},
    set_load_balancer_name::{SetLoadBalancerNameRequest, SetLoadBalancerNameResponse},
    set_load_balancer_status::{SetLoadBalancerStatusError, SetLoadBalancerStatusRequest, SetLoadBalancerStatusResponse},
    set_load_balancer_tcp_listener_attribute::{SetLoadBalancerTCPListenerAttributeError, SetLoadBalancerTCPListenerAttributeRequest, SetLoadBalancerTCPListenerAttributeResponse},
    set_load_balancer_udp_listener_attribute::{SetLoadBalancerUDPListenerAttributeError, SetLoadBalancerUDPListenerAttributeRequest, SetLoadBalancerUDPListenerAttributeResponse},
    set_logs_download_attribute::{SetLogsDownloadAttributeRequest, SetLogsDownloadAttributeResponse},
    set_logs_download_status::{SetLogsDownloadStatusRequest, SetLogsDownloadStatusResponse},
    set_rule::{SetRuleError, SetRuleRequest, SetRuleResponse},
    set_server_certificate_name::{SetServerCertificateNameRequest, SetServerCertificateNameResponse},
    set_tls_cipher_policy_attribute::{SetTLSCipherPolicyAttributeError, SetTLSCipherPolicyAttributeRequest, SetTLSCipherPolicyAttributeResponse},
    set_vserver_group_attribute::{SetVServerGroupAttributeError, SetVServerGroupAttributeRequest, SetVServerGroupAttributeResponse},
    start_load_balancer_listener::{StartLoadBalancerListenerError, StartLoadBalancerListenerRequest, StartLoadBalancerListenerResponse},
    stop_load_balancer_listener::{StopLoadBalancerListenerError, StopLoadBalancerListenerRequest, StopLoadBalancerListenerResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    upload_ca_certificate::{UploadCACertificateError, UploadCACertificateRequest, UploadCACertificateResponse},
    upload_server_certificate::{UploadServerCertificateError, UploadServerCertificateRequest, UploadServerCertificateResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Slb",
    version: "2014-05-15",
    endpoints: Endpoints {
        central: Some("slb.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "slb.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "slb.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "slb.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "slb.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "slb.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "slb.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "slb.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "slb.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "slb.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "slb.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "slb.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "slb.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "slb.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "slb.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "slb.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "slb.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "slb.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "slb.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "slb.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "slb.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-nanjing", "slb.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "slb.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "slb.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "slb.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "slb.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "slb.aliyuncs.com"),
            RegionalEndpoint::public("cn-wuhan-lr", "slb.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "slb.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "slb.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "slb.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "slb.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "slb.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "slb.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "slb.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "slb.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "slb.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "slb.us-west-1.aliyuncs.com"),
        ],
        rule: Some("slb.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Classic Load Balancer.
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
    /// Adds addresses or CIDR blocks to an access control list; every listener that uses the list follows.
    #[inline]
    pub fn add_access_control_list_entry(
        &self,
        request: AddAccessControlListEntryRequest,
    ) -> Call<'_, AddAccessControlListEntryRequest> {
        self.inner.call(request)
    }
    /// Adds servers to the default server group of a load balancer, so that they get traffic.
    #[inline]
    pub fn add_backend_servers(
        &self,
        request: AddBackendServersRequest,
    ) -> Call<'_, AddBackendServersRequest> {
        self.inner.call(request)
    }
    /// Adds addresses to the whitelist of a listener.
    #[inline]
    pub fn add_listener_white_list_item(
        &self,
        request: AddListenerWhiteListItemRequest,
    ) -> Call<'_, AddListenerWhiteListItemRequest> {
        self.inner.call(request)
    }
    /// Puts tags on load balancers.
    #[inline]
    pub fn add_tags(&self, request: AddTagsRequest) -> Call<'_, AddTagsRequest> {
        self.inner.call(request)
    }
    /// Adds servers to a vServer group; they get traffic from every listener or rule that uses it.
    #[inline]
    pub fn add_vserver_group_backend_servers(
        &self,
        request: AddVServerGroupBackendServersRequest,
    ) -> Call<'_, AddVServerGroupBackendServersRequest> {
        self.inner.call(request)
    }
    /// Creates an empty access control list; add entries and then give it to listeners.
    #[inline]
    pub fn create_access_control_list(
        &self,
        request: CreateAccessControlListRequest,
    ) -> Call<'_, CreateAccessControlListRequest> {
        self.inner.call(request)
    }
    /// Gives an HTTPS listener a certificate for one more domain.
    #[inline]
    pub fn create_domain_extension(
        &self,
        request: CreateDomainExtensionRequest,
    ) -> Call<'_, CreateDomainExtensionRequest> {
        self.inner.call(request)
    }
    /// Creates a CLB instance, for the Internet or within a VPC.
    #[inline]
    pub fn create_load_balancer(
        &self,
        request: CreateLoadBalancerRequest,
    ) -> Call<'_, CreateLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Adds an HTTP listener to a load balancer.
    #[inline]
    pub fn create_load_balancer_http_listener(
        &self,
        request: CreateLoadBalancerHTTPListenerRequest,
    ) -> Call<'_, CreateLoadBalancerHTTPListenerRequest> {
        self.inner.call(request)
    }
    /// Adds an HTTPS listener to a load balancer.
    #[inline]
    pub fn create_load_balancer_https_listener(
        &self,
        request: CreateLoadBalancerHTTPSListenerRequest,
    ) -> Call<'_, CreateLoadBalancerHTTPSListenerRequest> {
        self.inner.call(request)
    }
    /// Adds a TCP listener to a load balancer.
    #[inline]
    pub fn create_load_balancer_tcp_listener(
        &self,
        request: CreateLoadBalancerTCPListenerRequest,
    ) -> Call<'_, CreateLoadBalancerTCPListenerRequest> {
        self.inner.call(request)
    }
    /// Adds a UDP listener to a load balancer.
    #[inline]
    pub fn create_load_balancer_udp_listener(
        &self,
        request: CreateLoadBalancerUDPListenerRequest,
    ) -> Call<'_, CreateLoadBalancerUDPListenerRequest> {
        self.inner.call(request)
    }
    /// Creates a group of two servers, of which the standby takes over if the active one fails.
    #[inline]
    pub fn create_master_slave_server_group(
        &self,
        request: CreateMasterSlaveServerGroupRequest,
    ) -> Call<'_, CreateMasterSlaveServerGroupRequest> {
        self.inner.call(request)
    }
    /// Adds forwarding rules to an HTTP or HTTPS listener, which send requests for a domain or path to a vServer group.
    #[inline]
    pub fn create_rules(
        &self,
        request: CreateRulesRequest,
    ) -> Call<'_, CreateRulesRequest> {
        self.inner.call(request)
    }
    /// Creates a custom TLS policy of protocol versions and cipher suites for HTTPS listeners.
    #[inline]
    pub fn create_tls_cipher_policy(
        &self,
        request: CreateTLSCipherPolicyRequest,
    ) -> Call<'_, CreateTLSCipherPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a vServer group, whose servers listeners and rules can use in place of the default ones.
    #[inline]
    pub fn create_vserver_group(
        &self,
        request: CreateVServerGroupRequest,
    ) -> Call<'_, CreateVServerGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an access control list, which no listener may be using any more.
    #[inline]
    pub fn delete_access_control_list(
        &self,
        request: DeleteAccessControlListRequest,
    ) -> Call<'_, DeleteAccessControlListRequest> {
        self.inner.call(request)
    }
    /// Removes the setup that writes the access logs of a load balancer to Log Service.
    #[inline]
    pub fn delete_access_logs_download_attribute(
        &self,
        request: DeleteAccessLogsDownloadAttributeRequest,
    ) -> Call<'_, DeleteAccessLogsDownloadAttributeRequest> {
        self.inner.call(request)
    }
    /// Deletes a CA certificate; it must not be in use by a listener.
    #[inline]
    pub fn delete_ca_certificate(
        &self,
        request: DeleteCACertificateRequest,
    ) -> Call<'_, DeleteCACertificateRequest> {
        self.inner.call(request)
    }
    /// Takes the certificate for an additional domain off an HTTPS listener.
    #[inline]
    pub fn delete_domain_extension(
        &self,
        request: DeleteDomainExtensionRequest,
    ) -> Call<'_, DeleteDomainExtensionRequest> {
        self.inner.call(request)
    }
    /// Releases a pay-as-you-go load balancer, and with it its listeners and tags.
    #[inline]
    pub fn delete_load_balancer(
        &self,
        request: DeleteLoadBalancerRequest,
    ) -> Call<'_, DeleteLoadBalancerRequest> {
        self.inner.call(request)
    }
    /// Deletes a listener that is running or stopped; its port stops answering.
    #[inline]
    pub fn delete_load_balancer_listener(
        &self,
        request: DeleteLoadBalancerListenerRequest,
    ) -> Call<'_, DeleteLoadBalancerListenerRequest> {
        self.inner.call(request)
    }
    /// Removes the setup that stores health check logs.
    #[inline]
    pub fn delete_logs_download_attribute(
        &self,
        request: DeleteLogsDownloadAttributeRequest,
    ) -> Call<'_, DeleteLogsDownloadAttributeRequest> {
        self.inner.call(request)
    }
    /// Deletes an active and standby group that no listener uses.
    #[inline]
    pub fn delete_master_slave_server_group(
        &self,
        request: DeleteMasterSlaveServerGroupRequest,
    ) -> Call<'_, DeleteMasterSlaveServerGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes forwarding rules; their requests go to the default servers of the listener again.
    #[inline]
    pub fn delete_rules(
        &self,
        request: DeleteRulesRequest,
    ) -> Call<'_, DeleteRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes a server certificate; neither a listener nor an additional domain may be using it.
    #[inline]
    pub fn delete_server_certificate(
        &self,
        request: DeleteServerCertificateRequest,
    ) -> Call<'_, DeleteServerCertificateRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom TLS policy, provided that no listener uses it.
    #[inline]
    pub fn delete_tls_cipher_policy(
        &self,
        request: DeleteTLSCipherPolicyRequest,
    ) -> Call<'_, DeleteTLSCipherPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a vServer group that no listener or rule uses; the servers themselves stay.
    #[inline]
    pub fn delete_vserver_group(
        &self,
        request: DeleteVServerGroupRequest,
    ) -> Call<'_, DeleteVServerGroupRequest> {
        self.inner.call(request)
    }
    /// Returns an access control list with its entries and the listeners that use it.
    #[inline]
    pub fn describe_access_control_list_attribute(
        &self,
        request: DescribeAccessControlListAttributeRequest,
    ) -> Call<'_, DescribeAccessControlListAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the access control lists that have been created.
    #[inline]
    pub fn describe_access_control_lists(
        &self,
        request: DescribeAccessControlListsRequest,
    ) -> Call<'_, DescribeAccessControlListsRequest> {
        self.inner.call(request)
    }
    /// Lists which load balancers write access logs, and to which logstore.
    #[inline]
    pub fn describe_access_logs_download_attribute(
        &self,
        request: DescribeAccessLogsDownloadAttributeRequest,
    ) -> Call<'_, DescribeAccessLogsDownloadAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which load balancers can be bought, and of which kinds.
    #[inline]
    pub fn describe_available_resource(
        &self,
        request: DescribeAvailableResourceRequest,
    ) -> Call<'_, DescribeAvailableResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the CA certificates of a region, filtered by ID or tags.
    #[inline]
    pub fn describe_ca_certificates(
        &self,
        request: DescribeCACertificatesRequest,
    ) -> Call<'_, DescribeCACertificatesRequest> {
        self.inner.call(request)
    }
    /// Returns one additional domain of an HTTPS listener with its certificate.
    #[inline]
    pub fn describe_domain_extension_attribute(
        &self,
        request: DescribeDomainExtensionAttributeRequest,
    ) -> Call<'_, DescribeDomainExtensionAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the additional domains of an HTTPS listener with their certificates.
    #[inline]
    pub fn describe_domain_extensions(
        &self,
        request: DescribeDomainExtensionsRequest,
    ) -> Call<'_, DescribeDomainExtensionsRequest> {
        self.inner.call(request)
    }
    /// Reports how the servers of a load balancer do in their health checks.
    #[inline]
    pub fn describe_health_status(
        &self,
        request: DescribeHealthStatusRequest,
    ) -> Call<'_, DescribeHealthStatusRequest> {
        self.inner.call(request)
    }
    /// Tells whether fine-grained monitoring is on in the region, and where its data goes.
    #[inline]
    pub fn describe_high_defination_monitor(
        &self,
        request: DescribeHighDefinationMonitorRequest,
    ) -> Call<'_, DescribeHighDefinationMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns the whitelist of a listener and whether it is applied.
    #[inline]
    pub fn describe_listener_access_control_attribute(
        &self,
        request: DescribeListenerAccessControlAttributeRequest,
    ) -> Call<'_, DescribeListenerAccessControlAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows one CLB instance with its listeners and default backend servers.
    #[inline]
    pub fn describe_load_balancer_attribute(
        &self,
        request: DescribeLoadBalancerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows the HTTP listener on a port of a CLB instance.
    #[inline]
    pub fn describe_load_balancer_http_listener_attribute(
        &self,
        request: DescribeLoadBalancerHTTPListenerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerHTTPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows the HTTPS listener on a port of a CLB instance, with its certificates.
    #[inline]
    pub fn describe_load_balancer_https_listener_attribute(
        &self,
        request: DescribeLoadBalancerHTTPSListenerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerHTTPSListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists listeners with their settings, page by page, over one or several load balancers.
    #[inline]
    pub fn describe_load_balancer_listeners(
        &self,
        request: DescribeLoadBalancerListenersRequest,
    ) -> Call<'_, DescribeLoadBalancerListenersRequest> {
        self.inner.call(request)
    }
    /// Shows the TCP listener on a port of a CLB instance.
    #[inline]
    pub fn describe_load_balancer_tcp_listener_attribute(
        &self,
        request: DescribeLoadBalancerTCPListenerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerTCPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Shows the UDP listener on a port of a CLB instance.
    #[inline]
    pub fn describe_load_balancer_udp_listener_attribute(
        &self,
        request: DescribeLoadBalancerUDPListenerAttributeRequest,
    ) -> Call<'_, DescribeLoadBalancerUDPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists CLB instances, filtered by address, network, status and so on.
    #[inline]
    pub fn describe_load_balancers(
        &self,
        request: DescribeLoadBalancersRequest,
    ) -> Call<'_, DescribeLoadBalancersRequest> {
        self.inner.call(request)
    }
    /// Tells where the health check logs of a load balancer are stored.
    #[inline]
    pub fn describe_logs_download_attribute(
        &self,
        request: DescribeLogsDownloadAttributeRequest,
    ) -> Call<'_, DescribeLogsDownloadAttributeRequest> {
        self.inner.call(request)
    }
    /// Tells whether logs are being stored.
    #[inline]
    pub fn describe_logs_download_status(
        &self,
        request: DescribeLogsDownloadStatusRequest,
    ) -> Call<'_, DescribeLogsDownloadStatusRequest> {
        self.inner.call(request)
    }
    /// Shows one primary/secondary server group with its two servers.
    #[inline]
    pub fn describe_master_slave_server_group_attribute(
        &self,
        request: DescribeMasterSlaveServerGroupAttributeRequest,
    ) -> Call<'_, DescribeMasterSlaveServerGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the primary/secondary server groups of CLB instances.
    #[inline]
    pub fn describe_master_slave_server_groups(
        &self,
        request: DescribeMasterSlaveServerGroupsRequest,
    ) -> Call<'_, DescribeMasterSlaveServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Returns recent log entries of a load balancer.
    #[inline]
    pub fn describe_realtime_logs(
        &self,
        request: DescribeRealtimeLogsRequest,
    ) -> Call<'_, DescribeRealtimeLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which CLB is available.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns a forwarding rule with its server group and settings.
    #[inline]
    pub fn describe_rule_attribute(
        &self,
        request: DescribeRuleAttributeRequest,
    ) -> Call<'_, DescribeRuleAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the forwarding rules of a listener.
    #[inline]
    pub fn describe_rules(
        &self,
        request: DescribeRulesRequest,
    ) -> Call<'_, DescribeRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the server certificates of a region.
    #[inline]
    pub fn describe_server_certificates(
        &self,
        request: DescribeServerCertificatesRequest,
    ) -> Call<'_, DescribeServerCertificatesRequest> {
        self.inner.call(request)
    }
    /// Lists the limits that hold for the account, such as the number of certificates in a region.
    #[inline]
    pub fn describe_slb_quotas(
        &self,
        request: DescribeSlbQuotasRequest,
    ) -> Call<'_, DescribeSlbQuotasRequest> {
        self.inner.call(request)
    }
    /// Lists tags and the number of CLB instances that carry each.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Shows one vServer group with its backend servers.
    #[inline]
    pub fn describe_vserver_group_attribute(
        &self,
        request: DescribeVServerGroupAttributeRequest,
    ) -> Call<'_, DescribeVServerGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the vServer groups of a CLB instance.
    #[inline]
    pub fn describe_vserver_groups(
        &self,
        request: DescribeVServerGroupsRequest,
    ) -> Call<'_, DescribeVServerGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region with those that may serve as secondary zone for each.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Switches fine-grained monitoring on in a region and names the logstore for its data.
    #[inline]
    pub fn enable_high_defination_monitor(
        &self,
        request: EnableHighDefinationMonitorRequest,
    ) -> Call<'_, EnableHighDefinationMonitorRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are attached to which resources of CLB.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists custom TLS policies, on request with the listeners that use them.
    #[inline]
    pub fn list_tls_cipher_policies(
        &self,
        request: ListTLSCipherPoliciesRequest,
    ) -> Call<'_, ListTLSCipherPoliciesRequest> {
        self.inner.call(request)
    }
    /// Names another logstore for the data of fine-grained monitoring.
    #[inline]
    pub fn modify_high_defination_monitor(
        &self,
        request: ModifyHighDefinationMonitorRequest,
    ) -> Call<'_, ModifyHighDefinationMonitorRequest> {
        self.inner.call(request)
    }
    /// Switches how a pay-as-you-go CLB instance is metered, for example by specification or by usage.
    #[inline]
    pub fn modify_load_balancer_instance_charge_type(
        &self,
        request: ModifyLoadBalancerInstanceChargeTypeRequest,
    ) -> Call<'_, ModifyLoadBalancerInstanceChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Changes the specification of a CLB instance, which places an order.
    #[inline]
    pub fn modify_load_balancer_instance_spec(
        &self,
        request: ModifyLoadBalancerInstanceSpecRequest,
    ) -> Call<'_, ModifyLoadBalancerInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Changes how internet traffic of a load balancer is billed, or its bandwidth.
    #[inline]
    pub fn modify_load_balancer_internet_spec(
        &self,
        request: ModifyLoadBalancerInternetSpecRequest,
    ) -> Call<'_, ModifyLoadBalancerInternetSpecRequest> {
        self.inner.call(request)
    }
    /// Converts a pay-as-you-go CLB instance to a subscription.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_load_balancer_pay_type(
        &self,
        request: ModifyLoadBalancerPayTypeRequest,
    ) -> Call<'_, ModifyLoadBalancerPayTypeRequest> {
        self.inner.call(request)
    }
    /// Replaces old backend servers of a vServer group with new ones in one step.
    #[inline]
    pub fn modify_vserver_group_backend_servers(
        &self,
        request: ModifyVServerGroupBackendServersRequest,
    ) -> Call<'_, ModifyVServerGroupBackendServersRequest> {
        self.inner.call(request)
    }
    /// Moves a load balancer or another resource into a different resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Takes IP entries out of an access control list; the list itself stays.
    #[inline]
    pub fn remove_access_control_list_entry(
        &self,
        request: RemoveAccessControlListEntryRequest,
    ) -> Call<'_, RemoveAccessControlListEntryRequest> {
        self.inner.call(request)
    }
    /// Takes servers out of the default server group of a load balancer; they get no more traffic.
    #[inline]
    pub fn remove_backend_servers(
        &self,
        request: RemoveBackendServersRequest,
    ) -> Call<'_, RemoveBackendServersRequest> {
        self.inner.call(request)
    }
    /// Takes addresses off the whitelist of a listener.
    #[inline]
    pub fn remove_listener_white_list_item(
        &self,
        request: RemoveListenerWhiteListItemRequest,
    ) -> Call<'_, RemoveListenerWhiteListItemRequest> {
        self.inner.call(request)
    }
    /// Takes tags off load balancers.
    #[inline]
    pub fn remove_tags(
        &self,
        request: RemoveTagsRequest,
    ) -> Call<'_, RemoveTagsRequest> {
        self.inner.call(request)
    }
    /// Takes servers out of a vServer group; they get no more traffic through it.
    #[inline]
    pub fn remove_vserver_group_backend_servers(
        &self,
        request: RemoveVServerGroupBackendServersRequest,
    ) -> Call<'_, RemoveVServerGroupBackendServersRequest> {
        self.inner.call(request)
    }
    /// Renames an access control list.
    #[inline]
    pub fn set_access_control_list_attribute(
        &self,
        request: SetAccessControlListAttributeRequest,
    ) -> Call<'_, SetAccessControlListAttributeRequest> {
        self.inner.call(request)
    }
    /// Has the access logs of a load balancer written to a logstore.
    #[inline]
    pub fn set_access_logs_download_attribute(
        &self,
        request: SetAccessLogsDownloadAttributeRequest,
    ) -> Call<'_, SetAccessLogsDownloadAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the weights of servers in the default server group of a load balancer.
    #[inline]
    pub fn set_backend_servers(
        &self,
        request: SetBackendServersRequest,
    ) -> Call<'_, SetBackendServersRequest> {
        self.inner.call(request)
    }
    /// Renames a CA certificate; the certificate itself stays as it is.
    #[inline]
    pub fn set_ca_certificate_name(
        &self,
        request: SetCACertificateNameRequest,
    ) -> Call<'_, SetCACertificateNameRequest> {
        self.inner.call(request)
    }
    /// Replaces the certificate of an additional domain.
    #[inline]
    pub fn set_domain_extension_attribute(
        &self,
        request: SetDomainExtensionAttributeRequest,
    ) -> Call<'_, SetDomainExtensionAttributeRequest> {
        self.inner.call(request)
    }
    /// Switches the whitelist of a listener on or off.
    #[inline]
    pub fn set_listener_access_control_status(
        &self,
        request: SetListenerAccessControlStatusRequest,
    ) -> Call<'_, SetListenerAccessControlStatusRequest> {
        self.inner.call(request)
    }
    /// Switches on or off the guard against releasing a load balancer by mistake.
    #[inline]
    pub fn set_load_balancer_delete_protection(
        &self,
        request: SetLoadBalancerDeleteProtectionRequest,
    ) -> Call<'_, SetLoadBalancerDeleteProtectionRequest> {
        self.inner.call(request)
    }
    /// Changes forwarding, health check and other settings of an HTTP listener.
    #[inline]
    pub fn set_load_balancer_http_listener_attribute(
        &self,
        request: SetLoadBalancerHTTPListenerAttributeRequest,
    ) -> Call<'_, SetLoadBalancerHTTPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes certificate, forwarding, health check and other settings of an HTTPS listener.
    #[inline]
    pub fn set_load_balancer_https_listener_attribute(
        &self,
        request: SetLoadBalancerHTTPSListenerAttributeRequest,
    ) -> Call<'_, SetLoadBalancerHTTPSListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Switches on or off the guard against changes to a load balancer.
    #[inline]
    pub fn set_load_balancer_modification_protection(
        &self,
        request: SetLoadBalancerModificationProtectionRequest,
    ) -> Call<'_, SetLoadBalancerModificationProtectionRequest> {
        self.inner.call(request)
    }
    /// Renames a CLB instance; its addresses stay the same.
    #[inline]
    pub fn set_load_balancer_name(
        &self,
        request: SetLoadBalancerNameRequest,
    ) -> Call<'_, SetLoadBalancerNameRequest> {
        self.inner.call(request)
    }
    /// Starts or stops a load balancer; when stopped, it passes no traffic on.
    #[inline]
    pub fn set_load_balancer_status(
        &self,
        request: SetLoadBalancerStatusRequest,
    ) -> Call<'_, SetLoadBalancerStatusRequest> {
        self.inner.call(request)
    }
    /// Changes scheduling, health check and other settings of a TCP listener.
    #[inline]
    pub fn set_load_balancer_tcp_listener_attribute(
        &self,
        request: SetLoadBalancerTCPListenerAttributeRequest,
    ) -> Call<'_, SetLoadBalancerTCPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes scheduling, health check and other settings of a UDP listener.
    #[inline]
    pub fn set_load_balancer_udp_listener_attribute(
        &self,
        request: SetLoadBalancerUDPListenerAttributeRequest,
    ) -> Call<'_, SetLoadBalancerUDPListenerAttributeRequest> {
        self.inner.call(request)
    }
    /// Has logs stored in an OSS bucket.
    #[inline]
    pub fn set_logs_download_attribute(
        &self,
        request: SetLogsDownloadAttributeRequest,
    ) -> Call<'_, SetLogsDownloadAttributeRequest> {
        self.inner.call(request)
    }
    /// Switches the storing of logs on or off.
    #[inline]
    pub fn set_logs_download_status(
        &self,
        request: SetLogsDownloadStatusRequest,
    ) -> Call<'_, SetLogsDownloadStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a forwarding rule: its name, server group, or settings apart from the listener's.
    #[inline]
    pub fn set_rule(&self, request: SetRuleRequest) -> Call<'_, SetRuleRequest> {
        self.inner.call(request)
    }
    /// Renames a server certificate; the certificate itself stays as it is.
    #[inline]
    pub fn set_server_certificate_name(
        &self,
        request: SetServerCertificateNameRequest,
    ) -> Call<'_, SetServerCertificateNameRequest> {
        self.inner.call(request)
    }
    /// Changes protocol versions and cipher suites of a custom TLS policy.
    #[inline]
    pub fn set_tls_cipher_policy_attribute(
        &self,
        request: SetTLSCipherPolicyAttributeRequest,
    ) -> Call<'_, SetTLSCipherPolicyAttributeRequest> {
        self.inner.call(request)
    }
    /// Renames a vServer group or changes the weights of its servers.
    #[inline]
    pub fn set_vserver_group_attribute(
        &self,
        request: SetVServerGroupAttributeRequest,
    ) -> Call<'_, SetVServerGroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Lets a stopped listener accept traffic; the load balancer itself must be active.
    #[inline]
    pub fn start_load_balancer_listener(
        &self,
        request: StartLoadBalancerListenerRequest,
    ) -> Call<'_, StartLoadBalancerListenerRequest> {
        self.inner.call(request)
    }
    /// Stops a listener, which then accepts no traffic; `StartLoadBalancerListener` lets it go on.
    #[inline]
    pub fn stop_load_balancer_listener(
        &self,
        request: StopLoadBalancerListenerRequest,
    ) -> Call<'_, StopLoadBalancerListenerRequest> {
        self.inner.call(request)
    }
    /// Attaches tags to several CLB resources, creating those tags that do not exist.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Detaches tags from several CLB resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Uploads the certificate of an authority, which HTTPS listeners check client certificates against.
    #[inline]
    pub fn upload_ca_certificate(
        &self,
        request: UploadCACertificateRequest,
    ) -> Call<'_, UploadCACertificateRequest> {
        self.inner.call(request)
    }
    /// Uploads a server certificate with its private key, or takes one over from Alibaba Cloud's certificate service.
    #[inline]
    pub fn upload_server_certificate(
        &self,
        request: UploadServerCertificateRequest,
    ) -> Call<'_, UploadServerCertificateRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`Arrearage`](DocumentedError::Arrearage)
/// - [`AuthRamAuthFailed`](DocumentedError::AuthRamAuthFailed)
/// - [`AccountHasArrearage`](DocumentedError::AccountHasArrearage)
/// - [`ActionNotAllowed`](DocumentedError::ActionNotAllowed)
/// - [`BackendServerConfiguring`](DocumentedError::BackendServerConfiguring)
/// - [`BackendServersMalformed`](DocumentedError::BackendServersMalformed)
/// - [`CommodityInvalidComponent`](DocumentedError::CommodityInvalidComponent)
/// - [`CertificateAndPrivateKeyIsRefered`](DocumentedError::CertificateAndPrivateKeyIsRefered)
/// - [`CertificateNotMatchPrivateKey`](DocumentedError::CertificateNotMatchPrivateKey)
/// - [`CheckedListenerNotFound`](DocumentedError::CheckedListenerNotFound)
/// - [`CommodityCodeNotExists`](DocumentedError::CommodityCodeNotExists)
/// - [`CreateOrderFailed`](DocumentedError::CreateOrderFailed)
/// - [`DomainAlreadyExists`](DocumentedError::DomainAlreadyExists)
/// - [`DomainExist`](DocumentedError::DomainExist)
/// - [`DomainMalformed`](DocumentedError::DomainMalformed)
/// - [`DomainNotExisted`](DocumentedError::DomainNotExisted)
/// - [`ForbbidenSubUser`](DocumentedError::ForbbidenSubUser)
/// - [`Forbidden`](DocumentedError::Forbidden)
/// - [`InsufficientBalance`](DocumentedError::InsufficientBalance)
/// - [`InvalidComponent`](DocumentedError::InvalidComponent)
/// - [`IncorrectListenerAccessControlStatusStatus`](DocumentedError::IncorrectListenerAccessControlStatusStatus)
/// - [`InsufficientCapacity`](DocumentedError::InsufficientCapacity)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InternalInvokeError`](DocumentedError::InternalInvokeError), here with HTTP status 500
/// - [`InvalidAuthorization`](DocumentedError::InvalidAuthorization)
/// - [`InvalidAuthorizationStatus`](DocumentedError::InvalidAuthorizationStatus)
/// - [`InvalidBackendServersInconsistent`](DocumentedError::InvalidBackendServersInconsistent)
/// - [`InvalidIdentity`](DocumentedError::InvalidIdentity)
/// - [`InvalidOwnerAccount`](DocumentedError::InvalidOwnerAccount)
/// - [`InvalidOwnerId`](DocumentedError::InvalidOwnerId)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`InvalidParameterLength`](DocumentedError::InvalidParameterLength)
/// - [`InvalidRegionIdNotFound`](DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidResourceOwnerAccount`](DocumentedError::InvalidResourceOwnerAccount)
/// - [`InvalidRuleIdNotFound`](DocumentedError::InvalidRuleIdNotFound)
/// - [`InvalidServerIdNotFound`](DocumentedError::InvalidServerIdNotFound)
/// - [`InvalidWeightMalformed`](DocumentedError::InvalidWeightMalformed)
/// - [`IpListItemFormatError`](DocumentedError::IpListItemFormatError)
/// - [`IpNotAvailable`](DocumentedError::IpNotAvailable)
/// - [`KeyFormatError`](DocumentedError::KeyFormatError)
/// - [`LxRequestTokenConflict`](DocumentedError::LxRequestTokenConflict)
/// - [`ListenerAlreadyExists`](DocumentedError::ListenerAlreadyExists)
/// - [`ListenerNotFound`](DocumentedError::ListenerNotFound)
/// - [`ListenerNumberOverLimit`](DocumentedError::ListenerNumberOverLimit)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`Nocard`](DocumentedError::Nocard)
/// - [`NoRealNameAuthentication`](DocumentedError::NoRealNameAuthentication)
/// - [`NetworkConflict`](DocumentedError::NetworkConflict)
/// - [`NoNameAuthentication`](DocumentedError::NoNameAuthentication)
/// - [`OrderAccountStatusIllegal`](DocumentedError::OrderAccountStatusIllegal)
/// - [`OrderArrearage`](DocumentedError::OrderArrearage)
/// - [`OrderBidUserOrderForbidden`](DocumentedError::OrderBidUserOrderForbidden)
/// - [`OrderInstanceHasInactiveChange`](DocumentedError::OrderInstanceHasInactiveChange)
/// - [`OrderInstHasUnpaidOrder`](DocumentedError::OrderInstHasUnpaidOrder)
/// - [`OrderInstHasUnsettledBills`](DocumentedError::OrderInstHasUnsettledBills)
/// - [`OrderNotEnoughActivityStock`](DocumentedError::OrderNotEnoughActivityStock)
/// - [`OrderNoRealNameAuthentication`](DocumentedError::OrderNoRealNameAuthentication)
/// - [`OrderOpend`](DocumentedError::OrderOpend)
/// - [`OrderOrderAmountIllegal`](DocumentedError::OrderOrderAmountIllegal)
/// - [`OrderPeriodInvalid`](DocumentedError::OrderPeriodInvalid)
/// - [`OrderQuantityInvalid`](DocumentedError::OrderQuantityInvalid)
/// - [`OrderQuotaExceeded`](DocumentedError::OrderQuotaExceeded)
/// - [`OrderSysConstraintInvalid`](DocumentedError::OrderSysConstraintInvalid)
/// - [`ObtainIpFail`](DocumentedError::ObtainIpFail)
/// - [`OperationBusy`](DocumentedError::OperationBusy)
/// - [`OrderFailed`](DocumentedError::OrderFailed)
/// - [`OssInstanceDataNotFound`](DocumentedError::OssInstanceDataNotFound)
/// - [`OverQuota`](DocumentedError::OverQuota)
/// - [`ParameterFieldError`](DocumentedError::ParameterFieldError)
/// - [`PayAccountBookNotExist`](DocumentedError::PayAccountBookNotExist)
/// - [`PayAmountLimitExceeded`](DocumentedError::PayAmountLimitExceeded)
/// - [`PayCouponNotExist`](DocumentedError::PayCouponNotExist)
/// - [`PayCouponNotMeetConsumptionRule`](DocumentedError::PayCouponNotMeetConsumptionRule)
/// - [`PayCurrencyInconsistency`](DocumentedError::PayCurrencyInconsistency)
/// - [`PayCurrencyNotSupported`](DocumentedError::PayCurrencyNotSupported)
/// - [`PayGetPayUrlError`](DocumentedError::PayGetPayUrlError)
/// - [`PayInvalidAmount`](DocumentedError::PayInvalidAmount)
/// - [`PayInvalidCreditCard`](DocumentedError::PayInvalidCreditCard)
/// - [`PayNoCreditCard`](DocumentedError::PayNoCreditCard)
/// - [`PayPaymentParameterInvalid`](DocumentedError::PayPaymentParameterInvalid)
/// - [`PayPayOrderFailed`](DocumentedError::PayPayOrderFailed)
/// - [`PayQueryQuotaBookFailed`](DocumentedError::PayQueryQuotaBookFailed)
/// - [`PayRefundFailed`](DocumentedError::PayRefundFailed)
/// - [`PayStoredCardNotExist`](DocumentedError::PayStoredCardNotExist)
/// - [`PayTaxCalcFailed`](DocumentedError::PayTaxCalcFailed)
/// - [`PayUserDeclined`](DocumentedError::PayUserDeclined)
/// - [`PayWithholdingAgreementIllegal`](DocumentedError::PayWithholdingAgreementIllegal)
/// - [`PriceInquiryFailed`](DocumentedError::PriceInquiryFailed)
/// - [`PriceInvalidInquiryParameter`](DocumentedError::PriceInvalidInquiryParameter)
/// - [`PricePricingPlanNotFound`](DocumentedError::PricePricingPlanNotFound)
/// - [`PricePricingPlanResultNotFound`](DocumentedError::PricePricingPlanResultNotFound)
/// - [`PriceTaxingError`](DocumentedError::PriceTaxingError)
/// - [`ProductInstanceReleased`](DocumentedError::ProductInstanceReleased)
/// - [`ProductInstanceTypeNotExist`](DocumentedError::ProductInstanceTypeNotExist)
/// - [`ProductInstanceTypeNotSupported`](DocumentedError::ProductInstanceTypeNotSupported)
/// - [`ProductInsufficientStock`](DocumentedError::ProductInsufficientStock)
/// - [`ProductNotAvailableIz`](DocumentedError::ProductNotAvailableIz)
/// - [`PurchaseNoVaildPurchase`](DocumentedError::PurchaseNoVaildPurchase)
/// - [`PurchasePurchaseQueryFailed`](DocumentedError::PurchasePurchaseQueryFailed)
/// - [`PrivateKeyEncryption`](DocumentedError::PrivateKeyEncryption)
/// - [`ProcessingSameRequest`](DocumentedError::ProcessingSameRequest)
/// - [`RiskRiskControlRejection`](DocumentedError::RiskRiskControlRejection)
/// - [`RegionNotSupport`](DocumentedError::RegionNotSupport)
/// - [`RspoolRuleExist`](DocumentedError::RspoolRuleExist)
/// - [`RspoolVipExist`](DocumentedError::RspoolVipExist)
/// - [`RuleListMalformed`](DocumentedError::RuleListMalformed)
/// - [`RuleNotSupport`](DocumentedError::RuleNotSupport)
/// - [`SecurityNotSupport`](DocumentedError::SecurityNotSupport)
/// - [`ServiceIsConfiguring`](DocumentedError::ServiceIsConfiguring)
/// - [`ServiceIsStopping`](DocumentedError::ServiceIsStopping)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable), here with HTTP status 400
/// - [`SourceItemsQuotaOverLimit`](DocumentedError::SourceItemsQuotaOverLimit)
/// - [`SystemBusy`](DocumentedError::SystemBusy), here with HTTP status 449
/// - [`TagCountLimit`](DocumentedError::TagCountLimit)
/// - [`TagCreateCountLimit`](DocumentedError::TagCreateCountLimit)
/// - [`TcpNotSupportForHybridLb`](DocumentedError::TcpNotSupportForHybridLb)
/// - [`TooManyBackendServers`](DocumentedError::TooManyBackendServers)
/// - [`TooManyRules`](DocumentedError::TooManyRules)
/// - [`URLNotSupport`](DocumentedError::URLNotSupport)
/// - [`UnsupportedOperation`](DocumentedError::UnsupportedOperation)
/// - [`UnsupportedOperationonfixedprotocalport`](DocumentedError::UnsupportedOperationonfixedprotocalport)
/// - [`UnsupportedParameter`](DocumentedError::UnsupportedParameter)
/// - [`UrlMalformed`](DocumentedError::UrlMalformed)
/// - [`UserNotAllowed`](DocumentedError::UserNotAllowed)
/// - [`UserProfileNotComplete`](DocumentedError::UserProfileNotComplete)
/// - [`VServerGroupEmpty`](DocumentedError::VServerGroupEmpty)
/// - [`VServerGroupProcessing`](DocumentedError::VServerGroupProcessing)
/// - [`VipNotMatchRspool`](DocumentedError::VipNotMatchRspool)
/// - [`VipTooManyListeners`](DocumentedError::VipTooManyListeners)
/// - [`VpcStatusError`](DocumentedError::VpcStatusError)
/// - [`VpcZoneNotSupportCreate`](DocumentedError::VpcZoneNotSupportCreate)
pub type CommonError = DocumentedError;
