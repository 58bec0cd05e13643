// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Canary tag routes
//!
//! - [`CreateGreyTagRoute`](mod@create_grey_tag_route): Creates a canary release rule for a Spring Cloud or Dubbo application.
//! - [`DeleteGreyTagRoute`](mod@delete_grey_tag_route): Deletes a canary release rule; requests that it matched take the normal way again.
//! - [`DescribeGreyTagRoute`](mod@describe_grey_tag_route): Returns one canary release rule by its ID.
//! - [`ListGreyTagRoute`](mod@list_grey_tag_route): Lists the canary release rules of an application.
//! - [`UpdateGreyTagRoute`](mod@update_grey_tag_route): Changes the rules of a canary release for Spring Cloud, Dubbo, or ALB.
//!
//! ## Scaling rules
//!
//! - [`CreateApplicationScalingRule`](mod@create_application_scaling_rule): Creates an auto scaling rule for an application, by schedule or by metrics.
//! - [`DeleteApplicationScalingRule`](mod@delete_application_scaling_rule): Deletes an auto scaling rule, which no longer changes the number of instances.
//! - [`DescribeApplicationScalingRules`](mod@describe_application_scaling_rules): Lists all auto scaling rules of an application.
//! - [`DisableApplicationScalingRule`](mod@disable_application_scaling_rule): Switches an auto scaling rule off without deleting it.
//! - [`EnableApplicationScalingRule`](mod@enable_application_scaling_rule): Switches an auto scaling rule of an application on.
//! - [`UpdateApplicationScalingRule`](mod@update_application_scaling_rule): Changes schedule, metrics, or minimum ready instances of an auto scaling rule.
//!
//! ## Namespaces and ingresses
//!
//! - [`CreateIngress`](mod@create_ingress): Creates an Ingress with routing rules on a load balancer's listener port.
//! - [`CreateNamespace`](mod@create_namespace): Creates a namespace, by whose ID applications and configurations are grouped.
//! - [`DeleteIngress`](mod@delete_ingress): Deletes an Ingress along with its routing rules.
//! - [`DeleteNamespace`](mod@delete_namespace): Deletes a namespace, in which applications then can no longer be created.
//! - [`DescribeIngress`](mod@describe_ingress): Returns one Ingress with its load balancer, port, and routing rules.
//! - [`DescribeNamespace`](mod@describe_namespace): Returns name, ID, and description of one namespace.
//! - [`DescribeNamespaceList`](mod@describe_namespace_list): Lists namespaces without paging, with VPC, vSwitch, and security group.
//! - [`DescribeNamespaceResources`](mod@describe_namespace_resources): Returns a namespace's resources, such as VPC, security group, and last change order.
//! - [`DescribeNamespaces`](mod@describe_namespaces): Lists namespaces page by page, with names, IDs, and descriptions.
//! - [`DescribePipeline`](mod@describe_pipeline): Returns the stages of one batch in a change order.
//! - [`ListAppEvents`](mod@list_app_events): Lists the events of an application, filtered by object, type, or reason.
//! - [`ListIngresses`](mod@list_ingresses): Lists the Ingresses of a namespace or an application.
//! - [`ListNamespaceChangeOrders`](mod@list_namespace_change_orders): Lists the change orders of a namespace, by type and status.
//! - [`UpdateIngress`](mod@update_ingress): Changes an Ingress: port, certificates, default rule, or routing rules.
//! - [`UpdateNamespace`](mod@update_namespace): Changes the name or description of a namespace.
//! - [`UpdateNamespaceVpc`](mod@update_namespace_vpc): Ties a namespace to another VPC.
//!
//! ## Application information
//!
//! - [`DescribeApplicationConfig`](mod@describe_application_config): Returns the full deployment configuration of an application, or of one version.
//! - [`DescribeApplicationGroups`](mod@describe_application_groups): Lists the instance groups of an application with package and runtime details.
//! - [`DescribeApplicationImage`](mod@describe_application_image): Returns repository, tag, and region of an application's image.
//! - [`DescribeApplicationInstances`](mod@describe_application_instances): Lists the instances in a group of an application.
//! - [`DescribeComponents`](mod@describe_components): Lists the runtime component versions that can be chosen when an application is deployed.
//! - [`DescribeEdasContainers`](mod@describe_edas_containers): Lists the versions of the container component for microservices.
//! - [`DescribeInstanceLog`](mod@describe_instance_log): Returns the log of one application instance, on request that of its previous container.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which SAE is available, with recommended zones.
//! - [`GetAvailabilityMetric`](mod@get_availability_metric): Ranks the applications that have abnormal instances.
//! - [`ListAppVersions`](mod@list_app_versions): Lists the versions of an application that were deployed before.
//! - [`ListApplications`](mod@list_applications): Lists applications page by page, filtered by name, namespace, tags, or a chosen field.
//! - [`ListLogConfigs`](mod@list_log_configs): Lists the log collection settings of an application, with directory and Logstore.
//! - [`QueryResourceStatics`](mod@query_resource_statics): Returns how much CPU and memory an application uses, in real time and in total.
//! - [`RestartInstances`](mod@restart_instances): Restarts only the given instances of an application, by a change order.
//!
//! ## Application lifecycle
//!
//! - [`AbortAndRollbackChangeOrder`](mod@abort_and_rollback_change_order): Breaks off a running change order and takes the application back to the state before it.
//! - [`AbortChangeOrder`](mod@abort_change_order): Breaks off a running change order; what it has changed so far stays.
//! - [`BatchStartApplications`](mod@batch_start_applications): Starts several applications of a namespace by one change order.
//! - [`BatchStopApplications`](mod@batch_stop_applications): Stops several applications of a namespace by one change order.
//! - [`ConfirmPipelineBatch`](mod@confirm_pipeline_batch): Lets a phased release go on with its next batch.
//! - [`CreateApplication`](mod@create_application): Creates an application from a code package or image; deployment runs as a change order.
//! - [`DeleteApplication`](mod@delete_application): Deletes an application with all its instances.
//! - [`DeployApplication`](mod@deploy_application): Deploys a new version of an application, by the package or image and the settings given.
//! - [`DescribeApplicationStatus`](mod@describe_application_status): Returns the current status of an application and its last change order.
//! - [`DescribeChangeOrder`](mod@describe_change_order): Returns status, batches, and steps of one change order.
//! - [`DescribeInstanceSpecifications`](mod@describe_instance_specifications): Lists the CPU and memory sizes that application instances can have.
//! - [`ListChangeOrders`](mod@list_change_orders): Lists the change orders of an application, by type and status.
//! - [`RescaleApplication`](mod@rescale_application): Sets how many instances an application runs on.
//! - [`RescaleApplicationVertically`](mod@rescale_application_vertically): Changes the CPU and memory of each instance of an application.
//! - [`RestartApplication`](mod@restart_application): Restarts all instances of an application by a change order, with a minimum kept ready.
//! - [`RollbackApplication`](mod@rollback_application): Takes an application back to an earlier version, in the batches given.
//! - [`StartApplication`](mod@start_application): Starts a stopped application by bringing its instances up again.
//! - [`StopApplication`](mod@stop_application): Stops an application by a change order; it is not deleted.
//! - [`UpdateAppSecurityGroup`](mod@update_app_security_group): Moves an application to another security group.
//!
//! ## SLB bindings
//!
//! - [`BindSlb`](mod@bind_slb): Binds Internet or internal SLB instances to an application by a change order.
//! - [`DescribeApplicationSlbs`](mod@describe_application_slbs): Returns the SLB instances and listeners that are bound to an application.
//! - [`UnbindSlb`](mod@unbind_slb): Unbinds the Internet or internal SLB instance from an application by a change order.
//!
//! ## Microservices
//!
//! - [`ListConsumedServices`](mod@list_consumed_services): Lists the microservices that an application subscribes to.
//! - [`ListPublishedServices`](mod@list_published_services): Lists the microservices that an application provides.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which applications.
//! - [`TagResources`](mod@tag_resources): Puts tags on applications, given by their IDs.
//! - [`UntagResources`](mod@untag_resources): Takes the given tags, or all of them, off applications.
//!
//! ## ConfigMaps
//!
//! - [`CreateConfigMap`](mod@create_config_map): Creates a ConfigMap in a namespace from key-value data.
//! - [`DeleteConfigMap`](mod@delete_config_map): Deletes a ConfigMap; applications that use it should be changed before.
//! - [`DescribeConfigMap`](mod@describe_config_map): Returns one ConfigMap with its data and the applications that use it.
//! - [`ListNamespacedConfigMaps`](mod@list_namespaced_config_maps): Lists the ConfigMaps of a namespace with their data.
//! - [`UpdateConfigMap`](mod@update_config_map): Replaces the data or the description of a ConfigMap.
//!
//! ## Others
//!
//! - [`BatchRestartApplications`](mod@batch_restart_applications): Restarts several applications of a namespace with one call.
//! - [`BindNlb`](mod@bind_nlb): Binds a Network Load Balancer (NLB) instance and its listeners to an application.
//! - [`CreateJob`](mod@create_job): Creates a job template from a code package or image, with triggers and resources.
//! - [`CreateOrUpdateSwimmingLane`](mod@create_or_update_swimming_lane): Creates a lane for end-to-end canary release in a lane group, or changes it.
//! - [`CreateOrUpdateSwimmingLaneGroup`](mod@create_or_update_swimming_lane_group): Creates a lane group with its applications and entry gateway, or changes it.
//! - [`CreateSecret`](mod@create_secret): Creates a Secret of a given type in a namespace.
//! - [`CreateWebApplication`](mod@create_web_application): Creates a web application in a namespace with its first revision's containers.
//! - [`CreateWebCustomDomain`](mod@create_web_custom_domain): Binds a custom domain with certificate, protocol, and forwarding to web applications.
//! - [`DeleteHistoryJob`](mod@delete_history_job): Deletes a finished run of a job from the history.
//! - [`DeleteInstances`](mod@delete_instances): Deletes instances of an application by their IDs.
//! - [`DeleteJob`](mod@delete_job): Deletes a job template; it runs no more.
//! - [`DeleteSecret`](mod@delete_secret): Deletes a Secret; applications that use it should be changed before.
//! - [`DeleteSwimmingLaneGroup`](mod@delete_swimming_lane_group): Deletes a group of lanes; requests are no longer routed by its lanes.
//! - [`DeleteWebApplication`](mod@delete_web_application): Deletes a web application with all its versions.
//! - [`DeleteWebApplicationRevision`](mod@delete_web_application_revision): Deletes one version of a web application.
//! - [`DeleteWebCustomDomain`](mod@delete_web_custom_domain): Removes a custom domain from the web applications of a namespace.
//! - [`DescribeAppServiceDetail`](mod@describe_app_service_detail): Returns the metadata of one microservice that an application offers.
//! - [`DescribeApplicationMseService`](mod@describe_application_mse_service): Returns the state of Microservices Engine (MSE) for an application.
//! - [`DescribeApplicationNlbs`](mod@describe_application_nlbs): Lists the NLB instances that are bound to an application.
//! - [`DescribeApplicationScalingRule`](mod@describe_application_scaling_rule): Returns one auto scaling rule of an application, by its name.
//! - [`DescribeConfigurationPrice`](mod@describe_configuration_price): Returns the price of a CPU and memory size before anything is created.
//! - [`DescribeJob`](mod@describe_job): Returns the configuration of a job template.
//! - [`DescribeJobHistory`](mod@describe_job_history): Lists the past runs of a job template, by state.
//! - [`DescribeJobStatus`](mod@describe_job_status): Returns how a single run of a job is going: active, succeeded, and failed instances.
//! - [`DescribeSecret`](mod@describe_secret): Returns one Secret with its data and the applications that use it.
//! - [`DescribeSwimmingLane`](mod@describe_swimming_lane): Returns one lane of a lane group, by its ID.
//! - [`DescribeWebApplication`](mod@describe_web_application): Returns one web application by its ID.
//! - [`DescribeWebApplicationResourceStatics`](mod@describe_web_application_resource_statics): Returns how much of its resources a web application used in a time range.
//! - [`DescribeWebApplicationRevision`](mod@describe_web_application_revision): Returns a single revision of a web application, by revision ID.
//! - [`DescribeWebApplicationScalingConfig`](mod@describe_web_application_scaling_config): Returns the minimum and maximum instance counts of a web application.
//! - [`DescribeWebApplicationTrafficConfig`](mod@describe_web_application_traffic_config): Returns how a web application's traffic is split among revisions and who may access it.
//! - [`DescribeWebCustomDomain`](mod@describe_web_custom_domain): Returns the settings of one custom domain for web applications.
//! - [`DescribeWebInstanceLogs`](mod@describe_web_instance_logs): Returns the logs of one instance of a web application.
//! - [`DowngradeApplicationApmService`](mod@downgrade_application_apm_service): Steps the application monitoring (APM) of an application down to a lower edition.
//! - [`ExecJob`](mod@exec_job): Runs a job once, with parameters that override those of its template.
//! - [`GetApplication`](mod@get_application): Returns one application, found by ID or by name and namespace.
//! - [`GetArmsTopNMetric`](mod@get_arms_top_n_metric): Ranks applications by what ARMS application monitoring measured, such as requests, errors, and latency.
//! - [`GetChangeOrderMetric`](mod@get_change_order_metric): Ranks the applications by failed change orders.
//! - [`GetScaleAppMetric`](mod@get_scale_app_metric): Ranks the applications for which auto scaling is in effect.
//! - [`GetWarningEventMetric`](mod@get_warning_event_metric): Ranks the applications by the number of Warning events.
//! - [`GetWebshellToken`](mod@get_webshell_token): Issues a token for opening a web shell in a container of an application.
//! - [`ListAllSwimmingLaneGroups`](mod@list_all_swimming_lane_groups): Lists all lane groups of a namespace.
//! - [`ListAllSwimmingLanes`](mod@list_all_swimming_lanes): Lists all lanes in a lane group.
//! - [`ListAppServices`](mod@list_app_services): Lists the microservices of an application from a registry, such as a Nacos instance.
//! - [`ListAppServicesPage`](mod@list_app_services_page): Lists the microservices of an application by service type, page by page.
//! - [`ListApplicationsForSwimmingLane`](mod@list_applications_for_swimming_lane): Lists applications that a lane with a given tag could hold.
//! - [`ListJobs`](mod@list_jobs): Lists job templates page by page, filtered by name, namespace, tags, or a chosen field.
//! - [`ListSecrets`](mod@list_secrets): Lists the Secrets of a namespace and the applications that use them.
//! - [`ListSwimmingLaneGatewayRoutes`](mod@list_swimming_lane_gateway_routes): Lists the routes of a gateway that lanes can be tied to.
//! - [`ListSwimmingLaneGroupTags`](mod@list_swimming_lane_group_tags): Lists the tags that are in use in a lane group.
//! - [`ListWebApplicationInstances`](mod@list_web_application_instances): Lists the instances of a web application, by version, status, or time.
//! - [`ListWebApplicationRevisions`](mod@list_web_application_revisions): Lists the published revisions of a web application, continued with a token.
//! - [`ListWebApplications`](mod@list_web_applications): Lists the web applications of a namespace, optionally by name prefix.
//! - [`ListWebCustomDomains`](mod@list_web_custom_domains): Lists the custom domains of a namespace or of one web application.
//! - [`OpenSaeService`](mod@open_sae_service): Activates Serverless App Engine for the account, free of charge.
//! - [`PublishWebApplicationRevision`](mod@publish_web_application_revision): Publishes a new revision of a web application with its containers and storage.
//! - [`QueryArmsEnable`](mod@query_arms_enable): Tells whether ARMS monitoring is enabled for an application.
//! - [`ReduceApplicationCapacityByInstanceIds`](mod@reduce_application_capacity_by_instance_ids): Scales an application in by removing the instances named.
//! - [`StartWebApplication`](mod@start_web_application): Starts a stopped web application, which serves requests again.
//! - [`StopWebApplication`](mod@stop_web_application): Stops a web application, addressed by its ID.
//! - [`SuspendJob`](mod@suspend_job): Suspends a job template or resumes it, by a flag.
//! - [`UnbindNlb`](mod@unbind_nlb): Removes an NLB listener, by protocol and port, from an application.
//! - [`UpdateAppMode`](mod@update_app_mode): Switches applications into idle mode or out of it.
//! - [`UpdateApplicationDescription`](mod@update_application_description): Changes the description of an application and nothing else.
//! - [`UpdateApplicationVswitches`](mod@update_application_vswitches): Moves an application to other vSwitches, deploying at once if asked.
//! - [`UpdateJob`](mod@update_job): Changes a job template, such as package, command, or environment variables.
//! - [`UpdateNamespaceSlsConfigs`](mod@update_namespace_sls_configs): Changes the log collection settings of a namespace for Simple Log Service.
//! - [`UpdateSecret`](mod@update_secret): Replaces the data of a Secret.
//! - [`UpdateSwimmingLaneEnableAttribute`](mod@update_swimming_lane_enable_attribute): Switches a lane of a lane group on or off.
//! - [`UpdateWebApplication`](mod@update_web_application): Changes the description or the network settings of a web application.
//! - [`UpdateWebApplicationScalingConfig`](mod@update_web_application_scaling_config): Sets the minimum and maximum instance counts of a web application.
//! - [`UpdateWebApplicationTrafficConfig`](mod@update_web_application_traffic_config): Splits a web application's traffic among revisions and sets who may access it.
//! - [`UpdateWebCustomDomain`](mod@update_web_custom_domain): Changes certificate, protocol, TLS, or forwarding of a custom domain.
//! - [`UpgradeApplicationApmService`](mod@upgrade_application_apm_service): Upgrades the application performance monitoring (APM) service of an application.
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

pub mod abort_and_rollback_change_order;
pub mod abort_change_order;
pub mod batch_restart_applications;
pub mod batch_start_applications;
pub mod batch_stop_applications;
pub mod bind_nlb;
pub mod bind_slb;
pub mod confirm_pipeline_batch;
pub mod create_application;
pub mod create_application_scaling_rule;
pub mod create_config_map;
pub mod create_grey_tag_route;
pub mod create_ingress;
pub mod create_job;
pub mod create_namespace;
pub mod create_or_update_swimming_lane;
pub mod create_or_update_swimming_lane_group;
pub mod create_secret;
pub mod create_web_application;
pub mod create_web_custom_domain;
pub mod delete_application;
pub mod delete_application_scaling_rule;
pub mod delete_config_map;
pub mod delete_grey_tag_route;
pub mod delete_history_job;
pub mod delete_ingress;
pub mod delete_instances;
pub mod delete_job;
pub mod delete_namespace;
pub mod delete_secret;
pub mod delete_swimming_lane_group;
pub mod delete_web_application;
pub mod delete_web_application_revision;
pub mod delete_web_custom_domain;
pub mod deploy_application;
pub mod describe_app_service_detail;
pub mod describe_application_config;
pub mod describe_application_groups;
pub mod describe_application_image;
pub mod describe_application_instances;
pub mod describe_application_mse_service;
pub mod describe_application_nlbs;
pub mod describe_application_scaling_rule;
pub mod describe_application_scaling_rules;
pub mod describe_application_slbs;
pub mod describe_application_status;
pub mod describe_change_order;
pub mod describe_components;
pub mod describe_config_map;
pub mod describe_configuration_price;
pub mod describe_edas_containers;
pub mod describe_grey_tag_route;
pub mod describe_ingress;
pub mod describe_instance_log;
pub mod describe_instance_specifications;
pub mod describe_job;
pub mod describe_job_history;
pub mod describe_job_status;
pub mod describe_namespace;
pub mod describe_namespace_list;
pub mod describe_namespace_resources;
pub mod describe_namespaces;
pub mod describe_pipeline;
pub mod describe_regions;
pub mod describe_secret;
pub mod describe_swimming_lane;
pub mod describe_web_application;
pub mod describe_web_application_resource_statics;
pub mod describe_web_application_revision;
pub mod describe_web_application_scaling_config;
pub mod describe_web_application_traffic_config;
pub mod describe_web_custom_domain;
pub mod describe_web_instance_logs;
pub mod disable_application_scaling_rule;
pub mod downgrade_application_apm_service;
pub mod enable_application_scaling_rule;
pub mod exec_job;
pub mod get_application;
pub mod get_arms_top_n_metric;
pub mod get_availability_metric;
pub mod get_change_order_metric;
pub mod get_scale_app_metric;
pub mod get_warning_event_metric;
pub mod get_webshell_token;
pub mod list_all_swimming_lane_groups;
pub mod list_all_swimming_lanes;
pub mod list_app_events;
pub mod list_app_services;
pub mod list_app_services_page;
pub mod list_app_versions;
pub mod list_applications;
pub mod list_applications_for_swimming_lane;
pub mod list_change_orders;
pub mod list_consumed_services;
pub mod list_grey_tag_route;
pub mod list_ingresses;
pub mod list_jobs;
pub mod list_log_configs;
pub mod list_namespace_change_orders;
pub mod list_namespaced_config_maps;
pub mod list_published_services;
pub mod list_secrets;
pub mod list_swimming_lane_gateway_routes;
pub mod list_swimming_lane_group_tags;
pub mod list_tag_resources;
pub mod list_web_application_instances;
pub mod list_web_application_revisions;
pub mod list_web_applications;
pub mod list_web_custom_domains;
pub mod open_sae_service;
pub mod publish_web_application_revision;
pub mod query_arms_enable;
pub mod query_resource_statics;
pub mod reduce_application_capacity_by_instance_ids;
pub mod rescale_application;
pub mod rescale_application_vertically;
pub mod restart_application;
pub mod restart_instances;
pub mod rollback_application;
pub mod start_application;
pub mod start_web_application;
pub mod stop_application;
pub mod stop_web_application;
pub mod suspend_job;
pub mod tag_resources;
pub mod unbind_nlb;
pub mod unbind_slb;
pub mod untag_resources;
pub mod update_app_mode;
pub mod update_app_security_group;
pub mod update_application_description;
pub mod update_application_scaling_rule;
pub mod update_application_vswitches;
pub mod update_config_map;
pub mod update_grey_tag_route;
pub mod update_ingress;
pub mod update_job;
pub mod update_namespace;
pub mod update_namespace_sls_configs;
pub mod update_namespace_vpc;
pub mod update_secret;
pub mod update_swimming_lane_enable_attribute;
pub mod update_web_application;
pub mod update_web_application_scaling_config;
pub mod update_web_application_traffic_config;
pub mod update_web_custom_domain;
pub mod upgrade_application_apm_service;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    abort_and_rollback_change_order::{AbortAndRollbackChangeOrderError, AbortAndRollbackChangeOrderRequest, AbortAndRollbackChangeOrderResponse},
    abort_change_order::{AbortChangeOrderError, AbortChangeOrderRequest, AbortChangeOrderResponse},
    batch_restart_applications::{BatchRestartApplicationsRequest, BatchRestartApplicationsResponse},
    batch_start_applications::{BatchStartApplicationsError, BatchStartApplicationsRequest, BatchStartApplicationsResponse},
    batch_stop_applications::{BatchStopApplicationsError, BatchStopApplicationsRequest, BatchStopApplicationsResponse},
    bind_nlb::{BindNlbRequest, BindNlbResponse},
    bind_slb::{BindSlbError, BindSlbRequest, BindSlbResponse},
    confirm_pipeline_batch::{ConfirmPipelineBatchError, ConfirmPipelineBatchRequest, ConfirmPipelineBatchResponse},
    create_application::{CreateApplicationError, CreateApplicationRequest, CreateApplicationResponse},
    create_application_scaling_rule::{CreateApplicationScalingRuleError, CreateApplicationScalingRuleRequest, CreateApplicationScalingRuleResponse},
    create_config_map::{CreateConfigMapError, CreateConfigMapRequest, CreateConfigMapResponse},
    create_grey_tag_route::{CreateGreyTagRouteError, CreateGreyTagRouteRequest, CreateGreyTagRouteResponse},
    create_ingress::{CreateIngressError, CreateIngressRequest, CreateIngressResponse},
    create_job::{CreateJobError, CreateJobRequest, CreateJobResponse},
    create_namespace::{CreateNamespaceError, CreateNamespaceRequest, CreateNamespaceResponse},
    create_or_update_swimming_lane::{CreateOrUpdateSwimmingLaneRequest, CreateOrUpdateSwimmingLaneResponse},
    create_or_update_swimming_lane_group::{CreateOrUpdateSwimmingLaneGroupRequest, CreateOrUpdateSwimmingLaneGroupResponse},
    create_secret::{CreateSecretError, CreateSecretRequest, CreateSecretResponse},
    create_web_application::{CreateWebApplicationRequest, CreateWebApplicationResponse},
    create_web_custom_domain::{CreateWebCustomDomainRequest, CreateWebCustomDomainResponse},
    delete_application::{DeleteApplicationError, DeleteApplicationRequest, DeleteApplicationResponse},
    delete_application_scaling_rule::{DeleteApplicationScalingRuleError, DeleteApplicationScalingRuleRequest, DeleteApplicationScalingRuleResponse},
    delete_config_map::{DeleteConfigMapError, DeleteConfigMapRequest, DeleteConfigMapResponse},
    delete_grey_tag_route::{DeleteGreyTagRouteError, DeleteGreyTagRouteRequest, DeleteGreyTagRouteResponse},
    delete_history_job::{DeleteHistoryJobError, DeleteHistoryJobRequest, DeleteHistoryJobResponse},
    delete_ingress::{DeleteIngressError, DeleteIngressRequest, DeleteIngressResponse},
    delete_instances::{DeleteInstancesRequest, DeleteInstancesResponse},
    delete_job::{DeleteJobError, DeleteJobRequest, DeleteJobResponse},
    delete_namespace::{DeleteNamespaceError, DeleteNamespaceRequest, DeleteNamespaceResponse},
    delete_secret::{DeleteSecretError, DeleteSecretRequest, DeleteSecretResponse},
    delete_swimming_lane_group::{DeleteSwimmingLaneGroupRequest, DeleteSwimmingLaneGroupResponse},
    delete_web_application::{DeleteWebApplicationRequest, DeleteWebApplicationResponse},
    delete_web_application_revision::{DeleteWebApplicationRevisionRequest, DeleteWebApplicationRevisionResponse},
    delete_web_custom_domain::{DeleteWebCustomDomainRequest, DeleteWebCustomDomainResponse},
    deploy_application::{DeployApplicationError, DeployApplicationRequest, DeployApplicationResponse},
    describe_app_service_detail::{DescribeAppServiceDetailError, DescribeAppServiceDetailRequest, DescribeAppServiceDetailResponse},
    describe_application_config::{DescribeApplicationConfigError, DescribeApplicationConfigRequest, DescribeApplicationConfigResponse},
    describe_application_groups::{DescribeApplicationGroupsRequest, DescribeApplicationGroupsResponse},
    describe_application_image::{DescribeApplicationImageRequest, DescribeApplicationImageResponse},
    describe_application_instances::{DescribeApplicationInstancesRequest, DescribeApplicationInstancesResponse},
    describe_application_mse_service::{DescribeApplicationMseServiceRequest, DescribeApplicationMseServiceResponse},
    describe_application_nlbs::{DescribeApplicationNlbsRequest, DescribeApplicationNlbsResponse},
    describe_application_scaling_rule::{DescribeApplicationScalingRuleRequest, DescribeApplicationScalingRuleResponse},
    describe_application_scaling_rules::{DescribeApplicationScalingRulesRequest, DescribeApplicationScalingRulesResponse},
    describe_application_slbs::{DescribeApplicationSlbsError, DescribeApplicationSlbsRequest, DescribeApplicationSlbsResponse},
    describe_application_status::{DescribeApplicationStatusError, DescribeApplicationStatusRequest, DescribeApplicationStatusResponse},
    describe_change_order::{DescribeChangeOrderError, DescribeChangeOrderRequest, DescribeChangeOrderResponse},
    describe_components::{DescribeComponentsError, DescribeComponentsRequest, DescribeComponentsResponse},
    describe_config_map::{DescribeConfigMapError, DescribeConfigMapRequest, DescribeConfigMapResponse},
    describe_configuration_price::{DescribeConfigurationPriceError, DescribeConfigurationPriceRequest, DescribeConfigurationPriceResponse},
    describe_edas_containers::{DescribeEdasContainersRequest, DescribeEdasContainersResponse},
    describe_grey_tag_route::{DescribeGreyTagRouteError, DescribeGreyTagRouteRequest, DescribeGreyTagRouteResponse},
    describe_ingress::{DescribeIngressError, DescribeIngressRequest, DescribeIngressResponse},
    describe_instance_log::{DescribeInstanceLogError, DescribeInstanceLogRequest, DescribeInstanceLogResponse},
    describe_instance_specifications::{DescribeInstanceSpecificationsRequest, DescribeInstanceSpecificationsResponse},
    describe_job::{DescribeJobError, DescribeJobRequest, DescribeJobResponse},
    describe_job_history::{DescribeJobHistoryError, DescribeJobHistoryRequest, DescribeJobHistoryResponse},
    describe_job_status::{DescribeJobStatusError, DescribeJobStatusRequest, DescribeJobStatusResponse},
    describe_namespace::{DescribeNamespaceRequest, DescribeNamespaceResponse},
    describe_namespace_list::{DescribeNamespaceListRequest, DescribeNamespaceListResponse},
    describe_namespace_resources::{DescribeNamespaceResourcesError, DescribeNamespaceResourcesRequest, DescribeNamespaceResourcesResponse},
    describe_namespaces::{DescribeNamespacesRequest, DescribeNamespacesResponse},
    describe_pipeline::{DescribePipelineError, DescribePipelineRequest, DescribePipelineResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_secret::{DescribeSecretError, DescribeSecretRequest, DescribeSecretResponse},
    describe_swimming_lane::{DescribeSwimmingLaneRequest, DescribeSwimmingLaneResponse},
    describe_web_application::{DescribeWebApplicationRequest, DescribeWebApplicationResponse},
    describe_web_application_resource_statics::{DescribeWebApplicationResourceStaticsRequest, DescribeWebApplicationResourceStaticsResponse},
    describe_web_application_revision::{DescribeWebApplicationRevisionRequest, DescribeWebApplicationRevisionResponse},
    describe_web_application_scaling_config::{DescribeWebApplicationScalingConfigRequest, DescribeWebApplicationScalingConfigResponse},
    describe_web_application_traffic_config::{DescribeWebApplicationTrafficConfigRequest, DescribeWebApplicationTrafficConfigResponse},
    describe_web_custom_domain::{DescribeWebCustomDomainRequest, DescribeWebCustomDomainResponse},
    describe_web_instance_logs::{DescribeWebInstanceLogsRequest, DescribeWebInstanceLogsResponse},
    disable_application_scaling_rule::{DisableApplicationScalingRuleError, DisableApplicationScalingRuleRequest, DisableApplicationScalingRuleResponse},
    downgrade_application_apm_service::{DowngradeApplicationApmServiceRequest, DowngradeApplicationApmServiceResponse},
    enable_application_scaling_rule::{EnableApplicationScalingRuleError, EnableApplicationScalingRuleRequest, EnableApplicationScalingRuleResponse},
    exec_job::{ExecJobError, ExecJobRequest, ExecJobResponse},
    get_application::{GetApplicationRequest, GetApplicationResponse},
    get_arms_top_n_metric::{GetArmsTopNMetricError, GetArmsTopNMetricRequest, GetArmsTopNMetricResponse},
    get_availability_metric::{GetAvailabilityMetricError, GetAvailabilityMetricRequest, GetAvailabilityMetricResponse},
    get_change_order_metric::{GetChangeOrderMetricError, GetChangeOrderMetricRequest, GetChangeOrderMetricResponse},
    get_scale_app_metric::{GetScaleAppMetricError, GetScaleAppMetricRequest, GetScaleAppMetricResponse},
    get_warning_event_metric::{GetWarningEventMetricError, GetWarningEventMetricRequest, GetWarningEventMetricResponse},
    get_webshell_token::{GetWebshellTokenRequest, GetWebshellTokenResponse},
    list_all_swimming_lane_groups::{ListAllSwimmingLaneGroupsRequest, ListAllSwimmingLaneGroupsResponse},
    list_all_swimming_lanes::{ListAllSwimmingLanesRequest, ListAllSwimmingLanesResponse},
    list_app_events::{ListAppEventsError, ListAppEventsRequest, ListAppEventsResponse},
    list_app_services::{ListAppServicesRequest, ListAppServicesResponse},
    list_app_services_page::{ListAppServicesPageError, ListAppServicesPageRequest, ListAppServicesPageResponse},
    list_app_versions::{ListAppVersionsError, ListAppVersionsRequest, ListAppVersionsResponse},
    list_applications::{ListApplicationsError, ListApplicationsRequest, ListApplicationsResponse},
    list_applications_for_swimming_lane::{ListApplicationsForSwimmingLaneRequest, ListApplicationsForSwimmingLaneResponse},
    list_change_orders::{ListChangeOrdersError, ListChangeOrdersRequest, ListChangeOrdersResponse},
    list_consumed_services::{ListConsumedServicesRequest, ListConsumedServicesResponse},
    list_grey_tag_route::{ListGreyTagRouteError, ListGreyTagRouteRequest, ListGreyTagRouteResponse},
    list_ingresses::{ListIngressesError, ListIngressesRequest, ListIngressesResponse},
    list_jobs::{ListJobsError, ListJobsRequest, ListJobsResponse},
    list_log_configs::{ListLogConfigsRequest, ListLogConfigsResponse},
    list_namespace_change_orders::{ListNamespaceChangeOrdersError, ListNamespaceChangeOrdersRequest, ListNamespaceChangeOrdersResponse},
    list_namespaced_config_maps::{ListNamespacedConfigMapsError, ListNamespacedConfigMapsRequest, ListNamespacedConfigMapsResponse},
    list_published_services::{ListPublishedServicesError, ListPublishedServicesRequest, ListPublishedServicesResponse},
    list_secrets::{ListSecretsError, ListSecretsRequest, ListSecretsResponse},
    list_swimming_lane_gateway_routes::{ListSwimmingLaneGatewayRoutesRequest, ListSwimmingLaneGatewayRoutesResponse},
    list_swimming_lane_group_tags::{ListSwimmingLaneGroupTagsRequest, ListSwimmingLaneGroupTagsResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_web_application_instances::{ListWebApplicationInstancesRequest, ListWebApplicationInstancesResponse},
    list_web_application_revisions::{ListWebApplicationRevisionsRequest, ListWebApplicationRevisionsResponse},
    list_web_applications::{ListWebApplicationsRequest, ListWebApplicationsResponse},
    list_web_custom_domains::{ListWebCustomDomainsRequest, ListWebCustomDomainsResponse},
    open_sae_service::{OpenSaeServiceError, OpenSaeServiceRequest, OpenSaeServiceResponse},
    publish_web_application_revision::{PublishWebApplicationRevisionRequest, PublishWebApplicationRevisionResponse},
    query_arms_enable::{QueryArmsEnableRequest, QueryArmsEnableResponse},
    query_resource_statics::{QueryResourceStaticsError, QueryResourceStaticsRequest, QueryResourceStaticsResponse},
    reduce_application_capacity_by_instance_ids::{ReduceApplicationCapacityByInstanceIdsError, ReduceApplicationCapacityByInstanceIdsRequest, ReduceApplicationCapacityByInstanceIdsResponse},
    rescale_application::{RescaleApplicationError, RescaleApplicationRequest, RescaleApplicationResponse},
    rescale_application_vertically::{RescaleApplicationVerticallyError, RescaleApplicationVerticallyRequest, RescaleApplicationVerticallyResponse},
    restart_application::{RestartApplicationError, RestartApplicationRequest, RestartApplicationResponse},
    restart_instances::{RestartInstancesError, RestartInstancesRequest, RestartInstancesResponse},
    rollback_application::{RollbackApplicationError, RollbackApplicationRequest, RollbackApplicationResponse},
    start_application::{StartApplicationError, StartApplicationRequest, StartApplicationResponse},
    start_web_application::{StartWebApplicationRequest, StartWebApplicationResponse},
    stop_application::{StopApplicationError, StopApplicationRequest, StopApplicationResponse},
    stop_web_application::{StopWebApplicationRequest, StopWebApplicationResponse},
    suspend_job::{SuspendJobError, SuspendJobRequest, SuspendJobResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    unbind_nlb::{UnbindNlbRequest, UnbindNlbResponse},
    unbind_slb::{UnbindSlbError, UnbindSlbRequest, UnbindSlbResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_app_mode::{UpdateAppModeRequest, UpdateAppModeResponse},
    update_app_security_group::{UpdateAppSecurityGroupError, UpdateAppSecurityGroupRequest, UpdateAppSecurityGroupResponse},
    update_application_description::{UpdateApplicationDescriptionError, UpdateApplicationDescriptionRequest, UpdateApplicationDescriptionResponse},
    update_application_scaling_rule::{UpdateApplicationScalingRuleError, UpdateApplicationScalingRuleRequest, UpdateApplicationScalingRuleResponse},
    update_application_vswitches::{UpdateApplicationVswitchesError, UpdateApplicationVswitchesRequest, UpdateApplicationVswitchesResponse},
    update_config_map::{UpdateConfigMapError, UpdateConfigMapRequest, UpdateConfigMapResponse},
    update_grey_tag_route::{UpdateGreyTagRouteError, UpdateGreyTagRouteRequest, UpdateGreyTagRouteResponse},
    update_ingress::{UpdateIngressError, UpdateIngressRequest, UpdateIngressResponse},
    update_job::{UpdateJobError, UpdateJobRequest, UpdateJobResponse},
    update_namespace::{UpdateNamespaceError, UpdateNamespaceRequest, UpdateNamespaceResponse},
    update_namespace_sls_configs::{UpdateNamespaceSlsConfigsRequest, UpdateNamespaceSlsConfigsResponse},
    update_namespace_vpc::{UpdateNamespaceVpcError, UpdateNamespaceVpcRequest, UpdateNamespaceVpcResponse},
    update_secret::{UpdateSecretError, UpdateSecretRequest, UpdateSecretResponse},
    update_swimming_lane_enable_attribute::{UpdateSwimmingLaneEnableAttributeRequest, UpdateSwimmingLaneEnableAttributeResponse},
    update_web_application::{UpdateWebApplicationRequest, UpdateWebApplicationResponse},
    update_web_application_scaling_config::{UpdateWebApplicationScalingConfigRequest, UpdateWebApplicationScalingConfigResponse},
    update_web_application_traffic_config::{UpdateWebApplicationTrafficConfigRequest, UpdateWebApplicationTrafficConfigResponse},
    update_web_custom_domain::{UpdateWebCustomDomainRequest, UpdateWebCustomDomainResponse},
    upgrade_application_apm_service::{UpgradeApplicationApmServiceRequest, UpgradeApplicationApmServiceResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "sae",
    version: "2019-05-06",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "sae.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "sae.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "sae.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "sae.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "sae.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "sae.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "sae.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "sae.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "sae.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "sae.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "sae.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "sae.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "sae.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "sae.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "sae.us-west-1.aliyuncs.com"),
        ],
        rule: Some("sae.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Serverless App Engine.
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
    /// Breaks off a running change order and takes the application back to the state before it.
    #[inline]
    pub fn abort_and_rollback_change_order(
        &self,
        request: AbortAndRollbackChangeOrderRequest,
    ) -> Call<'_, AbortAndRollbackChangeOrderRequest> {
        self.inner.call(request)
    }
    /// Breaks off a running change order; what it has changed so far stays.
    #[inline]
    pub fn abort_change_order(
        &self,
        request: AbortChangeOrderRequest,
    ) -> Call<'_, AbortChangeOrderRequest> {
        self.inner.call(request)
    }
    /// Restarts several applications of a namespace with one call.
    #[inline]
    pub fn batch_restart_applications(
        &self,
        request: BatchRestartApplicationsRequest,
    ) -> Call<'_, BatchRestartApplicationsRequest> {
        self.inner.call(request)
    }
    /// Starts several applications of a namespace by one change order.
    #[inline]
    pub fn batch_start_applications(
        &self,
        request: BatchStartApplicationsRequest,
    ) -> Call<'_, BatchStartApplicationsRequest> {
        self.inner.call(request)
    }
    /// Stops several applications of a namespace by one change order.
    #[inline]
    pub fn batch_stop_applications(
        &self,
        request: BatchStopApplicationsRequest,
    ) -> Call<'_, BatchStopApplicationsRequest> {
        self.inner.call(request)
    }
    /// Binds a Network Load Balancer (NLB) instance and its listeners to an application.
    #[inline]
    pub fn bind_nlb(&self, request: BindNlbRequest) -> Call<'_, BindNlbRequest> {
        self.inner.call(request)
    }
    /// Binds Internet or internal SLB instances to an application by a change order.
    #[inline]
    pub fn bind_slb(&self, request: BindSlbRequest) -> Call<'_, BindSlbRequest> {
        self.inner.call(request)
    }
    /// Lets a phased release go on with its next batch.
    #[inline]
    pub fn confirm_pipeline_batch(
        &self,
        request: ConfirmPipelineBatchRequest,
    ) -> Call<'_, ConfirmPipelineBatchRequest> {
        self.inner.call(request)
    }
    /// Creates an application from a code package or image; deployment runs as a change order.
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationRequest,
    ) -> Call<'_, CreateApplicationRequest> {
        self.inner.call(request)
    }
    /// Creates an auto scaling rule for an application, by schedule or by metrics.
    #[inline]
    pub fn create_application_scaling_rule(
        &self,
        request: CreateApplicationScalingRuleRequest,
    ) -> Call<'_, CreateApplicationScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a ConfigMap in a namespace from key-value data.
    #[inline]
    pub fn create_config_map(
        &self,
        request: CreateConfigMapRequest,
    ) -> Call<'_, CreateConfigMapRequest> {
        self.inner.call(request)
    }
    /// Creates a canary release rule for a Spring Cloud or Dubbo application.
    #[inline]
    pub fn create_grey_tag_route(
        &self,
        request: CreateGreyTagRouteRequest,
    ) -> Call<'_, CreateGreyTagRouteRequest> {
        self.inner.call(request)
    }
    /// Creates an Ingress with routing rules on a load balancer's listener port.
    #[inline]
    pub fn create_ingress(
        &self,
        request: CreateIngressRequest,
    ) -> Call<'_, CreateIngressRequest> {
        self.inner.call(request)
    }
    /// Creates a job template from a code package or image, with triggers and resources.
    #[inline]
    pub fn create_job(&self, request: CreateJobRequest) -> Call<'_, CreateJobRequest> {
        self.inner.call(request)
    }
    /// Creates a namespace, by whose ID applications and configurations are grouped.
    #[inline]
    pub fn create_namespace(
        &self,
        request: CreateNamespaceRequest,
    ) -> Call<'_, CreateNamespaceRequest> {
        self.inner.call(request)
    }
    /// Creates a lane for end-to-end canary release in a lane group, or changes it.
    #[inline]
    pub fn create_or_update_swimming_lane(
        &self,
        request: CreateOrUpdateSwimmingLaneRequest,
    ) -> Call<'_, CreateOrUpdateSwimmingLaneRequest> {
        self.inner.call(request)
    }
    /// Creates a lane group with its applications and entry gateway, or changes it.
    #[inline]
    pub fn create_or_update_swimming_lane_group(
        &self,
        request: CreateOrUpdateSwimmingLaneGroupRequest,
    ) -> Call<'_, CreateOrUpdateSwimmingLaneGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a Secret of a given type in a namespace.
    #[inline]
    pub fn create_secret(
        &self,
        request: CreateSecretRequest,
    ) -> Call<'_, CreateSecretRequest> {
        self.inner.call(request)
    }
    /// Creates a web application in a namespace with its first revision's containers.
    #[inline]
    pub fn create_web_application(
        &self,
        request: CreateWebApplicationRequest,
    ) -> Call<'_, CreateWebApplicationRequest> {
        self.inner.call(request)
    }
    /// Binds a custom domain with certificate, protocol, and forwarding to web applications.
    #[inline]
    pub fn create_web_custom_domain(
        &self,
        request: CreateWebCustomDomainRequest,
    ) -> Call<'_, CreateWebCustomDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes an application with all its instances.
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<'_, DeleteApplicationRequest> {
        self.inner.call(request)
    }
    /// Deletes an auto scaling rule, which no longer changes the number of instances.
    #[inline]
    pub fn delete_application_scaling_rule(
        &self,
        request: DeleteApplicationScalingRuleRequest,
    ) -> Call<'_, DeleteApplicationScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a ConfigMap; applications that use it should be changed before.
    #[inline]
    pub fn delete_config_map(
        &self,
        request: DeleteConfigMapRequest,
    ) -> Call<'_, DeleteConfigMapRequest> {
        self.inner.call(request)
    }
    /// Deletes a canary release rule; requests that it matched take the normal way again.
    #[inline]
    pub fn delete_grey_tag_route(
        &self,
        request: DeleteGreyTagRouteRequest,
    ) -> Call<'_, DeleteGreyTagRouteRequest> {
        self.inner.call(request)
    }
    /// Deletes a finished run of a job from the history.
    #[inline]
    pub fn delete_history_job(
        &self,
        request: DeleteHistoryJobRequest,
    ) -> Call<'_, DeleteHistoryJobRequest> {
        self.inner.call(request)
    }
    /// Deletes an Ingress along with its routing rules.
    #[inline]
    pub fn delete_ingress(
        &self,
        request: DeleteIngressRequest,
    ) -> Call<'_, DeleteIngressRequest> {
        self.inner.call(request)
    }
    /// Deletes instances of an application by their IDs.
    #[inline]
    pub fn delete_instances(
        &self,
        request: DeleteInstancesRequest,
    ) -> Call<'_, DeleteInstancesRequest> {
        self.inner.call(request)
    }
    /// Deletes a job template; it runs no more.
    #[inline]
    pub fn delete_job(&self, request: DeleteJobRequest) -> Call<'_, DeleteJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a namespace, in which applications then can no longer be created.
    #[inline]
    pub fn delete_namespace(
        &self,
        request: DeleteNamespaceRequest,
    ) -> Call<'_, DeleteNamespaceRequest> {
        self.inner.call(request)
    }
    /// Deletes a Secret; applications that use it should be changed before.
    #[inline]
    pub fn delete_secret(
        &self,
        request: DeleteSecretRequest,
    ) -> Call<'_, DeleteSecretRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of lanes; requests are no longer routed by its lanes.
    #[inline]
    pub fn delete_swimming_lane_group(
        &self,
        request: DeleteSwimmingLaneGroupRequest,
    ) -> Call<'_, DeleteSwimmingLaneGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a web application with all its versions.
    #[inline]
    pub fn delete_web_application(
        &self,
        request: DeleteWebApplicationRequest,
    ) -> Call<'_, DeleteWebApplicationRequest> {
        self.inner.call(request)
    }
    /// Deletes one version of a web application.
    #[inline]
    pub fn delete_web_application_revision(
        &self,
        request: DeleteWebApplicationRevisionRequest,
    ) -> Call<'_, DeleteWebApplicationRevisionRequest> {
        self.inner.call(request)
    }
    /// Removes a custom domain from the web applications of a namespace.
    #[inline]
    pub fn delete_web_custom_domain(
        &self,
        request: DeleteWebCustomDomainRequest,
    ) -> Call<'_, DeleteWebCustomDomainRequest> {
        self.inner.call(request)
    }
    /// Deploys a new version of an application, by the package or image and the settings given.
    #[inline]
    pub fn deploy_application(
        &self,
        request: DeployApplicationRequest,
    ) -> Call<'_, DeployApplicationRequest> {
        self.inner.call(request)
    }
    /// Returns the metadata of one microservice that an application offers.
    #[inline]
    pub fn describe_app_service_detail(
        &self,
        request: DescribeAppServiceDetailRequest,
    ) -> Call<'_, DescribeAppServiceDetailRequest> {
        self.inner.call(request)
    }
    /// Returns the full deployment configuration of an application, or of one version.
    #[inline]
    pub fn describe_application_config(
        &self,
        request: DescribeApplicationConfigRequest,
    ) -> Call<'_, DescribeApplicationConfigRequest> {
        self.inner.call(request)
    }
    /// Lists the instance groups of an application with package and runtime details.
    #[inline]
    pub fn describe_application_groups(
        &self,
        request: DescribeApplicationGroupsRequest,
    ) -> Call<'_, DescribeApplicationGroupsRequest> {
        self.inner.call(request)
    }
    /// Returns repository, tag, and region of an application's image.
    #[inline]
    pub fn describe_application_image(
        &self,
        request: DescribeApplicationImageRequest,
    ) -> Call<'_, DescribeApplicationImageRequest> {
        self.inner.call(request)
    }
    /// Lists the instances in a group of an application.
    #[inline]
    pub fn describe_application_instances(
        &self,
        request: DescribeApplicationInstancesRequest,
    ) -> Call<'_, DescribeApplicationInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns the state of Microservices Engine (MSE) for an application.
    #[inline]
    pub fn describe_application_mse_service(
        &self,
        request: DescribeApplicationMseServiceRequest,
    ) -> Call<'_, DescribeApplicationMseServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the NLB instances that are bound to an application.
    #[inline]
    pub fn describe_application_nlbs(
        &self,
        request: DescribeApplicationNlbsRequest,
    ) -> Call<'_, DescribeApplicationNlbsRequest> {
        self.inner.call(request)
    }
    /// Returns one auto scaling rule of an application, by its name.
    #[inline]
    pub fn describe_application_scaling_rule(
        &self,
        request: DescribeApplicationScalingRuleRequest,
    ) -> Call<'_, DescribeApplicationScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Lists all auto scaling rules of an application.
    #[inline]
    pub fn describe_application_scaling_rules(
        &self,
        request: DescribeApplicationScalingRulesRequest,
    ) -> Call<'_, DescribeApplicationScalingRulesRequest> {
        self.inner.call(request)
    }
    /// Returns the SLB instances and listeners that are bound to an application.
    #[inline]
    pub fn describe_application_slbs(
        &self,
        request: DescribeApplicationSlbsRequest,
    ) -> Call<'_, DescribeApplicationSlbsRequest> {
        self.inner.call(request)
    }
    /// Returns the current status of an application and its last change order.
    #[inline]
    pub fn describe_application_status(
        &self,
        request: DescribeApplicationStatusRequest,
    ) -> Call<'_, DescribeApplicationStatusRequest> {
        self.inner.call(request)
    }
    /// Returns status, batches, and steps of one change order.
    #[inline]
    pub fn describe_change_order(
        &self,
        request: DescribeChangeOrderRequest,
    ) -> Call<'_, DescribeChangeOrderRequest> {
        self.inner.call(request)
    }
    /// Lists the runtime component versions that can be chosen when an application is deployed.
    #[inline]
    pub fn describe_components(
        &self,
        request: DescribeComponentsRequest,
    ) -> Call<'_, DescribeComponentsRequest> {
        self.inner.call(request)
    }
    /// Returns one ConfigMap with its data and the applications that use it.
    #[inline]
    pub fn describe_config_map(
        &self,
        request: DescribeConfigMapRequest,
    ) -> Call<'_, DescribeConfigMapRequest> {
        self.inner.call(request)
    }
    /// Returns the price of a CPU and memory size before anything is created.
    #[inline]
    pub fn describe_configuration_price(
        &self,
        request: DescribeConfigurationPriceRequest,
    ) -> Call<'_, DescribeConfigurationPriceRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of the container component for microservices.
    #[inline]
    pub fn describe_edas_containers(
        &self,
        request: DescribeEdasContainersRequest,
    ) -> Call<'_, DescribeEdasContainersRequest> {
        self.inner.call(request)
    }
    /// Returns one canary release rule by its ID.
    #[inline]
    pub fn describe_grey_tag_route(
        &self,
        request: DescribeGreyTagRouteRequest,
    ) -> Call<'_, DescribeGreyTagRouteRequest> {
        self.inner.call(request)
    }
    /// Returns one Ingress with its load balancer, port, and routing rules.
    #[inline]
    pub fn describe_ingress(
        &self,
        request: DescribeIngressRequest,
    ) -> Call<'_, DescribeIngressRequest> {
        self.inner.call(request)
    }
    /// Returns the log of one application instance, on request that of its previous container.
    #[inline]
    pub fn describe_instance_log(
        &self,
        request: DescribeInstanceLogRequest,
    ) -> Call<'_, DescribeInstanceLogRequest> {
        self.inner.call(request)
    }
    /// Lists the CPU and memory sizes that application instances can have.
    #[inline]
    pub fn describe_instance_specifications(
        &self,
        request: DescribeInstanceSpecificationsRequest,
    ) -> Call<'_, DescribeInstanceSpecificationsRequest> {
        self.inner.call(request)
    }
    /// Returns the configuration of a job template.
    #[inline]
    pub fn describe_job(
        &self,
        request: DescribeJobRequest,
    ) -> Call<'_, DescribeJobRequest> {
        self.inner.call(request)
    }
    /// Lists the past runs of a job template, by state.
    #[inline]
    pub fn describe_job_history(
        &self,
        request: DescribeJobHistoryRequest,
    ) -> Call<'_, DescribeJobHistoryRequest> {
        self.inner.call(request)
    }
    /// Returns how a single run of a job is going: active, succeeded, and failed instances.
    #[inline]
    pub fn describe_job_status(
        &self,
        request: DescribeJobStatusRequest,
    ) -> Call<'_, DescribeJobStatusRequest> {
        self.inner.call(request)
    }
    /// Returns name, ID, and description of one namespace.
    #[inline]
    pub fn describe_namespace(
        &self,
        request: DescribeNamespaceRequest,
    ) -> Call<'_, DescribeNamespaceRequest> {
        self.inner.call(request)
    }
    /// Lists namespaces without paging, with VPC, vSwitch, and security group.
    #[inline]
    pub fn describe_namespace_list(
        &self,
        request: DescribeNamespaceListRequest,
    ) -> Call<'_, DescribeNamespaceListRequest> {
        self.inner.call(request)
    }
    /// Returns a namespace's resources, such as VPC, security group, and last change order.
    #[inline]
    pub fn describe_namespace_resources(
        &self,
        request: DescribeNamespaceResourcesRequest,
    ) -> Call<'_, DescribeNamespaceResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists namespaces page by page, with names, IDs, and descriptions.
    #[inline]
    pub fn describe_namespaces(
        &self,
        request: DescribeNamespacesRequest,
    ) -> Call<'_, DescribeNamespacesRequest> {
        self.inner.call(request)
    }
    /// Returns the stages of one batch in a change order.
    #[inline]
    pub fn describe_pipeline(
        &self,
        request: DescribePipelineRequest,
    ) -> Call<'_, DescribePipelineRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which SAE is available, with recommended zones.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns one Secret with its data and the applications that use it.
    #[inline]
    pub fn describe_secret(
        &self,
        request: DescribeSecretRequest,
    ) -> Call<'_, DescribeSecretRequest> {
        self.inner.call(request)
    }
    /// Returns one lane of a lane group, by its ID.
    #[inline]
    pub fn describe_swimming_lane(
        &self,
        request: DescribeSwimmingLaneRequest,
    ) -> Call<'_, DescribeSwimmingLaneRequest> {
        self.inner.call(request)
    }
    /// Returns one web application by its ID.
    #[inline]
    pub fn describe_web_application(
        &self,
        request: DescribeWebApplicationRequest,
    ) -> Call<'_, DescribeWebApplicationRequest> {
        self.inner.call(request)
    }
    /// Returns how much of its resources a web application used in a time range.
    #[inline]
    pub fn describe_web_application_resource_statics(
        &self,
        request: DescribeWebApplicationResourceStaticsRequest,
    ) -> Call<'_, DescribeWebApplicationResourceStaticsRequest> {
        self.inner.call(request)
    }
    /// Returns a single revision of a web application, by revision ID.
    #[inline]
    pub fn describe_web_application_revision(
        &self,
        request: DescribeWebApplicationRevisionRequest,
    ) -> Call<'_, DescribeWebApplicationRevisionRequest> {
        self.inner.call(request)
    }
    /// Returns the minimum and maximum instance counts of a web application.
    #[inline]
    pub fn describe_web_application_scaling_config(
        &self,
        request: DescribeWebApplicationScalingConfigRequest,
    ) -> Call<'_, DescribeWebApplicationScalingConfigRequest> {
        self.inner.call(request)
    }
    /// Returns how a web application's traffic is split among revisions and who may access it.
    #[inline]
    pub fn describe_web_application_traffic_config(
        &self,
        request: DescribeWebApplicationTrafficConfigRequest,
    ) -> Call<'_, DescribeWebApplicationTrafficConfigRequest> {
        self.inner.call(request)
    }
    /// Returns the settings of one custom domain for web applications.
    #[inline]
    pub fn describe_web_custom_domain(
        &self,
        request: DescribeWebCustomDomainRequest,
    ) -> Call<'_, DescribeWebCustomDomainRequest> {
        self.inner.call(request)
    }
    /// Returns the logs of one instance of a web application.
    #[inline]
    pub fn describe_web_instance_logs(
        &self,
        request: DescribeWebInstanceLogsRequest,
    ) -> Call<'_, DescribeWebInstanceLogsRequest> {
        self.inner.call(request)
    }
    /// Switches an auto scaling rule off without deleting it.
    #[inline]
    pub fn disable_application_scaling_rule(
        &self,
        request: DisableApplicationScalingRuleRequest,
    ) -> Call<'_, DisableApplicationScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Steps the application monitoring (APM) of an application down to a lower edition.
    #[inline]
    pub fn downgrade_application_apm_service(
        &self,
        request: DowngradeApplicationApmServiceRequest,
    ) -> Call<'_, DowngradeApplicationApmServiceRequest> {
        self.inner.call(request)
    }
    /// Switches an auto scaling rule of an application on.
    #[inline]
    pub fn enable_application_scaling_rule(
        &self,
        request: EnableApplicationScalingRuleRequest,
    ) -> Call<'_, EnableApplicationScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Runs a job once, with parameters that override those of its template.
    #[inline]
    pub fn exec_job(&self, request: ExecJobRequest) -> Call<'_, ExecJobRequest> {
        self.inner.call(request)
    }
    /// Returns one application, found by ID or by name and namespace.
    #[inline]
    pub fn get_application(
        &self,
        request: GetApplicationRequest,
    ) -> Call<'_, GetApplicationRequest> {
        self.inner.call(request)
    }
    /// Ranks applications by what ARMS application monitoring measured, such as requests, errors, and latency.
    #[inline]
    pub fn get_arms_top_n_metric(
        &self,
        request: GetArmsTopNMetricRequest,
    ) -> Call<'_, GetArmsTopNMetricRequest> {
        self.inner.call(request)
    }
    /// Ranks the applications that have abnormal instances.
    #[inline]
    pub fn get_availability_metric(
        &self,
        request: GetAvailabilityMetricRequest,
    ) -> Call<'_, GetAvailabilityMetricRequest> {
        self.inner.call(request)
    }
    /// Ranks the applications by failed change orders.
    #[inline]
    pub fn get_change_order_metric(
        &self,
        request: GetChangeOrderMetricRequest,
    ) -> Call<'_, GetChangeOrderMetricRequest> {
        self.inner.call(request)
    }
    /// Ranks the applications for which auto scaling is in effect.
    #[inline]
    pub fn get_scale_app_metric(
        &self,
        request: GetScaleAppMetricRequest,
    ) -> Call<'_, GetScaleAppMetricRequest> {
        self.inner.call(request)
    }
    /// Ranks the applications by the number of Warning events.
    #[inline]
    pub fn get_warning_event_metric(
        &self,
        request: GetWarningEventMetricRequest,
    ) -> Call<'_, GetWarningEventMetricRequest> {
        self.inner.call(request)
    }
    /// Issues a token for opening a web shell in a container of an application.
    #[inline]
    pub fn get_webshell_token(
        &self,
        request: GetWebshellTokenRequest,
    ) -> Call<'_, GetWebshellTokenRequest> {
        self.inner.call(request)
    }
    /// Lists all lane groups of a namespace.
    #[inline]
    pub fn list_all_swimming_lane_groups(
        &self,
        request: ListAllSwimmingLaneGroupsRequest,
    ) -> Call<'_, ListAllSwimmingLaneGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists all lanes in a lane group.
    #[inline]
    pub fn list_all_swimming_lanes(
        &self,
        request: ListAllSwimmingLanesRequest,
    ) -> Call<'_, ListAllSwimmingLanesRequest> {
        self.inner.call(request)
    }
    /// Lists the events of an application, filtered by object, type, or reason.
    #[inline]
    pub fn list_app_events(
        &self,
        request: ListAppEventsRequest,
    ) -> Call<'_, ListAppEventsRequest> {
        self.inner.call(request)
    }
    /// Lists the microservices of an application from a registry, such as a Nacos instance.
    #[inline]
    pub fn list_app_services(
        &self,
        request: ListAppServicesRequest,
    ) -> Call<'_, ListAppServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the microservices of an application by service type, page by page.
    #[inline]
    pub fn list_app_services_page(
        &self,
        request: ListAppServicesPageRequest,
    ) -> Call<'_, ListAppServicesPageRequest> {
        self.inner.call(request)
    }
    /// Lists the versions of an application that were deployed before.
    #[inline]
    pub fn list_app_versions(
        &self,
        request: ListAppVersionsRequest,
    ) -> Call<'_, ListAppVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists applications page by page, filtered by name, namespace, tags, or a chosen field.
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsRequest,
    ) -> Call<'_, ListApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists applications that a lane with a given tag could hold.
    #[inline]
    pub fn list_applications_for_swimming_lane(
        &self,
        request: ListApplicationsForSwimmingLaneRequest,
    ) -> Call<'_, ListApplicationsForSwimmingLaneRequest> {
        self.inner.call(request)
    }
    /// Lists the change orders of an application, by type and status.
    #[inline]
    pub fn list_change_orders(
        &self,
        request: ListChangeOrdersRequest,
    ) -> Call<'_, ListChangeOrdersRequest> {
        self.inner.call(request)
    }
    /// Lists the microservices that an application subscribes to.
    #[inline]
    pub fn list_consumed_services(
        &self,
        request: ListConsumedServicesRequest,
    ) -> Call<'_, ListConsumedServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the canary release rules of an application.
    #[inline]
    pub fn list_grey_tag_route(
        &self,
        request: ListGreyTagRouteRequest,
    ) -> Call<'_, ListGreyTagRouteRequest> {
        self.inner.call(request)
    }
    /// Lists the Ingresses of a namespace or an application.
    #[inline]
    pub fn list_ingresses(
        &self,
        request: ListIngressesRequest,
    ) -> Call<'_, ListIngressesRequest> {
        self.inner.call(request)
    }
    /// Lists job templates page by page, filtered by name, namespace, tags, or a chosen field.
    #[inline]
    pub fn list_jobs(&self, request: ListJobsRequest) -> Call<'_, ListJobsRequest> {
        self.inner.call(request)
    }
    /// Lists the log collection settings of an application, with directory and Logstore.
    #[inline]
    pub fn list_log_configs(
        &self,
        request: ListLogConfigsRequest,
    ) -> Call<'_, ListLogConfigsRequest> {
        self.inner.call(request)
    }
    /// Lists the change orders of a namespace, by type and status.
    #[inline]
    pub fn list_namespace_change_orders(
        &self,
        request: ListNamespaceChangeOrdersRequest,
    ) -> Call<'_, ListNamespaceChangeOrdersRequest> {
        self.inner.call(request)
    }
    /// Lists the ConfigMaps of a namespace with their data.
    #[inline]
    pub fn list_namespaced_config_maps(
        &self,
        request: ListNamespacedConfigMapsRequest,
    ) -> Call<'_, ListNamespacedConfigMapsRequest> {
        self.inner.call(request)
    }
    /// Lists the microservices that an application provides.
    #[inline]
    pub fn list_published_services(
        &self,
        request: ListPublishedServicesRequest,
    ) -> Call<'_, ListPublishedServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the Secrets of a namespace and the applications that use them.
    #[inline]
    pub fn list_secrets(
        &self,
        request: ListSecretsRequest,
    ) -> Call<'_, ListSecretsRequest> {
        self.inner.call(request)
    }
    /// Lists the routes of a gateway that lanes can be tied to.
    #[inline]
    pub fn list_swimming_lane_gateway_routes(
        &self,
        request: ListSwimmingLaneGatewayRoutesRequest,
    ) -> Call<'_, ListSwimmingLaneGatewayRoutesRequest> {
        self.inner.call(request)
    }
    /// Lists the tags that are in use in a lane group.
    #[inline]
    pub fn list_swimming_lane_group_tags(
        &self,
        request: ListSwimmingLaneGroupTagsRequest,
    ) -> Call<'_, ListSwimmingLaneGroupTagsRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which applications.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the instances of a web application, by version, status, or time.
    #[inline]
    pub fn list_web_application_instances(
        &self,
        request: ListWebApplicationInstancesRequest,
    ) -> Call<'_, ListWebApplicationInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the published revisions of a web application, continued with a token.
    #[inline]
    pub fn list_web_application_revisions(
        &self,
        request: ListWebApplicationRevisionsRequest,
    ) -> Call<'_, ListWebApplicationRevisionsRequest> {
        self.inner.call(request)
    }
    /// Lists the web applications of a namespace, optionally by name prefix.
    #[inline]
    pub fn list_web_applications(
        &self,
        request: ListWebApplicationsRequest,
    ) -> Call<'_, ListWebApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists the custom domains of a namespace or of one web application.
    #[inline]
    pub fn list_web_custom_domains(
        &self,
        request: ListWebCustomDomainsRequest,
    ) -> Call<'_, ListWebCustomDomainsRequest> {
        self.inner.call(request)
    }
    /// Activates Serverless App Engine for the account, free of charge.
    #[inline]
    pub fn open_sae_service(
        &self,
        request: OpenSaeServiceRequest,
    ) -> Call<'_, OpenSaeServiceRequest> {
        self.inner.call(request)
    }
    /// Publishes a new revision of a web application with its containers and storage.
    #[inline]
    pub fn publish_web_application_revision(
        &self,
        request: PublishWebApplicationRevisionRequest,
    ) -> Call<'_, PublishWebApplicationRevisionRequest> {
        self.inner.call(request)
    }
    /// Tells whether ARMS monitoring is enabled for an application.
    #[inline]
    pub fn query_arms_enable(
        &self,
        request: QueryArmsEnableRequest,
    ) -> Call<'_, QueryArmsEnableRequest> {
        self.inner.call(request)
    }
    /// Returns how much CPU and memory an application uses, in real time and in total.
    #[inline]
    pub fn query_resource_statics(
        &self,
        request: QueryResourceStaticsRequest,
    ) -> Call<'_, QueryResourceStaticsRequest> {
        self.inner.call(request)
    }
    /// Scales an application in by removing the instances named.
    #[inline]
    pub fn reduce_application_capacity_by_instance_ids(
        &self,
        request: ReduceApplicationCapacityByInstanceIdsRequest,
    ) -> Call<'_, ReduceApplicationCapacityByInstanceIdsRequest> {
        self.inner.call(request)
    }
    /// Sets how many instances an application runs on.
    #[inline]
    pub fn rescale_application(
        &self,
        request: RescaleApplicationRequest,
    ) -> Call<'_, RescaleApplicationRequest> {
        self.inner.call(request)
    }
    /// Changes the CPU and memory of each instance of an application.
    #[inline]
    pub fn rescale_application_vertically(
        &self,
        request: RescaleApplicationVerticallyRequest,
    ) -> Call<'_, RescaleApplicationVerticallyRequest> {
        self.inner.call(request)
    }
    /// Restarts all instances of an application by a change order, with a minimum kept ready.
    #[inline]
    pub fn restart_application(
        &self,
        request: RestartApplicationRequest,
    ) -> Call<'_, RestartApplicationRequest> {
        self.inner.call(request)
    }
    /// Restarts only the given instances of an application, by a change order.
    #[inline]
    pub fn restart_instances(
        &self,
        request: RestartInstancesRequest,
    ) -> Call<'_, RestartInstancesRequest> {
        self.inner.call(request)
    }
    /// Takes an application back to an earlier version, in the batches given.
    #[inline]
    pub fn rollback_application(
        &self,
        request: RollbackApplicationRequest,
    ) -> Call<'_, RollbackApplicationRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped application by bringing its instances up again.
    #[inline]
    pub fn start_application(
        &self,
        request: StartApplicationRequest,
    ) -> Call<'_, StartApplicationRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped web application, which serves requests again.
    #[inline]
    pub fn start_web_application(
        &self,
        request: StartWebApplicationRequest,
    ) -> Call<'_, StartWebApplicationRequest> {
        self.inner.call(request)
    }
    /// Stops an application by a change order; it is not deleted.
    #[inline]
    pub fn stop_application(
        &self,
        request: StopApplicationRequest,
    ) -> Call<'_, StopApplicationRequest> {
        self.inner.call(request)
    }
    /// Stops a web application, addressed by its ID.
    #[inline]
    pub fn stop_web_application(
        &self,
        request: StopWebApplicationRequest,
    ) -> Call<'_, StopWebApplicationRequest> {
        self.inner.call(request)
    }
    /// Suspends a job template or resumes it, by a flag.
    #[inline]
    pub fn suspend_job(
        &self,
        request: SuspendJobRequest,
    ) -> Call<'_, SuspendJobRequest> {
        self.inner.call(request)
    }
    /// Puts tags on applications, given by their IDs.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes an NLB listener, by protocol and port, from an application.
    #[inline]
    pub fn unbind_nlb(&self, request: UnbindNlbRequest) -> Call<'_, UnbindNlbRequest> {
        self.inner.call(request)
    }
    /// Unbinds the Internet or internal SLB instance from an application by a change order.
    #[inline]
    pub fn unbind_slb(&self, request: UnbindSlbRequest) -> Call<'_, UnbindSlbRequest> {
        self.inner.call(request)
    }
    /// Takes the given tags, or all of them, off applications.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Switches applications into idle mode or out of it.
    #[inline]
    pub fn update_app_mode(
        &self,
        request: UpdateAppModeRequest,
    ) -> Call<'_, UpdateAppModeRequest> {
        self.inner.call(request)
    }
    /// Moves an application to another security group.
    #[inline]
    pub fn update_app_security_group(
        &self,
        request: UpdateAppSecurityGroupRequest,
    ) -> Call<'_, UpdateAppSecurityGroupRequest> {
        self.inner.call(request)
    }
    /// Changes the description of an application and nothing else.
    #[inline]
    pub fn update_application_description(
        &self,
        request: UpdateApplicationDescriptionRequest,
    ) -> Call<'_, UpdateApplicationDescriptionRequest> {
        self.inner.call(request)
    }
    /// Changes schedule, metrics, or minimum ready instances of an auto scaling rule.
    #[inline]
    pub fn update_application_scaling_rule(
        &self,
        request: UpdateApplicationScalingRuleRequest,
    ) -> Call<'_, UpdateApplicationScalingRuleRequest> {
        self.inner.call(request)
    }
    /// Moves an application to other vSwitches, deploying at once if asked.
    #[inline]
    pub fn update_application_vswitches(
        &self,
        request: UpdateApplicationVswitchesRequest,
    ) -> Call<'_, UpdateApplicationVswitchesRequest> {
        self.inner.call(request)
    }
    /// Replaces the data or the description of a ConfigMap.
    #[inline]
    pub fn update_config_map(
        &self,
        request: UpdateConfigMapRequest,
    ) -> Call<'_, UpdateConfigMapRequest> {
        self.inner.call(request)
    }
    /// Changes the rules of a canary release for Spring Cloud, Dubbo, or ALB.
    #[inline]
    pub fn update_grey_tag_route(
        &self,
        request: UpdateGreyTagRouteRequest,
    ) -> Call<'_, UpdateGreyTagRouteRequest> {
        self.inner.call(request)
    }
    /// Changes an Ingress: port, certificates, default rule, or routing rules.
    #[inline]
    pub fn update_ingress(
        &self,
        request: UpdateIngressRequest,
    ) -> Call<'_, UpdateIngressRequest> {
        self.inner.call(request)
    }
    /// Changes a job template, such as package, command, or environment variables.
    #[inline]
    pub fn update_job(&self, request: UpdateJobRequest) -> Call<'_, UpdateJobRequest> {
        self.inner.call(request)
    }
    /// Changes the name or description of a namespace.
    #[inline]
    pub fn update_namespace(
        &self,
        request: UpdateNamespaceRequest,
    ) -> Call<'_, UpdateNamespaceRequest> {
        self.inner.call(request)
    }
    /// Changes the log collection settings of a namespace for Simple Log Service.
    #[inline]
    pub fn update_namespace_sls_configs(
        &self,
        request: UpdateNamespaceSlsConfigsRequest,
    ) -> Call<'_, UpdateNamespaceSlsConfigsRequest> {
        self.inner.call(request)
    }
    /// Ties a namespace to another VPC.
    #[inline]
    pub fn update_namespace_vpc(
        &self,
        request: UpdateNamespaceVpcRequest,
    ) -> Call<'_, UpdateNamespaceVpcRequest> {
        self.inner.call(request)
    }
    /// Replaces the data of a Secret.
    #[inline]
    pub fn update_secret(
        &self,
        request: UpdateSecretRequest,
    ) -> Call<'_, UpdateSecretRequest> {
        self.inner.call(request)
    }
    /// Switches a lane of a lane group on or off.
    #[inline]
    pub fn update_swimming_lane_enable_attribute(
        &self,
        request: UpdateSwimmingLaneEnableAttributeRequest,
    ) -> Call<'_, UpdateSwimmingLaneEnableAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the description or the network settings of a web application.
    #[inline]
    pub fn update_web_application(
        &self,
        request: UpdateWebApplicationRequest,
    ) -> Call<'_, UpdateWebApplicationRequest> {
        self.inner.call(request)
    }
    /// Sets the minimum and maximum instance counts of a web application.
    #[inline]
    pub fn update_web_application_scaling_config(
        &self,
        request: UpdateWebApplicationScalingConfigRequest,
    ) -> Call<'_, UpdateWebApplicationScalingConfigRequest> {
        self.inner.call(request)
    }
    /// Splits a web application's traffic among revisions and sets who may access it.
    #[inline]
    pub fn update_web_application_traffic_config(
        &self,
        request: UpdateWebApplicationTrafficConfigRequest,
    ) -> Call<'_, UpdateWebApplicationTrafficConfigRequest> {
        self.inner.call(request)
    }
    /// Changes certificate, protocol, TLS, or forwarding of a custom domain.
    #[inline]
    pub fn update_web_custom_domain(
        &self,
        request: UpdateWebCustomDomainRequest,
    ) -> Call<'_, UpdateWebCustomDomainRequest> {
        self.inner.call(request)
    }
    /// Upgrades the application performance monitoring (APM) service of an application.
    #[inline]
    pub fn upgrade_application_apm_service(
        &self,
        request: UpgradeApplicationApmServiceRequest,
    ) -> Call<'_, UpgradeApplicationApmServiceRequest> {
        self.inner.call(request)
    }
}
