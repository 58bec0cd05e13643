// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which clusters or gateways bear which tags.
//! - [`TagResources`](mod@tag_resources): Puts tags on clusters or gateways.
//! - [`UntagResources`](mod@untag_resources): Takes tags off clusters or gateways.
//!
//! ## Migration tasks
//!
//! - [`AddMigrationTask`](mod@add_migration_task): Creates a task that moves a self-managed registry to a cluster in the cloud.
//! - [`DeleteMigrationTask`](mod@delete_migration_task): Deletes a task that migrates a self-managed registry to the cloud.
//! - [`ListMigrationTask`](mod@list_migration_task): Lists the tasks that migrate registries to the cloud.
//! - [`UpdateMigrationTask`](mod@update_migration_task): Changes a task that migrates a registry to the cloud.
//!
//! ## Risk assessment
//!
//! - [`ListClusterHealthCheckTask`](mod@list_cluster_health_check_task): Lists past risk assessments of a cluster, with what they found.
//! - [`OrderClusterHealthCheckRiskNotice`](mod@order_cluster_health_check_risk_notice): Subscribes to notifications about a health risk of a cluster, or mutes them.
//! - [`PutClusterHealthCheckTask`](mod@put_cluster_health_check_task): Starts a risk assessment of a cluster.
//!
//! ## Nacos configurations
//!
//! - [`CloneNacosConfig`](mod@clone_nacos_config): Copies configurations of a Nacos namespace into another namespace, with a policy for those that exist already.
//! - [`CreateNacosConfig`](mod@create_nacos_config): Creates a configuration in a Nacos namespace, with content, group and type.
//! - [`DeleteNacosConfig`](mod@delete_nacos_config): Deletes a configuration, or its trial version, from a Nacos namespace.
//! - [`DeleteNacosConfigs`](mod@delete_nacos_configs): Deletes several configurations of a Nacos namespace with one call.
//! - [`ExportNacosConfig`](mod@export_nacos_config): Exports configurations of a Nacos namespace to a file and returns where it lies.
//! - [`GetImportFileUrl`](mod@get_import_file_url): Returns the address to upload a file to that `ImportNacosConfig` then reads.
//! - [`GetNacosConfig`](mod@get_nacos_config): Returns a configuration of a Nacos namespace with its content.
//! - [`GetNacosHistoryConfig`](mod@get_nacos_history_config): Returns one earlier version of a Nacos configuration.
//! - [`ImportNacosConfig`](mod@import_nacos_config): Imports configurations from an uploaded file into a Nacos namespace.
//! - [`ListConfigTrack`](mod@list_config_track): Lists when a Nacos configuration was pushed to or fetched by clients.
//! - [`ListListenersByConfig`](mod@list_listeners_by_config): Lists the clients that are subscribed to a Nacos configuration.
//! - [`ListListenersByIp`](mod@list_listeners_by_ip): Lists the Nacos configurations that a client is subscribed to, by its address.
//! - [`ListNacosConfigs`](mod@list_nacos_configs): Lists the configurations in a Nacos namespace.
//! - [`ListNacosHistoryConfigs`](mod@list_nacos_history_configs): Lists the earlier versions of a Nacos configuration.
//! - [`UpdateNacosConfig`](mod@update_nacos_config): Changes the content or the trial clients of a Nacos configuration.
//!
//! ## Nacos services
//!
//! - [`CreateNacosInstance`](mod@create_nacos_instance): Registers an instance of a service in a Nacos cluster.
//! - [`CreateNacosService`](mod@create_nacos_service): Creates a service in a Nacos namespace, for instances to register under.
//! - [`DeleteNacosInstance`](mod@delete_nacos_instance): Takes a persistent instance of a service out of a Nacos registry, so that callers find it no more.
//! - [`DeleteNacosService`](mod@delete_nacos_service): Deletes a service from a Nacos registry; its name can no longer be resolved.
//! - [`GetServiceListeners`](mod@get_service_listeners): Lists the clients that are subscribed to a Nacos service.
//! - [`ListAnsInstances`](mod@list_ans_instances): Lists the instances that are registered for a Nacos service.
//! - [`ListAnsServiceClusters`](mod@list_ans_service_clusters): Lists the clusters of a Nacos service, with health checks.
//! - [`ListAnsServices`](mod@list_ans_services): Lists the services in a Nacos namespace, with counts of their instances.
//! - [`ListNamingTrack`](mod@list_naming_track): Lists when changes of a Nacos service were pushed to clients, and how long it took.
//! - [`UpdateNacosCluster`](mod@update_nacos_cluster): Changes the health checks of a Nacos service's cluster.
//! - [`UpdateNacosInstance`](mod@update_nacos_instance): Changes an instance that is registered in Nacos, such as its weight or labels.
//! - [`UpdateNacosService`](mod@update_nacos_service): Changes a service in Nacos, such as its protection threshold.
//!
//! ## Eureka services
//!
//! - [`ListEurekaInstances`](mod@list_eureka_instances): Lists the instances that are registered for a Eureka service.
//! - [`ListEurekaServices`](mod@list_eureka_services): Lists the services in a Eureka cluster.
//!
//! ## Monitoring
//!
//! - [`QueryMonitor`](mod@query_monitor): Returns a monitored figure of a cluster over a period.
//!
//! ## Public IP whitelists
//!
//! - [`UpdateAcl`](mod@update_acl): Replaces the whitelist of addresses that may reach a cluster.
//!
//! ## Clusters
//!
//! - [`CreateCluster`](mod@create_cluster): Buys a registry and configuration cluster with Nacos, ZooKeeper or Eureka; this costs money.
//! - [`DeleteCluster`](mod@delete_cluster): Releases a registry and configuration cluster with everything stored in it.
//! - [`GetImage`](mod@get_image): Tells which engine version a cluster runs and up to which one it can be upgraded.
//! - [`GetMseFeatureSwitch`](mod@get_mse_feature_switch): Tells which optional features are switched on for the account.
//! - [`ListClusterConnectionTypes`](mod@list_cluster_connection_types): Lists the ways in which a new cluster can be connected.
//! - [`ListClusterTypes`](mod@list_cluster_types): Lists the engines that a cluster can be bought with.
//! - [`ListClusterVersions`](mod@list_cluster_versions): Lists the engine versions that a cluster can be bought with.
//! - [`ListClusters`](mod@list_clusters): Lists the registry and configuration clusters of the account.
//! - [`ListInstanceCount`](mod@list_instance_count): Lists the numbers of nodes that a cluster can be bought with.
//! - [`QueryBusinessLocations`](mod@query_business_locations): Lists the regions in which the service can be used.
//! - [`QueryClusterDetail`](mod@query_cluster_detail): Returns a cluster with its nodes, addresses and billing.
//! - [`QueryClusterDiskSpecification`](mod@query_cluster_disk_specification): Tells which disk sizes a cluster can be bought with.
//! - [`QueryClusterInfo`](mod@query_cluster_info): Returns the facts of a cluster that do not change while it runs.
//! - [`QueryClusterSpecification`](mod@query_cluster_specification): Lists the sizes of node that a cluster can be bought with.
//! - [`QueryConfig`](mod@query_config): Returns the settings of a cluster's engine and which features its version offers.
//! - [`QueryInstancesInfo`](mod@query_instances_info): Returns the nodes of a cluster as they run now.
//! - [`QuerySlbSpec`](mod@query_slb_spec): Lists the sizes of load balancer that a gateway can be bought with.
//! - [`RestartCluster`](mod@restart_cluster): Restarts a cluster or some of its nodes, which then cannot be used for a while.
//! - [`RetryCluster`](mod@retry_cluster): Tries again to set up a cluster whose creation timed out.
//! - [`UpdateCluster`](mod@update_cluster): Changes the name or the maintenance window of a cluster.
//! - [`UpdateClusterSpec`](mod@update_cluster_spec): Changes the size or the number of nodes of a cluster, and with it the price.
//! - [`UpdateConfig`](mod@update_config): Changes the engine settings of a cluster; some take effect after a restart only.
//! - [`UpdateImage`](mod@update_image): Upgrades the engine of a cluster to a version that `GetImage` offers.
//! - [`UpgradeCluster`](mod@upgrade_cluster): Takes the engine of a cluster to a newer version.
//!
//! ## Namespaces
//!
//! - [`CreateEngineNamespace`](mod@create_engine_namespace): Creates a namespace in a Nacos cluster, to keep services and configurations apart.
//! - [`DeleteEngineNamespace`](mod@delete_engine_namespace): Deletes a namespace of a Nacos cluster, by its ID.
//! - [`GetEngineNamepace`](mod@get_engine_namepace): Returns one namespace of a Nacos cluster with its quota and use.
//! - [`ListEngineNamespaces`](mod@list_engine_namespaces): Lists the namespaces of a Nacos cluster.
//! - [`UpdateEngineNamespace`](mod@update_engine_namespace): Changes the name, the note or the quota of a Nacos namespace.
//!
//! ## ZooKeeper data nodes
//!
//! - [`CreateZnode`](mod@create_znode): Creates a data node in a ZooKeeper cluster.
//! - [`DeleteZnode`](mod@delete_znode): Deletes a data node of a ZooKeeper cluster, by its path.
//! - [`ExportZookeeperData`](mod@export_zookeeper_data): Starts a task that exports the data of a ZooKeeper cluster; only one runs at a time.
//! - [`GetZookeeperDataImportUrl`](mod@get_zookeeper_data_import_url): Returns the address to upload a file to that `ImportZookeeperData` then reads.
//! - [`ImportZookeeperData`](mod@import_zookeeper_data): Starts loading an uploaded file into a ZooKeeper cluster; all data in the cluster is lost.
//! - [`ListExportZookeeperData`](mod@list_export_zookeeper_data): Lists past tasks that exported ZooKeeper data.
//! - [`ListZkTrack`](mod@list_zk_track): Lists the operations of clients on a ZooKeeper cluster.
//! - [`ListZnodeChildren`](mod@list_znode_children): Lists the data nodes below a node of a ZooKeeper cluster.
//! - [`QueryZnodeDetail`](mod@query_znode_detail): Returns a data node of a ZooKeeper cluster with its content.
//! - [`UpdateZnode`](mod@update_znode): Changes the content of a data node in a ZooKeeper cluster.
//!
//! ## Traffic protection
//!
//! - [`BindSentinelBlockFallbackDefinition`](mod@bind_sentinel_block_fallback_definition): Binds a fallback behavior to interfaces, which return it when calls are blocked.
//! - [`CreateCircuitBreakerRule`](mod@create_circuit_breaker_rule): Creates a rule that cuts off calls to an interface when too many are slow or fail.
//! - [`CreateFlowRule`](mod@create_flow_rule): Creates a rule that limits how often an interface of an application is called.
//! - [`CreateIsolationRule`](mod@create_isolation_rule): Creates a rule that limits how many calls to an interface run at once.
//! - [`DeleteCircuitBreakerRules`](mod@delete_circuit_breaker_rules): Deletes circuit breaking rules of an application; its calls are no longer cut off by them.
//! - [`DeleteFlowRules`](mod@delete_flow_rules): Deletes traffic shaping rules of an application, which is then no longer limited by them.
//! - [`DeleteIsolationRules`](mod@delete_isolation_rules): Deletes isolation rules of an application, which then has no bound on simultaneous calls from them.
//! - [`ListCircuitBreakerRules`](mod@list_circuit_breaker_rules): Lists the circuit breaking rules of an application.
//! - [`ListFlowRules`](mod@list_flow_rules): Lists the traffic shaping rules of an application.
//! - [`ListIsolationRules`](mod@list_isolation_rules): Lists the isolation rules of an application.
//! - [`ListSentinelBlockFallbackDefinitions`](mod@list_sentinel_block_fallback_definitions): Lists the fallback behaviors that were defined for an application.
//! - [`UpdateCircuitBreakerRule`](mod@update_circuit_breaker_rule): Changes a circuit breaking rule of an application.
//! - [`UpdateFlowRule`](mod@update_flow_rule): Changes a traffic shaping rule of an application.
//! - [`UpdateIsolationRule`](mod@update_isolation_rule): Changes an isolation rule of an application.
//!
//! ## Service authentication
//!
//! - [`AddAuthPolicy`](mod@add_auth_policy): Creates a rule that says which applications may call which interfaces of a service.
//! - [`ListAuthPolicy`](mod@list_auth_policy): Lists the rules that say which applications may call which interfaces.
//! - [`RemoveAuthPolicy`](mod@remove_auth_policy): Deletes a rule that says which applications may call which interfaces.
//! - [`UpdateAuthPolicy`](mod@update_auth_policy): Changes a rule that says which applications may call which interfaces.
//!
//! ## Service queries
//!
//! - [`GetServiceList`](mod@get_service_list): Lists the services that applications under governance offer, with their methods.
//! - [`GetServiceListPage`](mod@get_service_list_page): Lists services of applications under governance, page by page.
//! - [`GetServiceMethodPage`](mod@get_service_method_page): Lists the interfaces that a service offers, page by page.
//!
//! ## End-to-end canary releases
//!
//! - [`CreateOrUpdateSwimmingLane`](mod@create_or_update_swimming_lane): Creates a lane for gray releases along the chain of calls, or changes an existing one.
//! - [`CreateOrUpdateSwimmingLaneGroup`](mod@create_or_update_swimming_lane_group): Creates a group of lanes with its entry and applications, or changes an existing one.
//! - [`DeleteSwimmingLane`](mod@delete_swimming_lane): Deletes a lane; requests marked for it take the baseline again.
//! - [`DeleteSwimmingLaneGroup`](mod@delete_swimming_lane_group): Deletes a group of lanes, by its ID in a governance namespace.
//! - [`GetTagsBySwimmingLaneGroupId`](mod@get_tags_by_swimming_lane_group_id): Lists the tags that nodes in a group of lanes carry.
//! - [`ListAppBySwimmingLaneGroupTag`](mod@list_app_by_swimming_lane_group_tag): Lists the applications in a group of lanes that carry a tag.
//! - [`ListAppBySwimmingLaneGroupTags`](mod@list_app_by_swimming_lane_group_tags): Lists the applications in a group of lanes that carry certain tags.
//! - [`QueryAllSwimmingLane`](mod@query_all_swimming_lane): Lists the lanes of a group.
//! - [`QueryAllSwimmingLaneGroup`](mod@query_all_swimming_lane_group): Lists the groups of lanes in a namespace.
//! - [`QuerySwimmingLaneById`](mod@query_swimming_lane_by_id): Returns one lane by its number.
//!
//! ## Graceful start and shutdown
//!
//! - [`FetchLosslessRuleList`](mod@fetch_lossless_rule_list): Lists the rules by which applications go online and offline without losing requests.
//! - [`GetLosslessRuleByApp`](mod@get_lossless_rule_by_app): Returns the rule by which an application goes online and offline without losing requests.
//! - [`ModifyLosslessRule`](mod@modify_lossless_rule): Changes how an application goes online and offline without losing requests.
//!
//! ## Applications
//!
//! - [`CreateApplication`](mod@create_application): Registers an application for microservice governance.
//! - [`CreateMseServiceApplication`](mod@create_mse_service_application): Registers an application for microservice governance in one of its namespaces.
//! - [`GetApplicationList`](mod@get_application_list): Lists the applications under governance in a region.
//! - [`GetOverview`](mod@get_overview): Returns figures that sum up microservice governance in a region.
//! - [`RemoveApplication`](mod@remove_application): Removes an application from microservice governance.
//!
//! ## Kubernetes cluster governance
//!
//! - [`GetGovernanceKubernetesCluster`](mod@get_governance_kubernetes_cluster): Returns a Kubernetes cluster that is connected to microservice governance.
//! - [`ModifyGovernanceKubernetesCluster`](mod@modify_governance_kubernetes_cluster): Changes the governance settings of a connected Kubernetes cluster.
//! - [`QueryGovernanceKubernetesCluster`](mod@query_governance_kubernetes_cluster): Lists the Kubernetes clusters that are connected to microservice governance.
//!
//! ## Tag-based routing
//!
//! - [`ApplyTagPolicies`](mod@apply_tag_policies): Changes the rules by which requests are routed to tagged nodes of an application.
//! - [`ListApplicationsWithTagRules`](mod@list_applications_with_tag_rules): Lists applications with the rules by which requests go to tagged nodes.
//!
//! ## Message canary releases
//!
//! - [`GetAppMessageQueueRoute`](mod@get_app_message_queue_route): Returns how messages of an application are kept to their lanes.
//! - [`UpdateMessageQueueRoute`](mod@update_message_queue_route): Changes how messages of an application are kept to their lanes.
//!
//! ## Mock rules
//!
//! - [`AddMockRule`](mod@add_mock_rule): Creates a rule by which calls between applications get a mocked response.
//!
//! ## Gateway plug-ins
//!
//! - [`GetPluginConfig`](mod@get_plugin_config): Returns a plugin of a gateway with its configurations.
//! - [`GetPlugins`](mod@get_plugins): Lists the plugins that a gateway can use.
//! - [`UpdatePluginConfig`](mod@update_plugin_config): Changes a plugin configuration of a gateway.
//!
//! ## Gateway domains and certificates
//!
//! - [`AddGatewayDomain`](mod@add_gateway_domain): Adds a domain name to a gateway, with a certificate for HTTPS if wanted.
//! - [`AddSSLCert`](mod@add_ssl_cert): Ties a certificate to a domain name of a gateway.
//! - [`DeleteGatewayDomain`](mod@delete_gateway_domain): Takes a domain name off a gateway, which then no longer serves it.
//! - [`GetGatewayDomainDetail`](mod@get_gateway_domain_detail): Returns a domain name of a gateway with its certificate and TLS settings.
//! - [`ListGatewayDomain`](mod@list_gateway_domain): Lists the domain names of a gateway.
//! - [`ListSSLCert`](mod@list_ssl_cert): Lists the certificates that domain names of a gateway can use.
//! - [`UpdateGatewayDomain`](mod@update_gateway_domain): Changes the certificate or the TLS settings of a gateway's domain name.
//! - [`UpdateSSLCert`](mod@update_ssl_cert): Gives domain names of a gateway another certificate.
//!
//! ## Gateways
//!
//! - [`AddGateway`](mod@add_gateway): Buys a cloud-native gateway, traditional or serverless, along with its load balancer if wanted.
//! - [`AddGatewaySlb`](mod@add_gateway_slb): Puts an existing load balancer in front of a gateway.
//! - [`AddSecurityGroupRule`](mod@add_security_group_rule): Adds a rule to a security group, so that the gateway reaches the services behind it.
//! - [`DeleteGateway`](mod@delete_gateway): Deletes a cloud-native gateway, and its load balancer too if the call says so.
//! - [`DeleteGatewaySlb`](mod@delete_gateway_slb): Detaches a load balancer from a gateway, and deletes it as well if the call says so.
//! - [`DeleteSecurityGroupRule`](mod@delete_security_group_rule): Deletes a security group rule that a gateway was let in by, and dependent rules if asked for.
//! - [`GetGateway`](mod@get_gateway): Returns the basic facts of a gateway, such as its network, size and logging.
//! - [`GetGatewayOption`](mod@get_gateway_option): Returns the gateway-wide switches, such as for logs and tracing.
//! - [`ListGateway`](mod@list_gateway): Lists the cloud-native gateways of the account.
//! - [`ListGatewaySlb`](mod@list_gateway_slb): Lists the load balancers in front of a gateway.
//! - [`ListGatewayZone`](mod@list_gateway_zone): Lists the zones in which gateways can be made.
//! - [`ListSecurityGroup`](mod@list_security_group): Lists the security groups that a gateway could be let in by.
//! - [`ListSecurityGroupRule`](mod@list_security_group_rule): Lists the security group rules that a gateway has added.
//! - [`QueryGatewayRegion`](mod@query_gateway_region): Lists the regions in which gateways can be made.
//! - [`QueryGatewayType`](mod@query_gateway_type): Lists the types of gateway that can be made.
//! - [`SelectGatewaySlb`](mod@select_gateway_slb): Lists load balancers of the account that a gateway could use, those running and without listeners.
//! - [`UpdateGatewayName`](mod@update_gateway_name): Gives a gateway another name for people.
//! - [`UpdateGatewayOption`](mod@update_gateway_option): Changes gateway-wide switches, such as for logs and tracing.
//! - [`UpdateGatewaySpec`](mod@update_gateway_spec): Changes the size or the number of nodes of a gateway, and with it the price.
//!
//! ## Gateway services
//!
//! - [`AddGatewayServiceVersion`](mod@add_gateway_service_version): Defines a version of a gateway service by the labels that its nodes carry.
//! - [`AddServiceSource`](mod@add_service_source): Makes a registry or a Kubernetes cluster a source of services for a gateway.
//! - [`DeleteGatewayService`](mod@delete_gateway_service): Removes a service from a gateway, which can no longer forward requests to it.
//! - [`DeleteGatewayServiceVersion`](mod@delete_gateway_service_version): Deletes one version of a gateway service; its nodes stay.
//! - [`DeleteServiceSource`](mod@delete_service_source): Deletes a service source of a gateway, such as a registry or a Kubernetes cluster.
//! - [`GetGatewayServiceDetail`](mod@get_gateway_service_detail): Returns a service of a gateway with its versions and traffic policy.
//! - [`GetKubernetesSource`](mod@get_kubernetes_source): Lists the Kubernetes clusters that a gateway could take services from.
//! - [`GetMseSource`](mod@get_mse_source): Lists the Nacos clusters of the service that a gateway could take services from.
//! - [`ImportServices`](mod@import_services): Takes services of a source into a gateway, so that routes can lead to them.
//! - [`ListGatewayService`](mod@list_gateway_service): Lists the services that a gateway has taken in.
//! - [`ListServiceSource`](mod@list_service_source): Lists the sources that a gateway takes services from.
//! - [`PullServices`](mod@pull_services): Lists the services of a source that can be imported into a gateway.
//! - [`UpdateGatewayServiceCheck`](mod@update_gateway_service_check): Changes how a gateway probes the nodes of a service.
//! - [`UpdateGatewayServiceTrafficPolicy`](mod@update_gateway_service_traffic_policy): Changes how a gateway spreads and encrypts traffic to a service.
//! - [`UpdateGatewayServiceVersion`](mod@update_gateway_service_version): Changes the labels that define a version of a gateway service.
//! - [`UpdateServiceSource`](mod@update_service_source): Changes a source of gateway services; only Kubernetes clusters watched for Ingress can be changed.
//!
//! ## Gateway security
//!
//! - [`AddAuthResource`](mod@add_auth_resource): Adds a rule to an authentication of a gateway: domain, path and headers that it looks at.
//! - [`AddBlackWhiteList`](mod@add_black_white_list): Adds a blacklist or whitelist of client addresses to a gateway, a route or a domain name.
//! - [`AddGatewayAuth`](mod@add_gateway_auth): Sets up an authentication on a gateway, by JWT, OIDC, IDaaS or a service of your own.
//! - [`AddGatewayAuthConsumer`](mod@add_gateway_auth_consumer): Adds a consumer to a gateway, that is a caller with a key or token of its own.
//! - [`DeleteAuthResource`](mod@delete_auth_resource): Deletes an authorized resource, that is a domain and path rule of a gateway's authentication.
//! - [`DeleteGatewayAuthConsumer`](mod@delete_gateway_auth_consumer): Deletes a consumer of a gateway; requests with its credentials are turned away.
//! - [`DeleteGatewayAuthConsumerResource`](mod@delete_gateway_auth_consumer_resource): Takes away permissions of a gateway consumer, so that it can no longer call these resources.
//! - [`GetBlackWhiteList`](mod@get_black_white_list): Returns a blacklist or whitelist of a gateway.
//! - [`GetGatewayAuthConsumerDetail`](mod@get_gateway_auth_consumer_detail): Returns a consumer of a gateway with its credentials and grants.
//! - [`GetGatewayAuthDetail`](mod@get_gateway_auth_detail): Returns an authentication of a gateway with its rules.
//! - [`ListGatewayAuthConsumer`](mod@list_gateway_auth_consumer): Lists the callers that are known to a gateway by credentials of their own.
//! - [`ListGatewayAuthConsumerResource`](mod@list_gateway_auth_consumer_resource): Lists what a consumer of a gateway may call.
//! - [`ListGatewayRouteOnAuth`](mod@list_gateway_route_on_auth): Lists the routes of a gateway on which authentication is switched on.
//! - [`UpdateBlackWhiteList`](mod@update_black_white_list): Changes a blacklist or whitelist of a gateway.
//! - [`UpdateGatewayAuthConsumer`](mod@update_gateway_auth_consumer): Changes the credentials or the note of a gateway consumer.
//! - [`UpdateGatewayAuthConsumerResource`](mod@update_gateway_auth_consumer_resource): Changes what a consumer of a gateway may call.
//! - [`UpdateGatewayAuthConsumerResourceStatus`](mod@update_gateway_auth_consumer_resource_status): Puts grants of a gateway consumer into or out of effect.
//! - [`UpdateGatewayAuthConsumerStatus`](mod@update_gateway_auth_consumer_status): Admits a gateway consumer or shuts it out, without deleting it.
//! - [`UpdateGatewayRouteAuth`](mod@update_gateway_route_auth): Changes whether and how a gateway route asks callers for proof of identity.
//!
//! ## Gateway routes
//!
//! - [`AddGatewayRoute`](mod@add_gateway_route): Adds a route to a gateway: what requests must look like and where they go.
//! - [`ApplyGatewayRoute`](mod@apply_gateway_route): Publishes a route of a gateway, so that it takes effect.
//! - [`DeleteGatewayRoute`](mod@delete_gateway_route): Deletes a route of a gateway; requests that only it matched are no longer forwarded.
//! - [`GetGatewayRouteDetail`](mod@get_gateway_route_detail): Returns a route of a gateway with its conditions, targets and policies.
//! - [`ListGatewayRoute`](mod@list_gateway_route): Lists the rules by which a gateway forwards requests, filtered and sorted.
//! - [`OfflineGatewayRoute`](mod@offline_gateway_route): Takes a gateway route offline, so that it no longer matches requests; its settings stay.
//! - [`UpdateGatewayRoute`](mod@update_gateway_route): Changes the conditions or targets of a gateway route.
//! - [`UpdateGatewayRouteCORS`](mod@update_gateway_route_cors): Changes which other origins may call a gateway route from a browser.
//! - [`UpdateGatewayRouteHTTPRewrite`](mod@update_gateway_route_http_rewrite): Changes how a gateway route rewrites path and host before forwarding.
//! - [`UpdateGatewayRouteHeaderOp`](mod@update_gateway_route_header_op): Changes which headers a gateway route adds, sets or removes.
//! - [`UpdateGatewayRouteRetry`](mod@update_gateway_route_retry): Changes when and how often a gateway route repeats failed requests.
//! - [`UpdateGatewayRouteTimeout`](mod@update_gateway_route_timeout): Changes how long a gateway route waits for its backend.
//! - [`UpdateGatewayRouteWafStatus`](mod@update_gateway_route_waf_status): Switches the web application firewall on or off for a gateway route.
//!
//! ## Gateway policies
//!
//! - [`CreateGatewayCircuitBreakerRule`](mod@create_gateway_circuit_breaker_rule): Creates a rule that cuts off a gateway route when too many requests are slow or fail.
//! - [`CreateGatewayFlowRule`](mod@create_gateway_flow_rule): Creates a rule that limits how many requests a second a gateway route takes.
//! - [`CreateGatewayIsolationRule`](mod@create_gateway_isolation_rule): Creates a rule that limits how many requests a gateway route works on at once.
//! - [`DeleteGatewayCircuitBreakerRule`](mod@delete_gateway_circuit_breaker_rule): Deletes a circuit breaking rule of a gateway route, which is no longer cut off by it.
//! - [`DeleteGatewayFlowRule`](mod@delete_gateway_flow_rule): Deletes a traffic shaping rule of a gateway route, which is no longer limited by it.
//! - [`DeleteGatewayIsolationRule`](mod@delete_gateway_isolation_rule): Deletes a concurrency rule of a gateway route, which then takes any number of simultaneous requests.
//! - [`ListGatewayCircuitBreakerRule`](mod@list_gateway_circuit_breaker_rule): Lists the circuit breaking rules of a gateway.
//! - [`ListGatewayFlowRule`](mod@list_gateway_flow_rule): Lists the traffic shaping rules of a gateway.
//! - [`ListGatewayIsolationRule`](mod@list_gateway_isolation_rule): Lists the concurrency rules of a gateway.
//! - [`UpdateGatewayCircuitBreakerRule`](mod@update_gateway_circuit_breaker_rule): Changes a circuit breaking rule of a gateway route.
//! - [`UpdateGatewayFlowRule`](mod@update_gateway_flow_rule): Changes a traffic shaping rule of a gateway route.
//! - [`UpdateGatewayIsolationRule`](mod@update_gateway_isolation_rule): Changes a concurrency rule of a gateway route.
//!
//! ## Others
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves an instance into a different resource group, which changes who may manage it.
//! - [`CloneSentinelRuleFromAhas`](mod@clone_sentinel_rule_from_ahas): Takes over the traffic protection rules of an application from AHAS.
//! - [`CreateAlarmRule`](mod@create_alarm_rule): Creates a rule that raises an alarm when a figure of a cluster crosses a threshold.
//! - [`CreateNacosMcpServer`](mod@create_nacos_mcp_server): Registers an MCP server with its tools in a Nacos namespace.
//! - [`CreateNamespace`](mod@create_namespace): Creates a namespace for microservice governance in a region.
//! - [`CreatePluginConfig`](mod@create_plugin_config): Configures a plugin for a whole gateway, a route or a domain name.
//! - [`CreateSentinelBlockFallbackDefinition`](mod@create_sentinel_block_fallback_definition): Defines what blocked calls of an application return instead.
//! - [`CreateWebFlowRule`](mod@create_web_flow_rule): Creates a rule that limits requests to a web interface, counted by a request attribute.
//! - [`DeleteAlarmRule`](mod@delete_alarm_rule): Deletes an alarm rule; nobody is told about the figure any more.
//! - [`DeleteNacosMcpServer`](mod@delete_nacos_mcp_server): Deletes an MCP server that is registered in a Nacos namespace.
//! - [`DeleteNamespace`](mod@delete_namespace): Deletes a namespace for microservice governance in a region.
//! - [`DeletePluginConfig`](mod@delete_plugin_config): Deletes a plugin configuration, so that the plugin no longer acts there.
//! - [`DeleteWebFlowRules`](mod@delete_web_flow_rules): Deletes traffic rules for the web interfaces of an application.
//! - [`EnableHttp2`](mod@enable_http2): Switches HTTP/2 on or off for a gateway.
//! - [`EnableProxyProtocol`](mod@enable_proxy_protocol): Switches the PROXY protocol on or off, by which a gateway behind an NLB learns client addresses.
//! - [`GatewayBlackWhiteList`](mod@gateway_black_white_list): Lists the blacklists and whitelists of a gateway that match the filter, page by page.
//! - [`GetApplicationInstanceList`](mod@get_application_instance_list): Lists the running instances of an application under governance.
//! - [`GetGatewayConfig`](mod@get_gateway_config): Returns the configuration entries of a gateway.
//! - [`GetLocalityRule`](mod@get_locality_rule): Returns the rule by which an application prefers callers' nodes in the same zone.
//! - [`GetNacosMcpServer`](mod@get_nacos_mcp_server): Returns an MCP server that is registered in a Nacos namespace.
//! - [`InitializeServiceLinkRole`](mod@initialize_service_link_role): Creates the service-linked role through which the service acts in the account.
//! - [`ListAlarmContactGroups`](mod@list_alarm_contact_groups): Lists the groups of people who can be told of alarms.
//! - [`ListAlarmItems`](mod@list_alarm_items): Lists the figures that alarm rules can watch.
//! - [`ListAlarmRules`](mod@list_alarm_rules): Lists the alarm rules with their state.
//! - [`ListNacosMcpServers`](mod@list_nacos_mcp_servers): Lists the MCP servers that are registered in a Nacos namespace.
//! - [`ListNamespaces`](mod@list_namespaces): Lists the namespaces for microservice governance.
//! - [`ListWebFlowRules`](mod@list_web_flow_rules): Lists the traffic rules for the web interfaces of an application.
//! - [`PreserveHeaderFormat`](mod@preserve_header_format): Decides whether a gateway keeps the upper and lower case of header names as received.
//! - [`QueryNacosGrayConfig`](mod@query_nacos_gray_config): Returns the gray release of a Nacos configuration.
//! - [`QueryNamespace`](mod@query_namespace): Returns the namespaces for microservice governance.
//! - [`ScalingCluster`](mod@scaling_cluster): Changes the specification or the number of nodes of a registry cluster.
//! - [`UpdateGatewayConfig`](mod@update_gateway_config): Changes one configuration entry of a gateway.
//! - [`UpdateGatewayService`](mod@update_gateway_service): Changes a service of a gateway, such as its addresses or TLS settings.
//! - [`UpdateLocalityRule`](mod@update_locality_rule): Changes the rule by which an application prefers nodes in the same zone.
//! - [`UpdateNacosGrayConfig`](mod@update_nacos_gray_config): Changes or ends the gray release of a Nacos configuration.
//! - [`UpdateWebFlowRule`](mod@update_web_flow_rule): Changes a traffic rule for a web interface of an application.
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

pub mod add_auth_policy;
pub mod add_auth_resource;
pub mod add_black_white_list;
pub mod add_gateway;
pub mod add_gateway_auth;
pub mod add_gateway_auth_consumer;
pub mod add_gateway_domain;
pub mod add_gateway_route;
pub mod add_gateway_service_version;
pub mod add_gateway_slb;
pub mod add_migration_task;
pub mod add_mock_rule;
pub mod add_security_group_rule;
pub mod add_service_source;
pub mod add_ssl_cert;
pub mod apply_gateway_route;
pub mod apply_tag_policies;
pub mod bind_sentinel_block_fallback_definition;
pub mod change_resource_group;
pub mod clone_nacos_config;
pub mod clone_sentinel_rule_from_ahas;
pub mod create_alarm_rule;
pub mod create_application;
pub mod create_circuit_breaker_rule;
pub mod create_cluster;
pub mod create_engine_namespace;
pub mod create_flow_rule;
pub mod create_gateway_circuit_breaker_rule;
pub mod create_gateway_flow_rule;
pub mod create_gateway_isolation_rule;
pub mod create_isolation_rule;
pub mod create_mse_service_application;
pub mod create_nacos_config;
pub mod create_nacos_instance;
pub mod create_nacos_mcp_server;
pub mod create_nacos_service;
pub mod create_namespace;
pub mod create_or_update_swimming_lane;
pub mod create_or_update_swimming_lane_group;
pub mod create_plugin_config;
pub mod create_sentinel_block_fallback_definition;
pub mod create_web_flow_rule;
pub mod create_znode;
pub mod delete_alarm_rule;
pub mod delete_auth_resource;
pub mod delete_circuit_breaker_rules;
pub mod delete_cluster;
pub mod delete_engine_namespace;
pub mod delete_flow_rules;
pub mod delete_gateway;
pub mod delete_gateway_auth_consumer;
pub mod delete_gateway_auth_consumer_resource;
pub mod delete_gateway_circuit_breaker_rule;
pub mod delete_gateway_domain;
pub mod delete_gateway_flow_rule;
pub mod delete_gateway_isolation_rule;
pub mod delete_gateway_route;
pub mod delete_gateway_service;
pub mod delete_gateway_service_version;
pub mod delete_gateway_slb;
pub mod delete_isolation_rules;
pub mod delete_migration_task;
pub mod delete_nacos_config;
pub mod delete_nacos_configs;
pub mod delete_nacos_instance;
pub mod delete_nacos_mcp_server;
pub mod delete_nacos_service;
pub mod delete_namespace;
pub mod delete_plugin_config;
pub mod delete_security_group_rule;
pub mod delete_service_source;
pub mod delete_swimming_lane;
pub mod delete_swimming_lane_group;
pub mod delete_web_flow_rules;
pub mod delete_znode;
pub mod enable_http2;
pub mod enable_proxy_protocol;
pub mod export_nacos_config;
pub mod export_zookeeper_data;
pub mod fetch_lossless_rule_list;
pub mod gateway_black_white_list;
pub mod get_app_message_queue_route;
pub mod get_application_instance_list;
pub mod get_application_list;
pub mod get_black_white_list;
pub mod get_engine_namepace;
pub mod get_gateway;
pub mod get_gateway_auth_consumer_detail;
pub mod get_gateway_auth_detail;
pub mod get_gateway_config;
pub mod get_gateway_domain_detail;
pub mod get_gateway_option;
pub mod get_gateway_route_detail;
pub mod get_gateway_service_detail;
pub mod get_governance_kubernetes_cluster;
pub mod get_image;
pub mod get_import_file_url;
pub mod get_kubernetes_source;
pub mod get_locality_rule;
pub mod get_lossless_rule_by_app;
pub mod get_mse_feature_switch;
pub mod get_mse_source;
pub mod get_nacos_config;
pub mod get_nacos_history_config;
pub mod get_nacos_mcp_server;
pub mod get_overview;
pub mod get_plugin_config;
pub mod get_plugins;
pub mod get_service_list;
pub mod get_service_list_page;
pub mod get_service_listeners;
pub mod get_service_method_page;
pub mod get_tags_by_swimming_lane_group_id;
pub mod get_zookeeper_data_import_url;
pub mod import_nacos_config;
pub mod import_services;
pub mod import_zookeeper_data;
pub mod initialize_service_link_role;
pub mod list_alarm_contact_groups;
pub mod list_alarm_items;
pub mod list_alarm_rules;
pub mod list_ans_instances;
pub mod list_ans_service_clusters;
pub mod list_ans_services;
pub mod list_app_by_swimming_lane_group_tag;
pub mod list_app_by_swimming_lane_group_tags;
pub mod list_applications_with_tag_rules;
pub mod list_auth_policy;
pub mod list_circuit_breaker_rules;
pub mod list_cluster_connection_types;
pub mod list_cluster_health_check_task;
pub mod list_cluster_types;
pub mod list_cluster_versions;
pub mod list_clusters;
pub mod list_config_track;
pub mod list_engine_namespaces;
pub mod list_eureka_instances;
pub mod list_eureka_services;
pub mod list_export_zookeeper_data;
pub mod list_flow_rules;
pub mod list_gateway;
pub mod list_gateway_auth_consumer;
pub mod list_gateway_auth_consumer_resource;
pub mod list_gateway_circuit_breaker_rule;
pub mod list_gateway_domain;
pub mod list_gateway_flow_rule;
pub mod list_gateway_isolation_rule;
pub mod list_gateway_route;
pub mod list_gateway_route_on_auth;
pub mod list_gateway_service;
pub mod list_gateway_slb;
pub mod list_gateway_zone;
pub mod list_instance_count;
pub mod list_isolation_rules;
pub mod list_listeners_by_config;
pub mod list_listeners_by_ip;
pub mod list_migration_task;
pub mod list_nacos_configs;
pub mod list_nacos_history_configs;
pub mod list_nacos_mcp_servers;
pub mod list_namespaces;
pub mod list_naming_track;
pub mod list_security_group;
pub mod list_security_group_rule;
pub mod list_sentinel_block_fallback_definitions;
pub mod list_service_source;
pub mod list_ssl_cert;
pub mod list_tag_resources;
pub mod list_web_flow_rules;
pub mod list_zk_track;
pub mod list_znode_children;
pub mod modify_governance_kubernetes_cluster;
pub mod modify_lossless_rule;
pub mod offline_gateway_route;
pub mod order_cluster_health_check_risk_notice;
pub mod preserve_header_format;
pub mod pull_services;
pub mod put_cluster_health_check_task;
pub mod query_all_swimming_lane;
pub mod query_all_swimming_lane_group;
pub mod query_business_locations;
pub mod query_cluster_detail;
pub mod query_cluster_disk_specification;
pub mod query_cluster_info;
pub mod query_cluster_specification;
pub mod query_config;
pub mod query_gateway_region;
pub mod query_gateway_type;
pub mod query_governance_kubernetes_cluster;
pub mod query_instances_info;
pub mod query_monitor;
pub mod query_nacos_gray_config;
pub mod query_namespace;
pub mod query_slb_spec;
pub mod query_swimming_lane_by_id;
pub mod query_znode_detail;
pub mod remove_application;
pub mod remove_auth_policy;
pub mod restart_cluster;
pub mod retry_cluster;
pub mod scaling_cluster;
pub mod select_gateway_slb;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_acl;
pub mod update_auth_policy;
pub mod update_black_white_list;
pub mod update_circuit_breaker_rule;
pub mod update_cluster;
pub mod update_cluster_spec;
pub mod update_config;
pub mod update_engine_namespace;
pub mod update_flow_rule;
pub mod update_gateway_auth_consumer;
pub mod update_gateway_auth_consumer_resource;
pub mod update_gateway_auth_consumer_resource_status;
pub mod update_gateway_auth_consumer_status;
pub mod update_gateway_circuit_breaker_rule;
pub mod update_gateway_config;
pub mod update_gateway_domain;
pub mod update_gateway_flow_rule;
pub mod update_gateway_isolation_rule;
pub mod update_gateway_name;
pub mod update_gateway_option;
pub mod update_gateway_route;
pub mod update_gateway_route_auth;
pub mod update_gateway_route_cors;
pub mod update_gateway_route_header_op;
pub mod update_gateway_route_http_rewrite;
pub mod update_gateway_route_retry;
pub mod update_gateway_route_timeout;
pub mod update_gateway_route_waf_status;
pub mod update_gateway_service;
pub mod update_gateway_service_check;
pub mod update_gateway_service_traffic_policy;
pub mod update_gateway_service_version;
pub mod update_gateway_spec;
pub mod update_image;
pub mod update_isolation_rule;
pub mod update_locality_rule;
pub mod update_message_queue_route;
pub mod update_migration_task;
pub mod update_nacos_cluster;
pub mod update_nacos_config;
pub mod update_nacos_gray_config;
pub mod update_nacos_instance;
pub mod update_nacos_service;
pub mod update_plugin_config;
pub mod update_service_source;
pub mod update_ssl_cert;
pub mod update_web_flow_rule;
pub mod update_znode;
pub mod upgrade_cluster;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_auth_policy::{AddAuthPolicyError, AddAuthPolicyRequest, AddAuthPolicyResponse},
    add_auth_resource::{AddAuthResourceError, AddAuthResourceRequest, AddAuthResourceResponse},
    add_black_white_list::{AddBlackWhiteListError, AddBlackWhiteListRequest, AddBlackWhiteListResponse},
    add_gateway::{AddGatewayError, AddGatewayRequest, AddGatewayResponse},
    add_gateway_auth::{AddGatewayAuthError, AddGatewayAuthRequest, AddGatewayAuthResponse},
    add_gateway_auth_consumer::{AddGatewayAuthConsumerError, AddGatewayAuthConsumerRequest, AddGatewayAuthConsumerResponse},
    add_gateway_domain::{AddGatewayDomainError, AddGatewayDomainRequest, AddGatewayDomainResponse},
    add_gateway_route::{AddGatewayRouteError, AddGatewayRouteRequest, AddGatewayRouteResponse},
    add_gateway_service_version::{AddGatewayServiceVersionError, AddGatewayServiceVersionRequest, AddGatewayServiceVersionResponse},
    add_gateway_slb::{AddGatewaySlbError, AddGatewaySlbRequest, AddGatewaySlbResponse},
    add_migration_task::{AddMigrationTaskError, AddMigrationTaskRequest, AddMigrationTaskResponse},
    add_mock_rule::{AddMockRuleError, AddMockRuleRequest, AddMockRuleResponse},
    add_security_group_rule::{AddSecurityGroupRuleError, AddSecurityGroupRuleRequest, AddSecurityGroupRuleResponse},
    add_service_source::{AddServiceSourceError, AddServiceSourceRequest, AddServiceSourceResponse},
    add_ssl_cert::{AddSSLCertError, AddSSLCertRequest, AddSSLCertResponse},
    apply_gateway_route::{ApplyGatewayRouteError, ApplyGatewayRouteRequest, ApplyGatewayRouteResponse},
    apply_tag_policies::{ApplyTagPoliciesError, ApplyTagPoliciesRequest, ApplyTagPoliciesResponse},
    bind_sentinel_block_fallback_definition::{BindSentinelBlockFallbackDefinitionError, BindSentinelBlockFallbackDefinitionRequest, BindSentinelBlockFallbackDefinitionResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    clone_nacos_config::{CloneNacosConfigError, CloneNacosConfigRequest, CloneNacosConfigResponse},
    clone_sentinel_rule_from_ahas::{CloneSentinelRuleFromAhasError, CloneSentinelRuleFromAhasRequest, CloneSentinelRuleFromAhasResponse},
    create_alarm_rule::{CreateAlarmRuleRequest, CreateAlarmRuleResponse},
    create_application::{CreateApplicationError, CreateApplicationRequest, CreateApplicationResponse},
    create_circuit_breaker_rule::{CreateCircuitBreakerRuleError, CreateCircuitBreakerRuleRequest, CreateCircuitBreakerRuleResponse},
    create_cluster::{CreateClusterError, CreateClusterRequest, CreateClusterResponse},
    create_engine_namespace::{CreateEngineNamespaceError, CreateEngineNamespaceRequest, CreateEngineNamespaceResponse},
    create_flow_rule::{CreateFlowRuleError, CreateFlowRuleRequest, CreateFlowRuleResponse},
    create_gateway_circuit_breaker_rule::{CreateGatewayCircuitBreakerRuleError, CreateGatewayCircuitBreakerRuleRequest, CreateGatewayCircuitBreakerRuleResponse},
    create_gateway_flow_rule::{CreateGatewayFlowRuleError, CreateGatewayFlowRuleRequest, CreateGatewayFlowRuleResponse},
    create_gateway_isolation_rule::{CreateGatewayIsolationRuleError, CreateGatewayIsolationRuleRequest, CreateGatewayIsolationRuleResponse},
    create_isolation_rule::{CreateIsolationRuleError, CreateIsolationRuleRequest, CreateIsolationRuleResponse},
    create_mse_service_application::{CreateMseServiceApplicationError, CreateMseServiceApplicationRequest, CreateMseServiceApplicationResponse},
    create_nacos_config::{CreateNacosConfigError, CreateNacosConfigRequest, CreateNacosConfigResponse},
    create_nacos_instance::{CreateNacosInstanceError, CreateNacosInstanceRequest, CreateNacosInstanceResponse},
    create_nacos_mcp_server::{CreateNacosMcpServerRequest, CreateNacosMcpServerResponse},
    create_nacos_service::{CreateNacosServiceError, CreateNacosServiceRequest, CreateNacosServiceResponse},
    create_namespace::{CreateNamespaceRequest, CreateNamespaceResponse},
    create_or_update_swimming_lane::{CreateOrUpdateSwimmingLaneError, CreateOrUpdateSwimmingLaneRequest, CreateOrUpdateSwimmingLaneResponse},
    create_or_update_swimming_lane_group::{CreateOrUpdateSwimmingLaneGroupError, CreateOrUpdateSwimmingLaneGroupRequest, CreateOrUpdateSwimmingLaneGroupResponse},
    create_plugin_config::{CreatePluginConfigRequest, CreatePluginConfigResponse},
    create_sentinel_block_fallback_definition::{CreateSentinelBlockFallbackDefinitionRequest, CreateSentinelBlockFallbackDefinitionResponse},
    create_web_flow_rule::{CreateWebFlowRuleRequest, CreateWebFlowRuleResponse},
    create_znode::{CreateZnodeError, CreateZnodeRequest, CreateZnodeResponse},
    delete_alarm_rule::{DeleteAlarmRuleRequest, DeleteAlarmRuleResponse},
    delete_auth_resource::{DeleteAuthResourceError, DeleteAuthResourceRequest, DeleteAuthResourceResponse},
    delete_circuit_breaker_rules::{DeleteCircuitBreakerRulesError, DeleteCircuitBreakerRulesRequest, DeleteCircuitBreakerRulesResponse},
    delete_cluster::{DeleteClusterError, DeleteClusterRequest, DeleteClusterResponse},
    delete_engine_namespace::{DeleteEngineNamespaceError, DeleteEngineNamespaceRequest, DeleteEngineNamespaceResponse},
    delete_flow_rules::{DeleteFlowRulesError, DeleteFlowRulesRequest, DeleteFlowRulesResponse},
    delete_gateway::{DeleteGatewayError, DeleteGatewayRequest, DeleteGatewayResponse},
    delete_gateway_auth_consumer::{DeleteGatewayAuthConsumerError, DeleteGatewayAuthConsumerRequest, DeleteGatewayAuthConsumerResponse},
    delete_gateway_auth_consumer_resource::{DeleteGatewayAuthConsumerResourceError, DeleteGatewayAuthConsumerResourceRequest, DeleteGatewayAuthConsumerResourceResponse},
    delete_gateway_circuit_breaker_rule::{DeleteGatewayCircuitBreakerRuleError, DeleteGatewayCircuitBreakerRuleRequest, DeleteGatewayCircuitBreakerRuleResponse},
    delete_gateway_domain::{DeleteGatewayDomainError, DeleteGatewayDomainRequest, DeleteGatewayDomainResponse},
    delete_gateway_flow_rule::{DeleteGatewayFlowRuleError, DeleteGatewayFlowRuleRequest, DeleteGatewayFlowRuleResponse},
    delete_gateway_isolation_rule::{DeleteGatewayIsolationRuleError, DeleteGatewayIsolationRuleRequest, DeleteGatewayIsolationRuleResponse},
    delete_gateway_route::{DeleteGatewayRouteError, DeleteGatewayRouteRequest, DeleteGatewayRouteResponse},
    delete_gateway_service::{DeleteGatewayServiceError, DeleteGatewayServiceRequest, DeleteGatewayServiceResponse},
    delete_gateway_service_version::{DeleteGatewayServiceVersionError, DeleteGatewayServiceVersionRequest, DeleteGatewayServiceVersionResponse},
    delete_gateway_slb::{DeleteGatewaySlbError, DeleteGatewaySlbRequest, DeleteGatewaySlbResponse},
    delete_isolation_rules::{DeleteIsolationRulesError, DeleteIsolationRulesRequest, DeleteIsolationRulesResponse},
    delete_migration_task::{DeleteMigrationTaskError, DeleteMigrationTaskRequest, DeleteMigrationTaskResponse},
    delete_nacos_config::{DeleteNacosConfigError, DeleteNacosConfigRequest, DeleteNacosConfigResponse},
    delete_nacos_configs::{DeleteNacosConfigsError, DeleteNacosConfigsRequest, DeleteNacosConfigsResponse},
    delete_nacos_instance::{DeleteNacosInstanceError, DeleteNacosInstanceRequest, DeleteNacosInstanceResponse},
    delete_nacos_mcp_server::{DeleteNacosMcpServerRequest, DeleteNacosMcpServerResponse},
    delete_nacos_service::{DeleteNacosServiceError, DeleteNacosServiceRequest, DeleteNacosServiceResponse},
    delete_namespace::{DeleteNamespaceError, DeleteNamespaceRequest, DeleteNamespaceResponse},
    delete_plugin_config::{DeletePluginConfigRequest, DeletePluginConfigResponse},
    delete_security_group_rule::{DeleteSecurityGroupRuleError, DeleteSecurityGroupRuleRequest, DeleteSecurityGroupRuleResponse},
    delete_service_source::{DeleteServiceSourceError, DeleteServiceSourceRequest, DeleteServiceSourceResponse},
    delete_swimming_lane::{DeleteSwimmingLaneError, DeleteSwimmingLaneRequest, DeleteSwimmingLaneResponse},
    delete_swimming_lane_group::{DeleteSwimmingLaneGroupError, DeleteSwimmingLaneGroupRequest, DeleteSwimmingLaneGroupResponse},
    delete_web_flow_rules::{DeleteWebFlowRulesRequest, DeleteWebFlowRulesResponse},
    delete_znode::{DeleteZnodeError, DeleteZnodeRequest, DeleteZnodeResponse},
    enable_http2::{EnableHttp2Request, EnableHttp2Response},
    enable_proxy_protocol::{EnableProxyProtocolError, EnableProxyProtocolRequest, EnableProxyProtocolResponse},
    export_nacos_config::{ExportNacosConfigError, ExportNacosConfigRequest, ExportNacosConfigResponse},
    export_zookeeper_data::{ExportZookeeperDataError, ExportZookeeperDataRequest, ExportZookeeperDataResponse},
    fetch_lossless_rule_list::{FetchLosslessRuleListError, FetchLosslessRuleListRequest, FetchLosslessRuleListResponse},
    gateway_black_white_list::{GatewayBlackWhiteListRequest, GatewayBlackWhiteListResponse},
    get_app_message_queue_route::{GetAppMessageQueueRouteError, GetAppMessageQueueRouteRequest, GetAppMessageQueueRouteResponse},
    get_application_instance_list::{GetApplicationInstanceListError, GetApplicationInstanceListRequest, GetApplicationInstanceListResponse},
    get_application_list::{GetApplicationListError, GetApplicationListRequest, GetApplicationListResponse},
    get_black_white_list::{GetBlackWhiteListError, GetBlackWhiteListRequest, GetBlackWhiteListResponse},
    get_engine_namepace::{GetEngineNamepaceError, GetEngineNamepaceRequest, GetEngineNamepaceResponse},
    get_gateway::{GetGatewayError, GetGatewayRequest, GetGatewayResponse},
    get_gateway_auth_consumer_detail::{GetGatewayAuthConsumerDetailError, GetGatewayAuthConsumerDetailRequest, GetGatewayAuthConsumerDetailResponse},
    get_gateway_auth_detail::{GetGatewayAuthDetailError, GetGatewayAuthDetailRequest, GetGatewayAuthDetailResponse},
    get_gateway_config::{GetGatewayConfigRequest, GetGatewayConfigResponse},
    get_gateway_domain_detail::{GetGatewayDomainDetailError, GetGatewayDomainDetailRequest, GetGatewayDomainDetailResponse},
    get_gateway_option::{GetGatewayOptionError, GetGatewayOptionRequest, GetGatewayOptionResponse},
    get_gateway_route_detail::{GetGatewayRouteDetailError, GetGatewayRouteDetailRequest, GetGatewayRouteDetailResponse},
    get_gateway_service_detail::{GetGatewayServiceDetailError, GetGatewayServiceDetailRequest, GetGatewayServiceDetailResponse},
    get_governance_kubernetes_cluster::{GetGovernanceKubernetesClusterError, GetGovernanceKubernetesClusterRequest, GetGovernanceKubernetesClusterResponse},
    get_image::{GetImageError, GetImageRequest, GetImageResponse},
    get_import_file_url::{GetImportFileUrlError, GetImportFileUrlRequest, GetImportFileUrlResponse},
    get_kubernetes_source::{GetKubernetesSourceError, GetKubernetesSourceRequest, GetKubernetesSourceResponse},
    get_locality_rule::{GetLocalityRuleRequest, GetLocalityRuleResponse},
    get_lossless_rule_by_app::{GetLosslessRuleByAppError, GetLosslessRuleByAppRequest, GetLosslessRuleByAppResponse},
    get_mse_feature_switch::{GetMseFeatureSwitchError, GetMseFeatureSwitchRequest, GetMseFeatureSwitchResponse},
    get_mse_source::{GetMseSourceError, GetMseSourceRequest, GetMseSourceResponse},
    get_nacos_config::{GetNacosConfigError, GetNacosConfigRequest, GetNacosConfigResponse},
    get_nacos_history_config::{GetNacosHistoryConfigError, GetNacosHistoryConfigRequest, GetNacosHistoryConfigResponse},
    get_nacos_mcp_server::{GetNacosMcpServerRequest, GetNacosMcpServerResponse},
    get_overview::{GetOverviewError, GetOverviewRequest, GetOverviewResponse},
    get_plugin_config::{GetPluginConfigError, GetPluginConfigRequest, GetPluginConfigResponse},
    get_plugins::{GetPluginsError, GetPluginsRequest, GetPluginsResponse},
    get_service_list::{GetServiceListError, GetServiceListRequest, GetServiceListResponse},
    get_service_list_page::{GetServiceListPageError, GetServiceListPageRequest, GetServiceListPageResponse},
    get_service_listeners::{GetServiceListenersError, GetServiceListenersRequest, GetServiceListenersResponse},
    get_service_method_page::{GetServiceMethodPageError, GetServiceMethodPageRequest, GetServiceMethodPageResponse},
    get_tags_by_swimming_lane_group_id::{GetTagsBySwimmingLaneGroupIdError, GetTagsBySwimmingLaneGroupIdRequest, GetTagsBySwimmingLaneGroupIdResponse},
    get_zookeeper_data_import_url::{GetZookeeperDataImportUrlError, GetZookeeperDataImportUrlRequest, GetZookeeperDataImportUrlResponse},
    import_nacos_config::{ImportNacosConfigError, ImportNacosConfigRequest, ImportNacosConfigResponse},
    import_services::{ImportServicesError, ImportServicesRequest, ImportServicesResponse},
    import_zookeeper_data::{ImportZookeeperDataError, ImportZookeeperDataRequest, ImportZookeeperDataResponse},
    initialize_service_link_role::{InitializeServiceLinkRoleRequest, InitializeServiceLinkRoleResponse},
    list_alarm_contact_groups::{ListAlarmContactGroupsRequest, ListAlarmContactGroupsResponse},
    list_alarm_items::{ListAlarmItemsRequest, ListAlarmItemsResponse},
    list_alarm_rules::{ListAlarmRulesRequest, ListAlarmRulesResponse},
    list_ans_instances::{ListAnsInstancesError, ListAnsInstancesRequest, ListAnsInstancesResponse},
    list_ans_service_clusters::{ListAnsServiceClustersError, ListAnsServiceClustersRequest, ListAnsServiceClustersResponse},
    list_ans_services::{ListAnsServicesError, ListAnsServicesRequest, ListAnsServicesResponse},
    list_app_by_swimming_lane_group_tag::{ListAppBySwimmingLaneGroupTagError, ListAppBySwimmingLaneGroupTagRequest, ListAppBySwimmingLaneGroupTagResponse},
    list_app_by_swimming_lane_group_tags::{ListAppBySwimmingLaneGroupTagsError, ListAppBySwimmingLaneGroupTagsRequest, ListAppBySwimmingLaneGroupTagsResponse},
    list_applications_with_tag_rules::{ListApplicationsWithTagRulesError, ListApplicationsWithTagRulesRequest, ListApplicationsWithTagRulesResponse},
    list_auth_policy::{ListAuthPolicyError, ListAuthPolicyRequest, ListAuthPolicyResponse},
    list_circuit_breaker_rules::{ListCircuitBreakerRulesError, ListCircuitBreakerRulesRequest, ListCircuitBreakerRulesResponse},
    list_cluster_connection_types::{ListClusterConnectionTypesError, ListClusterConnectionTypesRequest, ListClusterConnectionTypesResponse},
    list_cluster_health_check_task::{ListClusterHealthCheckTaskError, ListClusterHealthCheckTaskRequest, ListClusterHealthCheckTaskResponse},
    list_cluster_types::{ListClusterTypesError, ListClusterTypesRequest, ListClusterTypesResponse},
    list_cluster_versions::{ListClusterVersionsError, ListClusterVersionsRequest, ListClusterVersionsResponse},
    list_clusters::{ListClustersError, ListClustersRequest, ListClustersResponse},
    list_config_track::{ListConfigTrackError, ListConfigTrackRequest, ListConfigTrackResponse},
    list_engine_namespaces::{ListEngineNamespacesError, ListEngineNamespacesRequest, ListEngineNamespacesResponse},
    list_eureka_instances::{ListEurekaInstancesError, ListEurekaInstancesRequest, ListEurekaInstancesResponse},
    list_eureka_services::{ListEurekaServicesError, ListEurekaServicesRequest, ListEurekaServicesResponse},
    list_export_zookeeper_data::{ListExportZookeeperDataError, ListExportZookeeperDataRequest, ListExportZookeeperDataResponse},
    list_flow_rules::{ListFlowRulesError, ListFlowRulesRequest, ListFlowRulesResponse},
    list_gateway::{ListGatewayError, ListGatewayRequest, ListGatewayResponse},
    list_gateway_auth_consumer::{ListGatewayAuthConsumerError, ListGatewayAuthConsumerRequest, ListGatewayAuthConsumerResponse},
    list_gateway_auth_consumer_resource::{ListGatewayAuthConsumerResourceError, ListGatewayAuthConsumerResourceRequest, ListGatewayAuthConsumerResourceResponse},
    list_gateway_circuit_breaker_rule::{ListGatewayCircuitBreakerRuleError, ListGatewayCircuitBreakerRuleRequest, ListGatewayCircuitBreakerRuleResponse},
    list_gateway_domain::{ListGatewayDomainError, ListGatewayDomainRequest, ListGatewayDomainResponse},
    list_gateway_flow_rule::{ListGatewayFlowRuleError, ListGatewayFlowRuleRequest, ListGatewayFlowRuleResponse},
    list_gateway_isolation_rule::{ListGatewayIsolationRuleError, ListGatewayIsolationRuleRequest, ListGatewayIsolationRuleResponse},
    list_gateway_route::{ListGatewayRouteError, ListGatewayRouteRequest, ListGatewayRouteResponse},
    list_gateway_route_on_auth::{ListGatewayRouteOnAuthError, ListGatewayRouteOnAuthRequest, ListGatewayRouteOnAuthResponse},
    list_gateway_service::{ListGatewayServiceError, ListGatewayServiceRequest, ListGatewayServiceResponse},
    list_gateway_slb::{ListGatewaySlbError, ListGatewaySlbRequest, ListGatewaySlbResponse},
    list_gateway_zone::{ListGatewayZoneError, ListGatewayZoneRequest, ListGatewayZoneResponse},
    list_instance_count::{ListInstanceCountError, ListInstanceCountRequest, ListInstanceCountResponse},
    list_isolation_rules::{ListIsolationRulesError, ListIsolationRulesRequest, ListIsolationRulesResponse},
    list_listeners_by_config::{ListListenersByConfigError, ListListenersByConfigRequest, ListListenersByConfigResponse},
    list_listeners_by_ip::{ListListenersByIpError, ListListenersByIpRequest, ListListenersByIpResponse},
    list_migration_task::{ListMigrationTaskError, ListMigrationTaskRequest, ListMigrationTaskResponse},
    list_nacos_configs::{ListNacosConfigsError, ListNacosConfigsRequest, ListNacosConfigsResponse},
    list_nacos_history_configs::{ListNacosHistoryConfigsError, ListNacosHistoryConfigsRequest, ListNacosHistoryConfigsResponse},
    list_nacos_mcp_servers::{ListNacosMcpServersRequest, ListNacosMcpServersResponse},
    list_namespaces::{ListNamespacesRequest, ListNamespacesResponse},
    list_naming_track::{ListNamingTrackError, ListNamingTrackRequest, ListNamingTrackResponse},
    list_security_group::{ListSecurityGroupError, ListSecurityGroupRequest, ListSecurityGroupResponse},
    list_security_group_rule::{ListSecurityGroupRuleError, ListSecurityGroupRuleRequest, ListSecurityGroupRuleResponse},
    list_sentinel_block_fallback_definitions::{ListSentinelBlockFallbackDefinitionsError, ListSentinelBlockFallbackDefinitionsRequest, ListSentinelBlockFallbackDefinitionsResponse},
    list_service_source::{ListServiceSourceError, ListServiceSourceRequest, ListServiceSourceResponse},
    list_ssl_cert::{ListSSLCertError, ListSSLCertRequest, ListSSLCertResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_web_flow_rules::{ListWebFlowRulesRequest, ListWebFlowRulesResponse},
    list_zk_track::{ListZkTrackError, ListZkTrackRequest, ListZkTrackResponse},
    list_znode_children::{ListZnodeChildrenError, ListZnodeChildrenRequest, ListZnodeChildrenResponse},
    modify_governance_kubernetes_cluster::{ModifyGovernanceKubernetesClusterError, ModifyGovernanceKubernetesClusterRequest, ModifyGovernanceKubernetesClusterResponse},
    modify_lossless_rule::{ModifyLosslessRuleError, ModifyLosslessRuleRequest, ModifyLosslessRuleResponse},
    offline_gateway_route::{OfflineGatewayRouteError, OfflineGatewayRouteRequest, OfflineGatewayRouteResponse},
    order_cluster_health_check_risk_notice::{OrderClusterHealthCheckRiskNoticeError, OrderClusterHealthCheckRiskNoticeRequest, OrderClusterHealthCheckRiskNoticeResponse},
    preserve_header_format::{PreserveHeaderFormatRequest, PreserveHeaderFormatResponse},
    pull_services::{PullServicesError, PullServicesRequest, PullServicesResponse},
    put_cluster_health_check_task::{PutClusterHealthCheckTaskError, PutClusterHealthCheckTaskRequest, PutClusterHealthCheckTaskResponse},
    query_all_swimming_lane::{QueryAllSwimmingLaneError, QueryAllSwimmingLaneRequest, QueryAllSwimmingLaneResponse},
    query_all_swimming_lane_group::{QueryAllSwimmingLaneGroupError, QueryAllSwimmingLaneGroupRequest, QueryAllSwimmingLaneGroupResponse},
    query_business_locations::{QueryBusinessLocationsError, QueryBusinessLocationsRequest, QueryBusinessLocationsResponse},
    query_cluster_detail::{QueryClusterDetailError, QueryClusterDetailRequest, QueryClusterDetailResponse},
    query_cluster_disk_specification::{QueryClusterDiskSpecificationError, QueryClusterDiskSpecificationRequest, QueryClusterDiskSpecificationResponse},
    query_cluster_info::{QueryClusterInfoError, QueryClusterInfoRequest, QueryClusterInfoResponse},
    query_cluster_specification::{QueryClusterSpecificationError, QueryClusterSpecificationRequest, QueryClusterSpecificationResponse},
    query_config::{QueryConfigError, QueryConfigRequest, QueryConfigResponse},
    query_gateway_region::{QueryGatewayRegionError, QueryGatewayRegionRequest, QueryGatewayRegionResponse},
    query_gateway_type::{QueryGatewayTypeError, QueryGatewayTypeRequest, QueryGatewayTypeResponse},
    query_governance_kubernetes_cluster::{QueryGovernanceKubernetesClusterError, QueryGovernanceKubernetesClusterRequest, QueryGovernanceKubernetesClusterResponse},
    query_instances_info::{QueryInstancesInfoError, QueryInstancesInfoRequest, QueryInstancesInfoResponse},
    query_monitor::{QueryMonitorError, QueryMonitorRequest, QueryMonitorResponse},
    query_nacos_gray_config::{QueryNacosGrayConfigRequest, QueryNacosGrayConfigResponse},
    query_namespace::{QueryNamespaceError, QueryNamespaceRequest, QueryNamespaceResponse},
    query_slb_spec::{QuerySlbSpecError, QuerySlbSpecRequest, QuerySlbSpecResponse},
    query_swimming_lane_by_id::{QuerySwimmingLaneByIdError, QuerySwimmingLaneByIdRequest, QuerySwimmingLaneByIdResponse},
    query_znode_detail::{QueryZnodeDetailError, QueryZnodeDetailRequest, QueryZnodeDetailResponse},
    remove_application::{RemoveApplicationError, RemoveApplicationRequest, RemoveApplicationResponse},
    remove_auth_policy::{RemoveAuthPolicyError, RemoveAuthPolicyRequest, RemoveAuthPolicyResponse},
    restart_cluster::{RestartClusterError, RestartClusterRequest, RestartClusterResponse},
    retry_cluster::{RetryClusterError, RetryClusterRequest, RetryClusterResponse},
    scaling_cluster::{ScalingClusterRequest, ScalingClusterResponse},
    select_gateway_slb::{SelectGatewaySlbError, SelectGatewaySlbRequest, SelectGatewaySlbResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_acl::{UpdateAclError, UpdateAclRequest, UpdateAclResponse},
    update_auth_policy::{UpdateAuthPolicyError, UpdateAuthPolicyRequest, UpdateAuthPolicyResponse},
    update_black_white_list::{UpdateBlackWhiteListError, UpdateBlackWhiteListRequest, UpdateBlackWhiteListResponse},
    update_circuit_breaker_rule::{UpdateCircuitBreakerRuleError, UpdateCircuitBreakerRuleRequest, UpdateCircuitBreakerRuleResponse},
    update_cluster::{UpdateClusterError, UpdateClusterRequest, UpdateClusterResponse},
    update_cluster_spec::{UpdateClusterSpecError, UpdateClusterSpecRequest, UpdateClusterSpecResponse},
    update_config::{UpdateConfigError, UpdateConfigRequest, UpdateConfigResponse},
    update_engine_namespace::{UpdateEngineNamespaceError, UpdateEngineNamespaceRequest, UpdateEngineNamespaceResponse},
    update_flow_rule::{UpdateFlowRuleError, UpdateFlowRuleRequest, UpdateFlowRuleResponse},
    update_gateway_auth_consumer::{UpdateGatewayAuthConsumerError, UpdateGatewayAuthConsumerRequest, UpdateGatewayAuthConsumerResponse},
    update_gateway_auth_consumer_resource::{UpdateGatewayAuthConsumerResourceError, UpdateGatewayAuthConsumerResourceRequest, UpdateGatewayAuthConsumerResourceResponse},
    update_gateway_auth_consumer_resource_status::{UpdateGatewayAuthConsumerResourceStatusError, UpdateGatewayAuthConsumerResourceStatusRequest, UpdateGatewayAuthConsumerResourceStatusResponse},
    update_gateway_auth_consumer_status::{UpdateGatewayAuthConsumerStatusError, UpdateGatewayAuthConsumerStatusRequest, UpdateGatewayAuthConsumerStatusResponse},
    update_gateway_circuit_breaker_rule::{UpdateGatewayCircuitBreakerRuleError, UpdateGatewayCircuitBreakerRuleRequest, UpdateGatewayCircuitBreakerRuleResponse},
    update_gateway_config::{UpdateGatewayConfigRequest, UpdateGatewayConfigResponse},
    update_gateway_domain::{UpdateGatewayDomainError, UpdateGatewayDomainRequest, UpdateGatewayDomainResponse},
    update_gateway_flow_rule::{UpdateGatewayFlowRuleError, UpdateGatewayFlowRuleRequest, UpdateGatewayFlowRuleResponse},
    update_gateway_isolation_rule::{UpdateGatewayIsolationRuleError, UpdateGatewayIsolationRuleRequest, UpdateGatewayIsolationRuleResponse},
    update_gateway_name::{UpdateGatewayNameError, UpdateGatewayNameRequest, UpdateGatewayNameResponse},
    update_gateway_option::{UpdateGatewayOptionError, UpdateGatewayOptionRequest, UpdateGatewayOptionResponse},
    update_gateway_route::{UpdateGatewayRouteError, UpdateGatewayRouteRequest, UpdateGatewayRouteResponse},
    update_gateway_route_auth::{UpdateGatewayRouteAuthError, UpdateGatewayRouteAuthRequest, UpdateGatewayRouteAuthResponse},
    update_gateway_route_cors::{UpdateGatewayRouteCORSError, UpdateGatewayRouteCORSRequest, UpdateGatewayRouteCORSResponse},
    update_gateway_route_header_op::{UpdateGatewayRouteHeaderOpError, UpdateGatewayRouteHeaderOpRequest, UpdateGatewayRouteHeaderOpResponse},
    update_gateway_route_http_rewrite::{UpdateGatewayRouteHTTPRewriteError, UpdateGatewayRouteHTTPRewriteRequest, UpdateGatewayRouteHTTPRewriteResponse},
    update_gateway_route_retry::{UpdateGatewayRouteRetryError, UpdateGatewayRouteRetryRequest, UpdateGatewayRouteRetryResponse},
    update_gateway_route_timeout::{UpdateGatewayRouteTimeoutError, UpdateGatewayRouteTimeoutRequest, UpdateGatewayRouteTimeoutResponse},
    update_gateway_route_waf_status::{UpdateGatewayRouteWafStatusError, UpdateGatewayRouteWafStatusRequest, UpdateGatewayRouteWafStatusResponse},
    update_gateway_service::{UpdateGatewayServiceRequest, UpdateGatewayServiceResponse},
    update_gateway_service_check::{UpdateGatewayServiceCheckError, UpdateGatewayServiceCheckRequest, UpdateGatewayServiceCheckResponse},
    update_gateway_service_traffic_policy::{UpdateGatewayServiceTrafficPolicyError, UpdateGatewayServiceTrafficPolicyRequest, UpdateGatewayServiceTrafficPolicyResponse},
    update_gateway_service_version::{UpdateGatewayServiceVersionError, UpdateGatewayServiceVersionRequest, UpdateGatewayServiceVersionResponse},
    update_gateway_spec::{UpdateGatewaySpecError, UpdateGatewaySpecRequest, UpdateGatewaySpecResponse},
    update_image::{UpdateImageError, UpdateImageRequest, UpdateImageResponse},
    update_isolation_rule::{UpdateIsolationRuleError, UpdateIsolationRuleRequest, UpdateIsolationRuleResponse},
    update_locality_rule::{UpdateLocalityRuleRequest, UpdateLocalityRuleResponse},
    update_message_queue_route::{UpdateMessageQueueRouteError, UpdateMessageQueueRouteRequest, UpdateMessageQueueRouteResponse},
    update_migration_task::{UpdateMigrationTaskError, UpdateMigrationTaskRequest, UpdateMigrationTaskResponse},
    update_nacos_cluster::{UpdateNacosClusterError, UpdateNacosClusterRequest, UpdateNacosClusterResponse},
    update_nacos_config::{UpdateNacosConfigError, UpdateNacosConfigRequest, UpdateNacosConfigResponse},
    update_nacos_gray_config::{UpdateNacosGrayConfigRequest, UpdateNacosGrayConfigResponse},
    update_nacos_instance::{UpdateNacosInstanceError, UpdateNacosInstanceRequest, UpdateNacosInstanceResponse},
    update_nacos_service::{UpdateNacosServiceError, UpdateNacosServiceRequest, UpdateNacosServiceResponse},
    update_plugin_config::{UpdatePluginConfigError, UpdatePluginConfigRequest, UpdatePluginConfigResponse},
    update_service_source::{UpdateServiceSourceError, UpdateServiceSourceRequest, UpdateServiceSourceResponse},
    update_ssl_cert::{UpdateSSLCertError, UpdateSSLCertRequest, UpdateSSLCertResponse},
    update_web_flow_rule::{UpdateWebFlowRuleRequest, UpdateWebFlowRuleResponse},
    update_znode::{UpdateZnodeError, UpdateZnodeRequest, UpdateZnodeResponse},
    upgrade_cluster::{UpgradeClusterError, UpgradeClusterRequest, UpgradeClusterResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "mse",
    version: "2019-05-31",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "mse.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "mse.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "mse.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "mse.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "mse.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "mse.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "mse.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "mse.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "mse.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "mse.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-fuzhou", "mse.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "mse.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "mse.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "mse.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "mse.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "mse.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "mse.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "mse.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "mse.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "mse.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "mse.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "mse.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "mse.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "mse.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "mse.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "mse.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "mse.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "mse.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "mse.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "mse.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "mse.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "mse.us-west-1.aliyuncs.com"),
        ],
        rule: Some("microgw.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Microservices Engine.
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
    /// Creates a rule that says which applications may call which interfaces of a service.
    #[inline]
    pub fn add_auth_policy(
        &self,
        request: AddAuthPolicyRequest,
    ) -> Call<'_, AddAuthPolicyRequest> {
        self.inner.call(request)
    }
    /// Adds a rule to an authentication of a gateway: domain, path and headers that it looks at.
    #[inline]
    pub fn add_auth_resource(
        &self,
        request: AddAuthResourceRequest,
    ) -> Call<'_, AddAuthResourceRequest> {
        self.inner.call(request)
    }
    /// Adds a blacklist or whitelist of client addresses to a gateway, a route or a domain name.
    #[inline]
    pub fn add_black_white_list(
        &self,
        request: AddBlackWhiteListRequest,
    ) -> Call<'_, AddBlackWhiteListRequest> {
        self.inner.call(request)
    }
    /// Buys a cloud-native gateway, traditional or serverless, along with its load balancer if wanted.
    #[inline]
    pub fn add_gateway(
        &self,
        request: AddGatewayRequest,
    ) -> Call<'_, AddGatewayRequest> {
        self.inner.call(request)
    }
    /// Sets up an authentication on a gateway, by JWT, OIDC, IDaaS or a service of your own.
    #[inline]
    pub fn add_gateway_auth(
        &self,
        request: AddGatewayAuthRequest,
    ) -> Call<'_, AddGatewayAuthRequest> {
        self.inner.call(request)
    }
    /// Adds a consumer to a gateway, that is a caller with a key or token of its own.
    #[inline]
    pub fn add_gateway_auth_consumer(
        &self,
        request: AddGatewayAuthConsumerRequest,
    ) -> Call<'_, AddGatewayAuthConsumerRequest> {
        self.inner.call(request)
    }
    /// Adds a domain name to a gateway, with a certificate for HTTPS if wanted.
    #[inline]
    pub fn add_gateway_domain(
        &self,
        request: AddGatewayDomainRequest,
    ) -> Call<'_, AddGatewayDomainRequest> {
        self.inner.call(request)
    }
    /// Adds a route to a gateway: what requests must look like and where they go.
    #[inline]
    pub fn add_gateway_route(
        &self,
        request: AddGatewayRouteRequest,
    ) -> Call<'_, AddGatewayRouteRequest> {
        self.inner.call(request)
    }
    /// Defines a version of a gateway service by the labels that its nodes carry.
    #[inline]
    pub fn add_gateway_service_version(
        &self,
        request: AddGatewayServiceVersionRequest,
    ) -> Call<'_, AddGatewayServiceVersionRequest> {
        self.inner.call(request)
    }
    /// Puts an existing load balancer in front of a gateway.
    #[inline]
    pub fn add_gateway_slb(
        &self,
        request: AddGatewaySlbRequest,
    ) -> Call<'_, AddGatewaySlbRequest> {
        self.inner.call(request)
    }
    /// Creates a task that moves a self-managed registry to a cluster in the cloud.
    #[inline]
    pub fn add_migration_task(
        &self,
        request: AddMigrationTaskRequest,
    ) -> Call<'_, AddMigrationTaskRequest> {
        self.inner.call(request)
    }
    /// Creates a rule by which calls between applications get a mocked response.
    #[inline]
    pub fn add_mock_rule(
        &self,
        request: AddMockRuleRequest,
    ) -> Call<'_, AddMockRuleRequest> {
        self.inner.call(request)
    }
    /// Adds a rule to a security group, so that the gateway reaches the services behind it.
    #[inline]
    pub fn add_security_group_rule(
        &self,
        request: AddSecurityGroupRuleRequest,
    ) -> Call<'_, AddSecurityGroupRuleRequest> {
        self.inner.call(request)
    }
    /// Makes a registry or a Kubernetes cluster a source of services for a gateway.
    #[inline]
    pub fn add_service_source(
        &self,
        request: AddServiceSourceRequest,
    ) -> Call<'_, AddServiceSourceRequest> {
        self.inner.call(request)
    }
    /// Ties a certificate to a domain name of a gateway.
    #[inline]
    pub fn add_ssl_cert(
        &self,
        request: AddSSLCertRequest,
    ) -> Call<'_, AddSSLCertRequest> {
        self.inner.call(request)
    }
    /// Publishes a route of a gateway, so that it takes effect.
    #[inline]
    pub fn apply_gateway_route(
        &self,
        request: ApplyGatewayRouteRequest,
    ) -> Call<'_, ApplyGatewayRouteRequest> {
        self.inner.call(request)
    }
    /// Changes the rules by which requests are routed to tagged nodes of an application.
    #[inline]
    pub fn apply_tag_policies(
        &self,
        request: ApplyTagPoliciesRequest,
    ) -> Call<'_, ApplyTagPoliciesRequest> {
        self.inner.call(request)
    }
    /// Binds a fallback behavior to interfaces, which return it when calls are blocked.
    #[inline]
    pub fn bind_sentinel_block_fallback_definition(
        &self,
        request: BindSentinelBlockFallbackDefinitionRequest,
    ) -> Call<'_, BindSentinelBlockFallbackDefinitionRequest> {
        self.inner.call(request)
    }
    /// Moves an instance into a different resource group, which changes who may manage it.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Copies configurations of a Nacos namespace into another namespace, with a policy for those that exist already.
    #[inline]
    pub fn clone_nacos_config(
        &self,
        request: CloneNacosConfigRequest,
    ) -> Call<'_, CloneNacosConfigRequest> {
        self.inner.call(request)
    }
    /// Takes over the traffic protection rules of an application from AHAS.
    #[inline]
    pub fn clone_sentinel_rule_from_ahas(
        &self,
        request: CloneSentinelRuleFromAhasRequest,
    ) -> Call<'_, CloneSentinelRuleFromAhasRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that raises an alarm when a figure of a cluster crosses a threshold.
    #[inline]
    pub fn create_alarm_rule(
        &self,
        request: CreateAlarmRuleRequest,
    ) -> Call<'_, CreateAlarmRuleRequest> {
        self.inner.call(request)
    }
    /// Registers an application for microservice governance.
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationRequest,
    ) -> Call<'_, CreateApplicationRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that cuts off calls to an interface when too many are slow or fail.
    #[inline]
    pub fn create_circuit_breaker_rule(
        &self,
        request: CreateCircuitBreakerRuleRequest,
    ) -> Call<'_, CreateCircuitBreakerRuleRequest> {
        self.inner.call(request)
    }
    /// Buys a registry and configuration cluster with Nacos, ZooKeeper or Eureka; this costs money.
    #[inline]
    pub fn create_cluster(
        &self,
        request: CreateClusterRequest,
    ) -> Call<'_, CreateClusterRequest> {
        self.inner.call(request)
    }
    /// Creates a namespace in a Nacos cluster, to keep services and configurations apart.
    #[inline]
    pub fn create_engine_namespace(
        &self,
        request: CreateEngineNamespaceRequest,
    ) -> Call<'_, CreateEngineNamespaceRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that limits how often an interface of an application is called.
    #[inline]
    pub fn create_flow_rule(
        &self,
        request: CreateFlowRuleRequest,
    ) -> Call<'_, CreateFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that cuts off a gateway route when too many requests are slow or fail.
    #[inline]
    pub fn create_gateway_circuit_breaker_rule(
        &self,
        request: CreateGatewayCircuitBreakerRuleRequest,
    ) -> Call<'_, CreateGatewayCircuitBreakerRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that limits how many requests a second a gateway route takes.
    #[inline]
    pub fn create_gateway_flow_rule(
        &self,
        request: CreateGatewayFlowRuleRequest,
    ) -> Call<'_, CreateGatewayFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that limits how many requests a gateway route works on at once.
    #[inline]
    pub fn create_gateway_isolation_rule(
        &self,
        request: CreateGatewayIsolationRuleRequest,
    ) -> Call<'_, CreateGatewayIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that limits how many calls to an interface run at once.
    #[inline]
    pub fn create_isolation_rule(
        &self,
        request: CreateIsolationRuleRequest,
    ) -> Call<'_, CreateIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Registers an application for microservice governance in one of its namespaces.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_mse_service_application(
        &self,
        request: CreateMseServiceApplicationRequest,
    ) -> Call<'_, CreateMseServiceApplicationRequest> {
        self.inner.call(request)
    }
    /// Creates a configuration in a Nacos namespace, with content, group and type.
    #[inline]
    pub fn create_nacos_config(
        &self,
        request: CreateNacosConfigRequest,
    ) -> Call<'_, CreateNacosConfigRequest> {
        self.inner.call(request)
    }
    /// Registers an instance of a service in a Nacos cluster.
    #[inline]
    pub fn create_nacos_instance(
        &self,
        request: CreateNacosInstanceRequest,
    ) -> Call<'_, CreateNacosInstanceRequest> {
        self.inner.call(request)
    }
    /// Registers an MCP server with its tools in a Nacos namespace.
    #[inline]
    pub fn create_nacos_mcp_server(
        &self,
        request: CreateNacosMcpServerRequest,
    ) -> Call<'_, CreateNacosMcpServerRequest> {
        self.inner.call(request)
    }
    /// Creates a service in a Nacos namespace, for instances to register under.
    #[inline]
    pub fn create_nacos_service(
        &self,
        request: CreateNacosServiceRequest,
    ) -> Call<'_, CreateNacosServiceRequest> {
        self.inner.call(request)
    }
    /// Creates a namespace for microservice governance in a region.
    #[inline]
    pub fn create_namespace(
        &self,
        request: CreateNamespaceRequest,
    ) -> Call<'_, CreateNamespaceRequest> {
        self.inner.call(request)
    }
    /// Creates a lane for gray releases along the chain of calls, or changes an existing one.
    #[inline]
    pub fn create_or_update_swimming_lane(
        &self,
        request: CreateOrUpdateSwimmingLaneRequest,
    ) -> Call<'_, CreateOrUpdateSwimmingLaneRequest> {
        self.inner.call(request)
    }
    /// Creates a group of lanes with its entry and applications, or changes an existing one.
    #[inline]
    pub fn create_or_update_swimming_lane_group(
        &self,
        request: CreateOrUpdateSwimmingLaneGroupRequest,
    ) -> Call<'_, CreateOrUpdateSwimmingLaneGroupRequest> {
        self.inner.call(request)
    }
    /// Configures a plugin for a whole gateway, a route or a domain name.
    #[inline]
    pub fn create_plugin_config(
        &self,
        request: CreatePluginConfigRequest,
    ) -> Call<'_, CreatePluginConfigRequest> {
        self.inner.call(request)
    }
    /// Defines what blocked calls of an application return instead.
    #[inline]
    pub fn create_sentinel_block_fallback_definition(
        &self,
        request: CreateSentinelBlockFallbackDefinitionRequest,
    ) -> Call<'_, CreateSentinelBlockFallbackDefinitionRequest> {
        self.inner.call(request)
    }
    /// Creates a rule that limits requests to a web interface, counted by a request attribute.
    #[inline]
    pub fn create_web_flow_rule(
        &self,
        request: CreateWebFlowRuleRequest,
    ) -> Call<'_, CreateWebFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a data node in a ZooKeeper cluster.
    #[inline]
    pub fn create_znode(
        &self,
        request: CreateZnodeRequest,
    ) -> Call<'_, CreateZnodeRequest> {
        self.inner.call(request)
    }
    /// Deletes an alarm rule; nobody is told about the figure any more.
    #[inline]
    pub fn delete_alarm_rule(
        &self,
        request: DeleteAlarmRuleRequest,
    ) -> Call<'_, DeleteAlarmRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes an authorized resource, that is a domain and path rule of a gateway's authentication.
    #[inline]
    pub fn delete_auth_resource(
        &self,
        request: DeleteAuthResourceRequest,
    ) -> Call<'_, DeleteAuthResourceRequest> {
        self.inner.call(request)
    }
    /// Deletes circuit breaking rules of an application; its calls are no longer cut off by them.
    #[inline]
    pub fn delete_circuit_breaker_rules(
        &self,
        request: DeleteCircuitBreakerRulesRequest,
    ) -> Call<'_, DeleteCircuitBreakerRulesRequest> {
        self.inner.call(request)
    }
    /// Releases a registry and configuration cluster with everything stored in it.
    #[inline]
    pub fn delete_cluster(
        &self,
        request: DeleteClusterRequest,
    ) -> Call<'_, DeleteClusterRequest> {
        self.inner.call(request)
    }
    /// Deletes a namespace of a Nacos cluster, by its ID.
    #[inline]
    pub fn delete_engine_namespace(
        &self,
        request: DeleteEngineNamespaceRequest,
    ) -> Call<'_, DeleteEngineNamespaceRequest> {
        self.inner.call(request)
    }
    /// Deletes traffic shaping rules of an application, which is then no longer limited by them.
    #[inline]
    pub fn delete_flow_rules(
        &self,
        request: DeleteFlowRulesRequest,
    ) -> Call<'_, DeleteFlowRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes a cloud-native gateway, and its load balancer too if the call says so.
    #[inline]
    pub fn delete_gateway(
        &self,
        request: DeleteGatewayRequest,
    ) -> Call<'_, DeleteGatewayRequest> {
        self.inner.call(request)
    }
    /// Deletes a consumer of a gateway; requests with its credentials are turned away.
    #[inline]
    pub fn delete_gateway_auth_consumer(
        &self,
        request: DeleteGatewayAuthConsumerRequest,
    ) -> Call<'_, DeleteGatewayAuthConsumerRequest> {
        self.inner.call(request)
    }
    /// Takes away permissions of a gateway consumer, so that it can no longer call these resources.
    #[inline]
    pub fn delete_gateway_auth_consumer_resource(
        &self,
        request: DeleteGatewayAuthConsumerResourceRequest,
    ) -> Call<'_, DeleteGatewayAuthConsumerResourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a circuit breaking rule of a gateway route, which is no longer cut off by it.
    #[inline]
    pub fn delete_gateway_circuit_breaker_rule(
        &self,
        request: DeleteGatewayCircuitBreakerRuleRequest,
    ) -> Call<'_, DeleteGatewayCircuitBreakerRuleRequest> {
        self.inner.call(request)
    }
    /// Takes a domain name off a gateway, which then no longer serves it.
    #[inline]
    pub fn delete_gateway_domain(
        &self,
        request: DeleteGatewayDomainRequest,
    ) -> Call<'_, DeleteGatewayDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes a traffic shaping rule of a gateway route, which is no longer limited by it.
    #[inline]
    pub fn delete_gateway_flow_rule(
        &self,
        request: DeleteGatewayFlowRuleRequest,
    ) -> Call<'_, DeleteGatewayFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a concurrency rule of a gateway route, which then takes any number of simultaneous requests.
    #[inline]
    pub fn delete_gateway_isolation_rule(
        &self,
        request: DeleteGatewayIsolationRuleRequest,
    ) -> Call<'_, DeleteGatewayIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a route of a gateway; requests that only it matched are no longer forwarded.
    #[inline]
    pub fn delete_gateway_route(
        &self,
        request: DeleteGatewayRouteRequest,
    ) -> Call<'_, DeleteGatewayRouteRequest> {
        self.inner.call(request)
    }
    /// Removes a service from a gateway, which can no longer forward requests to it.
    #[inline]
    pub fn delete_gateway_service(
        &self,
        request: DeleteGatewayServiceRequest,
    ) -> Call<'_, DeleteGatewayServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes one version of a gateway service; its nodes stay.
    #[inline]
    pub fn delete_gateway_service_version(
        &self,
        request: DeleteGatewayServiceVersionRequest,
    ) -> Call<'_, DeleteGatewayServiceVersionRequest> {
        self.inner.call(request)
    }
    /// Detaches a load balancer from a gateway, and deletes it as well if the call says so.
    #[inline]
    pub fn delete_gateway_slb(
        &self,
        request: DeleteGatewaySlbRequest,
    ) -> Call<'_, DeleteGatewaySlbRequest> {
        self.inner.call(request)
    }
    /// Deletes isolation rules of an application, which then has no bound on simultaneous calls from them.
    #[inline]
    pub fn delete_isolation_rules(
        &self,
        request: DeleteIsolationRulesRequest,
    ) -> Call<'_, DeleteIsolationRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes a task that migrates a self-managed registry to the cloud.
    #[inline]
    pub fn delete_migration_task(
        &self,
        request: DeleteMigrationTaskRequest,
    ) -> Call<'_, DeleteMigrationTaskRequest> {
        self.inner.call(request)
    }
    /// Deletes a configuration, or its trial version, from a Nacos namespace.
    #[inline]
    pub fn delete_nacos_config(
        &self,
        request: DeleteNacosConfigRequest,
    ) -> Call<'_, DeleteNacosConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes several configurations of a Nacos namespace with one call.
    #[inline]
    pub fn delete_nacos_configs(
        &self,
        request: DeleteNacosConfigsRequest,
    ) -> Call<'_, DeleteNacosConfigsRequest> {
        self.inner.call(request)
    }
    /// Takes a persistent instance of a service out of a Nacos registry, so that callers find it no more.
    #[inline]
    pub fn delete_nacos_instance(
        &self,
        request: DeleteNacosInstanceRequest,
    ) -> Call<'_, DeleteNacosInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes an MCP server that is registered in a Nacos namespace.
    #[inline]
    pub fn delete_nacos_mcp_server(
        &self,
        request: DeleteNacosMcpServerRequest,
    ) -> Call<'_, DeleteNacosMcpServerRequest> {
        self.inner.call(request)
    }
    /// Deletes a service from a Nacos registry; its name can no longer be resolved.
    #[inline]
    pub fn delete_nacos_service(
        &self,
        request: DeleteNacosServiceRequest,
    ) -> Call<'_, DeleteNacosServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes a namespace for microservice governance in a region.
    #[inline]
    pub fn delete_namespace(
        &self,
        request: DeleteNamespaceRequest,
    ) -> Call<'_, DeleteNamespaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a plugin configuration, so that the plugin no longer acts there.
    #[inline]
    pub fn delete_plugin_config(
        &self,
        request: DeletePluginConfigRequest,
    ) -> Call<'_, DeletePluginConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a security group rule that a gateway was let in by, and dependent rules if asked for.
    #[inline]
    pub fn delete_security_group_rule(
        &self,
        request: DeleteSecurityGroupRuleRequest,
    ) -> Call<'_, DeleteSecurityGroupRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a service source of a gateway, such as a registry or a Kubernetes cluster.
    #[inline]
    pub fn delete_service_source(
        &self,
        request: DeleteServiceSourceRequest,
    ) -> Call<'_, DeleteServiceSourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a lane; requests marked for it take the baseline again.
    #[inline]
    pub fn delete_swimming_lane(
        &self,
        request: DeleteSwimmingLaneRequest,
    ) -> Call<'_, DeleteSwimmingLaneRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of lanes, by its ID in a governance namespace.
    #[inline]
    pub fn delete_swimming_lane_group(
        &self,
        request: DeleteSwimmingLaneGroupRequest,
    ) -> Call<'_, DeleteSwimmingLaneGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes traffic rules for the web interfaces of an application.
    #[inline]
    pub fn delete_web_flow_rules(
        &self,
        request: DeleteWebFlowRulesRequest,
    ) -> Call<'_, DeleteWebFlowRulesRequest> {
        self.inner.call(request)
    }
    /// Deletes a data node of a ZooKeeper cluster, by its path.
    #[inline]
    pub fn delete_znode(
        &self,
        request: DeleteZnodeRequest,
    ) -> Call<'_, DeleteZnodeRequest> {
        self.inner.call(request)
    }
    /// Switches HTTP/2 on or off for a gateway.
    #[inline]
    pub fn enable_http2(
        &self,
        request: EnableHttp2Request,
    ) -> Call<'_, EnableHttp2Request> {
        self.inner.call(request)
    }
    /// Switches the PROXY protocol on or off, by which a gateway behind an NLB learns client addresses.
    #[inline]
    pub fn enable_proxy_protocol(
        &self,
        request: EnableProxyProtocolRequest,
    ) -> Call<'_, EnableProxyProtocolRequest> {
        self.inner.call(request)
    }
    /// Exports configurations of a Nacos namespace to a file and returns where it lies.
    #[inline]
    pub fn export_nacos_config(
        &self,
        request: ExportNacosConfigRequest,
    ) -> Call<'_, ExportNacosConfigRequest> {
        self.inner.call(request)
    }
    /// Starts a task that exports the data of a ZooKeeper cluster; only one runs at a time.
    #[inline]
    pub fn export_zookeeper_data(
        &self,
        request: ExportZookeeperDataRequest,
    ) -> Call<'_, ExportZookeeperDataRequest> {
        self.inner.call(request)
    }
    /// Lists the rules by which applications go online and offline without losing requests.
    #[inline]
    pub fn fetch_lossless_rule_list(
        &self,
        request: FetchLosslessRuleListRequest,
    ) -> Call<'_, FetchLosslessRuleListRequest> {
        self.inner.call(request)
    }
    /// Lists the blacklists and whitelists of a gateway that match the filter, page by page.
    #[inline]
    pub fn gateway_black_white_list(
        &self,
        request: GatewayBlackWhiteListRequest,
    ) -> Call<'_, GatewayBlackWhiteListRequest> {
        self.inner.call(request)
    }
    /// Returns how messages of an application are kept to their lanes.
    #[inline]
    pub fn get_app_message_queue_route(
        &self,
        request: GetAppMessageQueueRouteRequest,
    ) -> Call<'_, GetAppMessageQueueRouteRequest> {
        self.inner.call(request)
    }
    /// Lists the running instances of an application under governance.
    #[inline]
    pub fn get_application_instance_list(
        &self,
        request: GetApplicationInstanceListRequest,
    ) -> Call<'_, GetApplicationInstanceListRequest> {
        self.inner.call(request)
    }
    /// Lists the applications under governance in a region.
    #[inline]
    pub fn get_application_list(
        &self,
        request: GetApplicationListRequest,
    ) -> Call<'_, GetApplicationListRequest> {
        self.inner.call(request)
    }
    /// Returns a blacklist or whitelist of a gateway.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn get_black_white_list(
        &self,
        request: GetBlackWhiteListRequest,
    ) -> Call<'_, GetBlackWhiteListRequest> {
        self.inner.call(request)
    }
    /// Returns one namespace of a Nacos cluster with its quota and use.
    #[inline]
    pub fn get_engine_namepace(
        &self,
        request: GetEngineNamepaceRequest,
    ) -> Call<'_, GetEngineNamepaceRequest> {
        self.inner.call(request)
    }
    /// Returns the basic facts of a gateway, such as its network, size and logging.
    #[inline]
    pub fn get_gateway(
        &self,
        request: GetGatewayRequest,
    ) -> Call<'_, GetGatewayRequest> {
        self.inner.call(request)
    }
    /// Returns a consumer of a gateway with its credentials and grants.
    #[inline]
    pub fn get_gateway_auth_consumer_detail(
        &self,
        request: GetGatewayAuthConsumerDetailRequest,
    ) -> Call<'_, GetGatewayAuthConsumerDetailRequest> {
        self.inner.call(request)
    }
    /// Returns an authentication of a gateway with its rules.
    #[inline]
    pub fn get_gateway_auth_detail(
        &self,
        request: GetGatewayAuthDetailRequest,
    ) -> Call<'_, GetGatewayAuthDetailRequest> {
        self.inner.call(request)
    }
    /// Returns the configuration entries of a gateway.
    #[inline]
    pub fn get_gateway_config(
        &self,
        request: GetGatewayConfigRequest,
    ) -> Call<'_, GetGatewayConfigRequest> {
        self.inner.call(request)
    }
    /// Returns a domain name of a gateway with its certificate and TLS settings.
    #[inline]
    pub fn get_gateway_domain_detail(
        &self,
        request: GetGatewayDomainDetailRequest,
    ) -> Call<'_, GetGatewayDomainDetailRequest> {
        self.inner.call(request)
    }
    /// Returns the gateway-wide switches, such as for logs and tracing.
    #[inline]
    pub fn get_gateway_option(
        &self,
        request: GetGatewayOptionRequest,
    ) -> Call<'_, GetGatewayOptionRequest> {
        self.inner.call(request)
    }
    /// Returns a route of a gateway with its conditions, targets and policies.
    #[inline]
    pub fn get_gateway_route_detail(
        &self,
        request: GetGatewayRouteDetailRequest,
    ) -> Call<'_, GetGatewayRouteDetailRequest> {
        self.inner.call(request)
    }
    /// Returns a service of a gateway with its versions and traffic policy.
    #[inline]
    pub fn get_gateway_service_detail(
        &self,
        request: GetGatewayServiceDetailRequest,
    ) -> Call<'_, GetGatewayServiceDetailRequest> {
        self.inner.call(request)
    }
    /// Returns a Kubernetes cluster that is connected to microservice governance.
    #[inline]
    pub fn get_governance_kubernetes_cluster(
        &self,
        request: GetGovernanceKubernetesClusterRequest,
    ) -> Call<'_, GetGovernanceKubernetesClusterRequest> {
        self.inner.call(request)
    }
    /// Tells which engine version a cluster runs and up to which one it can be upgraded.
    #[inline]
    pub fn get_image(&self, request: GetImageRequest) -> Call<'_, GetImageRequest> {
        self.inner.call(request)
    }
    /// Returns the address to upload a file to that `ImportNacosConfig` then reads.
    #[inline]
    pub fn get_import_file_url(
        &self,
        request: GetImportFileUrlRequest,
    ) -> Call<'_, GetImportFileUrlRequest> {
        self.inner.call(request)
    }
    /// Lists the Kubernetes clusters that a gateway could take services from.
    #[inline]
    pub fn get_kubernetes_source(
        &self,
        request: GetKubernetesSourceRequest,
    ) -> Call<'_, GetKubernetesSourceRequest> {
        self.inner.call(request)
    }
    /// Returns the rule by which an application prefers callers' nodes in the same zone.
    #[inline]
    pub fn get_locality_rule(
        &self,
        request: GetLocalityRuleRequest,
    ) -> Call<'_, GetLocalityRuleRequest> {
        self.inner.call(request)
    }
    /// Returns the rule by which an application goes online and offline without losing requests.
    #[inline]
    pub fn get_lossless_rule_by_app(
        &self,
        request: GetLosslessRuleByAppRequest,
    ) -> Call<'_, GetLosslessRuleByAppRequest> {
        self.inner.call(request)
    }
    /// Tells which optional features are switched on for the account.
    #[inline]
    pub fn get_mse_feature_switch(
        &self,
        request: GetMseFeatureSwitchRequest,
    ) -> Call<'_, GetMseFeatureSwitchRequest> {
        self.inner.call(request)
    }
    /// Lists the Nacos clusters of the service that a gateway could take services from.
    #[inline]
    pub fn get_mse_source(
        &self,
        request: GetMseSourceRequest,
    ) -> Call<'_, GetMseSourceRequest> {
        self.inner.call(request)
    }
    /// Returns a configuration of a Nacos namespace with its content.
    #[inline]
    pub fn get_nacos_config(
        &self,
        request: GetNacosConfigRequest,
    ) -> Call<'_, GetNacosConfigRequest> {
        self.inner.call(request)
    }
    /// Returns one earlier version of a Nacos configuration.
    #[inline]
    pub fn get_nacos_history_config(
        &self,
        request: GetNacosHistoryConfigRequest,
    ) -> Call<'_, GetNacosHistoryConfigRequest> {
        self.inner.call(request)
    }
    /// Returns an MCP server that is registered in a Nacos namespace.
    #[inline]
    pub fn get_nacos_mcp_server(
        &self,
        request: GetNacosMcpServerRequest,
    ) -> Call<'_, GetNacosMcpServerRequest> {
        self.inner.call(request)
    }
    /// Returns figures that sum up microservice governance in a region.
    #[inline]
    pub fn get_overview(
        &self,
        request: GetOverviewRequest,
    ) -> Call<'_, GetOverviewRequest> {
        self.inner.call(request)
    }
    /// Returns a plugin of a gateway with its configurations.
    #[inline]
    pub fn get_plugin_config(
        &self,
        request: GetPluginConfigRequest,
    ) -> Call<'_, GetPluginConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the plugins that a gateway can use.
    #[inline]
    pub fn get_plugins(
        &self,
        request: GetPluginsRequest,
    ) -> Call<'_, GetPluginsRequest> {
        self.inner.call(request)
    }
    /// Lists the services that applications under governance offer, with their methods.
    #[inline]
    pub fn get_service_list(
        &self,
        request: GetServiceListRequest,
    ) -> Call<'_, GetServiceListRequest> {
        self.inner.call(request)
    }
    /// Lists services of applications under governance, page by page.
    #[inline]
    pub fn get_service_list_page(
        &self,
        request: GetServiceListPageRequest,
    ) -> Call<'_, GetServiceListPageRequest> {
        self.inner.call(request)
    }
    /// Lists the clients that are subscribed to a Nacos service.
    #[inline]
    pub fn get_service_listeners(
        &self,
        request: GetServiceListenersRequest,
    ) -> Call<'_, GetServiceListenersRequest> {
        self.inner.call(request)
    }
    /// Lists the interfaces that a service offers, page by page.
    #[inline]
    pub fn get_service_method_page(
        &self,
        request: GetServiceMethodPageRequest,
    ) -> Call<'_, GetServiceMethodPageRequest> {
        self.inner.call(request)
    }
    /// Lists the tags that nodes in a group of lanes carry.
    #[inline]
    pub fn get_tags_by_swimming_lane_group_id(
        &self,
        request: GetTagsBySwimmingLaneGroupIdRequest,
    ) -> Call<'_, GetTagsBySwimmingLaneGroupIdRequest> {
        self.inner.call(request)
    }
    /// Returns the address to upload a file to that `ImportZookeeperData` then reads.
    #[inline]
    pub fn get_zookeeper_data_import_url(
        &self,
        request: GetZookeeperDataImportUrlRequest,
    ) -> Call<'_, GetZookeeperDataImportUrlRequest> {
        self.inner.call(request)
    }
    /// Imports configurations from an uploaded file into a Nacos namespace.
    #[inline]
    pub fn import_nacos_config(
        &self,
        request: ImportNacosConfigRequest,
    ) -> Call<'_, ImportNacosConfigRequest> {
        self.inner.call(request)
    }
    /// Takes services of a source into a gateway, so that routes can lead to them.
    #[inline]
    pub fn import_services(
        &self,
        request: ImportServicesRequest,
    ) -> Call<'_, ImportServicesRequest> {
        self.inner.call(request)
    }
    /// Starts loading an uploaded file into a ZooKeeper cluster; all data in the cluster is lost.
    #[inline]
    pub fn import_zookeeper_data(
        &self,
        request: ImportZookeeperDataRequest,
    ) -> Call<'_, ImportZookeeperDataRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role through which the service acts in the account.
    #[inline]
    pub fn initialize_service_link_role(
        &self,
        request: InitializeServiceLinkRoleRequest,
    ) -> Call<'_, InitializeServiceLinkRoleRequest> {
        self.inner.call(request)
    }
    /// Lists the groups of people who can be told of alarms.
    #[inline]
    pub fn list_alarm_contact_groups(
        &self,
        request: ListAlarmContactGroupsRequest,
    ) -> Call<'_, ListAlarmContactGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the figures that alarm rules can watch.
    #[inline]
    pub fn list_alarm_items(
        &self,
        request: ListAlarmItemsRequest,
    ) -> Call<'_, ListAlarmItemsRequest> {
        self.inner.call(request)
    }
    /// Lists the alarm rules with their state.
    #[inline]
    pub fn list_alarm_rules(
        &self,
        request: ListAlarmRulesRequest,
    ) -> Call<'_, ListAlarmRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that are registered for a Nacos service.
    #[inline]
    pub fn list_ans_instances(
        &self,
        request: ListAnsInstancesRequest,
    ) -> Call<'_, ListAnsInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the clusters of a Nacos service, with health checks.
    #[inline]
    pub fn list_ans_service_clusters(
        &self,
        request: ListAnsServiceClustersRequest,
    ) -> Call<'_, ListAnsServiceClustersRequest> {
        self.inner.call(request)
    }
    /// Lists the services in a Nacos namespace, with counts of their instances.
    #[inline]
    pub fn list_ans_services(
        &self,
        request: ListAnsServicesRequest,
    ) -> Call<'_, ListAnsServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the applications in a group of lanes that carry a tag.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn list_app_by_swimming_lane_group_tag(
        &self,
        request: ListAppBySwimmingLaneGroupTagRequest,
    ) -> Call<'_, ListAppBySwimmingLaneGroupTagRequest> {
        self.inner.call(request)
    }
    /// Lists the applications in a group of lanes that carry certain tags.
    #[inline]
    pub fn list_app_by_swimming_lane_group_tags(
        &self,
        request: ListAppBySwimmingLaneGroupTagsRequest,
    ) -> Call<'_, ListAppBySwimmingLaneGroupTagsRequest> {
        self.inner.call(request)
    }
    /// Lists applications with the rules by which requests go to tagged nodes.
    #[inline]
    pub fn list_applications_with_tag_rules(
        &self,
        request: ListApplicationsWithTagRulesRequest,
    ) -> Call<'_, ListApplicationsWithTagRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the rules that say which applications may call which interfaces.
    #[inline]
    pub fn list_auth_policy(
        &self,
        request: ListAuthPolicyRequest,
    ) -> Call<'_, ListAuthPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the circuit breaking rules of an application.
    #[inline]
    pub fn list_circuit_breaker_rules(
        &self,
        request: ListCircuitBreakerRulesRequest,
    ) -> Call<'_, ListCircuitBreakerRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the ways in which a new cluster can be connected.
    #[inline]
    pub fn list_cluster_connection_types(
        &self,
        request: ListClusterConnectionTypesRequest,
    ) -> Call<'_, ListClusterConnectionTypesRequest> {
        self.inner.call(request)
    }
    /// Lists past risk assessments of a cluster, with what they found.
    #[inline]
    pub fn list_cluster_health_check_task(
        &self,
        request: ListClusterHealthCheckTaskRequest,
    ) -> Call<'_, ListClusterHealthCheckTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the engines that a cluster can be bought with.
    #[inline]
    pub fn list_cluster_types(
        &self,
        request: ListClusterTypesRequest,
    ) -> Call<'_, ListClusterTypesRequest> {
        self.inner.call(request)
    }
    /// Lists the engine versions that a cluster can be bought with.
    #[inline]
    pub fn list_cluster_versions(
        &self,
        request: ListClusterVersionsRequest,
    ) -> Call<'_, ListClusterVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists the registry and configuration clusters of the account.
    #[inline]
    pub fn list_clusters(
        &self,
        request: ListClustersRequest,
    ) -> Call<'_, ListClustersRequest> {
        self.inner.call(request)
    }
    /// Lists when a Nacos configuration was pushed to or fetched by clients.
    #[inline]
    pub fn list_config_track(
        &self,
        request: ListConfigTrackRequest,
    ) -> Call<'_, ListConfigTrackRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces of a Nacos cluster.
    #[inline]
    pub fn list_engine_namespaces(
        &self,
        request: ListEngineNamespacesRequest,
    ) -> Call<'_, ListEngineNamespacesRequest> {
        self.inner.call(request)
    }
    /// Lists the instances that are registered for a Eureka service.
    #[inline]
    pub fn list_eureka_instances(
        &self,
        request: ListEurekaInstancesRequest,
    ) -> Call<'_, ListEurekaInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the services in a Eureka cluster.
    #[inline]
    pub fn list_eureka_services(
        &self,
        request: ListEurekaServicesRequest,
    ) -> Call<'_, ListEurekaServicesRequest> {
        self.inner.call(request)
    }
    /// Lists past tasks that exported ZooKeeper data.
    #[inline]
    pub fn list_export_zookeeper_data(
        &self,
        request: ListExportZookeeperDataRequest,
    ) -> Call<'_, ListExportZookeeperDataRequest> {
        self.inner.call(request)
    }
    /// Lists the traffic shaping rules of an application.
    #[inline]
    pub fn list_flow_rules(
        &self,
        request: ListFlowRulesRequest,
    ) -> Call<'_, ListFlowRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the cloud-native gateways of the account.
    #[inline]
    pub fn list_gateway(
        &self,
        request: ListGatewayRequest,
    ) -> Call<'_, ListGatewayRequest> {
        self.inner.call(request)
    }
    /// Lists the callers that are known to a gateway by credentials of their own.
    #[inline]
    pub fn list_gateway_auth_consumer(
        &self,
        request: ListGatewayAuthConsumerRequest,
    ) -> Call<'_, ListGatewayAuthConsumerRequest> {
        self.inner.call(request)
    }
    /// Lists what a consumer of a gateway may call.
    #[inline]
    pub fn list_gateway_auth_consumer_resource(
        &self,
        request: ListGatewayAuthConsumerResourceRequest,
    ) -> Call<'_, ListGatewayAuthConsumerResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the circuit breaking rules of a gateway.
    #[inline]
    pub fn list_gateway_circuit_breaker_rule(
        &self,
        request: ListGatewayCircuitBreakerRuleRequest,
    ) -> Call<'_, ListGatewayCircuitBreakerRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the domain names of a gateway.
    #[inline]
    pub fn list_gateway_domain(
        &self,
        request: ListGatewayDomainRequest,
    ) -> Call<'_, ListGatewayDomainRequest> {
        self.inner.call(request)
    }
    /// Lists the traffic shaping rules of a gateway.
    #[inline]
    pub fn list_gateway_flow_rule(
        &self,
        request: ListGatewayFlowRuleRequest,
    ) -> Call<'_, ListGatewayFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the concurrency rules of a gateway.
    #[inline]
    pub fn list_gateway_isolation_rule(
        &self,
        request: ListGatewayIsolationRuleRequest,
    ) -> Call<'_, ListGatewayIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the rules by which a gateway forwards requests, filtered and sorted.
    #[inline]
    pub fn list_gateway_route(
        &self,
        request: ListGatewayRouteRequest,
    ) -> Call<'_, ListGatewayRouteRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of a gateway on which authentication is switched on.
    #[inline]
    pub fn list_gateway_route_on_auth(
        &self,
        request: ListGatewayRouteOnAuthRequest,
    ) -> Call<'_, ListGatewayRouteOnAuthRequest> {
        self.inner.call(request)
    }
    /// Lists the services that a gateway has taken in.
    #[inline]
    pub fn list_gateway_service(
        &self,
        request: ListGatewayServiceRequest,
    ) -> Call<'_, ListGatewayServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the load balancers in front of a gateway.
    #[inline]
    pub fn list_gateway_slb(
        &self,
        request: ListGatewaySlbRequest,
    ) -> Call<'_, ListGatewaySlbRequest> {
        self.inner.call(request)
    }
    /// Lists the zones in which gateways can be made.
    #[inline]
    pub fn list_gateway_zone(
        &self,
        request: ListGatewayZoneRequest,
    ) -> Call<'_, ListGatewayZoneRequest> {
        self.inner.call(request)
    }
    /// Lists the numbers of nodes that a cluster can be bought with.
    #[inline]
    pub fn list_instance_count(
        &self,
        request: ListInstanceCountRequest,
    ) -> Call<'_, ListInstanceCountRequest> {
        self.inner.call(request)
    }
    /// Lists the isolation rules of an application.
    #[inline]
    pub fn list_isolation_rules(
        &self,
        request: ListIsolationRulesRequest,
    ) -> Call<'_, ListIsolationRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the clients that are subscribed to a Nacos configuration.
    #[inline]
    pub fn list_listeners_by_config(
        &self,
        request: ListListenersByConfigRequest,
    ) -> Call<'_, ListListenersByConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the Nacos configurations that a client is subscribed to, by its address.
    #[inline]
    pub fn list_listeners_by_ip(
        &self,
        request: ListListenersByIpRequest,
    ) -> Call<'_, ListListenersByIpRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks that migrate registries to the cloud.
    #[inline]
    pub fn list_migration_task(
        &self,
        request: ListMigrationTaskRequest,
    ) -> Call<'_, ListMigrationTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the configurations in a Nacos namespace.
    #[inline]
    pub fn list_nacos_configs(
        &self,
        request: ListNacosConfigsRequest,
    ) -> Call<'_, ListNacosConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the earlier versions of a Nacos configuration.
    #[inline]
    pub fn list_nacos_history_configs(
        &self,
        request: ListNacosHistoryConfigsRequest,
    ) -> Call<'_, ListNacosHistoryConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the MCP servers that are registered in a Nacos namespace.
    #[inline]
    pub fn list_nacos_mcp_servers(
        &self,
        request: ListNacosMcpServersRequest,
    ) -> Call<'_, ListNacosMcpServersRequest> {
        self.inner.call(request)
    }
    /// Lists the namespaces for microservice governance.
    #[inline]
    pub fn list_namespaces(
        &self,
        request: ListNamespacesRequest,
    ) -> Call<'_, ListNamespacesRequest> {
        self.inner.call(request)
    }
    /// Lists when changes of a Nacos service were pushed to clients, and how long it took.
    #[inline]
    pub fn list_naming_track(
        &self,
        request: ListNamingTrackRequest,
    ) -> Call<'_, ListNamingTrackRequest> {
        self.inner.call(request)
    }
    /// Lists the security groups that a gateway could be let in by.
    #[inline]
    pub fn list_security_group(
        &self,
        request: ListSecurityGroupRequest,
    ) -> Call<'_, ListSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the security group rules that a gateway has added.
    #[inline]
    pub fn list_security_group_rule(
        &self,
        request: ListSecurityGroupRuleRequest,
    ) -> Call<'_, ListSecurityGroupRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the fallback behaviors that were defined for an application.
    #[inline]
    pub fn list_sentinel_block_fallback_definitions(
        &self,
        request: ListSentinelBlockFallbackDefinitionsRequest,
    ) -> Call<'_, ListSentinelBlockFallbackDefinitionsRequest> {
        self.inner.call(request)
    }
    /// Lists the sources that a gateway takes services from.
    #[inline]
    pub fn list_service_source(
        &self,
        request: ListServiceSourceRequest,
    ) -> Call<'_, ListServiceSourceRequest> {
        self.inner.call(request)
    }
    /// Lists the certificates that domain names of a gateway can use.
    #[inline]
    pub fn list_ssl_cert(
        &self,
        request: ListSSLCertRequest,
    ) -> Call<'_, ListSSLCertRequest> {
        self.inner.call(request)
    }
    /// Lists which clusters or gateways bear which tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the traffic rules for the web interfaces of an application.
    #[inline]
    pub fn list_web_flow_rules(
        &self,
        request: ListWebFlowRulesRequest,
    ) -> Call<'_, ListWebFlowRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the operations of clients on a ZooKeeper cluster.
    #[inline]
    pub fn list_zk_track(
        &self,
        request: ListZkTrackRequest,
    ) -> Call<'_, ListZkTrackRequest> {
        self.inner.call(request)
    }
    /// Lists the data nodes below a node of a ZooKeeper cluster.
    #[inline]
    pub fn list_znode_children(
        &self,
        request: ListZnodeChildrenRequest,
    ) -> Call<'_, ListZnodeChildrenRequest> {
        self.inner.call(request)
    }
    /// Changes the governance settings of a connected Kubernetes cluster.
    #[inline]
    pub fn modify_governance_kubernetes_cluster(
        &self,
        request: ModifyGovernanceKubernetesClusterRequest,
    ) -> Call<'_, ModifyGovernanceKubernetesClusterRequest> {
        self.inner.call(request)
    }
    /// Changes how an application goes online and offline without losing requests.
    #[inline]
    pub fn modify_lossless_rule(
        &self,
        request: ModifyLosslessRuleRequest,
    ) -> Call<'_, ModifyLosslessRuleRequest> {
        self.inner.call(request)
    }
    /// Takes a gateway route offline, so that it no longer matches requests; its settings stay.
    #[inline]
    pub fn offline_gateway_route(
        &self,
        request: OfflineGatewayRouteRequest,
    ) -> Call<'_, OfflineGatewayRouteRequest> {
        self.inner.call(request)
    }
    /// Subscribes to notifications about a health risk of a cluster, or mutes them.
    #[inline]
    pub fn order_cluster_health_check_risk_notice(
        &self,
        request: OrderClusterHealthCheckRiskNoticeRequest,
    ) -> Call<'_, OrderClusterHealthCheckRiskNoticeRequest> {
        self.inner.call(request)
    }
    /// Decides whether a gateway keeps the upper and lower case of header names as received.
    #[inline]
    pub fn preserve_header_format(
        &self,
        request: PreserveHeaderFormatRequest,
    ) -> Call<'_, PreserveHeaderFormatRequest> {
        self.inner.call(request)
    }
    /// Lists the services of a source that can be imported into a gateway.
    #[inline]
    pub fn pull_services(
        &self,
        request: PullServicesRequest,
    ) -> Call<'_, PullServicesRequest> {
        self.inner.call(request)
    }
    /// Starts a risk assessment of a cluster.
    #[inline]
    pub fn put_cluster_health_check_task(
        &self,
        request: PutClusterHealthCheckTaskRequest,
    ) -> Call<'_, PutClusterHealthCheckTaskRequest> {
        self.inner.call(request)
    }
    /// Lists the lanes of a group.
    #[inline]
    pub fn query_all_swimming_lane(
        &self,
        request: QueryAllSwimmingLaneRequest,
    ) -> Call<'_, QueryAllSwimmingLaneRequest> {
        self.inner.call(request)
    }
    /// Lists the groups of lanes in a namespace.
    #[inline]
    pub fn query_all_swimming_lane_group(
        &self,
        request: QueryAllSwimmingLaneGroupRequest,
    ) -> Call<'_, QueryAllSwimmingLaneGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which the service can be used.
    #[inline]
    pub fn query_business_locations(
        &self,
        request: QueryBusinessLocationsRequest,
    ) -> Call<'_, QueryBusinessLocationsRequest> {
        self.inner.call(request)
    }
    /// Returns a cluster with its nodes, addresses and billing.
    #[inline]
    pub fn query_cluster_detail(
        &self,
        request: QueryClusterDetailRequest,
    ) -> Call<'_, QueryClusterDetailRequest> {
        self.inner.call(request)
    }
    /// Tells which disk sizes a cluster can be bought with.
    #[inline]
    pub fn query_cluster_disk_specification(
        &self,
        request: QueryClusterDiskSpecificationRequest,
    ) -> Call<'_, QueryClusterDiskSpecificationRequest> {
        self.inner.call(request)
    }
    /// Returns the facts of a cluster that do not change while it runs.
    #[inline]
    pub fn query_cluster_info(
        &self,
        request: QueryClusterInfoRequest,
    ) -> Call<'_, QueryClusterInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the sizes of node that a cluster can be bought with.
    #[inline]
    pub fn query_cluster_specification(
        &self,
        request: QueryClusterSpecificationRequest,
    ) -> Call<'_, QueryClusterSpecificationRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of a cluster's engine and which features its version offers.
    #[inline]
    pub fn query_config(
        &self,
        request: QueryConfigRequest,
    ) -> Call<'_, QueryConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which gateways can be made.
    #[inline]
    pub fn query_gateway_region(
        &self,
        request: QueryGatewayRegionRequest,
    ) -> Call<'_, QueryGatewayRegionRequest> {
        self.inner.call(request)
    }
    /// Lists the types of gateway that can be made.
    #[inline]
    pub fn query_gateway_type(
        &self,
        request: QueryGatewayTypeRequest,
    ) -> Call<'_, QueryGatewayTypeRequest> {
        self.inner.call(request)
    }
    /// Lists the Kubernetes clusters that are connected to microservice governance.
    #[inline]
    pub fn query_governance_kubernetes_cluster(
        &self,
        request: QueryGovernanceKubernetesClusterRequest,
    ) -> Call<'_, QueryGovernanceKubernetesClusterRequest> {
        self.inner.call(request)
    }
    /// Returns the nodes of a cluster as they run now.
    #[inline]
    pub fn query_instances_info(
        &self,
        request: QueryInstancesInfoRequest,
    ) -> Call<'_, QueryInstancesInfoRequest> {
        self.inner.call(request)
    }
    /// Returns a monitored figure of a cluster over a period.
    #[inline]
    pub fn query_monitor(
        &self,
        request: QueryMonitorRequest,
    ) -> Call<'_, QueryMonitorRequest> {
        self.inner.call(request)
    }
    /// Returns the gray release of a Nacos configuration.
    #[inline]
    pub fn query_nacos_gray_config(
        &self,
        request: QueryNacosGrayConfigRequest,
    ) -> Call<'_, QueryNacosGrayConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the namespaces for microservice governance.
    #[inline]
    pub fn query_namespace(
        &self,
        request: QueryNamespaceRequest,
    ) -> Call<'_, QueryNamespaceRequest> {
        self.inner.call(request)
    }
    /// Lists the sizes of load balancer that a gateway can be bought with.
    #[inline]
    pub fn query_slb_spec(
        &self,
        request: QuerySlbSpecRequest,
    ) -> Call<'_, QuerySlbSpecRequest> {
        self.inner.call(request)
    }
    /// Returns one lane by its number.
    #[inline]
    pub fn query_swimming_lane_by_id(
        &self,
        request: QuerySwimmingLaneByIdRequest,
    ) -> Call<'_, QuerySwimmingLaneByIdRequest> {
        self.inner.call(request)
    }
    /// Returns a data node of a ZooKeeper cluster with its content.
    #[inline]
    pub fn query_znode_detail(
        &self,
        request: QueryZnodeDetailRequest,
    ) -> Call<'_, QueryZnodeDetailRequest> {
        self.inner.call(request)
    }
    /// Removes an application from microservice governance.
    #[inline]
    pub fn remove_application(
        &self,
        request: RemoveApplicationRequest,
    ) -> Call<'_, RemoveApplicationRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule that says which applications may call which interfaces.
    #[inline]
    pub fn remove_auth_policy(
        &self,
        request: RemoveAuthPolicyRequest,
    ) -> Call<'_, RemoveAuthPolicyRequest> {
        self.inner.call(request)
    }
    /// Restarts a cluster or some of its nodes, which then cannot be used for a while.
    #[inline]
    pub fn restart_cluster(
        &self,
        request: RestartClusterRequest,
    ) -> Call<'_, RestartClusterRequest> {
        self.inner.call(request)
    }
    /// Tries again to set up a cluster whose creation timed out.
    #[inline]
    pub fn retry_cluster(
        &self,
        request: RetryClusterRequest,
    ) -> Call<'_, RetryClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the specification or the number of nodes of a registry cluster.
    #[inline]
    pub fn scaling_cluster(
        &self,
        request: ScalingClusterRequest,
    ) -> Call<'_, ScalingClusterRequest> {
        self.inner.call(request)
    }
    /// Lists load balancers of the account that a gateway could use, those running and without listeners.
    #[inline]
    pub fn select_gateway_slb(
        &self,
        request: SelectGatewaySlbRequest,
    ) -> Call<'_, SelectGatewaySlbRequest> {
        self.inner.call(request)
    }
    /// Puts tags on clusters or gateways.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off clusters or gateways.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Replaces the whitelist of addresses that may reach a cluster.
    #[inline]
    pub fn update_acl(&self, request: UpdateAclRequest) -> Call<'_, UpdateAclRequest> {
        self.inner.call(request)
    }
    /// Changes a rule that says which applications may call which interfaces.
    #[inline]
    pub fn update_auth_policy(
        &self,
        request: UpdateAuthPolicyRequest,
    ) -> Call<'_, UpdateAuthPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes a blacklist or whitelist of a gateway.
    #[inline]
    pub fn update_black_white_list(
        &self,
        request: UpdateBlackWhiteListRequest,
    ) -> Call<'_, UpdateBlackWhiteListRequest> {
        self.inner.call(request)
    }
    /// Changes a circuit breaking rule of an application.
    #[inline]
    pub fn update_circuit_breaker_rule(
        &self,
        request: UpdateCircuitBreakerRuleRequest,
    ) -> Call<'_, UpdateCircuitBreakerRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the name or the maintenance window of a cluster.
    #[inline]
    pub fn update_cluster(
        &self,
        request: UpdateClusterRequest,
    ) -> Call<'_, UpdateClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the size or the number of nodes of a cluster, and with it the price.
    #[inline]
    pub fn update_cluster_spec(
        &self,
        request: UpdateClusterSpecRequest,
    ) -> Call<'_, UpdateClusterSpecRequest> {
        self.inner.call(request)
    }
    /// Changes the engine settings of a cluster; some take effect after a restart only.
    #[inline]
    pub fn update_config(
        &self,
        request: UpdateConfigRequest,
    ) -> Call<'_, UpdateConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the name, the note or the quota of a Nacos namespace.
    #[inline]
    pub fn update_engine_namespace(
        &self,
        request: UpdateEngineNamespaceRequest,
    ) -> Call<'_, UpdateEngineNamespaceRequest> {
        self.inner.call(request)
    }
    /// Changes a traffic shaping rule of an application.
    #[inline]
    pub fn update_flow_rule(
        &self,
        request: UpdateFlowRuleRequest,
    ) -> Call<'_, UpdateFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the credentials or the note of a gateway consumer.
    #[inline]
    pub fn update_gateway_auth_consumer(
        &self,
        request: UpdateGatewayAuthConsumerRequest,
    ) -> Call<'_, UpdateGatewayAuthConsumerRequest> {
        self.inner.call(request)
    }
    /// Changes what a consumer of a gateway may call.
    #[inline]
    pub fn update_gateway_auth_consumer_resource(
        &self,
        request: UpdateGatewayAuthConsumerResourceRequest,
    ) -> Call<'_, UpdateGatewayAuthConsumerResourceRequest> {
        self.inner.call(request)
    }
    /// Puts grants of a gateway consumer into or out of effect.
    #[inline]
    pub fn update_gateway_auth_consumer_resource_status(
        &self,
        request: UpdateGatewayAuthConsumerResourceStatusRequest,
    ) -> Call<'_, UpdateGatewayAuthConsumerResourceStatusRequest> {
        self.inner.call(request)
    }
    /// Admits a gateway consumer or shuts it out, without deleting it.
    #[inline]
    pub fn update_gateway_auth_consumer_status(
        &self,
        request: UpdateGatewayAuthConsumerStatusRequest,
    ) -> Call<'_, UpdateGatewayAuthConsumerStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a circuit breaking rule of a gateway route.
    #[inline]
    pub fn update_gateway_circuit_breaker_rule(
        &self,
        request: UpdateGatewayCircuitBreakerRuleRequest,
    ) -> Call<'_, UpdateGatewayCircuitBreakerRuleRequest> {
        self.inner.call(request)
    }
    /// Changes one configuration entry of a gateway.
    #[inline]
    pub fn update_gateway_config(
        &self,
        request: UpdateGatewayConfigRequest,
    ) -> Call<'_, UpdateGatewayConfigRequest> {
        self.inner.call(request)
    }
    /// Changes the certificate or the TLS settings of a gateway's domain name.
    #[inline]
    pub fn update_gateway_domain(
        &self,
        request: UpdateGatewayDomainRequest,
    ) -> Call<'_, UpdateGatewayDomainRequest> {
        self.inner.call(request)
    }
    /// Changes a traffic shaping rule of a gateway route.
    #[inline]
    pub fn update_gateway_flow_rule(
        &self,
        request: UpdateGatewayFlowRuleRequest,
    ) -> Call<'_, UpdateGatewayFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Changes a concurrency rule of a gateway route.
    #[inline]
    pub fn update_gateway_isolation_rule(
        &self,
        request: UpdateGatewayIsolationRuleRequest,
    ) -> Call<'_, UpdateGatewayIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Gives a gateway another name for people.
    #[inline]
    pub fn update_gateway_name(
        &self,
        request: UpdateGatewayNameRequest,
    ) -> Call<'_, UpdateGatewayNameRequest> {
        self.inner.call(request)
    }
    /// Changes gateway-wide switches, such as for logs and tracing.
    #[inline]
    pub fn update_gateway_option(
        &self,
        request: UpdateGatewayOptionRequest,
    ) -> Call<'_, UpdateGatewayOptionRequest> {
        self.inner.call(request)
    }
    /// Changes the conditions or targets of a gateway route.
    #[inline]
    pub fn update_gateway_route(
        &self,
        request: UpdateGatewayRouteRequest,
    ) -> Call<'_, UpdateGatewayRouteRequest> {
        self.inner.call(request)
    }
    /// Changes whether and how a gateway route asks callers for proof of identity.
    #[inline]
    pub fn update_gateway_route_auth(
        &self,
        request: UpdateGatewayRouteAuthRequest,
    ) -> Call<'_, UpdateGatewayRouteAuthRequest> {
        self.inner.call(request)
    }
    /// Changes which other origins may call a gateway route from a browser.
    #[inline]
    pub fn update_gateway_route_cors(
        &self,
        request: UpdateGatewayRouteCORSRequest,
    ) -> Call<'_, UpdateGatewayRouteCORSRequest> {
        self.inner.call(request)
    }
    /// Changes which headers a gateway route adds, sets or removes.
    #[inline]
    pub fn update_gateway_route_header_op(
        &self,
        request: UpdateGatewayRouteHeaderOpRequest,
    ) -> Call<'_, UpdateGatewayRouteHeaderOpRequest> {
        self.inner.call(request)
    }
    /// Changes how a gateway route rewrites path and host before forwarding.
    #[inline]
    pub fn update_gateway_route_http_rewrite(
        &self,
        request: UpdateGatewayRouteHTTPRewriteRequest,
    ) -> Call<'_, UpdateGatewayRouteHTTPRewriteRequest> {
        self.inner.call(request)
    }
    /// Changes when and how often a gateway route repeats failed requests.
    #[inline]
    pub fn update_gateway_route_retry(
        &self,
        request: UpdateGatewayRouteRetryRequest,
    ) -> Call<'_, UpdateGatewayRouteRetryRequest> {
        self.inner.call(request)
    }
    /// Changes how long a gateway route waits for its backend.
    #[inline]
    pub fn update_gateway_route_timeout(
        &self,
        request: UpdateGatewayRouteTimeoutRequest,
    ) -> Call<'_, UpdateGatewayRouteTimeoutRequest> {
        self.inner.call(request)
    }
    /// Switches the web application firewall on or off for a gateway route.
    #[inline]
    pub fn update_gateway_route_waf_status(
        &self,
        request: UpdateGatewayRouteWafStatusRequest,
    ) -> Call<'_, UpdateGatewayRouteWafStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a service of a gateway, such as its addresses or TLS settings.
    #[inline]
    pub fn update_gateway_service(
        &self,
        request: UpdateGatewayServiceRequest,
    ) -> Call<'_, UpdateGatewayServiceRequest> {
        self.inner.call(request)
    }
    /// Changes how a gateway probes the nodes of a service.
    #[inline]
    pub fn update_gateway_service_check(
        &self,
        request: UpdateGatewayServiceCheckRequest,
    ) -> Call<'_, UpdateGatewayServiceCheckRequest> {
        self.inner.call(request)
    }
    /// Changes how a gateway spreads and encrypts traffic to a service.
    #[inline]
    pub fn update_gateway_service_traffic_policy(
        &self,
        request: UpdateGatewayServiceTrafficPolicyRequest,
    ) -> Call<'_, UpdateGatewayServiceTrafficPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes the labels that define a version of a gateway service.
    #[inline]
    pub fn update_gateway_service_version(
        &self,
        request: UpdateGatewayServiceVersionRequest,
    ) -> Call<'_, UpdateGatewayServiceVersionRequest> {
        self.inner.call(request)
    }
    /// Changes the size or the number of nodes of a gateway, and with it the price.
    #[inline]
    pub fn update_gateway_spec(
        &self,
        request: UpdateGatewaySpecRequest,
    ) -> Call<'_, UpdateGatewaySpecRequest> {
        self.inner.call(request)
    }
    /// Upgrades the engine of a cluster to a version that `GetImage` offers.
    #[inline]
    pub fn update_image(
        &self,
        request: UpdateImageRequest,
    ) -> Call<'_, UpdateImageRequest> {
        self.inner.call(request)
    }
    /// Changes an isolation rule of an application.
    #[inline]
    pub fn update_isolation_rule(
        &self,
        request: UpdateIsolationRuleRequest,
    ) -> Call<'_, UpdateIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the rule by which an application prefers nodes in the same zone.
    #[inline]
    pub fn update_locality_rule(
        &self,
        request: UpdateLocalityRuleRequest,
    ) -> Call<'_, UpdateLocalityRuleRequest> {
        self.inner.call(request)
    }
    /// Changes how messages of an application are kept to their lanes.
    #[inline]
    pub fn update_message_queue_route(
        &self,
        request: UpdateMessageQueueRouteRequest,
    ) -> Call<'_, UpdateMessageQueueRouteRequest> {
        self.inner.call(request)
    }
    /// Changes a task that migrates a registry to the cloud.
    #[inline]
    pub fn update_migration_task(
        &self,
        request: UpdateMigrationTaskRequest,
    ) -> Call<'_, UpdateMigrationTaskRequest> {
        self.inner.call(request)
    }
    /// Changes the health checks of a Nacos service's cluster.
    #[inline]
    pub fn update_nacos_cluster(
        &self,
        request: UpdateNacosClusterRequest,
    ) -> Call<'_, UpdateNacosClusterRequest> {
        self.inner.call(request)
    }
    /// Changes the content or the trial clients of a Nacos configuration.
    #[inline]
    pub fn update_nacos_config(
        &self,
        request: UpdateNacosConfigRequest,
    ) -> Call<'_, UpdateNacosConfigRequest> {
        self.inner.call(request)
    }
    /// Changes or ends the gray release of a Nacos configuration.
    #[inline]
    pub fn update_nacos_gray_config(
        &self,
        request: UpdateNacosGrayConfigRequest,
    ) -> Call<'_, UpdateNacosGrayConfigRequest> {
        self.inner.call(request)
    }
    /// Changes an instance that is registered in Nacos, such as its weight or labels.
    #[inline]
    pub fn update_nacos_instance(
        &self,
        request: UpdateNacosInstanceRequest,
    ) -> Call<'_, UpdateNacosInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes a service in Nacos, such as its protection threshold.
    #[inline]
    pub fn update_nacos_service(
        &self,
        request: UpdateNacosServiceRequest,
    ) -> Call<'_, UpdateNacosServiceRequest> {
        self.inner.call(request)
    }
    /// Changes a plugin configuration of a gateway.
    #[inline]
    pub fn update_plugin_config(
        &self,
        request: UpdatePluginConfigRequest,
    ) -> Call<'_, UpdatePluginConfigRequest> {
        self.inner.call(request)
    }
    /// Changes a source of gateway services; only Kubernetes clusters watched for Ingress can be changed.
    #[inline]
    pub fn update_service_source(
        &self,
        request: UpdateServiceSourceRequest,
    ) -> Call<'_, UpdateServiceSourceRequest> {
        self.inner.call(request)
    }
    /// Gives domain names of a gateway another certificate.
    #[inline]
    pub fn update_ssl_cert(
        &self,
        request: UpdateSSLCertRequest,
    ) -> Call<'_, UpdateSSLCertRequest> {
        self.inner.call(request)
    }
    /// Changes a traffic rule for a web interface of an application.
    #[inline]
    pub fn update_web_flow_rule(
        &self,
        request: UpdateWebFlowRuleRequest,
    ) -> Call<'_, UpdateWebFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the content of a data node in a ZooKeeper cluster.
    #[inline]
    pub fn update_znode(
        &self,
        request: UpdateZnodeRequest,
    ) -> Call<'_, UpdateZnodeRequest> {
        self.inner.call(request)
    }
    /// Takes the engine of a cluster to a newer version.
    #[inline]
    pub fn upgrade_cluster(
        &self,
        request: UpgradeClusterRequest,
    ) -> Call<'_, UpgradeClusterRequest> {
        self.inner.call(request)
    }
}
