// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Applications
//!
//! - [`CreateApplication`](mod@create_application): Creates an application, to which deployment environments can be added.
//! - [`DeleteApplication`](mod@delete_application): Deletes an application whose environments have all been terminated.
//! - [`DescribeApplications`](mod@describe_applications): Lists applications with counts of their running and terminated environments.
//! - [`UpdateApplication`](mod@update_application): Changes the description of an application.
//!
//! ## Storage
//!
//! - [`CreateStorage`](mod@create_storage): Creates the OSS bucket in which Web+ keeps its files.
//! - [`DescribeStorage`](mod@describe_storage): Reads the name of the storage bucket and the key prefixes used in it.
//!
//! ## Technology stacks
//!
//! - [`DescribeCategories`](mod@describe_categories): Lists platform types, such as programming languages, with demo projects.
//! - [`DescribeStacks`](mod@describe_stacks): Lists technology stacks of a platform type, optionally only recommended ones.
//!
//! ## Package versions
//!
//! - [`CreatePkgVersion`](mod@create_pkg_version): Registers a deployment package as a new version of an application.
//! - [`DeletePkgVersion`](mod@delete_pkg_version): Deletes a version of a deployment package.
//! - [`DescribePkgVersions`](mod@describe_pkg_versions): Lists the deployment package versions of an application.
//!
//! ## Deployment environments
//!
//! - [`CreateAppEnv`](mod@create_app_env): Creates a deployment environment for an application from a stack, template or other environment; has a dry run.
//! - [`DeleteAppEnv`](mod@delete_app_env): Deletes a deployment environment, found by its ID.
//! - [`DeployAppEnv`](mod@deploy_app_env): Deploys a package version to an environment, in batches if wanted.
//! - [`DescribeAppEnvInstanceHealth`](mod@describe_app_env_instance_health): Shows the health of every ECS instance in an environment.
//! - [`DescribeAppEnvStatus`](mod@describe_app_env_status): Shows status, ongoing change and instance counts by health of one environment.
//! - [`DescribeAppEnvs`](mod@describe_app_envs): Lists deployment environments that match given conditions, with terminated ones if requested.
//! - [`DescribeEnvResource`](mod@describe_env_resource): Lists the resources in an environment, such as instances, load balancers and databases.
//! - [`DescribeGatherLogResult`](mod@describe_gather_log_result): Shows the outcome of a log collection, with each instance's storage location.
//! - [`DescribeGatherStatsResult`](mod@describe_gather_stats_result): Shows the outcome of a diagnostics collection, with each instance's storage location.
//! - [`DescribeInstanceHealth`](mod@describe_instance_health): Shows agent and application state of one ECS instance.
//! - [`GatherAppEnvLog`](mod@gather_app_env_log): Collects logs of the given instances of an environment.
//! - [`GatherAppEnvStats`](mod@gather_app_env_stats): Collects diagnostic data of an environment.
//! - [`RebuildAppEnv`](mod@rebuild_app_env): Builds an environment anew that was released or is faulty.
//! - [`RestartAppEnv`](mod@restart_app_env): Restarts an environment, in batches with pauses if requested.
//! - [`StartAppEnv`](mod@start_app_env): Starts a stopped environment and returns the change to follow.
//! - [`StopAppEnv`](mod@stop_app_env): Stops an environment and returns the change to follow.
//! - [`TerminateAppEnv`](mod@terminate_app_env): Terminates an environment; a dry run shows the operations beforehand.
//! - [`UpdateAppEnv`](mod@update_app_env): Updates package version, stack or settings of an environment, in batches if requested.
//!
//! ## Configuration templates
//!
//! - [`CreateConfigTemplate`](mod@create_config_template): Creates a configuration template, for example from an existing environment.
//! - [`DeleteConfigTemplate`](mod@delete_config_template): Deletes a configuration template; new environments can no longer be made from it.
//! - [`DescribeConfigTemplates`](mod@describe_config_templates): Lists configuration templates, filtered by application or name.
//! - [`DescribePublicConfigTemplates`](mod@describe_public_config_templates): Lists public configuration templates, optionally of one platform type.
//! - [`UpdateConfigTemplate`](mod@update_config_template): Changes settings and description of a configuration template.
//!
//! ## Configurations
//!
//! - [`DescribeConfigIndex`](mod@describe_config_index): Lists configuration options arranged in groups and paths.
//! - [`DescribeConfigOptions`](mod@describe_config_options): Lists the configuration options of a stack with type, default and limits.
//! - [`DescribeConfigSettings`](mod@describe_config_settings): Reads the option values set in an environment or template.
//! - [`ValidateConfigSetting`](mod@validate_config_setting): Checks option settings for validity against a stack, environment or template.
//!
//! ## Changes
//!
//! - [`AbortChange`](mod@abort_change): Breaks off a change; the step under way is finished before it stops.
//! - [`DeleteChange`](mod@delete_change): Deletes the record of a change.
//! - [`DescribeChange`](mod@describe_change): Reads one change of an environment: whether finished, paused, aborted or successful.
//! - [`DescribeChanges`](mod@describe_changes): Lists changes of one environment or of all, optionally by action.
//! - [`PauseChange`](mod@pause_change): Pauses a change that has not finished yet.
//! - [`ResumeChange`](mod@resume_change): Continues a change that was paused.
//!
//! ## Events
//!
//! - [`DescribeEvents`](mod@describe_events): Lists events of environments and changes within a time range.
//!
//! ## Orders
//!
//! - [`CreateOrder`](mod@create_order): Places an order for a product by its name.
//!
//! ## Others
//!
//! - [`DescribeAliyunServiceRoleStatus`](mod@describe_aliyun_service_role_status): Tells for each service role that Web+ needs whether it exists.
//! - [`DescribeCourses`](mod@describe_courses): Lists courses on Web+ with their documents.
//! - [`DescribeDocuments`](mod@describe_documents): Lists the documents on Web+ with titles and URLs.
//! - [`DescribeStatistics`](mod@describe_statistics): Counts the account's applications, environments and instances.
//! - [`DryRunCreateAppEnv`](mod@dry_run_create_app_env): Shows what creating an environment would bring, without doing it.
//! - [`DryRunTerminateAppEnv`](mod@dry_run_terminate_app_env): Shows what terminating an environment would bring, without doing it.
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

pub mod abort_change;
pub mod create_app_env;
pub mod create_application;
pub mod create_config_template;
pub mod create_order;
pub mod create_pkg_version;
pub mod create_storage;
pub mod delete_app_env;
pub mod delete_application;
pub mod delete_change;
pub mod delete_config_template;
pub mod delete_pkg_version;
pub mod deploy_app_env;
pub mod describe_aliyun_service_role_status;
pub mod describe_app_env_instance_health;
pub mod describe_app_env_status;
pub mod describe_app_envs;
pub mod describe_applications;
pub mod describe_categories;
pub mod describe_change;
pub mod describe_changes;
pub mod describe_config_index;
pub mod describe_config_options;
pub mod describe_config_settings;
pub mod describe_config_templates;
pub mod describe_courses;
pub mod describe_documents;
pub mod describe_env_resource;
pub mod describe_events;
pub mod describe_gather_log_result;
pub mod describe_gather_stats_result;
pub mod describe_instance_health;
pub mod describe_pkg_versions;
pub mod describe_public_config_templates;
pub mod describe_stacks;
pub mod describe_statistics;
pub mod describe_storage;
pub mod dry_run_create_app_env;
pub mod dry_run_terminate_app_env;
pub mod gather_app_env_log;
pub mod gather_app_env_stats;
pub mod pause_change;
pub mod rebuild_app_env;
pub mod restart_app_env;
pub mod resume_change;
pub mod start_app_env;
pub mod stop_app_env;
pub mod terminate_app_env;
pub mod update_app_env;
pub mod update_application;
pub mod update_config_template;
pub mod validate_config_setting;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    abort_change::{AbortChangeError, AbortChangeRequest, AbortChangeResponse},
    create_app_env::{CreateAppEnvError, CreateAppEnvRequest, CreateAppEnvResponse},
    create_application::{CreateApplicationError, CreateApplicationRequest, CreateApplicationResponse},
    create_config_template::{CreateConfigTemplateError, CreateConfigTemplateRequest, CreateConfigTemplateResponse},
    create_order::{CreateOrderRequest, CreateOrderResponse},
    create_pkg_version::{CreatePkgVersionError, CreatePkgVersionRequest, CreatePkgVersionResponse},
    create_storage::{CreateStorageError, CreateStorageRequest, CreateStorageResponse},
    delete_app_env::{DeleteAppEnvError, DeleteAppEnvRequest, DeleteAppEnvResponse},
    delete_application::{DeleteApplicationError, DeleteApplicationRequest, DeleteApplicationResponse},
    delete_change::{DeleteChangeError, DeleteChangeRequest, DeleteChangeResponse},
    delete_config_template::{DeleteConfigTemplateError, DeleteConfigTemplateRequest, DeleteConfigTemplateResponse},
    delete_pkg_version::{DeletePkgVersionError, DeletePkgVersionRequest, DeletePkgVersionResponse},
    deploy_app_env::{DeployAppEnvError, DeployAppEnvRequest, DeployAppEnvResponse},
    describe_aliyun_service_role_status::{DescribeAliyunServiceRoleStatusRequest, DescribeAliyunServiceRoleStatusResponse},
    describe_app_env_instance_health::{DescribeAppEnvInstanceHealthError, DescribeAppEnvInstanceHealthRequest, DescribeAppEnvInstanceHealthResponse},
    describe_app_env_status::{DescribeAppEnvStatusError, DescribeAppEnvStatusRequest, DescribeAppEnvStatusResponse},
    describe_app_envs::{DescribeAppEnvsError, DescribeAppEnvsRequest, DescribeAppEnvsResponse},
    describe_applications::{DescribeApplicationsRequest, DescribeApplicationsResponse},
    describe_categories::{DescribeCategoriesRequest, DescribeCategoriesResponse},
    describe_change::{DescribeChangeError, DescribeChangeRequest, DescribeChangeResponse},
    describe_changes::{DescribeChangesError, DescribeChangesRequest, DescribeChangesResponse},
    describe_config_index::{DescribeConfigIndexRequest, DescribeConfigIndexResponse},
    describe_config_options::{DescribeConfigOptionsRequest, DescribeConfigOptionsResponse},
    describe_config_settings::{DescribeConfigSettingsRequest, DescribeConfigSettingsResponse},
    describe_config_templates::{DescribeConfigTemplatesError, DescribeConfigTemplatesRequest, DescribeConfigTemplatesResponse},
    describe_courses::{DescribeCoursesRequest, DescribeCoursesResponse},
    describe_documents::{DescribeDocumentsRequest, DescribeDocumentsResponse},
    describe_env_resource::{DescribeEnvResourceError, DescribeEnvResourceRequest, DescribeEnvResourceResponse},
    describe_events::{DescribeEventsError, DescribeEventsRequest, DescribeEventsResponse},
    describe_gather_log_result::{DescribeGatherLogResultRequest, DescribeGatherLogResultResponse},
    describe_gather_stats_result::{DescribeGatherStatsResultRequest, DescribeGatherStatsResultResponse},
    describe_instance_health::{DescribeInstanceHealthError, DescribeInstanceHealthRequest, DescribeInstanceHealthResponse},
    describe_pkg_versions::{DescribePkgVersionsError, DescribePkgVersionsRequest, DescribePkgVersionsResponse},
    describe_public_config_templates::{DescribePublicConfigTemplatesRequest, DescribePublicConfigTemplatesResponse},
    describe_stacks::{DescribeStacksRequest, DescribeStacksResponse},
    describe_statistics::{DescribeStatisticsRequest, DescribeStatisticsResponse},
    describe_storage::{DescribeStorageRequest, DescribeStorageResponse},
    dry_run_create_app_env::{DryRunCreateAppEnvRequest, DryRunCreateAppEnvResponse},
    dry_run_terminate_app_env::{DryRunTerminateAppEnvRequest, DryRunTerminateAppEnvResponse},
    gather_app_env_log::{GatherAppEnvLogRequest, GatherAppEnvLogResponse},
    gather_app_env_stats::{GatherAppEnvStatsRequest, GatherAppEnvStatsResponse},
    pause_change::{PauseChangeRequest, PauseChangeResponse},
    rebuild_app_env::{RebuildAppEnvError, RebuildAppEnvRequest, RebuildAppEnvResponse},
    restart_app_env::{RestartAppEnvError, RestartAppEnvRequest, RestartAppEnvResponse},
    resume_change::{ResumeChangeRequest, ResumeChangeResponse},
    start_app_env::{StartAppEnvError, StartAppEnvRequest, StartAppEnvResponse},
    stop_app_env::{StopAppEnvError, StopAppEnvRequest, StopAppEnvResponse},
    terminate_app_env::{TerminateAppEnvError, TerminateAppEnvRequest, TerminateAppEnvResponse},
    update_app_env::{UpdateAppEnvError, UpdateAppEnvRequest, UpdateAppEnvResponse},
    update_application::{UpdateApplicationError, UpdateApplicationRequest, UpdateApplicationResponse},
    update_config_template::{UpdateConfigTemplateError, UpdateConfigTemplateRequest, UpdateConfigTemplateResponse},
    validate_config_setting::{ValidateConfigSettingRequest, ValidateConfigSettingResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "WebPlus",
    version: "2019-03-20",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public("ap-northeast-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("ap-south-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-2", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-3", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("ap-southeast-5", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing", "webplus.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "webplus.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "webplus.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hongkong",
                "webplus-vpc.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-huhehaote", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("cn-north-2-gov-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "webplus.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "webplus.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "webplus.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "webplus.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "webplus.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Web App Service.
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
    /// Breaks off a change; the step under way is finished before it stops.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn abort_change(
        &self,
        request: AbortChangeRequest,
    ) -> Call<'_, AbortChangeRequest> {
        self.inner.call(request)
    }
    /// Creates a deployment environment for an application from a stack, template or other environment; has a dry run.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_app_env(
        &self,
        request: CreateAppEnvRequest,
    ) -> Call<'_, CreateAppEnvRequest> {
        self.inner.call(request)
    }
    /// Creates an application, to which deployment environments can be added.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationRequest,
    ) -> Call<'_, CreateApplicationRequest> {
        self.inner.call(request)
    }
    /// Creates a configuration template, for example from an existing environment.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_config_template(
        &self,
        request: CreateConfigTemplateRequest,
    ) -> Call<'_, CreateConfigTemplateRequest> {
        self.inner.call(request)
    }
    /// Places an order for a product by its name.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_order(
        &self,
        request: CreateOrderRequest,
    ) -> Call<'_, CreateOrderRequest> {
        self.inner.call(request)
    }
    /// Registers a deployment package as a new version of an application.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_pkg_version(
        &self,
        request: CreatePkgVersionRequest,
    ) -> Call<'_, CreatePkgVersionRequest> {
        self.inner.call(request)
    }
    /// Creates the OSS bucket in which Web+ keeps its files.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_storage(
        &self,
        request: CreateStorageRequest,
    ) -> Call<'_, CreateStorageRequest> {
        self.inner.call(request)
    }
    /// Deletes a deployment environment, found by its ID.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_app_env(
        &self,
        request: DeleteAppEnvRequest,
    ) -> Call<'_, DeleteAppEnvRequest> {
        self.inner.call(request)
    }
    /// Deletes an application whose environments have all been terminated.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationRequest,
    ) -> Call<'_, DeleteApplicationRequest> {
        self.inner.call(request)
    }
    /// Deletes the record of a change.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_change(
        &self,
        request: DeleteChangeRequest,
    ) -> Call<'_, DeleteChangeRequest> {
        self.inner.call(request)
    }
    /// Deletes a configuration template; new environments can no longer be made from it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_config_template(
        &self,
        request: DeleteConfigTemplateRequest,
    ) -> Call<'_, DeleteConfigTemplateRequest> {
        self.inner.call(request)
    }
    /// Deletes a version of a deployment package.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_pkg_version(
        &self,
        request: DeletePkgVersionRequest,
    ) -> Call<'_, DeletePkgVersionRequest> {
        self.inner.call(request)
    }
    /// Deploys a package version to an environment, in batches if wanted.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn deploy_app_env(
        &self,
        request: DeployAppEnvRequest,
    ) -> Call<'_, DeployAppEnvRequest> {
        self.inner.call(request)
    }
    /// Tells for each service role that Web+ needs whether it exists.
    #[inline]
    pub fn describe_aliyun_service_role_status(
        &self,
        request: DescribeAliyunServiceRoleStatusRequest,
    ) -> Call<'_, DescribeAliyunServiceRoleStatusRequest> {
        self.inner.call(request)
    }
    /// Shows the health of every ECS instance in an environment.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_app_env_instance_health(
        &self,
        request: DescribeAppEnvInstanceHealthRequest,
    ) -> Call<'_, DescribeAppEnvInstanceHealthRequest> {
        self.inner.call(request)
    }
    /// Shows status, ongoing change and instance counts by health of one environment.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_app_env_status(
        &self,
        request: DescribeAppEnvStatusRequest,
    ) -> Call<'_, DescribeAppEnvStatusRequest> {
        self.inner.call(request)
    }
    /// Lists deployment environments that match given conditions, with terminated ones if requested.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_app_envs(
        &self,
        request: DescribeAppEnvsRequest,
    ) -> Call<'_, DescribeAppEnvsRequest> {
        self.inner.call(request)
    }
    /// Lists applications with counts of their running and terminated environments.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_applications(
        &self,
        request: DescribeApplicationsRequest,
    ) -> Call<'_, DescribeApplicationsRequest> {
        self.inner.call(request)
    }
    /// Lists platform types, such as programming languages, with demo projects.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_categories(
        &self,
        request: DescribeCategoriesRequest,
    ) -> Call<'_, DescribeCategoriesRequest> {
        self.inner.call(request)
    }
    /// Reads one change of an environment: whether finished, paused, aborted or successful.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_change(
        &self,
        request: DescribeChangeRequest,
    ) -> Call<'_, DescribeChangeRequest> {
        self.inner.call(request)
    }
    /// Lists changes of one environment or of all, optionally by action.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_changes(
        &self,
        request: DescribeChangesRequest,
    ) -> Call<'_, DescribeChangesRequest> {
        self.inner.call(request)
    }
    /// Lists configuration options arranged in groups and paths.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_config_index(
        &self,
        request: DescribeConfigIndexRequest,
    ) -> Call<'_, DescribeConfigIndexRequest> {
        self.inner.call(request)
    }
    /// Lists the configuration options of a stack with type, default and limits.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_config_options(
        &self,
        request: DescribeConfigOptionsRequest,
    ) -> Call<'_, DescribeConfigOptionsRequest> {
        self.inner.call(request)
    }
    /// Reads the option values set in an environment or template.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_config_settings(
        &self,
        request: DescribeConfigSettingsRequest,
    ) -> Call<'_, DescribeConfigSettingsRequest> {
        self.inner.call(request)
    }
    /// Lists configuration templates, filtered by application or name.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_config_templates(
        &self,
        request: DescribeConfigTemplatesRequest,
    ) -> Call<'_, DescribeConfigTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists courses on Web+ with their documents.
    #[inline]
    pub fn describe_courses(
        &self,
        request: DescribeCoursesRequest,
    ) -> Call<'_, DescribeCoursesRequest> {
        self.inner.call(request)
    }
    /// Lists the documents on Web+ with titles and URLs.
    #[inline]
    pub fn describe_documents(
        &self,
        request: DescribeDocumentsRequest,
    ) -> Call<'_, DescribeDocumentsRequest> {
        self.inner.call(request)
    }
    /// Lists the resources in an environment, such as instances, load balancers and databases.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_env_resource(
        &self,
        request: DescribeEnvResourceRequest,
    ) -> Call<'_, DescribeEnvResourceRequest> {
        self.inner.call(request)
    }
    /// Lists events of environments and changes within a time range.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_events(
        &self,
        request: DescribeEventsRequest,
    ) -> Call<'_, DescribeEventsRequest> {
        self.inner.call(request)
    }
    /// Shows the outcome of a log collection, with each instance's storage location.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_gather_log_result(
        &self,
        request: DescribeGatherLogResultRequest,
    ) -> Call<'_, DescribeGatherLogResultRequest> {
        self.inner.call(request)
    }
    /// Shows the outcome of a diagnostics collection, with each instance's storage location.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_gather_stats_result(
        &self,
        request: DescribeGatherStatsResultRequest,
    ) -> Call<'_, DescribeGatherStatsResultRequest> {
        self.inner.call(request)
    }
    /// Shows agent and application state of one ECS instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_instance_health(
        &self,
        request: DescribeInstanceHealthRequest,
    ) -> Call<'_, DescribeInstanceHealthRequest> {
        self.inner.call(request)
    }
    /// Lists the deployment package versions of an application.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_pkg_versions(
        &self,
        request: DescribePkgVersionsRequest,
    ) -> Call<'_, DescribePkgVersionsRequest> {
        self.inner.call(request)
    }
    /// Lists public configuration templates, optionally of one platform type.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_public_config_templates(
        &self,
        request: DescribePublicConfigTemplatesRequest,
    ) -> Call<'_, DescribePublicConfigTemplatesRequest> {
        self.inner.call(request)
    }
    /// Lists technology stacks of a platform type, optionally only recommended ones.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_stacks(
        &self,
        request: DescribeStacksRequest,
    ) -> Call<'_, DescribeStacksRequest> {
        self.inner.call(request)
    }
    /// Counts the account's applications, environments and instances.
    #[inline]
    pub fn describe_statistics(
        &self,
        request: DescribeStatisticsRequest,
    ) -> Call<'_, DescribeStatisticsRequest> {
        self.inner.call(request)
    }
    /// Reads the name of the storage bucket and the key prefixes used in it.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_storage(
        &self,
        request: DescribeStorageRequest,
    ) -> Call<'_, DescribeStorageRequest> {
        self.inner.call(request)
    }
    /// Shows what creating an environment would bring, without doing it.
    #[inline]
    pub fn dry_run_create_app_env(
        &self,
        request: DryRunCreateAppEnvRequest,
    ) -> Call<'_, DryRunCreateAppEnvRequest> {
        self.inner.call(request)
    }
    /// Shows what terminating an environment would bring, without doing it.
    #[inline]
    pub fn dry_run_terminate_app_env(
        &self,
        request: DryRunTerminateAppEnvRequest,
    ) -> Call<'_, DryRunTerminateAppEnvRequest> {
        self.inner.call(request)
    }
    /// Collects logs of the given instances of an environment.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn gather_app_env_log(
        &self,
        request: GatherAppEnvLogRequest,
    ) -> Call<'_, GatherAppEnvLogRequest> {
        self.inner.call(request)
    }
    /// Collects diagnostic data of an environment.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn gather_app_env_stats(
        &self,
        request: GatherAppEnvStatsRequest,
    ) -> Call<'_, GatherAppEnvStatsRequest> {
        self.inner.call(request)
    }
    /// Pauses a change that has not finished yet.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn pause_change(
        &self,
        request: PauseChangeRequest,
    ) -> Call<'_, PauseChangeRequest> {
        self.inner.call(request)
    }
    /// Builds an environment anew that was released or is faulty.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn rebuild_app_env(
        &self,
        request: RebuildAppEnvRequest,
    ) -> Call<'_, RebuildAppEnvRequest> {
        self.inner.call(request)
    }
    /// Restarts an environment, in batches with pauses if requested.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn restart_app_env(
        &self,
        request: RestartAppEnvRequest,
    ) -> Call<'_, RestartAppEnvRequest> {
        self.inner.call(request)
    }
    /// Continues a change that was paused.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn resume_change(
        &self,
        request: ResumeChangeRequest,
    ) -> Call<'_, ResumeChangeRequest> {
        self.inner.call(request)
    }
    /// Starts a stopped environment and returns the change to follow.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn start_app_env(
        &self,
        request: StartAppEnvRequest,
    ) -> Call<'_, StartAppEnvRequest> {
        self.inner.call(request)
    }
    /// Stops an environment and returns the change to follow.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn stop_app_env(
        &self,
        request: StopAppEnvRequest,
    ) -> Call<'_, StopAppEnvRequest> {
        self.inner.call(request)
    }
    /// Terminates an environment; a dry run shows the operations beforehand.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn terminate_app_env(
        &self,
        request: TerminateAppEnvRequest,
    ) -> Call<'_, TerminateAppEnvRequest> {
        self.inner.call(request)
    }
    /// Updates package version, stack or settings of an environment, in batches if requested.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_app_env(
        &self,
        request: UpdateAppEnvRequest,
    ) -> Call<'_, UpdateAppEnvRequest> {
        self.inner.call(request)
    }
    /// Changes the description of an application.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationRequest,
    ) -> Call<'_, UpdateApplicationRequest> {
        self.inner.call(request)
    }
    /// Changes settings and description of a configuration template.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn update_config_template(
        &self,
        request: UpdateConfigTemplateRequest,
    ) -> Call<'_, UpdateConfigTemplateRequest> {
        self.inner.call(request)
    }
    /// Checks option settings for validity against a stack, environment or template.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn validate_config_setting(
        &self,
        request: ValidateConfigSettingRequest,
    ) -> Call<'_, ValidateConfigSettingRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`AgentSetupTimeout`](DocumentedError::AgentSetupTimeout)
/// - [`AppCategoryNotMatchWithStacks`](DocumentedError::AppCategoryNotMatchWithStacks)
/// - [`AppDeleteNotAllowed`](DocumentedError::AppDeleteNotAllowed)
/// - [`AppMismatch`](DocumentedError::AppMismatch)
/// - [`AppNameUsed`](DocumentedError::AppNameUsed)
/// - [`AppNotExist`](DocumentedError::AppNotExist)
/// - [`AppPackageNotExists`](DocumentedError::AppPackageNotExists)
/// - [`AppPackageOwnedByOthers`](DocumentedError::AppPackageOwnedByOthers)
/// - [`AppUpdateFailed`](DocumentedError::AppUpdateFailed)
/// - [`AuthMissingEntityid`](DocumentedError::AuthMissingEntityid)
/// - [`AuthMissingUid`](DocumentedError::AuthMissingUid)
/// - [`AuthenticationFailed`](DocumentedError::AuthenticationFailed)
/// - [`BadRequest`](DocumentedError::BadRequest)
/// - [`CategoryNotExists`](DocumentedError::CategoryNotExists)
/// - [`ChangeActionNameInvalid`](DocumentedError::ChangeActionNameInvalid)
/// - [`ChangeFinished`](DocumentedError::ChangeFinished)
/// - [`ChangeNotExists`](DocumentedError::ChangeNotExists)
/// - [`ChangeOnAborting`](DocumentedError::ChangeOnAborting)
/// - [`ChangingAReadonlyConfig`](DocumentedError::ChangingAReadonlyConfig)
/// - [`CommandStringInvalid`](DocumentedError::CommandStringInvalid)
/// - [`ConfigExists`](DocumentedError::ConfigExists)
/// - [`ConfigIdxNotExists`](DocumentedError::ConfigIdxNotExists)
/// - [`ConfigOptionNotExists`](DocumentedError::ConfigOptionNotExists)
/// - [`ConfigParamInvalid`](DocumentedError::ConfigParamInvalid)
/// - [`ConfigParsingFailed`](DocumentedError::ConfigParsingFailed)
/// - [`ConfigValidationParamInvalid`](DocumentedError::ConfigValidationParamInvalid)
/// - [`ConfigValueInvalid`](DocumentedError::ConfigValueInvalid)
/// - [`CreateCommandFailed`](DocumentedError::CreateCommandFailed)
/// - [`DefaultVpcNotExists`](DocumentedError::DefaultVpcNotExists)
/// - [`DefaultVswitchNotExists`](DocumentedError::DefaultVswitchNotExists)
/// - [`DeleteEnvNotAllowed`](DocumentedError::DeleteEnvNotAllowed)
/// - [`DeletingEnvNotExists`](DocumentedError::DeletingEnvNotExists)
/// - [`DiskCategoryInvalid`](DocumentedError::DiskCategoryInvalid)
/// - [`DiskSizeInvalid`](DocumentedError::DiskSizeInvalid)
/// - [`DuplicatedTemplateName`](DocumentedError::DuplicatedTemplateName)
/// - [`ESSAuthFailed`](DocumentedError::ESSAuthFailed)
/// - [`ESSDisabled`](DocumentedError::ESSDisabled)
/// - [`EcsLaunchTemplateInvalid`](DocumentedError::EcsLaunchTemplateInvalid)
/// - [`EcsLaunchTemplateVersionInvalid`](DocumentedError::EcsLaunchTemplateVersionInvalid)
/// - [`EcsTagInalid`](DocumentedError::EcsTagInalid)
/// - [`EmptyResponse`](DocumentedError::EmptyResponse)
/// - [`EnvContainsNoScalingGroup`](DocumentedError::EnvContainsNoScalingGroup)
/// - [`EnvCreateFailed`](DocumentedError::EnvCreateFailed), here with HTTP status 400
/// - [`EnvDeleteFailed`](DocumentedError::EnvDeleteFailed)
/// - [`EnvNotExists`](DocumentedError::EnvNotExists)
/// - [`EnvOnChanging`](DocumentedError::EnvOnChanging)
/// - [`EnvTemplateNotExists`](DocumentedError::EnvTemplateNotExists)
/// - [`EssScalingExecuteFailed`](DocumentedError::EssScalingExecuteFailed)
/// - [`GatherLogOnTerminatedEnvNotAllowed`](DocumentedError::GatherLogOnTerminatedEnvNotAllowed)
/// - [`GatherStatsOnTerminatedEnvNotAllowed`](DocumentedError::GatherStatsOnTerminatedEnvNotAllowed)
/// - [`InstanceIdParamInvalid`](DocumentedError::InstanceIdParamInvalid)
/// - [`InstanceNotExists`](DocumentedError::InstanceNotExists)
/// - [`InstanceSizeParamInvalid`](DocumentedError::InstanceSizeParamInvalid)
/// - [`InstanceUpdateInvalidId`](DocumentedError::InstanceUpdateInvalidId)
/// - [`InstanceUpdateStatusFailed`](DocumentedError::InstanceUpdateStatusFailed)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`ListenPortExists`](DocumentedError::ListenPortExists)
/// - [`NameDuplicated`](DocumentedError::NameDuplicated)
/// - [`NotAGatherLogAction`](DocumentedError::NotAGatherLogAction)
/// - [`NotAGatherStatsAction`](DocumentedError::NotAGatherStatsAction)
/// - [`OSSApiCallFailed`](DocumentedError::OSSApiCallFailed)
/// - [`OSSBucketNotExists`](DocumentedError::OSSBucketNotExists)
/// - [`OSSDisabled`](DocumentedError::OSSDisabled)
/// - [`OSSPathInvalid`](DocumentedError::OSSPathInvalid)
/// - [`OperationFailed`](DocumentedError::OperationFailed)
/// - [`ParameterValidationFailed`](DocumentedError::ParameterValidationFailed)
/// - [`PausingFinishedChange`](DocumentedError::PausingFinishedChange)
/// - [`PausingPausedChange`](DocumentedError::PausingPausedChange)
/// - [`PermissionDenied`](DocumentedError::PermissionDenied)
/// - [`ProfileNameInvalid`](DocumentedError::ProfileNameInvalid)
/// - [`RamApiNotFound`](DocumentedError::RamApiNotFound)
/// - [`RemoveInstanceParamInvalid`](DocumentedError::RemoveInstanceParamInvalid)
/// - [`ResourceAuthFailed`](DocumentedError::ResourceAuthFailed)
/// - [`ResumingANotPausedChange`](DocumentedError::ResumingANotPausedChange)
/// - [`ResumingFinishedChange`](DocumentedError::ResumingFinishedChange)
/// - [`ScalingGroupNotExists`](DocumentedError::ScalingGroupNotExists)
/// - [`SecurityGroupNotExists`](DocumentedError::SecurityGroupNotExists)
/// - [`SecurityGroupVpcNotMatch`](DocumentedError::SecurityGroupVpcNotMatch)
/// - [`ServiceDisabled`](DocumentedError::ServiceDisabled)
/// - [`SlbRuleInvalid`](DocumentedError::SlbRuleInvalid)
/// - [`SourceEnvNotExists`](DocumentedError::SourceEnvNotExists)
/// - [`SourceTemplateNotExists`](DocumentedError::SourceTemplateNotExists)
/// - [`StackContainsNoConfigOption`](DocumentedError::StackContainsNoConfigOption)
/// - [`StackNotExists`](DocumentedError::StackNotExists)
/// - [`StartMovingFailed`](DocumentedError::StartMovingFailed)
/// - [`StatusNotAllowedRebuild`](DocumentedError::StatusNotAllowedRebuild)
/// - [`StatusNotAllowedRestart`](DocumentedError::StatusNotAllowedRestart)
/// - [`StatusNotAllowedStart`](DocumentedError::StatusNotAllowedStart)
/// - [`StatusNotAllowedStop`](DocumentedError::StatusNotAllowedStop)
/// - [`StatusNotAllowedTerminated`](DocumentedError::StatusNotAllowedTerminated)
/// - [`TemplateNotExists`](DocumentedError::TemplateNotExists)
/// - [`TemplateUpdateFailed`](DocumentedError::TemplateUpdateFailed)
/// - [`TenantInvalid`](DocumentedError::TenantInvalid)
/// - [`UserInvalid`](DocumentedError::UserInvalid)
/// - [`UserTypeInvalid`](DocumentedError::UserTypeInvalid)
/// - [`VPCNotExists`](DocumentedError::VPCNotExists)
/// - [`VSwitchNotExists`](DocumentedError::VSwitchNotExists)
/// - [`VersionLabelExists`](DocumentedError::VersionLabelExists)
/// - [`VpcNotAllowedUpdate`](DocumentedError::VpcNotAllowedUpdate)
pub type CommonError = DocumentedError;
