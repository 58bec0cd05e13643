// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Service information
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which AHAS is available, with endpoints.
//! - [`GetActivityTask`](mod@get_activity_task): Shows one node of an experiment run, with state and result on each host.
//! - [`GetLicenseKey`](mod@get_license_key): Reads the license key for AHAS, given a namespace and region.
//! - [`ListActiveApps`](mod@list_active_apps): Lists the active applications of a type, with the time of the latest health ping.
//! - [`OpenAhasService`](mod@open_ahas_service): Activates AHAS for the account through an order.
//!
//! ## Chaos experiments
//!
//! - [`CreateExperiment`](mod@create_experiment): Creates a fault injection experiment from a definition, in given workspaces.
//! - [`ExecuteExperiment`](mod@execute_experiment): Runs a fault injection experiment and gives the ID of the run's task.
//! - [`FinishExperimentTask`](mod@finish_experiment_task): Ends a running failure drill.
//! - [`GetExperimentTask`](mod@get_experiment_task): Shows one experiment run, with state and result of each activity.
//! - [`ListExperimentMetas`](mod@list_experiment_metas): Lists fault injection experiments with name, state and tags, page by page.
//! - [`PushExperimentTask`](mod@push_experiment_task): Pushes a failure drill on to its following step.
//! - [`UpdateExperiment`](mod@update_experiment): Changes description, tags or flow definition of a fault injection experiment.
//!
//! ## Monitoring
//!
//! - [`GetMetricsOfApp`](mod@get_metrics_of_app): Reads traffic metrics of an application over a period, such as QPS and response times.
//! - [`GetMetricsOfResource`](mod@get_metrics_of_resource): Reads traffic metrics of one resource over a period, such as QPS and response times.
//! - [`GetSentinelAppSumMetric`](mod@get_sentinel_app_sum_metric): Sums the metrics of an application over a period, such as passed calls and average response time.
//!
//! ## Flow control rules
//!
//! - [`CreateFlowRule`](mod@create_flow_rule): Adds a flow control rule to a resource of an application, with threshold and control behavior.
//! - [`DeleteFlowRule`](mod@delete_flow_rule): Deletes a flow control rule; requests are no longer limited by it.
//! - [`DisableFlowRule`](mod@disable_flow_rule): Turns off a flow control rule without deleting it.
//! - [`EnableFlowRule`](mod@enable_flow_rule): Turns on a flow control rule of an application.
//! - [`ListFlowRulesOfApp`](mod@list_flow_rules_of_app): Lists the flow control rules of an application.
//! - [`ListFlowRulesOfResource`](mod@list_flow_rules_of_resource): Lists the flow control rules of one resource.
//! - [`ModifyFlowRule`](mod@modify_flow_rule): Changes the threshold, source or control behavior of a flow control rule.
//!
//! ## Circuit breaking rules
//!
//! - [`CreateDegradeRule`](mod@create_degrade_rule): Adds a circuit breaking rule to a resource of an application, by slow calls or errors.
//! - [`DeleteDegradeRule`](mod@delete_degrade_rule): Deletes a degradation rule; calls are no longer cut off by it.
//! - [`DisableDegradeRule`](mod@disable_degrade_rule): Turns off a circuit breaking rule without deleting it.
//! - [`EnableDegradeRule`](mod@enable_degrade_rule): Turns on a circuit breaking rule of an application.
//! - [`ListDegradeRulesOfApp`](mod@list_degrade_rules_of_app): Lists the circuit breaking rules of an application.
//! - [`ListDegradeRulesOfResource`](mod@list_degrade_rules_of_resource): Lists the circuit breaking rules of one resource.
//! - [`ModifyDegradeRule`](mod@modify_degrade_rule): Changes the strategy, thresholds or recovery settings of a circuit breaking rule.
//!
//! ## Isolation rules
//!
//! - [`CreateIsolationRule`](mod@create_isolation_rule): Adds an isolation rule that limits concurrency of a resource of an application.
//! - [`DeleteIsolationRule`](mod@delete_isolation_rule): Deletes an isolation rule, which bounded the number of simultaneous calls.
//! - [`DisableIsolationRule`](mod@disable_isolation_rule): Turns off an isolation rule without deleting it.
//! - [`EnableIsolationRule`](mod@enable_isolation_rule): Turns on an isolation rule of an application.
//! - [`ListIsolationRulesOfApp`](mod@list_isolation_rules_of_app): Lists all isolation rules of an application, page by page.
//! - [`ListIsolationRulesOfResource`](mod@list_isolation_rules_of_resource): Lists the isolation rules of one resource, page by page.
//! - [`ModifyIsolationRule`](mod@modify_isolation_rule): Changes the threshold or source of an isolation rule.
//!
//! ## System protection rules
//!
//! - [`CreateSystemRule`](mod@create_system_rule): Adds a system rule that protects an application as a whole by one metric.
//! - [`DeleteSystemRule`](mod@delete_system_rule): Deletes a system rule, which limited the inflow by the load of the machine.
//! - [`DisableSystemRule`](mod@disable_system_rule): Turns off a system rule without deleting it.
//! - [`EnableSystemRule`](mod@enable_system_rule): Turns on a system rule of an application.
//! - [`ListSystemRules`](mod@list_system_rules): Lists the system rules of an application, page by page.
//! - [`ModifySystemRule`](mod@modify_system_rule): Changes the threshold of a system rule; its metric stays.
//!
//! ## Hotspot rules
//!
//! - [`CreateHotParamItems`](mod@create_hot_param_items): Adds exceptions for particular parameter values to a hotspot rule.
//! - [`CreateHotParamRule`](mod@create_hot_param_rule): Adds a hotspot rule that limits calls of a resource by the value of one parameter.
//! - [`DeleteHotParamRule`](mod@delete_hot_param_rule): Deletes a rule that limits requests by frequent parameter values.
//! - [`DisableHotParamRule`](mod@disable_hot_param_rule): Turns off a hotspot rule without deleting it.
//! - [`EnableHotParamRule`](mod@enable_hot_param_rule): Turns on a hotspot rule of an application.
//! - [`ListHotParamRulesOfApp`](mod@list_hot_param_rules_of_app): Lists the hotspot rules of an application, with exceptions by value.
//! - [`ListHotParamRulesOfResource`](mod@list_hot_param_rules_of_resource): Lists the hotspot rules of one resource, with exceptions by value.
//! - [`ModifyHotParamRule`](mod@modify_hot_param_rule): Changes the parameter, threshold or control behavior of a hotspot rule.
//!
//! ## Others
//!
//! - [`GetUserWorkspace`](mod@get_user_workspace): Lists the experiment workspaces of the user: the default one, managed ones and joined ones.
//! - [`PageableQueryExperimentTaskByExperimentId`](mod@pageable_query_experiment_task_by_experiment_id): Lists the runs of one failure drill, page by page.
//! - [`PageableQueryUserExperiment`](mod@pageable_query_user_experiment): Lists the failure drills of the user, page by page.
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

pub mod create_degrade_rule;
pub mod create_experiment;
pub mod create_flow_rule;
pub mod create_hot_param_items;
pub mod create_hot_param_rule;
pub mod create_isolation_rule;
pub mod create_system_rule;
pub mod delete_degrade_rule;
pub mod delete_flow_rule;
pub mod delete_hot_param_rule;
pub mod delete_isolation_rule;
pub mod delete_system_rule;
pub mod describe_regions;
pub mod disable_degrade_rule;
pub mod disable_flow_rule;
pub mod disable_hot_param_rule;
pub mod disable_isolation_rule;
pub mod disable_system_rule;
pub mod enable_degrade_rule;
pub mod enable_flow_rule;
pub mod enable_hot_param_rule;
pub mod enable_isolation_rule;
pub mod enable_system_rule;
pub mod execute_experiment;
pub mod finish_experiment_task;
pub mod get_activity_task;
pub mod get_experiment_task;
pub mod get_license_key;
pub mod get_metrics_of_app;
pub mod get_metrics_of_resource;
pub mod get_sentinel_app_sum_metric;
pub mod get_user_workspace;
pub mod list_active_apps;
pub mod list_degrade_rules_of_app;
pub mod list_degrade_rules_of_resource;
pub mod list_experiment_metas;
pub mod list_flow_rules_of_app;
pub mod list_flow_rules_of_resource;
pub mod list_hot_param_rules_of_app;
pub mod list_hot_param_rules_of_resource;
pub mod list_isolation_rules_of_app;
pub mod list_isolation_rules_of_resource;
pub mod list_system_rules;
pub mod modify_degrade_rule;
pub mod modify_flow_rule;
pub mod modify_hot_param_rule;
pub mod modify_isolation_rule;
pub mod modify_system_rule;
pub mod open_ahas_service;
pub mod pageable_query_experiment_task_by_experiment_id;
pub mod pageable_query_user_experiment;
pub mod push_experiment_task;
pub mod update_experiment;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_degrade_rule::{CreateDegradeRuleError, CreateDegradeRuleRequest, CreateDegradeRuleResponse},
    create_experiment::{CreateExperimentError, CreateExperimentRequest, CreateExperimentResponse},
    create_flow_rule::{CreateFlowRuleError, CreateFlowRuleRequest, CreateFlowRuleResponse},
    create_hot_param_items::{CreateHotParamItemsError, CreateHotParamItemsRequest, CreateHotParamItemsResponse},
    create_hot_param_rule::{CreateHotParamRuleError, CreateHotParamRuleRequest, CreateHotParamRuleResponse},
    create_isolation_rule::{CreateIsolationRuleError, CreateIsolationRuleRequest, CreateIsolationRuleResponse},
    create_system_rule::{CreateSystemRuleError, CreateSystemRuleRequest, CreateSystemRuleResponse},
    delete_degrade_rule::{DeleteDegradeRuleError, DeleteDegradeRuleRequest, DeleteDegradeRuleResponse},
    delete_flow_rule::{DeleteFlowRuleError, DeleteFlowRuleRequest, DeleteFlowRuleResponse},
    delete_hot_param_rule::{DeleteHotParamRuleError, DeleteHotParamRuleRequest, DeleteHotParamRuleResponse},
    delete_isolation_rule::{DeleteIsolationRuleError, DeleteIsolationRuleRequest, DeleteIsolationRuleResponse},
    delete_system_rule::{DeleteSystemRuleError, DeleteSystemRuleRequest, DeleteSystemRuleResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    disable_degrade_rule::{DisableDegradeRuleError, DisableDegradeRuleRequest, DisableDegradeRuleResponse},
    disable_flow_rule::{DisableFlowRuleError, DisableFlowRuleRequest, DisableFlowRuleResponse},
    disable_hot_param_rule::{DisableHotParamRuleError, DisableHotParamRuleRequest, DisableHotParamRuleResponse},
    disable_isolation_rule::{DisableIsolationRuleError, DisableIsolationRuleRequest, DisableIsolationRuleResponse},
    disable_system_rule::{DisableSystemRuleError, DisableSystemRuleRequest, DisableSystemRuleResponse},
    enable_degrade_rule::{EnableDegradeRuleError, EnableDegradeRuleRequest, EnableDegradeRuleResponse},
    enable_flow_rule::{EnableFlowRuleError, EnableFlowRuleRequest, EnableFlowRuleResponse},
    enable_hot_param_rule::{EnableHotParamRuleError, EnableHotParamRuleRequest, EnableHotParamRuleResponse},
    enable_isolation_rule::{EnableIsolationRuleError, EnableIsolationRuleRequest, EnableIsolationRuleResponse},
    enable_system_rule::{EnableSystemRuleError, EnableSystemRuleRequest, EnableSystemRuleResponse},
    execute_experiment::{ExecuteExperimentRequest, ExecuteExperimentResponse},
    finish_experiment_task::{FinishExperimentTaskRequest, FinishExperimentTaskResponse},
    get_activity_task::{GetActivityTaskRequest, GetActivityTaskResponse},
    get_experiment_task::{GetExperimentTaskRequest, GetExperimentTaskResponse},
    get_license_key::{GetLicenseKeyError, GetLicenseKeyRequest, GetLicenseKeyResponse},
    get_metrics_of_app::{GetMetricsOfAppError, GetMetricsOfAppRequest, GetMetricsOfAppResponse},
    get_metrics_of_resource::{GetMetricsOfResourceError, GetMetricsOfResourceRequest, GetMetricsOfResourceResponse},
    get_sentinel_app_sum_metric::{GetSentinelAppSumMetricRequest, GetSentinelAppSumMetricResponse},
    get_user_workspace::{GetUserWorkspaceRequest, GetUserWorkspaceResponse},
    list_active_apps::{ListActiveAppsError, ListActiveAppsRequest, ListActiveAppsResponse},
    list_degrade_rules_of_app::{ListDegradeRulesOfAppError, ListDegradeRulesOfAppRequest, ListDegradeRulesOfAppResponse},
    list_degrade_rules_of_resource::{ListDegradeRulesOfResourceError, ListDegradeRulesOfResourceRequest, ListDegradeRulesOfResourceResponse},
    list_experiment_metas::{ListExperimentMetasRequest, ListExperimentMetasResponse},
    list_flow_rules_of_app::{ListFlowRulesOfAppError, ListFlowRulesOfAppRequest, ListFlowRulesOfAppResponse},
    list_flow_rules_of_resource::{ListFlowRulesOfResourceError, ListFlowRulesOfResourceRequest, ListFlowRulesOfResourceResponse},
    list_hot_param_rules_of_app::{ListHotParamRulesOfAppError, ListHotParamRulesOfAppRequest, ListHotParamRulesOfAppResponse},
    list_hot_param_rules_of_resource::{ListHotParamRulesOfResourceError, ListHotParamRulesOfResourceRequest, ListHotParamRulesOfResourceResponse},
    list_isolation_rules_of_app::{ListIsolationRulesOfAppError, ListIsolationRulesOfAppRequest, ListIsolationRulesOfAppResponse},
    list_isolation_rules_of_resource::{ListIsolationRulesOfResourceError, ListIsolationRulesOfResourceRequest, ListIsolationRulesOfResourceResponse},
    list_system_rules::{ListSystemRulesError, ListSystemRulesRequest, ListSystemRulesResponse},
    modify_degrade_rule::{ModifyDegradeRuleError, ModifyDegradeRuleRequest, ModifyDegradeRuleResponse},
    modify_flow_rule::{ModifyFlowRuleError, ModifyFlowRuleRequest, ModifyFlowRuleResponse},
    modify_hot_param_rule::{ModifyHotParamRuleError, ModifyHotParamRuleRequest, ModifyHotParamRuleResponse},
    modify_isolation_rule::{ModifyIsolationRuleError, ModifyIsolationRuleRequest, ModifyIsolationRuleResponse},
    modify_system_rule::{ModifySystemRuleError, ModifySystemRuleRequest, ModifySystemRuleResponse},
    open_ahas_service::{OpenAhasServiceRequest, OpenAhasServiceResponse},
    pageable_query_experiment_task_by_experiment_id::{PageableQueryExperimentTaskByExperimentIdRequest, PageableQueryExperimentTaskByExperimentIdResponse},
    pageable_query_user_experiment::{PageableQueryUserExperimentRequest, PageableQueryUserExperimentResponse},
    push_experiment_task::{PushExperimentTaskRequest, PushExperimentTaskResponse},
    update_experiment::{UpdateExperimentError, UpdateExperimentRequest, UpdateExperimentResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "ahas-openapi",
    version: "2019-09-01",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "ahas.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "ahas.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "ahas.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "ahas.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "ahas.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "ahas.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "ahas.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "ahas.eu-central-1.aliyuncs.com"),
        ],
        rule: Some("ahas.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Application High Availability Service.
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
    /// Adds a circuit breaking rule to a resource of an application, by slow calls or errors.
    #[inline]
    pub fn create_degrade_rule(
        &self,
        request: CreateDegradeRuleRequest,
    ) -> Call<'_, CreateDegradeRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a fault injection experiment from a definition, in given workspaces.
    #[inline]
    pub fn create_experiment(
        &self,
        request: CreateExperimentRequest,
    ) -> Call<'_, CreateExperimentRequest> {
        self.inner.call(request)
    }
    /// Adds a flow control rule to a resource of an application, with threshold and control behavior.
    #[inline]
    pub fn create_flow_rule(
        &self,
        request: CreateFlowRuleRequest,
    ) -> Call<'_, CreateFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Adds exceptions for particular parameter values to a hotspot rule.
    #[inline]
    pub fn create_hot_param_items(
        &self,
        request: CreateHotParamItemsRequest,
    ) -> Call<'_, CreateHotParamItemsRequest> {
        self.inner.call(request)
    }
    /// Adds a hotspot rule that limits calls of a resource by the value of one parameter.
    #[inline]
    pub fn create_hot_param_rule(
        &self,
        request: CreateHotParamRuleRequest,
    ) -> Call<'_, CreateHotParamRuleRequest> {
        self.inner.call(request)
    }
    /// Adds an isolation rule that limits concurrency of a resource of an application.
    #[inline]
    pub fn create_isolation_rule(
        &self,
        request: CreateIsolationRuleRequest,
    ) -> Call<'_, CreateIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Adds a system rule that protects an application as a whole by one metric.
    #[inline]
    pub fn create_system_rule(
        &self,
        request: CreateSystemRuleRequest,
    ) -> Call<'_, CreateSystemRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a degradation rule; calls are no longer cut off by it.
    #[inline]
    pub fn delete_degrade_rule(
        &self,
        request: DeleteDegradeRuleRequest,
    ) -> Call<'_, DeleteDegradeRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a flow control rule; requests are no longer limited by it.
    #[inline]
    pub fn delete_flow_rule(
        &self,
        request: DeleteFlowRuleRequest,
    ) -> Call<'_, DeleteFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a rule that limits requests by frequent parameter values.
    #[inline]
    pub fn delete_hot_param_rule(
        &self,
        request: DeleteHotParamRuleRequest,
    ) -> Call<'_, DeleteHotParamRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes an isolation rule, which bounded the number of simultaneous calls.
    #[inline]
    pub fn delete_isolation_rule(
        &self,
        request: DeleteIsolationRuleRequest,
    ) -> Call<'_, DeleteIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a system rule, which limited the inflow by the load of the machine.
    #[inline]
    pub fn delete_system_rule(
        &self,
        request: DeleteSystemRuleRequest,
    ) -> Call<'_, DeleteSystemRuleRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which AHAS is available, with endpoints.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Turns off a circuit breaking rule without deleting it.
    #[inline]
    pub fn disable_degrade_rule(
        &self,
        request: DisableDegradeRuleRequest,
    ) -> Call<'_, DisableDegradeRuleRequest> {
        self.inner.call(request)
    }
    /// Turns off a flow control rule without deleting it.
    #[inline]
    pub fn disable_flow_rule(
        &self,
        request: DisableFlowRuleRequest,
    ) -> Call<'_, DisableFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Turns off a hotspot rule without deleting it.
    #[inline]
    pub fn disable_hot_param_rule(
        &self,
        request: DisableHotParamRuleRequest,
    ) -> Call<'_, DisableHotParamRuleRequest> {
        self.inner.call(request)
    }
    /// Turns off an isolation rule without deleting it.
    #[inline]
    pub fn disable_isolation_rule(
        &self,
        request: DisableIsolationRuleRequest,
    ) -> Call<'_, DisableIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Turns off a system rule without deleting it.
    #[inline]
    pub fn disable_system_rule(
        &self,
        request: DisableSystemRuleRequest,
    ) -> Call<'_, DisableSystemRuleRequest> {
        self.inner.call(request)
    }
    /// Turns on a circuit breaking rule of an application.
    #[inline]
    pub fn enable_degrade_rule(
        &self,
        request: EnableDegradeRuleRequest,
    ) -> Call<'_, EnableDegradeRuleRequest> {
        self.inner.call(request)
    }
    /// Turns on a flow control rule of an application.
    #[inline]
    pub fn enable_flow_rule(
        &self,
        request: EnableFlowRuleRequest,
    ) -> Call<'_, EnableFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Turns on a hotspot rule of an application.
    #[inline]
    pub fn enable_hot_param_rule(
        &self,
        request: EnableHotParamRuleRequest,
    ) -> Call<'_, EnableHotParamRuleRequest> {
        self.inner.call(request)
    }
    /// Turns on an isolation rule of an application.
    #[inline]
    pub fn enable_isolation_rule(
        &self,
        request: EnableIsolationRuleRequest,
    ) -> Call<'_, EnableIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Turns on a system rule of an application.
    #[inline]
    pub fn enable_system_rule(
        &self,
        request: EnableSystemRuleRequest,
    ) -> Call<'_, EnableSystemRuleRequest> {
        self.inner.call(request)
    }
    /// Runs a fault injection experiment and gives the ID of the run's task.
    #[inline]
    pub fn execute_experiment(
        &self,
        request: ExecuteExperimentRequest,
    ) -> Call<'_, ExecuteExperimentRequest> {
        self.inner.call(request)
    }
    /// Ends a running failure drill.
    #[inline]
    pub fn finish_experiment_task(
        &self,
        request: FinishExperimentTaskRequest,
    ) -> Call<'_, FinishExperimentTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one node of an experiment run, with state and result on each host.
    #[inline]
    pub fn get_activity_task(
        &self,
        request: GetActivityTaskRequest,
    ) -> Call<'_, GetActivityTaskRequest> {
        self.inner.call(request)
    }
    /// Shows one experiment run, with state and result of each activity.
    #[inline]
    pub fn get_experiment_task(
        &self,
        request: GetExperimentTaskRequest,
    ) -> Call<'_, GetExperimentTaskRequest> {
        self.inner.call(request)
    }
    /// Reads the license key for AHAS, given a namespace and region.
    #[inline]
    pub fn get_license_key(
        &self,
        request: GetLicenseKeyRequest,
    ) -> Call<'_, GetLicenseKeyRequest> {
        self.inner.call(request)
    }
    /// Reads traffic metrics of an application over a period, such as QPS and response times.
    #[inline]
    pub fn get_metrics_of_app(
        &self,
        request: GetMetricsOfAppRequest,
    ) -> Call<'_, GetMetricsOfAppRequest> {
        self.inner.call(request)
    }
    /// Reads traffic metrics of one resource over a period, such as QPS and response times.
    #[inline]
    pub fn get_metrics_of_resource(
        &self,
        request: GetMetricsOfResourceRequest,
    ) -> Call<'_, GetMetricsOfResourceRequest> {
        self.inner.call(request)
    }
    /// Sums the metrics of an application over a period, such as passed calls and average response time.
    #[inline]
    pub fn get_sentinel_app_sum_metric(
        &self,
        request: GetSentinelAppSumMetricRequest,
    ) -> Call<'_, GetSentinelAppSumMetricRequest> {
        self.inner.call(request)
    }
    /// Lists the experiment workspaces of the user: the default one, managed ones and joined ones.
    #[inline]
    pub fn get_user_workspace(
        &self,
        request: GetUserWorkspaceRequest,
    ) -> Call<'_, GetUserWorkspaceRequest> {
        self.inner.call(request)
    }
    /// Lists the active applications of a type, with the time of the latest health ping.
    #[inline]
    pub fn list_active_apps(
        &self,
        request: ListActiveAppsRequest,
    ) -> Call<'_, ListActiveAppsRequest> {
        self.inner.call(request)
    }
    /// Lists the circuit breaking rules of an application.
    #[inline]
    pub fn list_degrade_rules_of_app(
        &self,
        request: ListDegradeRulesOfAppRequest,
    ) -> Call<'_, ListDegradeRulesOfAppRequest> {
        self.inner.call(request)
    }
    /// Lists the circuit breaking rules of one resource.
    #[inline]
    pub fn list_degrade_rules_of_resource(
        &self,
        request: ListDegradeRulesOfResourceRequest,
    ) -> Call<'_, ListDegradeRulesOfResourceRequest> {
        self.inner.call(request)
    }
    /// Lists fault injection experiments with name, state and tags, page by page.
    #[inline]
    pub fn list_experiment_metas(
        &self,
        request: ListExperimentMetasRequest,
    ) -> Call<'_, ListExperimentMetasRequest> {
        self.inner.call(request)
    }
    /// Lists the flow control rules of an application.
    #[inline]
    pub fn list_flow_rules_of_app(
        &self,
        request: ListFlowRulesOfAppRequest,
    ) -> Call<'_, ListFlowRulesOfAppRequest> {
        self.inner.call(request)
    }
    /// Lists the flow control rules of one resource.
    #[inline]
    pub fn list_flow_rules_of_resource(
        &self,
        request: ListFlowRulesOfResourceRequest,
    ) -> Call<'_, ListFlowRulesOfResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the hotspot rules of an application, with exceptions by value.
    #[inline]
    pub fn list_hot_param_rules_of_app(
        &self,
        request: ListHotParamRulesOfAppRequest,
    ) -> Call<'_, ListHotParamRulesOfAppRequest> {
        self.inner.call(request)
    }
    /// Lists the hotspot rules of one resource, with exceptions by value.
    #[inline]
    pub fn list_hot_param_rules_of_resource(
        &self,
        request: ListHotParamRulesOfResourceRequest,
    ) -> Call<'_, ListHotParamRulesOfResourceRequest> {
        self.inner.call(request)
    }
    /// Lists all isolation rules of an application, page by page.
    #[inline]
    pub fn list_isolation_rules_of_app(
        &self,
        request: ListIsolationRulesOfAppRequest,
    ) -> Call<'_, ListIsolationRulesOfAppRequest> {
        self.inner.call(request)
    }
    /// Lists the isolation rules of one resource, page by page.
    #[inline]
    pub fn list_isolation_rules_of_resource(
        &self,
        request: ListIsolationRulesOfResourceRequest,
    ) -> Call<'_, ListIsolationRulesOfResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the system rules of an application, page by page.
    #[inline]
    pub fn list_system_rules(
        &self,
        request: ListSystemRulesRequest,
    ) -> Call<'_, ListSystemRulesRequest> {
        self.inner.call(request)
    }
    /// Changes the strategy, thresholds or recovery settings of a circuit breaking rule.
    #[inline]
    pub fn modify_degrade_rule(
        &self,
        request: ModifyDegradeRuleRequest,
    ) -> Call<'_, ModifyDegradeRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the threshold, source or control behavior of a flow control rule.
    #[inline]
    pub fn modify_flow_rule(
        &self,
        request: ModifyFlowRuleRequest,
    ) -> Call<'_, ModifyFlowRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the parameter, threshold or control behavior of a hotspot rule.
    #[inline]
    pub fn modify_hot_param_rule(
        &self,
        request: ModifyHotParamRuleRequest,
    ) -> Call<'_, ModifyHotParamRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the threshold or source of an isolation rule.
    #[inline]
    pub fn modify_isolation_rule(
        &self,
        request: ModifyIsolationRuleRequest,
    ) -> Call<'_, ModifyIsolationRuleRequest> {
        self.inner.call(request)
    }
    /// Changes the threshold of a system rule; its metric stays.
    #[inline]
    pub fn modify_system_rule(
        &self,
        request: ModifySystemRuleRequest,
    ) -> Call<'_, ModifySystemRuleRequest> {
        self.inner.call(request)
    }
    /// Activates AHAS for the account through an order.
    #[inline]
    pub fn open_ahas_service(
        &self,
        request: OpenAhasServiceRequest,
    ) -> Call<'_, OpenAhasServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the runs of one failure drill, page by page.
    #[inline]
    pub fn pageable_query_experiment_task_by_experiment_id(
        &self,
        request: PageableQueryExperimentTaskByExperimentIdRequest,
    ) -> Call<'_, PageableQueryExperimentTaskByExperimentIdRequest> {
        self.inner.call(request)
    }
    /// Lists the failure drills of the user, page by page.
    #[inline]
    pub fn pageable_query_user_experiment(
        &self,
        request: PageableQueryUserExperimentRequest,
    ) -> Call<'_, PageableQueryUserExperimentRequest> {
        self.inner.call(request)
    }
    /// Pushes a failure drill on to its following step.
    #[inline]
    pub fn push_experiment_task(
        &self,
        request: PushExperimentTaskRequest,
    ) -> Call<'_, PushExperimentTaskRequest> {
        self.inner.call(request)
    }
    /// Changes description, tags or flow definition of a fault injection experiment.
    #[inline]
    pub fn update_experiment(
        &self,
        request: UpdateExperimentRequest,
    ) -> Call<'_, UpdateExperimentRequest> {
        self.inner.call(request)
    }
}
