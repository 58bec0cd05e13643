// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Service-linked roles
//!
//! - [`CreateSlrRole`](mod@create_slr_role): Creates the service-linked role by which Data Security Center reaches other cloud resources.
//!
//! ## Data asset authorization
//!
//! - [`CreateDataLimit`](mod@create_data_limit): Authorizes Data Security Center to connect to a database, project or bucket and scan it.
//! - [`DeleteDataLimit`](mod@delete_data_limit): Takes back the authorization for a data asset, which is no longer scanned.
//! - [`DescribeDataLimitDetail`](mod@describe_data_limit_detail): Shows one authorized instance, database or bucket with its connection settings.
//! - [`DescribeDataLimitSet`](mod@describe_data_limit_set): Lists, for one product, the instances, databases or buckets that may be scanned.
//! - [`DescribeDataLimits`](mod@describe_data_limits): Lists authorized instances, databases and buckets, filtered by state, engine and so on.
//! - [`DescribeInstanceSources`](mod@describe_instance_sources): Lists instances as data sources with login and audit state, filtered by engine or text.
//! - [`DescribeParentInstance`](mod@describe_parent_instance): Lists instances with their databases, authorized or not.
//! - [`ModifyDataLimit`](mod@modify_data_limit): Changes login, audit or scan settings of an authorized asset.
//!
//! ## Detection rules and scans
//!
//! - [`CreateRule`](mod@create_rule): Creates a custom rule by which sensitive data is identified.
//! - [`CreateScanTask`](mod@create_scan_task): Sets up a custom scan for sensitive data on an asset that has been authorized.
//! - [`DeleteRule`](mod@delete_rule): Deletes a custom rule for detecting sensitive data.
//! - [`ModifyDefaultLevel`](mod@modify_default_level): Sets the risk level for unidentified data and the levels that count as sensitive.
//! - [`ModifyRule`](mod@modify_rule): Changes a custom rule by which sensitive data is identified.
//! - [`ModifyRuleStatus`](mod@modify_rule_status): Turns rules for identifying sensitive data on or off.
//!
//! ## Sensitive data detection
//!
//! - [`DescribeCategoryTemplateList`](mod@describe_category_template_list): Lists the industry templates for classifying data.
//! - [`DescribeCategoryTemplateRuleList`](mod@describe_category_template_rule_list): Lists the rules of classification templates, page by page.
//! - [`DescribeColumns`](mod@describe_columns): Lists columns of tables in connected assets such as MaxCompute or RDS, with their sensitivity.
//! - [`DescribeColumnsV2`](mod@describe_columns_v2): Lists columns of tables in connected assets, in the newer version of `DescribeColumns`.
//! - [`DescribeDataAssets`](mod@describe_data_assets): Searches data assets, as the overview page does, by risk level, rule and range.
//! - [`DescribeDataObjectColumnDetail`](mod@describe_data_object_column_detail): Lists what was identified in the columns of a table: risk level, rule, categories.
//! - [`DescribeDataObjectColumnDetailV2`](mod@describe_data_object_column_detail_v2): Lists what was identified in the columns of a table, in the newer version of `DescribeDataObjectColumnDetail`.
//! - [`DescribeDataObjects`](mod@describe_data_objects): Lists what was identified in tables and files as wholes.
//! - [`DescribeDocTypes`](mod@describe_doc_types): Lists the types of OSS files in which data can be identified.
//! - [`DescribeInstances`](mod@describe_instances): Lists connected MaxCompute, RDS and OSS instances with their risk levels.
//! - [`DescribeOssObjectDetail`](mod@describe_oss_object_detail): Shows one object of a connected OSS bucket with the rules it matched.
//! - [`DescribeOssObjectDetailV2`](mod@describe_oss_object_detail_v2): Shows one object of a connected OSS bucket, in the newer version of `DescribeOssObjectDetail`.
//! - [`DescribeOssObjects`](mod@describe_oss_objects): Lists objects of connected OSS buckets, filtered by risk level, rule or time of scan.
//! - [`DescribePackages`](mod@describe_packages): Lists scanned MaxCompute packages with owner and risk level.
//! - [`DescribeRiskLevels`](mod@describe_risk_levels): Lists the risk levels that identified data can have.
//! - [`DescribeRules`](mod@describe_rules): Lists the rules by which sensitive data is identified.
//! - [`DescribeTables`](mod@describe_tables): Lists tables of connected assets such as MaxCompute or RDS, with their risk levels.
//! - [`DescribeTemplateAllRules`](mod@describe_template_all_rules): Lists IDs and names of all models in an industry template.
//!
//! ## Security settings
//!
//! - [`CreateConfig`](mod@create_config): Sets the value of a general setting for alerts on anomalous events, by its code.
//! - [`DescribeConfigs`](mod@describe_configs): Lists the general settings for alerts on anomalous events.
//! - [`DescribeUserStatus`](mod@describe_user_status): Shows the state of the account: edition bought, quotas used, days remaining.
//! - [`DisableUserConfig`](mod@disable_user_config): Switches a general alert setting off; `CreateConfig` with the same code restores it.
//! - [`ModifyReportTaskStatus`](mod@modify_report_task_status): Turns the report task on or off.
//!
//! ## Anomaly alerts
//!
//! - [`DescribeEventDetail`](mod@describe_event_detail): Shows one anomalous event: when it happened, what it was, how it was handled.
//! - [`DescribeEventTypes`](mod@describe_event_types): Lists the types of anomalous events that can be detected.
//! - [`DescribeEvents`](mod@describe_events): Lists anomalous events that were detected.
//! - [`ModifyEventStatus`](mod@modify_event_status): Handles an anomalous event by setting its status and the reason.
//! - [`ModifyEventTypeStatus`](mod@modify_event_type_status): Turns on detection for the subtypes of anomalous events given.
//!
//! ## Data masking
//!
//! - [`DescribeDataMaskingRunHistory`](mod@describe_data_masking_run_history): Lists the runs of data masking tasks with progress, row counts and failures.
//! - [`DescribeDataMaskingTasks`](mod@describe_data_masking_tasks): Lists the data masking tasks of the account.
//! - [`ExecDatamask`](mod@exec_datamask): Masks sensitive parts of the data in the request by a masking template.
//! - [`ManualTriggerMaskingProcess`](mod@manual_trigger_masking_process): Starts a masking task at once instead of at its scheduled time.
//! - [`StopMaskingProcess`](mod@stop_masking_process): Ends a running data masking task; `ManualTriggerMaskingProcess` can start it again.
//!
//! ## Others
//!
//! - [`DescribeAuditLogs`](mod@describe_audit_logs): Lists audit logs of data access, filtered by user, client, database, statement or rule.
//! - [`DescribeIdentifyTaskStatus`](mod@describe_identify_task_status): Tells in which state a task for identifying sensitive data is.
//! - [`ScanOssObjectV1`](mod@scan_oss_object_v1): Scans objects of an OSS bucket for sensitive data, by a detection template.
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

pub mod create_config;
pub mod create_data_limit;
pub mod create_rule;
pub mod create_scan_task;
pub mod create_slr_role;
pub mod delete_data_limit;
pub mod delete_rule;
pub mod describe_audit_logs;
pub mod describe_category_template_list;
pub mod describe_category_template_rule_list;
pub mod describe_columns;
pub mod describe_columns_v2;
pub mod describe_configs;
pub mod describe_data_assets;
pub mod describe_data_limit_detail;
pub mod describe_data_limit_set;
pub mod describe_data_limits;
pub mod describe_data_masking_run_history;
pub mod describe_data_masking_tasks;
pub mod describe_data_object_column_detail;
pub mod describe_data_object_column_detail_v2;
pub mod describe_data_objects;
pub mod describe_doc_types;
pub mod describe_event_detail;
pub mod describe_event_types;
pub mod describe_events;
pub mod describe_identify_task_status;
pub mod describe_instance_sources;
pub mod describe_instances;
pub mod describe_oss_object_detail;
pub mod describe_oss_object_detail_v2;
pub mod describe_oss_objects;
pub mod describe_packages;
pub mod describe_parent_instance;
pub mod describe_risk_levels;
pub mod describe_rules;
pub mod describe_tables;
pub mod describe_template_all_rules;
pub mod describe_user_status;
pub mod disable_user_config;
pub mod exec_datamask;
pub mod manual_trigger_masking_process;
pub mod modify_data_limit;
pub mod modify_default_level;
pub mod modify_event_status;
pub mod modify_event_type_status;
pub mod modify_report_task_status;
pub mod modify_rule;
pub mod modify_rule_status;
pub mod scan_oss_object_v1;
pub mod stop_masking_process;
pub mod types;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_config::{CreateConfigRequest, CreateConfigResponse},
    create_data_limit::{CreateDataLimitRequest, CreateDataLimitResponse},
    create_rule::{CreateRuleRequest, CreateRuleResponse},
    create_scan_task::{CreateScanTaskRequest, CreateScanTaskResponse},
    create_slr_role::{CreateSlrRoleRequest, CreateSlrRoleResponse},
    delete_data_limit::{DeleteDataLimitRequest, DeleteDataLimitResponse},
    delete_rule::{DeleteRuleRequest, DeleteRuleResponse},
    describe_audit_logs::{DescribeAuditLogsRequest, DescribeAuditLogsResponse},
    describe_category_template_list::{DescribeCategoryTemplateListRequest, DescribeCategoryTemplateListResponse},
    describe_category_template_rule_list::{DescribeCategoryTemplateRuleListRequest, DescribeCategoryTemplateRuleListResponse},
    describe_columns::{DescribeColumnsRequest, DescribeColumnsResponse},
    describe_columns_v2::{DescribeColumnsV2Request, DescribeColumnsV2Response},
    describe_configs::{DescribeConfigsRequest, DescribeConfigsResponse},
    describe_data_assets::{DescribeDataAssetsRequest, DescribeDataAssetsResponse},
    describe_data_limit_detail::{DescribeDataLimitDetailRequest, DescribeDataLimitDetailResponse},
    describe_data_limit_set::{DescribeDataLimitSetRequest, DescribeDataLimitSetResponse},
    describe_data_limits::{DescribeDataLimitsRequest, DescribeDataLimitsResponse},
    describe_data_masking_run_history::{DescribeDataMaskingRunHistoryRequest, DescribeDataMaskingRunHistoryResponse},
    describe_data_masking_tasks::{DescribeDataMaskingTasksRequest, DescribeDataMaskingTasksResponse},
    describe_data_object_column_detail::{DescribeDataObjectColumnDetailRequest, DescribeDataObjectColumnDetailResponse},
    describe_data_object_column_detail_v2::{DescribeDataObjectColumnDetailV2Request, DescribeDataObjectColumnDetailV2Response},
    describe_data_objects::{DescribeDataObjectsRequest, DescribeDataObjectsResponse},
    describe_doc_types::{DescribeDocTypesRequest, DescribeDocTypesResponse},
    describe_event_detail::{DescribeEventDetailRequest, DescribeEventDetailResponse},
    describe_event_types::{DescribeEventTypesRequest, DescribeEventTypesResponse},
    describe_events::{DescribeEventsRequest, DescribeEventsResponse},
    describe_identify_task_status::{DescribeIdentifyTaskStatusRequest, DescribeIdentifyTaskStatusResponse},
    describe_instance_sources::{DescribeInstanceSourcesRequest, DescribeInstanceSourcesResponse},
    describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse},
    describe_oss_object_detail::{DescribeOssObjectDetailRequest, DescribeOssObjectDetailResponse},
    describe_oss_object_detail_v2::{DescribeOssObjectDetailV2Request, DescribeOssObjectDetailV2Response},
    describe_oss_objects::{DescribeOssObjectsRequest, DescribeOssObjectsResponse},
    describe_packages::{DescribePackagesRequest, DescribePackagesResponse},
    describe_parent_instance::{DescribeParentInstanceRequest, DescribeParentInstanceResponse},
    describe_risk_levels::{DescribeRiskLevelsRequest, DescribeRiskLevelsResponse},
    describe_rules::{DescribeRulesRequest, DescribeRulesResponse},
    describe_tables::{DescribeTablesRequest, DescribeTablesResponse},
    describe_template_all_rules::{DescribeTemplateAllRulesRequest, DescribeTemplateAllRulesResponse},
    describe_user_status::{DescribeUserStatusRequest, DescribeUserStatusResponse},
    disable_user_config::{DisableUserConfigRequest, DisableUserConfigResponse},
    exec_datamask::{ExecDatamaskRequest, ExecDatamaskResponse},
    manual_trigger_masking_process::{ManualTriggerMaskingProcessRequest, ManualTriggerMaskingProcessResponse},
    modify_data_limit::{ModifyDataLimitRequest, ModifyDataLimitResponse},
    modify_default_level::{ModifyDefaultLevelRequest, ModifyDefaultLevelResponse},
    modify_event_status::{ModifyEventStatusRequest, ModifyEventStatusResponse},
    modify_event_type_status::{ModifyEventTypeStatusRequest, ModifyEventTypeStatusResponse},
    modify_report_task_status::{ModifyReportTaskStatusRequest, ModifyReportTaskStatusResponse},
    modify_rule::{ModifyRuleRequest, ModifyRuleResponse},
    modify_rule_status::{ModifyRuleStatusRequest, ModifyRuleStatusResponse},
    scan_oss_object_v1::{ScanOssObjectV1Request, ScanOssObjectV1Response},
    stop_masking_process::{StopMaskingProcessRequest, StopMaskingProcessResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Sddp",
    version: "2019-01-03",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-southeast-1",
                "sddp.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou-internal-prod-1",
                "sddp.cn-hangzhou-internal-prod-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hongkong", "sddp-api.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "sddp.cn-zhangjiakou.aliyuncs.com",
            ),
        ],
        rule: Some("sddp.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Data Security Center.
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
    /// Sets the value of a general setting for alerts on anomalous events, by its code.
    #[inline]
    pub fn create_config(
        &self,
        request: CreateConfigRequest,
    ) -> Call<'_, CreateConfigRequest> {
        self.inner.call(request)
    }
    /// Authorizes Data Security Center to connect to a database, project or bucket and scan it.
    #[inline]
    pub fn create_data_limit(
        &self,
        request: CreateDataLimitRequest,
    ) -> Call<'_, CreateDataLimitRequest> {
        self.inner.call(request)
    }
    /// Creates a custom rule by which sensitive data is identified.
    #[inline]
    pub fn create_rule(
        &self,
        request: CreateRuleRequest,
    ) -> Call<'_, CreateRuleRequest> {
        self.inner.call(request)
    }
    /// Sets up a custom scan for sensitive data on an asset that has been authorized.
    #[inline]
    pub fn create_scan_task(
        &self,
        request: CreateScanTaskRequest,
    ) -> Call<'_, CreateScanTaskRequest> {
        self.inner.call(request)
    }
    /// Creates the service-linked role by which Data Security Center reaches other cloud resources.
    #[inline]
    pub fn create_slr_role(
        &self,
        request: CreateSlrRoleRequest,
    ) -> Call<'_, CreateSlrRoleRequest> {
        self.inner.call(request)
    }
    /// Takes back the authorization for a data asset, which is no longer scanned.
    #[inline]
    pub fn delete_data_limit(
        &self,
        request: DeleteDataLimitRequest,
    ) -> Call<'_, DeleteDataLimitRequest> {
        self.inner.call(request)
    }
    /// Deletes a custom rule for detecting sensitive data.
    #[inline]
    pub fn delete_rule(
        &self,
        request: DeleteRuleRequest,
    ) -> Call<'_, DeleteRuleRequest> {
        self.inner.call(request)
    }
    /// Lists audit logs of data access, filtered by user, client, database, statement or rule.
    #[inline]
    pub fn describe_audit_logs(
        &self,
        request: DescribeAuditLogsRequest,
    ) -> Call<'_, DescribeAuditLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the industry templates for classifying data.
    #[inline]
    pub fn describe_category_template_list(
        &self,
        request: DescribeCategoryTemplateListRequest,
    ) -> Call<'_, DescribeCategoryTemplateListRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of classification templates, page by page.
    #[inline]
    pub fn describe_category_template_rule_list(
        &self,
        request: DescribeCategoryTemplateRuleListRequest,
    ) -> Call<'_, DescribeCategoryTemplateRuleListRequest> {
        self.inner.call(request)
    }
    /// Lists columns of tables in connected assets such as MaxCompute or RDS, with their sensitivity.
    #[inline]
    pub fn describe_columns(
        &self,
        request: DescribeColumnsRequest,
    ) -> Call<'_, DescribeColumnsRequest> {
        self.inner.call(request)
    }
    /// Lists columns of tables in connected assets, in the newer version of `DescribeColumns`.
    #[inline]
    pub fn describe_columns_v2(
        &self,
        request: DescribeColumnsV2Request,
    ) -> Call<'_, DescribeColumnsV2Request> {
        self.inner.call(request)
    }
    /// Lists the general settings for alerts on anomalous events.
    #[inline]
    pub fn describe_configs(
        &self,
        request: DescribeConfigsRequest,
    ) -> Call<'_, DescribeConfigsRequest> {
        self.inner.call(request)
    }
    /// Searches data assets, as the overview page does, by risk level, rule and range.
    #[inline]
    pub fn describe_data_assets(
        &self,
        request: DescribeDataAssetsRequest,
    ) -> Call<'_, DescribeDataAssetsRequest> {
        self.inner.call(request)
    }
    /// Shows one authorized instance, database or bucket with its connection settings.
    #[inline]
    pub fn describe_data_limit_detail(
        &self,
        request: DescribeDataLimitDetailRequest,
    ) -> Call<'_, DescribeDataLimitDetailRequest> {
        self.inner.call(request)
    }
    /// Lists, for one product, the instances, databases or buckets that may be scanned.
    #[inline]
    pub fn describe_data_limit_set(
        &self,
        request: DescribeDataLimitSetRequest,
    ) -> Call<'_, DescribeDataLimitSetRequest> {
        self.inner.call(request)
    }
    /// Lists authorized instances, databases and buckets, filtered by state, engine and so on.
    #[inline]
    pub fn describe_data_limits(
        &self,
        request: DescribeDataLimitsRequest,
    ) -> Call<'_, DescribeDataLimitsRequest> {
        self.inner.call(request)
    }
    /// Lists the runs of data masking tasks with progress, row counts and failures.
    #[inline]
    pub fn describe_data_masking_run_history(
        &self,
        request: DescribeDataMaskingRunHistoryRequest,
    ) -> Call<'_, DescribeDataMaskingRunHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the data masking tasks of the account.
    #[inline]
    pub fn describe_data_masking_tasks(
        &self,
        request: DescribeDataMaskingTasksRequest,
    ) -> Call<'_, DescribeDataMaskingTasksRequest> {
        self.inner.call(request)
    }
    /// Lists what was identified in the columns of a table: risk level, rule, categories.
    #[inline]
    pub fn describe_data_object_column_detail(
        &self,
        request: DescribeDataObjectColumnDetailRequest,
    ) -> Call<'_, DescribeDataObjectColumnDetailRequest> {
        self.inner.call(request)
    }
    /// Lists what was identified in the columns of a table, in the newer version of `DescribeDataObjectColumnDetail`.
    #[inline]
    pub fn describe_data_object_column_detail_v2(
        &self,
        request: DescribeDataObjectColumnDetailV2Request,
    ) -> Call<'_, DescribeDataObjectColumnDetailV2Request> {
        self.inner.call(request)
    }
    /// Lists what was identified in tables and files as wholes.
    #[inline]
    pub fn describe_data_objects(
        &self,
        request: DescribeDataObjectsRequest,
    ) -> Call<'_, DescribeDataObjectsRequest> {
        self.inner.call(request)
    }
    /// Lists the types of OSS files in which data can be identified.
    #[inline]
    pub fn describe_doc_types(
        &self,
        request: DescribeDocTypesRequest,
    ) -> Call<'_, DescribeDocTypesRequest> {
        self.inner.call(request)
    }
    /// Shows one anomalous event: when it happened, what it was, how it was handled.
    #[inline]
    pub fn describe_event_detail(
        &self,
        request: DescribeEventDetailRequest,
    ) -> Call<'_, DescribeEventDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the types of anomalous events that can be detected.
    #[inline]
    pub fn describe_event_types(
        &self,
        request: DescribeEventTypesRequest,
    ) -> Call<'_, DescribeEventTypesRequest> {
        self.inner.call(request)
    }
    /// Lists anomalous events that were detected.
    #[inline]
    pub fn describe_events(
        &self,
        request: DescribeEventsRequest,
    ) -> Call<'_, DescribeEventsRequest> {
        self.inner.call(request)
    }
    /// Tells in which state a task for identifying sensitive data is.
    #[inline]
    pub fn describe_identify_task_status(
        &self,
        request: DescribeIdentifyTaskStatusRequest,
    ) -> Call<'_, DescribeIdentifyTaskStatusRequest> {
        self.inner.call(request)
    }
    /// Lists instances as data sources with login and audit state, filtered by engine or text.
    #[inline]
    pub fn describe_instance_sources(
        &self,
        request: DescribeInstanceSourcesRequest,
    ) -> Call<'_, DescribeInstanceSourcesRequest> {
        self.inner.call(request)
    }
    /// Lists connected MaxCompute, RDS and OSS instances with their risk levels.
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.inner.call(request)
    }
    /// Shows one object of a connected OSS bucket with the rules it matched.
    #[inline]
    pub fn describe_oss_object_detail(
        &self,
        request: DescribeOssObjectDetailRequest,
    ) -> Call<'_, DescribeOssObjectDetailRequest> {
        self.inner.call(request)
    }
    /// Shows one object of a connected OSS bucket, in the newer version of `DescribeOssObjectDetail`.
    #[inline]
    pub fn describe_oss_object_detail_v2(
        &self,
        request: DescribeOssObjectDetailV2Request,
    ) -> Call<'_, DescribeOssObjectDetailV2Request> {
        self.inner.call(request)
    }
    /// Lists objects of connected OSS buckets, filtered by risk level, rule or time of scan.
    #[inline]
    pub fn describe_oss_objects(
        &self,
        request: DescribeOssObjectsRequest,
    ) -> Call<'_, DescribeOssObjectsRequest> {
        self.inner.call(request)
    }
    /// Lists scanned MaxCompute packages with owner and risk level.
    #[inline]
    pub fn describe_packages(
        &self,
        request: DescribePackagesRequest,
    ) -> Call<'_, DescribePackagesRequest> {
        self.inner.call(request)
    }
    /// Lists instances with their databases, authorized or not.
    #[inline]
    pub fn describe_parent_instance(
        &self,
        request: DescribeParentInstanceRequest,
    ) -> Call<'_, DescribeParentInstanceRequest> {
        self.inner.call(request)
    }
    /// Lists the risk levels that identified data can have.
    #[inline]
    pub fn describe_risk_levels(
        &self,
        request: DescribeRiskLevelsRequest,
    ) -> Call<'_, DescribeRiskLevelsRequest> {
        self.inner.call(request)
    }
    /// Lists the rules by which sensitive data is identified.
    #[inline]
    pub fn describe_rules(
        &self,
        request: DescribeRulesRequest,
    ) -> Call<'_, DescribeRulesRequest> {
        self.inner.call(request)
    }
    /// Lists tables of connected assets such as MaxCompute or RDS, with their risk levels.
    #[inline]
    pub fn describe_tables(
        &self,
        request: DescribeTablesRequest,
    ) -> Call<'_, DescribeTablesRequest> {
        self.inner.call(request)
    }
    /// Lists IDs and names of all models in an industry template.
    #[inline]
    pub fn describe_template_all_rules(
        &self,
        request: DescribeTemplateAllRulesRequest,
    ) -> Call<'_, DescribeTemplateAllRulesRequest> {
        self.inner.call(request)
    }
    /// Shows the state of the account: edition bought, quotas used, days remaining.
    #[inline]
    pub fn describe_user_status(
        &self,
        request: DescribeUserStatusRequest,
    ) -> Call<'_, DescribeUserStatusRequest> {
        self.inner.call(request)
    }
    /// Switches a general alert setting off; `CreateConfig` with the same code restores it.
    #[inline]
    pub fn disable_user_config(
        &self,
        request: DisableUserConfigRequest,
    ) -> Call<'_, DisableUserConfigRequest> {
        self.inner.call(request)
    }
    /// Masks sensitive parts of the data in the request by a masking template.
    #[inline]
    pub fn exec_datamask(
        &self,
        request: ExecDatamaskRequest,
    ) -> Call<'_, ExecDatamaskRequest> {
        self.inner.call(request)
    }
    /// Starts a masking task at once instead of at its scheduled time.
    #[inline]
    pub fn manual_trigger_masking_process(
        &self,
        request: ManualTriggerMaskingProcessRequest,
    ) -> Call<'_, ManualTriggerMaskingProcessRequest> {
        self.inner.call(request)
    }
    /// Changes login, audit or scan settings of an authorized asset.
    #[inline]
    pub fn modify_data_limit(
        &self,
        request: ModifyDataLimitRequest,
    ) -> Call<'_, ModifyDataLimitRequest> {
        self.inner.call(request)
    }
    /// Sets the risk level for unidentified data and the levels that count as sensitive.
    #[inline]
    pub fn modify_default_level(
        &self,
        request: ModifyDefaultLevelRequest,
    ) -> Call<'_, ModifyDefaultLevelRequest> {
        self.inner.call(request)
    }
    /// Handles an anomalous event by setting its status and the reason.
    #[inline]
    pub fn modify_event_status(
        &self,
        request: ModifyEventStatusRequest,
    ) -> Call<'_, ModifyEventStatusRequest> {
        self.inner.call(request)
    }
    /// Turns on detection for the subtypes of anomalous events given.
    #[inline]
    pub fn modify_event_type_status(
        &self,
        request: ModifyEventTypeStatusRequest,
    ) -> Call<'_, ModifyEventTypeStatusRequest> {
        self.inner.call(request)
    }
    /// Turns the report task on or off.
    #[inline]
    pub fn modify_report_task_status(
        &self,
        request: ModifyReportTaskStatusRequest,
    ) -> Call<'_, ModifyReportTaskStatusRequest> {
        self.inner.call(request)
    }
    /// Changes a custom rule by which sensitive data is identified.
    #[inline]
    pub fn modify_rule(
        &self,
        request: ModifyRuleRequest,
    ) -> Call<'_, ModifyRuleRequest> {
        self.inner.call(request)
    }
    /// Turns rules for identifying sensitive data on or off.
    #[inline]
    pub fn modify_rule_status(
        &self,
        request: ModifyRuleStatusRequest,
    ) -> Call<'_, ModifyRuleStatusRequest> {
        self.inner.call(request)
    }
    /// Scans objects of an OSS bucket for sensitive data, by a detection template.
    #[inline]
    pub fn scan_oss_object_v1(
        &self,
        request: ScanOssObjectV1Request,
    ) -> Call<'_, ScanOssObjectV1Request> {
        self.inner.call(request)
    }
    /// Ends a running data masking task; `ManualTriggerMaskingProcess` can start it again.
    #[inline]
    pub fn stop_masking_process(
        &self,
        request: StopMaskingProcessRequest,
    ) -> Call<'_, StopMaskingProcessRequest> {
        self.inner.call(request)
    }
}
