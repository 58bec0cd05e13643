// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`CreateInstance`](mod@create_instance): Buys a dedicated API Gateway instance.
//! - [`DeleteInstance`](mod@delete_instance): Deletes a dedicated gateway instance.
//! - [`DescribeInstances`](mod@describe_instances): Lists the shared and dedicated instances of a region in detail.
//! - [`DisableInstanceAccessControl`](mod@disable_instance_access_control): Turns off access control on a dedicated instance.
//! - [`EnableInstanceAccessControl`](mod@enable_instance_access_control): Applies an access control list to a dedicated instance as whitelist or blacklist.
//! - [`ModifyInstanceAttribute`](mod@modify_instance_attribute): Changes attributes of an instance, such as name, HTTPS policy, and maintenance window.
//! - [`ModifyInstanceSpec`](mod@modify_instance_spec): Upgrades or downgrades the specification of an instance.
//!
//! ## API groups
//!
//! - [`CreateApiGroup`](mod@create_api_group): Creates an API group, which holds APIs under a common base path and domain.
//! - [`DeleteApiGroup`](mod@delete_api_group): Deletes an API group that holds no APIs any more.
//! - [`DescribeApiGroup`](mod@describe_api_group): Shows one API group with its second-level domain, custom domains, and certificates.
//! - [`DescribeApiGroups`](mod@describe_api_groups): Lists the API groups with their basic information, filtered by name, instance, or tags.
//! - [`DescribePurchasedApiGroup`](mod@describe_purchased_api_group): Shows one API group that was bought in Alibaba Cloud Marketplace.
//! - [`DescribePurchasedApiGroups`](mod@describe_purchased_api_groups): Lists the API groups that were bought in Alibaba Cloud Marketplace.
//! - [`ModifyApiGroup`](mod@modify_api_group): Changes name, description, or base path of an API group.
//! - [`ModifyIntranetDomainPolicy`](mod@modify_intranet_domain_policy): Turns the internal VPC domain name of an API group on or off.
//!
//! ## Domain names
//!
//! - [`DeleteDomain`](mod@delete_domain): Unbinds a custom domain name from an API group.
//! - [`DeleteDomainCertificate`](mod@delete_domain_certificate): Deletes the SSL certificate of a custom domain, which then no longer serves HTTPS.
//! - [`DescribeDomain`](mod@describe_domain): Shows a custom domain name of an API group and its certificate.
//! - [`ReactivateDomain`](mod@reactivate_domain): Brings a custom domain name back into service, once the reason for its abnormal state is gone.
//! - [`SetDomain`](mod@set_domain): Binds a custom domain name to an API group.
//! - [`SetDomainCertificate`](mod@set_domain_certificate): Uploads an SSL certificate for a custom domain name of an API group.
//! - [`SetDomainWebSocketStatus`](mod@set_domain_web_socket_status): Turns WebSocket support on or off for a custom domain name.
//! - [`SetWildcardDomainPatterns`](mod@set_wildcard_domain_patterns): Sets the patterns of a wildcard domain name that is bound to an API group.
//!
//! ## Monitoring
//!
//! - [`CreateMonitorGroup`](mod@create_monitor_group): Turns on CloudMonitor alerting for an API group.
//! - [`DeleteMonitorGroup`](mod@delete_monitor_group): Deletes the CloudMonitor application group that belongs to an API group.
//! - [`DescribeApiLatencyData`](mod@describe_api_latency_data): Returns response time statistics of an API over a time range.
//! - [`DescribeApiQpsData`](mod@describe_api_qps_data): Returns statistics on the queries per second of an API over a time range.
//! - [`DescribeApiTrafficControls`](mod@describe_api_traffic_controls): Shows which throttling policy each API of a group has in an environment.
//! - [`DescribeApiTrafficData`](mod@describe_api_traffic_data): Returns traffic statistics of an API over a time range.
//! - [`DescribeGroupQps`](mod@describe_group_qps): Returns request statistics of an API group in an environment over a time range.
//! - [`DescribeInstanceDropConnections`](mod@describe_instance_drop_connections): Returns how many connections a dedicated instance dropped over a time range.
//! - [`DescribeInstanceDropPacket`](mod@describe_instance_drop_packet): Returns how many packets a dedicated instance dropped over a time range.
//! - [`DescribeInstanceHttpCode`](mod@describe_instance_http_code): Returns how HTTP status codes spread over the requests to a dedicated instance.
//! - [`DescribeInstanceLatency`](mod@describe_instance_latency): Returns the average latency of a dedicated instance over a time range.
//! - [`DescribeInstanceNewConnections`](mod@describe_instance_new_connections): Returns how many new connections a dedicated instance accepted over a time range.
//! - [`DescribeInstancePackets`](mod@describe_instance_packets): Returns inbound and outbound packet counts of a dedicated instance over a time range.
//! - [`DescribeInstanceQps`](mod@describe_instance_qps): Returns how many requests a dedicated instance received over a time range.
//! - [`DescribeInstanceSlbConnect`](mod@describe_instance_slb_connect): Returns the number of concurrent connections of a dedicated instance over a time range.
//! - [`DescribeInstanceTraffic`](mod@describe_instance_traffic): Returns request and response traffic of a dedicated instance over a time range.
//!
//! ## APIs
//!
//! - [`AbolishApi`](mod@abolish_api): Takes an API offline in one environment; its definition stays and can be published again.
//! - [`BatchAbolishApis`](mod@batch_abolish_apis): Takes several APIs offline in their environments with one call.
//! - [`BatchDeployApis`](mod@batch_deploy_apis): Publishes several APIs to an environment with one call.
//! - [`CreateApi`](mod@create_api): Creates an API definition in a group; callers cannot use it before it is deployed.
//! - [`CreateApiStageVariable`](mod@create_api_stage_variable): Adds a variable to one environment of an API group.
//! - [`DeleteApi`](mod@delete_api): Deletes an API definition for good.
//! - [`DeleteApiStageVariable`](mod@delete_api_stage_variable): Deletes a variable of an environment; APIs that refer to it no longer get its value.
//! - [`DeployApi`](mod@deploy_api): Publishes an API to an environment, in which it can be called from then on.
//! - [`DescribeAbolishApiTask`](mod@describe_abolish_api_task): Shows the progress of a task that takes APIs offline.
//! - [`DescribeApi`](mod@describe_api): Shows the draft definition of an API, which may differ from the deployed one.
//! - [`DescribeApiDoc`](mod@describe_api_doc): Returns the documentation of an API for its callers.
//! - [`DescribeApiHistories`](mod@describe_api_histories): Lists the historical deployed versions of an API.
//! - [`DescribeApiHistory`](mod@describe_api_history): Shows the definition of an API as it was deployed in one historical version.
//! - [`DescribeApiMarketAttributes`](mod@describe_api_market_attributes): Shows the Alibaba Cloud Marketplace attributes of an API.
//! - [`DescribeApis`](mod@describe_apis): Lists API definitions, filtered by group, name, visibility, path, or tags.
//! - [`DescribeApisByApp`](mod@describe_apis_by_app): Lists the APIs that are associated with an app, filtered by name, path, or method.
//! - [`DescribeApisByBackend`](mod@describe_apis_by_backend): Lists draft or deployed APIs that use a given backend service.
//! - [`DescribeAuthorizedApis`](mod@describe_authorized_apis): Lists the APIs that an app is authorized to call.
//! - [`DescribeDeployApiTask`](mod@describe_deploy_api_task): Shows the progress of an asynchronous task that deploys APIs.
//! - [`DescribeDeployedApi`](mod@describe_deployed_api): Shows the API definition that is running in an environment, which may differ from the draft.
//! - [`DescribeDeployedApis`](mod@describe_deployed_apis): Lists the APIs that are running in an environment.
//! - [`DescribeHistoryApis`](mod@describe_history_apis): Lists historical versions of deployed APIs across groups.
//! - [`DescribeImportOASTask`](mod@describe_import_oas_task): Shows the result of a batch import of APIs from an OpenAPI Specification document.
//! - [`DescribeMarketRemainsQuota`](mod@describe_market_remains_quota): Shows buyers how many calls are left in a Marketplace subscription.
//! - [`DescribePurchasedApis`](mod@describe_purchased_apis): Lists the APIs that were bought in Alibaba Cloud Marketplace.
//! - [`DryRunSwagger`](mod@dry_run_swagger): Checks a Swagger definition for mistakes before it is imported.
//! - [`ImportOAS`](mod@import_oas): Imports APIs from an OpenAPI Specification document, with a dry run unless it is skipped.
//! - [`ImportSwagger`](mod@import_swagger): Creates APIs from text that follows Alibaba Cloud's Swagger extension, with optional dry run.
//! - [`ModifyApi`](mod@modify_api): Replaces the draft definition of an API; the deployed version stays until redeployment.
//! - [`ModifyApiConfiguration`](mod@modify_api_configuration): Changes single settings of an API's draft; parameters that are left out stay as they are.
//! - [`SwitchApi`](mod@switch_api): Replaces the running definition of an API in an environment by a historical version.
//!
//! ## Applications
//!
//! - [`CreateApp`](mod@create_app): Creates an app, the identity under which callers are authorized for APIs.
//! - [`DeleteApp`](mod@delete_app): Deletes an app, so that callers can no longer use its keys.
//! - [`DescribeApp`](mod@describe_app): Shows an app as API providers see it when they are about to grant authorizations.
//! - [`DescribeAppAttributes`](mod@describe_app_attributes): Lists your own apps with basic information, filtered by name, AppKey, AppCode, or tags.
//! - [`DescribeAppSecurity`](mod@describe_app_security): Shows the key of an app that callers use to authenticate API calls.
//! - [`DescribeApps`](mod@describe_apps): Lists apps, also of other owners, whose details are then hidden.
//! - [`DescribeAuthorizedApps`](mod@describe_authorized_apps): Lists the apps that are authorized to call an API.
//! - [`ModifyApp`](mod@modify_app): Changes name, description, or disabled state of an app.
//! - [`ResetAppCode`](mod@reset_app_code): Replaces an AppCode by a new one; an account can do this once per minute.
//!
//! ## VPC access
//!
//! - [`DescribeApiGroupVpcWhitelist`](mod@describe_api_group_vpc_whitelist): Shows the whitelist of VPCs from which an API group may be called.
//! - [`DescribeUpdateVpcInfoTask`](mod@describe_update_vpc_info_task): Shows the progress of updating deployed APIs after a change to a VPC authorization.
//! - [`DescribeVpcAccesses`](mod@describe_vpc_accesses): Lists the VPC authorizations, filtered by VPC, instance, port, or tags.
//! - [`ModifyApiGroupVpcWhitelist`](mod@modify_api_group_vpc_whitelist): Sets the whitelist of VPCs from which an API group may be called.
//! - [`ModifyVpcAccessAndUpdateApis`](mod@modify_vpc_access_and_update_apis): Changes a VPC authorization and updates the APIs that use it.
//! - [`RemoveVpcAccess`](mod@remove_vpc_access): Deletes a VPC authorization but leaves the APIs that use it online.
//! - [`RemoveVpcAccessAndAbolishApis`](mod@remove_vpc_access_and_abolish_apis): Deletes a VPC authorization and takes the deployed APIs that use it offline.
//! - [`SetVpcAccess`](mod@set_vpc_access): Authorizes API Gateway to reach an instance and port inside a VPC.
//! - [`ValidateVpcConnectivity`](mod@validate_vpc_connectivity): Tests whether API Gateway can reach the instance and port of a VPC authorization.
//!
//! ## Access control lists
//!
//! - [`AddAccessControlListEntry`](mod@add_access_control_list_entry): Adds IP addresses to an access control list of a dedicated instance.
//! - [`CreateAccessControlList`](mod@create_access_control_list): Creates an access control list for dedicated instances, at most five per account and region.
//! - [`DeleteAccessControlList`](mod@delete_access_control_list): Deletes an access control list of dedicated instances, together with its entries.
//! - [`DescribeAccessControlListAttribute`](mod@describe_access_control_list_attribute): Shows one access control list for dedicated instances in detail.
//! - [`DescribeAccessControlLists`](mod@describe_access_control_lists): Lists the access control lists that exist for dedicated instances.
//! - [`RemoveAccessControlListEntry`](mod@remove_access_control_list_entry): Removes IP entries from an access control list for dedicated instances.
//! - [`SetAccessControlListAttribute`](mod@set_access_control_list_attribute): Renames an access control list for dedicated instances.
//!
//! ## Plug-ins
//!
//! - [`AttachPlugin`](mod@attach_plugin): Binds a plugin to APIs of a group in one environment.
//! - [`CreatePlugin`](mod@create_plugin): Creates a plugin of the given type; it has no effect before it is bound.
//! - [`DeletePlugin`](mod@delete_plugin): Deletes a plug-in, which must not be bound to any API any more.
//! - [`DescribePluginApis`](mod@describe_plugin_apis): Lists the APIs to which a plugin is bound.
//! - [`DescribePluginSchemas`](mod@describe_plugin_schemas): Lists the plugin types that API Gateway supports, with their schemas.
//! - [`DescribePluginTemplates`](mod@describe_plugin_templates): Lists templates from which plugins can be written.
//! - [`DescribePlugins`](mod@describe_plugins): Lists the plugins with their definitions, filtered by type, name, or tags.
//! - [`DescribePluginsByApi`](mod@describe_plugins_by_api): Lists the plugins bound to an API that runs in the given environment.
//! - [`DetachPlugin`](mod@detach_plugin): Unbinds a plugin from an API in one environment.
//! - [`ModifyPlugin`](mod@modify_plugin): Changes name, definition, or description of a plugin.
//!
//! ## Custom datasets
//!
//! - [`CreateDataset`](mod@create_dataset): Creates an empty custom dataset of the given type.
//! - [`CreateDatasetItem`](mod@create_dataset_item): Adds an entry, with an optional expiration time, to a custom dataset.
//! - [`DeleteDataset`](mod@delete_dataset): Deletes a custom data set, which plug-ins then can no longer refer to.
//! - [`DeleteDatasetItem`](mod@delete_dataset_item): Deletes one entry of a custom data set.
//! - [`DescribeDatasetInfo`](mod@describe_dataset_info): Shows one custom dataset by its ID.
//! - [`DescribeDatasetItemInfo`](mod@describe_dataset_item_info): Shows one entry of a custom dataset, found by its ID or value.
//! - [`DescribeDatasetItemList`](mod@describe_dataset_item_list): Lists the entries of a custom dataset page by page.
//! - [`DescribeDatasetList`](mod@describe_dataset_list): Lists custom datasets, filtered by ID, name, or tags.
//! - [`ModifyDataset`](mod@modify_dataset): Changes the name of a custom dataset.
//! - [`ModifyDatasetItem`](mod@modify_dataset_item): Changes expiration time and description of a dataset entry, but not its value.
//!
//! ## Models
//!
//! - [`CreateModel`](mod@create_model): Creates a data model, with its schema, in an API group.
//! - [`DeleteModel`](mod@delete_model): Deletes a data model of an API group.
//! - [`DescribeModels`](mod@describe_models): Lists the data models of an API group, filtered by name or tags.
//! - [`ModifyModel`](mod@modify_model): Changes name, description, or schema of a data model in an API group.
//!
//! ## Permissions
//!
//! - [`RemoveApisAuthorities`](mod@remove_apis_authorities): Takes one app's authorization for several APIs away.
//! - [`RemoveAppsAuthorities`](mod@remove_apps_authorities): Takes the authorization for one API away from several apps.
//! - [`ResetAppSecret`](mod@reset_app_secret): Replaces the AppSecret, and optionally the AppKey, of an app.
//! - [`SetApisAuthorities`](mod@set_apis_authorities): Authorizes one app to call several APIs, optionally until a given time.
//! - [`SetAppsAuthorities`](mod@set_apps_authorities): Authorizes several apps to call one API, optionally until a given time.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which API Gateway resources.
//! - [`TagResources`](mod@tag_resources): Puts tags on API Gateway resources of one type.
//! - [`UntagResources`](mod@untag_resources): Removes tags from API Gateway resources of one type.
//!
//! ## Service information
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which API Gateway can be used.
//! - [`DescribeSummaryData`](mod@describe_summary_data): Counts the API Gateway resources that the account has in a region.
//! - [`DescribeSystemParameters`](mod@describe_system_parameters): Lists the system parameters that API Gateway can pass to backends.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region in which instances can be placed.
//! - [`OpenApiGatewayService`](mod@open_api_gateway_service): Activates the API Gateway service for the account.
//!
//! ## Logs
//!
//! - [`CreateLogConfig`](mod@create_log_config): Sets up delivery of API logs to a Simple Log Service project and Logstore.
//! - [`DeleteLogConfig`](mod@delete_log_config): Deletes the log delivery configuration of the given log type.
//! - [`DescribeLogConfig`](mod@describe_log_config): Shows where API logs of a type are delivered to.
//! - [`ModifyLogConfig`](mod@modify_log_config): Changes the Simple Log Service project and Logstore that logs of a type go to.
//! - [`QueryRequestLogs`](mod@query_request_logs): Returns the log of a request by its log ID.
//!
//! ## SDK generation
//!
//! - [`SdkGenerateByApp`](mod@sdk_generate_by_app): Generates an SDK with all APIs that an application may call.
//! - [`SdkGenerateByAppForRegion`](mod@sdk_generate_by_app_for_region): Generates an SDK with the APIs of the region that an application may call.
//! - [`SdkGenerateByGroup`](mod@sdk_generate_by_group): Generates an SDK with the APIs of one group.
//!
//! ## Backends
//!
//! - [`CreateBackend`](mod@create_backend): Creates a backend service that APIs can share.
//! - [`DeleteBackend`](mod@delete_backend): Deletes a backend service, which APIs then can no longer name.
//! - [`DescribeBackendInfo`](mod@describe_backend_info): Shows a backend service and the address it has in each environment.
//! - [`DescribeBackendList`](mod@describe_backend_list): Lists the backend services, filtered by name, type, or tags.
//! - [`DescribeUpdateBackendTask`](mod@describe_update_backend_task): Shows the result of updating all deployed APIs after a change to their backend service.
//! - [`ModifyBackend`](mod@modify_backend): Changes name or description of a backend service, but not its type.
//!
//! ## Backend models
//!
//! - [`CreateBackendModel`](mod@create_backend_model): Defines what a backend service looks like in one environment.
//! - [`DeleteBackendModel`](mod@delete_backend_model): Deletes what a backend service means in one environment; APIs published there on it go offline.
//! - [`ModifyBackendModel`](mod@modify_backend_model): Changes a backend service in one environment, which also updates the deployed APIs that use it.
//!
//! ## Signature keys (classic)
//!
//! - [`CreateSignature`](mod@create_signature): Creates a signature key by which backends can recognize requests from API Gateway.
//! - [`DeleteSignature`](mod@delete_signature): Deletes a signature key; backends can no longer recognize the gateway by it.
//! - [`DescribeApiSignatures`](mod@describe_api_signatures): Shows which signature key each API of a group has in an environment.
//! - [`DescribeApisBySignature`](mod@describe_apis_by_signature): Lists the APIs to which a backend signature key is bound.
//! - [`DescribeSignatures`](mod@describe_signatures): Lists the backend signature keys, filtered by ID or name.
//! - [`DescribeSignaturesByApi`](mod@describe_signatures_by_api): Shows the backend signature key that is bound to an API.
//! - [`ModifySignature`](mod@modify_signature): Changes a backend signature key, including its key and secret.
//! - [`RemoveSignatureApis`](mod@remove_signature_apis): Unbinds a backend signature key from APIs.
//! - [`SetSignatureApis`](mod@set_signature_apis): Binds a backend signature key to APIs in one environment.
//!
//! ## Throttling policies (classic)
//!
//! - [`AddTrafficSpecialControl`](mod@add_traffic_special_control): Adds a special limit for one app or user to an existing throttling policy.
//! - [`CreateTrafficControl`](mod@create_traffic_control): Creates a throttling policy with limits per API, user, and app.
//! - [`DeleteAllTrafficSpecialControl`](mod@delete_all_traffic_special_control): Deletes all special limits of a throttling policy; the general limits stay.
//! - [`DeleteTrafficControl`](mod@delete_traffic_control): Deletes a custom throttling policy along with its special limits.
//! - [`DeleteTrafficSpecialControl`](mod@delete_traffic_special_control): Deletes one special limit of a throttling policy, be it for an application or a user.
//! - [`DescribeApisByTrafficControl`](mod@describe_apis_by_traffic_control): Lists the APIs to which a throttling policy is bound.
//! - [`DescribeTrafficControls`](mod@describe_traffic_controls): Lists the custom throttling policies with their limits, filtered by API or group.
//! - [`DescribeTrafficControlsByApi`](mod@describe_traffic_controls_by_api): Shows the throttling policy that is bound to an API.
//! - [`ModifyTrafficControl`](mod@modify_traffic_control): Changes name, time unit, and limits of a throttling policy.
//! - [`RemoveTrafficControlApis`](mod@remove_traffic_control_apis): Unbinds a throttling policy from APIs.
//! - [`SetTrafficControlApis`](mod@set_traffic_control_apis): Binds a throttling policy to APIs in one environment.
//!
//! ## IP access control (classic)
//!
//! - [`AddIpControlPolicyItem`](mod@add_ip_control_policy_item): Adds one policy to an existing IP access control list.
//! - [`CreateIpControl`](mod@create_ip_control): Creates an IP access control list in a region, with its first policies if given.
//! - [`DeleteIpControl`](mod@delete_ip_control): Deletes an IP access control list.
//! - [`DescribeApiIpControls`](mod@describe_api_ip_controls): Shows which IP access control list each API of a group has in an environment.
//! - [`DescribeApisByIpControl`](mod@describe_apis_by_ip_control): Lists the APIs to which an IP access control list is bound.
//! - [`DescribeIpControlPolicyItems`](mod@describe_ip_control_policy_items): Lists the policies within an IP access control list page by page.
//! - [`DescribeIpControls`](mod@describe_ip_controls): Lists the custom IP access control lists page by page.
//! - [`ModifyIpControl`](mod@modify_ip_control): Changes name and description of an IP access control list.
//! - [`ModifyIpControlPolicyItem`](mod@modify_ip_control_policy_item): Changes one policy within an IP access control list.
//! - [`RemoveIpControlApis`](mod@remove_ip_control_apis): Unbinds an IP access control list from APIs.
//! - [`RemoveIpControlPolicyItem`](mod@remove_ip_control_policy_item): Removes one or more policies from an IP access control list.
//! - [`SetIpControlApis`](mod@set_ip_control_apis): Binds an IP access control list to APIs in one environment.
//!
//! ## Others
//!
//! - [`AssociateInstanceWithPrivateDNS`](mod@associate_instance_with_private_dns): Associates internal domain names with a dedicated instance so that it resolves them privately.
//! - [`AttachApiProduct`](mod@attach_api_product): Attaches APIs to an API product, which is created if it does not exist yet.
//! - [`AttachGroupPlugin`](mod@attach_group_plugin): Binds a plugin to an API group in one environment.
//! - [`CreateAppCode`](mod@create_app_code): Adds an AppCode to an app for simple authentication.
//! - [`CreateAppKey`](mod@create_app_key): Adds a pair of AppKey and AppSecret to an app.
//! - [`CreatePrivateDNS`](mod@create_private_dns): Creates an internal domain name resolution with weighted records.
//! - [`DeleteApiProduct`](mod@delete_api_product): Deletes an API product and its ties to APIs; refused while applications are authorized for it.
//! - [`DeleteAppCode`](mod@delete_app_code): Deletes one AppCode of an app.
//! - [`DeleteAppKey`](mod@delete_app_key): Deletes one AppKey of an app together with its AppSecret.
//! - [`DeletePrivateDNS`](mod@delete_private_dns): Deletes a private domain name resolution of the gateway, even one in use if forced.
//! - [`DescribeApiProductApis`](mod@describe_api_product_apis): Lists the APIs that are attached to an API product.
//! - [`DescribeApiProductsByApp`](mod@describe_api_products_by_app): Lists the API products that an app is authorized to use.
//! - [`DescribeApisByVpcAccess`](mod@describe_apis_by_vpc_access): Lists the APIs that use a VPC authorization, found by its name.
//! - [`DescribeApisWithStageNameIntegratedByApp`](mod@describe_apis_with_stage_name_integrated_by_app): Lists the APIs of an app with the environments of each API merged into one entry.
//! - [`DescribeAppSecurities`](mod@describe_app_securities): Lists all keys of an app.
//! - [`DescribeAppsByApiProduct`](mod@describe_apps_by_api_product): Lists the apps that are authorized to use an API product.
//! - [`DescribeGroupLatency`](mod@describe_group_latency): Returns the average latency of an API group in an environment over a time range.
//! - [`DescribeGroupTraffic`](mod@describe_group_traffic): Returns traffic of an API group in an environment over a time range.
//! - [`DescribeInstanceClusterInfo`](mod@describe_instance_cluster_info): Shows one cluster of dedicated instances.
//! - [`DescribeInstanceClusterList`](mod@describe_instance_cluster_list): Lists the clusters of dedicated instances.
//! - [`DescribePluginGroups`](mod@describe_plugin_groups): Lists the API groups to which a plugin is bound.
//! - [`DescribePluginsByGroup`](mod@describe_plugins_by_group): Lists the plugins bound to an API group in an environment.
//! - [`DetachApiProduct`](mod@detach_api_product): Undoes the binding of given APIs, per environment, to an API product.
//! - [`DetachGroupPlugin`](mod@detach_group_plugin): Unbinds a plugin from an API group in one environment.
//! - [`DissociateInstanceWithPrivateDNS`](mod@dissociate_instance_with_private_dns): Removes the association between a dedicated instance and internal domain names.
//! - [`ExportOAS`](mod@export_oas): Exports API definitions as an OpenAPI Specification document.
//! - [`ListPrivateDNS`](mod@list_private_dns): Lists internal domain name resolutions, filtered by domain and type.
//! - [`ModifyApiGroupInstance`](mod@modify_api_group_instance): Moves an API group to another instance.
//! - [`ModifyApiGroupNetworkPolicy`](mod@modify_api_group_network_policy): Changes the network policy of an API group, such as Internet and VPC access.
//! - [`ModifyInstanceVpcAttributeForConsole`](mod@modify_instance_vpc_attribute_for_console): Changes the VPC that an instance is connected to, on behalf of the console.
//! - [`RemoveApiProductsAuthorities`](mod@remove_api_products_authorities): Takes an app's authorization for several API products away.
//! - [`SetApiProductsAuthorities`](mod@set_api_products_authorities): Authorizes one app to use several API products, optionally until a given time.
//! - [`SetAppsAuthToApiProduct`](mod@set_apps_auth_to_api_product): Authorizes several apps to use one API product, optionally until a given time.
//! - [`UpdatePrivateDNS`](mod@update_private_dns): Changes the records of an internal domain name resolution.
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

pub mod abolish_api;
pub mod add_access_control_list_entry;
pub mod add_ip_control_policy_item;
pub mod add_traffic_special_control;
pub mod associate_instance_with_private_dns;
pub mod attach_api_product;
pub mod attach_group_plugin;
pub mod attach_plugin;
pub mod batch_abolish_apis;
pub mod batch_deploy_apis;
pub mod create_access_control_list;
pub mod create_api;
pub mod create_api_group;
pub mod create_api_stage_variable;
pub mod create_app;
pub mod create_app_code;
pub mod create_app_key;
pub mod create_backend;
pub mod create_backend_model;
pub mod create_dataset;
pub mod create_dataset_item;
pub mod create_instance;
pub mod create_ip_control;
pub mod create_log_config;
pub mod create_model;
pub mod create_monitor_group;
pub mod create_plugin;
pub mod create_private_dns;
pub mod create_signature;
pub mod create_traffic_control;
pub mod delete_access_control_list;
pub mod delete_all_traffic_special_control;
pub mod delete_api;
pub mod delete_api_group;
pub mod delete_api_product;
pub mod delete_api_stage_variable;
pub mod delete_app;
pub mod delete_app_code;
pub mod delete_app_key;
pub mod delete_backend;
pub mod delete_backend_model;
pub mod delete_dataset;
pub mod delete_dataset_item;
pub mod delete_domain;
pub mod delete_domain_certificate;
pub mod delete_instance;
pub mod delete_ip_control;
pub mod delete_log_config;
pub mod delete_model;
pub mod delete_monitor_group;
pub mod delete_plugin;
pub mod delete_private_dns;
pub mod delete_signature;
pub mod delete_traffic_control;
pub mod delete_traffic_special_control;
pub mod deploy_api;
pub mod describe_abolish_api_task;
pub mod describe_access_control_list_attribute;
pub mod describe_access_control_lists;
pub mod describe_api;
pub mod describe_api_doc;
pub mod describe_api_group;
pub mod describe_api_group_vpc_whitelist;
pub mod describe_api_groups;
pub mod describe_api_histories;
pub mod describe_api_history;
pub mod describe_api_ip_controls;
pub mod describe_api_latency_data;
pub mod describe_api_market_attributes;
pub mod describe_api_product_apis;
pub mod describe_api_products_by_app;
pub mod describe_api_qps_data;
pub mod describe_api_signatures;
pub mod describe_api_traffic_controls;
pub mod describe_api_traffic_data;
pub mod describe_apis;
pub mod describe_apis_by_app;
pub mod describe_apis_by_backend;
pub mod describe_apis_by_ip_control;
pub mod describe_apis_by_signature;
pub mod describe_apis_by_traffic_control;
pub mod describe_apis_by_vpc_access;
pub mod describe_apis_with_stage_name_integrated_by_app;
pub mod describe_app;
pub mod describe_app_attributes;
pub mod describe_app_securities;
pub mod describe_app_security;
pub mod describe_apps;
pub mod describe_apps_by_api_product;
pub mod describe_authorized_apis;
pub mod describe_authorized_apps;
pub mod describe_backend_info;
pub mod describe_backend_list;
pub mod describe_dataset_info;
pub mod describe_dataset_item_info;
pub mod describe_dataset_item_list;
pub mod describe_dataset_list;
pub mod describe_deploy_api_task;
pub mod describe_deployed_api;
pub mod describe_deployed_apis;
pub mod describe_domain;
pub mod describe_group_latency;
pub mod describe_group_qps;
pub mod describe_group_traffic;
pub mod describe_history_apis;
pub mod describe_import_oas_task;
pub mod describe_instance_cluster_info;
pub mod describe_instance_cluster_list;
pub mod describe_instance_drop_connections;
pub mod describe_instance_drop_packet;
pub mod describe_instance_http_code;
pub mod describe_instance_latency;
pub mod describe_instance_new_connections;
pub mod describe_instance_packets;
pub mod describe_instance_qps;
pub mod describe_instance_slb_connect;
pub mod describe_instance_traffic;
pub mod describe_instances;
pub mod describe_ip_control_policy_items;
pub mod describe_ip_controls;
pub mod describe_log_config;
pub mod describe_market_remains_quota;
pub mod describe_models;
pub mod describe_plugin_apis;
pub mod describe_plugin_groups;
pub mod describe_plugin_schemas;
pub mod describe_plugin_templates;
pub mod describe_plugins;
pub mod describe_plugins_by_api;
pub mod describe_plugins_by_group;
pub mod describe_purchased_api_group;
pub mod describe_purchased_api_groups;
pub mod describe_purchased_apis;
pub mod describe_regions;
pub mod describe_signatures;
pub mod describe_signatures_by_api;
pub mod describe_summary_data;
pub mod describe_system_parameters;
pub mod describe_traffic_controls;
pub mod describe_traffic_controls_by_api;
pub mod describe_update_backend_task;
pub mod describe_update_vpc_info_task;
pub mod describe_vpc_accesses;
pub mod describe_zones;
pub mod detach_api_product;
pub mod detach_group_plugin;
pub mod detach_plugin;
pub mod disable_instance_access_control;
pub mod dissociate_instance_with_private_dns;
pub mod dry_run_swagger;
pub mod enable_instance_access_control;
pub mod export_oas;
pub mod import_oas;
pub mod import_swagger;
pub mod list_private_dns;
pub mod list_tag_resources;
pub mod modify_api;
pub mod modify_api_configuration;
pub mod modify_api_group;
pub mod modify_api_group_instance;
pub mod modify_api_group_network_policy;
pub mod modify_api_group_vpc_whitelist;
pub mod modify_app;
pub mod modify_backend;
pub mod modify_backend_model;
pub mod modify_dataset;
pub mod modify_dataset_item;
pub mod modify_instance_attribute;
pub mod modify_instance_spec;
pub mod modify_instance_vpc_attribute_for_console;
pub mod modify_intranet_domain_policy;
pub mod modify_ip_control;
pub mod modify_ip_control_policy_item;
pub mod modify_log_config;
pub mod modify_model;
pub mod modify_plugin;
pub mod modify_signature;
pub mod modify_traffic_control;
pub mod modify_vpc_access_and_update_apis;
pub mod open_api_gateway_service;
pub mod query_request_logs;
pub mod reactivate_domain;
pub mod remove_access_control_list_entry;
pub mod remove_api_products_authorities;
pub mod remove_apis_authorities;
pub mod remove_apps_authorities;
pub mod remove_ip_control_apis;
pub mod remove_ip_control_policy_item;
pub mod remove_signature_apis;
pub mod remove_traffic_control_apis;
pub mod remove_vpc_access;
pub mod remove_vpc_access_and_abolish_apis;
pub mod reset_app_code;
pub mod reset_app_secret;
pub mod sdk_generate_by_app;
pub mod sdk_generate_by_app_for_region;
pub mod sdk_generate_by_group;
pub mod set_access_control_list_attribute;
pub mod set_api_products_authorities;
pub mod set_apis_authorities;
pub mod set_apps_auth_to_api_product;
pub mod set_apps_authorities;
pub mod set_domain;
pub mod set_domain_certificate;
pub mod set_domain_web_socket_status;
pub mod set_ip_control_apis;
pub mod set_signature_apis;
pub mod set_traffic_control_apis;
pub mod set_vpc_access;
pub mod set_wildcard_domain_patterns;
pub mod switch_api;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_private_dns;
pub mod validate_vpc_connectivity;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    abolish_api::{AbolishApiRequest, AbolishApiResponse},
    add_access_control_list_entry::{AddAccessControlListEntryRequest, AddAccessControlListEntryResponse},
    add_ip_control_policy_item::{AddIpControlPolicyItemRequest, AddIpControlPolicyItemResponse},
    add_traffic_special_control::{AddTrafficSpecialControlRequest, AddTrafficSpecialControlResponse},
    associate_instance_with_private_dns::{AssociateInstanceWithPrivateDNSRequest, AssociateInstanceWithPrivateDNSResponse},
    attach_api_product::{AttachApiProductRequest, AttachApiProductResponse},
    attach_group_plugin::{AttachGroupPluginRequest, AttachGroupPluginResponse},
    attach_plugin::{AttachPluginRequest, AttachPluginResponse},
    batch_abolish_apis::{BatchAbolishApisRequest, BatchAbolishApisResponse},
    batch_deploy_apis::{BatchDeployApisRequest, BatchDeployApisResponse},
    create_access_control_list::{CreateAccessControlListRequest, CreateAccessControlListResponse},
    create_api::{CreateApiRequest, CreateApiResponse},
    create_api_group::{CreateApiGroupRequest, CreateApiGroupResponse},
    create_api_stage_variable::{CreateApiStageVariableRequest, CreateApiStageVariableResponse},
    create_app::{CreateAppRequest, CreateAppResponse},
    create_app_code::{CreateAppCodeRequest, CreateAppCodeResponse},
    create_app_key::{CreateAppKeyRequest, CreateAppKeyResponse},
    create_backend::{CreateBackendRequest, CreateBackendResponse},
    create_backend_model::{CreateBackendModelRequest, CreateBackendModelResponse},
    create_dataset::{CreateDatasetRequest, CreateDatasetResponse},
    create_dataset_item::{CreateDatasetItemRequest, CreateDatasetItemResponse},
    create_instance::{CreateInstanceRequest, CreateInstanceResponse},
    create_ip_control::{CreateIpControlRequest, CreateIpControlResponse},
    create_log_config::{CreateLogConfigRequest, CreateLogConfigResponse},
    create_model::{CreateModelRequest, CreateModelResponse},
    create_monitor_group::{CreateMonitorGroupRequest, CreateMonitorGroupResponse},
    create_plugin::{CreatePluginRequest, CreatePluginResponse},
    create_private_dns::{CreatePrivateDNSRequest, CreatePrivateDNSResponse},
    create_signature::{CreateSignatureRequest, CreateSignatureResponse},
    create_traffic_control::{CreateTrafficControlRequest, CreateTrafficControlResponse},
    delete_access_control_list::{DeleteAccessControlListRequest, DeleteAccessControlListResponse},
    delete_all_traffic_special_control::{DeleteAllTrafficSpecialControlRequest, DeleteAllTrafficSpecialControlResponse},
    delete_api::{DeleteApiRequest, DeleteApiResponse},
    delete_api_group::{DeleteApiGroupRequest, DeleteApiGroupResponse},
    delete_api_product::{DeleteApiProductRequest, DeleteApiProductResponse},
    delete_api_stage_variable::{DeleteApiStageVariableRequest, DeleteApiStageVariableResponse},
    delete_app::{DeleteAppRequest, DeleteAppResponse},
    delete_app_code::{DeleteAppCodeRequest, DeleteAppCodeResponse},
    delete_app_key::{DeleteAppKeyRequest, DeleteAppKeyResponse},
    delete_backend::{DeleteBackendRequest, DeleteBackendResponse},
    delete_backend_model::{DeleteBackendModelRequest, DeleteBackendModelResponse},
    delete_dataset::{DeleteDatasetRequest, DeleteDatasetResponse},
    delete_dataset_item::{DeleteDatasetItemRequest, DeleteDatasetItemResponse},
    delete_domain::{DeleteDomainRequest, DeleteDomainResponse},
    delete_domain_certificate::{DeleteDomainCertificateRequest, DeleteDomainCertificateResponse},
    delete_instance::{DeleteInstanceRequest, DeleteInstanceResponse},
    delete_ip_control::{DeleteIpControlRequest, DeleteIpControlResponse},
    delete_log_config::{DeleteLogConfigRequest, DeleteLogConfigResponse},
    delete_model::{DeleteModelRequest, DeleteModelResponse},
    delete_monitor_group::{DeleteMonitorGroupRequest, DeleteMonitorGroupResponse},
    delete_plugin::{DeletePluginRequest, DeletePluginResponse},
    delete_private_dns::{DeletePrivateDNSRequest, DeletePrivateDNSResponse},
    delete_signature::{DeleteSignatureRequest, DeleteSignatureResponse},
    delete_traffic_control::{DeleteTrafficControlRequest, DeleteTrafficControlResponse},
    delete_traffic_special_control::{DeleteTrafficSpecialControlRequest, DeleteTrafficSpecialControlResponse},
    deploy_api::{DeployApiRequest, DeployApiResponse},
    describe_abolish_api_task::{DescribeAbolishApiTaskRequest, DescribeAbolishApiTaskResponse},
    describe_access_control_list_attribute::{DescribeAccessControlListAttributeRequest, DescribeAccessControlListAttributeResponse},
    describe_access_control_lists::{DescribeAccessControlListsRequest, DescribeAccessControlListsResponse},
    describe_api::{DescribeApiRequest, DescribeApiResponse},
    describe_api_doc::{DescribeApiDocRequest, DescribeApiDocResponse},
    describe_api_group::{DescribeApiGroupRequest, DescribeApiGroupResponse},
    describe_api_group_vpc_whitelist::{DescribeApiGroupVpcWhitelistRequest, DescribeApiGroupVpcWhitelistResponse},
    describe_api_groups::{DescribeApiGroupsRequest, DescribeApiGroupsResponse},
    describe_api_histories::{DescribeApiHistoriesRequest, DescribeApiHistoriesResponse},
    describe_api_history::{DescribeApiHistoryRequest, DescribeApiHistoryResponse},
    describe_api_ip_controls::{DescribeApiIpControlsRequest, DescribeApiIpControlsResponse},
    describe_api_latency_data::{DescribeApiLatencyDataRequest, DescribeApiLatencyDataResponse},
    describe_api_market_attributes::{DescribeApiMarketAttributesRequest, DescribeApiMarketAttributesResponse},
    describe_api_product_apis::{DescribeApiProductApisRequest, DescribeApiProductApisResponse},
    describe_api_products_by_app::{DescribeApiProductsByAppRequest, DescribeApiProductsByAppResponse},
    describe_api_qps_data::{DescribeApiQpsDataRequest, DescribeApiQpsDataResponse},
    describe_api_signatures::{DescribeApiSignaturesRequest, DescribeApiSignaturesResponse},
    describe_api_traffic_controls::{DescribeApiTrafficControlsRequest, DescribeApiTrafficControlsResponse},
    describe_api_traffic_data::{DescribeApiTrafficDataRequest, DescribeApiTrafficDataResponse},
    describe_apis::{DescribeApisRequest, DescribeApisResponse},
    describe_apis_by_app::{DescribeApisByAppRequest, DescribeApisByAppResponse},
    describe_apis_by_backend::{DescribeApisByBackendRequest, DescribeApisByBackendResponse},
    describe_apis_by_ip_control::{DescribeApisByIpControlRequest, DescribeApisByIpControlResponse},
    describe_apis_by_signature::{DescribeApisBySignatureRequest, DescribeApisBySignatureResponse},
    describe_apis_by_traffic_control::{DescribeApisByTrafficControlRequest, DescribeApisByTrafficControlResponse},
    describe_apis_by_vpc_access::{DescribeApisByVpcAccessRequest, DescribeApisByVpcAccessResponse},
    describe_apis_with_stage_name_integrated_by_app::{DescribeApisWithStageNameIntegratedByAppRequest, DescribeApisWithStageNameIntegratedByAppResponse},
    describe_app::{DescribeAppRequest, DescribeAppResponse},
    describe_app_attributes::{DescribeAppAttributesRequest, DescribeAppAttributesResponse},
    describe_app_securities::{DescribeAppSecuritiesRequest, DescribeAppSecuritiesResponse},
    describe_app_security::{DescribeAppSecurityRequest, DescribeAppSecurityResponse},
    describe_apps::{DescribeAppsRequest, DescribeAppsResponse},
    describe_apps_by_api_product::{DescribeAppsByApiProductRequest, DescribeAppsByApiProductResponse},
    describe_authorized_apis::{DescribeAuthorizedApisRequest, DescribeAuthorizedApisResponse},
    describe_authorized_apps::{DescribeAuthorizedAppsRequest, DescribeAuthorizedAppsResponse},
    describe_backend_info::{DescribeBackendInfoRequest, DescribeBackendInfoResponse},
    describe_backend_list::{DescribeBackendListRequest, DescribeBackendListResponse},
    describe_dataset_info::{DescribeDatasetInfoRequest, DescribeDatasetInfoResponse},
    describe_dataset_item_info::{DescribeDatasetItemInfoRequest, DescribeDatasetItemInfoResponse},
    describe_dataset_item_list::{DescribeDatasetItemListRequest, DescribeDatasetItemListResponse},
    describe_dataset_list::{DescribeDatasetListRequest, DescribeDatasetListResponse},
    describe_deploy_api_task::{DescribeDeployApiTaskRequest, DescribeDeployApiTaskResponse},
    describe_deployed_api::{DescribeDeployedApiRequest, DescribeDeployedApiResponse},
    describe_deployed_apis::{DescribeDeployedApisRequest, DescribeDeployedApisResponse},
    describe_domain::{DescribeDomainRequest, DescribeDomainResponse},
    describe_group_latency::{DescribeGroupLatencyRequest, DescribeGroupLatencyResponse},
    describe_group_qps::{DescribeGroupQpsRequest, DescribeGroupQpsResponse},
    describe_group_traffic::{DescribeGroupTrafficRequest, DescribeGroupTrafficResponse},
    describe_history_apis::{DescribeHistoryApisRequest, DescribeHistoryApisResponse},
    describe_import_oas_task::{DescribeImportOASTaskRequest, DescribeImportOASTaskResponse},
    describe_instance_cluster_info::{DescribeInstanceClusterInfoRequest, DescribeInstanceClusterInfoResponse},
    describe_instance_cluster_list::{DescribeInstanceClusterListRequest, DescribeInstanceClusterListResponse},
    describe_instance_drop_connections::{DescribeInstanceDropConnectionsRequest, DescribeInstanceDropConnectionsResponse},
    describe_instance_drop_packet::{DescribeInstanceDropPacketRequest, DescribeInstanceDropPacketResponse},
    describe_instance_http_code::{DescribeInstanceHttpCodeRequest, DescribeInstanceHttpCodeResponse},
    describe_instance_latency::{DescribeInstanceLatencyRequest, DescribeInstanceLatencyResponse},
    describe_instance_new_connections::{DescribeInstanceNewConnectionsRequest, DescribeInstanceNewConnectionsResponse},
    describe_instance_packets::{DescribeInstancePacketsRequest, DescribeInstancePacketsResponse},
    describe_instance_qps::{DescribeInstanceQpsRequest, DescribeInstanceQpsResponse},
    describe_instance_slb_connect::{DescribeInstanceSlbConnectRequest, DescribeInstanceSlbConnectResponse},
    describe_instance_traffic::{DescribeInstanceTrafficRequest, DescribeInstanceTrafficResponse},
    describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse},
    describe_ip_control_policy_items::{DescribeIpControlPolicyItemsRequest, DescribeIpControlPolicyItemsResponse},
    describe_ip_controls::{DescribeIpControlsRequest, DescribeIpControlsResponse},
    describe_log_config::{DescribeLogConfigRequest, DescribeLogConfigResponse},
    describe_market_remains_quota::{DescribeMarketRemainsQuotaRequest, DescribeMarketRemainsQuotaResponse},
    describe_models::{DescribeModelsRequest, DescribeModelsResponse},
    describe_plugin_apis::{DescribePluginApisRequest, DescribePluginApisResponse},
    describe_plugin_groups::{DescribePluginGroupsRequest, DescribePluginGroupsResponse},
    describe_plugin_schemas::{DescribePluginSchemasRequest, DescribePluginSchemasResponse},
    describe_plugin_templates::{DescribePluginTemplatesRequest, DescribePluginTemplatesResponse},
    describe_plugins::{DescribePluginsRequest, DescribePluginsResponse},
    describe_plugins_by_api::{DescribePluginsByApiRequest, DescribePluginsByApiResponse},
    describe_plugins_by_group::{DescribePluginsByGroupRequest, DescribePluginsByGroupResponse},
    describe_purchased_api_group::{DescribePurchasedApiGroupRequest, DescribePurchasedApiGroupResponse},
    describe_purchased_api_groups::{DescribePurchasedApiGroupsRequest, DescribePurchasedApiGroupsResponse},
    describe_purchased_apis::{DescribePurchasedApisRequest, DescribePurchasedApisResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_signatures::{DescribeSignaturesRequest, DescribeSignaturesResponse},
    describe_signatures_by_api::{DescribeSignaturesByApiRequest, DescribeSignaturesByApiResponse},
    describe_summary_data::{DescribeSummaryDataRequest, DescribeSummaryDataResponse},
    describe_system_parameters::{DescribeSystemParametersRequest, DescribeSystemParametersResponse},
    describe_traffic_controls::{DescribeTrafficControlsRequest, DescribeTrafficControlsResponse},
    describe_traffic_controls_by_api::{DescribeTrafficControlsByApiRequest, DescribeTrafficControlsByApiResponse},
    describe_update_backend_task::{DescribeUpdateBackendTaskRequest, DescribeUpdateBackendTaskResponse},
    describe_update_vpc_info_task::{DescribeUpdateVpcInfoTaskRequest, DescribeUpdateVpcInfoTaskResponse},
    describe_vpc_accesses::{DescribeVpcAccessesRequest, DescribeVpcAccessesResponse},
    describe_zones::{DescribeZonesRequest, DescribeZonesResponse},
    detach_api_product::{DetachApiProductRequest, DetachApiProductResponse},
    detach_group_plugin::{DetachGroupPluginRequest, DetachGroupPluginResponse},
    detach_plugin::{DetachPluginRequest, DetachPluginResponse},
    disable_instance_access_control::{DisableInstanceAccessControlRequest, DisableInstanceAccessControlResponse},
    dissociate_instance_with_private_dns::{DissociateInstanceWithPrivateDNSRequest, DissociateInstanceWithPrivateDNSResponse},
    dry_run_swagger::{DryRunSwaggerRequest, DryRunSwaggerResponse},
    enable_instance_access_control::{EnableInstanceAccessControlRequest, EnableInstanceAccessControlResponse},
    export_oas::{ExportOASRequest, ExportOASResponse},
    import_oas::{ImportOASRequest, ImportOASResponse},
    import_swagger::{ImportSwaggerRequest, ImportSwaggerResponse},
    list_private_dns::{ListPrivateDNSRequest, ListPrivateDNSResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    modify_api::{ModifyApiRequest, ModifyApiResponse},
    modify_api_configuration::{ModifyApiConfigurationRequest, ModifyApiConfigurationResponse},
    modify_api_group::{ModifyApiGroupRequest, ModifyApiGroupResponse},
    modify_api_group_instance::{ModifyApiGroupInstanceRequest, ModifyApiGroupInstanceResponse},
    modify_api_group_network_policy::{ModifyApiGroupNetworkPolicyRequest, ModifyApiGroupNetworkPolicyResponse},
    modify_api_group_vpc_whitelist::{ModifyApiGroupVpcWhitelistRequest, ModifyApiGroupVpcWhitelistResponse},
    modify_app::{ModifyAppRequest, ModifyAppResponse},
    modify_backend::{ModifyBackendRequest, ModifyBackendResponse},
    modify_backend_model::{ModifyBackendModelError, ModifyBackendModelRequest, ModifyBackendModelResponse},
    modify_dataset::{ModifyDatasetRequest, ModifyDatasetResponse},
    modify_dataset_item::{ModifyDatasetItemRequest, ModifyDatasetItemResponse},
    modify_instance_attribute::{ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse},
    modify_instance_spec::{ModifyInstanceSpecRequest, ModifyInstanceSpecResponse},
    modify_instance_vpc_attribute_for_console::{ModifyInstanceVpcAttributeForConsoleRequest, ModifyInstanceVpcAttributeForConsoleResponse},
    modify_intranet_domain_policy::{ModifyIntranetDomainPolicyRequest, ModifyIntranetDomainPolicyResponse},
    modify_ip_control::{ModifyIpControlRequest, ModifyIpControlResponse},
    modify_ip_control_policy_item::{ModifyIpControlPolicyItemRequest, ModifyIpControlPolicyItemResponse},
    modify_log_config::{ModifyLogConfigRequest, ModifyLogConfigResponse},
    modify_model::{ModifyModelRequest, ModifyModelResponse},
    modify_plugin::{ModifyPluginRequest, ModifyPluginResponse},
    modify_signature::{ModifySignatureRequest, ModifySignatureResponse},
    modify_traffic_control::{ModifyTrafficControlRequest, ModifyTrafficControlResponse},
    modify_vpc_access_and_update_apis::{ModifyVpcAccessAndUpdateApisRequest, ModifyVpcAccessAndUpdateApisResponse},
    open_api_gateway_service::{OpenApiGatewayServiceRequest, OpenApiGatewayServiceResponse},
    query_request_logs::{QueryRequestLogsRequest, QueryRequestLogsResponse},
    reactivate_domain::{ReactivateDomainRequest, ReactivateDomainResponse},
    remove_access_control_list_entry::{RemoveAccessControlListEntryRequest, RemoveAccessControlListEntryResponse},
    remove_api_products_authorities::{RemoveApiProductsAuthoritiesRequest, RemoveApiProductsAuthoritiesResponse},
    remove_apis_authorities::{RemoveApisAuthoritiesRequest, RemoveApisAuthoritiesResponse},
    remove_apps_authorities::{RemoveAppsAuthoritiesRequest, RemoveAppsAuthoritiesResponse},
    remove_ip_control_apis::{RemoveIpControlApisRequest, RemoveIpControlApisResponse},
    remove_ip_control_policy_item::{RemoveIpControlPolicyItemRequest, RemoveIpControlPolicyItemResponse},
    remove_signature_apis::{RemoveSignatureApisRequest, RemoveSignatureApisResponse},
    remove_traffic_control_apis::{RemoveTrafficControlApisRequest, RemoveTrafficControlApisResponse},
    remove_vpc_access::{RemoveVpcAccessRequest, RemoveVpcAccessResponse},
    remove_vpc_access_and_abolish_apis::{RemoveVpcAccessAndAbolishApisRequest, RemoveVpcAccessAndAbolishApisResponse},
    reset_app_code::{ResetAppCodeRequest, ResetAppCodeResponse},
    reset_app_secret::{ResetAppSecretRequest, ResetAppSecretResponse},
    sdk_generate_by_app::{SdkGenerateByAppRequest, SdkGenerateByAppResponse},
    sdk_generate_by_app_for_region::{SdkGenerateByAppForRegionRequest, SdkGenerateByAppForRegionResponse},
    sdk_generate_by_group::{SdkGenerateByGroupRequest, SdkGenerateByGroupResponse},
    set_access_control_list_attribute::{SetAccessControlListAttributeRequest, SetAccessControlListAttributeResponse},
    set_api_products_authorities::{SetApiProductsAuthoritiesRequest, SetApiProductsAuthoritiesResponse},
    set_apis_authorities::{SetApisAuthoritiesRequest, SetApisAuthoritiesResponse},
    set_apps_auth_to_api_product::{SetAppsAuthToApiProductRequest, SetAppsAuthToApiProductResponse},
    set_apps_authorities::{SetAppsAuthoritiesRequest, SetAppsAuthoritiesResponse},
    set_domain::{SetDomainRequest, SetDomainResponse},
    set_domain_certificate::{SetDomainCertificateRequest, SetDomainCertificateResponse},
    set_domain_web_socket_status::{SetDomainWebSocketStatusRequest, SetDomainWebSocketStatusResponse},
    set_ip_control_apis::{SetIpControlApisRequest, SetIpControlApisResponse},
    set_signature_apis::{SetSignatureApisRequest, SetSignatureApisResponse},
    set_traffic_control_apis::{SetTrafficControlApisRequest, SetTrafficControlApisResponse},
    set_vpc_access::{SetVpcAccessRequest, SetVpcAccessResponse},
    set_wildcard_domain_patterns::{SetWildcardDomainPatternsRequest, SetWildcardDomainPatternsResponse},
    switch_api::{SwitchApiRequest, SwitchApiResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    update_private_dns::{UpdatePrivateDNSRequest, UpdatePrivateDNSResponse},
    validate_vpc_connectivity::{ValidateVpcConnectivityRequest, ValidateVpcConnectivityResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "CloudAPI",
    version: "2016-07-14",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "apigateway.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "apigateway.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "apigateway.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "apigateway.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "apigateway.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "apigateway.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "apigateway.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "apigateway.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "apigateway.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "apigateway.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "apigateway.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "apigateway.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "apigateway.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "apigateway.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "apigateway.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hongkong",
                "apigateway.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "apigateway.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-north-2-gov-1",
                "apigateway.cn-north-2-gov-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-qingdao", "apigateway.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai",
                "apigateway.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "apigateway.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-inner",
                "apigateway.cn-shanghai-inner.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen",
                "apigateway.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "apigateway.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "apigateway.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "apigateway.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "apigateway.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "apigateway.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "apigateway.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "apigateway.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "apigateway.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "apigateway.us-west-1.aliyuncs.com"),
        ],
        rule: Some("apigateway.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of API Gateway.
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
    /// Takes an API offline in one environment; its definition stays and can be published again.
    #[inline]
    pub fn abolish_api(
        &self,
        request: AbolishApiRequest,
    ) -> Call<'_, AbolishApiRequest> {
        self.inner.call(request)
    }
    /// Adds IP addresses to an access control list of a dedicated instance.
    #[inline]
    pub fn add_access_control_list_entry(
        &self,
        request: AddAccessControlListEntryRequest,
    ) -> Call<'_, AddAccessControlListEntryRequest> {
        self.inner.call(request)
    }
    /// Adds one policy to an existing IP access control list.
    #[inline]
    pub fn add_ip_control_policy_item(
        &self,
        request: AddIpControlPolicyItemRequest,
    ) -> Call<'_, AddIpControlPolicyItemRequest> {
        self.inner.call(request)
    }
    /// Adds a special limit for one app or user to an existing throttling policy.
    #[inline]
    pub fn add_traffic_special_control(
        &self,
        request: AddTrafficSpecialControlRequest,
    ) -> Call<'_, AddTrafficSpecialControlRequest> {
        self.inner.call(request)
    }
    /// Associates internal domain names with a dedicated instance so that it resolves them privately.
    #[inline]
    pub fn associate_instance_with_private_dns(
        &self,
        request: AssociateInstanceWithPrivateDNSRequest,
    ) -> Call<'_, AssociateInstanceWithPrivateDNSRequest> {
        self.inner.call(request)
    }
    /// Attaches APIs to an API product, which is created if it does not exist yet.
    #[inline]
    pub fn attach_api_product(
        &self,
        request: AttachApiProductRequest,
    ) -> Call<'_, AttachApiProductRequest> {
        self.inner.call(request)
    }
    /// Binds a plugin to an API group in one environment.
    #[inline]
    pub fn attach_group_plugin(
        &self,
        request: AttachGroupPluginRequest,
    ) -> Call<'_, AttachGroupPluginRequest> {
        self.inner.call(request)
    }
    /// Binds a plugin to APIs of a group in one environment.
    #[inline]
    pub fn attach_plugin(
        &self,
        request: AttachPluginRequest,
    ) -> Call<'_, AttachPluginRequest> {
        self.inner.call(request)
    }
    /// Takes several APIs offline in their environments with one call.
    #[inline]
    pub fn batch_abolish_apis(
        &self,
        request: BatchAbolishApisRequest,
    ) -> Call<'_, BatchAbolishApisRequest> {
        self.inner.call(request)
    }
    /// Publishes several APIs to an environment with one call.
    #[inline]
    pub fn batch_deploy_apis(
        &self,
        request: BatchDeployApisRequest,
    ) -> Call<'_, BatchDeployApisRequest> {
        self.inner.call(request)
    }
    /// Creates an access control list for dedicated instances, at most five per account and region.
    #[inline]
    pub fn create_access_control_list(
        &self,
        request: CreateAccessControlListRequest,
    ) -> Call<'_, CreateAccessControlListRequest> {
        self.inner.call(request)
    }
    /// Creates an API definition in a group; callers cannot use it before it is deployed.
    #[inline]
    pub fn create_api(&self, request: CreateApiRequest) -> Call<'_, CreateApiRequest> {
        self.inner.call(request)
    }
    /// Creates an API group, which holds APIs under a common base path and domain.
    #[inline]
    pub fn create_api_group(
        &self,
        request: CreateApiGroupRequest,
    ) -> Call<'_, CreateApiGroupRequest> {
        self.inner.call(request)
    }
    /// Adds a variable to one environment of an API group.
    #[inline]
    pub fn create_api_stage_variable(
        &self,
        request: CreateApiStageVariableRequest,
    ) -> Call<'_, CreateApiStageVariableRequest> {
        self.inner.call(request)
    }
    /// Creates an app, the identity under which callers are authorized for APIs.
    #[inline]
    pub fn create_app(&self, request: CreateAppRequest) -> Call<'_, CreateAppRequest> {
        self.inner.call(request)
    }
    /// Adds an AppCode to an app for simple authentication.
    #[inline]
    pub fn create_app_code(
        &self,
        request: CreateAppCodeRequest,
    ) -> Call<'_, CreateAppCodeRequest> {
        self.inner.call(request)
    }
    /// Adds a pair of AppKey and AppSecret to an app.
    #[inline]
    pub fn create_app_key(
        &self,
        request: CreateAppKeyRequest,
    ) -> Call<'_, CreateAppKeyRequest> {
        self.inner.call(request)
    }
    /// Creates a backend service that APIs can share.
    #[inline]
    pub fn create_backend(
        &self,
        request: CreateBackendRequest,
    ) -> Call<'_, CreateBackendRequest> {
        self.inner.call(request)
    }
    /// Defines what a backend service looks like in one environment.
    #[inline]
    pub fn create_backend_model(
        &self,
        request: CreateBackendModelRequest,
    ) -> Call<'_, CreateBackendModelRequest> {
        self.inner.call(request)
    }
    /// Creates an empty custom dataset of the given type.
    #[inline]
    pub fn create_dataset(
        &self,
        request: CreateDatasetRequest,
    ) -> Call<'_, CreateDatasetRequest> {
        self.inner.call(request)
    }
    /// Adds an entry, with an optional expiration time, to a custom dataset.
    #[inline]
    pub fn create_dataset_item(
        &self,
        request: CreateDatasetItemRequest,
    ) -> Call<'_, CreateDatasetItemRequest> {
        self.inner.call(request)
    }
    /// Buys a dedicated API Gateway instance.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates an IP access control list in a region, with its first policies if given.
    #[inline]
    pub fn create_ip_control(
        &self,
        request: CreateIpControlRequest,
    ) -> Call<'_, CreateIpControlRequest> {
        self.inner.call(request)
    }
    /// Sets up delivery of API logs to a Simple Log Service project and Logstore.
    #[inline]
    pub fn create_log_config(
        &self,
        request: CreateLogConfigRequest,
    ) -> Call<'_, CreateLogConfigRequest> {
        self.inner.call(request)
    }
    /// Creates a data model, with its schema, in an API group.
    #[inline]
    pub fn create_model(
        &self,
        request: CreateModelRequest,
    ) -> Call<'_, CreateModelRequest> {
        self.inner.call(request)
    }
    /// Turns on CloudMonitor alerting for an API group.
    #[inline]
    pub fn create_monitor_group(
        &self,
        request: CreateMonitorGroupRequest,
    ) -> Call<'_, CreateMonitorGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a plugin of the given type; it has no effect before it is bound.
    #[inline]
    pub fn create_plugin(
        &self,
        request: CreatePluginRequest,
    ) -> Call<'_, CreatePluginRequest> {
        self.inner.call(request)
    }
    /// Creates an internal domain name resolution with weighted records.
    #[inline]
    pub fn create_private_dns(
        &self,
        request: CreatePrivateDNSRequest,
    ) -> Call<'_, CreatePrivateDNSRequest> {
        self.inner.call(request)
    }
    /// Creates a signature key by which backends can recognize requests from API Gateway.
    #[inline]
    pub fn create_signature(
        &self,
        request: CreateSignatureRequest,
    ) -> Call<'_, CreateSignatureRequest> {
        self.inner.call(request)
    }
    /// Creates a throttling policy with limits per API, user, and app.
    #[inline]
    pub fn create_traffic_control(
        &self,
        request: CreateTrafficControlRequest,
    ) -> Call<'_, CreateTrafficControlRequest> {
        self.inner.call(request)
    }
    /// Deletes an access control list of dedicated instances, together with its entries.
    #[inline]
    pub fn delete_access_control_list(
        &self,
        request: DeleteAccessControlListRequest,
    ) -> Call<'_, DeleteAccessControlListRequest> {
        self.inner.call(request)
    }
    /// Deletes all special limits of a throttling policy; the general limits stay.
    #[inline]
    pub fn delete_all_traffic_special_control(
        &self,
        request: DeleteAllTrafficSpecialControlRequest,
    ) -> Call<'_, DeleteAllTrafficSpecialControlRequest> {
        self.inner.call(request)
    }
    /// Deletes an API definition for good.
    #[inline]
    pub fn delete_api(&self, request: DeleteApiRequest) -> Call<'_, DeleteApiRequest> {
        self.inner.call(request)
    }
    /// Deletes an API group that holds no APIs any more.
    #[inline]
    pub fn delete_api_group(
        &self,
        request: DeleteApiGroupRequest,
    ) -> Call<'_, DeleteApiGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an API product and its ties to APIs; refused while applications are authorized for it.
    #[inline]
    pub fn delete_api_product(
        &self,
        request: DeleteApiProductRequest,
    ) -> Call<'_, DeleteApiProductRequest> {
        self.inner.call(request)
    }
    /// Deletes a variable of an environment; APIs that refer to it no longer get its value.
    #[inline]
    pub fn delete_api_stage_variable(
        &self,
        request: DeleteApiStageVariableRequest,
    ) -> Call<'_, DeleteApiStageVariableRequest> {
        self.inner.call(request)
    }
    /// Deletes an app, so that callers can no longer use its keys.
    #[inline]
    pub fn delete_app(&self, request: DeleteAppRequest) -> Call<'_, DeleteAppRequest> {
        self.inner.call(request)
    }
    /// Deletes one AppCode of an app.
    #[inline]
    pub fn delete_app_code(
        &self,
        request: DeleteAppCodeRequest,
    ) -> Call<'_, DeleteAppCodeRequest> {
        self.inner.call(request)
    }
    /// Deletes one AppKey of an app together with its AppSecret.
    #[inline]
    pub fn delete_app_key(
        &self,
        request: DeleteAppKeyRequest,
    ) -> Call<'_, DeleteAppKeyRequest> {
        self.inner.call(request)
    }
    /// Deletes a backend service, which APIs then can no longer name.
    #[inline]
    pub fn delete_backend(
        &self,
        request: DeleteBackendRequest,
    ) -> Call<'_, DeleteBackendRequest> {
        self.inner.call(request)
    }
    /// Deletes what a backend service means in one environment; APIs published there on it go offline.
    #[inline]
    pub fn delete_backend_model(
        &self,
        request: DeleteBackendModelRequest,
    ) -> Call<'_, DeleteBackendModelRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom data set, which plug-ins then can no longer refer to.
    #[inline]
    pub fn delete_dataset(
        &self,
        request: DeleteDatasetRequest,
    ) -> Call<'_, DeleteDatasetRequest> {
        self.inner.call(request)
    }
    /// Deletes one entry of a custom data set.
    #[inline]
    pub fn delete_dataset_item(
        &self,
        request: DeleteDatasetItemRequest,
    ) -> Call<'_, DeleteDatasetItemRequest> {
        self.inner.call(request)
    }
    /// Unbinds a custom domain name from an API group.
    #[inline]
    pub fn delete_domain(
        &self,
        request: DeleteDomainRequest,
    ) -> Call<'_, DeleteDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes the SSL certificate of a custom domain, which then no longer serves HTTPS.
    #[inline]
    pub fn delete_domain_certificate(
        &self,
        request: DeleteDomainCertificateRequest,
    ) -> Call<'_, DeleteDomainCertificateRequest> {
        self.inner.call(request)
    }
    /// Deletes a dedicated gateway instance.
    #[inline]
    pub fn delete_instance(
        &self,
        request: DeleteInstanceRequest,
    ) -> Call<'_, DeleteInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes an IP access control list.
    #[inline]
    pub fn delete_ip_control(
        &self,
        request: DeleteIpControlRequest,
    ) -> Call<'_, DeleteIpControlRequest> {
        self.inner.call(request)
    }
    /// Deletes the log delivery configuration of the given log type.
    #[inline]
    pub fn delete_log_config(
        &self,
        request: DeleteLogConfigRequest,
    ) -> Call<'_, DeleteLogConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a data model of an API group.
    #[inline]
    pub fn delete_model(
        &self,
        request: DeleteModelRequest,
    ) -> Call<'_, DeleteModelRequest> {
        self.inner.call(request)
    }
    /// Deletes the CloudMonitor application group that belongs to an API group.
    #[inline]
    pub fn delete_monitor_group(
        &self,
        request: DeleteMonitorGroupRequest,
    ) -> Call<'_, DeleteMonitorGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a plug-in, which must not be bound to any API any more.
    #[inline]
    pub fn delete_plugin(
        &self,
        request: DeletePluginRequest,
    ) -> Call<'_, DeletePluginRequest> {
        self.inner.call(request)
    }
    /// Deletes a private domain name resolution of the gateway, even one in use if forced.
    #[inline]
    pub fn delete_private_dns(
        &self,
        request: DeletePrivateDNSRequest,
    ) -> Call<'_, DeletePrivateDNSRequest> {
        self.inner.call(request)
    }
    /// Deletes a signature key; backends can no longer recognize the gateway by it.
    #[inline]
    pub fn delete_signature(
        &self,
        request: DeleteSignatureRequest,
    ) -> Call<'_, DeleteSignatureRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom throttling policy along with its special limits.
    #[inline]
    pub fn delete_traffic_control(
        &self,
        request: DeleteTrafficControlRequest,
    ) -> Call<'_, DeleteTrafficControlRequest> {
        self.inner.call(request)
    }
    /// Deletes one special limit of a throttling policy, be it for an application or a user.
    #[inline]
    pub fn delete_traffic_special_control(
        &self,
        request: DeleteTrafficSpecialControlRequest,
    ) -> Call<'_, DeleteTrafficSpecialControlRequest> {
        self.inner.call(request)
    }
    /// Publishes an API to an environment, in which it can be called from then on.
    #[inline]
    pub fn deploy_api(&self, request: DeployApiRequest) -> Call<'_, DeployApiRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of a task that takes APIs offline.
    #[inline]
    pub fn describe_abolish_api_task(
        &self,
        request: DescribeAbolishApiTaskRequest,
    ) -> Call<'_, DescribeAbolishApiTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one access control list for dedicated instances in detail.
    #[inline]
    pub fn describe_access_control_list_attribute(
        &self,
        request: DescribeAccessControlListAttributeRequest,
    ) -> Call<'_, DescribeAccessControlListAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists the access control lists that exist for dedicated instances.
    #[inline]
    pub fn describe_access_control_lists(
        &self,
        request: DescribeAccessControlListsRequest,
    ) -> Call<'_, DescribeAccessControlListsRequest> {
        self.inner.call(request)
    }
    /// Shows the draft definition of an API, which may differ from the deployed one.
    #[inline]
    pub fn describe_api(
        &self,
        request: DescribeApiRequest,
    ) -> Call<'_, DescribeApiRequest> {
        self.inner.call(request)
    }
    /// Returns the documentation of an API for its callers.
    #[inline]
    pub fn describe_api_doc(
        &self,
        request: DescribeApiDocRequest,
    ) -> Call<'_, DescribeApiDocRequest> {
        self.inner.call(request)
    }
    /// Shows one API group with its second-level domain, custom domains, and certificates.
    #[inline]
    pub fn describe_api_group(
        &self,
        request: DescribeApiGroupRequest,
    ) -> Call<'_, DescribeApiGroupRequest> {
        self.inner.call(request)
    }
    /// Shows the whitelist of VPCs from which an API group may be called.
    #[inline]
    pub fn describe_api_group_vpc_whitelist(
        &self,
        request: DescribeApiGroupVpcWhitelistRequest,
    ) -> Call<'_, DescribeApiGroupVpcWhitelistRequest> {
        self.inner.call(request)
    }
    /// Lists the API groups with their basic information, filtered by name, instance, or tags.
    #[inline]
    pub fn describe_api_groups(
        &self,
        request: DescribeApiGroupsRequest,
    ) -> Call<'_, DescribeApiGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the historical deployed versions of an API.
    #[inline]
    pub fn describe_api_histories(
        &self,
        request: DescribeApiHistoriesRequest,
    ) -> Call<'_, DescribeApiHistoriesRequest> {
        self.inner.call(request)
    }
    /// Shows the definition of an API as it was deployed in one historical version.
    #[inline]
    pub fn describe_api_history(
        &self,
        request: DescribeApiHistoryRequest,
    ) -> Call<'_, DescribeApiHistoryRequest> {
        self.inner.call(request)
    }
    /// Shows which IP access control list each API of a group has in an environment.
    #[inline]
    pub fn describe_api_ip_controls(
        &self,
        request: DescribeApiIpControlsRequest,
    ) -> Call<'_, DescribeApiIpControlsRequest> {
        self.inner.call(request)
    }
    /// Returns response time statistics of an API over a time range.
    #[inline]
    pub fn describe_api_latency_data(
        &self,
        request: DescribeApiLatencyDataRequest,
    ) -> Call<'_, DescribeApiLatencyDataRequest> {
        self.inner.call(request)
    }
    /// Shows the Alibaba Cloud Marketplace attributes of an API.
    #[inline]
    pub fn describe_api_market_attributes(
        &self,
        request: DescribeApiMarketAttributesRequest,
    ) -> Call<'_, DescribeApiMarketAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs that are attached to an API product.
    #[inline]
    pub fn describe_api_product_apis(
        &self,
        request: DescribeApiProductApisRequest,
    ) -> Call<'_, DescribeApiProductApisRequest> {
        self.inner.call(request)
    }
    /// Lists the API products that an app is authorized to use.
    #[inline]
    pub fn describe_api_products_by_app(
        &self,
        request: DescribeApiProductsByAppRequest,
    ) -> Call<'_, DescribeApiProductsByAppRequest> {
        self.inner.call(request)
    }
    /// Returns statistics on the queries per second of an API over a time range.
    #[inline]
    pub fn describe_api_qps_data(
        &self,
        request: DescribeApiQpsDataRequest,
    ) -> Call<'_, DescribeApiQpsDataRequest> {
        self.inner.call(request)
    }
    /// Shows which signature key each API of a group has in an environment.
    #[inline]
    pub fn describe_api_signatures(
        &self,
        request: DescribeApiSignaturesRequest,
    ) -> Call<'_, DescribeApiSignaturesRequest> {
        self.inner.call(request)
    }
    /// Shows which throttling policy each API of a group has in an environment.
    #[inline]
    pub fn describe_api_traffic_controls(
        &self,
        request: DescribeApiTrafficControlsRequest,
    ) -> Call<'_, DescribeApiTrafficControlsRequest> {
        self.inner.call(request)
    }
    /// Returns traffic statistics of an API over a time range.
    #[inline]
    pub fn describe_api_traffic_data(
        &self,
        request: DescribeApiTrafficDataRequest,
    ) -> Call<'_, DescribeApiTrafficDataRequest> {
        self.inner.call(request)
    }
    /// Lists API definitions, filtered by group, name, visibility, path, or tags.
    #[inline]
    pub fn describe_apis(
        &self,
        request: DescribeApisRequest,
    ) -> Call<'_, DescribeApisRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs that are associated with an app, filtered by name, path, or method.
    #[inline]
    pub fn describe_apis_by_app(
        &self,
        request: DescribeApisByAppRequest,
    ) -> Call<'_, DescribeApisByAppRequest> {
        self.inner.call(request)
    }
    /// Lists draft or deployed APIs that use a given backend service.
    #[inline]
    pub fn describe_apis_by_backend(
        &self,
        request: DescribeApisByBackendRequest,
    ) -> Call<'_, DescribeApisByBackendRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs to which an IP access control list is bound.
    #[inline]
    pub fn describe_apis_by_ip_control(
        &self,
        request: DescribeApisByIpControlRequest,
    ) -> Call<'_, DescribeApisByIpControlRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs to which a backend signature key is bound.
    #[inline]
    pub fn describe_apis_by_signature(
        &self,
        request: DescribeApisBySignatureRequest,
    ) -> Call<'_, DescribeApisBySignatureRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs to which a throttling policy is bound.
    #[inline]
    pub fn describe_apis_by_traffic_control(
        &self,
        request: DescribeApisByTrafficControlRequest,
    ) -> Call<'_, DescribeApisByTrafficControlRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs that use a VPC authorization, found by its name.
    #[inline]
    pub fn describe_apis_by_vpc_access(
        &self,
        request: DescribeApisByVpcAccessRequest,
    ) -> Call<'_, DescribeApisByVpcAccessRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs of an app with the environments of each API merged into one entry.
    #[inline]
    pub fn describe_apis_with_stage_name_integrated_by_app(
        &self,
        request: DescribeApisWithStageNameIntegratedByAppRequest,
    ) -> Call<'_, DescribeApisWithStageNameIntegratedByAppRequest> {
        self.inner.call(request)
    }
    /// Shows an app as API providers see it when they are about to grant authorizations.
    #[inline]
    pub fn describe_app(
        &self,
        request: DescribeAppRequest,
    ) -> Call<'_, DescribeAppRequest> {
        self.inner.call(request)
    }
    /// Lists your own apps with basic information, filtered by name, AppKey, AppCode, or tags.
    #[inline]
    pub fn describe_app_attributes(
        &self,
        request: DescribeAppAttributesRequest,
    ) -> Call<'_, DescribeAppAttributesRequest> {
        self.inner.call(request)
    }
    /// Lists all keys of an app.
    #[inline]
    pub fn describe_app_securities(
        &self,
        request: DescribeAppSecuritiesRequest,
    ) -> Call<'_, DescribeAppSecuritiesRequest> {
        self.inner.call(request)
    }
    /// Shows the key of an app that callers use to authenticate API calls.
    #[inline]
    pub fn describe_app_security(
        &self,
        request: DescribeAppSecurityRequest,
    ) -> Call<'_, DescribeAppSecurityRequest> {
        self.inner.call(request)
    }
    /// Lists apps, also of other owners, whose details are then hidden.
    #[inline]
    pub fn describe_apps(
        &self,
        request: DescribeAppsRequest,
    ) -> Call<'_, DescribeAppsRequest> {
        self.inner.call(request)
    }
    /// Lists the apps that are authorized to use an API product.
    #[inline]
    pub fn describe_apps_by_api_product(
        &self,
        request: DescribeAppsByApiProductRequest,
    ) -> Call<'_, DescribeAppsByApiProductRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs that an app is authorized to call.
    #[inline]
    pub fn describe_authorized_apis(
        &self,
        request: DescribeAuthorizedApisRequest,
    ) -> Call<'_, DescribeAuthorizedApisRequest> {
        self.inner.call(request)
    }
    /// Lists the apps that are authorized to call an API.
    #[inline]
    pub fn describe_authorized_apps(
        &self,
        request: DescribeAuthorizedAppsRequest,
    ) -> Call<'_, DescribeAuthorizedAppsRequest> {
        self.inner.call(request)
    }
    /// Shows a backend service and the address it has in each environment.
    #[inline]
    pub fn describe_backend_info(
        &self,
        request: DescribeBackendInfoRequest,
    ) -> Call<'_, DescribeBackendInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the backend services, filtered by name, type, or tags.
    #[inline]
    pub fn describe_backend_list(
        &self,
        request: DescribeBackendListRequest,
    ) -> Call<'_, DescribeBackendListRequest> {
        self.inner.call(request)
    }
    /// Shows one custom dataset by its ID.
    #[inline]
    pub fn describe_dataset_info(
        &self,
        request: DescribeDatasetInfoRequest,
    ) -> Call<'_, DescribeDatasetInfoRequest> {
        self.inner.call(request)
    }
    /// Shows one entry of a custom dataset, found by its ID or value.
    #[inline]
    pub fn describe_dataset_item_info(
        &self,
        request: DescribeDatasetItemInfoRequest,
    ) -> Call<'_, DescribeDatasetItemInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the entries of a custom dataset page by page.
    #[inline]
    pub fn describe_dataset_item_list(
        &self,
        request: DescribeDatasetItemListRequest,
    ) -> Call<'_, DescribeDatasetItemListRequest> {
        self.inner.call(request)
    }
    /// Lists custom datasets, filtered by ID, name, or tags.
    #[inline]
    pub fn describe_dataset_list(
        &self,
        request: DescribeDatasetListRequest,
    ) -> Call<'_, DescribeDatasetListRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of an asynchronous task that deploys APIs.
    #[inline]
    pub fn describe_deploy_api_task(
        &self,
        request: DescribeDeployApiTaskRequest,
    ) -> Call<'_, DescribeDeployApiTaskRequest> {
        self.inner.call(request)
    }
    /// Shows the API definition that is running in an environment, which may differ from the draft.
    #[inline]
    pub fn describe_deployed_api(
        &self,
        request: DescribeDeployedApiRequest,
    ) -> Call<'_, DescribeDeployedApiRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs that are running in an environment.
    #[inline]
    pub fn describe_deployed_apis(
        &self,
        request: DescribeDeployedApisRequest,
    ) -> Call<'_, DescribeDeployedApisRequest> {
        self.inner.call(request)
    }
    /// Shows a custom domain name of an API group and its certificate.
    #[inline]
    pub fn describe_domain(
        &self,
        request: DescribeDomainRequest,
    ) -> Call<'_, DescribeDomainRequest> {
        self.inner.call(request)
    }
    /// Returns the average latency of an API group in an environment over a time range.
    #[inline]
    pub fn describe_group_latency(
        &self,
        request: DescribeGroupLatencyRequest,
    ) -> Call<'_, DescribeGroupLatencyRequest> {
        self.inner.call(request)
    }
    /// Returns request statistics of an API group in an environment over a time range.
    #[inline]
    pub fn describe_group_qps(
        &self,
        request: DescribeGroupQpsRequest,
    ) -> Call<'_, DescribeGroupQpsRequest> {
        self.inner.call(request)
    }
    /// Returns traffic of an API group in an environment over a time range.
    #[inline]
    pub fn describe_group_traffic(
        &self,
        request: DescribeGroupTrafficRequest,
    ) -> Call<'_, DescribeGroupTrafficRequest> {
        self.inner.call(request)
    }
    /// Lists historical versions of deployed APIs across groups.
    #[inline]
    pub fn describe_history_apis(
        &self,
        request: DescribeHistoryApisRequest,
    ) -> Call<'_, DescribeHistoryApisRequest> {
        self.inner.call(request)
    }
    /// Shows the result of a batch import of APIs from an OpenAPI Specification document.
    #[inline]
    pub fn describe_import_oas_task(
        &self,
        request: DescribeImportOASTaskRequest,
    ) -> Call<'_, DescribeImportOASTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one cluster of dedicated instances.
    #[inline]
    pub fn describe_instance_cluster_info(
        &self,
        request: DescribeInstanceClusterInfoRequest,
    ) -> Call<'_, DescribeInstanceClusterInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of dedicated instances.
    #[inline]
    pub fn describe_instance_cluster_list(
        &self,
        request: DescribeInstanceClusterListRequest,
    ) -> Call<'_, DescribeInstanceClusterListRequest> {
        self.inner.call(request)
    }
    /// Returns how many connections a dedicated instance dropped over a time range.
    #[inline]
    pub fn describe_instance_drop_connections(
        &self,
        request: DescribeInstanceDropConnectionsRequest,
    ) -> Call<'_, DescribeInstanceDropConnectionsRequest> {
        self.inner.call(request)
    }
    /// Returns how many packets a dedicated instance dropped over a time range.
    #[inline]
    pub fn describe_instance_drop_packet(
        &self,
        request: DescribeInstanceDropPacketRequest,
    ) -> Call<'_, DescribeInstanceDropPacketRequest> {
        self.inner.call(request)
    }
    /// Returns how HTTP status codes spread over the requests to a dedicated instance.
    #[inline]
    pub fn describe_instance_http_code(
        &self,
        request: DescribeInstanceHttpCodeRequest,
    ) -> Call<'_, DescribeInstanceHttpCodeRequest> {
        self.inner.call(request)
    }
    /// Returns the average latency of a dedicated instance over a time range.
    #[inline]
    pub fn describe_instance_latency(
        &self,
        request: DescribeInstanceLatencyRequest,
    ) -> Call<'_, DescribeInstanceLatencyRequest> {
        self.inner.call(request)
    }
    /// Returns how many new connections a dedicated instance accepted over a time range.
    #[inline]
    pub fn describe_instance_new_connections(
        &self,
        request: DescribeInstanceNewConnectionsRequest,
    ) -> Call<'_, DescribeInstanceNewConnectionsRequest> {
        self.inner.call(request)
    }
    /// Returns inbound and outbound packet counts of a dedicated instance over a time range.
    #[inline]
    pub fn describe_instance_packets(
        &self,
        request: DescribeInstancePacketsRequest,
    ) -> Call<'_, DescribeInstancePacketsRequest> {
        self.inner.call(request)
    }
    /// Returns how many requests a dedicated instance received over a time range.
    #[inline]
    pub fn describe_instance_qps(
        &self,
        request: DescribeInstanceQpsRequest,
    ) -> Call<'_, DescribeInstanceQpsRequest> {
        self.inner.call(request)
    }
    /// Returns the number of concurrent connections of a dedicated instance over a time range.
    #[inline]
    pub fn describe_instance_slb_connect(
        &self,
        request: DescribeInstanceSlbConnectRequest,
    ) -> Call<'_, DescribeInstanceSlbConnectRequest> {
        self.inner.call(request)
    }
    /// Returns request and response traffic of a dedicated instance over a time range.
    #[inline]
    pub fn describe_instance_traffic(
        &self,
        request: DescribeInstanceTrafficRequest,
    ) -> Call<'_, DescribeInstanceTrafficRequest> {
        self.inner.call(request)
    }
    /// Lists the shared and dedicated instances of a region in detail.
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the policies within an IP access control list page by page.
    #[inline]
    pub fn describe_ip_control_policy_items(
        &self,
        request: DescribeIpControlPolicyItemsRequest,
    ) -> Call<'_, DescribeIpControlPolicyItemsRequest> {
        self.inner.call(request)
    }
    /// Lists the custom IP access control lists page by page.
    #[inline]
    pub fn describe_ip_controls(
        &self,
        request: DescribeIpControlsRequest,
    ) -> Call<'_, DescribeIpControlsRequest> {
        self.inner.call(request)
    }
    /// Shows where API logs of a type are delivered to.
    #[inline]
    pub fn describe_log_config(
        &self,
        request: DescribeLogConfigRequest,
    ) -> Call<'_, DescribeLogConfigRequest> {
        self.inner.call(request)
    }
    /// Shows buyers how many calls are left in a Marketplace subscription.
    #[inline]
    pub fn describe_market_remains_quota(
        &self,
        request: DescribeMarketRemainsQuotaRequest,
    ) -> Call<'_, DescribeMarketRemainsQuotaRequest> {
        self.inner.call(request)
    }
    /// Lists the data models of an API group, filtered by name or tags.
    #[inline]
    pub fn describe_models(
        &self,
        request: DescribeModelsRequest,
    ) -> Call<'_, DescribeModelsRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs to which a plugin is bound.
    #[inline]
    pub fn describe_plugin_apis(
        &self,
        request: DescribePluginApisRequest,
    ) -> Call<'_, DescribePluginApisRequest> {
        self.inner.call(request)
    }
    /// Lists the API groups to which a plugin is bound.
    #[inline]
    pub fn describe_plugin_groups(
        &self,
        request: DescribePluginGroupsRequest,
    ) -> Call<'_, DescribePluginGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the plugin types that API Gateway supports, with their schemas.
    #[inline]
    pub fn describe_plugin_schemas(
        &self,
        request: DescribePluginSchemasRequest,
    ) -> Call<'_, DescribePluginSchemasRequest> {
        self.inner.call(request)
    }
    /// Lists templates from which plugins can be written.
    #[inline]
    pub fn describe_plugin_templates(
        &self,
        request: DescribePluginTemplatesRequest,
    ) -> Call<'_, DescribePluginTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists the plugins with their definitions, filtered by type, name, or tags.
    #[inline]
    pub fn describe_plugins(
        &self,
        request: DescribePluginsRequest,
    ) -> Call<'_, DescribePluginsRequest> {
        self.inner.call(request)
    }
    /// Lists the plugins bound to an API that runs in the given environment.
    #[inline]
    pub fn describe_plugins_by_api(
        &self,
        request: DescribePluginsByApiRequest,
    ) -> Call<'_, DescribePluginsByApiRequest> {
        self.inner.call(request)
    }
    /// Lists the plugins bound to an API group in an environment.
    #[inline]
    pub fn describe_plugins_by_group(
        &self,
        request: DescribePluginsByGroupRequest,
    ) -> Call<'_, DescribePluginsByGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one API group that was bought in Alibaba Cloud Marketplace.
    #[inline]
    pub fn describe_purchased_api_group(
        &self,
        request: DescribePurchasedApiGroupRequest,
    ) -> Call<'_, DescribePurchasedApiGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the API groups that were bought in Alibaba Cloud Marketplace.
    #[inline]
    pub fn describe_purchased_api_groups(
        &self,
        request: DescribePurchasedApiGroupsRequest,
    ) -> Call<'_, DescribePurchasedApiGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the APIs that were bought in Alibaba Cloud Marketplace.
    #[inline]
    pub fn describe_purchased_apis(
        &self,
        request: DescribePurchasedApisRequest,
    ) -> Call<'_, DescribePurchasedApisRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which API Gateway can be used.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists the backend signature keys, filtered by ID or name.
    #[inline]
    pub fn describe_signatures(
        &self,
        request: DescribeSignaturesRequest,
    ) -> Call<'_, DescribeSignaturesRequest> {
        self.inner.call(request)
    }
    /// Shows the backend signature key that is bound to an API.
    #[inline]
    pub fn describe_signatures_by_api(
        &self,
        request: DescribeSignaturesByApiRequest,
    ) -> Call<'_, DescribeSignaturesByApiRequest> {
        self.inner.call(request)
    }
    /// Counts the API Gateway resources that the account has in a region.
    #[inline]
    pub fn describe_summary_data(
        &self,
        request: DescribeSummaryDataRequest,
    ) -> Call<'_, DescribeSummaryDataRequest> {
        self.inner.call(request)
    }
    /// Lists the system parameters that API Gateway can pass to backends.
    #[inline]
    pub fn describe_system_parameters(
        &self,
        request: DescribeSystemParametersRequest,
    ) -> Call<'_, DescribeSystemParametersRequest> {
        self.inner.call(request)
    }
    /// Lists the custom throttling policies with their limits, filtered by API or group.
    #[inline]
    pub fn describe_traffic_controls(
        &self,
        request: DescribeTrafficControlsRequest,
    ) -> Call<'_, DescribeTrafficControlsRequest> {
        self.inner.call(request)
    }
    /// Shows the throttling policy that is bound to an API.
    #[inline]
    pub fn describe_traffic_controls_by_api(
        &self,
        request: DescribeTrafficControlsByApiRequest,
    ) -> Call<'_, DescribeTrafficControlsByApiRequest> {
        self.inner.call(request)
    }
    /// Shows the result of updating all deployed APIs after a change to their backend service.
    #[inline]
    pub fn describe_update_backend_task(
        &self,
        request: DescribeUpdateBackendTaskRequest,
    ) -> Call<'_, DescribeUpdateBackendTaskRequest> {
        self.inner.call(request)
    }
    /// Shows the progress of updating deployed APIs after a change to a VPC authorization.
    #[inline]
    pub fn describe_update_vpc_info_task(
        &self,
        request: DescribeUpdateVpcInfoTaskRequest,
    ) -> Call<'_, DescribeUpdateVpcInfoTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the VPC authorizations, filtered by VPC, instance, port, or tags.
    #[inline]
    pub fn describe_vpc_accesses(
        &self,
        request: DescribeVpcAccessesRequest,
    ) -> Call<'_, DescribeVpcAccessesRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region in which instances can be placed.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Undoes the binding of given APIs, per environment, to an API product.
    #[inline]
    pub fn detach_api_product(
        &self,
        request: DetachApiProductRequest,
    ) -> Call<'_, DetachApiProductRequest> {
        self.inner.call(request)
    }
    /// Unbinds a plugin from an API group in one environment.
    #[inline]
    pub fn detach_group_plugin(
        &self,
        request: DetachGroupPluginRequest,
    ) -> Call<'_, DetachGroupPluginRequest> {
        self.inner.call(request)
    }
    /// Unbinds a plugin from an API in one environment.
    #[inline]
    pub fn detach_plugin(
        &self,
        request: DetachPluginRequest,
    ) -> Call<'_, DetachPluginRequest> {
        self.inner.call(request)
    }
    /// Turns off access control on a dedicated instance.
    #[inline]
    pub fn disable_instance_access_control(
        &self,
        request: DisableInstanceAccessControlRequest,
    ) -> Call<'_, DisableInstanceAccessControlRequest> {
        self.inner.call(request)
    }
    /// Removes the association between a dedicated instance and internal domain names.
    #[inline]
    pub fn dissociate_instance_with_private_dns(
        &self,
        request: DissociateInstanceWithPrivateDNSRequest,
    ) -> Call<'_, DissociateInstanceWithPrivateDNSRequest> {
        self.inner.call(request)
    }
    /// Checks a Swagger definition for mistakes before it is imported.
    #[inline]
    pub fn dry_run_swagger(
        &self,
        request: DryRunSwaggerRequest,
    ) -> Call<'_, DryRunSwaggerRequest> {
        self.inner.call(request)
    }
    /// Applies an access control list to a dedicated instance as whitelist or blacklist.
    #[inline]
    pub fn enable_instance_access_control(
        &self,
        request: EnableInstanceAccessControlRequest,
    ) -> Call<'_, EnableInstanceAccessControlRequest> {
        self.inner.call(request)
    }
    /// Exports API definitions as an OpenAPI Specification document.
    #[inline]
    pub fn export_oas(&self, request: ExportOASRequest) -> Call<'_, ExportOASRequest> {
        self.inner.call(request)
    }
    /// Imports APIs from an OpenAPI Specification document, with a dry run unless it is skipped.
    #[inline]
    pub fn import_oas(&self, request: ImportOASRequest) -> Call<'_, ImportOASRequest> {
        self.inner.call(request)
    }
    /// Creates APIs from text that follows Alibaba Cloud's Swagger extension, with optional dry run.
    #[inline]
    pub fn import_swagger(
        &self,
        request: ImportSwaggerRequest,
    ) -> Call<'_, ImportSwaggerRequest> {
        self.inner.call(request)
    }
    /// Lists internal domain name resolutions, filtered by domain and type.
    #[inline]
    pub fn list_private_dns(
        &self,
        request: ListPrivateDNSRequest,
    ) -> Call<'_, ListPrivateDNSRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which API Gateway resources.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Replaces the draft definition of an API; the deployed version stays until redeployment.
    #[inline]
    pub fn modify_api(&self, request: ModifyApiRequest) -> Call<'_, ModifyApiRequest> {
        self.inner.call(request)
    }
    /// Changes single settings of an API's draft; parameters that are left out stay as they are.
    #[inline]
    pub fn modify_api_configuration(
        &self,
        request: ModifyApiConfigurationRequest,
    ) -> Call<'_, ModifyApiConfigurationRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, or base path of an API group.
    #[inline]
    pub fn modify_api_group(
        &self,
        request: ModifyApiGroupRequest,
    ) -> Call<'_, ModifyApiGroupRequest> {
        self.inner.call(request)
    }
    /// Moves an API group to another instance.
    #[inline]
    pub fn modify_api_group_instance(
        &self,
        request: ModifyApiGroupInstanceRequest,
    ) -> Call<'_, ModifyApiGroupInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes the network policy of an API group, such as Internet and VPC access.
    #[inline]
    pub fn modify_api_group_network_policy(
        &self,
        request: ModifyApiGroupNetworkPolicyRequest,
    ) -> Call<'_, ModifyApiGroupNetworkPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets the whitelist of VPCs from which an API group may be called.
    #[inline]
    pub fn modify_api_group_vpc_whitelist(
        &self,
        request: ModifyApiGroupVpcWhitelistRequest,
    ) -> Call<'_, ModifyApiGroupVpcWhitelistRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, or disabled state of an app.
    #[inline]
    pub fn modify_app(&self, request: ModifyAppRequest) -> Call<'_, ModifyAppRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of a backend service, but not its type.
    #[inline]
    pub fn modify_backend(
        &self,
        request: ModifyBackendRequest,
    ) -> Call<'_, ModifyBackendRequest> {
        self.inner.call(request)
    }
    /// Changes a backend service in one environment, which also updates the deployed APIs that use it.
    #[inline]
    pub fn modify_backend_model(
        &self,
        request: ModifyBackendModelRequest,
    ) -> Call<'_, ModifyBackendModelRequest> {
        self.inner.call(request)
    }
    /// Changes the name of a custom dataset.
    #[inline]
    pub fn modify_dataset(
        &self,
        request: ModifyDatasetRequest,
    ) -> Call<'_, ModifyDatasetRequest> {
        self.inner.call(request)
    }
    /// Changes expiration time and description of a dataset entry, but not its value.
    #[inline]
    pub fn modify_dataset_item(
        &self,
        request: ModifyDatasetItemRequest,
    ) -> Call<'_, ModifyDatasetItemRequest> {
        self.inner.call(request)
    }
    /// Changes attributes of an instance, such as name, HTTPS policy, and maintenance window.
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<'_, ModifyInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Upgrades or downgrades the specification of an instance.
    #[inline]
    pub fn modify_instance_spec(
        &self,
        request: ModifyInstanceSpecRequest,
    ) -> Call<'_, ModifyInstanceSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the VPC that an instance is connected to, on behalf of the console.
    #[inline]
    pub fn modify_instance_vpc_attribute_for_console(
        &self,
        request: ModifyInstanceVpcAttributeForConsoleRequest,
    ) -> Call<'_, ModifyInstanceVpcAttributeForConsoleRequest> {
        self.inner.call(request)
    }
    /// Turns the internal VPC domain name of an API group on or off.
    #[inline]
    pub fn modify_intranet_domain_policy(
        &self,
        request: ModifyIntranetDomainPolicyRequest,
    ) -> Call<'_, ModifyIntranetDomainPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes name and description of an IP access control list.
    #[inline]
    pub fn modify_ip_control(
        &self,
        request: ModifyIpControlRequest,
    ) -> Call<'_, ModifyIpControlRequest> {
        self.inner.call(request)
    }
    /// Changes one policy within an IP access control list.
    #[inline]
    pub fn modify_ip_control_policy_item(
        &self,
        request: ModifyIpControlPolicyItemRequest,
    ) -> Call<'_, ModifyIpControlPolicyItemRequest> {
        self.inner.call(request)
    }
    /// Changes the Simple Log Service project and Logstore that logs of a type go to.
    #[inline]
    pub fn modify_log_config(
        &self,
        request: ModifyLogConfigRequest,
    ) -> Call<'_, ModifyLogConfigRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, or schema of a data model in an API group.
    #[inline]
    pub fn modify_model(
        &self,
        request: ModifyModelRequest,
    ) -> Call<'_, ModifyModelRequest> {
        self.inner.call(request)
    }
    /// Changes name, definition, or description of a plugin.
    #[inline]
    pub fn modify_plugin(
        &self,
        request: ModifyPluginRequest,
    ) -> Call<'_, ModifyPluginRequest> {
        self.inner.call(request)
    }
    /// Changes a backend signature key, including its key and secret.
    #[inline]
    pub fn modify_signature(
        &self,
        request: ModifySignatureRequest,
    ) -> Call<'_, ModifySignatureRequest> {
        self.inner.call(request)
    }
    /// Changes name, time unit, and limits of a throttling policy.
    #[inline]
    pub fn modify_traffic_control(
        &self,
        request: ModifyTrafficControlRequest,
    ) -> Call<'_, ModifyTrafficControlRequest> {
        self.inner.call(request)
    }
    /// Changes a VPC authorization and updates the APIs that use it.
    #[inline]
    pub fn modify_vpc_access_and_update_apis(
        &self,
        request: ModifyVpcAccessAndUpdateApisRequest,
    ) -> Call<'_, ModifyVpcAccessAndUpdateApisRequest> {
        self.inner.call(request)
    }
    /// Activates the API Gateway service for the account.
    #[inline]
    pub fn open_api_gateway_service(
        &self,
        request: OpenApiGatewayServiceRequest,
    ) -> Call<'_, OpenApiGatewayServiceRequest> {
        self.inner.call(request)
    }
    /// Returns the log of a request by its log ID.
    #[inline]
    pub fn query_request_logs(
        &self,
        request: QueryRequestLogsRequest,
    ) -> Call<'_, QueryRequestLogsRequest> {
        self.inner.call(request)
    }
    /// Brings a custom domain name back into service, once the reason for its abnormal state is gone.
    #[inline]
    pub fn reactivate_domain(
        &self,
        request: ReactivateDomainRequest,
    ) -> Call<'_, ReactivateDomainRequest> {
        self.inner.call(request)
    }
    /// Removes IP entries from an access control list for dedicated instances.
    #[inline]
    pub fn remove_access_control_list_entry(
        &self,
        request: RemoveAccessControlListEntryRequest,
    ) -> Call<'_, RemoveAccessControlListEntryRequest> {
        self.inner.call(request)
    }
    /// Takes an app's authorization for several API products away.
    #[inline]
    pub fn remove_api_products_authorities(
        &self,
        request: RemoveApiProductsAuthoritiesRequest,
    ) -> Call<'_, RemoveApiProductsAuthoritiesRequest> {
        self.inner.call(request)
    }
    /// Takes one app's authorization for several APIs away.
    #[inline]
    pub fn remove_apis_authorities(
        &self,
        request: RemoveApisAuthoritiesRequest,
    ) -> Call<'_, RemoveApisAuthoritiesRequest> {
        self.inner.call(request)
    }
    /// Takes the authorization for one API away from several apps.
    #[inline]
    pub fn remove_apps_authorities(
        &self,
        request: RemoveAppsAuthoritiesRequest,
    ) -> Call<'_, RemoveAppsAuthoritiesRequest> {
        self.inner.call(request)
    }
    /// Unbinds an IP access control list from APIs.
    #[inline]
    pub fn remove_ip_control_apis(
        &self,
        request: RemoveIpControlApisRequest,
    ) -> Call<'_, RemoveIpControlApisRequest> {
        self.inner.call(request)
    }
    /// Removes one or more policies from an IP access control list.
    #[inline]
    pub fn remove_ip_control_policy_item(
        &self,
        request: RemoveIpControlPolicyItemRequest,
    ) -> Call<'_, RemoveIpControlPolicyItemRequest> {
        self.inner.call(request)
    }
    /// Unbinds a backend signature key from APIs.
    #[inline]
    pub fn remove_signature_apis(
        &self,
        request: RemoveSignatureApisRequest,
    ) -> Call<'_, RemoveSignatureApisRequest> {
        self.inner.call(request)
    }
    /// Unbinds a throttling policy from APIs.
    #[inline]
    pub fn remove_traffic_control_apis(
        &self,
        request: RemoveTrafficControlApisRequest,
    ) -> Call<'_, RemoveTrafficControlApisRequest> {
        self.inner.call(request)
    }
    /// Deletes a VPC authorization but leaves the APIs that use it online.
    #[inline]
    pub fn remove_vpc_access(
        &self,
        request: RemoveVpcAccessRequest,
    ) -> Call<'_, RemoveVpcAccessRequest> {
        self.inner.call(request)
    }
    /// Deletes a VPC authorization and takes the deployed APIs that use it offline.
    #[inline]
    pub fn remove_vpc_access_and_abolish_apis(
        &self,
        request: RemoveVpcAccessAndAbolishApisRequest,
    ) -> Call<'_, RemoveVpcAccessAndAbolishApisRequest> {
        self.inner.call(request)
    }
    /// Replaces an AppCode by a new one; an account can do this once per minute.
    #[inline]
    pub fn reset_app_code(
        &self,
        request: ResetAppCodeRequest,
    ) -> Call<'_, ResetAppCodeRequest> {
        self.inner.call(request)
    }
    /// Replaces the AppSecret, and optionally the AppKey, of an app.
    #[inline]
    pub fn reset_app_secret(
        &self,
        request: ResetAppSecretRequest,
    ) -> Call<'_, ResetAppSecretRequest> {
        self.inner.call(request)
    }
    /// Generates an SDK with all APIs that an application may call.
    #[inline]
    pub fn sdk_generate_by_app(
        &self,
        request: SdkGenerateByAppRequest,
    ) -> Call<'_, SdkGenerateByAppRequest> {
        self.inner.call(request)
    }
    /// Generates an SDK with the APIs of the region that an application may call.
    #[inline]
    pub fn sdk_generate_by_app_for_region(
        &self,
        request: SdkGenerateByAppForRegionRequest,
    ) -> Call<'_, SdkGenerateByAppForRegionRequest> {
        self.inner.call(request)
    }
    /// Generates an SDK with the APIs of one group.
    #[inline]
    pub fn sdk_generate_by_group(
        &self,
        request: SdkGenerateByGroupRequest,
    ) -> Call<'_, SdkGenerateByGroupRequest> {
        self.inner.call(request)
    }
    /// Renames an access control list for dedicated instances.
    #[inline]
    pub fn set_access_control_list_attribute(
        &self,
        request: SetAccessControlListAttributeRequest,
    ) -> Call<'_, SetAccessControlListAttributeRequest> {
        self.inner.call(request)
    }
    /// Authorizes one app to use several API products, optionally until a given time.
    #[inline]
    pub fn set_api_products_authorities(
        &self,
        request: SetApiProductsAuthoritiesRequest,
    ) -> Call<'_, SetApiProductsAuthoritiesRequest> {
        self.inner.call(request)
    }
    /// Authorizes one app to call several APIs, optionally until a given time.
    #[inline]
    pub fn set_apis_authorities(
        &self,
        request: SetApisAuthoritiesRequest,
    ) -> Call<'_, SetApisAuthoritiesRequest> {
        self.inner.call(request)
    }
    /// Authorizes several apps to use one API product, optionally until a given time.
    #[inline]
    pub fn set_apps_auth_to_api_product(
        &self,
        request: SetAppsAuthToApiProductRequest,
    ) -> Call<'_, SetAppsAuthToApiProductRequest> {
        self.inner.call(request)
    }
    /// Authorizes several apps to call one API, optionally until a given time.
    #[inline]
    pub fn set_apps_authorities(
        &self,
        request: SetAppsAuthoritiesRequest,
    ) -> Call<'_, SetAppsAuthoritiesRequest> {
        self.inner.call(request)
    }
    /// Binds a custom domain name to an API group.
    #[inline]
    pub fn set_domain(&self, request: SetDomainRequest) -> Call<'_, SetDomainRequest> {
        self.inner.call(request)
    }
    /// Uploads an SSL certificate for a custom domain name of an API group.
    #[inline]
    pub fn set_domain_certificate(
        &self,
        request: SetDomainCertificateRequest,
    ) -> Call<'_, SetDomainCertificateRequest> {
        self.inner.call(request)
    }
    /// Turns WebSocket support on or off for a custom domain name.
    #[inline]
    pub fn set_domain_web_socket_status(
        &self,
        request: SetDomainWebSocketStatusRequest,
    ) -> Call<'_, SetDomainWebSocketStatusRequest> {
        self.inner.call(request)
    }
    /// Binds an IP access control list to APIs in one environment.
    #[inline]
    pub fn set_ip_control_apis(
        &self,
        request: SetIpControlApisRequest,
    ) -> Call<'_, SetIpControlApisRequest> {
        self.inner.call(request)
    }
    /// Binds a backend signature key to APIs in one environment.
    #[inline]
    pub fn set_signature_apis(
        &self,
        request: SetSignatureApisRequest,
    ) -> Call<'_, SetSignatureApisRequest> {
        self.inner.call(request)
    }
    /// Binds a throttling policy to APIs in one environment.
    #[inline]
    pub fn set_traffic_control_apis(
        &self,
        request: SetTrafficControlApisRequest,
    ) -> Call<'_, SetTrafficControlApisRequest> {
        self.inner.call(request)
    }
    /// Authorizes API Gateway to reach an instance and port inside a VPC.
    #[inline]
    pub fn set_vpc_access(
        &self,
        request: SetVpcAccessRequest,
    ) -> Call<'_, SetVpcAccessRequest> {
        self.inner.call(request)
    }
    /// Sets the patterns of a wildcard domain name that is bound to an API group.
    #[inline]
    pub fn set_wildcard_domain_patterns(
        &self,
        request: SetWildcardDomainPatternsRequest,
    ) -> Call<'_, SetWildcardDomainPatternsRequest> {
        self.inner.call(request)
    }
    /// Replaces the running definition of an API in an environment by a historical version.
    #[inline]
    pub fn switch_api(&self, request: SwitchApiRequest) -> Call<'_, SwitchApiRequest> {
        self.inner.call(request)
    }
    /// Puts tags on API Gateway resources of one type.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from API Gateway resources of one type.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the records of an internal domain name resolution.
    #[inline]
    pub fn update_private_dns(
        &self,
        request: UpdatePrivateDNSRequest,
    ) -> Call<'_, UpdatePrivateDNSRequest> {
        self.inner.call(request)
    }
    /// Tests whether API Gateway can reach the instance and port of a VPC authorization.
    #[inline]
    pub fn validate_vpc_connectivity(
        &self,
        request: ValidateVpcConnectivityRequest,
    ) -> Call<'_, ValidateVpcConnectivityRequest> {
        self.inner.call(request)
    }
}
