// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Workspaces and entities
//!
//! - [`CreateCloudResource`](mod@create_cloud_resource): Creates the cloud resource center of the account; the request takes no parameters.
//! - [`CreateEntityStore`](mod@create_entity_store): Creates the EntityStore storage of a workspace.
//! - [`CreateUmodel`](mod@create_umodel): Creates the Umodel configuration of a workspace.
//! - [`DeleteCloudResource`](mod@delete_cloud_resource): Removes the access to cloud resources that `CreateCloudResource` set up; it takes no parameters.
//! - [`DeleteEntityStore`](mod@delete_entity_store): Deletes the entity store of a workspace with its data.
//! - [`DeleteUmodel`](mod@delete_umodel): Deletes the model of a workspace.
//! - [`DeleteUmodelCommonSchemaRef`](mod@delete_umodel_common_schema_ref): Takes a reference to a common schema out of the model of a workspace.
//! - [`DeleteUmodelData`](mod@delete_umodel_data): Deletes one element, by domain, kind and name, from the model of a workspace.
//! - [`DeleteWorkspace`](mod@delete_workspace): Deletes a workspace by its name.
//! - [`GetCloudResource`](mod@get_cloud_resource): Shows the cloud resource center of the account.
//! - [`GetCloudResourceData`](mod@get_cloud_resource_data): Queries data of the cloud resource center over a time range.
//! - [`GetEntityStore`](mod@get_entity_store): Shows the EntityStore storage of a workspace.
//! - [`GetEntityStoreData`](mod@get_entity_store_data): Queries entities and relationships of a workspace within a time range.
//! - [`GetUmodel`](mod@get_umodel): Shows the Umodel configuration of a workspace.
//! - [`GetUmodelCommonSchemaRef`](mod@get_umodel_common_schema_ref): Returns the common Umodel schema that a workspace refers to.
//! - [`GetUmodelData`](mod@get_umodel_data): Returns graph data of the Umodel in a workspace.
//! - [`GetWorkspace`](mod@get_workspace): Shows one workspace by its name.
//! - [`ListWorkspaces`](mod@list_workspaces): Lists workspaces, filtered by name or region.
//! - [`PutWorkspace`](mod@put_workspace): Creates a workspace that is based on a Simple Log Service project.
//! - [`UpdateUmodel`](mod@update_umodel): Changes the description in the Umodel configuration of a workspace.
//! - [`UpsertUmodelCommonSchemaRef`](mod@upsert_umodel_common_schema_ref): Adds a reference to a common schema to the model of a workspace, or updates it.
//! - [`UpsertUmodelData`](mod@upsert_umodel_data): Adds elements to the model of a workspace, or updates those that exist.
//!
//! ## Digital employees
//!
//! - [`CreateChat`](mod@create_chat): Sends messages to a digital employee in a thread; the response is an event stream.
//! - [`CreateDigitalEmployee`](mod@create_digital_employee): Creates a digital employee with its rules, RAM role, and knowledge bases.
//! - [`CreateThread`](mod@create_thread): Opens a conversation thread with a digital employee.
//! - [`DeleteDigitalEmployee`](mod@delete_digital_employee): Deletes a digital employee by its name.
//! - [`DeleteThread`](mod@delete_thread): Deletes a conversation thread of a digital employee.
//! - [`GetDigitalEmployee`](mod@get_digital_employee): Shows one digital employee by its name.
//! - [`GetThread`](mod@get_thread): Shows one conversation thread of a digital employee.
//! - [`GetThreadData`](mod@get_thread_data): Returns the messages of a conversation thread page by page.
//! - [`ListDigitalEmployees`](mod@list_digital_employees): Lists digital employees, filtered by name or type.
//! - [`ListThreads`](mod@list_threads): Lists the conversation threads of a digital employee, filtered by status or attributes.
//! - [`UpdateDigitalEmployee`](mod@update_digital_employee): Changes rules, RAM role, or knowledge bases of a digital employee.
//! - [`UpdateThread`](mod@update_thread): Changes title or status of a conversation thread.
//!
//! ## Data ingestion
//!
//! - [`CreateAddonRelease`](mod@create_addon_release): Installs an integration add-on under an integration policy, which connects the data source once.
//! - [`CreateIntegrationPolicy`](mod@create_integration_policy): Creates an integration policy, the frame in which add-ons are installed for clusters or resources.
//! - [`DeleteAddonRelease`](mod@delete_addon_release): Removes an installed add-on release from an integration policy, by force if wanted.
//! - [`DeleteIntegrationPolicy`](mod@delete_integration_policy): Deletes an integration policy, by force if wanted.
//! - [`GetAddonRelease`](mod@get_addon_release): Shows one installed add-on and the state of the integration.
//! - [`GetIntegrationPolicy`](mod@get_integration_policy): Shows one integration policy by its ID.
//! - [`ListAddonReleases`](mod@list_addon_releases): Lists the add-ons that are installed under an integration policy.
//! - [`ListIntegrationPolicies`](mod@list_integration_policies): Lists integration policies with filters such as type, add-on, region, and tags.
//! - [`ListIntegrationPolicyCustomScrapeJobRules`](mod@list_integration_policy_custom_scrape_job_rules): Lists the custom service discovery rules, with their scrape configurations, of an integration policy.
//! - [`ListIntegrationPolicyDashboards`](mod@list_integration_policy_dashboards): Lists the dashboards that belong to an integration policy.
//! - [`ListIntegrationPolicyPodMonitors`](mod@list_integration_policy_pod_monitors): Lists the PodMonitor resources of an integration policy.
//! - [`ListIntegrationPolicyStorageRequirements`](mod@list_integration_policy_storage_requirements): Lists the storage that an integration policy requires, by add-on and storage type.
//! - [`UpdateAddonRelease`](mod@update_addon_release): Upgrades an installed add-on, or changes its values and entity rules.
//! - [`UpdateIntegrationPolicy`](mod@update_integration_policy): Changes name, fee package, resource group, or tags of an integration policy.
//!
//! ## Application and user monitoring
//!
//! - [`CreateService`](mod@create_service): Registers a service for application observability in a workspace.
//! - [`DeleteService`](mod@delete_service): Deletes a service from a workspace.
//! - [`GetService`](mod@get_service): Shows one service under application observability.
//! - [`GetServiceObservability`](mod@get_service_observability): Shows the application observability instance of a type in a workspace.
//! - [`ListServices`](mod@list_services): Lists services under application observability, filtered by type, name, or tags.
//! - [`UpdateService`](mod@update_service): Changes display name, description, or status of a service under application observability.
//!
//! ## Prometheus
//!
//! - [`CreateAggTaskGroup`](mod@create_agg_task_group): Creates a group of aggregation tasks, which run on a schedule for a Prometheus instance.
//! - [`CreatePrometheusInstance`](mod@create_prometheus_instance): Creates a Prometheus monitoring instance with retention and authentication settings.
//! - [`CreatePrometheusView`](mod@create_prometheus_view): Creates a Prometheus view, which queries several Prometheus instances as one.
//! - [`CreatePrometheusVirtualInstance`](mod@create_prometheus_virtual_instance): Creates a virtual Prometheus instance for a namespace.
//! - [`DeleteAggTaskGroup`](mod@delete_agg_task_group): Deletes a group of aggregation tasks of a Prometheus instance.
//! - [`DeletePrometheusInstance`](mod@delete_prometheus_instance): Deletes a Prometheus instance with its metrics.
//! - [`DeletePrometheusView`](mod@delete_prometheus_view): Deletes a Prometheus view; the instances it joined stay.
//! - [`GetAggTaskGroup`](mod@get_agg_task_group): Shows one aggregation task group of a Prometheus instance.
//! - [`GetPrometheusInstance`](mod@get_prometheus_instance): Shows one Prometheus instance in detail.
//! - [`GetPrometheusView`](mod@get_prometheus_view): Shows one Prometheus view in detail.
//! - [`ListAggTaskGroups`](mod@list_agg_task_groups): Lists the aggregation task groups of a Prometheus instance with filters.
//! - [`ListPrometheusDashboards`](mod@list_prometheus_dashboards): Lists the dashboards of a Prometheus instance.
//! - [`ListPrometheusInstances`](mod@list_prometheus_instances): Lists Prometheus instances with filters such as ID, name, region, and tags.
//! - [`ListPrometheusViews`](mod@list_prometheus_views): Lists Prometheus views with filters such as ID, name, workspace, and tags.
//! - [`ListPrometheusVirtualInstances`](mod@list_prometheus_virtual_instances): Lists the virtual Prometheus instances of a namespace.
//! - [`UpdateAggTaskGroup`](mod@update_agg_task_group): Changes an aggregation task group of a Prometheus instance.
//! - [`UpdateAggTaskGroupStatus`](mod@update_agg_task_group_status): Changes only the status of an aggregation task group.
//! - [`UpdatePrometheusInstance`](mod@update_prometheus_instance): Changes settings of a Prometheus instance, such as retention and authentication.
//! - [`UpdatePrometheusView`](mod@update_prometheus_view): Changes a Prometheus view, such as the instances it covers.
//!
//! ## Alerts
//!
//! - [`CreateAlertWebhook`](mod@create_alert_webhook): Creates a webhook to which alert notifications can be sent.
//! - [`DeleteAlertWebhooks`](mod@delete_alert_webhooks): Deletes webhooks; alerts no longer call their URLs.
//! - [`ListAlertActions`](mod@list_alert_actions): Lists the alert action integrations, filtered by ID, type, or name.
//! - [`ListAlertWebhooks`](mod@list_alert_webhooks): Lists the webhooks for alert notifications, filtered by ID or name.
//! - [`UpdateAlertWebhook`](mod@update_alert_webhook): Changes address, method, or headers of a webhook for alert notifications.
//! - [`UpdateNotifyStrategy`](mod@update_notify_strategy): Changes a notification strategy, such as its grouping and the channels it uses.
//! - [`UpdateSubscription`](mod@update_subscription): Changes a subscription: which alerts it takes and how it passes them on.
//!
//! ## Console embedding
//!
//! - [`CreateTicket`](mod@create_ticket): Issues a ticket for links that open or embed console pages without a logon.
//!
//! ## Tags and resource groups
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a resource into a different resource group.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which resources of a type.
//! - [`TagResources`](mod@tag_resources): Puts tags on resources of the given type.
//! - [`UntagResources`](mod@untag_resources): Removes tags from resources of the given type.
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Cloud Monitor 2.0 works.
//!
//! ## Service activation
//!
//! - [`GetCmsService`](mod@get_cms_service): Tells whether a service or product, such as Prometheus, is activated.
//!
//! ## Others
//!
//! - [`CreateBizTrace`](mod@create_biz_trace): Creates a business trace in a workspace from rules.
//! - [`CreateServiceObservability`](mod@create_service_observability): Prepares the resources that application observability of a type needs in a workspace.
//! - [`DeleteBizTrace`](mod@delete_biz_trace): Deletes a business trace by its ID.
//! - [`GetAddon`](mod@get_addon): Shows one integration add-on in a given version.
//! - [`GetAddonCodeTemplate`](mod@get_addon_code_template): Returns the code template of an integration add-on for an environment type.
//! - [`GetAddonSchema`](mod@get_addon_schema): Returns the parameter schema of an integration add-on for an environment type.
//! - [`GetBizTrace`](mod@get_biz_trace): Shows one business trace by its ID.
//! - [`GetIntegrationVersionForCS`](mod@get_integration_version_for_cs): Shows which version of the integration center a container cluster is connected to.
//! - [`GetPrometheusUserSetting`](mod@get_prometheus_user_setting): Shows the Prometheus settings that hold for the user.
//! - [`ListAddons`](mod@list_addons): Lists the integration add-ons on offer, by category or search term.
//! - [`ListBizTraces`](mod@list_biz_traces): Lists the business traces of a workspace.
//! - [`ListIntegrationPolicyAddons`](mod@list_integration_policy_addons): Lists which add-ons an integration policy has installed.
//! - [`ListIntegrationPolicyCollectors`](mod@list_integration_policy_collectors): Lists the collectors that work for an integration policy.
//! - [`ListIntegrationPolicyServiceMonitors`](mod@list_integration_policy_service_monitors): Lists the ServiceMonitor resources of an integration policy.
//! - [`UpdateBizTrace`](mod@update_biz_trace): Changes the rules or the name of a business trace.
//! - [`UpdatePrometheusUserSetting`](mod@update_prometheus_user_setting): Changes one user-wide Prometheus setting; moving usage data to another region hides its history.
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

pub mod change_resource_group;
pub mod create_addon_release;
pub mod create_agg_task_group;
pub mod create_alert_webhook;
pub mod create_biz_trace;
pub mod create_chat;
pub mod create_cloud_resource;
pub mod create_digital_employee;
pub mod create_entity_store;
pub mod create_integration_policy;
pub mod create_prometheus_instance;
pub mod create_prometheus_view;
pub mod create_prometheus_virtual_instance;
pub mod create_service;
pub mod create_service_observability;
pub mod create_thread;
pub mod create_ticket;
pub mod create_umodel;
pub mod delete_addon_release;
pub mod delete_agg_task_group;
pub mod delete_alert_webhooks;
pub mod delete_biz_trace;
pub mod delete_cloud_resource;
pub mod delete_digital_employee;
pub mod delete_entity_store;
pub mod delete_integration_policy;
pub mod delete_prometheus_instance;
pub mod delete_prometheus_view;
pub mod delete_service;
pub mod delete_thread;
pub mod delete_umodel;
pub mod delete_umodel_common_schema_ref;
pub mod delete_umodel_data;
pub mod delete_workspace;
pub mod describe_regions;
pub mod get_addon;
pub mod get_addon_code_template;
pub mod get_addon_release;
pub mod get_addon_schema;
pub mod get_agg_task_group;
pub mod get_biz_trace;
pub mod get_cloud_resource;
pub mod get_cloud_resource_data;
pub mod get_cms_service;
pub mod get_digital_employee;
pub mod get_entity_store;
pub mod get_entity_store_data;
pub mod get_integration_policy;
pub mod get_integration_version_for_cs;
pub mod get_prometheus_instance;
pub mod get_prometheus_user_setting;
pub mod get_prometheus_view;
pub mod get_service;
pub mod get_service_observability;
pub mod get_thread;
pub mod get_thread_data;
pub mod get_umodel;
pub mod get_umodel_common_schema_ref;
pub mod get_umodel_data;
pub mod get_workspace;
pub mod list_addon_releases;
pub mod list_addons;
pub mod list_agg_task_groups;
pub mod list_alert_actions;
pub mod list_alert_webhooks;
pub mod list_biz_traces;
pub mod list_digital_employees;
pub mod list_integration_policies;
pub mod list_integration_policy_addons;
pub mod list_integration_policy_collectors;
pub mod list_integration_policy_custom_scrape_job_rules;
pub mod list_integration_policy_dashboards;
pub mod list_integration_policy_pod_monitors;
pub mod list_integration_policy_service_monitors;
pub mod list_integration_policy_storage_requirements;
pub mod list_prometheus_dashboards;
pub mod list_prometheus_instances;
pub mod list_prometheus_views;
pub mod list_prometheus_virtual_instances;
pub mod list_services;
pub mod list_tag_resources;
pub mod list_threads;
pub mod list_workspaces;
pub mod put_workspace;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_addon_release;
pub mod update_agg_task_group;
pub mod update_agg_task_group_status;
pub mod update_alert_webhook;
pub mod update_biz_trace;
pub mod update_digital_employee;
pub mod update_integration_policy;
pub mod update_notify_strategy;
pub mod update_prometheus_instance;
pub mod update_prometheus_user_setting;
pub mod update_prometheus_view;
pub mod update_service;
pub mod update_subscription;
pub mod update_thread;
pub mod update_umodel;
pub mod upsert_umodel_common_schema_ref;
pub mod upsert_umodel_data;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    create_addon_release::{CreateAddonReleaseRequest, CreateAddonReleaseResponse},
    create_agg_task_group::{CreateAggTaskGroupRequest, CreateAggTaskGroupResponse},
    create_alert_webhook::{CreateAlertWebhookError, CreateAlertWebhookRequest, CreateAlertWebhookResponse},
    create_biz_trace::{CreateBizTraceRequest, CreateBizTraceResponse},
    create_chat::{CreateChatRequest, CreateChatResponse},
    create_cloud_resource::{CreateCloudResourceRequest, CreateCloudResourceResponse},
    create_digital_employee::{CreateDigitalEmployeeRequest, CreateDigitalEmployeeResponse},
    create_entity_store::{CreateEntityStoreRequest, CreateEntityStoreResponse},
    create_integration_policy::{CreateIntegrationPolicyRequest, CreateIntegrationPolicyResponse},
    create_prometheus_instance::{CreatePrometheusInstanceRequest, CreatePrometheusInstanceResponse},
    create_prometheus_view::{CreatePrometheusViewRequest, CreatePrometheusViewResponse},
    create_prometheus_virtual_instance::{CreatePrometheusVirtualInstanceRequest, CreatePrometheusVirtualInstanceResponse},
    create_service::{CreateServiceRequest, CreateServiceResponse},
    create_service_observability::{CreateServiceObservabilityRequest, CreateServiceObservabilityResponse},
    create_thread::{CreateThreadRequest, CreateThreadResponse},
    create_ticket::{CreateTicketRequest, CreateTicketResponse},
    create_umodel::{CreateUmodelRequest, CreateUmodelResponse},
    delete_addon_release::{DeleteAddonReleaseRequest, DeleteAddonReleaseResponse},
    delete_agg_task_group::{DeleteAggTaskGroupRequest, DeleteAggTaskGroupResponse},
    delete_alert_webhooks::{DeleteAlertWebhooksError, DeleteAlertWebhooksRequest, DeleteAlertWebhooksResponse},
    delete_biz_trace::{DeleteBizTraceRequest, DeleteBizTraceResponse},
    delete_cloud_resource::{DeleteCloudResourceRequest, DeleteCloudResourceResponse},
    delete_digital_employee::{DeleteDigitalEmployeeRequest, DeleteDigitalEmployeeResponse},
    delete_entity_store::{DeleteEntityStoreRequest, DeleteEntityStoreResponse},
    delete_integration_policy::{DeleteIntegrationPolicyRequest, DeleteIntegrationPolicyResponse},
    delete_prometheus_instance::{DeletePrometheusInstanceRequest, DeletePrometheusInstanceResponse},
    delete_prometheus_view::{DeletePrometheusViewRequest, DeletePrometheusViewResponse},
    delete_service::{DeleteServiceRequest, DeleteServiceResponse},
    delete_thread::{DeleteThreadRequest, DeleteThreadResponse},
    delete_umodel::{DeleteUmodelRequest, DeleteUmodelResponse},
    delete_umodel_common_schema_ref::{DeleteUmodelCommonSchemaRefRequest, DeleteUmodelCommonSchemaRefResponse},
    delete_umodel_data::{DeleteUmodelDataRequest, DeleteUmodelDataResponse},
    delete_workspace::{DeleteWorkspaceRequest, DeleteWorkspaceResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    get_addon::{GetAddonRequest, GetAddonResponse},
    get_addon_code_template::{GetAddonCodeTemplateRequest, GetAddonCodeTemplateResponse},
    get_addon_release::{GetAddonReleaseRequest, GetAddonReleaseResponse},
    get_addon_schema::{GetAddonSchemaRequest, GetAddonSchemaResponse},
    get_agg_task_group::{GetAggTaskGroupRequest, GetAggTaskGroupResponse},
    get_biz_trace::{GetBizTraceRequest, GetBizTraceResponse},
    get_cloud_resource::{GetCloudResourceRequest, GetCloudResourceResponse},
    get_cloud_resource_data::{GetCloudResourceDataRequest, GetCloudResourceDataResponse},
    get_cms_service::{GetCmsServiceRequest, GetCmsServiceResponse},
    get_digital_employee::{GetDigitalEmployeeError, GetDigitalEmployeeRequest, GetDigitalEmployeeResponse},
    get_entity_store::{GetEntityStoreRequest, GetEntityStoreResponse},
    get_entity_store_data::{GetEntityStoreDataRequest, GetEntityStoreDataResponse},
    get_integration_policy::{GetIntegrationPolicyRequest, GetIntegrationPolicyResponse},
    get_integration_version_for_cs::{GetIntegrationVersionForCSRequest, GetIntegrationVersionForCSResponse},
    get_prometheus_instance::{GetPrometheusInstanceRequest, GetPrometheusInstanceResponse},
    get_prometheus_user_setting::{GetPrometheusUserSettingRequest, GetPrometheusUserSettingResponse},
    get_prometheus_view::{GetPrometheusViewRequest, GetPrometheusViewResponse},
    get_service::{GetServiceError, GetServiceRequest, GetServiceResponse},
    get_service_observability::{GetServiceObservabilityRequest, GetServiceObservabilityResponse},
    get_thread::{GetThreadRequest, GetThreadResponse},
    get_thread_data::{GetThreadDataRequest, GetThreadDataResponse},
    get_umodel::{GetUmodelRequest, GetUmodelResponse},
    get_umodel_common_schema_ref::{GetUmodelCommonSchemaRefRequest, GetUmodelCommonSchemaRefResponse},
    get_umodel_data::{GetUmodelDataRequest, GetUmodelDataResponse},
    get_workspace::{GetWorkspaceRequest, GetWorkspaceResponse},
    list_addon_releases::{ListAddonReleasesRequest, ListAddonReleasesResponse},
    list_addons::{ListAddonsRequest, ListAddonsResponse},
    list_agg_task_groups::{ListAggTaskGroupsRequest, ListAggTaskGroupsResponse},
    list_alert_actions::{ListAlertActionsRequest, ListAlertActionsResponse},
    list_alert_webhooks::{ListAlertWebhooksError, ListAlertWebhooksRequest, ListAlertWebhooksResponse},
    list_biz_traces::{ListBizTracesRequest, ListBizTracesResponse},
    list_digital_employees::{ListDigitalEmployeesRequest, ListDigitalEmployeesResponse},
    list_integration_policies::{ListIntegrationPoliciesRequest, ListIntegrationPoliciesResponse},
    list_integration_policy_addons::{ListIntegrationPolicyAddonsRequest, ListIntegrationPolicyAddonsResponse},
    list_integration_policy_collectors::{ListIntegrationPolicyCollectorsRequest, ListIntegrationPolicyCollectorsResponse},
    list_integration_policy_custom_scrape_job_rules::{ListIntegrationPolicyCustomScrapeJobRulesRequest, ListIntegrationPolicyCustomScrapeJobRulesResponse},
    list_integration_policy_dashboards::{ListIntegrationPolicyDashboardsRequest, ListIntegrationPolicyDashboardsResponse},
    list_integration_policy_pod_monitors::{ListIntegrationPolicyPodMonitorsRequest, ListIntegrationPolicyPodMonitorsResponse},
    list_integration_policy_service_monitors::{ListIntegrationPolicyServiceMonitorsRequest, ListIntegrationPolicyServiceMonitorsResponse},
    list_integration_policy_storage_requirements::{ListIntegrationPolicyStorageRequirementsRequest, ListIntegrationPolicyStorageRequirementsResponse},
    list_prometheus_dashboards::{ListPrometheusDashboardsRequest, ListPrometheusDashboardsResponse},
    list_prometheus_instances::{ListPrometheusInstancesRequest, ListPrometheusInstancesResponse},
    list_prometheus_views::{ListPrometheusViewsRequest, ListPrometheusViewsResponse},
    list_prometheus_virtual_instances::{ListPrometheusVirtualInstancesRequest, ListPrometheusVirtualInstancesResponse},
    list_services::{ListServicesRequest, ListServicesResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    list_threads::{ListThreadsRequest, ListThreadsResponse},
    list_workspaces::{ListWorkspacesRequest, ListWorkspacesResponse},
    put_workspace::{PutWorkspaceRequest, PutWorkspaceResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_addon_release::{UpdateAddonReleaseRequest, UpdateAddonReleaseResponse},
    update_agg_task_group::{UpdateAggTaskGroupRequest, UpdateAggTaskGroupResponse},
    update_agg_task_group_status::{UpdateAggTaskGroupStatusRequest, UpdateAggTaskGroupStatusResponse},
    update_alert_webhook::{UpdateAlertWebhookError, UpdateAlertWebhookRequest, UpdateAlertWebhookResponse},
    update_biz_trace::{UpdateBizTraceRequest, UpdateBizTraceResponse},
    update_digital_employee::{UpdateDigitalEmployeeRequest, UpdateDigitalEmployeeResponse},
    update_integration_policy::{UpdateIntegrationPolicyRequest, UpdateIntegrationPolicyResponse},
    update_notify_strategy::{UpdateNotifyStrategyError, UpdateNotifyStrategyRequest, UpdateNotifyStrategyResponse},
    update_prometheus_instance::{UpdatePrometheusInstanceRequest, UpdatePrometheusInstanceResponse},
    update_prometheus_user_setting::{UpdatePrometheusUserSettingRequest, UpdatePrometheusUserSettingResponse},
    update_prometheus_view::{UpdatePrometheusViewRequest, UpdatePrometheusViewResponse},
    update_service::{UpdateServiceRequest, UpdateServiceResponse},
    update_subscription::{UpdateSubscriptionError, UpdateSubscriptionRequest, UpdateSubscriptionResponse},
    update_thread::{UpdateThreadRequest, UpdateThreadResponse},
    update_umodel::{UpdateUmodelRequest, UpdateUmodelResponse},
    upsert_umodel_common_schema_ref::{UpsertUmodelCommonSchemaRefRequest, UpsertUmodelCommonSchemaRefResponse},
    upsert_umodel_data::{UpsertUmodelDataRequest, UpsertUmodelDataResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Cms",
    version: "2024-03-30",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-hochiminh-ant",
                "metrics.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-1",
                "metrics.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "metrics.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "metrics.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "metrics.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "metrics.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "metrics.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "metrics.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "metrics.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "metrics.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "metrics.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "metrics.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "metrics.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-chengdu-acdr-ut-1",
                "metrics.cn-chengdu-acdr-ut-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-chengdu-ant",
                "metrics.cn-chengdu-ant.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-fuzhou", "metrics.cn-fuzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "metrics.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "metrics.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-acdr-ut-1",
                "metrics.cn-hangzhou-acdr-ut-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "cms.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-mybk",
                "metrics.cn-hangzhou-mybk.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "metrics.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-heyuan-acdr-1",
                "metrics.cn-heyuan-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "metrics.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "metrics.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote-nebula-1",
                "metrics.cn-qingdao-nebula.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-nanjing", "metrics.cn-nanjing.aliyuncs.com"),
            RegionalEndpoint::public("cn-nantong", "metrics.cn-nantong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-north-2-gov-1",
                "metrics.cn-north-2-gov-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-qingdao", "metrics.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-qingdao-nebula",
                "metrics.cn-qingdao-nebula.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shanghai", "metrics.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-ant",
                "metrics.cn-shanghai-ant.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-cloudspe",
                "metrics.cn-shanghai-cloudspe.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "metrics.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-mybk",
                "metrics.cn-shanghai-mybk.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "metrics.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "metrics.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wuhan-lr", "metrics.cn-wuhan-lr.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "metrics.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu-acdr-1",
                "metrics.cn-wulanchabu-acdr-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu-acdr-ut-1",
                "metrics.cn-wulanchabu-acdr-ut-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu-gic-1",
                "metrics.cn-wulanchabu-gic-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "metrics.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou-spe",
                "metrics.cn-zhangjiakou-spe.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou-spe-oxs",
                "metrics.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "metrics.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-zhongwei", "metrics.cn-zhongwei.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhongwei-oxs",
                "metrics.cn-zhongwei-oxs.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "metrics.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "metrics.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "me-central-1",
                "metrics.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("me-east-1", "metrics.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("na-south-1", "metrics.na-south-1.aliyuncs.com"),
            RegionalEndpoint::public("rus-west-1", "metrics.rus-west-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "metrics.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "us-southeast-1",
                "metrics.us-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "metrics.us-west-1.aliyuncs.com"),
        ],
        rule: Some("metrics.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of CloudMonitor.
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
    /// Moves a resource into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Installs an integration add-on under an integration policy, which connects the data source once.
    #[inline]
    pub fn create_addon_release(
        &self,
        request: CreateAddonReleaseRequest,
    ) -> Call<'_, CreateAddonReleaseRequest> {
        self.inner.call(request)
    }
    /// Creates a group of aggregation tasks, which run on a schedule for a Prometheus instance.
    #[inline]
    pub fn create_agg_task_group(
        &self,
        request: CreateAggTaskGroupRequest,
    ) -> Call<'_, CreateAggTaskGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a webhook to which alert notifications can be sent.
    #[inline]
    pub fn create_alert_webhook(
        &self,
        request: CreateAlertWebhookRequest,
    ) -> Call<'_, CreateAlertWebhookRequest> {
        self.inner.call(request)
    }
    /// Creates a business trace in a workspace from rules.
    #[inline]
    pub fn create_biz_trace(
        &self,
        request: CreateBizTraceRequest,
    ) -> Call<'_, CreateBizTraceRequest> {
        self.inner.call(request)
    }
    /// Sends messages to a digital employee in a thread; the response is an event stream.
    #[inline]
    pub fn create_chat(
        &self,
        request: CreateChatRequest,
    ) -> Call<'_, CreateChatRequest> {
        self.inner.call(request)
    }
    /// Creates the cloud resource center of the account; the request takes no parameters.
    #[inline]
    pub fn create_cloud_resource(
        &self,
        request: CreateCloudResourceRequest,
    ) -> Call<'_, CreateCloudResourceRequest> {
        self.inner.call(request)
    }
    /// Creates a digital employee with its rules, RAM role, and knowledge bases.
    #[inline]
    pub fn create_digital_employee(
        &self,
        request: CreateDigitalEmployeeRequest,
    ) -> Call<'_, CreateDigitalEmployeeRequest> {
        self.inner.call(request)
    }
    /// Creates the EntityStore storage of a workspace.
    #[inline]
    pub fn create_entity_store(
        &self,
        request: CreateEntityStoreRequest,
    ) -> Call<'_, CreateEntityStoreRequest> {
        self.inner.call(request)
    }
    /// Creates an integration policy, the frame in which add-ons are installed for clusters or resources.
    #[inline]
    pub fn create_integration_policy(
        &self,
        request: CreateIntegrationPolicyRequest,
    ) -> Call<'_, CreateIntegrationPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a Prometheus monitoring instance with retention and authentication settings.
    #[inline]
    pub fn create_prometheus_instance(
        &self,
        request: CreatePrometheusInstanceRequest,
    ) -> Call<'_, CreatePrometheusInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates a Prometheus view, which queries several Prometheus instances as one.
    #[inline]
    pub fn create_prometheus_view(
        &self,
        request: CreatePrometheusViewRequest,
    ) -> Call<'_, CreatePrometheusViewRequest> {
        self.inner.call(request)
    }
    /// Creates a virtual Prometheus instance for a namespace.
    #[inline]
    pub fn create_prometheus_virtual_instance(
        &self,
        request: CreatePrometheusVirtualInstanceRequest,
    ) -> Call<'_, CreatePrometheusVirtualInstanceRequest> {
        self.inner.call(request)
    }
    /// Registers a service for application observability in a workspace.
    #[inline]
    pub fn create_service(
        &self,
        request: CreateServiceRequest,
    ) -> Call<'_, CreateServiceRequest> {
        self.inner.call(request)
    }
    /// Prepares the resources that application observability of a type needs in a workspace.
    #[inline]
    pub fn create_service_observability(
        &self,
        request: CreateServiceObservabilityRequest,
    ) -> Call<'_, CreateServiceObservabilityRequest> {
        self.inner.call(request)
    }
    /// Opens a conversation thread with a digital employee.
    #[inline]
    pub fn create_thread(
        &self,
        request: CreateThreadRequest,
    ) -> Call<'_, CreateThreadRequest> {
        self.inner.call(request)
    }
    /// Issues a ticket for links that open or embed console pages without a logon.
    #[inline]
    pub fn create_ticket(
        &self,
        request: CreateTicketRequest,
    ) -> Call<'_, CreateTicketRequest> {
        self.inner.call(request)
    }
    /// Creates the Umodel configuration of a workspace.
    #[inline]
    pub fn create_umodel(
        &self,
        request: CreateUmodelRequest,
    ) -> Call<'_, CreateUmodelRequest> {
        self.inner.call(request)
    }
    /// Removes an installed add-on release from an integration policy, by force if wanted.
    #[inline]
    pub fn delete_addon_release(
        &self,
        request: DeleteAddonReleaseRequest,
    ) -> Call<'_, DeleteAddonReleaseRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of aggregation tasks of a Prometheus instance.
    #[inline]
    pub fn delete_agg_task_group(
        &self,
        request: DeleteAggTaskGroupRequest,
    ) -> Call<'_, DeleteAggTaskGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes webhooks; alerts no longer call their URLs.
    #[inline]
    pub fn delete_alert_webhooks(
        &self,
        request: DeleteAlertWebhooksRequest,
    ) -> Call<'_, DeleteAlertWebhooksRequest> {
        self.inner.call(request)
    }
    /// Deletes a business trace by its ID.
    #[inline]
    pub fn delete_biz_trace(
        &self,
        request: DeleteBizTraceRequest,
    ) -> Call<'_, DeleteBizTraceRequest> {
        self.inner.call(request)
    }
    /// Removes the access to cloud resources that `CreateCloudResource` set up; it takes no parameters.
    #[inline]
    pub fn delete_cloud_resource(
        &self,
        request: DeleteCloudResourceRequest,
    ) -> Call<'_, DeleteCloudResourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a digital employee by its name.
    #[inline]
    pub fn delete_digital_employee(
        &self,
        request: DeleteDigitalEmployeeRequest,
    ) -> Call<'_, DeleteDigitalEmployeeRequest> {
        self.inner.call(request)
    }
    /// Deletes the entity store of a workspace with its data.
    #[inline]
    pub fn delete_entity_store(
        &self,
        request: DeleteEntityStoreRequest,
    ) -> Call<'_, DeleteEntityStoreRequest> {
        self.inner.call(request)
    }
    /// Deletes an integration policy, by force if wanted.
    #[inline]
    pub fn delete_integration_policy(
        &self,
        request: DeleteIntegrationPolicyRequest,
    ) -> Call<'_, DeleteIntegrationPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a Prometheus instance with its metrics.
    #[inline]
    pub fn delete_prometheus_instance(
        &self,
        request: DeletePrometheusInstanceRequest,
    ) -> Call<'_, DeletePrometheusInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a Prometheus view; the instances it joined stay.
    #[inline]
    pub fn delete_prometheus_view(
        &self,
        request: DeletePrometheusViewRequest,
    ) -> Call<'_, DeletePrometheusViewRequest> {
        self.inner.call(request)
    }
    /// Deletes a service from a workspace.
    #[inline]
    pub fn delete_service(
        &self,
        request: DeleteServiceRequest,
    ) -> Call<'_, DeleteServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes a conversation thread of a digital employee.
    #[inline]
    pub fn delete_thread(
        &self,
        request: DeleteThreadRequest,
    ) -> Call<'_, DeleteThreadRequest> {
        self.inner.call(request)
    }
    /// Deletes the model of a workspace.
    #[inline]
    pub fn delete_umodel(
        &self,
        request: DeleteUmodelRequest,
    ) -> Call<'_, DeleteUmodelRequest> {
        self.inner.call(request)
    }
    /// Takes a reference to a common schema out of the model of a workspace.
    #[inline]
    pub fn delete_umodel_common_schema_ref(
        &self,
        request: DeleteUmodelCommonSchemaRefRequest,
    ) -> Call<'_, DeleteUmodelCommonSchemaRefRequest> {
        self.inner.call(request)
    }
    /// Deletes one element, by domain, kind and name, from the model of a workspace.
    #[inline]
    pub fn delete_umodel_data(
        &self,
        request: DeleteUmodelDataRequest,
    ) -> Call<'_, DeleteUmodelDataRequest> {
        self.inner.call(request)
    }
    /// Deletes a workspace by its name.
    #[inline]
    pub fn delete_workspace(
        &self,
        request: DeleteWorkspaceRequest,
    ) -> Call<'_, DeleteWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Cloud Monitor 2.0 works.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Shows one integration add-on in a given version.
    #[inline]
    pub fn get_addon(&self, request: GetAddonRequest) -> Call<'_, GetAddonRequest> {
        self.inner.call(request)
    }
    /// Returns the code template of an integration add-on for an environment type.
    #[inline]
    pub fn get_addon_code_template(
        &self,
        request: GetAddonCodeTemplateRequest,
    ) -> Call<'_, GetAddonCodeTemplateRequest> {
        self.inner.call(request)
    }
    /// Shows one installed add-on and the state of the integration.
    #[inline]
    pub fn get_addon_release(
        &self,
        request: GetAddonReleaseRequest,
    ) -> Call<'_, GetAddonReleaseRequest> {
        self.inner.call(request)
    }
    /// Returns the parameter schema of an integration add-on for an environment type.
    #[inline]
    pub fn get_addon_schema(
        &self,
        request: GetAddonSchemaRequest,
    ) -> Call<'_, GetAddonSchemaRequest> {
        self.inner.call(request)
    }
    /// Shows one aggregation task group of a Prometheus instance.
    #[inline]
    pub fn get_agg_task_group(
        &self,
        request: GetAggTaskGroupRequest,
    ) -> Call<'_, GetAggTaskGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one business trace by its ID.
    #[inline]
    pub fn get_biz_trace(
        &self,
        request: GetBizTraceRequest,
    ) -> Call<'_, GetBizTraceRequest> {
        self.inner.call(request)
    }
    /// Shows the cloud resource center of the account.
    #[inline]
    pub fn get_cloud_resource(
        &self,
        request: GetCloudResourceRequest,
    ) -> Call<'_, GetCloudResourceRequest> {
        self.inner.call(request)
    }
    /// Queries data of the cloud resource center over a time range.
    #[inline]
    pub fn get_cloud_resource_data(
        &self,
        request: GetCloudResourceDataRequest,
    ) -> Call<'_, GetCloudResourceDataRequest> {
        self.inner.call(request)
    }
    /// Tells whether a service or product, such as Prometheus, is activated.
    #[inline]
    pub fn get_cms_service(
        &self,
        request: GetCmsServiceRequest,
    ) -> Call<'_, GetCmsServiceRequest> {
        self.inner.call(request)
    }
    /// Shows one digital employee by its name.
    #[inline]
    pub fn get_digital_employee(
        &self,
        request: GetDigitalEmployeeRequest,
    ) -> Call<'_, GetDigitalEmployeeRequest> {
        self.inner.call(request)
    }
    /// Shows the EntityStore storage of a workspace.
    #[inline]
    pub fn get_entity_store(
        &self,
        request: GetEntityStoreRequest,
    ) -> Call<'_, GetEntityStoreRequest> {
        self.inner.call(request)
    }
    /// Queries entities and relationships of a workspace within a time range.
    #[inline]
    pub fn get_entity_store_data(
        &self,
        request: GetEntityStoreDataRequest,
    ) -> Call<'_, GetEntityStoreDataRequest> {
        self.inner.call(request)
    }
    /// Shows one integration policy by its ID.
    #[inline]
    pub fn get_integration_policy(
        &self,
        request: GetIntegrationPolicyRequest,
    ) -> Call<'_, GetIntegrationPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows which version of the integration center a container cluster is connected to.
    #[inline]
    pub fn get_integration_version_for_cs(
        &self,
        request: GetIntegrationVersionForCSRequest,
    ) -> Call<'_, GetIntegrationVersionForCSRequest> {
        self.inner.call(request)
    }
    /// Shows one Prometheus instance in detail.
    #[inline]
    pub fn get_prometheus_instance(
        &self,
        request: GetPrometheusInstanceRequest,
    ) -> Call<'_, GetPrometheusInstanceRequest> {
        self.inner.call(request)
    }
    /// Shows the Prometheus settings that hold for the user.
    #[inline]
    pub fn get_prometheus_user_setting(
        &self,
        request: GetPrometheusUserSettingRequest,
    ) -> Call<'_, GetPrometheusUserSettingRequest> {
        self.inner.call(request)
    }
    /// Shows one Prometheus view in detail.
    #[inline]
    pub fn get_prometheus_view(
        &self,
        request: GetPrometheusViewRequest,
    ) -> Call<'_, GetPrometheusViewRequest> {
        self.inner.call(request)
    }
    /// Shows one service under application observability.
    #[inline]
    pub fn get_service(
        &self,
        request: GetServiceRequest,
    ) -> Call<'_, GetServiceRequest> {
        self.inner.call(request)
    }
    /// Shows the application observability instance of a type in a workspace.
    #[inline]
    pub fn get_service_observability(
        &self,
        request: GetServiceObservabilityRequest,
    ) -> Call<'_, GetServiceObservabilityRequest> {
        self.inner.call(request)
    }
    /// Shows one conversation thread of a digital employee.
    #[inline]
    pub fn get_thread(&self, request: GetThreadRequest) -> Call<'_, GetThreadRequest> {
        self.inner.call(request)
    }
    /// Returns the messages of a conversation thread page by page.
    #[inline]
    pub fn get_thread_data(
        &self,
        request: GetThreadDataRequest,
    ) -> Call<'_, GetThreadDataRequest> {
        self.inner.call(request)
    }
    /// Shows the Umodel configuration of a workspace.
    #[inline]
    pub fn get_umodel(&self, request: GetUmodelRequest) -> Call<'_, GetUmodelRequest> {
        self.inner.call(request)
    }
    /// Returns the common Umodel schema that a workspace refers to.
    #[inline]
    pub fn get_umodel_common_schema_ref(
        &self,
        request: GetUmodelCommonSchemaRefRequest,
    ) -> Call<'_, GetUmodelCommonSchemaRefRequest> {
        self.inner.call(request)
    }
    /// Returns graph data of the Umodel in a workspace.
    #[inline]
    pub fn get_umodel_data(
        &self,
        request: GetUmodelDataRequest,
    ) -> Call<'_, GetUmodelDataRequest> {
        self.inner.call(request)
    }
    /// Shows one workspace by its name.
    #[inline]
    pub fn get_workspace(
        &self,
        request: GetWorkspaceRequest,
    ) -> Call<'_, GetWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Lists the add-ons that are installed under an integration policy.
    #[inline]
    pub fn list_addon_releases(
        &self,
        request: ListAddonReleasesRequest,
    ) -> Call<'_, ListAddonReleasesRequest> {
        self.inner.call(request)
    }
    /// Lists the integration add-ons on offer, by category or search term.
    #[inline]
    pub fn list_addons(
        &self,
        request: ListAddonsRequest,
    ) -> Call<'_, ListAddonsRequest> {
        self.inner.call(request)
    }
    /// Lists the aggregation task groups of a Prometheus instance with filters.
    #[inline]
    pub fn list_agg_task_groups(
        &self,
        request: ListAggTaskGroupsRequest,
    ) -> Call<'_, ListAggTaskGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the alert action integrations, filtered by ID, type, or name.
    #[inline]
    pub fn list_alert_actions(
        &self,
        request: ListAlertActionsRequest,
    ) -> Call<'_, ListAlertActionsRequest> {
        self.inner.call(request)
    }
    /// Lists the webhooks for alert notifications, filtered by ID or name.
    #[inline]
    pub fn list_alert_webhooks(
        &self,
        request: ListAlertWebhooksRequest,
    ) -> Call<'_, ListAlertWebhooksRequest> {
        self.inner.call(request)
    }
    /// Lists the business traces of a workspace.
    #[inline]
    pub fn list_biz_traces(
        &self,
        request: ListBizTracesRequest,
    ) -> Call<'_, ListBizTracesRequest> {
        self.inner.call(request)
    }
    /// Lists digital employees, filtered by name or type.
    #[inline]
    pub fn list_digital_employees(
        &self,
        request: ListDigitalEmployeesRequest,
    ) -> Call<'_, ListDigitalEmployeesRequest> {
        self.inner.call(request)
    }
    /// Lists integration policies with filters such as type, add-on, region, and tags.
    #[inline]
    pub fn list_integration_policies(
        &self,
        request: ListIntegrationPoliciesRequest,
    ) -> Call<'_, ListIntegrationPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists which add-ons an integration policy has installed.
    #[inline]
    pub fn list_integration_policy_addons(
        &self,
        request: ListIntegrationPolicyAddonsRequest,
    ) -> Call<'_, ListIntegrationPolicyAddonsRequest> {
        self.inner.call(request)
    }
    /// Lists the collectors that work for an integration policy.
    #[inline]
    pub fn list_integration_policy_collectors(
        &self,
        request: ListIntegrationPolicyCollectorsRequest,
    ) -> Call<'_, ListIntegrationPolicyCollectorsRequest> {
        self.inner.call(request)
    }
    /// Lists the custom service discovery rules, with their scrape configurations, of an integration policy.
    #[inline]
    pub fn list_integration_policy_custom_scrape_job_rules(
        &self,
        request: ListIntegrationPolicyCustomScrapeJobRulesRequest,
    ) -> Call<'_, ListIntegrationPolicyCustomScrapeJobRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the dashboards that belong to an integration policy.
    #[inline]
    pub fn list_integration_policy_dashboards(
        &self,
        request: ListIntegrationPolicyDashboardsRequest,
    ) -> Call<'_, ListIntegrationPolicyDashboardsRequest> {
        self.inner.call(request)
    }
    /// Lists the PodMonitor resources of an integration policy.
    #[inline]
    pub fn list_integration_policy_pod_monitors(
        &self,
        request: ListIntegrationPolicyPodMonitorsRequest,
    ) -> Call<'_, ListIntegrationPolicyPodMonitorsRequest> {
        self.inner.call(request)
    }
    /// Lists the ServiceMonitor resources of an integration policy.
    #[inline]
    pub fn list_integration_policy_service_monitors(
        &self,
        request: ListIntegrationPolicyServiceMonitorsRequest,
    ) -> Call<'_, ListIntegrationPolicyServiceMonitorsRequest> {
        self.inner.call(request)
    }
    /// Lists the storage that an integration policy requires, by add-on and storage type.
    #[inline]
    pub fn list_integration_policy_storage_requirements(
        &self,
        request: ListIntegrationPolicyStorageRequirementsRequest,
    ) -> Call<'_, ListIntegrationPolicyStorageRequirementsRequest> {
        self.inner.call(request)
    }
    /// Lists the dashboards of a Prometheus instance.
    #[inline]
    pub fn list_prometheus_dashboards(
        &self,
        request: ListPrometheusDashboardsRequest,
    ) -> Call<'_, ListPrometheusDashboardsRequest> {
        self.inner.call(request)
    }
    /// Lists Prometheus instances with filters such as ID, name, region, and tags.
    #[inline]
    pub fn list_prometheus_instances(
        &self,
        request: ListPrometheusInstancesRequest,
    ) -> Call<'_, ListPrometheusInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists Prometheus views with filters such as ID, name, workspace, and tags.
    #[inline]
    pub fn list_prometheus_views(
        &self,
        request: ListPrometheusViewsRequest,
    ) -> Call<'_, ListPrometheusViewsRequest> {
        self.inner.call(request)
    }
    /// Lists the virtual Prometheus instances of a namespace.
    #[inline]
    pub fn list_prometheus_virtual_instances(
        &self,
        request: ListPrometheusVirtualInstancesRequest,
    ) -> Call<'_, ListPrometheusVirtualInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists services under application observability, filtered by type, name, or tags.
    #[inline]
    pub fn list_services(
        &self,
        request: ListServicesRequest,
    ) -> Call<'_, ListServicesRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which resources of a type.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the conversation threads of a digital employee, filtered by status or attributes.
    #[inline]
    pub fn list_threads(
        &self,
        request: ListThreadsRequest,
    ) -> Call<'_, ListThreadsRequest> {
        self.inner.call(request)
    }
    /// Lists workspaces, filtered by name or region.
    #[inline]
    pub fn list_workspaces(
        &self,
        request: ListWorkspacesRequest,
    ) -> Call<'_, ListWorkspacesRequest> {
        self.inner.call(request)
    }
    /// Creates a workspace that is based on a Simple Log Service project.
    #[inline]
    pub fn put_workspace(
        &self,
        request: PutWorkspaceRequest,
    ) -> Call<'_, PutWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Puts tags on resources of the given type.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Removes tags from resources of the given type.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Upgrades an installed add-on, or changes its values and entity rules.
    #[inline]
    pub fn update_addon_release(
        &self,
        request: UpdateAddonReleaseRequest,
    ) -> Call<'_, UpdateAddonReleaseRequest> {
        self.inner.call(request)
    }
    /// Changes an aggregation task group of a Prometheus instance.
    #[inline]
    pub fn update_agg_task_group(
        &self,
        request: UpdateAggTaskGroupRequest,
    ) -> Call<'_, UpdateAggTaskGroupRequest> {
        self.inner.call(request)
    }
    /// Changes only the status of an aggregation task group.
    #[inline]
    pub fn update_agg_task_group_status(
        &self,
        request: UpdateAggTaskGroupStatusRequest,
    ) -> Call<'_, UpdateAggTaskGroupStatusRequest> {
        self.inner.call(request)
    }
    /// Changes address, method, or headers of a webhook for alert notifications.
    #[inline]
    pub fn update_alert_webhook(
        &self,
        request: UpdateAlertWebhookRequest,
    ) -> Call<'_, UpdateAlertWebhookRequest> {
        self.inner.call(request)
    }
    /// Changes the rules or the name of a business trace.
    #[inline]
    pub fn update_biz_trace(
        &self,
        request: UpdateBizTraceRequest,
    ) -> Call<'_, UpdateBizTraceRequest> {
        self.inner.call(request)
    }
    /// Changes rules, RAM role, or knowledge bases of a digital employee.
    #[inline]
    pub fn update_digital_employee(
        &self,
        request: UpdateDigitalEmployeeRequest,
    ) -> Call<'_, UpdateDigitalEmployeeRequest> {
        self.inner.call(request)
    }
    /// Changes name, fee package, resource group, or tags of an integration policy.
    #[inline]
    pub fn update_integration_policy(
        &self,
        request: UpdateIntegrationPolicyRequest,
    ) -> Call<'_, UpdateIntegrationPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes a notification strategy, such as its grouping and the channels it uses.
    #[inline]
    pub fn update_notify_strategy(
        &self,
        request: UpdateNotifyStrategyRequest,
    ) -> Call<'_, UpdateNotifyStrategyRequest> {
        self.inner.call(request)
    }
    /// Changes settings of a Prometheus instance, such as retention and authentication.
    #[inline]
    pub fn update_prometheus_instance(
        &self,
        request: UpdatePrometheusInstanceRequest,
    ) -> Call<'_, UpdatePrometheusInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes one user-wide Prometheus setting; moving usage data to another region hides its history.
    #[inline]
    pub fn update_prometheus_user_setting(
        &self,
        request: UpdatePrometheusUserSettingRequest,
    ) -> Call<'_, UpdatePrometheusUserSettingRequest> {
        self.inner.call(request)
    }
    /// Changes a Prometheus view, such as the instances it covers.
    #[inline]
    pub fn update_prometheus_view(
        &self,
        request: UpdatePrometheusViewRequest,
    ) -> Call<'_, UpdatePrometheusViewRequest> {
        self.inner.call(request)
    }
    /// Changes display name, description, or status of a service under application observability.
    #[inline]
    pub fn update_service(
        &self,
        request: UpdateServiceRequest,
    ) -> Call<'_, UpdateServiceRequest> {
        self.inner.call(request)
    }
    /// Changes a subscription: which alerts it takes and how it passes them on.
    #[inline]
    pub fn update_subscription(
        &self,
        request: UpdateSubscriptionRequest,
    ) -> Call<'_, UpdateSubscriptionRequest> {
        self.inner.call(request)
    }
    /// Changes title or status of a conversation thread.
    #[inline]
    pub fn update_thread(
        &self,
        request: UpdateThreadRequest,
    ) -> Call<'_, UpdateThreadRequest> {
        self.inner.call(request)
    }
    /// Changes the description in the Umodel configuration of a workspace.
    #[inline]
    pub fn update_umodel(
        &self,
        request: UpdateUmodelRequest,
    ) -> Call<'_, UpdateUmodelRequest> {
        self.inner.call(request)
    }
    /// Adds a reference to a common schema to the model of a workspace, or updates it.
    #[inline]
    pub fn upsert_umodel_common_schema_ref(
        &self,
        request: UpsertUmodelCommonSchemaRefRequest,
    ) -> Call<'_, UpsertUmodelCommonSchemaRefRequest> {
        self.inner.call(request)
    }
    /// Adds elements to the model of a workspace, or updates those that exist.
    #[inline]
    pub fn upsert_umodel_data(
        &self,
        request: UpsertUmodelDataRequest,
    ) -> Call<'_, UpsertUmodelDataRequest> {
        self.inner.call(request)
    }
}
